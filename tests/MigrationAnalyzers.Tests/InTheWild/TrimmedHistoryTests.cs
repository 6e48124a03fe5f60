namespace MigrationAnalyzers.Tests.InTheWild;

/// <summary>Histories whose first migrations were deleted or squashed away, or that begin on a database of other origin: what else was there nobody knows. Beside each, one that began empty.</summary>
public class TrimmedHistoryTests
{
    private const string Fresh = """migrationBuilder.CreateTable("fresh", table => new { id = table.Column<int>() }, constraints: t => t.PrimaryKey("pk_fresh", x => x.id)); """;

    private const string Unknown = """
        DELETE FROM legacy WHERE true; UPDATE archive.rows SET a = 1; DROP INDEX ix_old; ALTER INDEX ix_older RENAME TO ix_1; DROP FUNCTION recount(int); SELECT refresh_all(); ALTER TYPE mood ADD VALUE 'c';
        DROP TYPE state; DROP TRIGGER audit ON legacy; ALTER SEQUENCE numbers RESTART; DROP VIEW totals; ALTER TABLE fresh ADD COLUMN feeling mood; DROP POLICY tenant ON legacy; DROP SCHEMA attic;
        CREATE TRIGGER touched BEFORE UPDATE ON fresh FOR EACH ROW EXECUTE FUNCTION touch();
        """;

    /// <summary>What the first migration does, and what its Designer file says: <c>customers</c> was there.</summary>
    [Theory]
    [InlineData(Fresh, "fresh customers")]
    [InlineData(Fresh + """migrationBuilder.AddColumn<string>("note", "customers", nullable: true);""", "fresh customers")]
    [InlineData("""migrationBuilder.AddColumn<string>("note", "customers", nullable: true);""", "")] // no Designer file
    [InlineData("""migrationBuilder.AlterColumn<string>("note", "customers", nullable: true);""", "")]
    [InlineData("""migrationBuilder.DropColumn("note", "customers");""", "")]
    [InlineData("""migrationBuilder.RenameColumn("note", "customers", "remark");""", "")]
    [InlineData("""migrationBuilder.DropTable("customers");""", "")]
    [InlineData("""migrationBuilder.RenameTable("customers", newName: "clients");""", "")]
    [InlineData("""migrationBuilder.CreateIndex("ix", "customers", "note");""", "")]
    [InlineData("""migrationBuilder.DropIndex("ix", "customers");""", "")]
    [InlineData("""migrationBuilder.DropForeignKey("fk", "customers");""", "")]
    [InlineData("""migrationBuilder.InsertData("customers", "id", 1);""", "")]
    [InlineData("""migrationBuilder.AddForeignKey("fk", "customers", "id", "vehicles", principalColumn: "id");""", "")]
    [InlineData("""migrationBuilder.AlterDatabase().Annotation("Npgsql:Enum:color", "a,b").OldAnnotation("Npgsql:Enum:color", "a");""", "")]
    public Task Stays_silent(string first, string model) => AllRules.InFile(
        History(first, model, (model.Length == 0 ? Fresh : "") + MigrationSource.Sql(Unknown)));

    /// <summary>Three tables that nobody makes are named by the operations of several migrations, or one by three: no slip of the pen.</summary>
    [Theory]
    [InlineData("""migrationBuilder.AddColumn<string>("a", "customers", nullable: true); migrationBuilder.DropColumn("b", "vehicles");""", """migrationBuilder.DropTable("drivers");""", "")]
    [InlineData("""migrationBuilder.AddColumn<string>("a", "customers", nullable: true);""", """migrationBuilder.AddColumn<string>("b", "customers", nullable: true);""", """migrationBuilder.DropTable("customers");""")]
    public Task Stays_silent_where_later_operations_tell(string second, string third, string fourth) => AllRules.InFile(
        History(Fresh, "", second + MigrationSource.Sql(Unknown)) + MigrationSource.Migration("20240103000000_Third", "Third", third) + MigrationSource.Migration("20240104000000_Fourth", "Fourth", fourth));

    /// <summary>The database was empty, or one name is wrong.</summary>
    [Theory]
    [InlineData("fresh", """migrationBuilder.Sql("DELETE FROM {|MIG1004:legacy|} WHERE true; DROP INDEX {|MIG1007:ix_old|}; ALTER TYPE {|MIG1007:mood|} ADD VALUE 'c'; UPDATE {|MIG1006:archive|}.rows SET a = 1;");""")]
    [InlineData("fresh", """migrationBuilder.Sql("DELETE FROM {|MIG1004:legacy|} WHERE true;"); migrationBuilder.AddColumn<string>("a", "{|MIG3002:customers|}", nullable: true); migrationBuilder.DropColumn("b", "vehicles");""")] // whoever made the one may have made the other
    [InlineData("", """migrationBuilder.Sql("DELETE FROM {|MIG1004:legacy|} WHERE true;"); migrationBuilder.AddColumn<string>("a", "{|MIG3002:customers|}", nullable: true);""")]
    [InlineData("", """migrationBuilder.Sql("DELETE FROM {|MIG1004:legacy|} WHERE true;"); migrationBuilder.DropColumn("a", "{|MIG3002:Fresh|}"); migrationBuilder.DropColumn("a", "{|MIG3002:FRESH|}"); migrationBuilder.DropColumn("a", "{|MIG3002:freshs|}");""")]
    public Task Reports_where_the_history_began_empty(string model, string second) => AllRules.InFile(History(Fresh, model, second));

