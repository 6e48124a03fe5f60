using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.History;

/// <summary>Judges raw SQL outside of migrations by what the histories of the compilation leave behind.</summary>
public sealed class SiteBinding
{
    private readonly ImmutableArray<ReplayResult> _replays;
    private readonly Dictionary<string, int> _indexOf = new(StringComparer.Ordinal);
    private readonly ReplayOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly ParsedTexts _texts;
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);
    private readonly Catalog?[] _catalogs;
    private bool _setsSearchPath;
    private bool _isAnythingMade;

    private SiteBinding(ImmutableArray<MigrationHistory> histories, ImmutableArray<ReplayResult> replays, ReplayOptions options, CancellationToken cancellationToken)
    {
        _replays = replays;
        _options = options;
        _cancellationToken = cancellationToken;
        _texts = new ParsedTexts(options.PostgresVersion, cancellationToken);
        _catalogs = new Catalog?[replays.Length];
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
            binding.CollectEffects(site);
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
    private void CollectEffects(SqlSite site)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (site.IsFragment || site.Kind is SqlSiteKind.EntityQuery or SqlSiteKind.ValueQuery)
            return;
        if (site.Sql.Text is not { } text)
        {
            _isAnythingMade |= site.Kind is not SqlSiteKind.Marked;
            return;
        }

        foreach (var statement in _texts.Parse(text).Statements)
        {
            if (MadeRelations.AddTo(_made, statement))
                continue;
            switch (statement)
            {
                case SelectStatement or InsertStatement or UpdateStatement or DeleteStatement or MergeStatement:
                    break;
                default:
                    var after = SqlBinding.Bind(new ParseResult(text, ImmutableArray.Create(statement), ImmutableArray<Sql.Text.SyntaxError>.Empty), site.Place, Catalog.Empty, Options(-1), _cancellationToken).After;
                    _setsSearchPath |= !after.SearchPathIsKnown || !after.SearchPath.SequenceEqual(Catalog.Empty.SearchPath);
                    _isAnythingMade |= after.IsOpen;
                    break;
            }
        }
    }

    private BoundSite? Bind(SqlSite site)
    {
        var index = 0;
        if (site.Context is { } context && !_indexOf.TryGetValue(context, out index))
            return null;
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
        var catalog = _catalogs[index] ??= CatalogAt(index);
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
                ? SqlBinding.BindDefault(parsed, site.Sql.Place, table, catalog, Options(index))
                : SqlBinding.BindExpression(parsed, site.Sql.Place, table, catalog, Options(index), out _),
        };
    }

    private Catalog CatalogAt(int index)
    {
        var catalog = _replays[index].End;
        if (_isAnythingMade)
            catalog = catalog.Opened();
        if (_setsSearchPath)
            catalog = catalog.WithUnknownSearchPath();
        foreach (var name in _made)
        {
            if (!catalog.HasTableInAnySchema(name))
                catalog = catalog.Create(new Table(0, catalog.CreationSchema, name, RelationKind.Table, ColumnList.Empty) { IsMaybe = true, IsOpen = true, HasUnknownKeys = true });
        }

        return catalog;
    }

    private BindingOptions Options(int index) =>
        new(_options.PostgresVersion, _replays.Length <= 1 || index < 0 ? ImmutableArray<Catalog>.Empty : _replays.RemoveAt(index).Select(replay => replay.End).ToImmutableArray());
}
