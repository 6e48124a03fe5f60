using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Reporting;

/// <summary>What a rule says of a place, and how it could be mended.</summary>
public sealed class Finding
{
    private readonly List<SqlEdit> _edits = [];

    internal Finding(Place place, object[] messageArguments)
    {
        Place = place;
        MessageArguments = messageArguments;
    }

    /// <summary>Where it stands.</summary>
    public Place Place { get; }

    /// <summary>What it is about, where the message tells more, such as which migration is to blame: a text that runs several times is wrong once. Null: the whole message.</summary>
    public string? Subject { get; set; }

    /// <summary>What fills the message format of the rule.</summary>
    internal object[] MessageArguments { get; }

    /// <summary>The fixes offered, best first.</summary>
    internal IReadOnlyList<SqlEdit> Edits => _edits;

    /// <summary>What a fix that is shaped by C# must know, by key; it travels with the diagnostic.</summary>
    internal Dictionary<string, string?> Notes { get; } = new(StringComparer.Ordinal);

    /// <summary>Other places that a fix shaped by C# must find, in the order they were given.</summary>
    internal List<Place> Related { get; } = [];

    /// <summary>Points a fix that is shaped by C# at <paramref name="place"/>; it travels as an additional location of the diagnostic.</summary>
    public void Relate(Place place) => Related.Add(place);

    /// <summary>Tells a fix that is shaped by C# what to write.</summary>
    public void Note(string key, string value) => Notes[key] = value;

    /// <summary>Offers <paramref name="edit"/> as a fix.</summary>
    public void Offer(SqlEdit edit) => _edits.Add(edit);
}
