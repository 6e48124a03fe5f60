namespace MigrationAnalyzers.Tests.Reading;

public class OperationReaderTests
{
    [Theory]
    [InlineData("""EnsureSchema(name: "events");""", "EnsureSchema events")]
    [InlineData("""DropSchema("events");""", "DropSchema events")]
    [InlineData("""DropTable(name: "t", schema: "s");""", "DropTable s.t")]
    [InlineData("""DropTable("t", null);""", "DropTable t")]
    [InlineData("""RenameTable("a", "s", "b");""", "RenameTable s.a to -.b")] // the second is the schema
    [InlineData("""RenameTable(name: "a", newName: "b", newSchema: "n");""", "RenameTable a to n.b")]
    [InlineData("""AlterTable("t", comment: "x");""", "AlterTable t")]
    [InlineData("""AddColumn<string>(name: "c", table: "t", schema: "s", type: "character varying(20)", nullable: true);""", "AddColumn s.t c? character varying(20)")]
    [InlineData("""AddColumn<int>("c", "t", "bigint");""", "AddColumn t c bigint")] // the third is the type
    [InlineData("""AddColumn<int>("c", "t", defaultValue: 1);""", "AddColumn t c integer default")]
    [InlineData("""AddColumn<string>("c", "t", defaultValue: null, computedColumnSql: "a || b", stored: true);""", "AddColumn t c text as a || b")]
    [InlineData("""AddColumn<DateTime>("c", "t", defaultValueSql: "now()");""", "AddColumn t c timestamp with time zone default now()")]
    [InlineData("""AddColumn<int>("c", "t").Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);""", "AddColumn t c integer identity")]
    [InlineData("""AddColumn<int>("c", "t").Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.SerialColumn);""", "AddColumn t c integer default serial")]
    [InlineData("""AlterColumn<long>("c", "t", "bigint", oldClrType: typeof(int), oldType: "integer", oldNullable: true);""", "AlterColumn t c bigint")]
    [InlineData("""AlterColumn<int>("c", "t").Annotation("a", 1).OldAnnotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);""", "AlterColumn t c integer")]
    [InlineData("""DropColumn(name: "c", table: "t", schema: "s");""", "DropColumn s.t.c")]
    [InlineData("""RenameColumn("a", "t", "b");""", "RenameColumn t.a to b")] // the third is the new name
    [InlineData("""RenameColumn(newName: "b", name: "a", schema: "s", table: "t");""", "RenameColumn s.t.a to b")]
    [InlineData("""CreateIndex("ix", "t", "c");""", "CreateIndex ix on t(c)")]
    [InlineData("""CreateIndex(name: "ix", schema: "s", table: "t", columns: new[] { "a", "b" }, unique: true, filter: "\"a\" > 0");""", "CreateIndex unique ix on s.t(a, b) where \"a\" > 0")]
    [InlineData("""CreateIndex("ix", "t", new string[] { "a" });""", "CreateIndex ix on t(a)")]
    [InlineData("""DropIndex(name: "ix", table: "t", schema: "s");""", "DropIndex s.ix on t")]
    [InlineData("""DropIndex("ix");""", "DropIndex -.ix on -")]
    [InlineData("""RenameIndex("a", "b", "t");""", "RenameIndex -.a to b on t")]
    [InlineData("""AddPrimaryKey("pk", "t", "a");""", "Add t PrimaryKey pk(a)")]
    [InlineData("""AddUniqueConstraint("ak", "t", new[] { "a", "b" }, "s");""", "Add s.t Unique ak(a, b)")]
    [InlineData("""AddForeignKey("fk", "t", "a", "p", principalColumn: "id", principalSchema: "ps");""", "Add t ForeignKey fk(a) to ps.p(id)")]
    [InlineData("""AddForeignKey("fk", "t", new[] { "a", "b" }, "p");""", "Add t ForeignKey fk(a, b) to p()")]
    [InlineData("""AddCheckConstraint("ck", "t", "a > 0");""", "Add t Check ck() check a > 0")]
    [InlineData("""DropPrimaryKey("pk", "t");""", "Drop PrimaryKey t.pk")]
    [InlineData("""DropUniqueConstraint("ak", "t", "s");""", "Drop Unique s.t.ak")]
    [InlineData("""DropForeignKey("fk", "t");""", "Drop ForeignKey t.fk")]
    [InlineData("""DropCheckConstraint("ck", "t");""", "Drop Check t.ck")]
    [InlineData("""CreateSequence<int>("q", "s", startValue: 5L);""", "CreateSequence s.q")]
    [InlineData("""AlterSequence("q");""", "AlterSequence -.q")]
    [InlineData("""RestartSequence("q", 1L);""", "AlterSequence -.q")]
    [InlineData("""RenameSequence("q", newName: "r");""", "RenameSequence -.q to -.r")]
    [InlineData("""DropSequence("q");""", "DropSequence -.q")]
    [InlineData("""InsertData("t", new[] { "a", "b" }, new object[] { 1, 2 });""", "Insert t(a, b)")]
    [InlineData("""InsertData(table: "t", schema: "s", columns: new[] { "a", "b" }, values: new object[,] { { 1, 2 }, { 3, 4 } });""", "Insert s.t(a, b)")]
    [InlineData("""UpdateData("t", "id", 1, "a", 2);""", "Update t(a, id)")]
    [InlineData("""DeleteData("t", "id", 1);""", "Delete t(id)")]
    [InlineData("""AlterDatabase().Annotation("Npgsql:Enum:mood", "a,b").OldAnnotation("Npgsql:PostgresExtension:hstore", ",,");""", "AlterDatabase Npgsql:Enum:mood=a,b -Npgsql:PostgresExtension:hstore=,,")]
    [InlineData("""Sql("SELECT 1");""", "Sql SELECT 1")]
    [InlineData("""Sql("VACUUM", suppressTransaction: true);""", "Sql without transaction VACUUM")]
    [InlineData("""Sql("VACUUM", true);""", "Sql without transaction VACUUM")]
    public void Reads_operation(string call, string expected) => Assert.Equal(expected, Read.Text(Read.Up("migrationBuilder." + call)));

