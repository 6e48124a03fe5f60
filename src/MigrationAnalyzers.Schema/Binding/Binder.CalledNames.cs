using System.Collections.Immutable;
using System.Globalization;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// Names of functions, procedures and aggregates in calls, and the columns that calls give.
internal sealed partial class Binder
{
    private const string PgCatalog = "pg_catalog";

    private TypeFinder? _types;
    private RoutineFinder? _routines;
    private Catalog? _findersCatalog;

    private TypeFinder Types
    {
        get
        {
            RenewFinders();
            return _types!;
        }
    }

    private RoutineFinder Routines
    {
        get
        {
            RenewFinders();
            return _routines!;
        }
    }

    private void RenewFinders()
    {
        if (ReferenceEquals(_findersCatalog, _catalog))
            return;
        _findersCatalog = _catalog;
        _types = new(_catalog, _options.Neighbours, _options);
        _routines = new(_catalog, _options.Neighbours, _options, _types);
    }

    private void BindCalledName(FunctionCall call, QueryScope scope, bool isProcedureCall = false)
    {
        var kind = isProcedureCall ? NameKind.Procedure : NameKind.Routine;
        if (BindRoutineSchema(call.Name, kind) is not { } schema)
            return;

        var name = call.Name.LastPart;
        var qualifier = Qualifier.Of(call.Name.SchemaPart);
        if (ShapeOf(call, isProcedureCall) is not { } shape)
        {
            Use(kind, name, qualifier, Opaque.Instance);
            return;
        }

        // Those of the server come first, and nearly all calls mean one.
        if (schema.Name is null or PgCatalog && ServerRoutine.Find(_options.Server, name.Text) is { } ofServer && ofServer.Accepts(shape))
        {
            Use(kind, name, qualifier, ofServer.Found);
            return;
        }

        var candidates = Routines.Find(schema.Name, name.Text);
        foreach (var candidate in candidates)
        {
            if (!candidate.Accepts(shape))
                continue;
            Use(kind, name, qualifier, candidate.IsVague ? Opaque.Instance : new Found(FullNameOf(candidate, name.Text)));
            ReadRoutine(candidates.FindAll(one => one.Accepts(shape)));
            return;
        }

        // FROM takes unnest of several arrays apart: it is as many calls.
        var isUnnest = name.Text == "unnest" && shape.Count > 1 && schema.Name is null or PgCatalog;
        if (isUnnest || MeansTypeOrColumn(call, schema.Name, shape, scope))
            Use(kind, name, qualifier, Opaque.Instance);
        else if (candidates.Count > 0)
            UseMiscounted(kind, name, qualifier, schema.Name, shape.Count);
        else
            Use(kind, name, qualifier, MissingRoutine(name, schema.Name));
    }

    // Which of several overloads is meant hangs on types, and is left open.
    private void ReadRoutine(List<RoutineCandidate> meant)
    {
        if (meant is [{ Routine: { Id: > 0 } routine, IsVague: false }] && ReferenceEquals(_catalog.FindRoutine(routine.Id, routine.Name), routine))
            _reads.Add(new(routine.Id, 0));
    }

    // Looks a function up that is named without a call: of a trigger, of an aggregate. A null count: with any arguments.
    private void BindRoutineName(QualifiedName name, NameKind kind, int? arguments)
    {
        if (BindRoutineSchema(name, kind) is not { } schema)
            return;
        var qualifier = Qualifier.Of(name.SchemaPart);
        var candidates = Routines.Find(schema.Name, name.LastPart.Text);
        var shape = new CallShape(arguments ?? 0, ImmutableArray<string>.Empty, IsVariadic: false, IsProcedureCall: false);
        foreach (var candidate in candidates)
        {
            if (arguments is not null && !candidate.Accepts(shape))
                continue;
            Use(kind, name.LastPart, qualifier, candidate.IsVague ? Opaque.Instance : new Found(FullNameOf(candidate, name.LastPart.Text)));
            if (arguments is not null)
                ReadRoutine(candidates.FindAll(one => one.Accepts(shape)));
            return;
        }

        if (candidates.Count > 0)
            UseMiscounted(kind, name.LastPart, qualifier, schema.Name, shape.Count);
        else
            Use(kind, name.LastPart, qualifier, MissingRoutine(name.LastPart, schema.Name));
    }

