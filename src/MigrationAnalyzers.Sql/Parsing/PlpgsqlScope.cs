using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

/// <summary>What PL/pgSQL knows of a variable when it reads the body.</summary>
internal enum VariableKind
{
    /// <summary>Of a type of one's own, which may be a record as well.</summary>
    Unknown,

    /// <summary>Certainly no record and no cursor.</summary>
    Scalar,

    /// <summary>A record.</summary>
    Record,

    /// <summary>A cursor, with its query or without.</summary>
    Cursor,
}

/// <summary>A variable of a body.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="IsConstant">Whether nothing may be assigned to it.</param>
/// <param name="Cursor">Its declaration, if it is a cursor with a query.</param>
/// <param name="Name">The name it was declared with; that of the record for a field.</param>
internal sealed record PlpgsqlVariable(VariableKind Kind, bool IsConstant = false, CursorDeclaration? Cursor = null, string? Name = null)
{
    /// <summary>A variable that may be anything.</summary>
    public static PlpgsqlVariable Any { get; } = new(VariableKind.Unknown);

    /// <summary>A record of some row.</summary>
    public static PlpgsqlVariable AnyRecord { get; } = new(VariableKind.Record);

    /// <summary>A variable of a type as it is written.</summary>
    public static PlpgsqlVariable Of(TypeName type, bool isConstant = false) => new(KindOf(type), isConstant);

    private static VariableKind KindOf(TypeName type) => type switch
    {
        { Reference: TypeReference.Type } => VariableKind.Unknown,
        { ArrayDimensions: > 0 } => VariableKind.Scalar,
        { Reference: TypeReference.RowType } => VariableKind.Record,
        { IsBuiltIn: true } => VariableKind.Scalar,
        { Name: { Schema: null, Name.Text: "record" } } => VariableKind.Record,
        { Name: { Schema: null, Name.Text: "refcursor" } } => VariableKind.Cursor,
        { Name: { Schema: null, Name.Text: "text" } } => VariableKind.Scalar,
        _ => VariableKind.Unknown,
    };
}

/// <summary>The names of a block or loop of PL/pgSQL, and its label.</summary>
internal sealed class PlpgsqlScope(PlpgsqlScope? outer, string? label, bool isLoop)
{
    private Dictionary<string, PlpgsqlVariable>? _variables;

    /// <summary>What it stands in.</summary>
    public PlpgsqlScope? Outer => outer;

    /// <summary>Its label.</summary>
    public string? Label => label;

    /// <summary>Whether it is one that CONTINUE can go on with.</summary>
    public bool IsLoop => isLoop;

    /// <summary>Declares a variable; false if the scope has one of the name.</summary>
    public bool Add(string name, PlpgsqlVariable variable)
    {
        _variables ??= new Dictionary<string, PlpgsqlVariable>(StringComparer.Ordinal);
        if (_variables.ContainsKey(name))
            return false;
        _variables.Add(name, variable.Name is null ? variable with { Name = name } : variable);
        return true;
    }

    /// <summary>Whether the scope itself has a variable of the name.</summary>
    public bool Has(string name) => Get(name) is not null;

    /// <summary>The variable that up to three words mean, from the innermost scope outwards, or null.</summary>
    /// <param name="first">The first word.</param>
    /// <param name="second">The second.</param>
    /// <param name="third">The third.</param>
    /// <param name="findsParts">Whether the third may be a part of a field of a record.</param>
    public PlpgsqlVariable? Find(string first, string? second, string? third, bool findsParts)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.Get(first) is { } variable && third is null && (second is null || variable.Kind is VariableKind.Record or VariableKind.Unknown))
                return second is null ? variable : FieldOf(variable);
            if (second is not null && scope.Label == first && scope.Get(second) is { } labeled)
                return third is null ? labeled : FieldOf(labeled);
            if (third is not null && findsParts && scope.Get(first) is { } record && FieldOf(record) is { } part)
                return part;
        }

        return null;
    }

    // A field may change if its record may.
    private static PlpgsqlVariable? FieldOf(PlpgsqlVariable record) => record.Kind is VariableKind.Record or VariableKind.Unknown
        ? PlpgsqlVariable.Any with { IsConstant = record.IsConstant, Name = record.Name }
        : null;

    /// <summary>The scope with a label, or null.</summary>
    public PlpgsqlScope? FindLabel(string name)
    {
        var scope = this;
        while (scope is not null && scope.Label != name)
            scope = scope.Outer;
        return scope;
    }

    /// <summary>Whether it is a loop or stands in one.</summary>
    public bool IsInLoop => isLoop || (outer is not null && outer.IsInLoop);

    private PlpgsqlVariable? Get(string name) => _variables is not null && _variables.TryGetValue(name, out var variable) ? variable : null;
}

/// <summary>What a body must know of the routine around it.</summary>
/// <param name="Name">Its name, which is a label too.</param>
/// <param name="Parameters">Its parameters and the columns of RETURNS TABLE.</param>
/// <param name="Returns">RETURNS; null for a procedure, a block, and where only the parameters say it.</param>
/// <param name="IsProcedure">Whether it is a procedure.</param>
/// <param name="IsBlock">Whether it is a DO block.</param>
internal sealed record PlpgsqlRoutine(string Name, ImmutableArray<RoutineParameter> Parameters, TypeName? Returns, bool IsProcedure, bool IsBlock)
{
    private static readonly string[] TriggerNames =
    [
        "tg_name", "tg_when", "tg_level", "tg_op", "tg_relid", "tg_relname", "tg_table_name", "tg_table_schema", "tg_nargs", "tg_argv",
    ];

    /// <summary>DO.</summary>
    public static PlpgsqlRoutine Block { get; } = new("inline_code_block", ImmutableArray<RoutineParameter>.Empty, null, false, true);

    /// <summary>Whether some parameter gives something back.</summary>
    public bool HasOutputs => Parameters.Any(static parameter => parameter.Mode is ParameterMode.Out or ParameterMode.InOut or ParameterMode.Table);

    /// <summary>Whether it gives back rows.</summary>
    public bool IsSet => Returns is { IsSetOf: true } || Parameters.Any(static parameter => parameter.Mode == ParameterMode.Table);

    /// <summary>Whether it gives back nothing.</summary>
    public bool IsVoid => IsBlock || (IsProcedure && !HasOutputs) || Returns?.Name is { Schema: null, Name.Text: "void" or "event_trigger" };

    /// <summary>The names that stand around the outermost block.</summary>
    public PlpgsqlScope MakeScope()
    {
        var scope = new PlpgsqlScope(null, Name, false);
        for (var i = 0; i < Parameters.Length; i++)
        {
            var variable = PlpgsqlVariable.Of(Parameters[i].Type);
            scope.Add("$" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), variable);
            if (Parameters[i].Name is { } name)
                scope.Add(name.Text, variable);
        }

        if (!HasOutputs && Returns?.Name is { Schema: null, Name.Text: { } result } && result.StartsWith("any", StringComparison.Ordinal))
            scope.Add("$0", PlpgsqlVariable.Any);
        scope.Add("found", PlpgsqlVariable.Any);
        switch (Returns?.Name.Name.Text)
        {
            case "trigger":
                scope.Add("new", PlpgsqlVariable.AnyRecord);
                scope.Add("old", PlpgsqlVariable.AnyRecord);
                foreach (var name in TriggerNames)
                    scope.Add(name, PlpgsqlVariable.Any);
                break;
            case "event_trigger":
                scope.Add("tg_event", PlpgsqlVariable.Any);
                scope.Add("tg_tag", PlpgsqlVariable.Any);
                break;
        }

        return scope;
    }
}
