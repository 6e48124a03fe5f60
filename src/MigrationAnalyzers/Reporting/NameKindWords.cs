using MigrationAnalyzers.Schema.Binding;

namespace MigrationAnalyzers.Reporting;

/// <summary>How messages call the kinds of names.</summary>
internal static class NameKindWords
{
    /// <summary><c>column</c>, <c>table</c>, ... as in "the column of events.events".</summary>
    public static string Noun(this NameKind kind) => kind switch
    {
        NameKind.Column => "column",
        NameKind.Relation => "table",
        NameKind.Schema => "schema",
        NameKind.Index => "index",
        NameKind.Constraint => "constraint",
        NameKind.Sequence => "sequence",
        NameKind.Trigger => "trigger",
        NameKind.Type => "type",
        NameKind.Routine => "function",
        NameKind.Policy => "policy",
        NameKind.Procedure => "procedure",
        NameKind.Rule => "rule",
        NameKind.Operator => "operator",
        NameKind.OperatorClass => "operator class",
        NameKind.OperatorFamily => "operator family",
        NameKind.Collation => "collation",
        NameKind.Conversion => "conversion",
        NameKind.Statistics => "statistics object",
        NameKind.TextSearchConfiguration => "text search configuration",
        NameKind.TextSearchDictionary => "text search dictionary",
        NameKind.TextSearchParser => "text search parser",
        NameKind.TextSearchTemplate => "text search template",
        NameKind.Extension => "extension",
        NameKind.AccessMethod => "access method",
        NameKind.EventTrigger => "event trigger",
        NameKind.ForeignDataWrapper => "foreign-data wrapper",
        NameKind.Server => "server",
        NameKind.Language => "language",
        NameKind.Publication => "publication",
        NameKind.Subscription => "subscription",
        NameKind.Condition => "exception condition",
        NameKind.Window => "window",
        NameKind.SampleMethod => "sampling method",
        NameKind.Parameter => "parameter",
        _ => "object",
    };

    /// <summary>The same at the start of a sentence.</summary>
    public static string CapitalizedNoun(this NameKind kind)
    {
        var noun = kind.Noun();
        return char.ToUpperInvariant(noun[0]) + noun.Substring(1);
    }
}
