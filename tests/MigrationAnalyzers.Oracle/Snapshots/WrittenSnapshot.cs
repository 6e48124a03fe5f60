using System.Collections.Immutable;
using System.Text;
using MigrationAnalyzers.Schema.Catalogs;
using Microsoft.CodeAnalysis.CSharp;

namespace MigrationAnalyzers.Oracle.Snapshots;

/// <summary>What was done to a snapshot.</summary>
internal enum SnapshotChange
{
    /// <summary>Nothing: it has what the server has.</summary>
    None,

    /// <summary>A column is gone.</summary>
    ColumnDropped,

    /// <summary>A table has a column more.</summary>
    ColumnAdded,

    /// <summary>A column has another name.</summary>
    ColumnRenamed,

    /// <summary>A column has another type.</summary>
    TypeChanged,

    /// <summary>A table is gone.</summary>
    TableDropped,

    /// <summary>There is a table more.</summary>
    TableAdded,

    /// <summary>A table has another name.</summary>
    TableRenamed,
}

/// <summary>A table and its columns, as the server has them or a snapshot says.</summary>
internal sealed record SnapshotTable(string Schema, string Name, ImmutableArray<(string Name, string Type)> Columns)
{
    /// <summary>What findings call it.</summary>
    public string Noun => $"table {SqlName.Quote(Schema)}.{SqlName.Quote(Name)}";

    /// <summary>What findings call a column of it.</summary>
    public string NounOf(string column) => $"column {SqlName.Quote(Schema)}.{SqlName.Quote(Name)}.{SqlName.Quote(column)}";
}

/// <summary>A snapshot of these tables, with one thing otherwise than on the server.</summary>
internal sealed record WrittenSnapshot(SnapshotChange Change, string What, ImmutableArray<SnapshotTable> Tables)
{
    /// <summary>What stands at the top of a file of snapshots.</summary>
    public const string Usings = "using Microsoft.EntityFrameworkCore;\n\n";

    /// <summary>The snapshot of what the server has, and every one that differs in one thing.</summary>
    public static IEnumerable<WrittenSnapshot> Of(ImmutableArray<SnapshotTable> server)
    {
        yield return new(SnapshotChange.None, "", server);
        yield return new(SnapshotChange.TableAdded, "Extra", server.Add(new("public", "Extra", ImmutableArray.Create(("Id", "integer")))));
        foreach (var table in server)
        {
            yield return new(SnapshotChange.TableDropped, table.Noun, server.Remove(table));
            yield return new(SnapshotChange.TableRenamed, table.Noun, server.Replace(table, table with { Name = table.Name + "X" }));
            yield return new(SnapshotChange.ColumnAdded, table.Noun, server.Replace(table, table with { Columns = table.Columns.Add(("Extra", "text")) }));
            foreach (var column in table.Columns)
            {
                if (table.Columns.Length > 1)
                    yield return new(SnapshotChange.ColumnDropped, table.NounOf(column.Name), server.Replace(table, table with { Columns = table.Columns.Remove(column) }));
                yield return new(SnapshotChange.ColumnRenamed, table.NounOf(column.Name), server.Replace(table, table with { Columns = table.Columns.Replace(column, (column.Name + "X", column.Type)) }));
                yield return new(SnapshotChange.TypeChanged, table.NounOf(column.Name), server.Replace(table, table with { Columns = table.Columns.Replace(column, (column.Name, "money")) }));
            }
        }
    }

    /// <summary>What of it is otherwise than on the server, each with whether the snapshot is the one that has it.</summary>
    public IEnumerable<(string What, bool IsInSnapshot)> Difference(ImmutableArray<SnapshotTable> server)
    {
        foreach (var (one, other, isInSnapshot) in new[] { (Tables, server, true), (server, Tables, false) })
        {
            foreach (var table in one)
            {
                if (other.FirstOrDefault(twin => twin.Schema == table.Schema && twin.Name == table.Name) is not { } twin)
                {
                    yield return (table.Noun, isInSnapshot);
                    continue;
                }

                foreach (var (column, _) in table.Columns.Where(column => twin.Columns.All(known => known.Name != column.Name)))
                    yield return (table.NounOf(column), isInSnapshot);
            }
        }
    }

    /// <summary>The class, as <c>dotnet ef</c> writes it.</summary>
    public string Source(string context, string name)
    {
        var source = new StringBuilder();
        source.Append(
            $$"""
            [Microsoft.EntityFrameworkCore.Infrastructure.DbContext(typeof(global::{{context}}))]
            partial class {{name}} : Microsoft.EntityFrameworkCore.Infrastructure.ModelSnapshot
            {
                protected override void BuildModel(Microsoft.EntityFrameworkCore.ModelBuilder modelBuilder)
                {

            """);
        for (var i = 0; i < Tables.Length; i++)
        {
            source.Append($"        modelBuilder.Entity(\"Model.E{i}\", b =>\n        {{\n");
            for (var j = 0; j < Tables[i].Columns.Length; j++)
                source.Append($"            b.Property<string>(\"P{j}\").HasColumnName({Literal(Tables[i].Columns[j].Name)}).HasColumnType({Literal(Tables[i].Columns[j].Type)});\n");
            source.Append("            b.HasKey(\"P0\");\n");
            source.Append($"            b.ToTable({Literal(Tables[i].Name)}{(Tables[i].Schema == "public" ? "" : ", " + Literal(Tables[i].Schema))});\n        }});\n");
        }

        return source.Append("    }\n}\n").ToString();
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
