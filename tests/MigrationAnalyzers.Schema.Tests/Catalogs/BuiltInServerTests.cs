using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Testing;
using Npgsql;

namespace MigrationAnalyzers.Schema.Tests.Catalogs;

/// <summary>The generated data says of the server at hand what that server says of itself, no less and no more.</summary>
public sealed class BuiltInServerTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private const string TypeName = "CASE WHEN tn.nspname IN ('pg_catalog', 'public') THEN '' ELSE tn.nspname || '.' END || t.typname";

    private const string Relations =
        $$"""
        SELECT format('%s.%s %s', n.nspname, c.relname, string_agg(a.attname || ' ' || {{TypeName}}, ', ' ORDER BY a.attnum))
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        JOIN pg_type t ON t.oid = a.atttypid JOIN pg_namespace tn ON tn.oid = t.typnamespace
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'c') AND ({0})
        GROUP BY n.nspname, c.relname
        """;

    private const string Functions =
        $$"""
        SELECT format('%s.%s %s%s(%s) %s/%s/%s %s%s %s', n.nspname, p.proname, p.prokind, p.provolatile,
            (SELECT string_agg({{TypeName}}, ',' ORDER BY i) FROM unnest(p.proargtypes) WITH ORDINALITY AS u(oid, i)
             JOIN pg_type t USING (oid) JOIN pg_namespace tn ON tn.oid = t.typnamespace),
            p.pronargs, p.pronargdefaults, p.provariadic <> 0,
            CASE WHEN p.proretset THEN 'setof ' END,
            (SELECT {{TypeName}} FROM pg_type t JOIN pg_namespace tn ON tn.oid = t.typnamespace WHERE t.oid = p.prorettype),
            (SELECT string_agg(p.proargnames[i], ',' ORDER BY i) FROM generate_subscripts(p.proargmodes, 1) AS i WHERE p.proargmodes[i] IN ('o', 'b', 't')))
        FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE {0}
        """;

    private const string Operators =
        """
        SELECT format('%s %s %s %s', o.oprname, CASE o.oprleft WHEN 0 THEN '-' ELSE l.typname END, CASE o.oprright WHEN 0 THEN '-' ELSE r.typname END, res.typname)
        FROM pg_operator o LEFT JOIN pg_type l ON l.oid = o.oprleft LEFT JOIN pg_type r ON r.oid = o.oprright JOIN pg_type res ON res.oid = o.oprresult
        JOIN pg_namespace n ON n.oid = o.oprnamespace
        WHERE {0}
        """;

    private const string Casts =
        """
        SELECT format('%s %s %s', s.typname, t.typname, CASE c.castcontext WHEN 'i' THEN 'Implicit' WHEN 'a' THEN 'Assignment' ELSE 'Explicit' END)
        FROM pg_cast c JOIN pg_type s ON s.oid = c.castsource JOIN pg_type t ON t.oid = c.casttarget
        WHERE {0}
        """;

    private const string Classes =
        """
        SELECT format('%s %s %s %s', o.opcname, m.amname, t.typname, CASE WHEN o.opcdefault THEN 'True' ELSE 'False' END)
        FROM pg_opclass o JOIN pg_am m ON m.oid = o.opcmethod JOIN pg_type t ON t.oid = o.opcintype JOIN pg_namespace n ON n.oid = o.opcnamespace
        WHERE {0}
        """;

    private const string OfServer = "n.nspname IN ('pg_catalog', 'information_schema')";

    [Fact]
    public async Task Relations_and_columns_are_those_of_the_server() =>
        await Agree(Relations, OfServer, catalog => catalog.Schemas.SelectMany(schema => RelationsOf(catalog, schema)));

    [Fact]
    public async Task Functions_are_those_of_the_server() =>
        await Agree(Functions, OfServer, catalog => catalog.Schemas.SelectMany(schema => FunctionsOf(catalog, schema)));

    [Fact]
    public async Task Operators_are_those_of_the_server() => await Agree(Operators, OfServer, OperatorsOf);

    [Fact]
    public async Task Casts_are_those_of_the_server() => await Agree(Casts, "true", CastsOf);

    [Fact]
    public async Task Operator_classes_are_those_of_the_server() => await Agree(Classes, OfServer, ClassesOf);

    [Fact]
    public async Task Every_type_of_the_server_is_known()
    {
        const string types =
            """
            SELECT format('%s.%s %s %s %s', n.nspname, t.typname, t.typcategory, CASE WHEN t.typispreferred THEN 'True' ELSE 'False' END,
                (SELECT CASE WHEN en.nspname = 'pg_catalog' THEN '' ELSE en.nspname || '.' END || e.typname
                 FROM pg_type e JOIN pg_namespace en ON en.oid = e.typnamespace WHERE e.oid = t.typelem))
            FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
            WHERE n.nspname IN ('pg_catalog', 'information_schema')
            """;
        await using var database = await postgres.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        var catalog = CatalogOf(connection);

        foreach (var expected in await RowsAsync(connection, types))
        {
            var name = expected.Split(' ')[0].Split('.', 2);
            var type = catalog.FindType(name[0], name[1]);
            Assert.Equal(expected, type is null ? "unknown" : $"{type.Schema}.{type.Name} {type.Category} {type.IsPreferred} {type.ElementType}");
        }
    }

    [Theory]
    [InlineData(BuiltInNameKind.Setting, "SELECT name FROM pg_settings WHERE name NOT LIKE '%.%'")]
    [InlineData(BuiltInNameKind.AccessMethod, "SELECT amname FROM pg_am")]
    [InlineData(BuiltInNameKind.Language, "SELECT lanname FROM pg_language")]
    [InlineData(BuiltInNameKind.TextSearchConfiguration, "SELECT cfgname FROM pg_ts_config")]
    [InlineData(BuiltInNameKind.TextSearchDictionary, "SELECT dictname FROM pg_ts_dict")]
    [InlineData(BuiltInNameKind.Collation, "SELECT collname FROM pg_collation WHERE collprovider = 'd' OR collname IN ('C', 'POSIX', 'ucs_basic')")]
    [InlineData(BuiltInNameKind.Role, "SELECT rolname FROM pg_roles WHERE rolname LIKE 'pg\\_%'")]
    [InlineData(BuiltInNameKind.Schema, "SELECT nspname FROM pg_namespace WHERE nspname NOT IN ('public') AND nspname NOT LIKE 'pg\\_%temp%'")]
    public async Task Names_of_the_server_are_known(BuiltInNameKind kind, string query)
    {
        await using var database = await postgres.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        var catalog = CatalogOf(connection);

        var names = await RowsAsync(connection, query);

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.True(catalog.HasName(kind, name), name));
    }

    [Theory]
    [InlineData("btree_gin")]
    [InlineData("btree_gist")]
    [InlineData("citext")]
    [InlineData("cube")]
    [InlineData("dblink")]
    [InlineData("earthdistance")]
    [InlineData("fuzzystrmatch")]
    [InlineData("hstore")]
    [InlineData("intarray")]
    [InlineData("isn")]
    [InlineData("lo")]
    [InlineData("ltree")]
    [InlineData("pg_stat_statements")]
    [InlineData("pg_trgm")]
    [InlineData("pgcrypto")]
    [InlineData("postgres_fdw")]
    [InlineData("tablefunc")]
    [InlineData("unaccent")]
    [InlineData("uuid-ossp")]
    public async Task An_extension_brings_what_the_server_says(string name)
    {
        await using var database = await postgres.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        await database.ExecuteAsync($"CREATE EXTENSION \"{name}\" CASCADE");
        var extension = BuiltInExtension.Find(name, connection.PostgreSqlVersion.Major);

        Assert.NotNull(extension);
        Assert.True(extension.IsOfServer);
        await Same(Relations, Members("pg_class", "c.oid"), extension.Schemas.SelectMany(schema => RelationsOf(extension, schema)));
        await Same(Functions, Members("pg_proc", "p.oid"), extension.Schemas.SelectMany(schema => FunctionsOf(extension, schema)));
        await Same(Operators, Members("pg_operator", "o.oid"), OperatorsOf(extension));
        await Same(Casts, Members("pg_cast", "c.oid"), CastsOf(extension));
        await Same(Classes, Members("pg_opclass", "o.oid"), ClassesOf(extension));

        string Members(string catalog, string oid) =>
            $"""
            EXISTS (SELECT FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid
                    WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e' AND e.extname = '{name}'
                      AND (d.classid = '{catalog}'::regclass AND d.objid = {oid}
                           OR '{catalog}' = 'pg_class' AND d.classid = 'pg_type'::regclass AND d.objid = (SELECT t.oid FROM pg_type t WHERE t.typrelid = {oid})))
            """;

        async Task Same(string query, string condition, IEnumerable<string> known)
        {
            Assert.Equal(await RowsAsync(connection, string.Format(null, query, condition)), Ordered(known));
        }
    }

    private async Task Agree(string query, string condition, Func<BuiltInCatalog, IEnumerable<string>> known)
    {
        await using var database = await postgres.CreateDatabaseAsync();
        await using var connection = await database.OpenAsync();
        var expected = await RowsAsync(connection, string.Format(null, query, condition));

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Ordered(known(CatalogOf(connection))));
    }

    // A server newer than the data fails here: eng/builtin-catalog must learn it.
    private static BuiltInCatalog CatalogOf(NpgsqlConnection connection)
    {
        var catalog = BuiltInCatalog.For(connection.PostgreSqlVersion.Major);
        Assert.Equal(connection.PostgreSqlVersion.Major, catalog.MajorVersion);
        return catalog;
    }

    private static IEnumerable<string> RelationsOf(BuiltInObjects objects, string schema) =>
        from name in objects.TableNames(schema)
        let table = objects.FindTable(schema, name)
        select $"{schema}.{name} {string.Join(", ", table.Columns.Items.Select(column => $"{column.Name} {column.StoreType}"))}";

    private static IEnumerable<string> FunctionsOf(BuiltInObjects objects, string schema) =>
        from name in objects.FunctionNames(schema)
        from function in objects.FindFunctions(schema, name)
        let inputs = function.Parameters.Where(parameter => parameter.IsInput).ToList()
        select $"{schema}.{name} {LetterOf(function.Kind)}{LetterOf(function.Volatility)}({string.Join(',', inputs.Select(input => input.Type))}) "
            + $"{inputs.Count}/{inputs.Count(input => input.HasDefault)}/{(function.IsVariadic ? 't' : 'f')} {(function.ReturnsSet ? "setof " : "")}{function.ResultType} "
            + string.Join(',', function.Parameters.Where(parameter => parameter.IsOutput).Select(parameter => parameter.Name));

    private static char LetterOf(BuiltInFunctionKind kind) => kind switch
    {
        BuiltInFunctionKind.Function => 'f',
        BuiltInFunctionKind.Procedure => 'p',
        BuiltInFunctionKind.Window => 'w',
        _ => 'a',
    };

    private static char LetterOf(FunctionVolatility volatility) => char.ToLowerInvariant(volatility.ToString()[0]);

    private static IEnumerable<string> OperatorsOf(BuiltInObjects objects) =>
        objects.Operators().Select(known => $"{known.Name} {known.Left ?? "-"} {known.Right ?? "-"} {known.Result}");

    private static IEnumerable<string> CastsOf(BuiltInObjects objects) => objects.Casts().Select(known => $"{known.Source} {known.Target} {known.Context}");

    private static IEnumerable<string> ClassesOf(BuiltInObjects objects) =>
        objects.OperatorClasses().Select(known => $"{known.Name} {known.Method} {known.Type} {known.IsDefault}");

    private static IEnumerable<string> Ordered(IEnumerable<string> lines) => lines.Order(StringComparer.Ordinal);

    private static async Task<IEnumerable<string>> RowsAsync(NpgsqlConnection connection, string query)
    {
        await using var command = new NpgsqlCommand(query, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return Ordered(rows);
    }
}
