namespace IncidentApi.Events;

public class Coordinates
{
    public decimal Latitude { get; set; }

    public decimal Longitude { get; set; }
}
