using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Syntax;
using ParameterMode = MigrationAnalyzers.Sql.Syntax.ParameterMode;

namespace MigrationAnalyzers.Schema.Binding;

// Routines and operators as DROP, ALTER, COMMENT and GRANT name them: with the types of their arguments, or by name alone.
internal sealed partial class Binder
{
    private void BindParameterTypes(ImmutableArray<RoutineParameter> parameters)
    {
        foreach (var parameter in OrEmpty(parameters))
            BindType(parameter.Type);
    }

    /// <summary>What the routine of a definition takes and gives.</summary>
    private BuiltInFunction SignatureOf(CreateRoutineStatement create, string schema)
    {
        var kind = create.Kind == ObjectKind.Procedure ? BuiltInFunctionKind.Procedure : BuiltInFunctionKind.Function;
        var result = create.Returns is { } returns ? Types.CanonicalOf(returns) : "record";
        var returnsSet = create.Returns is { IsSetOf: true } || OrEmpty(create.Parameters).Any(parameter => parameter.Mode == ParameterMode.Table);
        return new(schema, create.Name.LastPart.Text, kind, ParametersOf(create.Parameters), result, returnsSet, FunctionVolatility.Volatile);
    }

    private ImmutableArray<BuiltInParameter> ParametersOf(ImmutableArray<RoutineParameter> parameters)
    {
        var found = ImmutableArray.CreateBuilder<BuiltInParameter>();
        foreach (var parameter in OrEmpty(parameters))
        {
            var mode = parameter.Mode switch
            {
                ParameterMode.Out => Catalogs.BuiltIn.ParameterMode.Out,
                ParameterMode.InOut => Catalogs.BuiltIn.ParameterMode.InOut,
                ParameterMode.Variadic => Catalogs.BuiltIn.ParameterMode.Variadic,
                ParameterMode.Table => Catalogs.BuiltIn.ParameterMode.Table,
                _ => Catalogs.BuiltIn.ParameterMode.In,
            };
            found.Add(new(parameter.Name is { HasHole: false } name ? name.Text : null, Types.CanonicalOf(parameter.Type), mode, parameter.Default is not null));
        }

        return found.ToImmutable();
    }

    /// <summary>Looks a routine up that is named with its argument types, or by name alone, and gives it if the history made it and it alone is meant.</summary>
    private Routine? BindRoutineReference(ObjectReference reference, bool ifExists)
    {
        if (reference.Name is not { } name)
            return null;
        var kind = reference.Kind == ObjectKind.Procedure ? NameKind.Procedure : NameKind.Routine;
        if (HasHole(name) || name.Schema is not null && BindSchema(name.Schema, ifExists) is null)
        {
            Use(kind, name.Name, name.Schema, Opaque.Instance);
            return null;
        }

        if (!ifExists)
            BindParameterTypes(reference.Arguments);
        var schema = name.Schema?.Text;
        var candidates = Routines.Find(schema, name.Name.Text);
        var meant = candidates.FindAll(candidate => candidate.Signature is null || candidate.IsVague || reference.Arguments.IsDefault || HasTypes(candidate.Signature, reference.Arguments));
        if (meant.Count > 0)
        {
            Use(kind, name.Name, name.Schema, meant[0].IsVague ? Opaque.Instance : new Found(FullNameOf(meant[0], name.Name.Text)));
            return meant.Count == 1 ? meant[0].Routine : null;
        }

        if (ifExists)
            Use(kind, name.Name, name.Schema, Opaque.Instance);
        else if (candidates.Count > 0)
            UseMiscounted(kind, name.LastPart, Qualifier.Of(name.SchemaPart), schema, " with these arguments");
        else
            Use(kind, name.Name, name.Schema, MissingRoutine(name.Name, schema));
        return null;
    }

    // With OUT parameters or without them; a type that cannot be told may be any.
    private bool HasTypes(BuiltInFunction signature, ImmutableArray<RoutineParameter> arguments)
    {
        var written = ParametersOf(arguments);
        return HasSame(signature.Parameters.Where(parameter => parameter.IsInput), written.Where(parameter => parameter.IsInput))
            || HasSame(signature.Parameters.Where(parameter => parameter.Mode != Catalogs.BuiltIn.ParameterMode.Table), written);
    }

    private static bool HasSame(IEnumerable<BuiltInParameter> parameters, IEnumerable<BuiltInParameter> written)
    {
        var left = parameters.ToList();
        var right = written.ToList();
        if (left.Count != right.Count)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (left[i].Type != right[i].Type && left[i].Type.Length > 0 && right[i].Type.Length > 0)
                return false;
        }

        return true;
    }

    private void AlterRoutine(ObjectReference altered, AlterObjectStatement alter)
    {
        var newSchema = alter.NewSchema is null ? null : BindSchema(alter.NewSchema);
        if (BindRoutineReference(altered, alter.IfExists) is not { } routine)
            return;
        if (alter.NewName is not null || newSchema is not null)
            SetCatalog(_catalog.Without(routine).With(routine with { Name = alter.NewName?.Text ?? routine.Name, Schema = newSchema ?? routine.Schema }));
    }

    // All names are looked up before anything goes, and what goes together keeps nothing of it.
    private void DropRoutines(DropStatement drop)
    {
        var dropped = new List<(Identifier Name, Routine Routine)>();
        foreach (var reference in drop.Objects)
        {
            if (reference.Name is not { } name)
                continue;
            if (HasHole(name))
                SetCatalog(_catalog.WithUnknownObjects());
            if (BindRoutineReference(reference, drop.IfExists) is { } routine)
                dropped.Add((name.Name, routine));
        }

        var ids = new HashSet<int>(dropped.Select(one => one.Routine.Id));
        foreach (var (name, routine) in dropped)
        {
            if (!drop.IsCascade && !routine.IsMaybe)
                AddDependent(name, "function", routine.Schema, Dependents.OfCalled(_catalog, routine.Id, ids));
        }

        foreach (var (_, routine) in dropped)
            SetCatalog((drop.IsCascade ? _catalog.DropUsersOf(routine.Id) : _catalog).Without(routine));
    }
}
