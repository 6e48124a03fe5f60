namespace MigrationAnalyzers.Tests.Rules.Model;

/// <summary>Models of every shape that EF Core maps, to be held against what EF Core makes of them.</summary>
internal static class ModelShapes
{
    private const string Event =
        """
        public enum State { Open, Closed }
        public record struct Money(decimal Amount);
        public class Event
        {
            public Guid Id { get; set; }
            public string Title { get; set; } = "";
            public DateTime StartDate { get; set; }
            public int Capacity { get; set; }
            public State State { get; set; }
            public Uri? Link { get; set; }
            public List<string> Tags { get; set; } = [];
        }

        """;

    private const string Order =
        """
        public class Geo { public double Lat { get; set; } public double Lon { get; set; } }
        public class Address { public string Street { get; set; } = ""; public string ZipCode { get; set; } = ""; public Geo Geo { get; set; } = new(); }
        public class Line { public int Id { get; set; } public string Sku { get; set; } = ""; public int Count { get; set; } }
        public class Order
        {
            public int Id { get; set; }
            public string OrderNo { get; set; } = "";
            public Address ShipTo { get; set; } = new();
            public Address? BillTo { get; set; }
            public List<Line> Lines { get; set; } = [];
        }

        """;

    private const string Animals =
        """
        public abstract class Animal { public int Id { get; set; } public string GivenName { get; set; } = ""; }
        public class Dog : Animal { public string FurColor { get; set; } = ""; public int Age { get; set; } }
        public class Cat : Animal { public string FurColor { get; set; } = ""; public bool IsIndoor { get; set; } }

        """;

    private const string Posts =
        """
        public class Post { public int Id { get; set; } public string Title { get; set; } = ""; public List<Tag> Tags { get; set; } = []; }
        public class Tag { public int Id { get; set; } public string TagName { get; set; } = ""; public List<Post> Posts { get; set; } = []; }
        public class PostTag { public int PostsId { get; set; } public int TagsId { get; set; } public DateTime AddedOn { get; set; } }

        """;

