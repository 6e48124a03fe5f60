using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>Binds SQL texts: says what every name in them names, and what the text does to the catalog.</summary>
public static class SqlBinding
{
    // Most texts have fewer names: room for them is made once in a thread.
    private const int MostKept = 4096;

    [ThreadStatic]
    private static ImmutableArray<NameUse>.Builder? _spare;

    /// <summary>
    /// Binds the statements of a text that stands in no source: of the places of uses only <see cref="Place.SqlSpan"/> says something. The catalog of a database
    /// is what its definition leaves behind: <see cref="BoundSql.After"/> of a dump that is bound against <see cref="Catalog.Empty"/>.
    /// </summary>
    /// <param name="text">The parsed text.</param>
    /// <param name="catalog">What exists before the text runs.</param>
    /// <param name="options">What to assume of the server.</param>
    /// <param name="cancellationToken">Asked between statements.</param>
    public static BoundSql Bind(ParseResult text, Catalog catalog, BindingOptions options, CancellationToken cancellationToken = default) =>
        Bind(text, new Place(NoSource.Instance), catalog, options, cancellationToken);

    private sealed class NoSource : SourceAnchor
    {
        public static NoSource Instance { get; } = new();
    }

    /// <summary>Binds the statements of a text in order, each against the catalog that those before it leave behind.</summary>
    /// <param name="text">The parsed text.</param>
    /// <param name="place">Where the text stands; uses lie at spans of it.</param>
    /// <param name="catalog">What exists before the text runs.</param>
    /// <param name="options">What to assume of the server.</param>
    /// <param name="cancellationToken">Asked between statements.</param>
    public static BoundSql Bind(ParseResult text, Place place, Catalog catalog, BindingOptions options, CancellationToken cancellationToken)
    {
        var uses = _spare ?? ImmutableArray.CreateBuilder<NameUse>(256);
        _spare = null;
        var source = new NameSource(text.Text, place);
        var reads = new List<Dependency>(32);
        var deferred = ImmutableArray<CreateRoutineStatement>.Empty;
        var statements = ImmutableArray.CreateBuilder<BoundStatement>(text.Statements.Length);
        var problems = ImmutableArray<SqlProblem>.Empty;
        var constants = ImmutableArray<EnumConstant>.Empty;
        var inner = ImmutableArray<BoundStatement>.Empty;
        foreach (var statement in text.Statements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var before = catalog;
            if (statement.HasError)
            {
                catalog = OpaqueEffects.Apply(catalog, text.Text, statement.Span);
            }
            else
            {
                reads.Clear();
                var binder = new Binder(source, catalog, options, uses, reads);
                catalog = binder.BindStatement(statement);
                if (binder.Deferred is { } routines)
                    deferred = deferred.AddRange(routines);
                if (binder.Problems is { } found)
                    problems = problems.AddRange(found);
                if (binder.EnumConstants is { } values)
                    constants = constants.AddRange(values);
                if (binder.Inner is { } run)
                    inner = inner.AddRange(run);
            }

            statements.Add(new(statement, before, catalog));
        }

        var all = uses.ToImmutable();
        if (uses.Capacity <= MostKept)
        {
            uses.Clear();
            _spare = uses;
        }

        var bound = statements.MoveToImmutable();
        return new(Alternatives.Sift(all, text.Text, bound, options, cancellationToken), catalog) { Problems = problems, EnumConstants = constants, Statements = bound, Inner = inner, Deferred = deferred };
    }

