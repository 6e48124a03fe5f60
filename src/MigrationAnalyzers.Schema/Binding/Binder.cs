using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>
/// Binds one statement: gives every name it uses an answer, and the catalog after it. Never stops at the first wrong name, and says nothing about
/// names that are wrong only because another one is.
/// </summary>
internal sealed partial class Binder
{
    private static readonly string[] NoNames = Array.Empty<string>();

    private readonly string _text;
    private readonly Place _place;
    private readonly NameSource _source;
    private readonly BindingOptions _options;
    private readonly ImmutableArray<NameUse>.Builder _uses;
    private readonly List<Dependency> _reads;
    private Catalog _catalog;
    private RelationFinder _relations;

    // Whether names are bound only to learn what they read: whether the code runs at all is not known.
    private bool _isSilent;

    // By the place of a name of a column or function that does not exist, the one that was clearly meant; null: not known.
    private Dictionary<int, string?>? _meant;

    // The variables that SQL in a routine's body sees; null outside of bodies.
    private QueryScope? _variables;

    public Binder(NameSource source, Catalog catalog, BindingOptions options, ImmutableArray<NameUse>.Builder uses, List<Dependency>? reads = null)
    {
        _reads = reads ?? new();
        _source = source;
        _text = source.Text;
        _place = source.Place;
        _options = options;
        _uses = uses;
        _catalog = catalog;
        _relations = new(catalog, options.Neighbours, options.Server);
    }

    /// <summary>Binds the statement and gives the catalog after it.</summary>
    public Catalog BindStatement(Statement statement)
    {
        _judgesTypes &= !statement.HasHole;
        _whole ??= statement;
        switch (statement)
        {
            case SelectStatement select:
                BindSelectStatement(select);
                break;
            case InsertStatement or UpdateStatement or DeleteStatement or MergeStatement:
                BindDataStatement(statement, _variables);
                break;
            case CreateTableStatement create:
                BindCreateTable(create);
                break;
            case CreateTableAsStatement create:
                BindCreateTableAs(create);
                break;
            case AlterTableStatement alter:
                BindAlterTable(alter);
                break;
            case CreateIndexStatement create:
                BindCreateIndex(create);
                break;
            case CreateViewStatement create:
                BindCreateView(create);
                break;
            case CreateMaterializedViewStatement create:
                BindCreateMaterializedView(create);
                break;
            case RefreshMaterializedViewStatement refresh:
                BindTarget(refresh.Name);
                break;
            case DropStatement drop:
                BindDrop(drop);
                break;
            default:
                if (!BindDefinition(statement) && !BindMaintenance(statement) && !BindProgram(statement))
                    SetCatalog(OpaqueEffects.Apply(_catalog, _text, statement.Span));
                break;
        }

        if (statement is { HasHole: true } and (DropStatement or AlterTableStatement or AlterObjectStatement))
            SetCatalog(_catalog.WithLosses());
        return _catalog;
    }

    /// <summary>Binds an expression in which only the columns of <paramref name="table"/> can be named, and gives what it mentions.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="table">The table.</param>
    /// <param name="condition">The clause whose condition it is, CHECK; null: it is a value.</param>
    /// <param name="column">The column that the value is stored in; null: none, or not known.</param>
    public ExpressionReads BindTableExpression(Expression expression, Table table, string? condition = null, Identifier? column = null)
    {
        _judgesTypes = _text.IndexOf(Sql.Text.SqlHole.Character) < 0;
        var scope = TableScope(table);
        BindExpression(expression, scope);
        if (condition is not null)
            JudgeCondition(expression, scope, condition);
        else
            JudgeColumnValue(column, expression, table, scope, "the expression");
        return new(ReadsOf(table, from: 0), CallsSince(from: 0));
    }

    private void SetCatalog(Catalog catalog)
    {
        if (ReferenceEquals(catalog, _catalog))
            return;
        _catalog = catalog;
        _relations = new(catalog, _options.Neighbours, _options.Server);
    }

    // Names in definitions see one table, by its name or with its schema.
    private static QueryScope TableScope(Table table)
    {
        var scope = new QueryScope(null);
        scope.Items.Add(new ScopeItem { Name = table.Name, Table = table, IsUnaliased = true });
        return scope;
    }

    // What was mentioned since then that is no column: relations, sequences, routines.
    private ImmutableArray<Dependency> CallsSince(int from)
    {
        ImmutableArray<Dependency>.Builder? calls = null;
        for (var i = from; i < _reads.Count; i++)
        {
            if (_reads[i].Column == 0 && calls?.Contains(_reads[i]) != true)
                (calls ??= ImmutableArray.CreateBuilder<Dependency>()).Add(_reads[i]);
        }

        return calls?.ToImmutable() ?? ImmutableArray<Dependency>.Empty;
    }

    private ImmutableArray<Dependency> ReadsSince(int from) => from == _reads.Count ? ImmutableArray<Dependency>.Empty : _reads.Skip(from).Distinct().ToImmutableArray();