    /// <summary>The sources, by what each is about.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["plain"] = Of(Event, "var e = modelBuilder.Entity<Event>(); e.ToTable(\"events\"); e.Property(x => x.Title).HasColumnName(\"title\"); e.Property(x => x.StartDate).HasColumnName(\"start_date\");"),
        ["converters"] = Of(Event, """
            modelBuilder.Entity<Event>(e =>
            {
                e.Property(x => x.State).HasConversion<string>().HasColumnName("state");
                e.Property(x => x.Link).HasConversion(v => v!.ToString(), v => new Uri(v)).HasColumnName("link").HasMaxLength(200);
                e.PrimitiveCollection(x => x.Tags).HasColumnName("tags");
                e.Property(x => x.Capacity).IsRequired();
            });
            """),
        ["shadow properties"] = Of(Event, "modelBuilder.Entity<Event>(e => { e.Property<DateTime>(\"CreatedAt\").HasColumnName(\"created_at\"); e.Property<int>(\"Extra\"); e.Property<uint>(\"Version\").HasColumnName(\"xmin\").IsRowVersion(); });"),
        ["schema"] = Of(Event, "modelBuilder.HasDefaultSchema(\"app\"); modelBuilder.Entity<Event>().ToTable(\"events\", \"sales\").Property(x => x.Title).HasColumnName(\"title\");"),
        ["default schema"] = Of(Event, "modelBuilder.HasDefaultSchema(\"app\"); modelBuilder.Entity<Event>().ToTable(\"events\").Property(x => x.Title).HasColumnName(\"title\");"),
        ["configuration class"] = Of(Event + """
            public class EventConfiguration : IEntityTypeConfiguration<Event>
            {
                public void Configure(EntityTypeBuilder<Event> builder)
                {
                    builder.ToTable("events", t => t.HasComment("x"));
                    builder.Property(e => e.Title).HasColumnName("title");
                    builder.Property(e => e.StartDate).IsRequired();
                }
            }
            """, "modelBuilder.ApplyConfiguration(new EventConfiguration());"),
        ["configurations of an assembly"] = Of(Event + """
            internal sealed class Naming { internal class EventConfiguration : IEntityTypeConfiguration<Event> { public void Configure(EntityTypeBuilder<Event> b) => b.ToTable("events").Property(e => e.Title).HasColumnName("title"); } }
            """, "modelBuilder.ApplyConfigurationsFromAssembly(typeof(Db).Assembly);"),
        ["class and context"] = Of(Event + """
            public class EventConfiguration : IEntityTypeConfiguration<Event> { public void Configure(EntityTypeBuilder<Event> b) => b.ToTable("old_events").Property(e => e.Title).HasColumnName("old_title"); }
            """, "modelBuilder.ApplyConfiguration(new EventConfiguration()); modelBuilder.Entity<Event>().ToTable(\"events\").Property(e => e.Title).HasColumnName(\"title\");"),
        ["base configuration"] = Of("""
            public abstract class Entity { public int Id { get; set; } public DateTime CreatedAt { get; set; } }
            public class Invoice : Entity { public decimal Total { get; set; } }
            public class Payment : Entity { public decimal PaidAmount { get; set; } }
            public abstract class EntityConfiguration<T> : IEntityTypeConfiguration<T> where T : Entity
            {
                public virtual void Configure(EntityTypeBuilder<T> builder) => builder.Property(e => e.CreatedAt).HasColumnName("created_at");
            }
            public class InvoiceConfiguration : EntityConfiguration<Invoice>
            {
                public override void Configure(EntityTypeBuilder<Invoice> builder) { base.Configure(builder); builder.ToTable("invoices"); builder.Property(e => e.Total).HasColumnName("total"); }
            }
            public class PaymentConfiguration : EntityConfiguration<Payment>
            {
                public override void Configure(EntityTypeBuilder<Payment> builder) { base.Configure(builder); builder.ToTable("payments"); builder.Property(e => e.CreatedAt).HasColumnName("paid_at"); }
            }
            """, "modelBuilder.ApplyConfiguration(new InvoiceConfiguration()); modelBuilder.ApplyConfiguration(new PaymentConfiguration());"),
        ["helper methods"] = Of(Event, "Events(modelBuilder); Titles(modelBuilder.Entity<Event>()); static void Events(ModelBuilder m) => m.Entity<Event>().ToTable(\"events\"); static void Titles(EntityTypeBuilder<Event> b) => b.Property(x => x.Title).HasColumnName(\"title\");"),
        ["extension methods"] = Of(Event + """
            public static class Naming
            {
                public static PropertyBuilder<T> Named<T>(this PropertyBuilder<T> property) => property.HasColumnName("x_" + property.Metadata.Name.ToLowerInvariant());
                public static EntityTypeBuilder<T> InTable<T>(this EntityTypeBuilder<T> entity) where T : class => entity.ToTable("t_" + typeof(T).Name);
            }
            """, "modelBuilder.Entity<Event>(e => { e.InTable(); e.Property(x => x.Title).Named(); e.Property(x => x.StartDate).HasColumnName(\"start_date\"); e.Property(x => x.Capacity).HasColumnName(\"capacity\").Named(); });"),
        ["attributes"] = Of("""
            [Table("events", Schema = "sales")]
            public class Event
            {
                [Key, Column("id")] public int No { get; set; }
                [Column("title", TypeName = "text")] public string Title { get; set; } = "";
                [Column(TypeName = "date")] public DateTime StartDate { get; set; }
                [NotMapped] public string Computed { get; set; } = "";
                public int Capacity { get; set; }
            }
            """, "modelBuilder.Entity<Event>();"),
        ["attributes overruled"] = Of("""
            [Table("events")]
            public class Event { public int Id { get; set; } [Column("title")] public string Title { get; set; } = ""; [Column("start_date")] public DateTime StartDate { get; set; } }
            """, "modelBuilder.Entity<Event>().ToTable(\"occasions\").Property(e => e.Title).HasColumnName(\"caption\"); modelBuilder.Entity<Event>().Property(e => e.StartDate).IsRequired();"),
        ["attributes of a base class"] = Of("""
            public abstract class Entity { [Column("id")] public int Id { get; set; } [Column("created_at")] public DateTime CreatedAt { get; set; } }
            [Table("notes")] public class Note : Entity { [Column("note_text")] public string Text { get; set; } = ""; public int Rank { get; set; } }
            """, "modelBuilder.Entity<Note>();"),
        ["attributes of a base class, for several"] = Of("""
            public abstract class Entity<T> { [Column("id")] public T Id { get; set; } = default!; [Column("changed_at")] public virtual DateTime ChangedAt { get; set; } [Column("old_title")] public string Title { get; set; } = ""; [NotMapped, Column("none")] public int None { get; set; } }
            public abstract class Named<T> : Entity<T> { [Column("the_name")] public string Name { get; set; } = ""; [Column("changed")] public override DateTime ChangedAt { get; set; } }
            public class Note : Named<int> { [Column("note_text")] public string Text { get; set; } = ""; public new string Title { get; set; } = ""; }
            public class Tag : Named<Guid> { public override DateTime ChangedAt { get; set; } }
            public class Log : Entity<long> { [Column("log_changed_at")] public override DateTime ChangedAt { get; set; } }
            """, "modelBuilder.Entity<Note>(); modelBuilder.Entity<Tag>().ToTable(\"tags\"); modelBuilder.Entity<Log>().Property(x => x.Title).HasColumnName(\"log_title\");"),
        ["attributes of a base class of a hierarchy"] = Of("""
            public abstract class Entity { [Column("id")] public int Id { get; set; } [Column("created_at")] public DateTime CreatedAt { get; set; } }
            public abstract class Animal : Entity { [Column("given_name")] public string Name { get; set; } = ""; }
            public abstract class Furry : Animal { [Column("fur_color")] public string FurColor { get; set; } = ""; }
            public class Dog : Furry { [Column("dog_age")] public int Age { get; set; } }
            public class Fish : Animal { public int Depth { get; set; } }
            """, "modelBuilder.Entity<Animal>().ToTable(\"animals\"); modelBuilder.Entity<Dog>(); modelBuilder.Entity<Fish>();"),
        ["a table of a base class"] = Of("""
            [Table("things", Schema = "app")] public abstract class Entity { [Column("id")] public int Id { get; set; } }
            public class Note : Entity { public string Text { get; set; } = ""; }
            [Table("tags")] public class Tag : Entity { public string Text { get; set; } = ""; }
            """, "modelBuilder.Entity<Note>(); modelBuilder.Entity<Tag>();"),
        ["attributes of a base class, of a set"] = Of("""
            public abstract class Entity { [Column("id")] public int Id { get; set; } [Column("created_at")] public DateTime CreatedAt { get; set; } }
            public class Note : Entity { public string Text { get; set; } = ""; }
            """, "").Replace("public class Db : DbContext\n{", "public class Db : DbContext\n{\n    public DbSet<Note> Notes { get; set; } = null!;", StringComparison.Ordinal),
        ["constants"] = Of(Event + "public static class Names { public const string Events = \"events\"; public const string Title = \"title\"; }", "const string start = \"start_date\"; modelBuilder.Entity<Event>().ToTable(Names.Events); modelBuilder.Entity<Event>().Property(e => e.Title).HasColumnName(Names.Title); modelBuilder.Entity<Event>().Property(e => e.StartDate).HasColumnName(start);"),
        ["nested types and names in text"] = Of("namespace Shop { public class Outer { public class Item { public int Id { get; set; } public string ItemNo { get; set; } = \"\"; } } }", "modelBuilder.Entity(typeof(Shop.Outer.Item)).ToTable(\"items\"); modelBuilder.Entity(\"Shop.Outer+Item\").Property(\"ItemNo\").HasColumnName(\"item_no\");"),
        ["ignored"] = Of(Event, "modelBuilder.Entity<Event>(e => { e.Ignore(x => x.Capacity); e.Property(x => x.Title).HasColumnName(\"title\"); e.Property(x => x.StartDate); });"),
        ["under a condition"] = Of(Event, "modelBuilder.Entity<Event>().Property(e => e.Title).HasColumnName(\"title\"); if (modelBuilder.Model.GetDefaultSchema() is not null) modelBuilder.Entity<Event>().Property(e => e.StartDate).HasColumnName(\"start_date\"); if (Database.ProviderName == \"Microsoft.EntityFrameworkCore.Sqlite\") modelBuilder.Entity<Event>().Property(e => e.Capacity).HasColumnName(\"seats\");"),
        ["a loop"] = Of(Event, "modelBuilder.Entity<Event>().Property(e => e.Title).HasColumnName(\"title\"); foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties())) property.SetColumnName(property.GetColumnName().ToLowerInvariant());"),
        ["a convention"] = Of(Event + """
            public class Lower : IModelFinalizingConvention
            {
                public void ProcessModelFinalizing(IConventionModelBuilder model, IConventionContext<IConventionModelBuilder> context)
                {
                    foreach (var property in model.Metadata.GetEntityTypes().SelectMany(e => e.GetDeclaredProperties()))
                        property.Builder.HasColumnName(property.Name.ToLowerInvariant());
                }
            }
            public abstract class Conventional : DbContext { protected override void ConfigureConventions(ModelConfigurationBuilder builder) => builder.Conventions.Add(_ => new Lower()); }
            """, "modelBuilder.Entity<Event>().Property(e => e.Title).HasColumnName(\"the_title\"); modelBuilder.Entity<Event>().Property(e => e.StartDate).IsRequired();").Replace("class Db : DbContext", "class Db : Conventional", StringComparison.Ordinal),
        ["types of conventions"] = Of(Event, "modelBuilder.Entity<Event>().Property(e => e.Title).HasColumnName(\"title\"); modelBuilder.Entity<Event>().Property(e => e.StartDate);").Replace("protected override void OnModelCreating", "protected override void ConfigureConventions(ModelConfigurationBuilder b) => b.Properties<string>().HaveMaxLength(100);\n    protected override void OnModelCreating", StringComparison.Ordinal),
        ["sets"] = Of(Event, "modelBuilder.Entity<Event>().Property(e => e.Title).HasColumnName(\"title\");").Replace("public class Db : DbContext\n{", "public class Db : DbContext\n{\n    public DbSet<Event> Happenings { get; set; } = null!;", StringComparison.Ordinal),

