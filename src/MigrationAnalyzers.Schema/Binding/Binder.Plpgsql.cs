using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// PL/pgSQL: variables as scopes around those of the queries, and control flow as branches of the catalog: what only some way through the body does
// is only possible afterwards.
internal sealed partial class Binder
{
    // The catalogs at the RETURNs of the body, and at the EXITs of the innermost loop.
    private List<Catalog>? _returns;
    private List<Catalog>? _exits;

    private static readonly List<Catalog> NoCatalogs = new();

    // Whether the way through the body ended: nothing that follows is reached.
    private bool _hasEnded;

    // The tables that the triggers of the function that is being bound give it.
    private List<ScopeItem>? _transitionTables;

    // Whether a name that is both a variable and a column is refused.
    private bool _conflictsAreErrors;

    // Whether the body asks the server what exists: then its branches run only where they can.
    private bool _isGuarded;

    private void BindBody(PlpgsqlBody body, Catalog start, string name, List<ScopeItem> parameters, bool mayConflict = true, List<ScopeItem>? transitionTables = null)
    {
        var (returns, exits, ended, guarded, variables, conflicts) = (_returns, _exits, _hasEnded, _isGuarded, _variables, _conflictsAreErrors);
        (_returns, _exits, _hasEnded, _isGuarded) = (null, null, false, IsGuarded(body));
        _conflictsAreErrors = mayConflict && body.Conflict is VariableConflict.Default or VariableConflict.Error;
        if (parameters.Count == 0)
            parameters.Add(new ScopeItem { Name = name, Row = RowType.Of("found"), IsVariable = true });
        _variables = ParameterScope(parameters);
        var outerTables = _transitionTables;
        _transitionTables = transitionTables;
        var (outerAssigned, outerValues, outerConstants, outerArrays) = (_assigned, _soleValues, _constants, _arrays);
        var statements = ImmutableArray.Create<Statement>(body.Block);
        _assigned = PlpgsqlStatements.AssignedIn(statements);
        _soleValues = PlpgsqlStatements.SoleValuesIn(statements, _assigned);
        (_given, var given) = (_given?.KeptIn(statements, _assigned), _given);
        (_constants, _arrays) = (_given?.Values ?? NoConstants, _given?.Arrays ?? NoArrays);
        foreach (var parameter in parameters.SelectMany(item => item.Row?.Columns ?? ImmutableArray<RowColumn>.Empty))
            _soleValues.Remove(parameter.Name ?? ""); // an inner block's variable of that name is not what is read outside of it
        SetCatalog(start);
        BindBlock(body.Block);
        (_transitionTables, _assigned, _soleValues, _constants, _arrays, _given) = (outerTables, outerAssigned, outerValues, outerConstants, outerArrays, given);
        foreach (var end in _returns ?? NoCatalogs)
            SetCatalog(_hasEnded ? end : Catalog.Join(_catalog, end));
        (_returns, _exits, _hasEnded, _isGuarded, _variables, _conflictsAreErrors) = (returns, exits, ended, guarded, variables, conflicts);
    }

