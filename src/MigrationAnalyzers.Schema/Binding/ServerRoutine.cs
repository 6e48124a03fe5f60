using System.Collections.Concurrent;
using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>What a name means in pg_catalog, asked for by nearly every call: the functions, and the answer that all calls of them share.</summary>
internal sealed class ServerRoutine
{
    private static readonly ConcurrentDictionary<ServerObjects, ConcurrentDictionary<string, ServerRoutine>> Known = new();

    private readonly ImmutableArray<BuiltInFunction> _overloads;

    private ServerRoutine(string name, ImmutableArray<BuiltInFunction> overloads)
    {
        _overloads = overloads;
        Found = new(name);
    }

    /// <summary>The answer to the name.</summary>
    public Found Found { get; }

    /// <summary>The functions, procedures and aggregates of exactly this name in pg_catalog; null: there is none.</summary>
    public static ServerRoutine? Find(ServerObjects server, string name)
    {
        if (!Known.TryGetValue(server, out var ofServer))
            ofServer = Known.GetOrAdd(server, new ConcurrentDictionary<string, ServerRoutine>(StringComparer.Ordinal));
        if (ofServer.TryGetValue(name, out var known))
            return known;
        var overloads = server.FindFunctions("pg_catalog", name);
        return overloads.IsEmpty ? null : ofServer.GetOrAdd(name, new ServerRoutine(name, overloads));
    }

    /// <summary>Whether a call of this shape can mean one of them.</summary>
    public bool Accepts(CallShape call)
    {
        foreach (var function in _overloads)
        {
            if (call.Suits(function))
                return true;
        }

        return false;
    }
}
