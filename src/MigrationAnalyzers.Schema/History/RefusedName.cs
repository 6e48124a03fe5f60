using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.History;

/// <summary>Why PostgreSQL refuses a name that an operation is given.</summary>
public enum NameRefusal
{
    /// <summary>Nothing has that name.</summary>
    Missing,

    /// <summary>Something has that name already.</summary>
    Taken,

    /// <summary>The rename was done before: the old name is gone, and the new one is there.</summary>
    RenamedAlready,
}

/// <summary>A name in the arguments of a typed operation, or of what raw SQL makes, that PostgreSQL refuses at that point of the history.</summary>
/// <param name="Refusal">Why.</param>
/// <param name="Place">The argument, inside its literal where it is one.</param>
/// <param name="Kind">What kind of thing is named.</param>
/// <param name="Name">The name with the schema it is given with, as PostgreSQL would write it.</param>
/// <param name="Owner">Where it was looked for, as PostgreSQL would write it: the table of a column or constraint; null: nothing worth a word.</param>
/// <param name="Other">As PostgreSQL would write it: of a name that is missing what is probably meant, of a rename the new name. Null: none.</param>
/// <param name="Replacement">The exact name that is right in its place; null: none is clear enough to be offered as a fix.</param>
public sealed record RefusedName(NameRefusal Refusal, Place Place, NameKind Kind, string Name, string? Owner, string? Other, string? Replacement);
