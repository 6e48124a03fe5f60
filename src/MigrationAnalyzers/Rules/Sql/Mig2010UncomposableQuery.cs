using System.Collections.Immutable;
using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TextSpan = MigrationAnalyzers.Sql.Text.TextSpan;

namespace MigrationAnalyzers.Rules.Sql;

/// <summary>MIG2010: EF Core puts a raw query into a subquery, and there it cannot stand.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig2010UncomposableQuery() : MigrationRule(Rule)
{
    private const string Value = "Value";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG2010",
        title: "Raw query that EF Core cannot put into a subquery",
        messageFormat: "EF Core puts this query into a subquery because of {0}: {1}",
        category: RuleCategory.Sql,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true,
        sqlState: "42703 undefined_column, 42601 syntax_error, 0A000 feature_not_supported");

    /// <inheritdoc/>
    protected override void Check(BoundSite site, FindingSink findings)
    {
        if (site.Site.Composition is not { } composition || site.Texts is not [{ Errors.IsEmpty: true } text] || text.Statements.IsEmpty)
            return;
        var statement = text.Statements[0].Statement;
        if (statement.HasError)
            return;

        var first = FirstWord(text.Text, statement.Span.Start);
        if (!IsComposable(text.Text, first))
        {
            if (!statement.HasHole || text.Text.IndexOf(SqlHole.Character) > first.End)
                findings.Add(text.Place.At(first), composition.Method, "EF Core takes only a text that begins with SELECT or WITH and a blank");
        }
        else if (SemicolonAfter(text.Text, statement.Span.End) is { } semicolon)
        {
            var finding = findings.Add(text.Place.At(semicolon), composition.Method, "the semicolon ends the statement around it");
            if (text.Statements.Length == 1)
                finding.Offer(new SqlEdit("Remove the semicolon", text.Place.At(semicolon), ""));
        }
        else if (statement is SelectStatement select)
        {
            CheckQuery(select.Query, text, site.Site, composition, findings);
        }
    }

    private static void CheckQuery(Query query, BoundSqlText text, SqlSite site, QueryComposition composition, FindingSink findings)
    {
        foreach (var table in query.With is { Tables.IsDefault: false } with ? with.Tables : ImmutableArray<CommonTableExpression>.Empty)
        {
            if (table.Statement is InsertStatement or UpdateStatement or DeleteStatement or MergeStatement)
                findings.Add(text.Place.At(table.Name.Span), composition.Method, "a WITH query that changes rows must stand at the top level");
        }

        if (FirstBody(query.Body) is not { } body)
            return;
        if (body.Into is { } into)
            findings.Add(text.Place.At(into.Span), composition.Method, "SELECT INTO cannot stand in a subquery");
        else if (site.IsScalar && composition.ReadsValues)
            CheckColumn(body, text, composition, findings);
    }

    // A single value is read from a column of that name, and nothing else.
    private static void CheckColumn(SelectBody body, BoundSqlText text, QueryComposition composition, FindingSink findings)
    {
        if (body.Items.IsDefaultOrEmpty)
            return;
        foreach (var item in body.Items)
        {
            if (item.Expression is StarReference || OutputName.Of(item) is not { } name || name == Value)
                return; // it may be among them
        }

        var only = body.Items[0];
        var quoted = "\"" + Value + "\"";
        if (only.Alias is { } alias)
            findings.Add(text.Place.At(alias.Span), composition.Method, $"it must have a column {quoted}, and has {SqlName.Quote(alias.Text)}").Offer(SqlEdit.Replace(text.Place.At(alias.Span), quoted));
        else
            findings.Add(text.Place.At(only.Span), composition.Method, $"it must have a column {quoted}").Offer(SqlEdit.Insert(text.Place.At(new TextSpan(only.Span.End, 0)), " AS " + quoted));
    }

    private static SelectBody? FirstBody(QueryBody body)
    {
        while (true)
        {
            switch (body)
            {
                case SelectBody select:
                    return select;
                case SetOperationBody operation:
                    body = operation.First;
                    continue;
                case NestedBody nested:
                    body = nested.Query.Body;
                    continue;
                default:
                    return null;
            }
        }
    }

    private static TextSpan FirstWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return TextSpan.FromBounds(start, Math.Max(end, Math.Min(start + 1, text.Length)));
    }

    // As EF Core has it: comments may stand before and after the word.
    private static bool IsComposable(string text, TextSpan first)
    {
        var word = text.Substring(first.Start, first.Length);
        if (!word.Equals("select", StringComparison.OrdinalIgnoreCase) && !word.Equals("with", StringComparison.OrdinalIgnoreCase))
            return false;
        return first.End == text.Length || char.IsWhiteSpace(text[first.End])
            || string.CompareOrdinal(text, first.End, "--", 0, 2) == 0 || string.CompareOrdinal(text, first.End, "/*", 0, 2) == 0;
    }

    private static TextSpan? SemicolonAfter(string text, int end)
    {
        var at = text.IndexOf(';', end);
        return at < 0 ? null : new TextSpan(at, 1);
    }
}
