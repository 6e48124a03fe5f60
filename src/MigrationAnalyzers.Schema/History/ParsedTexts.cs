using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.History;

/// <summary>The SQL texts of a history, each parsed once: the start of the history and the replay both read them.</summary>
internal sealed class ParsedTexts(int postgresVersion, CancellationToken cancellationToken)
{
    // A text that was read from C# once stays the same object while its file is not edited: its tree is kept with it.
    private static readonly ConditionalWeakTable<string, Kept> Known = new();

    private readonly ParseOptions _options = new(postgresVersion);
    private readonly Dictionary<string, ParseResult> _texts = new(StringComparer.Ordinal);

    /// <summary>The major version whose grammar is read.</summary>
    public int PostgresVersion => postgresVersion;

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

    /// <summary>
    /// A text that is one expression. Its errors are those of the statement around it: what the expression alone does not allow, such as a semicolon at the
    /// end of a filter, the statement may.
    /// </summary>
    public ExpressionResult ParseExpression(string text, FragmentKind kind)
    {
        var parsed = SqlParser.ParseExpression(text, _options);
        if (parsed.Errors.IsEmpty)
            return parsed;

        var errors = SqlParser.Parse(BoundSqlFragment.StatementAround(kind, text), _options, cancellationToken).Errors;
        if (errors.IsEmpty)
            return parsed with { Errors = errors };

        // The server stops at the first. One behind the text, such as a parenthesis too many, has its cause somewhere in it.
        var start = BoundSqlFragment.StartOf(kind).Length;
        var span = errors[0].Span;
        var own = span.Start >= start && span.End - start <= text.Length ? TextSpan.FromBounds(span.Start - start, span.End - start) : TextSpan.FromBounds(0, text.Length);
        return parsed with { Errors = ImmutableArray.Create(errors[0] with { Span = own }) };
    }

    private sealed class Kept
    {
        public volatile VersionResult? Result;
    }

    private sealed record VersionResult(int Version, ParseResult Parsed);
}