    // The schema a routine is looked for in (its name is null: along the search path); null: nothing can be said, and was said.
    private (string? Name, bool IsKnown)? BindRoutineSchema(QualifiedName name, NameKind kind)
    {
        if (HasHole(name))
        {
            Use(kind, name.Name, null, Opaque.Instance);
            return null;
        }

        if (name.SchemaPart is not { } written)
            return (null, true);
        if (BindSchema(written) is { } schema)
            return (schema, true);
        Use(kind, name.LastPart, Qualifier.Of(written), Opaque.Instance);
        return null;
    }

    private static string FullNameOf(RoutineCandidate candidate, string name)
    {
        var schema = candidate.Routine?.Schema ?? candidate.Signature?.Schema;
        return schema is null or PgCatalog ? name : SqlName.Quote(schema) + "." + SqlName.Quote(name);
    }

    // Functions of that name exist, but none that takes so many arguments. One that is not known may.
    private void UseMiscounted(NameKind kind, in NamePart name, in Qualifier qualifier, string? schema, int count) => UseMiscounted(kind, name, qualifier, schema, count switch
    {
        0 => " without arguments",
        1 => " with 1 argument",
        _ => " with " + count.ToString(CultureInfo.InvariantCulture) + " arguments",
    });

    private void UseMiscounted(NameKind kind, in NamePart name, in Qualifier qualifier, string? schema, string suffix)
    {
        if (Routines.MayExist(schema, name.Text) && !IsOfServerAlone(schema, name.Text))
        {
            Use(kind, name, qualifier, Opaque.Instance);
            return;
        }

        Use(kind, name, qualifier, new Missing(Miss.Unknown, schema is null ? _catalog.CreationSchema : SqlName.Quote(schema), null, IsCertain: false), suffix);
    }

    // Extensions do not add overloads to functions that the server has, but for those of their own types.
    private bool IsOfServerAlone(string? schema, string name) =>
        !Types.MayExist(schema) && schema is null or PgCatalog && !_options.Server.FindFunctions(PgCatalog, name).IsEmpty;

    private Lookup MissingRoutine(NamePart name, string? schema)
    {
        var isOpen = Routines.MayExist(schema, name.Text);
        var names = Routines.Names(schema, ofHistoryOnly: isOpen);
        return MissingObject(name, names, schema, schema is null ? _catalog.CreationSchema : SqlName.Quote(schema), isOpen, schema is null ? () => RoutineElsewhere(name.Text) : null);
    }

    private ImmutableArray<string> RoutineElsewhere(string name) => _catalog.Routines.TryGetValue(name, out var routines)
        ? routines.Where(routine => !routine.IsMaybe).Select(routine => SqlName.Quote(routine.Schema) + "." + SqlName.Quote(name)).Distinct(StringComparer.Ordinal).ToImmutableArray()
        : ImmutableArray<string>.Empty;

    // Null: how many arguments there are cannot be told.
    private CallShape? ShapeOf(FunctionCall call, bool isProcedureCall)
    {
        var positional = 0;
        var isVariadic = false;
        var named = ImmutableArray<string>.Empty;
        foreach (var argument in OrEmpty(call.Arguments))
        {
            if (argument.Value is MissingExpression || argument.Value is ColumnReference reference && reference.NamePart.HasHole || argument.Name is { HasHole: true })
                return null;
            isVariadic |= argument.IsVariadic;
            if (argument.Name is { } name)
                named = named.Add(name.Text);
            else
                positional++;
        }

        return new(positional + OrEmpty(call.WithinGroup).Length, named, isVariadic, isProcedureCall);
    }

