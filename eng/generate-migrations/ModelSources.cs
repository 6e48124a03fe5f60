using System.Globalization;
using System.Text;

namespace GenerateMigrations;

/// <summary>The model, as it stands in Designer files and in the snapshot.</summary>
internal static class ModelSources
{
    public static string Model(List<Entity> entities)
    {
        var text = new StringBuilder();
        text.Append(
            """
            #pragma warning disable 612, 618
                        modelBuilder
                            .HasAnnotation("ProductVersion", "10.0.15")
                            .HasAnnotation("Relational:MaxIdentifierLength", 63);

                        NpgsqlModelBuilderExtensions.UseIdentityByDefaultColumns(modelBuilder);

            """);
        foreach (var entity in entities.OrderBy(entity => entity.Name, StringComparer.Ordinal))
            text.Append('\n').Append(Block(entity));
        foreach (var entity in entities.Where(entity => entity.Parent is not null).OrderBy(entity => entity.Name, StringComparer.Ordinal))
            text.Append('\n').Append(Relationship(entity));
        return text.Append("#pragma warning restore 612, 618").ToString();
    }

    private static string Block(Entity entity)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"            modelBuilder.Entity(\"Shop.{entity.Name}\", b =>\n                {{\n");
        // The key first, then by name.
        foreach (var column in entity.Columns.OrderBy(column => column.Name != "Id").ThenBy(column => column.Name, StringComparer.Ordinal))
        {
            List<string> calls = [];
            if (column.Name == "Id")
                calls.Add("ValueGeneratedOnAdd()");
            if (column is { Type: "string", IsRequired: true })
                calls.Add("IsRequired()");
            if (column.MaxLength is { } length)
                calls.Add($"HasMaxLength({length})");
            if (column.Type == "decimal")
                calls.Add("HasPrecision(18, 2)");
            calls.Add($"HasColumnType(\"{column.SqlType}\")");

            text.Append(CultureInfo.InvariantCulture, $"                    b.Property<{column.ClrType}>(\"{column.Name}\")");
            foreach (var call in calls)
                text.Append(CultureInfo.InvariantCulture, $"\n                        .{call}");
            text.Append(";\n\n");
            if (column.Name == "Id")
                text.Append("                    NpgsqlPropertyBuilderExtensions.UseIdentityByDefaultColumn(b.Property<int>(\"Id\"));\n\n");
        }

        text.Append("                    b.HasKey(\"Id\");\n\n");
        foreach (var column in entity.Indexed)
            text.Append(CultureInfo.InvariantCulture, $"                    b.HasIndex(\"{column}\");\n\n");
        return text.Append(CultureInfo.InvariantCulture, $"                    b.ToTable(\"{entity.Table}\");\n                }});\n").ToString();
    }

    private static string Relationship(Entity entity) => $$"""
                    modelBuilder.Entity("Shop.{{entity.Name}}", b =>
                        {
                            b.HasOne("Shop.{{entity.Parent!.Name}}", null)
                                .WithMany()
                                .HasForeignKey("{{entity.Parent.Name}}Id");
                        });

        """;
}
