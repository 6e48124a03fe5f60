using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;

namespace MigrationAnalyzers.Schema.Operations;

/// <summary>One call in <c>Up</c> or <c>Down</c>, named as EF Core names it.</summary>
public abstract record MigrationOperation(Place Place);

/// <summary>A name given as a C# argument. It is the database's exact name (EF Core quotes where needed). A null text is a value not known at compile time.</summary>
/// <param name="Text">The name that PostgreSQL stores: of a longer one the first 63 bytes.</param>
/// <param name="Place">The argument.</param>
public sealed record NameArgument(string? Text, Place Place)
{
    /// <summary>The name that PostgreSQL stores: of a longer one the first 63 bytes.</summary>
    public string? Text { get; } = Text is null ? null : SqlName.Cut(Text, SqlName.MaxBytes);

    /// <summary>The name as the argument says it.</summary>
    public string? Written { get; } = Text;

    /// <summary>Whether the value is known.</summary>
    public bool IsKnown => Text is not null;
}

/// <summary>A table as an operation names it. No schema (null) means unqualified: the search path decides, never <c>HasDefaultSchema</c>.</summary>
public sealed record TableReference(NameArgument? Schema, NameArgument Name);

/// <summary>SQL given as a C# argument. A null text is not known at all; <see cref="Sql.Text.SqlHole"/> characters stand for the unknown parts of a known one.</summary>
public sealed record SqlFragment(string? Text, Place Place);

/// <summary><c>Sql(sql, suppressTransaction)</c>.</summary>
public sealed record SqlOperation(Place Place, SqlFragment Sql, bool SuppressTransaction) : MigrationOperation(Place)
{
    /// <summary>Whether <see cref="SuppressTransaction"/> is not known at compile time.</summary>
    public bool MaySuppressTransaction { get; init; }
}

/// <summary>C# whose effect could not be read: a call of an unknown method, an operation with arguments that are not known. It may have touched
/// <paramref name="Table"/>, or anything if that is null.</summary>
public sealed record UnreadOperation(Place Place, TableReference? Table) : MigrationOperation(Place)
{
    /// <summary>Whether it does not compile: it is being typed, and will be another operation.</summary>
    public bool IsHalfTyped { get; init; }
}

/// <summary>Conditional code: one of the branches runs, which one is not known. A branch may be empty. A loop over unknown values is a branch beside an empty one.</summary>
public sealed record BranchOperation(Place Place, ImmutableArray<ImmutableArray<MigrationOperation>> Branches) : MigrationOperation(Place);