        ["owned"] = Of(Order, """
            modelBuilder.Entity<Order>(o =>
            {
                o.ToTable("orders");
                o.Ignore(x => x.Lines);
                o.Property(x => x.OrderNo).HasColumnName("order_no");
                o.OwnsOne(x => x.ShipTo, a => { a.Property(x => x.Street).HasColumnName("ship_street"); a.Property(x => x.ZipCode); a.OwnsOne(x => x.Geo, g => g.Property(x => x.Lat).HasColumnName("ship_lat")); });
                o.OwnsOne(x => x.BillTo, a => { a.ToTable("bill_addresses"); a.Property(x => x.Street).HasColumnName("street"); a.Ignore(x => x.Geo); });
            });
            """),
        ["owned, in chains"] = Of(Order, "var o = modelBuilder.Entity<Order>(); o.Ignore(x => x.Lines); o.Ignore(x => x.BillTo); o.OwnsOne(x => x.ShipTo).Property(x => x.Street).HasColumnName(\"street\"); var s = o.OwnsOne(x => x.ShipTo); s.Property(x => x.ZipCode).HasColumnName(\"zip\"); s.OwnsOne(x => x.Geo).Property(x => x.Lat);"),
        ["owned, with a relation"] = Of(Order, "modelBuilder.Entity<Order>().Ignore(x => x.Lines).Ignore(x => x.BillTo).OwnsOne(x => x.ShipTo, a => { a.WithOwner().HasForeignKey(\"OrderKey\"); a.Property<int>(\"OrderKey\").HasColumnName(\"order_key\"); a.ToTable(\"ship_addresses\", \"app\"); a.Ignore(x => x.Geo); a.HasKey(\"OrderKey\"); });"),
        ["owned collection"] = Of(Order, "modelBuilder.Entity<Order>(o => { o.Ignore(x => x.ShipTo); o.Ignore(x => x.BillTo); o.OwnsMany(x => x.Lines, l => { l.ToTable(\"order_lines\"); l.WithOwner().HasForeignKey(\"OrderId\"); l.Property(\"OrderId\").HasColumnName(\"order_id\"); l.Property(x => x.Sku).HasColumnName(\"sku\"); l.Property(x => x.Count); }); });"),
        ["owned by attribute"] = Of("[Owned] public class Size { [Column(\"width\")] public int Width { get; set; } public int Height { get; set; } } public class Box { public int Id { get; set; } public Size Size { get; set; } = new(); public Size Lid { get; set; } = new(); }", "modelBuilder.Entity<Box>().OwnsOne(b => b.Lid).Property(s => s.Height).HasColumnName(\"lid_height\"); modelBuilder.Entity<Box>().OwnsOne(b => b.Lid).Property(s => s.Width).HasColumnName(\"lid_width\");"),
        ["owned for the whole model"] = Of(Order, "modelBuilder.Owned<Address>(); modelBuilder.Owned<Geo>(); modelBuilder.Entity<Order>().Ignore(x => x.Lines).Property(x => x.OrderNo).HasColumnName(\"order_no\"); modelBuilder.Entity<Order>().OwnsOne(x => x.ShipTo, a => a.Property(x => x.Street).HasColumnName(\"street\"));"),
        ["owned configuration in a method"] = Of(Order, "modelBuilder.Entity<Order>(o => { o.Ignore(x => x.Lines); o.OwnsOne(x => x.ShipTo, Ship); o.OwnsOne(x => x.BillTo, b => Bill(b)); }); static void Ship(OwnedNavigationBuilder<Order, Address> a) { a.Property(x => x.Street).HasColumnName(\"street\"); a.Ignore(x => x.Geo); } static void Bill(OwnedNavigationBuilder<Order, Address> a) { a.Property(x => x.Street).HasColumnName(\"bill_street\"); a.Ignore(x => x.Geo); }"),
        ["json"] = Of(Order, "modelBuilder.Entity<Order>(o => { o.OwnsOne(x => x.ShipTo, a => { a.ToJson(\"ship_to\"); a.Property(x => x.Street).HasJsonPropertyName(\"s\"); a.OwnsOne(x => x.Geo); }); o.OwnsOne(x => x.BillTo, a => { a.ToJson(); a.OwnsOne(x => x.Geo); }); o.OwnsMany(x => x.Lines, l => { l.ToJson(\"line_items\"); l.Property(x => x.Sku); }); o.Property(x => x.OrderNo).HasColumnName(\"order_no\"); });"),
        ["complex"] = Of(Order, "modelBuilder.Entity<Order>(o => { o.Ignore(x => x.Lines); o.Ignore(x => x.BillTo); o.ComplexProperty(x => x.ShipTo, a => { a.Property(x => x.Street).HasColumnName(\"street\"); a.Property(x => x.ZipCode); a.ComplexProperty(x => x.Geo, g => { g.Property(x => x.Lat).HasColumnName(\"lat\"); g.Property(x => x.Lon); }); }); });"),
        ["complex, by attribute"] = Of("[ComplexType] public class Size { [Column(\"width\")] public int Width { get; set; } public int BoxHeight { get; set; } } public class Box { public int Id { get; set; } public Size Size { get; set; } = new(); }", "modelBuilder.Entity<Box>().ComplexProperty(b => b.Size).Property(s => s.BoxHeight).HasColumnName(\"box_height\");"),
        ["complex, in a document"] = Of(Order, "modelBuilder.Entity<Order>(o => { o.Ignore(x => x.Lines); o.ComplexProperty(x => x.ShipTo, a => { a.ToJson(\"ship_to\"); a.Property(x => x.Street); a.ComplexProperty(x => x.Geo); }); o.Ignore(x => x.BillTo); o.Property(x => x.OrderNo).HasColumnName(\"order_no\"); });"),

