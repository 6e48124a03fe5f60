using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>Raw SQL anywhere in C#: the argument of <c>FromSqlRaw</c>, <c>HasFilter</c>, <c>NpgsqlCommand</c>...</summary>
internal static class SqlArgument
{
    /// <summary>
    /// Evaluates <paramref name="expression"/> where it stands, with constants, fields and local variables that nothing else writes. Values that are not known, among them the
    /// parameters in an interpolated text, are holes; a fragment without text is not known at all.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static SqlFragment Read(ExpressionSyntax expression, SemanticModels models, CancellationToken cancellationToken)
    {
        var reading = new CodeReading(models, efTypes: null, SqlFiles.None, cancellationToken);
        var frame = new CodeFrame(expression, expression.FirstAncestorOrSelf<TypeDeclarationSyntax>(), null, null, 0);
        return OperationArguments.SqlIn(reading.Constants.Read(expression, frame), expression) ?? new SqlFragment(null, new Place(SyntaxAnchor.Of(expression)));
    }
}