    [Fact]
    public Task Reports_a_slip_of_the_pen_in_the_first_migration() => AllRules.InFile(
        History(Fresh + """migrationBuilder.Sql("DELETE FROM {|MIG1004:legacy|} WHERE true;"); migrationBuilder.AddColumn<string>("a", "{|MIG3002:Fresh|}", nullable: true);""", "", ""));

    /// <summary>A migration that makes tables begins a history, and the rest of it is wrong.</summary>
    [Theory]
    [InlineData("""migrationBuilder.AddColumn<string>("a", "{|MIG3002:customers|}", nullable: true);""", "")]
    [InlineData("""migrationBuilder.CreateTable("more", table => new { id = table.Column<int>() }, constraints: t => t.ForeignKey("fk", x => x.id, "{|MIG3002:customers|}", "id"));""", "")]
    [InlineData("", """migrationBuilder.DropTable("{|MIG3002:customers|}"); migrationBuilder.DropTable("{|MIG3002:vehicles|}"); migrationBuilder.DropTable("{|MIG3002:drivers|}");""")]
    public Task Reports_names_of_one_migration(string first, string second) => AllRules.InFile(
        History(Fresh + """migrationBuilder.Sql("DELETE FROM {|MIG1004:legacy|} WHERE true;");""" + first, "", second));

    /// <summary>What two operations name, nobody may ever have made.</summary>
    [Fact]
    public Task Reports_a_few_names_of_later_operations() => AllRules.InFile(
        History(Fresh, "", """migrationBuilder.DropTable("{|MIG3002:customers|}");""") + MigrationSource.Migration("20240103000000_Third", "Third", """migrationBuilder.DropTable("{|MIG3002:vehicles|}");"""));

    /// <summary>What is known of older tables, and all of younger ones.</summary>
    [Theory]
    [InlineData("fresh Customers", "", """UPDATE {|MIG1001:Customers|} SET id = 1; UPDATE ""Customers"" SET {|MIG1002:""Id""|} = 1, whatever = 2; UPDATE fresh SET {|MIG1003:ident|} = 1;""")]
    [InlineData("", """migrationBuilder.DropColumn("note", "Customers");""", """UPDATE {|MIG1001:Customers|} SET id = 1; UPDATE ""Customers"" SET whatever = 2; UPDATE {|MIG1001:FRESHLY|} SET id = 1; UPDATE fresh SET {|MIG1003:ident|} = 1;""")]
    public Task Reports_what_is_known_all_the_same(string model, string first, string sql) => AllRules.InFile(
        History(model.Length == 0 ? first : Fresh + first, model, (model.Length == 0 ? Fresh : "") + """migrationBuilder.CreateTable("Freshly", table => new { id = table.Column<int>() }); """ + $"migrationBuilder.Sql(@\"{sql}\");"));

    /// <summary>A table that another context makes is no older one.</summary>
    [Theory]
    [InlineData("customers", "{|MIG1004:legacy|}")]
    [InlineData("vehicles", "legacy")]
    public Task Knows_the_tables_of_other_contexts(string other, string legacy) => AllRules.InFile(
        History(Fresh, "fresh customers", $"migrationBuilder.Sql(\"DELETE FROM {legacy} WHERE true;\");")
        + "public class Crm : DbContext { }"
        + MigrationSource.Migration("20230101000000_Crm", "CrmFirst", $$"""migrationBuilder.CreateTable("{{other}}", table => new { id = table.Column<int>() }); """).Replace("typeof(Shop)", "typeof(Crm)", StringComparison.Ordinal));

    private static string History(string first, string model, string second) => MigrationSource.File(
        MigrationSource.Migration("20240101000000_First", "First", first).Replace("class First", "partial class First", StringComparison.Ordinal)
        + (model.Length == 0 ? "" : Designer(model.Split(' ')))
        + MigrationSource.Migration("20240102000000_Second", "Second", second));

    private static string Designer(string[] tables) =>
        $$"""
        partial class First
        {
            protected override void BuildTargetModel(ModelBuilder modelBuilder)
            {
                {{string.Concat(tables.Select(table => $"modelBuilder.Entity(\"{table}\", b => {{ b.Property<int>(\"id\").HasColumnType(\"integer\"); b.HasKey(\"id\"); b.ToTable(\"{table}\"); }});"))}}
            }
        }
        """;
}
