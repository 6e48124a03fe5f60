using Microsoft.EntityFrameworkCore;

namespace Histories.Legacy;

/// <summary>A database that was there first: the first migration is empty, Baseline.sql is what stood before it, and not all of that is in the model.</summary>
public class LegacyContext(DbContextOptions<LegacyContext> options) : DbContext(options)
{
    public DbSet<Client> Clients => Set<Client>();

    public DbSet<Contract> Contracts => Set<Contract>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Client>(client =>
        {
            client.ToTable("clients");
            client.Property(x => x.Id).HasColumnName("client_id");
            client.Property(x => x.Name).HasColumnName("name").HasMaxLength(120);
            client.Property(x => x.TaxNumber).HasColumnName("TaxNumber");
            client.Property(x => x.Segment).HasColumnName("segment").HasDefaultValue("B");
        });

        modelBuilder.Entity<Contract>(contract =>
        {
            contract.ToTable("contracts", "legal");
            contract.Property(x => x.Id).HasColumnName("id");
            contract.Property(x => x.ClientId).HasColumnName("client_id");
            contract.Property(x => x.SignedOn).HasColumnName("signed_on");
            contract.Property(x => x.Text).HasColumnName("body");
            contract.HasOne(x => x.Client).WithMany().HasForeignKey(x => x.ClientId);
        });
    }
}
