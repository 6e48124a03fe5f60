using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary>A piece of SQL and where it stands in its text (UTF-16 code units): a node, or a structure that lies in the list of one.</summary>
public interface ISyntax
{
    /// <summary>Where it stands.</summary>
    TextSpan Span { get; }
}

/// <summary>A piece of SQL and where it stands in its text (UTF-16 code units).</summary>
public abstract record SqlNode(TextSpan Span) : ISyntax;
