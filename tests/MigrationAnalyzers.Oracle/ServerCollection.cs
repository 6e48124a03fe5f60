namespace MigrationAnalyzers.Oracle;

/// <summary>Tests that run one after the other: their histories make roles, and roles belong to the whole server.</summary>
[CollectionDefinition(Name)]
public sealed class ServerCollection
{
    public const string Name = "server";
}