    // f(x) can be a cast to a type f, or the field f of the row x.
    private bool MeansTypeOrColumn(FunctionCall call, string? schema, CallShape shape, QueryScope scope)
    {
        if (shape is not { Positional: 1, Named.IsEmpty: true, IsVariadic: false })
            return false;
        if (Types.Find(schema, call.Name.LastPart.Text).Kind == TypeAnswerKind.Type)
            return true;
        if (schema is not null || call.Arguments is not [{ Value: var value }])
            return false;
        var field = call.Name.LastPart.Text;
        if (value is ColumnReference { PartCount: 1, NamePart.Text: var written } && FindWholeRow(written, scope) is { } row && !IsColumn(written, scope))
            return row.IsOpaque || row.IsOpen || row.Find(field, out _) > 0;
        return value is not (NumberLiteral or StringLiteral or BooleanLiteral or NullLiteral or BinaryExpression) && (RowOfValue(value, scope) is not { } known
            ? MayBeComposite(value, scope)
            : known.IsOpaque || known.IsOpen || known.Find(field, out _) > 0);
    }

    // Functions that give rows of the type of their first argument.
    private static readonly HashSet<string> RowGivers = new(StringComparer.Ordinal) { "json_populate_record", "json_populate_recordset", "jsonb_populate_record", "jsonb_populate_recordset", "populate_record" };

    /// <summary>The columns of what a call in FROM gives, where <paramref name="itemName"/> is the name it is known by.</summary>
    private RowType RowOfCall(Expression call, string? itemName, QueryScope? scope = null)
    {
        if (call is not FunctionCall function || HasHole(function.Name) || ShapeOf(function, isProcedureCall: false) is not { } shape)
            return KnownFunctions.RowOf(call, itemName);
        if (scope is not null && RowOfArguments(function, itemName, scope) is { } ofArguments)
            return ofArguments;

        RowType? row = null;
        var schema = function.Name.SchemaPart?.Text;
        if (schema is null or PgCatalog && RowGivers.Contains(function.Name.LastPart.Text) && function.Arguments is [{ Value: CastExpression { Operand: NullLiteral, Type: var given } }, ..])
            return given is { ArrayDimensions: 0, Reference: TypeReference.None } && !HasHole(given.Name) && Types.Find(given).Row is { IsMaybe: false } type ? new ScopeItem { Table = type }.Expand(withMerged: true) : RowType.Unknown;
        foreach (var candidate in Routines.Find(schema, function.Name.LastPart.Text))
        {
            if (!candidate.Accepts(shape))
                continue;
            if (candidate.Signature is not { } signature || candidate.IsVague || RowOf(signature, candidate.Routine is not null, itemName) is not { } columns)
                return KnownFunctions.RowOf(call, itemName);
            if (row is not null && !row.Columns.Select(column => column.Name).SequenceEqual(columns.Columns.Select(column => column.Name)))
                return RowType.Unknown;
            row = row is null ? columns : WithSharedTypes(row, columns);
        }

        // Where routines may exist that are not known, only those of the server that give rows are certain to be meant.
        if (row is null || Types.MayExist(schema))
            return KnownFunctions.RowOf(call, itemName);
        if (scope is not null && row is { IsOpaque: false, Columns: [{ Type: null, Definition: null } only] } && _judgesTypes && TypeOf(function, scope) is { Kind: not (BuiltInTypeKind.Composite or BuiltInTypeKind.Pseudo) } value)
            return RowType.Of(new[] { only with { Type = value } });
        return row;
    }

    // unnest gives the elements of its arrays, a function that gives "any element" what one of its arguments is: a value, or a row. Null: not known.
    private RowType? RowOfArguments(FunctionCall call, string? itemName, QueryScope scope)
    {
        var name = call.Name.LastPart.Text;
        if (call.Name.Schema is { Text: not PgCatalog } || call.Name.Schema is null && HasOwnRoutine(name) || call.Arguments.IsDefaultOrEmpty)
            return null;
        if (name == "unnest")
        {
            var columns = ImmutableArray<RowColumn>.Empty;
            foreach (var argument in call.Arguments)
            {
                if (RowOfAny(null, TypeOf(argument.Value, scope)?.Base.Element, call.Arguments.Length == 1 ? itemName : name) is not { } row)
                    return null;
                columns = columns.AddRange(row.Columns);
            }

            return new(columns);
        }

        if (_options.Server.FindFunctions(PgCatalog, name) is not [{ ResultType: "anyelement" } function] || function.Parameters.Any(parameter => parameter.IsOutput))
            return null;
        var index = 0;
        while (index < function.Parameters.Length && function.Parameters[index].Type != "anyelement")
            index++;
        return index < call.Arguments.Length && call.Arguments[index] is { Name: null, Value: var value } ? RowOfAny(RowOfValue(value, scope), TypeOf(value, scope), itemName) : null;
    }

