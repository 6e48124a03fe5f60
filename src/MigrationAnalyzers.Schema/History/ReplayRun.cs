using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.History;

/// <summary>One replay: the steps so far, and what it takes to do the next.</summary>
internal sealed class ReplayRun(ReplayOptions options, ParsedTexts texts, CancellationToken cancellationToken)
{
    private readonly OperationReplay _operations = new(options, texts);
    private readonly BindingOptions _binding = new(options.PostgresVersion, options.Neighbours);
    private readonly ImmutableArray<BoundStep>.Builder _steps = ImmutableArray.CreateBuilder<BoundStep>();
    private readonly ImmutableArray<ReplayFault>.Builder _faults = ImmutableArray.CreateBuilder<ReplayFault>();

    private readonly List<DeferredStep> _deferred = new();
    private int _firstOfDirection;

    /// <summary>What came of it, with the catalog at the end.</summary>
    public ReplayResult Result(Catalog end)
    {
        Reconsider(end, from: 0, answersOpaque: false);
        NameChronicle.Explain(_steps, cancellationToken);
        return new(_steps.ToImmutable(), end) { Faults = _faults.ToImmutable() };
    }

    /// <summary>Called after each Up and each Down: bodies of routines made in it may name what came after them.</summary>
    public void EndDirection(Catalog catalog)
    {
        Reconsider(catalog, _firstOfDirection, answersOpaque: true);
        _firstOfDirection = _deferred.Count;
    }

    private void Reconsider(Catalog later, int from, bool answersOpaque)
    {
        for (var i = from; i < _deferred.Count; i++)
        {
            var (index, text, place, routines) = _deferred[i];
            if (index >= _steps.Count)
                continue; // its step is a fault
            var step = _steps[index];
            var uses = SqlBinding.Reconsider(step.Uses, text, routines, place, later, _binding, answersOpaque);
            if (uses != step.Uses)
                _steps[index] = step with { Uses = uses };
        }
    }

    /// <summary>Does the operations in order and gives the catalog after the last.</summary>
    public Catalog RunAll(Catalog catalog, Migration migration, MigrationDirection direction, ImmutableArray<MigrationOperation> operations)
    {
        foreach (var operation in operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            catalog = operation is BranchOperation branch
                ? RunBranches(catalog, migration, direction, branch)
                : RunOne(catalog, migration, direction, operation);
        }

        return catalog;
    }

    // One of the branches runs, which one is not known: afterwards holds what all of them leave behind.
    private Catalog RunBranches(Catalog before, Migration migration, MigrationDirection direction, BranchOperation branch)
    {
        var after = before;
        for (var i = 0; i < branch.Branches.Length; i++)
        {
            var end = RunAll(before.WithIdsAfter(after), migration, direction, branch.Branches[i]);
            after = i == 0 ? end : Catalog.Join(after, end);
        }

        _steps.Add(new(migration, direction, branch, before, after));
        return after;
    }

    private Catalog RunOne(Catalog before, Migration migration, MigrationDirection direction, MigrationOperation operation)
    {
        BoundStep step;
        try
        {
            step = Judge(before, migration, direction, operation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A bug of ours must not fail the user's build: the step counts as unread, and the fault is handed on to be reported.
            _faults.Add(new(migration, operation, exception));
            step = new(migration, direction, operation, before, before.OpenedEverywhere());
        }

        _steps.Add(step);
        return step.After;
    }

    private BoundStep Judge(Catalog before, Migration migration, MigrationDirection direction, MigrationOperation operation)
    {
        if (operation is SqlOperation { Sql: { Text: { } text, Place: var place } })
        {
            var parsed = texts.Parse(text);
            var bound = SqlBinding.Bind(parsed, place, before, _binding, cancellationToken);
            if (!bound.Deferred.IsEmpty)
                _deferred.Add(new(_steps.Count, text, place, bound.Deferred));
            return new(migration, direction, operation, before, bound.After)
            {
                Uses = bound.Uses,
                Problems = bound.Problems,
                Texts = ImmutableArray.Create(new BoundSqlText(place, text, bound.Statements, parsed.Errors)),
            };
        }

        var uses = ImmutableArray.CreateBuilder<NameUse>();
        var after = _operations.Apply(before, operation, uses);
        return new(migration, direction, operation, before, after)
        {
            Uses = uses.ToImmutable(),
            Problems = _operations.Problems.ToImmutable(),
            Refused = new OperationCheck(before, options.Neighbours).Check(operation),
        };
    }

    private sealed record DeferredStep(int Step, string Text, Place Place, ImmutableArray<Sql.Syntax.CreateRoutineStatement> Routines);
}
