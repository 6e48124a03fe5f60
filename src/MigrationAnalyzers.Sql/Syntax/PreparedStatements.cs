using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary><c>PREPARE name (types) AS statement</c></summary>
public sealed record PrepareStatement(TextSpan Span, Identifier Name, ImmutableArray<TypeName> Types, Statement Body) : Statement(Span);

/// <summary><c>EXECUTE name (arguments)</c></summary>
public sealed record ExecuteStatement(TextSpan Span, Identifier Name, ImmutableArray<Expression> Arguments) : Statement(Span);

/// <summary><c>DEALLOCATE [PREPARE] name | ALL</c> (null)</summary>
public sealed record DeallocateStatement(TextSpan Span, Identifier? Name) : Statement(Span);