    [Fact]
    public void Reads_tables_with_keys_by_member() => Assert.Equal(
        "CreateTable s.blogs(Id integer identity, class text, bar baz? character varying(20) default 'x', Owner? uuid, Total integer as \"Id\" + 1)"
        + " PrimaryKey PK_blogs(Id, class) Unique AK_blogs(bar baz) ForeignKey FK_blogs(Owner) to o.owners(Id) Check CK_blogs() check \"Id\" > 0",
        Read.Text(Read.Up("""
            migrationBuilder.CreateTable(
                name: "blogs",
                schema: "s",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    @class = table.Column<string>(name: "class"),
                    barbaz = table.Column<string>(maxLength: 20, name: "bar baz", nullable: true, defaultValueSql: "'x'"),
                    Owner = table.Column<Guid>(nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    Total = table.Column<int>(computedColumnSql: "\"Id\" + 1", stored: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_blogs", x => new { x.Id, x.@class });
                    table.UniqueConstraint("AK_blogs", x => x.barbaz);
                    table.ForeignKey(
                        name: "FK_blogs",
                        column: x => x.Owner,
                        principalSchema: "o",
                        principalTable: "owners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.CheckConstraint("CK_blogs", "\"Id\" > 0");
                });
            """)));

    [Theory]
    [InlineData("new SqlOperation { Sql = \"SELECT 1\", SuppressTransaction = true }", "Sql without transaction SELECT 1")]
    [InlineData("new DropTableOperation { Name = \"t\", Schema = \"s\" }", "DropTable s.t")]
    [InlineData("new AddColumnOperation { Name = \"c\", Table = \"t\", ClrType = typeof(string), ColumnType = \"text\", IsNullable = true }", "AddColumn t c? text")]
    [InlineData("new AddColumnOperation { Name = \"c\", Table = \"t\", ClrType = typeof(int) }", "AddColumn t c integer")]
    [InlineData("new RenameColumnOperation { Name = \"a\", Table = \"t\", NewName = \"b\" }", "RenameColumn t.a to b")]
    [InlineData("new CreateIndexOperation { Name = \"ix\", Table = \"t\", Columns = new[] { \"a\" }, IsUnique = true, Filter = \"a > 0\" }", "CreateIndex unique ix on t(a) where a > 0")]
    [InlineData("new AddForeignKeyOperation { Name = \"fk\", Table = \"t\", Columns = new[] { \"a\" }, PrincipalTable = \"p\", PrincipalColumns = new[] { \"id\" } }", "Add t ForeignKey fk(a) to p(id)")]
    [InlineData("new CreateTableOperation { Name = \"t\" }", "CreateTable t()")]
    [InlineData("new CreateTableOperation { Name = \"t\", Columns = { new AddColumnOperation { Name = \"a\", ClrType = typeof(int) } }, PrimaryKey = new() }", "CreateTable t(a integer, ...)")]
    [InlineData("new CreateTableOperation { Name = \"t\", Columns = { new AddColumnOperation { Name = \"a\", ClrType = typeof(int) } }, PrimaryKey = new AddPrimaryKeyOperation { Columns = new[] { \"a\" } } }", "CreateTable t(a integer) PrimaryKey -(a)")]
    [InlineData("new CreateTableOperation { Name = Environment.MachineName }", "Unread ?")]
    [InlineData("new AlterDatabaseOperation { Collation = \"C\" }", "Unread ?")]
    public void Reads_operations_written_as_objects(string operation, string expected) =>
        Assert.Equal(expected, Read.Text(Read.Up($"migrationBuilder.Operations.Add({operation});")));

