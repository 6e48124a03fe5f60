using MigrationAnalyzers.Sql.Text;
using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

/// <summary>What a SQL text says: its statements and its syntax errors, both in the order of the text.</summary>
/// <param name="Text">The text that was read.</param>
/// <param name="Statements">Every statement, the broken ones too.</param>
/// <param name="Errors">At most one for each statement.</param>
public sealed record ParseResult(string Text, ImmutableArray<Statement> Statements, ImmutableArray<SyntaxError> Errors);

/// <summary>What an expression without a statement around it says, such as a filter or a check.</summary>
/// <param name="Text">The text that was read.</param>
/// <param name="Expression">The expression; a <see cref="MissingExpression"/> if there is none.</param>
/// <param name="HasError">Whether a syntax error, or something a hole hides, lies in it: nothing is to be reported about its names.</param>
/// <param name="Errors">The syntax error, if there is one that no hole explains.</param>
public sealed record ExpressionResult(string Text, Expression Expression, bool HasError, ImmutableArray<SyntaxError> Errors);
