using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary>One statement, without its <c>;</c>. The set of kinds is open: new ones appear as the grammar is covered.</summary>
public abstract record Statement(TextSpan Span) : SqlNode(Span)
{
    /// <summary>Whether a syntax error, or something a hole hides, lies in it: nothing is to be reported about its names.</summary>
    public bool HasError { get; init; }

    /// <summary>
    /// Whether a hole lies in it. It was read as the identifier that it looks like, but may stand for a list or a clause as well: an alias with a hole may be a join.
    /// </summary>
    public bool HasHole { get; init; }
}

/// <summary>A statement that is not read further: its kind is unknown to the parser, it is nested too deeply, or its beginning is broken.</summary>
public sealed record OpaqueStatement(TextSpan Span) : Statement(Span);
