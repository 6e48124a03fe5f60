using System.Runtime.CompilerServices;
using MigrationAnalyzers.Sql.Parsing;

namespace MigrationAnalyzers.Schema.History;

/// <summary>The SQL texts of a history, each parsed once: the start of the history and the replay both read them.</summary>
internal sealed class ParsedTexts(int postgresVersion, CancellationToken cancellationToken)
{
    // A text that was read from C# once stays the same object while its file is not edited: its tree is kept with it.
    private static readonly ConditionalWeakTable<string, Kept> Known = new();

    private readonly ParseOptions _options = new(postgresVersion);
    private readonly Dictionary<string, ParseResult> _texts = new(StringComparer.Ordinal);

    /// <summary>The statements of a text.</summary>
    public ParseResult Parse(string text)
    {
        var kept = Known.GetOrCreateValue(text);
        if (kept.Result is { } known && known.Version == postgresVersion)
            return known.Parsed;
        if (!_texts.TryGetValue(text, out var parsed))
            _texts.Add(text, parsed = SqlParser.Parse(text, _options, cancellationToken));
        kept.Result = new(postgresVersion, parsed);
        return parsed;
    }

    /// <summary>A text that is one expression.</summary>
    public ExpressionResult ParseExpression(string text) => SqlParser.ParseExpression(text, _options);

    private sealed class Kept
    {
        public volatile VersionResult? Result;
    }

    private sealed record VersionResult(int Version, ParseResult Parsed);
}
