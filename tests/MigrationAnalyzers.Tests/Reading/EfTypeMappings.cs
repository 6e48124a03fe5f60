using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;

namespace MigrationAnalyzers.Tests.Reading;

/// <summary>The types that Npgsql's own provider gives.</summary>
internal static class EfTypeMappings
{
    private static readonly Lazy<IRelationalTypeMappingSource> Source = new(() => new Empty().GetService<IRelationalTypeMappingSource>());

    /// <summary>The store type of a column whose operation names none.</summary>
    public static string Of(ColumnOperation column) =>
        Source.Value.FindMapping(
            column.ClrType, null, size: column.MaxLength, unicode: column.IsUnicode, rowVersion: column.IsRowVersion,
            fixedLength: column.IsFixedLength, precision: column.Precision, scale: column.Scale)?.StoreType ?? "?";

    private sealed class Empty : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=nowhere");
    }
}
