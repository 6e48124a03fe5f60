using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>The definition of a routine and where it stands: a trigger made later says what NEW and OLD are in it, and a call does what its body does.</summary>
internal sealed record RoutineDefinition(string Text, Place Place, CreateRoutineStatement Statement) : RoutineSource;
