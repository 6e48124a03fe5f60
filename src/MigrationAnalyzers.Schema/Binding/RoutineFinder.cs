using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>A function, procedure or aggregate that a name can mean.</summary>
/// <param name="Signature">What it takes and gives; null: not known.</param>
/// <param name="Routine">The one of the history; null: the server's own, or an extension's.</param>
/// <param name="IsVague">Whether it may have other parameters than these, or not be there at all.</param>
internal readonly record struct RoutineCandidate(BuiltInFunction? Signature, Routine? Routine, bool IsVague)
{
    /// <summary>Whether a call of this shape can mean it.</summary>
    public bool Accepts(CallShape call) => Signature is null || IsVague || call.Suits(Signature);
}

/// <summary>How many arguments a call has, and how they are written.</summary>
/// <param name="Positional">How many have no name; those in the ORDER BY of WITHIN GROUP among them.</param>
/// <param name="Named">The names of the others.</param>
/// <param name="IsVariadic">Whether the last is an array after VARIADIC.</param>
/// <param name="IsProcedureCall">Whether CALL makes it: then parameters that are OUT have arguments too, from version 14.</param>
internal readonly record struct CallShape(int Positional, ImmutableArray<string> Named, bool IsVariadic, bool IsProcedureCall)
{
    public int Count => Positional + Named.Length;

    public bool Suits(BuiltInFunction function)
    {
        if (Suits(function.Parameters, withOutputs: false))
            return true;
        return IsProcedureCall && Suits(function.Parameters, withOutputs: true);
    }

    private bool Suits(ImmutableArray<BuiltInParameter> parameters, bool withOutputs)
    {
        var index = 0;
        var named = 0;
        var isVariadicFunction = false;
        foreach (var parameter in parameters)
        {
            if (!parameter.IsInput && !(withOutputs && parameter.Mode == Catalogs.BuiltIn.ParameterMode.Out))
                continue;
            var isGiven = index < Positional;
            index++;
            if (parameter.Mode == Catalogs.BuiltIn.ParameterMode.Variadic)
            {
                isVariadicFunction = true;
                if (Named.IsEmpty)
                {
                    if (!isGiven && !parameter.HasDefault)
                        return false;
                    continue;
                }
            }

            if (isGiven)
                continue;
            if (parameter.Name is { } name && Named.Contains(name))
                named++;
            else if (!parameter.HasDefault)
                return false;
        }

        // By name its last argument can only be given as an array, after VARIADIC.
        if (isVariadicFunction && !Named.IsEmpty && !IsVariadic)
            return false;
        if (named != Named.Length || IsVariadic && !isVariadicFunction)
            return false;
        return Positional <= index || isVariadicFunction && !IsVariadic && Named.IsEmpty;
    }
}

/// <summary>Looks routines up as PostgreSQL does: of the server, of extensions, of the history.</summary>
internal sealed class RoutineFinder(Catalog own, ImmutableArray<Catalog> neighbours, BindingOptions options, TypeFinder types)
{
    private const string PgCatalog = "pg_catalog";

    /// <summary>All that the name can mean: in the schema, or without one in pg_catalog and along the search path.</summary>
    public List<RoutineCandidate> Find(string? schema, string name)
    {
        var found = new List<RoutineCandidate>();
        if (schema is null or PgCatalog or "information_schema")
        {
            foreach (var function in options.Server.FindFunctions(schema ?? PgCatalog, name))
                found.Add(new(function, null, IsVague: false));
        }

        AddFrom(own, schema, name, found);
        foreach (var neighbour in neighbours)
            AddFrom(neighbour, schema, name, found);
        return found;
    }

    /// <summary>Whether a routine of this name that is not known may exist there.</summary>
    public bool MayExist(string? schema, string name)
    {
        if (schema is PgCatalog or "information_schema")
            return MayBeOfExtension(name) && !(options.Server.IsCertain && ServerObjects.HasFunctionInAnyVersion(name));
        if (schema == Catalog.TemporarySchema || schema is not null && schema.StartsWith("pg_", StringComparison.Ordinal))
            return true;
        if (types.MayExist(schema))
            return true;
        return MayBeOfExtension(name) && !(schema is null && options.Server.IsCertain && ServerObjects.HasFunctionInAnyVersion(name));
    }

    // Of names that only begin as those of some extension do, one that is a letter off a function of the server is a slip.
    private bool MayBeOfExtension(string name)
    {
        if (!ExtensionObjects.MayHaveFunction(name))
            return false;
        if (!name.StartsWith("pg_", StringComparison.Ordinal) && !name.StartsWith("gen_random_", StringComparison.Ordinal) || ExtensionObjects.HasFunction(name))
            return true;
        return NearestName.Find(name, options.Server.Newest.FunctionNames(PgCatalog).Where(known => known.Length > 3 && known[0] == name[0] && known[1] == name[1]).ToList()) is null;
    }

    /// <summary>The names that could stand in the place of one that is missing.</summary>
    public List<string> Names(string? schema, bool ofHistoryOnly)
    {
        var names = new List<string>();
        foreach (var catalog in neighbours.Insert(0, own))
        {
            foreach (var pair in catalog.Routines)
            {
                if (pair.Value.Any(routine => !routine.IsMaybe && (schema is null ? catalog.SearchPath.Contains(routine.Schema) : routine.Schema == schema)) && !names.Contains(pair.Key))
                    names.Add(pair.Key);
            }

            foreach (var type in catalog.Objects.Values)
            {
                // The functions that make ranges are called as their type.
                if (type is UserType { TypeKind: UserTypeKind.Range, IsMaybe: false } && (schema is null ? catalog.SearchPath.Contains(type.Schema) : type.Schema == schema) && !names.Contains(type.Name))
                    names.Add(type.Name);
            }
        }

        if (!ofHistoryOnly && schema is null or PgCatalog)
            names.AddRange(options.Server.Newest.FunctionNames(PgCatalog));
        return names;
    }

    private void AddFrom(Catalog catalog, string? schema, string name, List<RoutineCandidate> found)
    {
        foreach (var routine in catalog.FindRoutines(schema, name))
            found.Add(new(routine.Signature, routine, routine.IsMaybe));
        foreach (var extension in InstalledExtensions.Of(catalog, options))
        {
            foreach (var home in extension.Schemas)
            {
                if (schema is null ? home != PgCatalog && !catalog.SearchPath.Contains(home) : home != schema)
                    continue;
                foreach (var function in extension.FindFunctions(home, name))
                    found.Add(new(function, null, IsVague: !extension.IsOfServer));
            }
        }

        // A range type has functions of its own name that make ranges.
        if (catalog.FindType(schema, name) is { TypeKind: UserTypeKind.Range })
            found.Add(new(null, null, IsVague: true));
    }
}
