using System.Collections.Immutable;
using MigrationAnalyzers.Oracle.Engine;
using MigrationAnalyzers.Oracle.Samples;
using MigrationAnalyzers.Oracle.Server;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Sql.Text;
using MigrationAnalyzers.Testing;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql;
using Migration = Microsoft.EntityFrameworkCore.Migrations.Migration;

namespace MigrationAnalyzers.Oracle.Mutants;

/// <summary>Walks a sample history on a server and, at each raw SQL text, asks server and engine about its mutants.</summary>
internal sealed class MutantRun
{
    private readonly SampleHistory _sample;
    private readonly SampleDatabase _database;
    private readonly EngineHistory _engine;
    private readonly int _atMost;
    private readonly HashSet<string> _keywords;
    private readonly List<Verdict> _verdicts = [];

    private MutantRun(SampleHistory sample, SampleDatabase database, int atMost, HashSet<string> keywords)
    {
        _sample = sample;
        _database = database;
        _engine = EngineHistory.Of(sample);
        _atMost = atMost;
        _keywords = keywords;
    }

    /// <summary>The verdicts over the mutants of one sample, per text and kind at most <paramref name="atMost"/>.</summary>
    public static async Task<IReadOnlyList<Verdict>> OfAsync(SampleHistory sample, PostgresServer server, int atMost)
    {
        await using var database = await SampleDatabase.CreateAsync(server, sample);
        var run = new MutantRun(sample, database, atMost, await database.KeywordsAsync());
        foreach (var context in sample.Contexts)
            await run.WalkAsync(context);
        return run._verdicts;
    }

    private async Task WalkAsync(Type context)
    {
        using var migrations = ContextMigrations.Of(context, _database.ConnectionString);
        foreach (var id in migrations.Ids)
        {
            var migration = migrations.Create(id);
            await _database.BeginAsync();
            await RunAsync(migrations, context, id, migration, MigrationDirection.Up);
            await _database.CommitAsync();

            // Down is tried from where Up ended, and taken back. A command that leaves the transaction could not be.
            if (!migrations.IsReversible(id) || migration.DownOperations.Any(operation => operation is SqlOperation { SuppressTransaction: true }))
                continue;
            var sequences = await _database.SequencesAsync();
            await _database.BeginAsync();
            await RunAsync(migrations, context, id, migration, MigrationDirection.Down);
            await _database.RollbackAsync();
            await _database.ExecuteAsync(sequences);
        }
    }

    private async Task RunAsync(ContextMigrations migrations, Type context, string id, Migration migration, MigrationDirection direction)
    {
        var operations = direction == MigrationDirection.Up ? migration.UpOperations : migration.DownOperations;
        var texts = _engine.Texts(context, id, direction);
        var number = 0;
        for (var i = 0; i < operations.Count; i++)
        {
            // The text behind the next operation is tried before it, too: it may need what that operation does.
            if (i + 1 < operations.Count && operations[i + 1] is SqlOperation { SuppressTransaction: false } next && operations[i] is not SqlOperation { SuppressTransaction: true })
            {
                var index = operations[i] is SqlOperation ? number + 1 : number;
                if (Matching(texts, index, next) is { Previous: not null } text)
                    await JudgeAsync(text, PlaceOf(id, direction, index), [new Mutant(MutantKind.Moved, next.Sql, 0, 0, IsInBody: false)]);
            }

            if (operations[i] is SqlOperation sql)
            {
                if (!sql.SuppressTransaction && Matching(texts, number, sql) is { } text)
                    await JudgeAsync(text, PlaceOf(id, direction, number), await MutantsAsync(sql.Sql));
                number++;
            }

            foreach (var (command, outside) in migrations.Commands(migration, operations[i]))
                await _database.RunAsync(command, outside);
        }
    }

    private async Task<IEnumerable<Mutant>> MutantsAsync(string text)
    {
        var names = await _database.NamesAsync();
        return MutantMaker.Of(text, word => SqlWords.Fold(word) is var name && (!_keywords.Contains(name) || names.Contains(name)), Seed(text), _atMost)
            .Concat(TypeMutants.Of(text, Seed(text), _atMost));
    }

    private async Task JudgeAsync(EngineText text, string place, IEnumerable<Mutant> mutants)
    {
        var sequences = await _database.SequencesAsync();
        foreach (var mutant in mutants)
        {
            var refusal = await _database.TryAsync(mutant.Text);
            var said = EngineHistory.Judge(text, mutant.Text, mutant.Kind == MutantKind.Moved);
            var verdict = new Verdict(place, text.Text!, mutant, refusal, said);
            if (verdict.AllFixed is { } fix && fix != text.Text)
                verdict = verdict with { FixRefusal = await _database.TryAsync(fix) is { } after && OfferedFix.IsFault(verdict, after) ? after : null, RemainsAfterFix = EngineHistory.Judge(text, fix, mutant.Kind == MutantKind.Moved) };
            _verdicts.Add(verdict with { RefusedFixes = await RefusedFixesAsync(verdict) });
        }

        await _database.ExecuteAsync(sequences);
    }

    // Each fix that is offered: alone, or if the server still refuses the text, together with the first fixes of what else is said.
    private async Task<ImmutableArray<string>> RefusedFixesAsync(Verdict verdict)
    {
        var refused = ImmutableArray.CreateBuilder<string>();
        foreach (var said in verdict.Refusal is null ? [] : verdict.Said)
        {
            foreach (var edit in said.Edits)
            {
                if (await RefusalAsync(verdict, [edit]) is null)
                    continue;
                var others = OfferedFix.OthersThan(verdict, said, edit);
                if (await RefusalAsync(verdict, [edit, .. others]) is { } after && !OfferedFix.IsAboutSomethingElse(verdict, [edit, .. others], after))
                    refused.Add($"{said.Rule} '{edit.Text}': {after.SqlState} {after.MessageText}");
            }
        }

        return refused.ToImmutable();
    }

    private async Task<PostgresException?> RefusalAsync(Verdict verdict, IEnumerable<(TextSpan Span, string Text)> edits) =>
        verdict.Apply(edits) is var text && text == verdict.Original ? null : await _database.TryAsync(text);

    private static EngineText? Matching(IReadOnlyList<EngineText> texts, int index, SqlOperation operation) =>
        index < texts.Count && texts[index].Text == operation.Sql ? texts[index] : null;

    private string PlaceOf(string id, MigrationDirection direction, int number) => $"{_sample.Name} {id} {direction} {number + 1}";

    // The same mutants in every run and on every machine.
    private static int Seed(string text)
    {
        var hash = 17;
        foreach (var c in text)
            hash = unchecked((hash * 31) + c);
        return hash;
    }
}
