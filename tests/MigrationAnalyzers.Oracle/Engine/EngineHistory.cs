using System.Collections.Immutable;
using System.Reflection;
using MigrationAnalyzers.Oracle.Samples;
using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Rules;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Text;
using MigrationAnalyzers.Tests;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Oracle.Engine;

/// <summary>One SQL text of a migration as the engine read it: the step that runs it, and the step before it in the same method, if there is one.</summary>
internal sealed record EngineText(ReplayOptions Options, BoundStep Step, BoundStep? Previous)
{
    /// <summary>Whether texts run after the step, not in its place.</summary>
    public bool RunsAfterStep { get; init; }

    /// <summary>The text, holes and all; null if it could not be read.</summary>
    public string? Text => ((SqlOperation)Step.Operation).Sql.Text;

    /// <summary>A place for texts after <paramref name="given"/> has run on an empty database.</summary>
    public static EngineText After(string given)
    {
        var place = new Place(new Anchor());
        SqlOperation[] operations = [new(place, new(given, place), false), new(place, new("SELECT 1", place), false)];
        var history = new MigrationHistory("Random", [new("1", place, [.. operations], [])], Snapshot: null);
        return new(ReplayOptions.Default, Replay.Run(history, ReplayOptions.Default, default).Steps[1], Previous: null);
    }

    private sealed class Anchor : SourceAnchor;
}

/// <summary>What a rule says of a text, where, and the edits it offers, best first.</summary>
internal sealed record Said(string Rule, TextSpan Span, ImmutableArray<(TextSpan Span, string Text)> Edits);

/// <summary>A sample history as the engine sees it: read from its sources, replayed, and asked about texts that stand in the place of its own.</summary>
internal sealed class EngineHistory
{
    // What a rule does with a step is protected: users reach it only through a compilation, and thousands of mutants cannot each have one.
    private static readonly ImmutableArray<(DiagnosticDescriptor Rule, Action<BoundText, FindingSink> Check)> Rules =
        [.. RuleRunner.AllRules.Select(rule => (rule.SupportedDiagnostics[0], CheckOf((MigrationRule)rule)))];

    private readonly Dictionary<(string Context, string Id, MigrationDirection Direction), List<BoundStep>> _steps = [];
    private readonly Dictionary<string, ReplayOptions> _options = [];
    private readonly Dictionary<string, ReplayResult> _replays = [];

    private EngineHistory(ImmutableArray<MigrationHistory> histories, string? baseline)
    {
        Histories = histories;
        var alone = ReplayOptions.Default with { Baselines = baseline is null ? [] : [baseline] };
        var ends = histories.Select(history => Replay.Run(history, alone, default).End).ToList();
        for (var i = 0; i < histories.Length; i++)
        {
            var options = alone with { Neighbours = [.. ends.Where((_, other) => other != i)] };
            var result = Replay.Run(histories[i], options, default);
            Faults.AddRange(result.Faults);
            _options[histories[i].ContextName] = options;
            _replays[histories[i].ContextName] = result;
            foreach (var step in result.Steps)
            {
                var key = (histories[i].ContextName, step.Migration.Id, step.Direction);
                if (!_steps.TryGetValue(key, out var steps))
                    _steps.Add(key, steps = []);
                steps.Add(step);
            }
        }
    }

    /// <summary>What was read.</summary>
    public ImmutableArray<MigrationHistory> Histories { get; }

    /// <summary>What the replay of a context was told to assume.</summary>
    public ReplayOptions Options(Type context) => _options[context.FullName!];

    /// <summary>The history of a context, replayed.</summary>
    public ReplayResult Replayed(Type context) => _replays[context.FullName!];

    /// <summary>Mistakes of the engine: steps it gave up on.</summary>
    public List<ReplayFault> Faults { get; } = [];

    public static EngineHistory Of(SampleHistory sample) =>
        new(MigrationReader.Read(RuleRunner.Compile(sample.Sources()), default), sample.Baseline());

