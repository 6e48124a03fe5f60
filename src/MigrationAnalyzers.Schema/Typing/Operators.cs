using System.Collections.Concurrent;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;

namespace MigrationAnalyzers.Schema.Typing;

/// <summary>What operators of pg_catalog give, and which there are not.</summary>
internal static class Operators
{
    private static readonly ConcurrentDictionary<(string Symbol, int Version, int Operands), Signature[]> Candidates = new();
    private static readonly ConcurrentDictionary<string, Signature[]> OfExtensions = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, (SqlType? Left, SqlType? Right)[]> OnTypesOfExtensions = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<Use, Answer> Answers = new();

    /// <summary>What an operation gives; null and refused: no version of the server, and no extension that is known, has such an operator.</summary>
    /// <param name="symbol">The operator.</param>
    /// <param name="left">The type on its left; null: it is a prefix operator.</param>
    /// <param name="right">The type on its right.</param>
    /// <param name="version">The major version of the server.</param>
    /// <param name="isRefused">Whether the server refuses the operation.</param>
    /// <param name="chosen">The operator that is meant: what its literals become.</param>
    public static SqlType? ResultOf(string symbol, SqlType? left, SqlType right, int version, out bool isRefused, out Signature? chosen)
    {
        var use = new Use(symbol, left, right, version);
        if (left is { IsOwn: true } || right.IsOwn)
            return Give(Find(use), out isRefused, out chosen);
        if (!Answers.TryGetValue(use, out var answer))
            answer = Answers.GetOrAdd(use, Find(use));
        return Give(answer, out isRefused, out chosen);
    }

    private static SqlType? Give(Answer answer, out bool isRefused, out Signature? chosen)
    {
        isRefused = answer.IsRefused;
        chosen = answer.Chosen;
        return answer.Result;
    }

    private static Answer Find(Use use)
    {
        var inputs = use.Left is null ? new[] { use.Right } : new[] { use.Left, use.Right };
        var candidates = Of(use.Symbol, use.Version, inputs.Length);
        if (candidates.Length == 0)
            return new(null, null, IsRefused: false); // an operator of an extension's or of the user's own
        var choice = Choose(candidates, inputs, out var chosen);
        if (choice == Choice.One)
            return new(Polymorphism.ResultOf(chosen!, inputs), chosen, IsRefused: false);
        return new(null, null, choice == Choice.None && !IsElsewhere(use.Symbol, inputs));
    }

    // Other versions may have it, and extensions add operators on the server's own types.
    private static bool IsElsewhere(string symbol, SqlType[] inputs)
    {
        for (var major = BuiltInCatalog.OldestVersion; major <= BuiltInCatalog.NewestVersion; major++)
        {
            if (Choose(Of(symbol, major, inputs.Length), inputs, out _) != Choice.None)
                return true;
        }

        return Choose(OfExtensions.GetOrAdd(symbol, ReadExtensions), inputs, out _) != Choice.None
            || (inputs.Length == 2 && OnTypesOfExtensions.GetOrAdd(symbol, ReadMixed).Any(mixed => MayBe(inputs[0], mixed.Left) && MayBe(inputs[1], mixed.Right)));
    }

    // A type that an extension brings (null) can only be that of a literal; what has such a type otherwise has none here.
    private static bool MayBe(SqlType input, SqlType? declared) =>
        input.IsUnknown || (declared is not null && (declared.IsPolymorphic || Coercion.IsPossible(input, declared, CastContext.Implicit)));

    // A literal beside a known type is taken to be of that type first; if that is a domain, of what it is over.
    private static Choice Choose(Signature[] candidates, SqlType[] inputs, out Signature? chosen)
    {
        chosen = null;
        if (inputs.Length == 2 && inputs[0].IsUnknown != inputs[1].IsUnknown)
        {
            var known = inputs[0].IsUnknown ? inputs[1] : inputs[0];
            chosen = FindExact(candidates, known) ?? (known.IsDomain ? FindExact(candidates, known.Base) : null);
            if (chosen is not null)
                return Choice.One;
        }

        return Overloads.Choose(candidates, inputs, out chosen);
    }

    private static Signature? FindExact(Signature[] candidates, SqlType both)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Arguments.Length == 2 && candidate.Arguments[0].Equals(both) && candidate.Arguments[1].Equals(both))
                return candidate;
        }

        return null;
    }

    private static Signature[] Of(string symbol, int version, int operands) =>
        Candidates.GetOrAdd((symbol, version, operands), static key => Read(BuiltInCatalog.For(key.Version), key.Symbol, key.Operands));

    private static Signature[] Read(BuiltInObjects objects, string symbol, int operands)
    {
        var found = new List<Signature>();
        foreach (var definition in objects.FindOperators(symbol))
        {
            if (definition.Right is not { } right || definition.Left is null != (operands == 1))
                continue;
            if (BuiltInTypes.Find(right) is not { } rightType || BuiltInTypes.Find(definition.Result) is not { } result)
                continue;
            if (definition.Left is not { } left)
                found.Add(new(new[] { rightType }, result));
            else if (BuiltInTypes.Find(left) is { } leftType)
                found.Add(new(new[] { leftType, rightType }, result));
        }

        return found.ToArray();
    }

    // Operators between a type of the server's and one that the extension brings: integer[] @@ query_int.
    private static (SqlType? Left, SqlType? Right)[] ReadMixed(string symbol)
    {
        var found = new List<(SqlType?, SqlType?)>();
        foreach (var name in BuiltInExtension.Names)
        {
            if (BuiltInExtension.Find(name, BuiltInCatalog.NewestVersion) is not { } extension)
                continue;
            foreach (var definition in extension.FindOperators(symbol))
            {
                if (definition is { Left: { } left, Right: { } right } && (BuiltInTypes.Find(left), BuiltInTypes.Find(right)) is var (leftType, rightType) && (leftType is null) != (rightType is null))
                    found.Add((leftType, rightType));
            }
        }

        return found.ToArray();
    }

    private static Signature[] ReadExtensions(string symbol)
    {
        var found = new List<Signature>();
        foreach (var name in BuiltInExtension.Names)
        {
            if (BuiltInExtension.Find(name, BuiltInCatalog.NewestVersion) is not { } extension)
                continue;
            found.AddRange(Read(extension, symbol, operands: 1));
            found.AddRange(Read(extension, symbol, operands: 2));
        }

        return found.ToArray();
    }

    private readonly record struct Use(string Symbol, SqlType? Left, SqlType Right, int Version);

    private sealed record Answer(SqlType? Result, Signature? Chosen, bool IsRefused);
}
