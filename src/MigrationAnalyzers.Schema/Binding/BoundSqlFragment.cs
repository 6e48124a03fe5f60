using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>What a raw SQL text is for that is one expression.</summary>
public enum FragmentKind
{
    /// <summary>The predicate of a partial index.</summary>
    Filter,

    /// <summary>The condition of a check constraint.</summary>
    Check,

    /// <summary>The expression of a generated column.</summary>
    Computed,

    /// <summary>The default of a column.</summary>
    Default,
}

/// <summary>A raw SQL text that is one expression, such as a check or the filter of an index.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Place">Where it stands. <c>Place.At(span)</c> is the place of a stretch of <paramref name="Text"/>.</param>
/// <param name="Text">The text; <see cref="SqlHole"/> characters stand for what is not known of it.</param>
/// <param name="Errors">What PostgreSQL cannot read in the statement that EF Core writes around it; spans of <paramref name="Text"/>.</param>
/// <param name="Catalog">What exists when it runs.</param>
public sealed record BoundSqlFragment(FragmentKind Kind, Place Place, string Text, ImmutableArray<SyntaxError> Errors, Catalog Catalog)
{
    /// <summary>A statement as EF Core writes one around the text.</summary>
    public string Statement => StatementAround(Kind, Text);

    internal static string StatementAround(FragmentKind kind, string text) => StartOf(kind) + text + (kind switch
    {
        FragmentKind.Filter => ";",
        FragmentKind.Computed => ") STORED;",
        _ => ");",
    });

    // As Npgsql's SQL generator has it: a filter ends its statement, everything else stands in parentheses.
    internal static string StartOf(FragmentKind kind) => kind switch
    {
        FragmentKind.Filter => "CREATE INDEX i ON t (c) WHERE ",
        FragmentKind.Check => "ALTER TABLE t ADD CONSTRAINT c CHECK (",
        FragmentKind.Computed => "ALTER TABLE t ADD c text GENERATED ALWAYS AS (",
        _ => "ALTER TABLE t ADD c text DEFAULT (",
    };
}
