using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.History;

/// <summary>Judges raw SQL outside of migrations by what the histories of the compilation leave behind.</summary>
public sealed class SiteBinding
{
    // What was found out about a site is kept with it, for as long as it would be found out again.
    private static readonly ConditionalWeakTable<SqlSite, KnownSite> Known = new();
    private static readonly ConditionalWeakTable<SqlSite, SiteEffects> KnownEffects = new();
    private static readonly ConditionalWeakTable<Catalog, KnownCatalog> KnownCatalogs = new();

    private readonly ImmutableArray<ReplayResult> _replays;
    private readonly Dictionary<string, int> _indexOf = new(StringComparer.Ordinal);
    private readonly ReplayOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly ParsedTexts _texts;
    private readonly SiteEffects _effects;
    private readonly Catalog?[] _catalogs;
    private readonly BindingOptions?[] _bindings;

    private SiteBinding(ImmutableArray<MigrationHistory> histories, ImmutableArray<ReplayResult> replays, ReplayOptions options, CancellationToken cancellationToken)
    {
        _replays = replays;
        _options = options;
        _cancellationToken = cancellationToken;
        _texts = new ParsedTexts(options.PostgresVersion, cancellationToken);
        _effects = new SiteEffects(options.PostgresVersion);
        _catalogs = new Catalog?[replays.Length];
        _bindings = new BindingOptions?[replays.Length];
        for (var i = 0; i < histories.Length; i++)
            _indexOf[histories[i].ContextName] = i;
    }

