using IncidentApi.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IncidentApi.Data.Configurations;

public class RegistrationConfiguration : IEntityTypeConfiguration<Registration>
{
    public void Configure(EntityTypeBuilder<Registration> builder)
    {
        builder.ToTable("registrations", "events");

        builder.HasKey(r => r.Id);

        builder.HasIndex(r => new { r.EventId, r.UserId })
            .IsUnique();

        builder.Property(r => r.CreatedAt)
            .HasDefaultValueSql("NOW()");
    }
}