    private ImmutableArray<int> ReadsOf(Table table, int from)
    {
        var numbers = ImmutableArray.CreateBuilder<int>();
        for (var i = from; i < _reads.Count; i++)
        {
            if (_reads[i].Table == table.Id && _reads[i].Column > 0 && !numbers.Contains(_reads[i].Column))
                numbers.Add(_reads[i].Column);
        }

        return numbers.ToImmutable();
    }

    private void Use(NameKind kind, in NamePart name, Identifier? qualifier, Lookup lookup, string? suffix = null) =>
        Use(kind, name, new Qualifier(qualifier?.Text, IsWritten: false), lookup, suffix);

    private void Use(NameKind kind, in NamePart name, in Qualifier qualifier, Lookup lookup, string? suffix = null)
    {
        if (kind is NameKind.Column or NameKind.Routine && lookup is Missing missing)
            (_meant ??= new())[name.Start] = missing is { Miss: Miss.OffSearchPath } ? name.Text : missing is { IsCertain: true, Nearest: { } nearest } ? SqlName.Unquote(nearest) : null;
        _hasAmbiguities |= lookup is Ambiguous;
        if (_isSilent || (_onlyRows && !(kind == NameKind.Column && qualifier is { IsWritten: false, Text: "new" or "old" })))
            return;
        _uses.Add(new(suffix is null && !_onlyRows ? _source : _source with { Suffix = suffix, IsOfTriggerRow = _onlyRows }, kind, name, qualifier, lookup));
    }

    // Written without quotes and with the right letters: PostgreSQL folded it. Written in quotes: the letters themselves are wrong.
    private static Miss MissOf(in NamePart name, Nearness? nearness) =>
        nearness is Nearness.Schema ? Miss.OffSearchPath : nearness is not Nearness.LetterCase ? Miss.Unknown : name.IsQuoted ? Miss.LetterCase : Miss.Folded;

    /// <summary>Looks a relation up that stands where only relations of the catalog can: a target, a definition. Null: not known or not there.</summary>
    private Table? BindTarget(QualifiedName name, bool ifExists = false) => BindRelation(name, scope: null, ifExists).Table;

    /// <summary>Looks a relation up and says what its name means. With a scope, WITH queries answer first.</summary>
    private BoundRelation BindRelation(QualifiedName name, QueryScope? scope, bool ifExists = false)
    {
        var identifier = name.LastPart;
        var schema = name.SchemaPart;
        if (HasHole(name))
        {
            foreach (var part in name.Parts)
                Use(part.Span == identifier.Span ? NameKind.Relation : NameKind.Schema, part, null, Opaque.Instance);
            return new(null, null, IsOpaque: true);
        }

        var qualifier = Qualifier.Of(schema);

        var isAnyVisible = false;
        if (schema is null && scope?.FindCommonTable(identifier.Text, out var owner, out isAnyVisible) is { } common)
        {
            Use(NameKind.Relation, identifier, null, new Found(SqlName.Quote(common.Name)));
            return new(null, RowOf(common, owner!), IsOpaque: false);
        }

        if (isAnyVisible)
        {
            Use(NameKind.Relation, identifier, null, Opaque.Instance);
            return new(null, null, IsOpaque: true);
        }

        if (schema is null && scope is not null && _transitionTables?.FindAll(table => table.Name == identifier.Text) is { Count: > 0 } given)
        {
            Use(NameKind.Relation, identifier, null, given[0].Found);
            return given.Count == 1 ? new(null, given[0].Expand(withMerged: true), IsOpaque: false) : new(null, null, IsOpaque: true);
        }

        var schemaName = schema?.Text;
        if (schema is not null)
            schemaName = BindSchema(schema.Value, ifExists);
        var answer = schema is not null && schemaName is null ? RelationAnswer.Opaque : Lookup(schemaName, identifier.Text, out var table);
        table = answer is RelationAnswer.Table ? FoundTable : null;
        switch (answer)
        {
            case RelationAnswer.Table when table!.IsMaybe:
                Use(NameKind.Relation, identifier, qualifier, Opaque.Instance);
                return new(null, null, IsOpaque: true);
            case RelationAnswer.Table:
                Use(NameKind.Relation, identifier, qualifier, Found.Of(table!));
                return new(table, null, IsOpaque: false);
            case RelationAnswer.Sequence:
                Use(NameKind.Relation, identifier, qualifier, new Found(SqlName.Quote(identifier.Text)));
                if (_catalog.FindSequence(schemaName, identifier.Text) is { Sequence: { IsMaybe: false, Id: > 0 } sequence })
                    _reads.Add(new(sequence.Id, 0));
                return new(null, RowType.Sequence, IsOpaque: false);
            case RelationAnswer.Index:
                Use(NameKind.Relation, identifier, qualifier, new Found(SqlName.Quote(identifier.Text)));
                return new(null, null, IsOpaque: true);
        }

        if (ifExists)
        {
            Use(NameKind.Relation, identifier, qualifier, Opaque.Instance);
            return new(null, null, IsOpaque: true);
        }

        return BindMissingRelation(identifier, qualifier, schemaName, scope, letterCaseOnly: answer is not RelationAnswer.Missing, isBlind: schema is not null && schemaName is null);
    }

