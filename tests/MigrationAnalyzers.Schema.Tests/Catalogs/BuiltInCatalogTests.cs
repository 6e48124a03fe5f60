using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;

namespace MigrationAnalyzers.Schema.Tests.Catalogs;

public sealed class BuiltInCatalogTests
{
    [Theory]
    [InlineData("pg_stat_io", 15, 16)]
    [InlineData("pg_stat_wal", 13, 14)]
    [InlineData("pg_wait_events", 16, 17)]
    [InlineData("pg_aios", 17, 18)]
    public void A_relation_exists_from_its_version_on(string relation, int without, int with)
    {
        Assert.Null(BuiltInCatalog.For(without).FindTable("pg_catalog", relation));
        Assert.NotNull(BuiltInCatalog.For(with).FindTable("pg_catalog", relation));
    }

    [Theory]
    [InlineData("pg_stat_activity", "leader_pid", 12, 13)]
    [InlineData("pg_stat_activity", "query_id", 13, 14)]
    [InlineData("pg_attribute", "attcompression", 13, 14)]
    [InlineData("pg_database", "datlocale", 16, 17)]
    [InlineData("pg_constraint", "conenforced", 17, 18)]
    [InlineData("pg_attribute", "attcacheoff", 18, 17)] // gone
    [InlineData("pg_stat_bgwriter", "buffers_checkpoint", 17, 16)] // gone
    public void A_column_exists_from_its_version_on_or_up_to_it(string relation, string column, int without, int with)
    {
        Assert.Null(BuiltInCatalog.For(without).FindTable("pg_catalog", relation)?.Columns.Find(column));
        Assert.NotNull(BuiltInCatalog.For(with).FindTable("pg_catalog", relation)?.Columns.Find(column));
    }

    [Theory]
    [InlineData("gen_random_uuid", 12, 13)]
    [InlineData("date_bin", 13, 14)]
    [InlineData("regexp_count", 14, 15)]
    [InlineData("any_value", 15, 16)]
    [InlineData("to_bin", 16, 17)]
    [InlineData("uuidv7", 17, 18)]
    [InlineData("pg_start_backup", 15, 14)] // gone
    public void A_function_exists_from_its_version_on_or_up_to_it(string function, int without, int with)
    {
        Assert.Empty(BuiltInCatalog.For(without).FindFunctions("pg_catalog", function));
        Assert.NotEmpty(BuiltInCatalog.For(with).FindFunctions("pg_catalog", function));
    }

    [Theory]
    [InlineData(BuiltInNameKind.Setting, "transaction_timeout", 16, 17)]
    [InlineData(BuiltInNameKind.Setting, "promote_trigger_file", 16, 15)] // gone
    [InlineData(BuiltInNameKind.Role, "pg_read_all_data", 13, 14)]
    [InlineData(BuiltInNameKind.TextSearchConfiguration, "greek", 12, 13)]
    [InlineData(BuiltInNameKind.Collation, "pg_c_utf8", 16, 17)]
    public void A_name_exists_from_its_version_on_or_up_to_it(BuiltInNameKind kind, string name, int without, int with)
    {
        Assert.False(BuiltInCatalog.For(without).HasName(kind, name));
        Assert.True(BuiltInCatalog.For(with).HasName(kind, name));
    }

    [Theory]
    [InlineData(9, 12)]
    [InlineData(12, 12)]
    [InlineData(18, 18)]
    [InlineData(int.MaxValue, 18)]
    public void The_nearest_version_answers_for_one_that_is_not_known(int asked, int answers)
    {
        Assert.Equal(answers, BuiltInCatalog.For(asked).MajorVersion);
        Assert.Equal(answers, BuiltInExtension.Find("citext", asked)!.MajorVersion);
    }

    [Theory]
    [InlineData("pg_class", RelationKind.Table)]
    [InlineData("pg_tables", RelationKind.View)]
    public void A_relation_has_its_kind(string name, RelationKind kind) =>
        Assert.Equal(kind, BuiltInCatalog.For(15).FindTable("pg_catalog", name)!.Kind);

    [Theory]
    [InlineData("pg_catalog", "PG_CLASS")]
    [InlineData("information_schema", "pg_class")]
    [InlineData("public", "pg_class")]
    [InlineData("pg_catalog", "pg_clas")]
    [InlineData("pg_catalog", "")]
    [InlineData("pg_catalog", "pg_class\t")]
    [InlineData("pg_catalog", "ünbekannt\n")]
    public void A_name_that_is_not_exactly_there_is_not_found(string schema, string name)
    {
        Assert.Null(BuiltInCatalog.For(15).FindTable(schema, name));
        Assert.False(BuiltInCatalog.For(15).HasRelation(schema, name));
    }

