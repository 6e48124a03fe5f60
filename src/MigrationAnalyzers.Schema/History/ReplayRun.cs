using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.History;

/// <summary>The replay of one migration: the steps so far, and what it takes to do the next.</summary>
/// <param name="options">What to assume of the server.</param>
/// <param name="texts">The SQL texts, parsed.</param>
/// <param name="edited">What the migration came to before it was edited; null: that is not known.</param>
/// <param name="cancellationToken">Asked between operations.</param>
internal sealed class ReplayRun(ReplayOptions options, ParsedTexts texts, ReplayedMigration? edited, CancellationToken cancellationToken)
{
    private readonly OperationReplay _operations = new(options, texts);
    private readonly BindingOptions _binding = new(options.PostgresVersion, options.Neighbours) { IsVersionCertain = options.IsVersionCertain };
    private readonly ImmutableArray<BoundStep>.Builder _steps = ImmutableArray.CreateBuilder<BoundStep>();
    private readonly ImmutableArray<ReplayFault>.Builder _faults = ImmutableArray.CreateBuilder<ReplayFault>();

    private readonly List<DeferredStep> _deferred = new();
    private int _firstOfDirection;

    /// <summary>Whether its Up is half typed: C# that does not compile, SQL that the server would refuse to read.</summary>
    public bool IsHalfTyped { get; private set; }

    /// <summary>What came of it.</summary>
    public ReplayedMigration Done(Migration migration, Catalog before, Catalog after)
    {
        var isHalfTyped = IsHalfTyped || migration.IsBroken;
        return new(migration, before, after, _steps.ToImmutable(), _faults.ToImmutable(), _deferred.ToImmutableArray())
        {
            IsHalfTyped = isHalfTyped,
            Whole = isHalfTyped && edited is { IsHalfTyped: false } ? edited : null,
        };
    }

    /// <summary>Called after each Up and each Down: bodies of routines made in it may name what came after them.</summary>
    public void EndDirection(Catalog catalog)
    {
        for (var i = _firstOfDirection; i < _deferred.Count; i++)
            Reconsider(_steps, _deferred[i], catalog, _binding, answersOpaque: true);
        _firstOfDirection = _deferred.Count;
    }

    /// <summary>Judges the bodies of a step's routines by what exists later.</summary>
    public static void Reconsider(ImmutableArray<BoundStep>.Builder steps, DeferredStep deferred, Catalog later, BindingOptions binding, bool answersOpaque)
    {
        if (deferred.Step >= steps.Count)
            return; // its step is a fault
        var step = steps[deferred.Step];
        var uses = SqlBinding.Reconsider(step.Uses, deferred.Text, deferred.Routines, deferred.Place, later, binding, answersOpaque);
        if (uses != step.Uses)
            steps[deferred.Step] = step with { Uses = uses };
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
            if (IsStepHalfTyped(step) && AfterWhole(step) is { } after)
                step = step with { After = after };
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
                EnumConstants = bound.EnumConstants,
                Texts = ImmutableArray.Create(new BoundSqlText(place, text, bound.Statements, parsed.Errors)),
                Refused = new DefinitionCheck(place).Check(bound.Statements.AddRange(bound.Inner)),
            };
        }

        var uses = ImmutableArray.CreateBuilder<NameUse>();
        var after = _operations.Apply(before, operation, uses);
        return new(migration, direction, operation, before, after)
        {
            Uses = uses.ToImmutable(),
            Problems = _operations.Problems.ToImmutable(),
            Fragments = _operations.Fragments.ToImmutable(),
            Refused = new OperationCheck(before, _binding).Check(operation),
        };
    }

    // A literal that is being typed says nothing yet of what the operation will do.
    private bool IsStepHalfTyped(BoundStep step)
    {
        foreach (var text in step.Texts)
        {
            if (text.Errors.IsEmpty)
                continue;
            IsHalfTyped |= step.Direction == MigrationDirection.Up;
            return true;
        }

        if (step.Operation is not UnreadOperation { IsHalfTyped: true })
            return step is { Migration.IsBroken: true, Operation: UnreadOperation or SqlOperation { Sql.Text: null } };
        IsHalfTyped |= step.Direction == MigrationDirection.Up;
        return true;
    }

    // What the step at this place left behind before the edit, from the same catalog: what it did then is what it will most likely do. One that was not there yet does nothing.
    private Catalog? AfterWhole(BoundStep step)
    {
        if (edited is null)
            return null;
        var isUp = step.Direction == MigrationDirection.Up;
        var (now, then) = isUp ? (step.Migration.Up.Length, edited.Migration.Up.Length) : (step.Migration.Down.Length, edited.Migration.Down.Length);
        if (now > then)
            return step.Before;
        return now == then && _steps.Count < edited.Steps.Length
            && edited.Steps[_steps.Count] is var known && known.Direction == step.Direction && ReferenceEquals(known.Before, step.Before)
                ? known.After
                : null;
    }
}

/// <summary>A step that makes routines whose bodies are judged by what exists later, too.</summary>
/// <param name="Step">The index of the step in its migration.</param>
/// <param name="Text">The SQL text.</param>
/// <param name="Place">Where the text stands.</param>
/// <param name="Routines">The routines.</param>
internal sealed record DeferredStep(int Step, string Text, Place Place, ImmutableArray<Sql.Syntax.CreateRoutineStatement> Routines);
