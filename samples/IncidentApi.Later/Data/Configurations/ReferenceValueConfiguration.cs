using IncidentApi.Communications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IncidentApi.Data.Configurations;

public class ReferenceValueConfiguration : IEntityTypeConfiguration<ReferenceValue>
{
    public void Configure(EntityTypeBuilder<ReferenceValue> builder)
    {
        builder.ToTable("reference_values", "communications");

        // The key keeps the name that EF Core gives it, which the migrations forget.
        builder.HasKey(v => v.Id);

        builder.Property(v => v.Code).HasColumnName("code").HasMaxLength(50);
        builder.Property(v => v.Name).HasColumnName("name").HasMaxLength(200);
        builder.Property(v => v.SortOrder).HasColumnName("sort_order");
    }
}
