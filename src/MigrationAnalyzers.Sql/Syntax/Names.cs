using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary>A name in SQL. <paramref name="Span"/> covers it with its quotes.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The name PostgreSQL stores and looks up: unescaped, folded (A-Z only) if unquoted, cut to 63 bytes.</param>
/// <param name="IsQuoted">Whether it is written in double quotes (or U&amp;"...").</param>
public sealed record Identifier(TextSpan Span, string Text, bool IsQuoted) : SqlNode(Span)
{
    /// <summary>Whether a part of the name is not known at compile time.</summary>
    public bool HasHole => Text.IndexOf(SqlHole.Character) >= 0;
}

/// <summary>A name with the schema and database that may stand before it: <c>events</c>, <c>events.events</c>.</summary>
public sealed record QualifiedName(TextSpan Span, ImmutableArray<Identifier> Parts) : SqlNode(Span)
{
    /// <summary>The last part.</summary>
    public Identifier Name => Parts[Parts.Length - 1];

    /// <summary>The part before the last, if there is one.</summary>
    public Identifier? Schema => Parts.Length > 1 ? Parts[Parts.Length - 2] : null;
}
