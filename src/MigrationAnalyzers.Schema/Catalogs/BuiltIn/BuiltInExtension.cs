using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Catalogs.BuiltIn;

/// <summary>
/// What CREATE EXTENSION brings: the extensions of PostgreSQL's contrib, each as its own major version ships it; PostGIS 3.3 with what belongs to it,
/// pgvector 0.8 and TimescaleDB 2.23, which users install in versions of their own.
/// </summary>
public sealed class BuiltInExtension : BuiltInObjects
{
    private static readonly ConcurrentDictionary<(string Name, int Major, string Schema), BuiltInExtension> Known = new();

    private readonly BuiltInText _text;

    private BuiltInExtension(BuiltInText text, int majorVersion, string[] line, string schema)
        : base(majorVersion, schema)
    {
        _text = text;
        Name = line[1];
        Version = line[2];
        FixedSchema = line[3].Length == 0 ? null : line[3];
        Requires = line[4].Length == 0 ? ImmutableArray<string>.Empty : line[4].Split(',').ToImmutableArray();
        IsOfServer = line[5] == "contrib";
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The version these objects are of.</summary>
    public string Version { get; }

    /// <summary>The schema it is always installed in; null: the user chooses, or the first of the search path is taken.</summary>
    public string? FixedSchema { get; }

    /// <summary>The extensions it needs, which CASCADE creates with it.</summary>
    public ImmutableArray<string> Requires { get; }

    /// <summary>Whether it comes with the server, in this version: then it has these objects and no others. If not, another version may have more or fewer.</summary>
    public bool IsOfServer { get; }

    /// <inheritdoc/>
    public override IEnumerable<string> Schemas =>
        new[] { HomeSchema }.Concat(_text.Find(MajorVersion, "nam", "schema").Select(line => line[2])).Distinct(StringComparer.Ordinal);

    /// <summary>The names of the extensions that are known, in all major versions together.</summary>
    public static IEnumerable<string> Names => BuiltInArchive.Shared.ExtensionNames;

    /// <summary>The extension of exactly this name, as the nearest known major version has it; null: it is not known.</summary>
    /// <param name="name">Its name: <c>citext</c>.</param>
    /// <param name="majorVersion">The major version of PostgreSQL.</param>
    /// <param name="schema">The schema it is installed in, unless it has a <see cref="FixedSchema"/>.</param>
    public static BuiltInExtension? Find(string name, int majorVersion, string schema = "public")
    {
        var major = BuiltInCatalog.Known(majorVersion);
        if (Known.TryGetValue((name, major, schema), out var known))
            return known;
        if (BuiltInArchive.Shared.FindExtension(name) is not { } text || text.Find(major, "ext", name).FirstOrDefault() is not { } line)
            return null;
        return Known.GetOrAdd((name, major, schema), new BuiltInExtension(text, major, line, line[3].Length == 0 ? schema : line[3]));
    }

    /// <summary>Whether any known extension has a function, procedure or aggregate of this name, in any version.</summary>
    internal static bool AnyHasFunction(string name)
    {
        foreach (var text in BuiltInArchive.Shared.Extensions)
        {
            if (text.Has("fun", name))
                return true;
        }

        return false;
    }

    private protected override BuiltInText Text(Section section) => _text;
}
