using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary>A piece of SQL and where it stands in its text (UTF-16 code units).</summary>
public abstract record SqlNode(TextSpan Span);
