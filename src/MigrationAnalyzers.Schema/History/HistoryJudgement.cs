using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;

namespace MigrationAnalyzers.Schema.History;

/// <summary>A migration judged, and what it takes to tell later whether it would be judged the same again.</summary>
/// <param name="Replayed">The migration, replayed.</param>
/// <param name="End">The end of the history that it was judged by.</param>
/// <param name="Steps">Its steps before missing names are explained.</param>
/// <param name="Changes">What its steps do to catalogs.</param>
/// <param name="Unexplained">The steps with missing names that the rest of the history may explain, by their index.</param>
/// <param name="Judged">What came of it.</param>
internal sealed record KnownJudgement(
    ReplayedMigration Replayed, Catalog End, ImmutableArray<BoundStep> Steps, ImmutableArray<CatalogChange> Changes, ImmutableArray<int> Unexplained, JudgedMigration Judged);

/// <summary>
/// Judges each migration of a replay by the whole history: bodies of routines by what exists at the end, missing names by what other migrations do to them. What the replay
/// before came to is taken over wherever it must come out the same.
/// </summary>
internal static class HistoryJudgement
{
    // After an edit one migration differs, or two. With more than that, looking for what stays the same is no cheaper than judging again.
    private const int MostDifferent = 8;

    /// <summary>Judges <paramref name="migrations"/>, in their order.</summary>
    public static ImmutableArray<KnownJudgement> Of(
        ImmutableArray<ReplayedMigration> migrations, Catalog end, ReplayOptions options, ReplayMemory memory, CancellationToken cancellationToken)
    {
        var binding = new BindingOptions(options.PostgresVersion, options.Neighbours);
        var judgements = new KnownJudgement[migrations.Length];
        var isKnown = new bool[migrations.Length];
        var hasUnexplained = false;
        for (var i = 0; i < migrations.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var migration = migrations[i];
            if (memory.FindJudgement(migration, i) is { } known && (migration.Deferred.IsEmpty || ReferenceEquals(known.End, end)))
            {
                judgements[i] = known;
                isKnown[i] = true;
            }
            else
            {
                var steps = Settle(migration, end, binding);
                judgements[i] = new(migration, end, steps, CatalogChange.Of(steps), NameChronicle.StepsToExplain(steps), new(migration, steps));
            }

            hasUnexplained |= !judgements[i].Unexplained.IsEmpty;
        }

        if (hasUnexplained)
            Explain(judgements, isKnown, memory, cancellationToken);
        return judgements.ToImmutableArray();
    }

    // Bodies of routines may name what exists by the end of the history.
    private static ImmutableArray<BoundStep> Settle(ReplayedMigration migration, Catalog end, BindingOptions binding)
    {
        if (migration.Deferred.IsEmpty)
            return migration.Steps;
        var steps = migration.Steps.ToBuilder();
        foreach (var deferred in migration.Deferred)
            ReplayRun.Reconsider(steps, deferred, end, binding, answersOpaque: false);
        return steps.MoveToImmutable();
    }

    private static void Explain(KnownJudgement[] judgements, bool[] isKnown, ReplayMemory memory, CancellationToken cancellationToken)
    {
        var chronicle = new NameChronicle(judgements);
        var different = memory.DifferentChanges(judgements, MostDifferent);
        for (var i = 0; i < judgements.Length; i++)
        {
            var judgement = judgements[i];
            if (judgement.Unexplained.IsEmpty || (isKnown[i] && different is not null && !NameChronicle.MayConcern(different, judgement)))
                continue;
            var steps = judgement.Steps;
            foreach (var index in judgement.Unexplained)
            {
                var step = steps[index];
                var explained = chronicle.Explain(i, index, step.Uses, cancellationToken);
                if (explained != step.Uses)
                    steps = steps.SetItem(index, step with { Uses = explained });
            }

            judgements[i] = judgement with { Judged = new(judgement.Replayed, steps) };
        }
    }
}
