namespace IncidentApi.Events;

public enum EventStatus
{
    Draft,
    Published,
    Cancelled,
    Completed,
}
