using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>What binding is to assume of the server.</summary>
/// <param name="PostgresVersion">The major version: 12 to 18.</param>
/// <param name="Neighbours">Catalogs that answer for relations the own one does not have: what other contexts of the same database have made.</param>
public sealed record BindingOptions(int PostgresVersion, ImmutableArray<Catalog> Neighbours)
{
    /// <summary>Whether the server is known to be of that version; if not, what any known version has may exist.</summary>
    public bool IsVersionCertain { get; init; }

    /// <summary>Whether the server may be of that version or a later one.</summary>
    internal bool MayBe(int version) => PostgresVersion >= version || !IsVersionCertain;

    /// <summary>The server's own objects.</summary>
    internal ServerObjects Server => ServerObjects.For(IsVersionCertain ? PostgresVersion : null);

    /// <summary>Version 15, nobody else in the database.</summary>
    public static BindingOptions Default { get; } = new(15, ImmutableArray<Catalog>.Empty);
}

/// <summary>A SQL text bound against a catalog.</summary>
/// <param name="Uses">Every name it uses, statement by statement.</param>
/// <param name="After">The catalog after its last statement.</param>
public sealed record BoundSql(ImmutableArray<NameUse> Uses, Catalog After)
{
    /// <summary>What else the server would refuse.</summary>
    public ImmutableArray<SqlProblem> Problems { get; init; } = ImmutableArray<SqlProblem>.Empty;

    /// <summary>The constants in it that are values of enums which the history made.</summary>
    public ImmutableArray<EnumConstant> EnumConstants { get; init; } = ImmutableArray<EnumConstant>.Empty;

    /// <summary>Each statement with what exists before and after it.</summary>
    public ImmutableArray<BoundStatement> Statements { get; init; } = ImmutableArray<BoundStatement>.Empty;

    /// <summary>The statements in the bodies of DO blocks that make or rename something and surely run, those of a constant <c>EXECUTE</c> too; the spans are of the whole text.</summary>
    public ImmutableArray<BoundStatement> Inner { get; init; } = ImmutableArray<BoundStatement>.Empty;

    /// <summary>
    /// Routines in it whose bodies the server does not look into when they are made: a name that is missing there is a mistake only if nothing makes it
    /// before the routine is called.
    /// </summary>
    public ImmutableArray<Sql.Syntax.CreateRoutineStatement> Deferred { get; init; } = ImmutableArray<Sql.Syntax.CreateRoutineStatement>.Empty;
}
