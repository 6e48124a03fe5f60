using System;

namespace Histories.Booking;

public class Room
{
    public int Id { get; set; }

    public required string Number { get; set; }

    public int Beds { get; set; }

    public string? Label { get; private set; }

    public DateOnly? RetiredOn { get; set; }

    public decimal NightlyRate { get; set; }
}

public class Reservation
{
    public Guid Id { get; set; }

    public int RoomId { get; set; }

    public Room? Room { get; set; }

    public DateOnly Arrival { get; set; }

    public DateOnly Departure { get; set; }

    public DateTime BookedAt { get; set; }

    public required Guest Guest { get; set; }

    public Wishes? Wishes { get; set; }

    public int Nights { get; set; }
}

public class Guest
{
    public required string Name { get; set; }

    public required string Email { get; set; }
}

public class Wishes
{
    public bool Quiet { get; set; }

    public string? Note { get; set; }
}