    [Fact]
    public void An_index_is_a_relation_without_columns()
    {
        Assert.True(BuiltInCatalog.For(15).HasRelation("pg_catalog", "pg_class_oid_index"));
        Assert.Null(BuiltInCatalog.For(15).FindTable("pg_catalog", "pg_class_oid_index"));
    }

    [Fact]
    public void Columns_stand_in_their_order_with_their_types()
    {
        var columns = BuiltInCatalog.For(15).FindTable("information_schema", "schemata")!.Columns.Items;

        Assert.Equal(["catalog_name", "schema_name", "schema_owner"], columns.Take(3).Select(column => column.Name));
        Assert.Equal("information_schema.sql_identifier", columns[0].StoreType);
        Assert.Equal([1, 2, 3], columns.Take(3).Select(column => column.Number));
    }

    [Theory]
    [InlineData("make_interval", 0, 7)]
    [InlineData("concat", 1, int.MaxValue)]
    [InlineData("now", 0, 0)]
    [InlineData("lower", 1, 1)]
    public void A_function_says_how_many_arguments_it_takes(string name, int least, int most)
    {
        var functions = BuiltInCatalog.For(15).FindFunctions("pg_catalog", name);

        Assert.Equal(least, functions.Min(function => function.MinArguments));
        Assert.Equal(most, functions.Max(function => function.MaxArguments));
    }

    [Theory]
    [InlineData("sum", BuiltInFunctionKind.Aggregate, 0)]
    [InlineData("percentile_cont", BuiltInFunctionKind.OrderedSetAggregate, 1)]
    [InlineData("row_number", BuiltInFunctionKind.Window, 0)]
    [InlineData("lower", BuiltInFunctionKind.Function, 0)]
    public void A_function_says_how_it_is_called(string name, BuiltInFunctionKind kind, int directArguments) =>
        Assert.All(BuiltInCatalog.For(15).FindFunctions("pg_catalog", name), function =>
        {
            Assert.Equal(kind, function.Kind);
            Assert.Equal(directArguments, function.DirectArguments);
        });

    [Theory]
    [InlineData("lower", FunctionVolatility.Immutable)]
    [InlineData("now", FunctionVolatility.Stable)]
    [InlineData("random", FunctionVolatility.Volatile)]
    public void A_function_says_what_it_promises(string name, FunctionVolatility volatility) =>
        Assert.All(BuiltInCatalog.For(15).FindFunctions("pg_catalog", name), function => Assert.Equal(volatility, function.Volatility));

    [Fact]
    public void A_parameter_has_its_name_mode_and_default()
    {
        var function = Assert.Single(BuiltInCatalog.For(15).FindFunctions("pg_catalog", "jsonb_path_exists"));

        Assert.Equal(
            [
                new BuiltInParameter("target", "jsonb", ParameterMode.In, HasDefault: false),
                new BuiltInParameter("path", "jsonpath", ParameterMode.In, HasDefault: false),
                new BuiltInParameter("vars", "jsonb", ParameterMode.In, HasDefault: true),
                new BuiltInParameter("silent", "bool", ParameterMode.In, HasDefault: true),
            ],
            function.Parameters.AsEnumerable());
    }

    [Theory]
    [InlineData("generate_series", 2, "(item)")]
    [InlineData("jsonb_each", 1, "key value")]
    [InlineData("jsonb_array_elements_text", 1, "value")] // one OUT parameter brings its name
    [InlineData("pg_get_keywords", 0, "word catcode barelabel catdesc baredesc")]
    [InlineData("regexp_matches", 2, "(item)")]
    [InlineData("json_to_record", 1, null)] // the call defines the columns
    [InlineData("jsonb_populate_record", 2, null)] // those of its argument
    [InlineData("unnest", 1, null)] // of an array of rows theirs, of a tsvector three
    [InlineData("generate_series", 9, null)]
    [InlineData("no_such_function", 0, null)]
    public void A_function_in_FROM_gives_its_columns(string name, int arguments, string? columns)
    {
        var row = BuiltInCatalog.For(15).RowOf("pg_catalog", name, arguments);

        Assert.Equal(columns, row is { } known ? string.Join(' ', known.Select(column => column.Name ?? "(item)")) : null);
    }

