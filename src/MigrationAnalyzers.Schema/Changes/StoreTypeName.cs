namespace MigrationAnalyzers.Schema.Changes;

/// <summary>What the spelling of a column's type says.</summary>
internal static class StoreTypeName
{
    /// <summary>Whether it stands for an integer with a sequence of its own (manual, 8.1.4).</summary>
    public static bool IsSerial(string? type) => type is "serial" or "bigserial" or "smallserial" or "serial2" or "serial4" or "serial8";
}
