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

    /// <summary>What a call with these arguments gives, in order and without names. A null argument is of a type that is not known.</summary>
    /// <param name="name">The function.</param>
    /// <param name="inputs">The types of the arguments.</param>
    /// <param name="version">The major version of the server.</param>
    /// <param name="isRefused">Whether the server refuses the call: no version of it has a function that takes such arguments.</param>
    /// <param name="chosen">The function that is meant: what its literals become.</param>
    public static SqlType? ResultOf(string name, SqlType?[] inputs, int version, out bool isRefused, out Signature? chosen)
    {
        isRefused = false;
        chosen = null;
        var candidates = Of(name, version);
        if (candidates.Length == 0)
            return null;
        if (Array.IndexOf(inputs, null) >= 0)
            return ResultOfAll(candidates, inputs.Length);

        var known = (SqlType[])inputs!;
        var choice = Overloads.Choose(candidates, known, out chosen);
        if (choice == Choice.One)
            return Polymorphism.ResultOf(chosen!, known);
        isRefused = choice == Choice.None && !IsElsewhere(name, known);
        return null;
    }

    /// <summary>Whether an extension has a function of that name.</summary>
    public static bool IsOfExtension(string name) => BuiltInExtension.AnyHasFunction(name);

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

    private static bool IsElsewhere(string name, SqlType[] inputs)
    {
        if (IsOfExtension(name))
            return true;
        // A type's name called with one argument is a cast.
        if (inputs.Length == 1 && BuiltInTypes.Find(name) is not null)
            return true;
        for (var major = BuiltInCatalog.OldestVersion; major <= BuiltInCatalog.NewestVersion; major++)
        {
            var candidates = Of(name, major);
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
            if (SignatureOf(function) is not { } signature)
                return Array.Empty<Signature>();
            found.Add(signature);
        }

        return found.ToArray();
    }

    private static Signature? SignatureOf(BuiltInFunction function)
    {
        var arguments = new List<SqlType>();
        var defaults = 0;
        var isVariadic = false;
        foreach (var parameter in function.Parameters)
        {
            if (!parameter.IsInput)
                continue;
            if (BuiltInTypes.Find(parameter.Type) is not { } type)
                return null;
            if (parameter.Mode == ParameterMode.Variadic)
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