    /// <summary>Binds <paramref name="sites"/>. A site of a context without a history is left out: nothing is known of its database.</summary>
    /// <param name="sites">The texts.</param>
    /// <param name="histories">The histories of the compilation.</param>
    /// <param name="replays">The same, replayed, in the same order.</param>
    /// <param name="options">What to assume of the server.</param>
    /// <param name="cancellationToken">Asked between texts.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ImmutableArray<BoundSite> Bind(
        ImmutableArray<SqlSite> sites, ImmutableArray<MigrationHistory> histories, ImmutableArray<ReplayResult> replays, ReplayOptions options, CancellationToken cancellationToken)
    {
        if (sites.IsEmpty || replays.IsEmpty)
            return ImmutableArray<BoundSite>.Empty;

        var binding = new SiteBinding(histories, replays, options, cancellationToken);
        foreach (var site in sites)
            binding._effects.Add(binding.EffectsOf(site));
        var bound = ImmutableArray.CreateBuilder<BoundSite>(sites.Length);
        foreach (var site in sites)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (binding.Bind(site) is { } result)
                bound.Add(result);
        }

        return bound.ToImmutable();
    }

    // A temporary table that one command makes may be there when another one runs, and so may a search path.
    private SiteEffects EffectsOf(SqlSite site)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (site.IsFragment || site.Kind is SqlSiteKind.EntityQuery or SqlSiteKind.ValueQuery)
            return SiteEffects.None;
        if (KnownEffects.TryGetValue(site, out var known) && known.PostgresVersion == _options.PostgresVersion)
            return known;
        var effects = new SiteEffects(_options.PostgresVersion);
        if (site.Sql.Text is { } text)
            Collect(site, text, effects);
        else
            effects.IsAnythingMade = site.Kind is not SqlSiteKind.Marked;
        Keep(KnownEffects, site, effects);
        return effects;
    }

    private void Collect(SqlSite site, string text, SiteEffects effects)
    {
        foreach (var statement in _texts.Parse(text).Statements)
        {
            if (MadeRelations.AddTo(effects.Made, statement))
                continue;
            switch (statement)
            {
                case SelectStatement or InsertStatement or UpdateStatement or DeleteStatement or MergeStatement:
                    break;
                default:
                    var after = SqlBinding.Bind(new ParseResult(text, ImmutableArray.Create(statement), ImmutableArray<Sql.Text.SyntaxError>.Empty), site.Place, Catalog.Empty, Options(-1), _cancellationToken).After;
                    effects.SetsSearchPath |= !after.SearchPathIsKnown || !after.SearchPath.SequenceEqual(Catalog.Empty.SearchPath);
                    effects.IsAnythingMade |= after.IsOpen;
                    break;
            }
        }
    }

    private BoundSite? Bind(SqlSite site)
    {
        var index = 0;
        if (site.Context is { } context && !_indexOf.TryGetValue(context, out index))
            return null;
        var catalog = site.IsFragment ? _replays[index].End : _catalogs[index] ??= CatalogAt(index);
        var options = Options(index);
        if (Known.TryGetValue(site, out var known) && ReferenceEquals(known.Catalog, catalog) && AreSame(known.Options, options))
            return Explained(known.Bound, index);
        if (Bind(site, index) is not { } bound)
            return null;
        Keep(Known, site, new(catalog, options, bound));
        return Explained(bound, index);
    }

    // Not kept with the site: who renamed or dropped a name may change while what is left at the end stays the same.
    private BoundSite Explained(BoundSite bound, int index)
    {
        var uses = new NameChronicle(_replays[index].Judgements).ExplainAfterAll(bound.Uses, _cancellationToken);
        return uses == bound.Uses ? bound : bound with { Uses = uses };
    }

    private BoundSite? Bind(SqlSite site, int index)
    {
        if (site.Sql.Text is not { } text)
            return new BoundSite(site, _replays[index].End);
        try
        {
            return site.IsFragment ? BindFragment(site, text, index) : BindStatements(site, text, index);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new BoundSite(site, _replays[index].End) { Failure = exception };
        }
    }

    private BoundSite BindStatements(SqlSite site, string text, int index)
    {
        var catalog = _catalogs[index]!;
        var parsed = _texts.Parse(text);
        var bound = SqlBinding.Bind(parsed, site.Sql.Place, catalog, Options(index), _cancellationToken);
        return new BoundSite(site, catalog)
        {
            Uses = bound.Uses,
            Problems = bound.Problems,
            Texts = ImmutableArray.Create(new BoundSqlText(site.Sql.Place, text, bound.Statements, parsed.Errors)),
        };
    }

    private BoundSite? BindFragment(SqlSite site, string text, int index)
    {
        var catalog = _replays[index].End;
        var kind = site.Kind switch
        {
            SqlSiteKind.Filter => FragmentKind.Filter,
            SqlSiteKind.Check => FragmentKind.Check,
            SqlSiteKind.Computed => FragmentKind.Computed,
            _ => FragmentKind.Default,
        };
        var parsed = _texts.ParseExpression(text, kind);
        var fragments = ImmutableArray.Create(new BoundSqlFragment(kind, site.Sql.Place, text, parsed.Errors, catalog));
        if (site.Table is not { Name.Text: { } name } reference || catalog.FindTable(reference.Schema?.Text, name) is not { IsMaybe: false } table)
            return new BoundSite(site, catalog) { Fragments = fragments };
        foreach (var spellings in site.PendingColumns)
        {
            // A property whose column is there under one name gets no other.
            if (spellings.Any(spelling => table.Columns.Find(spelling) is { IsMaybe: false }))
                continue;
            foreach (var spelling in spellings)
            {
                if (table.Columns.Find(spelling) is null)
                    table = table with { Columns = table.Columns.Add(new Column(spelling) { IsMaybe = true }) };
            }
        }

        return new BoundSite(site, catalog)
        {
            Fragments = fragments,
            Uses = kind == FragmentKind.Default
                ? SqlBinding.BindDefault(parsed, site.Sql.Place, table, catalog, Options(index), out _)
                : SqlBinding.BindExpression(parsed, site.Sql.Place, table, catalog, Options(index), out _),
        };
    }

    private Catalog CatalogAt(int index)
    {
        var end = _replays[index].End;
        if (KnownCatalogs.TryGetValue(end, out var known) && known.Effects.IsSameAs(_effects))
            return known.Catalog;
        var catalog = end;
        if (_effects.IsAnythingMade)
            catalog = catalog.Opened();
        if (_effects.SetsSearchPath)
            catalog = catalog.WithUnknownSearchPath();
        foreach (var name in _effects.Made)
        {
            if (!catalog.HasTableInAnySchema(name))
                catalog = catalog.Create(new Table(0, catalog.CreationSchema, name, RelationKind.Table, ColumnList.Empty) { IsMaybe = true, IsOpen = true, HasUnknownKeys = true });
        }

        Keep(KnownCatalogs, end, new(_effects, catalog));
        return catalog;
    }

    private BindingOptions Options(int index) => index < 0
        ? new(_options.PostgresVersion, ImmutableArray<Catalog>.Empty)
        : _bindings[index] ??= new(_options.PostgresVersion, _replays.Length <= 1 ? ImmutableArray<Catalog>.Empty : _replays.RemoveAt(index).Select(replay => replay.End).ToImmutableArray());

    private static bool AreSame(BindingOptions a, BindingOptions b) =>
        a == b || (a with { Neighbours = b.Neighbours } == b && a.Neighbours.SequenceEqual(b.Neighbours, CatalogIdentity.Instance));

    // Another compilation with the same files may be judged at the same time.
    private static void Keep<TKey, TValue>(ConditionalWeakTable<TKey, TValue> table, TKey key, TValue value)
        where TKey : class
        where TValue : class
    {
        lock (table)
        {
            table.Remove(key);
            table.Add(key, value);
        }
    }

    private sealed record KnownSite(Catalog Catalog, BindingOptions Options, BoundSite Bound);

    private sealed record KnownCatalog(SiteEffects Effects, Catalog Catalog);

    /// <summary>What commands may leave behind for one another.</summary>
    private sealed class SiteEffects(int postgresVersion)
    {
        public static SiteEffects None { get; } = new(0);

        public int PostgresVersion { get; } = postgresVersion;

        /// <summary>Names of relations that they make.</summary>
        public HashSet<string> Made { get; } = new(StringComparer.Ordinal);

        /// <summary>Whether they may make anything.</summary>
        public bool IsAnythingMade { get; set; }

        /// <summary>Whether they set the search path.</summary>
        public bool SetsSearchPath { get; set; }

        public void Add(SiteEffects other)
        {
            Made.UnionWith(other.Made);
            IsAnythingMade |= other.IsAnythingMade;
            SetsSearchPath |= other.SetsSearchPath;
        }

        public bool IsSameAs(SiteEffects other) => IsAnythingMade == other.IsAnythingMade && SetsSearchPath == other.SetsSearchPath && Made.SetEquals(other.Made);
    }

    private sealed class CatalogIdentity : IEqualityComparer<Catalog>
    {
        public static CatalogIdentity Instance { get; } = new();

        public bool Equals(Catalog? x, Catalog? y) => ReferenceEquals(x, y);

        public int GetHashCode(Catalog obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