    private RowType? RowOfAny(ScopeItem? row, SqlType? type, string? itemName)
    {
        if (row is { IsOpaque: false })
            return row.Expand(withMerged: true);
        return type switch
        {
            null or { IsUnknown: true } or { Kind: BuiltInTypeKind.Pseudo } => null,
            { Base.Kind: BuiltInTypeKind.Composite } => RowOfCanonical(type.Base.Key),
            _ => itemName is null ? null : RowType.Of(new[] { new RowColumn(itemName) { Type = type } }),
        };
    }

    private static RowType WithSharedTypes(RowType row, RowType other)
    {
        var columns = row.Columns;
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Type is { } type && !type.Equals(other.Columns[i].Type))
                columns = columns.SetItem(i, columns[i] with { Type = null });
        }

        return columns == row.Columns ? row : new(columns, row.IsOpaque, row.IsOpen);
    }

    // Null: it depends on the call.
    private RowType? RowOf(BuiltInFunction signature, bool isOfHistory, string? itemName)
    {
        if (!isOfHistory)
            return _options.Server.RowOf(signature) is { } columns ? RowOfColumns(columns, itemName) : null;

        var outputs = signature.Parameters.Where(parameter => parameter.IsOutput).ToList();
        if (outputs.Count > 0)
        {
            var names = ImmutableArray.CreateBuilder<BuiltInColumn>();
            foreach (var output in outputs)
                names.Add(new(output.Name ?? (outputs.Count == 1 ? null : "column" + (names.Count + 1).ToString(CultureInfo.InvariantCulture)), output.Type));
            return outputs.Count == 1 && RowOfCanonical(outputs[0].Type) is { } only ? only : RowOfColumns(names.ToImmutable(), itemName);
        }

        if (signature.ResultType is "" or "record" or "anyelement" or "anycompatible" or "anynonarray" or "anycompatiblenonarray")
            return null;
        if (RowOfCanonical(signature.ResultType) is { } row)
            return row;
        return IsKnownScalar(signature.ResultType) && itemName is not null ? RowOfColumns(ImmutableArray.Create(new BuiltInColumn(null, signature.ResultType)), itemName) : null;
    }

    private RowType? RowOfColumns(ImmutableArray<BuiltInColumn> columns, string? itemName)
    {
        var row = ImmutableArray.CreateBuilder<RowColumn>(columns.Length);
        foreach (var column in columns)
        {
            if ((column.Name ?? itemName) is not { } name)
                return null;
            var type = TypeNames.OfCanonical(column.Type, _catalog);
            row.Add(new(name) { Type = type is { Kind: BuiltInTypeKind.Pseudo } ? null : type });
        }

        return new(row.MoveToImmutable());
    }

    private bool IsKnownScalar(string canonical)
    {
        var (schema, name) = Split(canonical);
        return Types.Find(schema, name) is { Kind: TypeAnswerKind.Type, IsScalar: true } || name is "void" or "trigger" or "cstring" or "anyarray" or "anyenum" or "anyrange";
    }

    // The row of a composite type by its canonical name; null: it is none.
    private RowType? RowOfCanonical(string canonical)
    {
        var (schema, name) = Split(canonical);
        return Types.Find(schema, name) is { Row: { } table } ? new ScopeItem { Table = table }.Expand(withMerged: true) : null;
    }

    private static (string Schema, string Name) Split(string canonical)
    {
        var point = canonical.IndexOf('.');
        return point < 0 ? (PgCatalog, canonical) : (canonical.Substring(0, point), canonical.Substring(point + 1));
    }
}
