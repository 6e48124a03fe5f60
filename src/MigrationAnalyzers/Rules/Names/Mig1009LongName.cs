using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Names;

/// <summary>MIG1009: something gets a name that is longer than PostgreSQL keeps.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig1009LongName() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG1009",
        title: "A name is longer than PostgreSQL keeps",
        messageFormat: "Name '{0}' has {1} bytes; PostgreSQL keeps the first 63{2}",
        category: RuleCategory.Names,
        defaultSeverity: DiagnosticSeverity.Warning,
        sqlState: "42622 name_too_long, 42P07 duplicate_table, 42701 duplicate_column");

    /// <inheritdoc/>
    protected override void Check(BoundText text, FindingSink findings)
    {
        foreach (var sql in text.Texts)
        {
            foreach (var bound in sql.Statements)
            {
                // Most statements cannot hold a long name at all.
                if (bound.Statement.HasError || bound.Statement.Span.Length * 3 <= SqlName.MaxBytes)
                    continue;
                List<Identifier>? cut = null;
                foreach (var name in GivenNames.Of(bound.Statement))
                {
                    if (name.HasHole || name.Span.Length * 3 <= SqlName.MaxBytes || sql.Text.Length < name.Span.End)
                        continue;
                    Report(sql.Place.At(name.Span), Spelled(sql.Text.Substring(name.Span.Start, name.Span.Length)), name.Text, cut?.Select(other => other.Text), findings);
                    (cut ??= new()).Add(name);
                }
            }
        }
    }

    /// <inheritdoc/>
    protected override void Check(BoundStep step, FindingSink findings)
    {
        List<NameArgument>? cut = null;
        foreach (var name in GivenNames.Of(step.Operation))
        {
            if (name is not { Written: { } written, Text: { } text } || written.Length * 3 <= SqlName.MaxBytes)
                continue;
            Report(name.Place, written, text, cut?.Select(other => other.Text!), findings);
            (cut ??= new()).Add(name);
        }
    }

    private static void Report(Place place, string written, string kept, IEnumerable<string>? before, FindingSink findings)
    {
        var bytes = SqlName.ByteCount(written);
        if (bytes > SqlName.MaxBytes)
            findings.Add(place, written, bytes, before?.Contains(kept) == true ? ", and another name here is the same by then" : "");
    }

    // The name that an identifier spells. One with Unicode escapes is longer than its name, and left alone.
    private static string Spelled(string source) =>
        source[0] == '"' ? source.Substring(1, Math.Max(0, source.Length - 2)).Replace("\"\"", "\"")
        : source.Length > 2 && source[1] == '&' ? ""
        : source;
}
