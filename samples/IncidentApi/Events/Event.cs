namespace IncidentApi.Events;

public class Event
{
    public Guid Id { get; set; }

    public required string Title { get; set; }

    public required string Description { get; set; }

    public DateTime StartDate { get; set; }

    public DateTime EndDate { get; set; }

    public Guid OrganizerId { get; set; }

    public int Capacity { get; set; }

    public EventStatus Status { get; set; }

    public string? CancellationReason { get; set; }

    public EventAddress? Address { get; set; }

    public Coordinates? Coordinates { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime? UpdatedAt { get; set; }

    public ICollection<Registration> Registrations { get; } = [];
}
