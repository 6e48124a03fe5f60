using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// Routines, DO and CALL: what a body names, in the scope of its parameters and variables.
internal sealed partial class Binder
{
    private static readonly string[] TriggerVariables =
    {
        "tg_name", "tg_when", "tg_level", "tg_op", "tg_relid", "tg_relname", "tg_table_name", "tg_table_schema", "tg_nargs", "tg_argv",
    };

    private static readonly string[] EventTriggerVariables = { "tg_event", "tg_tag" };

    /// <summary>Binds the statement if it is a routine, a call, or a statement of PL/pgSQL.</summary>
    private bool BindProgram(Statement statement)
    {
        switch (statement)
        {
            case CreateRoutineStatement create:
                BindCreateRoutine(create);
                return true;
            case DoStatement { Body: PlpgsqlBody body } statementDo:
                BindLanguage(statementDo.Language);
                BindBody(body, _catalog, "inline_code_block", new List<ScopeItem>());
                return true;
            case DoStatement { Language: { } language } unread:
                BindLanguage(language);
                SetCatalog(OpaqueEffects.Apply(_catalog, _text, unread.Span));
                return true;
            case CallStatement { Call: FunctionCall call } statementCall:
                BindArguments(call, _variables ?? new QueryScope(null));
                BindCalledName(call, _variables ?? new QueryScope(null), isProcedureCall: true);
                BindNamesInCall(call);
                ApplyCall(call, statementCall.Span, isRun: true, seesColumns: false);
                return true;
            default:
                return _variables is not null && BindPlpgsql(statement);
        }
    }

    private void BindCreateRoutine(CreateRoutineStatement create)
    {
        if (HasHole(create.Name))
        {
            SetCatalog(_catalog.WithUnknownObjects());
            return;
        }

        var schema = BindNewSchema(create.Name);
        var reads = _reads.Count;
        BindLanguage(create.Language);
        BindParameterTypes(create.Parameters);
        BindType(create.Returns);
        foreach (var parameter in OrEmpty(create.Parameters))
        {
            BindOptional(parameter.Default, new QueryScope(null)); // no other parameter can stand in it
            JudgeDefault(parameter);
        }

        var routine = new Routine(schema, create.Name.LastPart.Text, _isDynamic ? null : new RoutineDefinition(_text, _place, create)) { Signature = SignatureOf(create, schema), Reads = ReadsSince(reads) };
        SetCatalog(_catalog.With(routine));
        if (create.Body is PlpgsqlBody || (create.Body is SqlBody && _text.IndexOf("check_function_bodies", StringComparison.OrdinalIgnoreCase) >= 0))
            (Deferred ??= new()).Add(create);
        // Of a body that is looked into only when it is called, the types may be others by then.
        var judgesTypes = _judgesTypes;
        _judgesTypes &= create.Body is not PlpgsqlBody;
        BindRoutineBody(create, row: null);
        // Any other body is only a string to the server.
        if (create.Body is SqlBody { Text: null } or ReturnBody && _reads.Count > reads)
            SetCatalog(_catalog.With(routine with { Reads = ReadsSince(reads) }));
        BindReplacedTriggerFunction(create, schema);
        _judgesTypes = judgesTypes;
    }

    private void JudgeDefault(RoutineParameter parameter)
    {
        if (parameter.Default is not { } value || !_judgesTypes || TypeOfWritten(parameter.Type) is not { } target || TypeOf(value, new QueryScope(null) { IsOpaque = true }) is not { } type)
            return;
        if (type.IsUnknown)
            JudgeLiteral(value, target);
        else if (!Coercion.IsPossible(type, target, Catalogs.BuiltIn.CastContext.Assignment) && !HasOwnCasts)
            AddProblem(SqlProblemKind.TypeMismatch, value.Span, "42804", $"The argument of DEFAULT must be of type {target}, not {type}");
    }

    /// <summary>
    /// Routines whose bodies the server does not look into when they are made: what they name may still be made afterwards, before they are called.
    /// </summary>
    public List<CreateRoutineStatement>? Deferred { get; private set; }

