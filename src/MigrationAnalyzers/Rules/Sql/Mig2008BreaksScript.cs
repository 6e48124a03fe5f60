using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Execution;
using MigrationAnalyzers.Sql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParameterMode = MigrationAnalyzers.Schema.Catalogs.BuiltIn.ParameterMode;
using TextSpan = MigrationAnalyzers.Sql.Text.TextSpan;

namespace MigrationAnalyzers.Rules.Sql;

/// <summary>MIG2008: raw SQL that Migrate() runs and that a script generated from the same migration breaks on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig2008BreaksScript() : MigrationRule(Rule)
{
    private const string EfTag = "$EF$";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG2008",
        title: "SQL that works through Migrate() and breaks a generated script",
        messageFormat: "{0}",
        category: RuleCategory.Sql,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true);

    /// <inheritdoc/>
    protected override void Check(BoundStep step, FindingSink findings)
    {
        if (step.Operation is not SqlOperation sql)
            return;
        foreach (var text in step.Texts)
        {
            if (text.Statements.IsEmpty)
                continue;
            CheckEnd(text, findings);
            CheckTag(text, findings);
            foreach (var semicolon in StatementEnd.NeedlessSemicolons(text.Text))
            {
                findings
                    .Add(text.Place.At(semicolon), "An idempotent script puts this into a PL/pgSQL block, which has no empty statements: this ; is one too many")
                    .Offer(new SqlEdit("Remove this ;", text.Place.At(semicolon), ""));
            }

            foreach (var bound in text.Statements)
            {
                // What no function can run at all cannot be in an idempotent script, however it is written.
                if (bound.Statement.HasError || TransactionBlock.Refuses(bound.Statement, text.Text) is not null)
                    continue;
                CheckInBlock(sql, text, bound.Statement, findings);
                CheckCall(text, bound, findings);
                CheckFound(step, text, bound.Statement, findings);
                foreach (var span in LiteralLines.ChangedByIndentation(bound.Statement, text.Text))
                    findings.Add(text.Place.At(span), "An idempotent script indents every line of this constant, and so changes its value");
            }
        }
    }

    // The text is pasted into the script as it is, and the next statement follows.
    private static void CheckEnd(BoundSqlText text, FindingSink findings)
    {
        var last = text.Statements[text.Statements.Length - 1].Statement;
        if (last.HasError || StatementEnd.IsUnknown(text.Text) || StatementEnd.IsTerminated(text.Text, last.Span.End) || last.Span.Length == 0)
            return;

        // An empty place behind a literal's last character belongs to what follows as well, so the character is written again.
        var end = text.Place.At(new TextSpan(last.Span.End - 1, 1));
        findings
            .Add(text.Place.At(LastToken(text.Text, last.Span)), "A generated script runs this text together with what follows it: the final ; is missing")
            .Offer(new SqlEdit("Add the missing ;", end, text.Text[last.Span.End - 1] + ";"));
    }

    private static void CheckTag(BoundSqlText text, FindingSink findings)
    {
        var at = text.Text.IndexOf(EfTag, StringComparison.Ordinal);
        if (at >= 0)
            findings.Add(text.Place.At(new TextSpan(at, EfTag.Length)), "$EF$ ends the block that an idempotent script puts around this text; use another tag");
    }

    private static void CheckInBlock(SqlOperation sql, BoundSqlText text, Statement statement, FindingSink findings)
    {
        if (DoBlock.Refuses(statement, text.Text) is not { } refusal)
            return;

        // Outside of a transaction PL/pgSQL has a COMMIT and a ROLLBACK of its own, without further words.
        if ((sql.SuppressTransaction || sql.MaySuppressTransaction) && statement is TransactionStatement
            && text.Text.Substring(statement.Span.Start, statement.Span.Length).ToUpperInvariant() is ("COMMIT" or "ROLLBACK"))
            return;

        // Inside EF Core's transaction these fail through Migrate() already.
        var failsAnyway = statement is TransactionStatement { Kind: not (TransactionKind.Savepoint or TransactionKind.Release or TransactionKind.RollbackTo) } transaction
            && !sql.SuppressTransaction && !TransactionBlock.IsChained(transaction, text.Text);
        if (!failsAnyway)
            findings.Add(text.Place.At(refusal.Span), $"An idempotent script puts this into a PL/pgSQL block: {refusal.Reason}");
    }

    // PL/pgSQL gives what a procedure has to say to variables; the server alone sends it as a row.
    private static void CheckCall(BoundSqlText text, BoundStatement bound, FindingSink findings)
    {
        if (bound.Statement is not CallStatement { Call: FunctionCall { Name: var name } } || name.HasHole())
            return;
        var procedures = bound.Before.FindRoutines(name.Schema?.Text, name.Name.Text).ToList();
        if (procedures.Count > 0 && procedures.All(procedure => procedure is { IsMaybe: false, Signature: { } signature } && signature.Parameters.Any(parameter => parameter.Mode is ParameterMode.Out or ParameterMode.InOut)))
            findings.Add(text.Place.At(name.Span), "An idempotent script puts this into a PL/pgSQL block: a procedure with output parameters needs variables there");
    }

    // FOUND is a variable of every PL/pgSQL block, and a column of that name is then one of two.
    private static void CheckFound(BoundStep step, BoundSqlText text, Statement statement, FindingSink findings)
    {
        if (statement is not (InsertStatement or UpdateStatement or DeleteStatement or MergeStatement))
            return;
        foreach (var use in step.Uses)
        {
            if (use is { Kind: NameKind.Column, Name: { Text: "found" } name, Lookup: Found } && statement.Span.Contains(name.Span)
                && !IsQualified(text.Text, name.Span.Start) && !IsTarget(statement, name.Span))
                findings.Add(use.Place, "An idempotent script puts this into a PL/pgSQL block: column reference \"found\" is ambiguous");
        }
    }

    private static bool IsQualified(string text, int start)
    {
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
            start--;
        return start > 0 && text[start - 1] == '.';
    }

    private static bool IsTarget(Statement statement, TextSpan span) => statement switch
    {
        InsertStatement insert => insert.Columns.Any(column => column.Span.Contains(span)),
        UpdateStatement update => update.Assignments.Any(assignment => assignment.Targets.Any(target => target.Span.Contains(span))),
        MergeStatement merge => merge.Branches.Any(branch =>
            branch.Columns.Any(column => column.Span.Contains(span)) || branch.Assignments.Any(assignment => assignment.Targets.Any(target => target.Span.Contains(span)))),
        _ => false,
    };

    private static TextSpan LastToken(string text, TextSpan statement)
    {
        var start = statement.End - 1;
        if (IsWordPart(text[start]))
        {
            while (start > statement.Start && IsWordPart(text[start - 1]))
                start--;
        }

        return TextSpan.FromBounds(start, statement.End);
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
