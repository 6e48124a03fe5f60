using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Operations;

/// <summary>What a seed operation does with rows.</summary>
public enum DataChange
{
    /// <summary><c>InsertData</c>.</summary>
    Insert,

    /// <summary><c>UpdateData</c>.</summary>
    Update,

    /// <summary><c>DeleteData</c>.</summary>
    Delete,
}

/// <summary><c>InsertData</c>, <c>UpdateData</c>, <c>DeleteData</c>: rows change, no name does. The columns are those written and those of the key, as far as they are known.</summary>
public sealed record DataOperation(Place Place, DataChange Change, TableReference Table, ImmutableArray<NameArgument> Columns) : MigrationOperation(Place);