        ["table per hierarchy"] = Of(Animals, "modelBuilder.Entity<Animal>().ToTable(\"animals\").Property(a => a.GivenName).HasColumnName(\"given_name\"); modelBuilder.Entity<Dog>().Property(d => d.FurColor).HasColumnName(\"dog_fur\"); modelBuilder.Entity<Cat>().Property(c => c.IsIndoor).HasColumnName(\"is_indoor\"); modelBuilder.Entity<Cat>().Property(c => c.FurColor); modelBuilder.Entity<Animal>().HasDiscriminator<string>(\"Kind\").HasValue<Dog>(\"d\").HasValue<Cat>(\"c\"); modelBuilder.Entity<Animal>().Property(\"Kind\").HasColumnName(\"kind\");"),
        ["table per hierarchy, one column for two"] = Of(Animals, "modelBuilder.Entity<Animal>().ToTable(\"animals\"); modelBuilder.Entity<Dog>().Property(d => d.FurColor).HasColumnName(\"fur_color\"); modelBuilder.Entity<Cat>().Property(c => c.FurColor).HasColumnName(\"fur_color\");"),
        ["table per hierarchy, defaults that meet"] = Of(Animals, "modelBuilder.Entity<Animal>().ToTable(\"animals\"); modelBuilder.Entity<Dog>().Property(d => d.FurColor); modelBuilder.Entity<Cat>().Property(c => c.FurColor); modelBuilder.Entity<Cat>().Property(c => c.IsIndoor).HasColumnName(\"is_indoor\"); modelBuilder.Entity<Dog>().Property(c => c.Age).HasColumnName(\"age\");"),
        ["table per hierarchy, inherited"] = Of(Animals, "modelBuilder.Entity<Animal>(); modelBuilder.Entity<Dog>().Property(d => d.GivenName).HasColumnName(\"given_name\"); modelBuilder.Entity<Dog>().Property(d => d.Age).HasColumnName(\"dog_age\"); modelBuilder.Entity<Cat>();"),
        ["table per type"] = Of(Animals, "modelBuilder.Entity<Animal>().UseTptMappingStrategy().ToTable(\"animals\").Property(a => a.GivenName).HasColumnName(\"given_name\"); modelBuilder.Entity<Dog>().ToTable(\"dogs\").Property(d => d.FurColor).HasColumnName(\"fur_color\"); modelBuilder.Entity<Cat>(c => { c.ToTable(\"cats\", t => t.Property(x => x.Id).HasColumnName(\"cat_id\")); c.Property(x => x.FurColor); c.Property(x => x.IsIndoor).HasColumnName(\"is_indoor\"); });"),
        ["table per concrete type"] = Of(Animals, "modelBuilder.Entity<Animal>().UseTpcMappingStrategy().Property(a => a.GivenName).HasColumnName(\"given_name\"); modelBuilder.Entity<Dog>().ToTable(\"dogs\").Property(d => d.FurColor).HasColumnName(\"fur_color\"); modelBuilder.Entity<Cat>(c => { c.ToTable(\"cats\", t => t.Property(x => x.GivenName).HasColumnName(\"cat_name\")); c.Property(x => x.FurColor); });"),

