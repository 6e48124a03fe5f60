using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.History;

/// <summary>A line of the file that lists which migrations have been applied somewhere.</summary>
/// <param name="Id">The migration's id.</param>
/// <param name="UpHash">The hash of its <c>Up</c> when it was applied; null: the line does not say.</param>
/// <param name="Environment">Where it was applied; null: the line does not say.</param>
/// <param name="IdPlace">Where the id stands.</param>
/// <param name="HashPlace">Where the hash stands; where there is none, the end of the line, an empty stretch.</param>
public sealed record AppliedMigration(string Id, string? UpHash, string? Environment, Place IdPlace, Place HashPlace);

/// <summary>A line of that file that says nothing.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record AppliedFault(Place Place, string Message);

/// <summary>Which migrations have been applied somewhere, as a file of the project lists them.</summary>
/// <param name="FileName">What the file is called.</param>
/// <param name="Migrations">Its lines in order; an id stands in several lines where it names several environments.</param>
/// <param name="Faults">The lines that cannot be read.</param>
public sealed record AppliedMigrations(string FileName, ImmutableArray<AppliedMigration> Migrations, ImmutableArray<AppliedFault> Faults);

/// <summary>The list of applied migrations beside those that stand in the code.</summary>
/// <param name="List">The list.</param>
/// <param name="Histories">The migrations of every context that were read.</param>
/// <param name="IdsInCode">The ids of all migrations in the code, those for other databases too.</param>
public sealed record AppliedHistory(AppliedMigrations List, ImmutableArray<MigrationHistory> Histories, ImmutableHashSet<string> IdsInCode);