    /// <summary>The SQL texts of a method in the order in which they run.</summary>
    public IReadOnlyList<EngineText> Texts(Type context, string id, MigrationDirection direction)
    {
        var steps = _steps.GetValueOrDefault((context.FullName!, id, direction)) ?? [];
        var texts = new List<EngineText>();
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i].Operation is SqlOperation)
                texts.Add(new(_options[context.FullName!], steps[i], i == 0 ? null : steps[i - 1]));
        }

        return texts;
    }

    /// <summary>A place for texts at the end of a context's history.</summary>
    public EngineText End(Type context) => After(context, Histories.Single(history => history.ContextName == context.FullName).Migrations[^1].Id)!;

    /// <summary>A place for texts after <c>Up</c> of a migration; null: it has no steps.</summary>
    public EngineText? After(Type context, string id) =>
        _steps.GetValueOrDefault((context.FullName!, id, MigrationDirection.Up)) is [.., var last] ? new(_options[context.FullName!], last, Previous: null) { RunsAfterStep = true } : null;

    /// <summary>Every step, in order within its method.</summary>
    public IEnumerable<BoundStep> Steps => _steps.Values.SelectMany(steps => steps);

    /// <summary>Every place of a text without holes.</summary>
    public IEnumerable<EngineText> WholeTexts() => _steps
        .SelectMany(steps => steps.Value.Select(step => new EngineText(_options[steps.Key.Context], step, Previous: null)))
        .Where(IsWhole);

    /// <summary>Whether the text is known from end to end, and its lines end as they do in this repository.</summary>
    public static bool IsWhole(EngineText text) =>
        text.Step.Operation is SqlOperation { Sql.Text: { } sql } && !sql.Contains(SqlHole.Character, StringComparison.Ordinal) && !sql.Contains('\r', StringComparison.Ordinal);

    /// <summary>Every SQL text that could be read.</summary>
    public IEnumerable<string> AllTexts() =>
        _steps.Values.SelectMany(steps => steps).Select(step => (step.Operation as SqlOperation)?.Sql.Text).OfType<string>();

    /// <summary>What the rules say if <paramref name="sql"/> runs in the place of a text, or before the operation in front of it.</summary>
    public static ImmutableArray<Said> Judge(EngineText text, string sql, bool moved = false)
    {
        var place = text.Step.Operation.Place;
        var mutated = text.Step.Operation is SqlOperation operation ? operation with { Sql = operation.Sql with { Text = sql } } : new SqlOperation(place, new(sql, place), false);
        return [.. Find(text, mutated, moved).Select(found => SaidOf(found.Rule, found.Finding, sql))];
    }

    /// <summary>What the rules find if <paramref name="mutated"/> runs in the place of a text, or before the operation in front of it.</summary>
    public static IEnumerable<(DiagnosticDescriptor Rule, Finding Finding)> Find(EngineText text, SqlOperation mutated, bool moved = false)
    {
        var before = moved ? text.Previous!.Before : text.RunsAfterStep ? text.Step.After : text.Step.Before;
        var run = new ReplayRun(text.Options, new ParsedTexts(text.Options.PostgresVersion, default), edited: null, default);
        var after = run.RunAll(before, text.Step.Migration, text.Step.Direction, [mutated]);
        run.EndDirection(after);
        var judged = Assert.Single(HistoryJudgement.Of([run.Done(text.Step.Migration, before, after)], after, text.Options, ReplayMemory.None, default)).Judged;
        Assert.All(judged.Faults, fault => Assert.Fail($"{fault.Exception} at {mutated.Sql.Text}"));
        return judged.Steps.SelectMany(step => Rules.SelectMany(rule => Ask(rule.Rule, rule.Check, step)));
    }

    private static IEnumerable<(DiagnosticDescriptor Rule, Finding Finding)> Ask(DiagnosticDescriptor rule, Action<BoundText, FindingSink> check, BoundStep step)
    {
        var sink = new FindingSink();
        check(step, sink);
        return sink.Findings.Select(finding => (rule, finding));
    }

    private static Said SaidOf(DiagnosticDescriptor rule, Finding finding, string sql) => new(
        rule.Id,
        finding.Place.SqlSpan ?? new TextSpan(0, sql.Length),
        [.. finding.Edits.Select(edit => (edit.Place.SqlSpan ?? new TextSpan(0, sql.Length), edit.Text))]);

    private static Action<BoundText, FindingSink> CheckOf(MigrationRule rule) =>
        typeof(MigrationRule).GetMethod("Check", BindingFlags.Instance | BindingFlags.NonPublic, [typeof(BoundText), typeof(FindingSink)])!
            .CreateDelegate<Action<BoundText, FindingSink>>(rule);
}
