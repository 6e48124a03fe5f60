using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>A <c>FormattableString</c>: the values travel beside the text, even those of constants.</summary>
internal sealed partial class ConstantReader
{
    private const int MostSteps = 8;

    /// <summary>The text of a <c>FormattableString</c> with <paramref name="parameter"/> in the place of each value; null if it is not known.</summary>
    public SqlText? ReadFormattable(ExpressionSyntax expression, string parameter)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    continue;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    continue;
                case InterpolatedStringExpressionSyntax interpolated when !IsHalfTyped(interpolated):
                    return Concat(interpolated, hole => SqlText.Computed(parameter, hole.Expression));
                case InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax literal }, ..] } call when SiteCandidates.NameOf(call) == "Create":
                    return FormatTemplate.Fill(SqlText.Of(literal.Token), _ => SqlText.Computed(parameter, call)); // FormattableStringFactory.Create("... {0}", id)
                case IdentifierNameSyntax name when reading.SymbolOf(name) is ILocalSymbol local && WrittenOnce(local) is { } variable:
                    expression = variable.Initializer!.Value;
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    private static SqlText Concat(InterpolatedStringExpressionSyntax interpolated, Func<InterpolationSyntax, SqlText> read)
    {
        var parts = new List<SqlText>(interpolated.Contents.Count);
        foreach (var content in interpolated.Contents)
        {
            switch (content)
            {
                case InterpolatedStringTextSyntax text:
                    parts.Add(SqlText.Of(text, interpolated));
                    break;
                case InterpolationSyntax hole:
                    parts.Add(read(hole));
                    break;
            }
        }

        return parts.Count == 0 ? SqlText.Empty : SqlText.Concat(parts);
    }

    // The declaration of a variable, if nothing but its initializer writes it.
    private VariableDeclaratorSyntax? WrittenOnce(ILocalSymbol local)
    {
        if (reading.DeclarationOf<VariableDeclaratorSyntax>(local) is not { Initializer: not null } variable)
            return null;
        var code = variable.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax);
        return code is null || Writes(code, variable.Identifier.ValueText) ? null : variable;
    }
}
