using MigrationAnalyzers.Schema.Catalogs.BuiltIn;

namespace MigrationAnalyzers.Schema.Tests.Catalogs;

public sealed class BuiltInExtensionTests
{
    [Theory]
    [InlineData("postgis", "geometry")]
    [InlineData("postgis", "geography")]
    [InlineData("postgis_raster", "raster")]
    [InlineData("hstore", "hstore")]
    [InlineData("citext", "citext")]
    [InlineData("ltree", "lquery")]
    [InlineData("cube", "cube")]
    [InlineData("vector", "vector")]
    [InlineData("vector", "halfvec")]
    public void An_extension_brings_its_types(string extension, string type)
    {
        Assert.Null(BuiltInCatalog.For(15).FindType("pg_catalog", type));
        Assert.Equal("_" + type, BuiltInExtension.Find(extension, 15)!.FindType("public", type)!.ArrayType);
    }

    [Theory]
    [InlineData("postgis", "st_dwithin")]
    [InlineData("uuid-ossp", "uuid_generate_v4")]
    [InlineData("pg_trgm", "similarity")]
    [InlineData("pgcrypto", "crypt")]
    [InlineData("unaccent", "unaccent")]
    [InlineData("fuzzystrmatch", "levenshtein")]
    [InlineData("vector", "cosine_distance")]
    [InlineData("timescaledb", "create_hypertable")]
    [InlineData("timescaledb", "time_bucket")]
    public void An_extension_brings_its_functions(string extension, string function) =>
        Assert.NotEmpty(BuiltInExtension.Find(extension, 15)!.FindFunctions("public", function));

    [Theory]
    [InlineData("postgis", "public", "spatial_ref_sys", "srid")]
    [InlineData("postgis", "public", "geometry_columns", "f_geometry_column")]
    [InlineData("postgis_topology", "topology", "topology", "precision")]
    [InlineData("timescaledb", "timescaledb_information", "hypertables", "hypertable_name")]
    [InlineData("pg_stat_statements", "public", "pg_stat_statements", "queryid")]
    public void An_extension_brings_its_relations(string extension, string schema, string relation, string column)
    {
        var objects = BuiltInExtension.Find(extension, 15)!;

        Assert.NotNull(objects.FindTable(schema, relation)!.Columns.Find(column));
        Assert.Contains(schema, objects.Schemas);
        Assert.Contains(relation, objects.TableNames(schema));
    }

    [Theory]
    [InlineData(12, "total_time", "total_exec_time")]
    [InlineData(13, "total_exec_time", "total_time")]
    [InlineData(16, "blk_read_time", "shared_blk_read_time")]
    [InlineData(17, "shared_blk_read_time", "blk_read_time")]
    public void An_extension_of_the_server_has_the_columns_of_its_version(int major, string with, string without)
    {
        var columns = BuiltInExtension.Find("pg_stat_statements", major)!.FindTable("public", "pg_stat_statements")!.Columns;

        Assert.NotNull(columns.Find(with));
        Assert.Null(columns.Find(without));
    }

    [Fact]
    public void Its_objects_are_in_the_schema_it_is_installed_in()
    {
        var extension = BuiltInExtension.Find("postgis", 15, schema: "gis")!;

        Assert.Equal("gis", extension.FindTable("gis", "spatial_ref_sys")!.Schema);
        Assert.Null(extension.FindTable("public", "spatial_ref_sys"));
    }

    [Fact]
    public void A_fixed_schema_is_stronger_than_a_chosen_one()
    {
        var extension = BuiltInExtension.Find("postgis_topology", 15, schema: "gis")!;

        Assert.Equal("topology", extension.FixedSchema);
        Assert.Equal("topology", extension.HomeSchema);
        Assert.Equal(["postgis"], extension.Requires.AsEnumerable());
    }

    [Theory]
    [InlineData("hstore", true)]
    [InlineData("postgis", false)]
    [InlineData("vector", false)]
    [InlineData("timescaledb", false)]
    public void It_is_known_which_come_with_the_server(string name, bool isOfServer) =>
        Assert.Equal(isOfServer, BuiltInExtension.Find(name, 15)!.IsOfServer);

    [Theory]
    [InlineData("no_such_extension", 15)]
    [InlineData("HSTORE", 15)]
    [InlineData("adminpack", 17)] // dropped from the server
    public void An_unknown_extension_is_not_found(string name, int major) => Assert.Null(BuiltInExtension.Find(name, major));

    [Theory]
    [InlineData("postgis", "st_dump", 1, "path geom")]
    [InlineData("hstore", "each", 1, "key value")]
    [InlineData("tablefunc", "crosstab", 1, null)]
    [InlineData("tablefunc", "crosstab2", 1, "row_name category_1 category_2")]
    public void Its_functions_in_FROM_give_their_columns(string extension, string function, int arguments, string? columns)
    {
        var row = BuiltInExtension.Find(extension, 15)!.RowOf("public", function, arguments);

        Assert.Equal(columns, row is { } known ? string.Join(' ', known.Select(column => column.Name)) : null);
    }

    [Fact]
    public void Its_operator_classes_name_their_method_and_type()
    {
        Assert.Equal(
            [new BuiltInOperatorClass("public", "gin_trgm_ops", "gin", "text", IsDefault: false)],
            BuiltInExtension.Find("pg_trgm", 15)!.FindOperatorClasses("gin_trgm_ops").AsEnumerable());
        Assert.True(BuiltInExtension.Find("vector", 15)!.HasName(BuiltInNameKind.AccessMethod, "hnsw"));
    }

    [Fact]
    public void Every_extension_can_be_read_whole()
    {
        foreach (var name in BuiltInExtension.Names)
        {
            for (var major = BuiltInCatalog.OldestVersion; major <= BuiltInCatalog.NewestVersion; major++)
            {
                if (BuiltInExtension.Find(name, major) is not { } extension)
                    continue;
                foreach (var schema in extension.Schemas)
                {
                    Assert.All(extension.TableNames(schema), table => Assert.NotNull(extension.FindTable(schema, table)));
                    Assert.All(extension.FunctionNames(schema), function => Assert.NotEmpty(extension.FindFunctions(schema, function)));
                    Assert.All(extension.Types(schema), type => Assert.Equal(type, extension.FindType(schema, type.Name)));
                }
            }
        }
    }
}
