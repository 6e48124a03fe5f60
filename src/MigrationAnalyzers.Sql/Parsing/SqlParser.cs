using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Parsing;

/// <summary>Reads PostgreSQL's SQL. Any text gives a result: broken statements come with errors, and do not hide those that follow.</summary>
public static class SqlParser
{
    /// <summary>Reads the statements of a text.</summary>
    /// <param name="text">The text, in which <see cref="SqlHole.Character"/> stands for what is not known.</param>
    /// <param name="options">What to assume about the server.</param>
    /// <param name="cancellationToken">Asked between statements.</param>
    public static ParseResult Parse(string text, ParseOptions options, CancellationToken cancellationToken = default)
    {
        var parser = new Parser(text, options, cancellationToken);
        var result = parser.ParseText();
        parser.Release();
        return result;
    }

    /// <summary>Reads one expression, such as the text of a check constraint or of an index filter.</summary>
    /// <param name="text">The text, in which <see cref="SqlHole.Character"/> stands for what is not known.</param>
    /// <param name="options">What to assume about the server.</param>
    public static ExpressionResult ParseExpression(string text, ParseOptions options)
    {
        var parser = new Parser(text, options, CancellationToken.None);
        var result = parser.ParseFragment();
        parser.Release();
        return result;
    }
}