    private static bool IsGuarded(PlpgsqlBody body)
    {
        var text = body.Text.Value;
        foreach (var guard in new[] { "information_schema", "to_reg", "current_setting", "version()" })
        {
            if (text.IndexOf(guard, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        for (var at = text.IndexOf("pg_", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("pg_", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!(at > 0 && IsNamePart(text[at - 1])) && !Array.Exists(UnaskingNames, name => string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0))
                return true;
        }

        return false;
    }

    // What begins so says nothing of what exists.
    private static readonly string[] UnaskingNames = { "pg_notify", "pg_sleep", "pg_advisory_", "pg_try_advisory_", "pg_backend_pid", "pg_typeof", "pg_trigger_depth", "pg_size_pretty", "pg_exception_" };

    private bool BindPlpgsql(Statement statement)
    {
        var scope = _variables!;
        switch (statement)
        {
            case PlpgsqlBlock block:
                BindBlock(block);
                return true;
            case AssignmentStatement assignment:
                // Of three parts the last may be a field of a field, which no expression is written like: home of c.home.city is no table.
                if (assignment.Target is ColumnReference { PartCount: 2 } field)
                    BindColumnReference(field, scope);
                BindExpression(assignment.Value, scope);
                return true;
            case SelectIntoStatement into:
                BindInto(into);
                return true;
            case PerformStatement perform:
                BindSelectStatement(new SelectStatement(perform.Span, perform.Query));
                return true;
            case IfStatement choice:
                BindBranches(choice.Branches, choice.Else, null);
                return true;
            case CaseStatement choice:
                BindBranches(choice.Branches, choice.Else, choice.Operand);
                return true;
            case ReturnStatement returned:
                BindOptional(returned.Value, scope);
                if (!returned.IsNext)
                    End(ref _returns);
                return true;
            case ReturnQueryStatement returned:
                if (returned.Query is { } query)
                    BindWithoutEffects(query);
                BindDynamic(returned.Sql);
                return true;
            case ExitStatement exit:
                BindOptional(exit.When, scope);
                if (exit.When is null)
                    End(ref _exits);
                else
                    (_exits ??= new()).Add(_catalog);
                return true;
            case RaiseStatement raise:
                if (raise.Condition is { } condition)
                    BindCondition(condition);
                BindAll(raise.Arguments, scope);
                return true;
            case AssertStatement assert:
                BindExpression(assert.Condition, scope);
                BindOptional(assert.Message, scope);
                return true;
            case ExecuteDynamicStatement execute:
                BindDynamic(execute.Sql);
                return true;
            case OpenCursorStatement open:
                foreach (var argument in OrEmpty(open.Arguments))
                    BindExpression(argument.Value, scope);
                if (open.Query is { } cursor)
                    BindWithoutEffects(cursor);
                BindDynamic(open.Sql);
                return true;
            case NullStatement or GetDiagnosticsStatement or FetchIntoStatement or CloseCursorStatement:
                return true;
            default:
                return BindLoop(statement);
        }
    }

    // A record into which nothing else is put has the columns of the one query that fills it.
    private void BindInto(SelectIntoStatement into)
    {
        foreach (var target in OrEmpty(into.Targets))
        {
            if (target is ColumnReference { PartCount: 2 } field)
                BindColumnReference(field, _variables!);
        }

        if (into is { Body: SelectStatement select, Targets: [ColumnReference { PartCount: 1, NamePart: var name }] } && FindItem(null, name.Text, _variables!, out _) is { IsRecord: true } record
            && _assigned is not null && _assigned.TryGetValue(name.Text, out var count) && count == 1)
        {
            record.Row = BindSelectStatement(select);
            return;
        }

        BindStatement(into.Body);
    }

    // How often something is put into each variable of the body.
    private Dictionary<string, int>? _assigned;

    // What the variables of the body hold that get one value.
    private Dictionary<string, Expression>? _soleValues;

    private Expression? ValueOf(string variable) =>
        _constants.TryGetValue(variable, out var constant) ? constant : _soleValues is not null && _soleValues.TryGetValue(variable, out var value) ? value : null;

    private void End(ref List<Catalog>? ends)
    {
        if (!_hasEnded)
            (ends ??= new()).Add(_catalog);
        _hasEnded = true;
    }

    private void BindBlock(PlpgsqlBlock block)
    {
        var (outer, arrays) = (_variables, _arrays);
        _variables = Declare(block, outer);
        var start = _catalog;
        var (wasSilent, wasCaught, mayNotRun) = (_isSilent, _areProblemsCaught, _mayNotRun);
        _isSilent |= CatchesNames(block.Handlers); // it is expected to fail
        _areProblemsCaught |= !block.Handlers.IsDefaultOrEmpty;
        _mayNotRun |= !block.Handlers.IsDefaultOrEmpty;
        BindSequence(block.Statements);
        (_isSilent, _areProblemsCaught) = (wasSilent, wasCaught);
        if (!block.Handlers.IsDefaultOrEmpty)
        {
            // A handler runs after everything the block did was undone.
            var (after, ended) = (_catalog, _hasEnded);
            var errors = new QueryScope(_variables);
            errors.Items.Add(new ScopeItem { Row = RowType.Of("sqlstate", "sqlerrm"), IsNameVisible = false, IsVariable = true });
            _variables = errors;
            foreach (var handler in block.Handlers)
            {
                foreach (var condition in handler.Conditions)
                {
                    if (condition is Identifier named)
                        BindCondition(named);
                }

                SetCatalog(start.WithIdsAfter(after));
                _hasEnded = false;
                BindSequence(handler.Statements);
                (after, ended) = Join(after, ended, _catalog, _hasEnded);
            }

            SetCatalog(after);
            _hasEnded = ended;
        }

        (_variables, _mayNotRun, _arrays) = (outer, mayNotRun, arrays);
    }

    // Whether a name that does not exist is no error of the block.
    private static bool CatchesNames(ImmutableArray<ExceptionHandler> handlers)
    {
        foreach (var handler in OrEmpty(handlers))
        {
            foreach (var condition in handler.Conditions)
            {
                switch (condition)
                {
                    case Identifier { Text: var name }:
                        if (name is "others" or "syntax_error_or_access_rule_violation" || name.StartsWith("undefined_", StringComparison.Ordinal)
                            || name.StartsWith("invalid_", StringComparison.Ordinal) || name.StartsWith("ambiguous_", StringComparison.Ordinal))
                            return true;
                        break;
                    case StringLiteral { Value: var state } when !state.StartsWith("42", StringComparison.Ordinal) && !state.StartsWith("3F", StringComparison.Ordinal):
                        break;
                    default:
                        return true;
                }
            }
        }

        return false;
    }

    private QueryScope Declare(PlpgsqlBlock block, QueryScope? outer)
    {
        var scope = new QueryScope(outer);
        var label = block.Label?.Text;
        var names = new List<RowColumn>();
        foreach (var declaration in OrEmpty(block.Declarations))
        {
            switch (declaration)
            {
                case VariableDeclaration variable:
                    BindOptional(variable.Value, scope);
                    BindVariableType(variable.Type, scope);
                    AddRecord(variable.Name.Text, variable.Type, label, scope.Items);
                    _arrays = ConstantsIn(variable.Value) is { } constants && _assigned?.ContainsKey(variable.Name.Text) != true ? _arrays.SetItem(variable.Name.Text, constants) : _arrays.Remove(variable.Name.Text);
                    break;
                case CursorDeclaration cursor:
                    var parameters = new QueryScope(scope);
                    var names2 = new List<string>();
                    foreach (var parameter in OrEmpty(cursor.Parameters))
                    {
                        if (parameter.Name is { } name)
                            names2.Add(name.Text);
                    }

                    parameters.Items.Add(new ScopeItem { Name = cursor.Name.Text, Row = RowType.Of(names2.ToArray()), IsVariable = true });
                    (scope.Cursors ??= new(StringComparer.Ordinal))[cursor.Name.Text] = BindDataStatement(cursor.Query, parameters);
                    break;
                case AliasDeclaration alias:
                    if (alias.Target is ColumnReference { PartCount: 1 } or Parameter)
                        BindExpression(alias.Target, scope);
                    scope.Items.Add(new ScopeItem { Name = alias.Name.Text, Label = label, Row = RowType.Unknown, AreColumnsVisible = false, IsVariable = true });
                    break;
            }

            // Initialisers see only what is declared before them.
            names.Add(declaration is VariableDeclaration { Type: var type } ? new(declaration.Name.Text) { IsScalar = IsScalarType(type), Type = TypeOfWritten(type) } : new(declaration.Name.Text));
            scope.Items.RemoveAll(item => item.IsBlock);
            scope.Items.Add(new ScopeItem { Name = label, Row = RowType.Of(names), IsNameVisible = label is not null, IsVariable = true, IsBlock = true });
        }

        return scope;
    }

    // Its %TYPE may be that of a variable declared before it.
    private void BindVariableType(TypeName type, QueryScope scope)
    {
        var outer = _variables;
        _variables = scope;
        if (!(type is { IsBuiltIn: false, Name.PartCount: 1 } && type.Name.LastPart.Text is "record" or "refcursor"))
            BindType(type);
        _variables = outer;
    }

    private void BindSequence(ImmutableArray<Statement> statements)
    {
        foreach (var statement in OrEmpty(statements))
        {
            if (statement.HasError)
            {
                SetCatalog(OpaqueEffects.Apply(_catalog, _text, statement.Span));
                continue;
            }

            var (before, isRun) = (_catalog, SurelyRuns);
            BindStatement(statement);
            if (isRun && MakesNames(statement))
                (Inner ??= new()).Add(new(statement, before, _catalog));
        }
    }

    private static bool MakesNames(Statement statement) => statement is CreateTableStatement or CreateTableAsStatement or CreateViewStatement or CreateMaterializedViewStatement or CreateSequenceStatement
        or CreateEnumStatement or CreateCompositeTypeStatement or CreateRangeTypeStatement or CreateDomainStatement or CreateIndexStatement or CreateTriggerStatement or CreateRuleStatement or CreatePolicyStatement
        or AlterTableStatement;

    /// <summary>The statements in the body of the statement that make or rename something and surely run: what no branch, loop, handler or way out stands before.</summary>
    public List<BoundStatement>? Inner { get; private set; }

    // Whether what is being bound may not run, run several times, or fail without harm.
    private bool _mayNotRun;

    private void BindBranches(ImmutableArray<ConditionalBranch> branches, ImmutableArray<Statement> otherwise, Expression? operand)
    {
        BindOptional(operand, _variables!);
        var start = _catalog;
        Catalog? after = null;
        Catalog? last = null;
        var ended = true;
        var (wasSilent, mayNotRun) = (_isSilent, _mayNotRun);
        _mayNotRun = true;
        var (isReached, isTold) = (true, true);
        foreach (var branch in OrEmpty(branches))
        {
            BindAll(branch.Conditions, _variables!);
            var answer = operand is null && branch.Conditions is [var condition] ? new Guard(start, _options.Neighbours).Answer(condition) : GuardAnswer.Unknown;
            Run(branch.Statements, isReached && answer != GuardAnswer.Fails, isTold && answer is GuardAnswer.Holds or GuardAnswer.Unrelated);
            isReached &= answer != GuardAnswer.Holds;
            isTold &= answer is not GuardAnswer.Unknown;
        }

        Run(otherwise, isReached, isTold);
        SetCatalog(after ?? start);
        (_hasEnded, _mayNotRun) = (after is not null && ended, mayNotRun);

        // A branch that does not run as far as we know leaves nothing behind; what stands in it is not judged, nor what depends on more than we know.
        void Run(ImmutableArray<Statement> statements, bool isRun, bool isJudged)
        {
            SetCatalog(last is null ? start : start.WithIdsAfter(last));
            _hasEnded = false;
            _isSilent |= !isRun || (_isGuarded && !isJudged);
            BindSequence(statements);
            _isSilent = wasSilent;
            last = _catalog;
            if (isRun)
                (after, ended) = after is null ? (_catalog, _hasEnded) : Join(after, ended, _catalog, _hasEnded);
            SetCatalog(start);
        }
    }

    // A way that has ended leaves nothing behind here.
    private static (Catalog Catalog, bool HasEnded) Join(Catalog a, bool aEnded, Catalog b, bool bEnded) =>
        aEnded ? (b, bEnded) : bEnded ? (a, false) : (Catalog.Join(a, b), false);

    // EXECUTE: the text sees no variables.
    private void BindDynamic(DynamicSql? sql)
    {
        if (sql is null)
            return;
        BindExpression(sql.Text, _variables!);
        BindAll(sql.Using, _variables!);
        if (sql.Statements.IsDefault)
        {
            ApplyDynamic(DynamicText.Of(sql.Text, ValueOf), OrEmpty(sql.Using).Length);
            return;
        }

        // The variable scope stays, empty, to say that this is a body.
        var (variables, parameters) = (_variables, _parameters);
        (_variables, _parameters) = (new QueryScope(null), new SqlType?[OrEmpty(sql.Using).Length]);
        BindSequence(sql.Statements);
        (_variables, _parameters) = (variables, parameters);
    }
}
