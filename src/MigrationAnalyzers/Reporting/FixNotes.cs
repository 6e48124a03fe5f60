using MigrationAnalyzers.Sql.Comments;

namespace MigrationAnalyzers.Reporting;

/// <summary>The keys under which a finding tells a fix that is shaped by C# what to write.</summary>
internal static class FixNotes
{
    /// <summary>The column name to write.</summary>
    public const string Column = "column";

    /// <summary>The property to configure, where the configuration does not mention it yet.</summary>
    public const string Property = "property";

    /// <summary>The id that a migration without one should have.</summary>
    public const string MigrationId = "migrationId";

    /// <summary>The contexts a migration may belong to, the likeliest first, separated by semicolons.</summary>
    public const string Contexts = "contexts";

    /// <summary>Which statements of a text are for a call with <c>suppressTransaction: true</c>: their indexes, separated by commas. The statements are the related places after the call.</summary>
    public const string OutsideTransaction = "outsideTransaction";

    /// <summary>Set where a text cannot be split into its statements.</summary>
    public const string Unsplittable = "unsplittable";

    /// <summary>The hash that a line of the applied-migrations file should have. Where it goes is the first related place.</summary>
    public const string UpHash = "upHash";

    /// <summary>Set where the line asks for its hash, so that nothing was edited.</summary>
    public const string AsksForHash = "asksForHash";

    /// <summary>How far from the finding the statement begins that it speaks of, in characters of the file: where a comment can silence it.</summary>
    public const string StatementStart = "statementStart";

    /// <summary>How a comment in SQL begins that silences a rule; ids follow.</summary>
    public const string SilencingComment = SilencingComments.Mark + " " + SilencingComments.Disable;

    /// <summary>The SQL statement to run before the operation.</summary>
    public const string Statement = "statement";
}
