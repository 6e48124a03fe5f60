namespace IncidentApi.Communications;

/// <summary>A word of a list that the user interface offers: kinds of events, languages.</summary>
public class ReferenceValue
{
    public Guid Id { get; set; }

    public required string Code { get; set; }

    public required string Name { get; set; }

    public int SortOrder { get; set; }
}