    // What the body does happens when it is called; but what it makes is there for what follows in it.
    private void BindRoutineBody(CreateRoutineStatement create, Table? row)
    {
        var (before, given) = (_catalog, _given);
        _given = null;
        RunRoutineBody(create, row);
        _given = given;
        SetCatalog(before);
    }

    private void RunRoutineBody(CreateRoutineStatement create, Table? row)
    {
        var mayNotRun = _mayNotRun;
        _mayNotRun = _given is not { IsRun: true };
        foreach (var setting in OrEmpty(create.Settings))
            BindMaintenance(setting);
        var items = ParametersOf(create, row);
        var parameters = _parameters;
        _parameters = create.Body is PlpgsqlBody or SqlBody or ReturnBody ? OrEmpty(create.Parameters).Where(parameter => IsNumbered(parameter, create)).Select(TypeOfParameter).ToArray() : null;
        switch (create.Body)
        {
            case PlpgsqlBody body:
                BindBody(body, _catalog, create.Name.LastPart.Text, items, mayConflict: !SetsConflict(create), TransitionTablesOf(create));
                break;
            case SqlBody body:
                var (variables, conflicts, constants, arrays) = (_variables, _conflictsAreErrors, _constants, _arrays);
                (_variables, _conflictsAreErrors) = (ParameterScope(items), false); // a column wins over a parameter
                (_constants, _arrays) = (_given?.Values ?? NoConstants, _given?.Arrays ?? NoArrays);
                BindSequence(body.Statements);
                (_variables, _conflictsAreErrors, _constants, _arrays) = (variables, conflicts, constants, arrays);
                break;
            case ReturnBody body:
                var returned = ParameterScope(items);
                BindExpression(body.Value, returned);
                JudgeTypes(body.Value, returned);
                break;
        }

        (_parameters, _mayNotRun) = (parameters, mayNotRun);
    }

    // The tables that triggers give the function by name: those of new and of old rows.
    private List<ScopeItem>? TransitionTablesOf(CreateRoutineStatement create)
    {
        if (create.Returns is not { Name.Name.Text: "trigger" })
            return null;
        List<ScopeItem>? tables = null;
        foreach (var schema in _catalog.Schemas)
        {
            foreach (var pair in schema.Value.Tables)
            {
                foreach (var trigger in pair.Value.Objects)
                {
                    if (trigger.Function != create.Name.LastPart.Text || trigger.TransitionTables.IsDefaultOrEmpty)
                        continue;
                    foreach (var name in trigger.TransitionTables)
                        (tables ??= new()).Add(new ScopeItem { Name = name, Table = pair.Value });
                }
            }
        }

        return tables;
    }

    private static bool SetsConflict(CreateRoutineStatement create)
    {
        foreach (var setting in OrEmpty(create.Settings))
        {
            if (setting.Name == "plpgsql.variable_conflict")
                return true;
        }

        return false;
    }

    private static QueryScope ParameterScope(List<ScopeItem> items)
    {
        var scope = new QueryScope(null);
        scope.Items.AddRange(items);
        return scope;
    }

    private SqlType? TypeOfParameter(RoutineParameter parameter) => parameter.Mode == ParameterMode.Variadic ? null : TypeOfWritten(parameter.Type);

    // In SQL only what is put in has a number.
    private static bool IsNumbered(RoutineParameter parameter, CreateRoutineStatement create) =>
        create.Body is PlpgsqlBody || parameter.Mode is not (ParameterMode.Out or ParameterMode.Table);

