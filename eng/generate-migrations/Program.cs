// Writes a project with a long migration history, in the shape in which dotnet-ef writes one, for measuring builds:
//     dotnet run --project eng/generate-migrations -- FOLDER [MIGRATIONS = 300] [ENTITIES = 40] [no-designers]
// Each migration has its Designer file with the whole model after it (or, as in histories written by hand, only the two attributes);
// every second one also runs raw SQL. All of it is SQL that PostgreSQL accepts at that point (the project is a program that migrates
// the database its argument leads to), but for the last migration, which misses the quotes of one name: a build that was analyzed
// says so, once. `-p:MigrationAnalyzers=FOLDER` analyzes it with the assemblies of that folder.
using System.Globalization;
using System.Text;
using GenerateMigrations;

var folder = args[0];
var migrationCount = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 300;
var entityCount = Math.Min(args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 40, migrationCount - 1);

var hasDesigners = !args.Contains("no-designers");

var entities = new List<Entity>();
string lastId = "";
for (var number = 1; number < migrationCount; number++)
{
    var migration = new Migration(number, IdOf(number));
    if (number <= entityCount)
        Steps.Create(migration, entities, number);
    else
        Steps.Change(migration, entities[number * 7 % entityCount], number);
    if (number % 2 == 0)
        RawSql.Add(migration, entities, number);

    Write(migration);
}

var missing = new Migration(migrationCount, IdOf(migrationCount));
missing.Up.Add(RawSql.Verbatim($"CREATE INDEX ix_last ON \"{entities[0].Table}\" (\"Id\", Status);"));
missing.Down.Add(RawSql.Verbatim("DROP INDEX ix_last;"));
Write(missing);

WriteText("Migrations/ShopContextModelSnapshot.cs", Sources.Snapshot(entities));
WriteText("ShopContext.cs", Sources.Context(entities));
foreach (var entity in entities)
    WriteText($"Entities/{entity.Name}.cs", Sources.Class(entity));
WriteText("Program.cs", Sources.Program);
WriteText("Shop.csproj", Sources.Project);
Console.WriteLine($"{migrationCount} migrations over {entityCount} entities, the last one {lastId}, in {folder}");

static string IdOf(int number) =>
    new DateTime(2023, 1, 1, 8, 0, 0, DateTimeKind.Utc).AddDays(number).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + $"_Step{number:000}";

void Write(Migration migration)
{
    WriteText($"Migrations/{migration.Id}.cs", Sources.Operations(migration, attributes: !hasDesigners));
    if (hasDesigners)
        WriteText($"Migrations/{migration.Id}.Designer.cs", Sources.Designer(migration, entities));
    lastId = migration.Id;
}

void WriteText(string path, string text)
{
    var full = Path.Combine(folder, path);
    Directory.CreateDirectory(Path.GetDirectoryName(full)!);
    File.WriteAllText(full, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)); // as dotnet-ef does
}
