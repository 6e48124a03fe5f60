namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>Where the definition of a routine stands; whoever reads routines derives from it.</summary>
public abstract record RoutineSource;

/// <summary>A function or procedure that the history made. Overloads of one name are one.</summary>
/// <param name="Schema">The schema it is in.</param>
/// <param name="Name">Its name.</param>
/// <param name="Source">Its definition; null: not known.</param>
public sealed record Routine(string Schema, string Name, RoutineSource? Source);