    private Table? FoundTable { get; set; }

    private RelationAnswer Lookup(string? schema, string name, out Table? table)
    {
        var answer = _relations.Find(schema, name, out table);
        FoundTable = table;
        return answer;
    }

    private BoundRelation BindMissingRelation(in NamePart identifier, in Qualifier qualifier, string? schemaName, QueryScope? scope, bool letterCaseOnly, bool isBlind)
    {
        var near = isBlind ? null : _relations.FindNearest(schemaName, identifier.Text, scope is null ? NoNames : VisibleCommonTables(scope), letterCaseOnly);
        if (letterCaseOnly && near is null)
        {
            Use(NameKind.Relation, identifier, qualifier, Opaque.Instance);
            return new(null, null, IsOpaque: true);
        }

        // Rows are hardly ever read from the table that they go to.
        if (near is { Elsewhere: { Length: > 1 } elsewhere } && elsewhere[0] == _insertTarget?.FullName)
            near = near with { Text = elsewhere[1], Elsewhere = elsewhere.RemoveAt(0).Add(elsewhere[0]) };
        var miss = MissOf(identifier, near?.Nearness);
        Use(NameKind.Relation, identifier, qualifier, new Missing(miss, schemaName is null ? _catalog.CreationSchema : SqlName.Quote(schemaName), near?.Text, near is { IsCertain: true })
        {
            Elsewhere = near?.Elsewhere ?? ImmutableArray<string>.Empty,
            Site = isBlind ? null : new(_catalog, schemaName, ImmutableArray<Table>.Empty),
        });

        return near is { IsCertain: true } ? Meant(near, scope) : new(null, null, IsOpaque: true) { IsMissing = true };
    }

    // What was clearly meant is taken for what is written, so that all wrong names are found at once. Of a guess at the spelling the columns are only possible.
    private BoundRelation Meant(NearRelation near, QueryScope? scope)
    {
        if (near.Table is { } table)
        {
            return near.Nearness == Nearness.Spelling
                ? new(null, new ScopeItem { Table = table }.Expand(withMerged: true).WithUnknown(), IsOpaque: false) { MeantName = table.Name, IsMissing = true }
                : new(table, null, IsOpaque: false) { MeantName = table.Name };
        }

        var name = SqlName.Unquote(near.Text);
        var row = scope?.FindCommonTable(name, out var owner, out _) is { } common ? RowOf(common, owner!) : RowType.Unknown;
        return new(null, near.Nearness == Nearness.Spelling ? row.WithUnknown() : row, IsOpaque: false) { MeantName = name, IsMissing = near.Nearness == Nearness.Spelling };
    }

    private static IEnumerable<string> VisibleCommonTables(QueryScope scope)
    {
        for (var level = scope; level is not null; level = level.Outer)
        {
            if (level.CommonTables is not { } tables)
                continue;
            foreach (var table in tables)
                yield return table.Name;
        }
    }

    // The schema's name, or the one that was meant if only its letter case is wrong; null: nothing can be said about what is in it.
    private string? BindSchema(NamePart schema, bool ifExists = false)
    {
        switch (_relations.HasSchema(schema.Text))
        {
            case true:
                Use(NameKind.Schema, schema, null, _catalog.FindSchema(schema.Text) is { } found ? Found.Of(found) : new Found(SqlName.Quote(schema.Text)));
                return schema.Text;
            case null:
                Use(NameKind.Schema, schema, null, Opaque.Instance);
                return schema.Text;
        }

        if (ifExists)
        {
            Use(NameKind.Schema, schema, null, Opaque.Instance);
            return null;
        }

        var near = _relations.FindNearestSchema(schema.Text);
        Use(NameKind.Schema, schema, null, new Missing(
            MissOf(schema, near?.Match.Nearness), "the database", near is null ? null : SqlName.Quote(near.Value.Name), near is { Match.IsCertain: true })
        {
            Site = new(_catalog, null, ImmutableArray<Table>.Empty),
        });
        return near is { Match: { IsCertain: true, Nearness: Nearness.LetterCase } } ? near.Value.Name : null;
    }

    private static bool HasHole(QualifiedName name) => name.HasHole();
}

/// <summary>What a relation name turned out to be.</summary>
/// <param name="Table">The table, if it is one.</param>
/// <param name="Row">Its columns, where it is no table: a WITH query, a sequence.</param>
/// <param name="IsOpaque">Whether nothing is known about its columns.</param>
internal readonly record struct BoundRelation(Table? Table, RowType? Row, bool IsOpaque)
{
    /// <summary>The name that was meant, where the written one differs in letter case.</summary>
    public string? MeantName { get; init; }

    /// <summary>Whether there certainly is no such relation, and what was meant is a guess at best.</summary>
    public bool IsMissing { get; init; }
}
