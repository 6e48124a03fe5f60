using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary><c>SET [SESSION | LOCAL] name TO values</c></summary>
/// <param name="Span">The whole statement or clause.</param>
/// <param name="IsLocal">LOCAL.</param>
/// <param name="Name">
/// The setting in lower case: <c>search_path</c> also for SET SCHEMA, <c>timezone</c> for TIME ZONE, <c>role</c>, <c>session_authorization</c>, <c>transaction</c>.
/// </param>
/// <param name="Values">The values; a word is a column reference of that name. Empty for DEFAULT and FROM CURRENT.</param>
public sealed record SetStatement(TextSpan Span, bool IsLocal, string Name, ImmutableArray<Expression> Values) : Statement(Span);

/// <summary><c>RESET name | ALL</c> (null)</summary>
public sealed record ResetStatement(TextSpan Span, string? Name) : Statement(Span);

/// <summary><c>SHOW name | ALL</c> (null)</summary>
public sealed record ShowStatement(TextSpan Span, string? Name) : Statement(Span);

/// <summary><c>SET CONSTRAINTS names | ALL</c> (empty)</summary>
public sealed record SetConstraintsStatement(TextSpan Span, ImmutableArray<QualifiedName> Constraints) : Statement(Span);
