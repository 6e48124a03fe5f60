using MigrationAnalyzers.Sql.Parsing;

namespace MigrationAnalyzers.Schema.History;

/// <summary>The SQL texts of a history, each parsed once: the start of the history and the replay both read them.</summary>
internal sealed class ParsedTexts(int postgresVersion, CancellationToken cancellationToken)
{
    private readonly ParseOptions _options = new(postgresVersion);
    private readonly Dictionary<string, ParseResult> _texts = new(StringComparer.Ordinal);

    /// <summary>The statements of a text.</summary>
    public ParseResult Parse(string text)
    {
        if (!_texts.TryGetValue(text, out var parsed))
            _texts.Add(text, parsed = SqlParser.Parse(text, _options, cancellationToken));
        return parsed;
    }

    /// <summary>A text that is one expression.</summary>
    public ExpressionResult ParseExpression(string text) => SqlParser.ParseExpression(text, _options);
}