    [Theory]
    [InlineData("int4", BuiltInTypeKind.Scalar, 'N', "_int4")]
    [InlineData("_int4", BuiltInTypeKind.Scalar, 'A', null)]
    [InlineData("int4range", BuiltInTypeKind.Range, 'R', "_int4range")]
    [InlineData("int4multirange", BuiltInTypeKind.Multirange, 'R', "_int4multirange")]
    [InlineData("anyelement", BuiltInTypeKind.Pseudo, 'P', null)]
    [InlineData("pg_class", BuiltInTypeKind.Composite, 'C', "_pg_class")]
    public void A_type_has_its_kind_category_and_array(string name, BuiltInTypeKind kind, char category, string? array)
    {
        var type = BuiltInCatalog.For(15).FindType("pg_catalog", name)!;

        Assert.Equal((kind, category, array), (type.Kind, type.Category, type.ArrayType));
    }

    [Fact]
    public void A_type_names_what_it_is_made_of()
    {
        var catalog = BuiltInCatalog.For(15);

        Assert.Equal("int4", catalog.FindType("pg_catalog", "_int4")!.ElementType);
        Assert.Equal("int4", catalog.FindType("pg_catalog", "int4range")!.BaseType);
        Assert.Equal("int4range", catalog.FindType("pg_catalog", "int4multirange")!.BaseType);
        Assert.Equal("name", catalog.FindType("information_schema", "sql_identifier")!.BaseType);
        Assert.Null(catalog.FindType("pg_catalog", "integer")); // the parser's word for int4
        Assert.Null(catalog.FindType("pg_catalog", "_anyelement"));
    }

    [Theory]
    [InlineData("int4", "int8", CastContext.Implicit)]
    [InlineData("int8", "int4", CastContext.Assignment)]
    [InlineData("jsonb", "int4", CastContext.Explicit)]
    [InlineData("text", "int4", null)]
    public void A_cast_says_where_it_applies(string source, string target, CastContext? context) =>
        Assert.Equal(context, BuiltInCatalog.For(15).FindCast(source, target)?.Context);

    [Fact]
    public void Operators_are_found_by_name()
    {
        Assert.Contains(new BuiltInOperator("pg_catalog", "@>", "jsonb", "jsonb", "bool"), BuiltInCatalog.For(15).FindOperators("@>"));
        Assert.Contains(new BuiltInOperator("pg_catalog", "!", "int8", null, "numeric"), BuiltInCatalog.For(13).FindOperators("!"));
        Assert.Empty(BuiltInCatalog.For(14).FindOperators("!"));
    }

    [Theory]
    [InlineData("timezone", true)] // TimeZone: no letter case
    [InlineData("WORK_MEM", true)]
    [InlineData("role", true)] // hidden from pg_settings
    [InlineData("work_memory", false)]
    public void Settings_are_found_in_any_letter_case(string name, bool exists) =>
        Assert.Equal(exists, BuiltInCatalog.For(15).HasName(BuiltInNameKind.Setting, name));

    [Fact]
    public void Conditions_of_PL_pgSQL_are_known()
    {
        Assert.True(BuiltInCatalog.For(15).HasName(BuiltInNameKind.Condition, "unique_violation"));
        Assert.False(BuiltInCatalog.For(15).HasName(BuiltInNameKind.Condition, "successful_completion")); // no error
    }

    [Fact]
    public void Asking_for_relations_reads_relations_only()
    {
        var archive = new BuiltInArchive();
        var catalog = new BuiltInCatalog(archive, 15);
        Assert.Empty(archive.Loaded);

        catalog.FindTable("pg_catalog", "pg_class");
        Assert.Equal(["relations"], archive.Loaded);

        catalog.FindFunctions("pg_catalog", "now");
        Assert.Equal(["functions", "relations"], archive.Loaded.Order());
    }

    [Fact]
    public void Many_threads_may_ask_at_once()
    {
        var archive = new BuiltInArchive();
        var catalog = new BuiltInCatalog(archive, 15);

        var tables = Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8)
            .Select(_ => (Table: catalog.FindTable("pg_catalog", "pg_class"), Functions: catalog.FindFunctions("pg_catalog", "sum"))).ToList();

        Assert.All(tables, found => Assert.Same(tables[0].Table, found.Table));
        Assert.All(tables, found => Assert.Equal(tables[0].Functions, found.Functions));
    }
}
