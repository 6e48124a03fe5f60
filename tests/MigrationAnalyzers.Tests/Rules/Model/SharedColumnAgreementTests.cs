using System.Reflection;
using System.Runtime.Loader;
using Microsoft.EntityFrameworkCore;

namespace MigrationAnalyzers.Tests.Rules.Model;

/// <summary>What MIG4003 says EF Core refuses, EF Core refuses: each model is compiled and built.</summary>
public class SharedColumnAgreementTests
{
    private const string Entities =
        """
        public class Event
        {
            public int Id { get; set; }
            public string Title { get; set; } = "";
            public string Subtitle { get; set; } = "";
            public int Capacity { get; set; }
            public Uri? Link { get; set; }
            public Address Address { get; set; } = new();
        }

        public class Concert : Event { public string Band { get; set; } = ""; }

        public class Match : Event { public string Team { get; set; } = ""; }

        public class Address { public string Street { get; set; } = ""; public string ZipCode { get; set; } = ""; }

        """;

    [Theory]
    [InlineData("e.Property(x => x.Title).HasColumnName(\"x\"); e.Property(x => x.Subtitle).HasColumnName(\"x\");", true, true)]
    [InlineData("e.Property(x => x.Title).HasColumnName(\"x\"); e.Property(x => x.Capacity).HasColumnName(\"x\");", true, true)]
    [InlineData("e.Property(x => x.Title).HasColumnName(\"Subtitle\");", false, false)] // the default gives way: Subtitle1
    [InlineData("e.Property(x => x.Link).HasConversion(v => v!.ToString(), v => new Uri(v)).HasColumnName(\"x\"); e.Property(x => x.Title).HasColumnName(\"x\");", true, true)]
    [InlineData("e.OwnsOne(x => x.Address, a => { a.Property(y => y.Street).HasColumnName(\"x\"); a.Property(y => y.ZipCode).HasColumnName(\"x\"); });", true, true)]
    [InlineData("e.Property(x => x.Title).HasColumnName(\"x\"); e.Property(x => x.Subtitle).HasColumnName(\"y\");", false, false)]
    [InlineData("e.Property(x => x.Title).HasColumnName(\"Subtitle\"); e.Property(x => x.Subtitle).HasColumnName(\"Title\");", false, false)]
    [InlineData("e.OwnsOne(x => x.Address, a => { a.ToJson(\"x\"); a.Property(y => y.Street); }); e.Property(x => x.Title).HasColumnName(\"Street\");", false, false)]
    [InlineData("m.Entity<Concert>().Property(x => x.Band).HasColumnName(\"x\"); m.Entity<Match>().Property(x => x.Team).HasColumnName(\"x\");", false, false)] // siblings may share
    [InlineData("e.ToTable(\"a\"); e.SplitToTable(\"b\", t => t.Property(x => x.Title).HasColumnName(\"x\")); e.Property(x => x.Subtitle).HasColumnName(\"x\");", false, false)] // one name in two tables
    public async Task Says_what_EF_Core_refuses(string statements, bool isRefused, bool isReported)
    {
        var source = MigrationSource.File(
            $$"""
            #nullable enable
            public class EventContext : DbContext
            {
                public DbSet<Event> Events { get; set; } = null!;

                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=nowhere");

                protected override void OnModelCreating(ModelBuilder m)
                {
                    var e = m.Entity<Event>();
                    {{(statements.Contains("Address", StringComparison.Ordinal) ? "" : "e.Ignore(x => x.Address);")}}
                    {{(statements.Contains("Link", StringComparison.Ordinal) ? "" : "e.Ignore(x => x.Link);")}}
                    {{statements}}
                }
            }

            """ + Entities);
        var said = await RuleRunner.RunAsync([("A.cs", source)]);

        Assert.Equal(isRefused, IsRefused(source));
        Assert.Equal(isReported, said.Any(diagnostic => diagnostic.Id == "MIG4003"));
    }

    private static bool IsRefused(string source)
    {
        using var image = new MemoryStream();
        Assert.True(RuleRunner.Compile([("A.cs", source)]).Emit(image).Success);
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            using var db = (DbContext)Activator.CreateInstance(context.LoadFromStream(image).GetType("EventContext")!)!;
            _ = db.Model;
            return false;
        }
        catch (Exception exception) when (exception is InvalidOperationException or TargetInvocationException { InnerException: InvalidOperationException })
        {
            Assert.Contains("column", exception.ToString(), StringComparison.Ordinal); // for this reason, and no other
            return true;
        }
        finally
        {
            context.Unload();
        }
    }
}
