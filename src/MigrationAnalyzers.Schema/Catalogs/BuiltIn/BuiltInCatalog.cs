namespace MigrationAnalyzers.Schema.Catalogs.BuiltIn;

/// <summary>
/// The server's own objects: pg_catalog and information_schema of one major version, as a new database of that version has them. Taken from real servers by
/// <c>eng/builtin-catalog</c>; the parts (relations, functions, types with casts, operators with their classes, names) are read when first asked for.
/// </summary>
public sealed class BuiltInCatalog : BuiltInObjects
{
    /// <summary>The oldest major version that is known.</summary>
    public const int OldestVersion = 12;

    /// <summary>The newest major version that is known.</summary>
    public const int NewestVersion = 18;

    private static readonly BuiltInCatalog?[] Catalogs = new BuiltInCatalog?[NewestVersion - OldestVersion + 1];

    private readonly BuiltInArchive _archive;

    internal BuiltInCatalog(BuiltInArchive archive, int majorVersion)
        : base(majorVersion, homeSchema: "pg_catalog") => _archive = archive;

    /// <inheritdoc/>
    public override IEnumerable<string> Schemas => new[] { "pg_catalog", "information_schema" };

    /// <summary>The catalog of a major version; of a version that is not known that of the nearest.</summary>
    public static BuiltInCatalog For(int majorVersion)
    {
        var major = Known(majorVersion);
        return LazyInitializer.EnsureInitialized(ref Catalogs[major - OldestVersion], () => new BuiltInCatalog(BuiltInArchive.Shared, major))!;
    }

    /// <summary>The known major version nearest to <paramref name="majorVersion"/>.</summary>
    internal static int Known(int majorVersion) => Math.Min(Math.Max(majorVersion, OldestVersion), NewestVersion);

    private protected override BuiltInText Text(Section section) => _archive.Section(section switch
    {
        Section.Relations => "relations",
        Section.Functions => "functions",
        Section.Types => "types",
        Section.Operators => "operators",
        _ => "names",
    });
}
