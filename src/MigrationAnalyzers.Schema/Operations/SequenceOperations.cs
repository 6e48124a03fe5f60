namespace MigrationAnalyzers.Schema.Operations;

/// <summary><c>CreateSequence(name, schema, ...)</c>. It touches no table.</summary>
public sealed record CreateSequenceOperation(Place Place, NameArgument? Schema, NameArgument Name) : MigrationOperation(Place);

/// <summary><c>AlterSequence(name, schema, ...)</c> or <c>RestartSequence(name, startValue, schema)</c>: names and tables stay as they are.</summary>
public sealed record AlterSequenceOperation(Place Place, NameArgument? Schema, NameArgument Name) : MigrationOperation(Place);

/// <summary><c>RenameSequence(name, schema, newName, newSchema)</c>; null keeps that part.</summary>
public sealed record RenameSequenceOperation(Place Place, NameArgument? Schema, NameArgument Name, NameArgument? NewName, NameArgument? NewSchema) : MigrationOperation(Place);

/// <summary><c>DropSequence(name, schema)</c>.</summary>
public sealed record DropSequenceOperation(Place Place, NameArgument? Schema, NameArgument Name) : MigrationOperation(Place);
