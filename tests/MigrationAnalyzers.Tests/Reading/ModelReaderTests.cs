using System.Collections.Immutable;
using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Schema.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MigrationAnalyzers.Tests.Reading;

public class ModelReaderTests
{
    // Title=title: named by hand; Title: left out, Title~StartDate: left to the default that follows the tilde; ? not certain.
    [Theory]
    [InlineData("builder.Property(e => e.Title).HasColumnName(\"title\"); builder.Property(e => e.Capacity).IsRequired();", "Event(Title=title, Capacity~Capacity)")]
    [InlineData("builder.Property(e => e.Title!).HasColumnName(\"title\");", "Event(Title=title)")]
    [InlineData("builder.Property<string>((e) => e.Title).HasColumnName(name: \"title\");", "Event(Title=title)")]
    [InlineData("builder.Property(typeof(string), \"Title\").HasColumnName(\"title\");", "Event(Title=title)")]
    [InlineData("builder.IndexerProperty<int>(\"Extra\").HasColumnName(\"extra\");", "Event(Extra=extra)")]
    [InlineData("builder.ToTable(\"events\", \"sales\").HasKey(e => e.Id);", "sales.events:Event()")]
    [InlineData("builder.ToTable(name: \"events\", schema: \"sales\");", "sales.events:Event()")]
    [InlineData("builder.ToTable(t => t.HasComment(\"x\"));", "Event()")]
    [InlineData("builder.ToTable(\"a\"); builder.ToTable(\"b\");", "b?:Event()")] // the last one counts
    [InlineData("builder.HasKey(e => e.Id).HasName(\"pk\"); builder.HasIndex(e => e.Title);", "Event()")]
    [InlineData("builder.HasOne<Address>().WithMany().HasForeignKey(\"AddressId\").HasConstraintName(\"fk\");", "Event()")]
    [InlineData("builder.OwnsOne(e => e.Address, a => { a.Property(x => x.Street).HasColumnName(\"street\"); });", "Event() Event.Address(Street=street)")]
    [InlineData("builder.OwnsOne<Address>(\"Address\", a => { a.ToTable(\"addresses\"); });", "Event() addresses:Event.Address()")]
    [InlineData("builder.OwnsOne(typeof(Address), \"Address\", a => a.Property<string>(\"Street\").HasColumnName(\"street\"));", "Event() Event.Address(Street=street)")]
    [InlineData("builder.OwnsOne(e => e.Address, delegate(OwnedNavigationBuilder<Event, Address> a) { a.Property(x => x.Street).HasColumnName(\"street\"); });", "Event() Event.Address(Street=street)")]
    [InlineData("builder.OwnsOne(e => e.Address).Property(x => x.Street).HasColumnName(\"street\");", "Event() Event.Address(Street=street)")]
    [InlineData("builder.ComplexProperty(e => e.Address).Property(x => x.Street).HasColumnName(\"street\");", "Event() Event.Address(Street=street)")]
    [InlineData("builder.OwnsOne(e => e.Address, a => a.ToJson(\"address\"));", "Event(Address=address) Event.Address()")]
    [InlineData("builder.OwnsOne(e => e.Address, a => { a.ToJson(); a.Property(x => x.Street).HasColumnName(\"x\"); });", "Event() Event.Address()")]
    [InlineData("if (DateTime.Now.Year > 1) builder.Property(e => e.Title).HasColumnName(\"title\");", "Event(Title=title?)")]
    [InlineData("if (DateTime.Now.Year > 1) return; builder.Property(e => e.Title).HasColumnName(\"title\");", "Event(Title=title?)")]
    [InlineData("foreach (var name in new[] { \"x\" }) builder.Property<int>(name).HasColumnName(name);", "Event()")]
    [InlineData("try { builder.Property(e => e.Title).HasColumnName(\"title\"); } finally { }", "Event(Title=title)")]
    [InlineData("builder.Property(e => e.Title).HasColumnName(\"a\"); builder.Property(e => e.Title).HasColumnName(\"b\");", "Event(Title=a?, Title=b?)")]
    [InlineData("builder.Property(e => e.Title).HasColumnName(Environment.NewLine);", "Event(Title)")]
    [InlineData("builder.Property(e => e.Title).HasColumnName($\"{nameof(Event)}_title\");", "Event(Title=Event_title)")]
    [InlineData("builder.Property(e => e.Title).HasAnnotation(\"x\", 1).HasConversion<string>();", "Event(Title~Title)")]
    [InlineData("builder.Property(e => e.Title).Metadata.SetMaxLength(3);", "Event(Title)")]
    [InlineData("builder.Ignore(e => e.Title); builder.Property(e => e.Capacity);", "Event(Capacity~Capacity)")]
    public void Reads_a_configuration_class(string statements, string expected) =>
        Assert.Equal("EventContext: " + expected, Show(Read(ModelSource.Configure(statements))));

