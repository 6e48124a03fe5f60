namespace MigrationAnalyzers.Tests;

/// <summary>Writes the C# around a configuration: an entity, its context, and the snapshot of the last migration.</summary>
internal static class ModelSource
{
    public const string SnakeCase = "migration_analyzers.naming_convention = snake_case";

    /// <summary>The entities that test configurations are about.</summary>
    public const string Entities =
        """

        public class Event
        {
            public System.Guid Id { get; set; }
            public string Title { get; set; } = "";
            public System.DateTime StartDate { get; set; }
            public int Capacity { get; set; }
            public uint Version { get; set; }
            public Address Address { get; set; } = new();
        }

        public class Address
        {
            public string Street { get; set; } = "";
            public string ZipCode { get; set; } = "";
        }

        public class EventContext : DbContext
        {
            public DbSet<Event> Events { get; set; } = null!;
        }

        """;

    /// <summary>A file with the entities and a configuration class whose <c>Configure</c> runs <paramref name="statements"/>.</summary>
    public static string Configure(string statements, string more = "") =>
        MigrationSource.File(
            $$"""
            public class EventConfiguration : IEntityTypeConfiguration<Event>
            {
                public void Configure(EntityTypeBuilder<Event> builder)
                {
                    {{statements}}
                }
            }

            """ + Entities + more);

    /// <summary>A file with the entities and another context whose <c>OnModelCreating</c> runs <paramref name="statements"/>.</summary>
    public static string OnModelCreating(string statements, string more = "") =>
        MigrationSource.File(Entities.Replace(
            "null!;",
            $$"""
            null!;

                protected override void OnModelCreating(ModelBuilder modelBuilder)
                {
                    {{statements}}
                }
            """,
            StringComparison.Ordinal) + more);

    /// <summary>A snapshot of the event context, in which the block of <c>Event</c> is <paramref name="statements"/>.</summary>
    public static string Snapshot(string statements) =>
        $$"""

        [DbContext(typeof(EventContext))]
        partial class EventContextModelSnapshot : ModelSnapshot
        {
            protected override void BuildModel(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity("Event", b =>
                {
                    {{statements}}
                });
            }
        }

        """;
}
