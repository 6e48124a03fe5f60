using System;

namespace Histories.Legacy;

public class Client
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public string? TaxNumber { get; set; }

    public string Segment { get; set; } = "B";
}

public class Contract
{
    public long Id { get; set; }

    public int ClientId { get; set; }

    public Client? Client { get; set; }

    public DateOnly? SignedOn { get; set; }

    public string? Text { get; set; }
}