        ["shared table"] = Of("public class Order { public int Id { get; set; } public string OrderNo { get; set; } = \"\"; public Detail Detail { get; set; } = null!; } public class Detail { public int Id { get; set; } public string LongText { get; set; } = \"\"; public string OrderNo { get; set; } = \"\"; }",
            "modelBuilder.Entity<Order>(o => { o.ToTable(\"orders\"); o.Property(x => x.OrderNo).HasColumnName(\"order_no\"); o.HasOne(x => x.Detail).WithOne().HasForeignKey<Detail>(d => d.Id); }); modelBuilder.Entity<Detail>(d => { d.ToTable(\"orders\"); d.Property(x => x.OrderNo).HasColumnName(\"order_no\"); d.Property(x => x.LongText); });"),
        ["split table"] = Of(Event, "modelBuilder.Entity<Event>(e => { e.ToTable(\"events\"); e.SplitToTable(\"event_details\", t => { t.Property(x => x.Capacity).HasColumnName(\"seat_count\"); t.Property(x => x.Link); }); e.Property(x => x.Title).HasColumnName(\"title\"); e.Property(x => x.StartDate); });"),
        ["keyless"] = Of(Event + "public class Tally { public string StateName { get; set; } = \"\"; public int Count { get; set; } }", "modelBuilder.Entity<Event>(); modelBuilder.Entity<Tally>(t => { t.HasNoKey(); t.ToTable(\"tallies\"); t.Property(x => x.StateName).HasColumnName(\"state_name\"); t.Property(x => x.Count); });"),
        ["view"] = Of(Event + "public class Tally { public string StateName { get; set; } = \"\"; public int Count { get; set; } }", "modelBuilder.Entity<Event>().Property(e => e.Title).HasColumnName(\"title\"); modelBuilder.Entity<Tally>().HasNoKey().ToView(\"tallies\").Property(x => x.StateName).HasColumnName(\"StateName\");"),
        ["query"] = Of(Event + "public class Tally { public string StateName { get; set; } = \"\"; public int Count { get; set; } }", "modelBuilder.Entity<Event>().Property(e => e.Title).HasColumnName(\"title\"); modelBuilder.Entity<Tally>(t => { t.HasNoKey().ToSqlQuery(\"SELECT 1\"); t.Property(x => x.StateName).HasColumnName(\"StateName\"); });"),
        ["excluded"] = Of(Event, "modelBuilder.Entity<Event>(e => { e.ToTable(\"Events\", t => t.ExcludeFromMigrations()); e.Property(x => x.Title).HasColumnName(\"Title\"); e.Property(x => x.StartDate); });"),
        ["generated columns"] = Of(Event, "modelBuilder.Entity<Event>(e => { e.Property(x => x.Title).HasColumnName(\"title\").HasComputedColumnSql(\"'x'\", stored: true); e.Property(x => x.Capacity).HasDefaultValueSql(\"1\").HasColumnName(\"capacity\"); e.Property(x => x.StartDate).HasDefaultValueSql(\"now()\"); });"),