    /// <summary>
    /// The uses of a text with those of its deferred routines answered again, by what exists later: what is there by then was never missing.
    /// </summary>
    /// <param name="uses">The uses as they were answered when the text ran.</param>
    /// <param name="text">The text.</param>
    /// <param name="routines">The routines in it that were deferred.</param>
    /// <param name="place">Where the text stands.</param>
    /// <param name="later">What exists later.</param>
    /// <param name="options">What to assume of the server.</param>
    /// <param name="answersOpaque">Whether names that could not be judged when the text ran are judged by what exists later.</param>
    public static ImmutableArray<NameUse> Reconsider(
        ImmutableArray<NameUse> uses,
        string text,
        ImmutableArray<CreateRoutineStatement> routines,
        Place place,
        Catalog later,
        BindingOptions options,
        bool answersOpaque)
    {
        ImmutableArray<NameUse>.Builder? changed = null;
        foreach (var routine in routines)
        {
            if (!HasUnsettled(uses, routine, answersOpaque))
                continue;

            var again = ImmutableArray.CreateBuilder<NameUse>();
            new Binder(new(text, place), later, options, again).BindStatement(routine);
            var answers = new Dictionary<(TextSpan Span, bool IsOfTriggerRow), Lookup>();
            foreach (var use in again)
            {
                // Of several triggers one for which the field is missing is enough.
                if (use.Place.SqlSpan is { } span && !(use.IsOfTriggerRow && answers.TryGetValue((span, true), out var known) && known is Missing))
                    answers[(span, use.IsOfTriggerRow)] = use.Lookup;
            }

            for (var i = 0; i < uses.Length; i++)
            {
                var use = uses[i];
                if (use.Place.SqlSpan is not { } span || !routine.Span.Contains(span) || !answers.TryGetValue((span, use.IsOfTriggerRow), out var answer))
                    continue;
                var isWrong = use.Lookup is Missing or Ambiguous;
                if (isWrong ? answer is not (Missing or Ambiguous) : answersOpaque && use.Lookup is Opaque)
                    (changed ??= uses.ToBuilder())[i] = use with { Lookup = answer };
            }
        }

        return changed?.MoveToImmutable() ?? uses;
    }

    private static bool HasUnsettled(ImmutableArray<NameUse> uses, CreateRoutineStatement routine, bool countsOpaque)
    {
        foreach (var use in uses)
        {
            if ((use.Lookup is Missing or Ambiguous || (countsOpaque && use.Lookup is Opaque)) && use.Place.SqlSpan is { } span && routine.Span.Contains(span))
                return true;
        }

        return false;
    }

    /// <summary>Binds an expression in which the columns of one table can be named, such as a check or the filter of an index.</summary>
    /// <param name="expression">The parsed expression.</param>
    /// <param name="place">Where its text stands.</param>
    /// <param name="table">The table.</param>
    /// <param name="catalog">What exists.</param>
    /// <param name="options">What to assume of the server.</param>
    /// <param name="reads">What it mentions.</param>
    /// <param name="problems">Where to add what else the server would refuse.</param>
    /// <param name="condition">The clause whose condition it is, CHECK; null: it is a value.</param>
    /// <param name="column">The column that the value is stored in.</param>
    public static ImmutableArray<NameUse> BindExpression(
        ExpressionResult expression, Place place, Table table, Catalog catalog, BindingOptions options, out ExpressionReads reads,
        ImmutableArray<SqlProblem>.Builder? problems = null, string? condition = null, string? column = null)
    {
        reads = ExpressionReads.None;
        if (expression.HasError)
            return ImmutableArray<NameUse>.Empty;

        var uses = ImmutableArray.CreateBuilder<NameUse>();
        var binder = new Binder(new(expression.Text, place), catalog, options, uses);
        var name = column is null ? null : new Identifier(new TextSpan(0, 0), column, true);
        reads = binder.BindTableExpression(expression.Expression, table, condition, name);
        if (binder.Problems is { } found)
            problems?.AddRange(found);
        return uses.ToImmutable();
    }

    /// <summary>Binds the default of a column of <paramref name="table"/>. PostgreSQL takes no column in it, so none is offered in the place of one that does not exist.</summary>
    /// <param name="expression">The parsed expression.</param>
    /// <param name="place">Where its text stands.</param>
    /// <param name="table">The table.</param>
    /// <param name="catalog">What exists.</param>
    /// <param name="options">What to assume of the server.</param>
    /// <param name="reads">What it mentions.</param>
    public static ImmutableArray<NameUse> BindDefault(ExpressionResult expression, Place place, Table table, Catalog catalog, BindingOptions options, out ExpressionReads reads)
    {
        var uses = BindExpression(expression, place, table, catalog, options, out reads);
        for (var i = 0; i < uses.Length; i++)
        {
            if (uses[i] is { Kind: NameKind.Column, Lookup: Missing missing })
                uses = uses.SetItem(i, uses[i] with { Lookup = missing with { Miss = Miss.Unknown, Nearest = null, IsCertain = false } });
        }

        return uses;
    }
}

/// <summary>What an expression mentions in which the columns of one table can be named.</summary>
/// <param name="Columns">The numbers of the columns.</param>
/// <param name="Calls">The routines and sequences.</param>
public readonly record struct ExpressionReads(ImmutableArray<int> Columns, ImmutableArray<Dependency> Calls)
{
    /// <summary>Nothing.</summary>
    public static ExpressionReads None { get; } = new(ImmutableArray<int>.Empty, ImmutableArray<Dependency>.Empty);
}
