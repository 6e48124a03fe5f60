using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Tests.Agreement;

/// <summary>How the parser and the server stand to each other on one text.</summary>
internal enum Agreement
{
    /// <summary>Both accept it.</summary>
    Accepted,

    /// <summary>Both refuse it, at the same place, in the same words.</summary>
    Refused,

    /// <summary>The server accepts it; the parser skips a statement it does not know.</summary>
    AcceptedUnread,

    /// <summary>The server refuses it; the parser skips a statement it does not know.</summary>
    RefusedUnread,

    /// <summary>The server accepts it, the parser does not: a false alarm.</summary>
    FalseError,

    /// <summary>A syntax error that the parser does not see.</summary>
    MissedSyntaxError,

    /// <summary>Something else than syntax that the server refuses while it reads, and the parser does not see.</summary>
    MissedRefusal,

    /// <summary>Both refuse it, but point to different places.</summary>
    OtherPlace,

    /// <summary>Both refuse it at the same place, in different words.</summary>
    OtherWords,
}

/// <summary>The outcome for one text, with what both said where they differ.</summary>
internal sealed record Comparison(Agreement Agreement, Verdict? Server = null, Verdict? Parser = null)
{
    /// <summary>Reads a text as a server of one version does, beside what was recorded of that server.</summary>
    /// <param name="text">The text.</param>
    /// <param name="version">The major version.</param>
    /// <param name="isCompiled">Whether the verdict is that of making the routine; that of reading the text alone does not look into bodies.</param>
    public static Comparison Of(CorpusText text, int version, bool isCompiled = false)
    {
        var verdict = text.On(version);
        var result = SqlParser.Parse(text.Text, new ParseOptions(version));
        var isUnread = result.Statements.Any(statement => statement is OpaqueStatement);
        var errors = result.Errors.Where(error => isCompiled || !error.IsInBody).ToList();
        if (verdict.IsOfName)
            return new(errors.Count == 0 ? Agreement.Accepted : Agreement.Refused);
        if (errors.Count == 0)
        {
            return verdict switch
            {
                { IsAccepted: true } => new(isUnread ? Agreement.AcceptedUnread : Agreement.Accepted),
                _ when isUnread => new(Agreement.RefusedUnread),
                { IsSyntaxError: true } => new(Agreement.MissedSyntaxError, verdict, null),
                _ => new(Agreement.MissedRefusal, verdict, null),
            };
        }

        var error = errors[0];
        var position = CharacterAt(text.Text, error.Span.Start);
        var said = new Verdict(version, version, "42601", position, error.Message);
        if (verdict.IsAccepted)
            return new(Agreement.FalseError, verdict, said);
        if (verdict.Position is { } expected && expected != position)
            return new(Agreement.OtherPlace, verdict, said);
        return verdict.Message == error.Message ? new(Agreement.Refused) : new(Agreement.OtherWords, verdict, said);
    }

    // The server counts code points from 1.
    private static int CharacterAt(string text, int offset)
    {
        var position = 1;
        for (var i = 0; i < offset; i++)
        {
            if (!char.IsLowSurrogate(text[i]) || i == 0 || !char.IsHighSurrogate(text[i - 1]))
                position++;
        }

        return position;
    }
}
