using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Sql.Dialects;
using MigrationAnalyzers.Sql.Execution;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Sql;

/// <summary>MIG2001: SQL that PostgreSQL cannot read, in its own words and at its own place.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig2001SyntaxError() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG2001",
        title: "SQL that PostgreSQL cannot read",
        messageFormat: "PostgreSQL cannot read this: {0}",
        category: RuleCategory.Sql,
        defaultSeverity: DiagnosticSeverity.Warning,
        sqlState: "42601 syntax_error");

    /// <inheritdoc/>
    protected override void Check(BoundText text, RuleOptions options, FindingSink findings)
    {
        foreach (var sql in text.Texts)
        {
            foreach (var error in sql.Errors)
            {
                var statement = sql.Statements.FirstOrDefault(bound => bound.Statement.HasError && bound.Statement.Span.Start <= error.Span.Start && error.Span.End <= bound.Statement.Span.End).Statement;
                if (statement is null || statement.HasHole || IsReadByOtherServers(sql.Text.Substring(statement.Span.Start, statement.Span.Length), options))
                    continue;
                if (ForeignSql.Find(statement, sql.Text).Any(use => use.Kind == ForeignKind.Syntax))
                    continue; // MIG2002 says whose SQL it is
                findings.Add(sql.Place.At(error.Span), error.Message);
            }

            foreach (var bound in sql.Statements)
            {
                // Npgsql cuts a text at every semicolon that it does not see inside quotes or parentheses, so the server gets half a function.
                if (bound.Statement is CreateRoutineStatement { HasError: false, Body: SqlBody { Text: null } body } && StatementEnd.FirstSemicolon(sql.Text, body.Span) is { } cut)
                    findings.Add(sql.Place.At(cut), "syntax error at end of input, because Npgsql cuts the text at this semicolon");
            }
        }

        foreach (var fragment in text.Fragments)
        {
            if (fragment.Errors.IsEmpty || fragment.Text.IndexOf(SqlHole.Character) >= 0 || IsReadByOtherServers(fragment.Statement, options))
                continue;
            if (ForeignSql.FindInExpression(fragment.Text, isBroken: true).Any(use => use.Kind == ForeignKind.Syntax))
                continue;
            foreach (var error in fragment.Errors)
                findings.Add(fragment.Place.At(error.Span), error.Message);
        }
    }

    // Which version the server is, is only known where the project says so.
    private static bool IsReadByOtherServers(string statement, RuleOptions options) => !options.IsPostgresVersionGiven && ServerVersions.IsReadByAny(statement);
}
