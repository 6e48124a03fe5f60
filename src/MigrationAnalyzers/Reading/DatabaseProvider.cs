using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Reading;

/// <summary>
/// Tells migrations for PostgreSQL from those of other databases in the same project: by what dotnet-ef wrote into them and into the snapshot, by how their context is
/// configured, and at last by the SQL in them. Files are only looked into where the references leave a doubt.
/// </summary>
internal sealed class DatabaseProvider
{
    private const string Npgsql = "Npgsql.EntityFrameworkCore.PostgreSQL";

    // What dotnet-ef writes into the files of each provider, and never into those of Npgsql's alone.
    private static readonly string[] MarksOfOthers = ["SqlServer:", "SqlServerModelBuilderExtensions", "Sqlite:", "MySql:", "MySQL:", "Oracle:", "nvarchar(", "datetime2"];
    private static readonly string[] MarksOfNpgsql = ["Npgsql"];

    // Types and SQL that no other database has.
    private static readonly string[] SqlOfPostgres =
    [
        "character varying", "timestamp with", "timestamptz", "jsonb", "bytea", "\"uuid\"", "\"integer\"", "\"boolean\"", "double precision", "bigserial", "plpgsql", "$$", "::text", "::int", "::uuid", "::date",
        "CREATE EXTENSION", "CONCURRENTLY", "ILIKE", "ilike", "search_path", "nextval(", "gen_random_uuid", "to_tsvector", "date_trunc", "USING gin", "USING gist",
    ];

    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<Marks>> Known = new();

    private readonly Compilation _compilation;
    private readonly bool _isReferenced;
    private readonly bool _isAnotherReferenced;
    private ProviderCalls? _calls;

    /// <summary>Looks at what <paramref name="compilation"/> references.</summary>
    public DatabaseProvider(Compilation compilation)
    {
        _compilation = compilation;
        foreach (var assembly in compilation.ReferencedAssemblyNames)
        {
            _isReferenced |= assembly.Name == Npgsql;
            _isAnotherReferenced |= IsAnother(assembly.Name);
        }
    }

    [Flags]
    private enum Marks
    {
        None = 0,
        Npgsql = 1,
        Other = 2,
        Sql = 4,
    }

    /// <summary>Whether there is no doubt: every migration is for PostgreSQL.</summary>
    public bool IsOnlyNpgsql => _isReferenced && !_isAnotherReferenced;

    /// <summary>Whether an assembly is the EF Core provider of another relational database.</summary>
    public static bool IsAnother(string assembly) =>
        assembly is "Microsoft.EntityFrameworkCore.SqlServer" or "Microsoft.EntityFrameworkCore.Sqlite" or "Microsoft.EntityFrameworkCore.Sqlite.Core"
            or "Pomelo.EntityFrameworkCore.MySql" or "MySql.EntityFrameworkCore" or "Oracle.EntityFrameworkCore" or "FirebirdSql.EntityFrameworkCore.Firebird";

    /// <summary>Whether migrations are for PostgreSQL. Where nothing tells, they are unless another provider is referenced.</summary>
    /// <param name="files">Their files, and that of the snapshot.</param>
    /// <param name="context">The simple names of their context and its base classes, nearest first; empty: not known.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public bool IsNpgsql(IReadOnlyCollection<SyntaxTree> files, IEnumerable<string> context, CancellationToken cancellationToken)
    {
        if (IsOnlyNpgsql)
            return true;
        var marks = MarksOf(files, cancellationToken);
        if ((marks & (Marks.Npgsql | Marks.Other)) != 0)
            return (marks & Marks.Npgsql) != 0;
        if (!_isReferenced)
            return !_isAnotherReferenced;
        _calls ??= ProviderCalls.Of(CompilationShape.Of(_compilation).Trees, cancellationToken);
        return _calls.IsNpgsql(context) ?? (marks & Marks.Sql) != 0;
    }

    /// <summary>The migrations of a context for PostgreSQL without those of folders that are another database's: some projects keep the same history once for each, and choose at run time.</summary>
    public ImmutableArray<FoundMigration> Without(ImmutableArray<FoundMigration> migrations, CancellationToken cancellationToken)
    {
        if (!_isAnotherReferenced)
            return migrations;
        var folders = migrations.GroupBy(migration => FolderOf(migration.Parts[0].Node.SyntaxTree), StringComparer.Ordinal).ToList();
        if (folders.Count == 1)
            return migrations;
        var others = folders
            .Where(folder => (MarksOf(folder.SelectMany(FilesOf), cancellationToken) & (Marks.Npgsql | Marks.Other)) == Marks.Other)
            .SelectMany(folder => folder)
            .ToImmutableHashSet();
        return others.IsEmpty || others.Count == migrations.Length ? migrations : migrations.RemoveRange(others);
    }

    private static IEnumerable<SyntaxTree> FilesOf(FoundMigration migration) => migration.Parts.Select(part => part.Node.SyntaxTree);

    private static string FolderOf(SyntaxTree file) => file.FilePath.Substring(0, file.FilePath.LastIndexOfAny(['/', '\\']) + 1);

    private static Marks MarksOf(IEnumerable<SyntaxTree> files, CancellationToken cancellationToken)
    {
        var marks = Marks.None;
        foreach (var file in files)
        {
            marks |= MarksOf(file, cancellationToken);
            if ((marks & Marks.Npgsql) != 0)
                break;
        }

        return marks;
    }

    private static Marks MarksOf(SyntaxTree file, CancellationToken cancellationToken)
    {
        if (Known.TryGetValue(file, out var known))
            return known.Value;
        var text = file.GetText(cancellationToken);
        var marks = TextSearch.Contains(text, MarksOfNpgsql, cancellationToken) ? Marks.Npgsql
            : TextSearch.Contains(text, MarksOfOthers, cancellationToken) ? Marks.Other
            : TextSearch.Contains(text, SqlOfPostgres, cancellationToken) ? Marks.Sql
            : Marks.None;
        return Known.GetValue(file, _ => new StrongBox<Marks>(marks)).Value;
    }
}