    [Theory]
    [InlineData("AddRange(new MigrationOperation[] { new DropTableOperation { Name = \"t\" }, new SqlOperation { Sql = \"SELECT 1\" } })", "DropTable t\nSql SELECT 1")]
    [InlineData("AddRange([new DropTableOperation { Name = \"t\" }])", "DropTable t")]
    [InlineData("AddRange(Array.Empty<MigrationOperation>())", "")]
    [InlineData("AddRange(Environment.MachineName.Select(c => new SqlOperation()))", "Unread ?")]
    [InlineData("AddRange(new MigrationOperation[] { new DropTableOperation { Name = \"t\" }, null! })", "DropTable t\nUnread ?")]
    [InlineData("Insert(0, new DropTableOperation { Name = \"t\" })", "DropTable t")]
    [InlineData("Insert(Environment.TickCount, new DropTableOperation { Name = \"t\" })", "Unread ?")]
    [InlineData("RemoveAt(0)", "Unread ?")]
    [InlineData("Count.ToString()", "")]
    public void Reads_operations_that_are_added_together(string call, string expected) => Assert.Equal(expected, Read.Text(Read.Up($"migrationBuilder.Operations.{call};")));

    // The first providers had them as methods; a project may have methods of these names itself.
    [Theory]
    [InlineData("migrationBuilder.EnsurePostgresExtension(\"citext\");", "", "AlterDatabase Npgsql:PostgresExtension:citext=,,")]
    [InlineData("migrationBuilder.CreatePostgresExtension(\"citext\", \"public\");", "", "AlterDatabase Npgsql:PostgresExtension:citext=,,")]
    [InlineData("migrationBuilder.DropPostgresExtension(\"citext\");", "", "")]
    [InlineData("migrationBuilder.EnsurePostgresExtension(\"citext\");", "static class Own { public static void EnsurePostgresExtension(this MigrationBuilder b, string name) => b.Sql(\"CREATE EXTENSION \" + name); }", "Sql CREATE EXTENSION citext")]
    public void Reads_extensions_that_are_made_by_a_call(string statement, string types, string expected) => Assert.Equal(expected, Read.Text(Read.Up(statement, types: types, mustCompile: false)));

    [Fact]
    public void Reads_the_included_columns_of_an_index()
    {
        var operation = Assert.Single(Read.Up("migrationBuilder.CreateIndex(\"ix\", \"t\", \"a\").Annotation(\"Npgsql:IndexInclude\", new[] { \"b\", \"c\" });"));
        Assert.Equal(["b", "c"], Assert.IsType<Schema.Operations.CreateIndexOperation>(operation).Included.Select(n => n.Text));
    }

    [Theory]
    [InlineData("byte[]", "bytea")]
    [InlineData("string[]", "text[]")]
    [InlineData("List<Guid>", "uuid[]")]
    [InlineData("Dictionary<string, string>", "hstore")]
    [InlineData("System.DateOnly?", "date")]
    [InlineData("ulong", "numeric(20,0)")]
    [InlineData("NpgsqlTypes.NpgsqlRange<int>", "int4range")]
    [InlineData("DayOfWeek", "?")]
    public void Knows_default_type(string type, string expected) =>
        Assert.Equal($"AddColumn t c {expected}", Read.Text(Read.Up($"migrationBuilder.AddColumn<{type}>(\"c\", \"t\");")));

    [Theory]
    [InlineData("migrationBuilder.DropColumn(unknown, \"t\");", "Unread t")]
    [InlineData("migrationBuilder.DropTable(unknown);", "Unread ?")]
    [InlineData("migrationBuilder.DropTable(\"t\", unknown);", "Unread ?")]
    [InlineData("migrationBuilder.RenameColumn(\"a\", \"t\", unknown);", "Unread t")]
    [InlineData("migrationBuilder.CreateIndex(\"ix\", \"t\", new[] { \"a\", unknown });", "CreateIndex ix on t(a, ?, ...)")]
    [InlineData("migrationBuilder.Sql(unknown);", "Sql ?")]
    [InlineData("migrationBuilder.Sql($\"{unknown};\");", "Sql ?")]
    [InlineData("migrationBuilder.Sql($\"DROP TABLE {unknown}\");", "Sql DROP TABLE ?")]
    [InlineData("GC.KeepAlive(migrationBuilder);", "Unread ?")]
    [InlineData("GC.KeepAlive(unknown);", "")]
    [InlineData("migrationBuilder.CreateTable(\"t\", table => new { A = table.Column<int>(), B = table.Column<int>(name: unknown) });", "CreateTable t(A integer, ...)")]
    public void Opens_only_what_unread_code_touches(string body, string expected) =>
        Assert.Equal(expected, Read.Text(Read.Up("var unknown = Environment.MachineName; " + body)));
}