    [Theory]
    [InlineData("modelBuilder.Entity<Event>().Property(e => e.Title).HasColumnName(\"title\");", "Event(Title=title)")]
    [InlineData("modelBuilder.Entity<Event>(e => e.Property(x => x.Title).HasColumnName(\"title\")).Entity<Event>().ToTable(\"events\");", "events:Event(Title=title)")]
    [InlineData("modelBuilder.Entity(\"Event\").Property(\"Title\").HasColumnName(\"title\");", "Event(Title=title)")]
    [InlineData("modelBuilder.Entity(typeof(Event)).Property(\"Title\").HasColumnName(\"title\");", "Event(Title=title)")]
    [InlineData("Name(modelBuilder); static void Name(ModelBuilder b) => b.Entity<Event>().ToTable(\"events\");", "events:Event()")]
    [InlineData("modelBuilder.Entity<Event>().ToTable(\"a\"); modelBuilder.Entity<Event>().Property(e => e.Title).HasColumnName(\"title\");", "a:Event(Title=title)")] // one entity
    public void Reads_OnModelCreating(string statements, string expected) =>
        Assert.Equal("EventContext: " + expected, Show(Read(ModelSource.OnModelCreating(statements))));

    [Fact]
    public void Reads_join_entities() =>
        Assert.Equal(
            "ItemContext: Item() join_items:()",
            Show(Read(MigrationSource.File(
                """
                public class Item { public int Id { get; set; } public System.Collections.Generic.List<Item> Others { get; set; } }
                public class ItemContext : DbContext
                {
                    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
                        modelBuilder.Entity<Item>().HasMany(i => i.Others).WithMany().UsingEntity(j => j.ToTable("join_items"));
                }
                """))));

    [Fact]
    public void Keeps_contexts_apart_by_their_sets() =>
        Assert.Equal(
            "First: A(Id=a) | Second: B(Id=b)",
            Show(Read(MigrationSource.File(
                """
                public class A { public int Id { get; set; } }
                public class B { public int Id { get; set; } }
                public class First : DbContext { public DbSet<A> As { get; set; } }
                public class Second : DbContext { public DbSet<B> Bs { get; set; } }
                class AConfiguration : IEntityTypeConfiguration<A> { public void Configure(EntityTypeBuilder<A> b) => b.Property(x => x.Id).HasColumnName("a"); }
                class BConfiguration : IEntityTypeConfiguration<B> { public void Configure(EntityTypeBuilder<B> b) => b.Property(x => x.Id).HasColumnName("b"); }
                """))));

    [Fact]
    public void Gives_the_configuration_of_a_base_context_to_the_contexts_that_have_the_entity() =>
        Assert.Equal(
            "EventContext: Event(Title=title)",
            Show(Read(MigrationSource.File(
                ModelSource.Entities.Replace("EventContext : DbContext", "EventContext : Basic", StringComparison.Ordinal)
                + ModelSource.Snapshot("b.Property<string>(\"Title\").HasColumnName(\"title\"); b.ToTable(\"events\");")
                + """
                public abstract class Basic : DbContext
                {
                    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Event>().Property(e => e.Title).HasColumnName("title");
                }
                """))));

    [Fact]
    public void Tells_types_of_one_name_apart() =>
        Assert.Equal(
            "ItemContext: Item(Id=a) Item(Id=b)",
            Show(Read(MigrationSource.File(
                """
                namespace One { public class Item { public int Id { get; set; } } }
                namespace Two { public class Item { public int Id { get; set; } } }
                public class ItemContext : DbContext
                {
                    protected override void OnModelCreating(ModelBuilder modelBuilder)
                    {
                        modelBuilder.Entity<One.Item>().Property(i => i.Id).HasColumnName("a");
                        modelBuilder.Entity<Two.Item>().Property(i => i.Id).HasColumnName("b");
                    }
                }
                """))));