        ["join table"] = Of(Posts, "modelBuilder.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity(j => j.ToTable(\"post_tags\"));"),
        ["join table, named"] = Of(Posts, "modelBuilder.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity(\"PostTags\", j => { j.ToTable(\"post_tags\"); j.Property(\"PostsId\").HasColumnName(\"post_id\"); });"),
        ["join table, of dictionaries"] = Of(Posts, "modelBuilder.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity<Dictionary<string, object>>(\"PostTags\", r => r.HasOne<Tag>().WithMany().HasForeignKey(\"TagId\"), l => l.HasOne<Post>().WithMany().HasForeignKey(\"PostId\"), j => { j.ToTable(\"post_tags\"); j.Property<int>(\"PostId\").HasColumnName(\"post_id\"); j.IndexerProperty<int>(\"TagId\").HasColumnName(\"tag_id\"); });"),
        ["join type"] = Of(Posts, "modelBuilder.Entity<Post>(p => { p.Property(x => x.Title).HasColumnName(\"title\"); p.HasMany(x => x.Tags).WithMany(t => t.Posts).UsingEntity<PostTag>(j => { j.ToTable(\"post_tags\"); j.Property(x => x.AddedOn).HasColumnName(\"added_on\"); j.Property(x => x.PostsId); }); });"),
        ["join type, with sides"] = Of(Posts, "modelBuilder.Entity<Post>().HasMany(x => x.Tags).WithMany(t => t.Posts).UsingEntity<PostTag>(r => r.HasOne<Tag>().WithMany().HasForeignKey(x => x.TagsId), l => l.HasOne<Post>().WithMany().HasForeignKey(x => x.PostsId), j => j.ToTable(\"post_tags\").Property(x => x.AddedOn).HasColumnName(\"added_on\")); modelBuilder.Entity<Tag>().Property(t => t.TagName).HasColumnName(\"tag_name\");"),
        ["shared type"] = Of(Event, "modelBuilder.Entity<Event>(); modelBuilder.SharedTypeEntity<Dictionary<string, object>>(\"Setting\", b => { b.ToTable(\"settings\"); b.IndexerProperty<int>(\"Id\"); b.IndexerProperty<string>(\"TheValue\").HasColumnName(\"the_value\"); });"),
        ["foreign keys"] = Of("public class Blog { public int Id { get; set; } public string BlogTitle { get; set; } = \"\"; } public class Entry { public int Id { get; set; } public Blog Blog { get; set; } = null!; public int? ParentEntryId { get; set; } }", "modelBuilder.Entity<Blog>().Property(b => b.BlogTitle).HasColumnName(\"blog_title\"); modelBuilder.Entity<Entry>(e => { e.HasOne(x => x.Blog).WithMany().HasForeignKey(\"BlogId\"); e.Property<int>(\"BlogId\").HasColumnName(\"blog_id\"); e.Property(x => x.ParentEntryId); });"),
        ["long names"] = Of($"public class Thing {{ public int Id {{ get; set; }} public string Name{new string('x', 70)} {{ get; set; }} = \"\"; public string Other {{ get; set; }} = \"\"; }}", $"modelBuilder.Entity<Thing>().Property(t => t.Other).HasColumnName(\"other\"); modelBuilder.Entity<Thing>().Property(t => t.Name{new string('x', 70)});"),
        ["cleared names"] = Of(Event, "modelBuilder.Entity<Event>(e => { e.ToTable(\"events\"); e.Property(x => x.Title).HasColumnName(\"title\"); e.Property(x => x.StartDate).HasColumnName(\"start_date\").HasColumnName(null); });"),
        ["overwritten names"] = Of(Event, "modelBuilder.Entity<Event>(e => { e.ToTable(\"old_events\").ToTable(\"events\"); e.Property(x => x.Title).HasColumnName(\"old_title\").HasColumnName(\"title\"); e.Property(x => x.StartDate).HasColumnName(\"a\"); e.Property(x => x.StartDate).HasColumnName(\"b\"); });"),
        ["removed again"] = Of(Event, "modelBuilder.Entity<Event>(e => { e.Property(x => x.Title).HasColumnName(\"title\"); e.Property(x => x.Capacity).HasColumnName(\"capacity\"); e.Ignore(x => x.Capacity); });"),
        ["snake case plug-in"] = Of(Event, "modelBuilder.Entity<Event>(e => { e.ToTable(\"happenings\"); e.Property(x => x.Title).HasColumnName(\"the_title\"); e.Property(x => x.StartDate).IsRequired(); });", ".UseSnakeCaseNamingConvention()"),
        ["snake case plug-in, hierarchies"] = Of(Animals + Order, "modelBuilder.Entity<Animal>().ToTable(\"animals\"); modelBuilder.Entity<Dog>().Property(d => d.FurColor).HasColumnName(\"fur\"); modelBuilder.Entity<Cat>(); modelBuilder.Entity<Order>().OwnsOne(o => o.ShipTo, a => { a.Property(x => x.Street).HasColumnName(\"ship_street\"); a.OwnsOne(x => x.Geo); }); modelBuilder.Entity<Order>().OwnsOne(o => o.BillTo, b => b.Ignore(x => x.Geo));", ".UseSnakeCaseNamingConvention()"),
    };

    /// <summary>Names of which the reader is not certain, so that a change of them is not said, by shape.</summary>
    public static IReadOnlyDictionary<string, string[]> Uncertain { get; } = new Dictionary<string, string[]>
    {
        ["class and context"] = ["\"events\"", "\"title\""], // given twice, and the order in which the two run is not known
        ["overwritten names"] = ["\"events\"", "\"b\""],
        ["base configuration"] = ["\"created_at\""], // for every entity that a class configures
        ["owned configuration in a method"] = ["\"street\"", "\"bill_street\""], // nothing in the method says whose part it configures
        ["table per hierarchy, inherited"] = ["\"given_name\""], // the snapshot has it at the base
        ["excluded"] = ["\"Events\"", "\"Title\""], // made elsewhere, so that no migration could rename it
        ["table per type"] = ["\"cat_id\""], // for one of several tables
        ["table per concrete type"] = ["\"cat_name\""],
        ["split table"] = ["\"seat_count\""],
        ["owned by attribute"] = ["\"width\""], // owned twice
        ["join table"] = ["\"post_tags\""], // an entity without a type or a name
    };

    /// <summary>A model in which nothing is named by hand.</summary>
    public static string Unnamed(string options) => Of(
        Event + Order + "public class HTMLPage2 { public int Id { get; set; } public string HTMLBody { get; set; } = \"\"; public int? Line1Length { get; set; } public string IPAddressV6 { get; set; } = \"\"; }",
        "modelBuilder.Entity<Event>(); modelBuilder.Entity<HTMLPage2>(); modelBuilder.Entity<Order>(o => { o.ComplexProperty(x => x.ShipTo); o.Ignore(x => x.BillTo); o.Ignore(x => x.Lines); });",
        options);

    private static string Of(string members, string statements, string options = "") => BuiltModel.Source(members, statements, options);
}
