using MigrationAnalyzers.Oracle.Engine;
using MigrationAnalyzers.Oracle.Samples;
using MigrationAnalyzers.Oracle.Server;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Tests;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace MigrationAnalyzers.Oracle;

/// <summary>What PostgreSQL accepts gets no finding.</summary>
public sealed class HealthyTests
{
    public static TheoryData<string> Histories => SampleHistory.Names;

    [Theory]
    [MemberData(nameof(Histories))]
    public async Task No_rule_warns_of_a_healthy_history(string name)
    {
        var said = await RuleRunner.RunAsync(SampleHistory.Named(name).Sources());

        var warnings = said.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()).ToList();
        Assert.True(warnings.Count == 0, string.Join('\n', warnings));
    }

    [Theory]
    [MemberData(nameof(Histories))]
    public void The_engine_does_not_fail(string name) => Assert.Empty(EngineHistory.Of(SampleHistory.Named(name)).Faults);

    [Theory]
    [MemberData(nameof(Histories))]
    public void The_texts_read_are_the_texts_that_run(string name)
    {
        var sample = SampleHistory.Named(name);
        var engine = EngineHistory.Of(sample);
        foreach (var context in sample.Contexts)
        {
            using var migrations = ContextMigrations.Of(context, "Host=none");
            foreach (var id in migrations.Ids)
            {
                var migration = migrations.Create(id);
                Assert.Equal(TextsOf(migration.UpOperations), engine.Texts(context, id, MigrationDirection.Up).Select(text => text.Text));
                if (migrations.IsReversible(id))
                    Assert.Equal(TextsOf(migration.DownOperations), engine.Texts(context, id, MigrationDirection.Down).Select(text => text.Text));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Histories))]
    public void Every_text_is_read_without_a_syntax_error(string name)
    {
        var engine = EngineHistory.Of(SampleHistory.Named(name));

        Assert.Empty(engine.AllTexts().SelectMany(text => SqlParser.Parse(text, new ParseOptions(15)).Errors.Select(error => $"{error.Message} in {text}")));
    }

    private static IEnumerable<string> TextsOf(IEnumerable<MigrationOperation> operations) => operations.OfType<SqlOperation>().Select(operation => operation.Sql);
}