    [Fact]
    public void Finds_the_recorded_entity_of_nested_and_owned_types()
    {
        var context = Assert.Single(Read(MigrationSource.File(
            """
            namespace Shop
            {
                public class Outer { public class Item { public int Id { get; set; } public Size Size { get; set; } } }
                public class Size { public int Width { get; set; } }
                public class ItemContext : DbContext
                {
                    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
                        modelBuilder.Entity<Outer.Item>(b => b.OwnsOne(i => i.Size, s => s.Property(x => x.Width).HasColumnName("w")));
                }

                [DbContext(typeof(ItemContext))]
                partial class ItemContextModelSnapshot : ModelSnapshot
                {
                    protected override void BuildModel(ModelBuilder modelBuilder)
                    {
                        modelBuilder.Entity("Shop.Outer+Item", b =>
                        {
                            b.Property<int>("Id");
                            b.HasKey("Id");
                            b.ToTable("items");
                            b.OwnsOne("Shop.Size", "Size", b1 => { b1.Property<int>("ItemId"); b1.Property<int>("Width"); b1.HasKey("ItemId"); b1.ToTable("items"); });
                        });
                    }
                }
            }
            """)));

        Assert.Equal(["Shop.Outer+Item", "Shop.Size"], context.Entities.Select(entity => entity.Recorded?.ClrName));
        Assert.Equal(["Id~Id", "Width=w"], context.Entities.SelectMany(entity => entity.Properties).Select(Show));
    }

    [Fact]
    public void Reads_nothing_without_Npgsql() =>
        Assert.Empty(ModelReader.Read(
            CSharpCompilation.Create(
                "model",
                [CSharpSyntaxTree.ParseText(ModelSource.Configure("builder.ToTable(\"events\");"))],
                TestReferences.All.Where(reference => !reference.Display!.Contains("Npgsql.EntityFrameworkCore", StringComparison.Ordinal)),
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)),
            CancellationToken.None));

    [Fact]
    public void Survives_every_prefix_of_a_configuration()
    {
        var source = ModelSource.Configure(
            "builder.ToTable(\"events\", t => t.HasComment(\"x\")); if (builder is null) return; builder.OwnsOne(e => e.Address, a => { a.Property(x => x.Street).HasColumnName(nameof(Event.Title)); });",
            ModelSource.Snapshot("b.Property<int>(\"Id\"); b.ToTable(\"events\");"));
        for (var length = 0; length < source.Length; length += 17)
            Assert.InRange(Read(source[..length]).Length, 0, 2);
    }

    [Fact]
    public void Survives_deep_nesting()
    {
        var nested = string.Concat(Enumerable.Repeat("b.OwnsOne(e => e.A, b => { ", 300)) + string.Concat(Enumerable.Repeat("});", 300));
        Assert.Single(Read(ModelSource.OnModelCreating($"modelBuilder.Entity<Event>(b => {{ {nested} }});")));
    }

    private static string Show(IEnumerable<ContextModel> contexts) =>
        string.Join(" | ", contexts.Select(context => $"{context.ContextName}: {string.Join(" ", context.Entities.Select(Show))}"));

    private static string Show(EntityModel entity) =>
        (entity.Schema is null ? "" : entity.Schema + ".")
        + (entity.Table is null ? "" : entity.Table + (entity.IsTableCertain ? ":" : "?:"))
        + $"{entity.DisplayName}({string.Join(", ", entity.Properties.Select(Show))})";

    private static string Show(PropertyModel property) =>
        property.Name
        + (property.ColumnName is { } name ? "=" + name + (property.IsCertain ? "" : "?") : property.Column is { } column ? "~" + column : "");

    private static ImmutableArray<ContextModel> Read(string source) =>
        ModelReader.Read(
            CSharpCompilation.Create("model", [CSharpSyntaxTree.ParseText(source)], TestReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)),
            CancellationToken.None);
}
