using System.Collections.Concurrent;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;

namespace MigrationAnalyzers.Schema.Typing;

/// <summary>What functions of pg_catalog give, and which calls of them there are not.</summary>
internal static class Functions
{
    private static readonly ConcurrentDictionary<string, Signature[]>?[] Candidates = new ConcurrentDictionary<string, Signature[]>?[BuiltInCatalog.NewestVersion - BuiltInCatalog.OldestVersion + 1];

    /// <summary>The functions, aggregates and window functions of that name in a version; empty: none, or some that cannot be read.</summary>
    public static Signature[] Of(string name, int version)
    {
        var known = LazyInitializer.EnsureInitialized(ref Candidates[BuiltInCatalog.Known(version) - BuiltInCatalog.OldestVersion], static () => new(StringComparer.Ordinal))!;
        return known.TryGetValue(name, out var candidates) ? candidates : known.GetOrAdd(name, Read(name, version));
    }

    /// <summary>What a call with these arguments gives. A null argument is of a type that is not known.</summary>
    /// <param name="name">The function.</param>
    /// <param name="inputs">The types of the arguments; those in the ORDER BY of WITHIN GROUP are the last.</param>
    /// <param name="version">The major version of the server.</param>
    /// <param name="isRefused">Whether the server refuses the call: no version of it has a function that takes such arguments.</param>
    /// <param name="chosen">The function that is meant: what its literals become.</param>
    /// <param name="notation">How the arguments are written, if it is not simply one after the other.</param>
    public static SqlType? ResultOf(string name, SqlType?[] inputs, int version, out bool isRefused, out Signature? chosen, CallNotation? notation = null)
    {
        isRefused = false;
        chosen = null;
        var candidates = Of(name, version, notation, inputs.Length);
        if (candidates.Length == 0)
            return null;
        if (Array.IndexOf(inputs, null) >= 0)
            return ResultOfAll(candidates, inputs.Length);

        var known = (SqlType[])inputs!;
        var choice = Overloads.Choose(candidates, known, out chosen);
        if (choice == Choice.One)
            return Polymorphism.ResultOf(chosen!, known);
        isRefused = choice == Choice.None && !IsElsewhere(name, known, notation);
        return null;
    }

    // Those that are called by name stand in the order of the call; empty also where no function has such parameters: then it is the names that are wrong.
    private static Signature[] Of(string name, int version, CallNotation? notation, int count)
    {
        if (notation is null)
            return Of(name, version);
        var found = new List<Signature>();
        foreach (var function in BuiltInCatalog.For(version).FindFunctions("pg_catalog", name))
        {
            if (notation.ArgumentsOf(function, count) is not { } arguments)
                continue;
            if (SignatureOf(function, arguments, takesArray: notation.IsVariadic) is not { } signature)
                return Array.Empty<Signature>();
            found.Add(signature);
        }

        return found.ToArray();
    }

    // What all functions that could be meant give, if that is one type.
    private static SqlType? ResultOfAll(Signature[] candidates, int count)
    {
        SqlType? result = null;
        foreach (var candidate in candidates)
        {
            if (!candidate.Accepts(count))
                continue;
            if (candidate.IsResultUnknown || candidate.Result.Kind == BuiltInTypeKind.Pseudo || (result is not null && !result.Equals(candidate.Result)))
                return null;
            result = candidate.Result;
        }

        return result;
    }

    // Other versions may have it, and extensions add functions that take the server's own types.
    private static bool IsElsewhere(string name, SqlType[] inputs, CallNotation? notation)
    {
        if (notation is null ? ExtensionFunctions.MayTake(name, inputs) : BuiltInExtension.AnyHasFunction(name))
            return true;
        // A type's name called with one argument is a cast.
        if (inputs.Length == 1 && BuiltInTypes.Find(name) is not null)
            return true;
        for (var major = BuiltInCatalog.OldestVersion; major <= BuiltInCatalog.NewestVersion; major++)
        {
            var candidates = Of(name, major, notation, inputs.Length);
            if (Overloads.Choose(candidates, inputs, out _) != Choice.None)
                return true;
        }

        return false;
    }

    private static Signature[] Read(string name, int version)
    {
        var found = new List<Signature>();
        var catalog = BuiltInCatalog.For(version);
        foreach (var function in catalog.FindFunctions("pg_catalog", name))
        {
            if (SignatureOf(function, function.Parameters.Where(parameter => parameter.IsInput), takesArray: false) is not { } signature)
                return Array.Empty<Signature>();
            found.Add(signature);
        }

        return found.ToArray();
    }

    private static Signature? SignatureOf(BuiltInFunction function, IEnumerable<BuiltInParameter> inputs, bool takesArray)
    {
        var arguments = new List<SqlType>();
        var defaults = 0;
        var isVariadic = false;
        foreach (var parameter in inputs)
        {
            if (BuiltInTypes.Find(parameter.Type) is not { } type)
                return null;
            if (parameter.Mode == ParameterMode.Variadic && !takesArray)
            {
                isVariadic = true;
                type = type.Key switch
                {
                    "anyarray" => BuiltInTypes.Require("anyelement"),
                    "anycompatiblearray" => BuiltInTypes.Require("anycompatible"),
                    _ => type.Element ?? type,
                };
            }

            arguments.Add(type);
            if (parameter.HasDefault)
                defaults++;
        }

        var outputs = function.Parameters.Count(parameter => parameter.IsOutput);
        return BuiltInTypes.Find(function.ResultType) is { } result
            ? new(arguments.ToArray(), result)
            {
                Defaults = defaults,
                IsVariadic = isVariadic,
                ReturnsSet = function.ReturnsSet,
                IsResultUnknown = outputs > 1 || function.Kind is BuiltInFunctionKind.Procedure,
            }
            : null;
    }
}
