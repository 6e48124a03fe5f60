using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;

namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>Where the definition of a routine stands; whoever reads routines derives from it.</summary>
public abstract record RoutineSource;

/// <summary>A function, procedure or aggregate that the history made. Overloads of one name are several.</summary>
/// <param name="Schema">The schema it is in.</param>
/// <param name="Name">Its name.</param>
/// <param name="Source">Its definition; null: not known.</param>
public sealed record Routine(string Schema, string Name, RoutineSource? Source)
{
    /// <summary>
    /// What it takes and gives, in the form of the server's own functions; null: not known. A type that cannot be told is written as nothing, one of the
    /// history's behind its schema: <c>sales.order_status</c>, its array <c>sales._order_status</c>.
    /// </summary>
    public BuiltInFunction? Signature { get; init; }

    /// <summary>Given once within a catalog, as <see cref="Table.Id"/> is, and kept through renames; zero: not given yet.</summary>
    public int Id { get; init; }

    /// <summary>What its defaults mention, and its body if that is one which the server reads when it is made: <c>BEGIN ATOMIC</c> or <c>RETURN</c>.</summary>
    public ImmutableArray<Dependency> Reads { get; init; } = ImmutableArray<Dependency>.Empty;

    /// <summary>Whether it is only possible that it exists.</summary>
    public bool IsMaybe { get; init; }

    /// <summary>Whether the other routine is the same one: of one schema and name, with the same input types.</summary>
    public bool IsSameAs(Routine other)
    {
        if (Schema != other.Schema || Name != other.Name)
            return false;
        if (Signature is not { } mine || other.Signature is not { } theirs)
            return ReferenceEquals(Signature, other.Signature);
        return mine.Parameters.Where(parameter => parameter.IsInput).Select(parameter => parameter.Type)
            .SequenceEqual(theirs.Parameters.Where(parameter => parameter.IsInput).Select(parameter => parameter.Type), StringComparer.Ordinal);
    }
}
