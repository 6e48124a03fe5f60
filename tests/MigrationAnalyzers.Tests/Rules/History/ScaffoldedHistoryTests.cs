using System.Collections.Immutable;
using MigrationAnalyzers.Rules.History;
using MigrationAnalyzers.Tests.Rules.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Tests.Rules.History;

/// <summary>
/// The rules about the history beside EF Core itself: the models of <see cref="ModelShapes"/>, each with the migrations, Designer files and the snapshot that <c>dotnet ef migrations add</c> writes for it.
/// </summary>
public class ScaffoldedHistoryTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules =
        [.. RuleRunner.AllRules.Where(rule => rule.SupportedDiagnostics[0].Category is "Names" or "Sql" or "History" or "Engine")];

    public static TheoryData<string> Shapes => [.. ModelShapes.All.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task What_EF_Core_writes_is_silent(string shape)
    {
        var source = ModelShapes.All[shape];
        var built = BuiltModel.Of(source)!;

        Assert.Empty(await SayAsync([source, built.Snapshot, .. built.Migration]));
    }

    // Every name that the model gives by hand is changed, one after the other, and EF Core writes the migration for it.
    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task So_is_the_migration_after_it(string shape)
    {
        var source = ModelShapes.All[shape];
        var before = BuiltModel.Of(source)!;
        foreach (var literal in ModelAgreementTests.NamesIn(source))
        {
            var changed = source.Insert(literal.SpanStart + 1, "zz_");
            if (literal.Token.ValueText == "xmin" || BuiltModel.Of(changed, before) is not { } after)
                continue; // EF Core renames the server's own column, and the server refuses that

            var said = await SayAsync([changed, after.Snapshot, .. before.Migration, .. after.Migration]);
            Assert.True(said.IsEmpty, $"{literal}: {string.Join("\n", said)}");
        }
    }

    // A table is not made, or the last of its columns: the snapshot has what no migration makes. A history that makes nothing at all would begin on an existing database.
    [Fact]
    public async Task What_is_not_made_is_drift()
    {
        var count = 0;
        foreach (var (shape, source) in ModelShapes.All)
        {
            var built = BuiltModel.Of(source)!;
            var calls = CreateTableCalls(built.Migration[0]);
            foreach (var (call, table) in calls)
            {
                var columns = call.DescendantNodes().OfType<AnonymousObjectCreationExpressionSyntax>().First().Initializers;
                var column = columns[^1];
                var name = column.NameEquals!.Name.Identifier.ValueText;
                if (calls.Count > 1)
                    await AssertDriftAsync(call.Span, $"\"{table}\"");
                if (columns.Count > 1 && name != "xmin" && !call.ToString().Contains("x." + name, StringComparison.Ordinal))
                    await AssertDriftAsync(TextSpan.FromBounds(columns[^2].Span.End, column.Span.End), name);
            }

            async Task AssertDriftAsync(TextSpan without, string missing)
            {
                var migration = built.Migration[0].Remove(without.Start, without.Length);
                var said = await RuleRunner.AnalyzeAsync(BuiltModel.Compile(source, built.Snapshot, migration, built.Migration[1]), "", [], [new Mig3004SnapshotDrift()]);
                Assert.True(
                    said.Any(diagnostic => diagnostic.GetMessage().Contains(missing.Trim('"'), StringComparison.Ordinal) && diagnostic.GetMessage().EndsWith("it does not exist", StringComparison.Ordinal)),
                    $"{shape}: {missing} is not made. {string.Join("\n", said)}");
                count++;
            }
        }

        Assert.True(count > 80, $"{count}");
    }

    private static List<(StatementSyntax Call, string Table)> CreateTableCalls(string migration) => CSharpSyntaxTree.ParseText(migration).GetRoot().DescendantNodes()
        .OfType<ExpressionStatementSyntax>()
        .Where(statement => statement.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CreateTable" } })
        .Select(statement => ((StatementSyntax)statement, ((InvocationExpressionSyntax)statement.Expression).ArgumentList.Arguments
            .First(argument => argument.NameColon?.Name.Identifier.ValueText == "name").Expression.ToString().Trim('"')))
        .ToList();

    private static Task<ImmutableArray<Diagnostic>> SayAsync(params string[] sources) => RuleRunner.AnalyzeAsync(BuiltModel.Compile(sources), ModelSource.SnakeCase, [], Rules);
}
