using Microsoft.EntityFrameworkCore;

namespace Histories.Booking;

/// <summary>A squashed history: the first migration is two years of work in one. The model has a default schema, an owned type, a JSON column and an enum.</summary>
public class BookingContext(DbContextOptions<BookingContext> options) : DbContext(options)
{
    public DbSet<Room> Rooms => Set<Room>();

    public DbSet<Reservation> Reservations => Set<Reservation>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("booking");
        modelBuilder.HasPostgresEnum("booking", "ReservationState", ["Open", "Confirmed", "Cancelled"]);

        modelBuilder.Entity<Room>(room =>
        {
            room.HasIndex(x => x.Number).IsUnique().HasFilter("\"RetiredOn\" IS NULL");
            room.ToTable(table => table.HasCheckConstraint("CK_Rooms_Beds", "\"Beds\" BETWEEN 1 AND 8"));
            room.Property(x => x.Label).HasComputedColumnSql("'Room ' || \"Number\"", stored: true);
        });

        modelBuilder.Entity<Reservation>(reservation =>
        {
            reservation.Property(x => x.BookedAt).HasDefaultValueSql("now()");
            reservation.Property<string>("State").IsRequired().HasColumnType("booking.\"ReservationState\"").HasDefaultValueSql("'Open'::booking.\"ReservationState\"");
            reservation.OwnsOne(x => x.Guest, guest => guest.Property(x => x.Email).HasColumnName("guest_email"));
            reservation.OwnsOne(x => x.Wishes, wishes => wishes.ToJson());
            reservation.HasIndex(x => new { x.RoomId, x.Arrival }).HasFilter("guest_email <> ''");
        });
    }
}
