using System.Collections.Concurrent;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;

namespace MigrationAnalyzers.Schema.Typing;

/// <summary>Which calls the functions of extensions that are known take: somebody else may have created the extension.</summary>
internal static class ExtensionFunctions
{
    private static readonly ConcurrentDictionary<string, Overload[]> Overloads = new(StringComparer.Ordinal);

    // The types of the server's that become one of some extension without a cast being written, by the name of the latter.
    private static readonly Lazy<Dictionary<string, HashSet<SqlType>>> Sources = new(ReadSources);

    /// <summary>Whether a function of this name that some extension brings may take such arguments.</summary>
    public static bool MayTake(string name, SqlType[] inputs)
    {
        if (!BuiltInExtension.AnyHasFunction(name))
            return false;
        foreach (var overload in Overloads.GetOrAdd(name, Read))
        {
            if (overload.MayTake(inputs))
                return true;
        }

        return false;
    }

    private static Overload[] Read(string name)
    {
        var found = new List<Overload>();
        foreach (var extension in All())
        {
            foreach (var schema in extension.Schemas)
            {
                foreach (var function in extension.FindFunctions(schema, name))
                    found.Add(OverloadOf(function, extension));
            }
        }

        return found.ToArray();
    }

    // An extension as each version of the server ships it; what they share is read several times.
    private static IEnumerable<BuiltInExtension> All()
    {
        foreach (var name in BuiltInExtension.Names)
        {
            foreach (var extension in BuiltInVersions.Extensions(name, "public"))
                yield return extension;
        }
    }

    private static Overload OverloadOf(BuiltInFunction function, BuiltInExtension extension)
    {
        var arguments = new List<Argument>();
        foreach (var parameter in function.Parameters)
        {
            if (!parameter.IsInput)
                continue;
            var type = BuiltInTypes.Find(parameter.Type);
            if (parameter.Mode == ParameterMode.Variadic)
                type = type?.Element ?? type;
            arguments.Add(new(type, NameOf(parameter.Type), TakesAny: type is null && IsDomain(parameter.Type, extension)));
        }

        return new(arguments.ToArray(), function.MinArguments, function.MaxArguments);
    }

    // The type may be one of another extension, which this one needs.
    private static bool IsDomain(string type, BuiltInExtension extension) => extension.FindType(extension.HomeSchema, type) is { Kind: BuiltInTypeKind.Domain };

    private static Dictionary<string, HashSet<SqlType>> ReadSources()
    {
        var sources = new Dictionary<string, HashSet<SqlType>>(StringComparer.Ordinal);
        foreach (var extension in All())
        {
            foreach (var cast in extension.Casts())
            {
                if (cast.Context != CastContext.Implicit || BuiltInTypes.Find(cast.Source) is not { } source)
                    continue;
                var target = NameOf(cast.Target);
                if (!sources.TryGetValue(target, out var known))
                    sources.Add(target, known = new());
                known.Add(source);
            }
        }

        return sources;
    }

    private static string NameOf(string type) => type.Substring(type.LastIndexOf('.') + 1);

    /// <param name="Type">The type it takes; null: one that the extension brings.</param>
    /// <param name="Name">The name of that type.</param>
    /// <param name="TakesAny">Whether nothing is known of that type, or it is a domain.</param>
    private readonly record struct Argument(SqlType? Type, string Name, bool TakesAny)
    {
        public bool MayTake(SqlType input)
        {
            if (input.IsUnknown || TakesAny)
                return true;
            if (Type is not null)
                return Type.IsPolymorphic || Coercion.IsPossible(input, Type, CastContext.Implicit);
            return Sources.Value.TryGetValue(Name, out var sources) && sources.Any(source => Coercion.IsPossible(input, source, CastContext.Implicit));
        }
    }

    private sealed record Overload(Argument[] Arguments, int Least, int Most)
    {
        public bool MayTake(SqlType[] inputs)
        {
            if (inputs.Length < Least || inputs.Length > Most)
                return false;
            for (var i = 0; i < inputs.Length; i++)
            {
                if (!Arguments[Math.Min(i, Arguments.Length - 1)].MayTake(inputs[i]))
                    return false;
            }

            return true;
        }
    }
}
