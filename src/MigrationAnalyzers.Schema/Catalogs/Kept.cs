namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>Room in a record for what others work out from it and keep. It is no part of what the record says: records that differ only here are equal.</summary>
internal struct Kept : IEquatable<Kept>
{
    /// <summary>What is kept; a copy of the record keeps it, too, so whoever reads it must see whether it still holds.</summary>
    public object? Value { get; set; }

    public readonly bool Equals(Kept other) => true;

    public override readonly bool Equals(object? obj) => obj is Kept;

    public override readonly int GetHashCode() => 0;
}
