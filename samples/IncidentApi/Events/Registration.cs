namespace IncidentApi.Events;

public class Registration
{
    public Guid Id { get; set; }

    public Guid EventId { get; set; }

    public Guid UserId { get; set; }

    public int Quantity { get; set; }

    public DateTime CreatedAt { get; set; }
}