    private List<ScopeItem> ParametersOf(CreateRoutineStatement create, Table? row)
    {
        var function = create.Name.LastPart.Text;
        var isSql = create.Body is SqlBody or ReturnBody;
        var names = new List<RowColumn>();
        var items = new List<ScopeItem>();
        var number = 0;
        foreach (var parameter in OrEmpty(create.Parameters))
        {
            if (IsNumbered(parameter, create))
                AddRecord(ParameterName(++number), parameter.Type, null, items);
            if (parameter.Name is not { HasHole: false } name || (isSql && parameter.Mode is ParameterMode.Out or ParameterMode.Table))
                continue;
            names.Add(new(name.Text) { IsScalar = IsScalarType(parameter.Type), Type = TypeOfParameter(parameter) });
            AddRecord(name.Text, parameter.Type, function, items);
        }

        if (create.Body is PlpgsqlBody)
        {
            names.Add(new("found") { IsScalar = true, Type = BuiltInTypes.Bool });
            if (create.Returns is { Name.Name.Text: "event_trigger" })
                names.AddRange(EventTriggerVariables.Select(name => new RowColumn(name)));
            if (create.Returns is { Name.Name.Text: "trigger" })
            {
                names.AddRange(TriggerVariables.Select(name => new RowColumn(name)));
                foreach (var record in new[] { "new", "old" })
                    items.Add(new ScopeItem { Name = record, Label = function, Table = row, Row = row is null ? RowType.Unknown : null, AreColumnsVisible = false, IsVariable = true });
            }
        }

        items.Insert(0, new ScopeItem { Name = function, Row = RowType.Of(names), IsVariable = true });
        return items;
    }

    private bool IsScalarType(TypeName type) =>
        type.Reference == TypeReference.None && (type.IsBuiltIn || type.ArrayDimensions > 0 || !HasHole(type.Name) && Types.Find(type).IsScalar);

    // A variable whose fields can be named: a record, a row, or of a type that is not known to have none.
    private void AddRecord(string name, TypeName type, string? label, List<ScopeItem> items)
    {
        var isRow = type.Reference == TypeReference.RowType;
        if (!isRow && (type.IsBuiltIn || type.ArrayDimensions > 0))
            return;
        Table? table = null;
        if (type.Reference != TypeReference.Type && !HasHole(type.Name))
        {
            var answer = isRow ? default : Types.Find(type);
            if (answer.IsScalar)
                return; // it has no fields: the name before a dot is never this variable
            table = isRow ? _catalog.FindTable(type.Name.SchemaPart?.Text, type.Name.LastPart.Text) : answer.Row;
        }

        if (table is { IsMaybe: true })
            table = null;
        var isRecord = type is { Name.PartCount: 1, Name.LastPart: { Text: "record", IsQuoted: false } };
        items.Add(new ScopeItem { Name = name, Label = label, Table = table, Row = table is null ? RowType.Unknown : null, AreColumnsVisible = false, IsVariable = true, IsRecord = isRecord });
    }

    /// <summary>
    /// Binds the body of the function of a trigger for the table that it is for: only there is known what NEW and OLD are. A function that asks for
    /// its table serves several, and what it does for one of them cannot be told.
    /// </summary>
    private void BindTriggerFunction(QualifiedName name, Table table)
    {
        var routine = _catalog.FindRoutines(name.Schema?.Text, name.Name.Text).FirstOrDefault(found => found.Signature is null or { Parameters.IsEmpty: true });
        if (routine?.Source is not RoutineDefinition { Statement.Body: PlpgsqlBody body } definition)
            return;
        var words = Words.Of(definition.Text, body.Span);
        if (words.Contain("tg_table_name") || words.Contain("tg_relid") || words.Contain("tg_relname") || words.Contain("tg_table_schema"))
            return;

        // Of what is found only NEW and OLD are new; the rest was said where the function stands.
        var uses = ImmutableArray.CreateBuilder<NameUse>();
        var binder = new Binder(new(definition.Text, definition.Place), _catalog, _options, uses) { _onlyRows = true };
        binder.BindRoutineBody(definition.Statement, table);
        _uses.AddRange(uses);
    }

    /// <summary>Binds a function of triggers that is replaced for the tables whose triggers run it.</summary>
    private void BindReplacedTriggerFunction(CreateRoutineStatement create, string schema)
    {
        if (create.Returns is not { Name.Name.Text: "trigger" } || create.Body is not PlpgsqlBody || _isDynamic)
            return;
        foreach (var catalogSchema in _catalog.Schemas)
        {
            foreach (var pair in catalogSchema.Value.Tables)
            {
                if (pair.Value is { IsMaybe: false } table && table.Objects.Any(found => found is { Kind: TableObjectKind.Trigger, IsMaybe: false } && found.Function == create.Name.LastPart.Text && found.FunctionSchema == schema))
                    BindTriggerFunction(create.Name, table);
            }
        }
    }

    // Whether only fields of NEW and OLD are to be told of.
    private bool _onlyRows;
}
