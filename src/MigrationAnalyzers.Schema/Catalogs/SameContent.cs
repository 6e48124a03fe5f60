using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>
/// Compares catalogs by content: two that were made by different objects on the same way are the same. Asks every field that there is, so that one that is
/// added is never forgotten; what both share is not looked into, which leaves little to compare. Fields marked <see cref="NonSerializedAttribute"/> only
/// remember what the others say.
/// </summary>
internal static class SameContent
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]?> Fields = new();

    /// <summary>Whether both catalogs hold the same. False where that cannot be told.</summary>
    public static bool Of(Catalog a, Catalog b) => AreSame(a, b);

    private static bool AreSame(object? a, object? b)
    {
        if (ReferenceEquals(a, b))
            return true;
        if (a is null || b is null || a.GetType() != b.GetType())
            return false;
        if (a is string or int or bool or Enum)
            return a.Equals(b);
        if (FieldsOf(a.GetType()) is { } fields)
        {
            foreach (var field in fields)
            {
                if (!AreSame(field.GetValue(a), field.GetValue(b)))
                    return false;
            }

            return true;
        }

        return a switch
        {
            IDictionary dictionary => AreSameDictionaries(dictionary, (IDictionary)b),
            IList list => AreSameLists(list, (IList)b),
            _ => a.Equals(b),
        };
    }

    private static bool AreSameDictionaries(IDictionary a, IDictionary b)
    {
        if (a.Count != b.Count)
            return false;
        foreach (DictionaryEntry entry in a)
        {
            if (!b.Contains(entry.Key) || !AreSame(entry.Value, b[entry.Key]))
                return false;
        }

        return true;
    }

    private static bool AreSameLists(IList a, IList b)
    {
        if (a.Count != b.Count)
            return false;
        for (var i = 0; i < a.Count; i++)
        {
            if (!AreSame(a[i], b[i]))
                return false;
        }

        return true;
    }

    private static FieldInfo[]? FieldsOf(Type type) => Fields.GetOrAdd(type, static type => IsCompared(type) ? AllFields(type).ToArray() : null);

    // What catalogs are made of, and the arrays in it; everything else says itself whether it is the same.
    private static bool IsCompared(Type type) =>
        (type.Namespace == typeof(Catalog).Namespace && !typeof(RoutineSource).IsAssignableFrom(type) && !type.IsEnum && !type.IsArray)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>));

    private static IEnumerable<FieldInfo> AllFields(Type type)
    {
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (var field in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.IsNotSerialized)
                    yield return field;
            }
        }
    }
}
