using System.Collections.Immutable;
using MigrationAnalyzers.CodeFixes;
using MigrationAnalyzers.Oracle.Engine;
using MigrationAnalyzers.Oracle.Literals;
using MigrationAnalyzers.Oracle.Mutants;
using MigrationAnalyzers.Oracle.Samples;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Oracle;

/// <summary>Whatever the first fix mends in a text, the code fix mends in every way to write that text in C#: byte for byte.</summary>
public sealed class LiteralTests
{
    private const int TextsPerHistory = 12;

    public static TheoryData<string> Histories => [.. SampleHistory.All.Where(sample => sample.Baseline() is null).Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Histories))]
    public async Task A_fix_gives_the_text_back_in_every_kind_of_literal(string name)
    {
        var sample = SampleHistory.Named(name);
        var pairs = Pairs(sample);
        Assert.NotEmpty(pairs);

        var broken = new Dictionary<string, string>(StringComparer.Ordinal);
        var healthy = new Dictionary<string, string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var kind in LiteralKind.All)
        {
            var written = pairs.Where(pair => kind.Write(pair.Healthy, 0) is not null && kind.Write(pair.Mutant, 0) is not null).ToList();
            if (written.Count == 0)
                continue;
            var path = $"Literals/{kind.Name}.cs";
            broken.Add(path, Source(sample.Contexts[0], kind, number, written.Select(pair => pair.Mutant)));
            healthy.Add(path, Source(sample.Contexts[0], kind, number, written.Select(pair => pair.Healthy)));
            number++;
        }

        var mended = await MendAsync([.. sample.Sources(), .. broken.Select(file => (file.Key, file.Value))], broken.Keys);

        Assert.Equal(LiteralKind.All.Count, broken.Count);
        Assert.All(healthy, file => Assert.Equal(file.Value, mended[file.Key]));
    }

    // Texts that change rows only and are right at the end of the history, each with mutants that the engine mends.
    private static List<(string Healthy, string Mutant)> Pairs(SampleHistory sample)
    {
        var engine = EngineHistory.Of(sample);
        var end = engine.End(sample.Contexts[0]);
        var pairs = new List<(string, string)>();
        foreach (var text in engine.Histories.SelectMany(history => history.Migrations).SelectMany(migration => migration.Up).OfType<Schema.Operations.SqlOperation>().Select(operation => operation.Sql.Text).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (text.Contains('\r', StringComparison.Ordinal) || !IsPlain(text) || !EngineHistory.Judge(end, text).IsEmpty)
                continue;
            var mutants = MutantMaker.Of(text, _ => false, seed: text.Length, atMost: 3)
                .Where(mutant => mutant.Kind is MutantKind.QuotesRemoved or MutantKind.WrongCase or MutantKind.LetterDropped && mutant.Start > 0 && EngineHistory.Judge(end, mutant.Text) is [{ Edits: [_, ..] } said] && Fixed(mutant.Text, said) == text)
                .Take(3);
            pairs.AddRange(mutants.Select(mutant => (text, mutant.Text)));
            if (pairs.Count >= TextsPerHistory)
                break;
        }

        return pairs;
    }

    private static bool IsPlain(string text) => SqlParser.Parse(text, new(15)) is { Errors.IsEmpty: true } parsed
        && parsed.Statements.All(statement => statement is SelectStatement or InsertStatement or UpdateStatement or DeleteStatement);

    private static string Fixed(string text, Said said) => text.Remove(said.Edits[0].Span.Start, said.Edits[0].Span.Length).Insert(said.Edits[0].Span.Start, said.Edits[0].Text);

    private static string Source(Type context, LiteralKind kind, int number, IEnumerable<string> texts)
    {
        var (statements, members) = ("", "");
        foreach (var text in texts)
        {
            var (statement, member) = kind.Write(text, statements.Length)!.Value;
            statements += statement;
            members += member;
        }

        return $$"""
            using Microsoft.EntityFrameworkCore.Infrastructure;
            using Microsoft.EntityFrameworkCore.Migrations;

            [DbContext(typeof(global::{{context.FullName}}))]
            [Migration("99990101{{number:000000}}_{{kind.Name}}")]
            public sealed class Literals{{kind.Name}} : Migration
            {
            {{members}}
                protected override void Up(MigrationBuilder migrationBuilder)
                {
            {{statements}}    }
            }

            """.ReplaceLineEndings("\n");
    }

    private static async Task<Dictionary<string, string>> MendAsync(IReadOnlyList<(string Path, string Text)> files, IEnumerable<string> mended)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.CurrentSolution.AddProject("Test", "Test", LanguageNames.CSharp)
            .WithMetadataReferences(TestReferences.All)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        foreach (var (path, text) in files)
            project = project.AddDocument(path, SourceText.From(text), filePath: path).Project;

        var compilation = (CSharpCompilation)(await project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var fix = new SqlEditFix();
        var said = (await RuleRunner.RunAsync(compilation)).Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id)).ToList();
        var results = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in mended)
        {
            var document = project.Documents.Single(document => document.FilePath == path);
            var tree = await document.GetSyntaxTreeAsync();

            // From the end: what stands before an edit stays where it is.
            foreach (var diagnostic in said.Where(diagnostic => diagnostic.Location.SourceTree == tree).OrderByDescending(diagnostic => diagnostic.Location.SourceSpan.Start))
            {
                CodeAction? first = null;
                await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => first ??= action, CancellationToken.None));
                if (first is null)
                    continue;
                var change = (await first.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
                document = change.ChangedSolution.GetDocument(document.Id)!;
            }

            results.Add(path, (await document.GetTextAsync()).ToString());
        }

        return results;
    }
}
