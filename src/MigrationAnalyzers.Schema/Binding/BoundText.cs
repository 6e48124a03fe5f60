using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>
/// What was found out about SQL that stands somewhere: in an operation of a migration, in the model's configuration, in a query. Rules about names and SQL
/// look at this and need not know where it stands.
/// </summary>
public abstract record BoundText
{
    /// <summary>Every name that the SQL uses, in the order of the text.</summary>
    public ImmutableArray<NameUse> Uses { get; init; } = ImmutableArray<NameUse>.Empty;

    /// <summary>What else PostgreSQL would refuse in it.</summary>
    public ImmutableArray<SqlProblem> Problems { get; init; } = ImmutableArray<SqlProblem>.Empty;

    /// <summary>The constants in it that are values of enums which the history made, wherever the server reads them as such.</summary>
    public ImmutableArray<EnumConstant> EnumConstants { get; init; } = ImmutableArray<EnumConstant>.Empty;

    /// <summary>The raw SQL texts in it that hold statements; empty for an operation without any.</summary>
    public ImmutableArray<BoundSqlText> Texts { get; init; } = ImmutableArray<BoundSqlText>.Empty;

    /// <summary>The raw SQL texts in it that are one expression each.</summary>
    public ImmutableArray<BoundSqlFragment> Fragments { get; init; } = ImmutableArray<BoundSqlFragment>.Empty;
}

/// <summary>A raw SQL text, statement by statement.</summary>
/// <param name="Place">Where it stands. <c>Place.At(span)</c> is the place of a stretch of <paramref name="Text"/>.</param>
/// <param name="Text">The text; <see cref="SqlHole"/> characters stand for what is not known of it.</param>
/// <param name="Statements">Its statements, the broken ones too.</param>
/// <param name="Errors">Its syntax errors, at most one for each statement.</param>
public sealed record BoundSqlText(Place Place, string Text, ImmutableArray<BoundStatement> Statements, ImmutableArray<SyntaxError> Errors);

/// <summary>A constant that is a value of an enum.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Type">The enum, with its schema: <c>public.mood</c>.</param>
/// <param name="Label">The value.</param>
public readonly record struct EnumConstant(Place Place, string Type, string Label);

/// <summary>A statement with what exists before and after it.</summary>
public readonly record struct BoundStatement(Statement Statement, Catalog Before, Catalog After);
