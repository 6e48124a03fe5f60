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
/// <remarks>
/// After an edit two histories run beside each other and differ in the same thing at each migration: one comparer for all of them looks first at what differed last.
/// </remarks>
internal sealed class SameContent
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]?> Fields = new();

    // The way from the catalogs to what differed last: fields, keys of dictionaries, places in lists.
    private object[] _difference = [];

    /// <summary>Whether both catalogs hold the same. False where that cannot be told.</summary>
    public bool Of(Catalog a, Catalog b)
    {
        if (_difference.Length > 0 && IsStillDifferent(a, b))
            return false;
        var way = new List<object>();
        if (AreSame(a, b, way))
            return true;
        way.Reverse();
        _difference = way.ToArray();
        return false;
    }

    private bool IsStillDifferent(object? a, object? b)
    {
        foreach (var step in _difference)
        {
            if (ReferenceEquals(a, b))
                return false;
            (a, b) = (Inside(a, step), Inside(b, step));
        }

        return !AreSame(a, b, way: null);
    }

    private static object? Inside(object? whole, object step) => (whole, step) switch
    {
        (not null, FieldInfo field) => field.DeclaringType!.IsInstanceOfType(whole) ? field.GetValue(whole) : null,
        (IDictionary dictionary, string key) => dictionary.Contains(key) ? dictionary[key] : null,
        (IList list, int index) => index < list.Count ? list[index] : null,
        _ => null,
    };

    // Writes down the way to the first difference, from there upwards.
    private static bool AreSame(object? a, object? b, List<object>? way)
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
                if (!AreSame(field.GetValue(a), field.GetValue(b), way))
                    return Differ(field, way);
            }

            return true;
        }

        return a switch
        {
            IDictionary dictionary => AreSameDictionaries(dictionary, (IDictionary)b, way),
            IList list => AreSameLists(list, (IList)b, way),
            _ => a.Equals(b),
        };
    }

    private static bool AreSameDictionaries(IDictionary a, IDictionary b, List<object>? way)
    {
        if (a.Count != b.Count)
            return false;
        foreach (DictionaryEntry entry in a)
        {
            if (!b.Contains(entry.Key) || !AreSame(entry.Value, b[entry.Key], way))
                return Differ(entry.Key, way);
        }

        return true;
    }

    private static bool AreSameLists(IList a, IList b, List<object>? way)
    {
        if (a.Count != b.Count)
            return false;
        for (var i = 0; i < a.Count; i++)
        {
            if (!AreSame(a[i], b[i], way))
                return Differ(i, way);
        }

        return true;
    }

    private static bool Differ(object step, List<object>? way)
    {
        way?.Add(step);
        return false;
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
