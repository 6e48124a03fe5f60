namespace MigrationAnalyzers.Sql.Dialects;

/// <summary>A function of another database.</summary>
/// <param name="Dialect">Whose it is.</param>
/// <param name="Instead">What messages offer.</param>
/// <param name="Form">
/// How a call is rewritten: {0}, {1}, ... are its arguments; null: not one to one. The number of arguments must be <paramref name="Arguments"/>.
/// </param>
/// <param name="Arguments">How many arguments the form takes.</param>
internal sealed record ForeignFunction(string Dialect, string? Instead, string? Form = null, int Arguments = 0);

/// <summary>A type of another database.</summary>
/// <param name="Dialect">Whose it is.</param>
/// <param name="Instead">PostgreSQL's.</param>
/// <param name="KeepsLength">Whether a length after it means the same; if not, it goes.</param>
internal sealed record ForeignType(string Dialect, string Instead, bool KeepsLength = false);

/// <summary>The words of other databases.</summary>
internal static class ForeignWords
{
    public const string SqlServer = "SQL Server";
    public const string MySql = "MySQL";
    public const string Oracle = "Oracle";
    public const string Sqlite = "SQLite";

    public static readonly Dictionary<string, ForeignFunction> Functions = new(StringComparer.Ordinal)
    {
        ["getdate"] = new(SqlServer, "now()", "now()"),
        ["sysdatetime"] = new(SqlServer, "now()", "now()"),
        ["sysdatetimeoffset"] = new(SqlServer, "now()", "now()"),
        ["getutcdate"] = new(SqlServer, "now() AT TIME ZONE 'utc'", "(now() AT TIME ZONE 'utc')"),
        ["sysutcdatetime"] = new(SqlServer, "now() AT TIME ZONE 'utc'", "(now() AT TIME ZONE 'utc')"),
        ["newid"] = new(SqlServer, "gen_random_uuid()", "gen_random_uuid()"),
        ["newsequentialid"] = new(SqlServer, "gen_random_uuid()", "gen_random_uuid()"),
        ["isnull"] = new(SqlServer, "coalesce(a, b)", "coalesce({0}, {1})", 2),
        ["len"] = new(SqlServer, "length(a)", "length({0})", 1),
        ["datalength"] = new(SqlServer, "octet_length(a)", "octet_length({0})", 1),
        ["charindex"] = new(SqlServer, "strpos(b, a)", "strpos({1}, {0})", 2),
        ["iif"] = new(SqlServer, "CASE WHEN a THEN b ELSE c END", "CASE WHEN {0} THEN {1} ELSE {2} END", 3),
        ["replicate"] = new(SqlServer, "repeat(a, b)", "repeat({0}, {1})", 2),
        ["dateadd"] = new(SqlServer, "a + interval '1 day'"),
        ["datediff"] = new(SqlServer, "a - b"),
        ["datename"] = new(SqlServer, "to_char(a, 'Month')"),
        ["datepart"] = new(SqlServer, "extract(a FROM b)", "extract({0} FROM {1})", 2),
        ["eomonth"] = new(SqlServer, null),
        ["year"] = new(SqlServer, "extract(year FROM a)", "extract(year FROM {0})", 1),
        ["month"] = new(SqlServer, "extract(month FROM a)", "extract(month FROM {0})", 1),
        ["day"] = new(SqlServer, "extract(day FROM a)", "extract(day FROM {0})", 1),
        ["object_id"] = new(SqlServer, "to_regclass('a')"),
        ["col_length"] = new(SqlServer, "information_schema.columns"),
        ["scope_identity"] = new(SqlServer, "RETURNING"),
        ["stuff"] = new(SqlServer, "overlay(...)"),
        ["patindex"] = new(SqlServer, "substring(a FROM pattern)"),
        ["hashbytes"] = new(SqlServer, "sha256(a)"),
        ["string_split"] = new(SqlServer, "string_to_table(a, b)"),
        ["openjson"] = new(SqlServer, "jsonb_array_elements(a)"),
        ["try_convert"] = new(SqlServer, null),
        ["isnumeric"] = new(SqlServer, null),
        ["suser_sname"] = new(SqlServer, "current_user", "current_user"),
        ["ifnull"] = new(MySql, "coalesce(a, b)", "coalesce({0}, {1})", 2),
        ["curdate"] = new(MySql, "current_date", "current_date"),
        ["curtime"] = new(MySql, "localtime", "localtime"),
        ["sysdate"] = new(MySql, "now()", "now()"),
        ["utc_timestamp"] = new(MySql, "now() AT TIME ZONE 'utc'", "(now() AT TIME ZONE 'utc')"),
        ["uuid"] = new(MySql, "gen_random_uuid()", "gen_random_uuid()"),
        ["rand"] = new(MySql, "random()", "random()"),
        ["lcase"] = new(MySql, "lower(a)", "lower({0})", 1),
        ["ucase"] = new(MySql, "upper(a)", "upper({0})", 1),
        ["instr"] = new(MySql, "strpos(a, b)", "strpos({0}, {1})", 2),
        ["group_concat"] = new(MySql, "string_agg(a, ',')"),
        ["last_insert_id"] = new(MySql, "RETURNING"),
        ["date_format"] = new(MySql, "to_char(a, format)"),
        ["str_to_date"] = new(MySql, "to_date(a, format)"),
        ["unix_timestamp"] = new(MySql, "extract(epoch FROM a)"),
        ["from_unixtime"] = new(MySql, "to_timestamp(a)", "to_timestamp({0})", 1),
        ["nvl"] = new(Oracle, "coalesce(a, b)", "coalesce({0}, {1})", 2),
        ["nvl2"] = new(Oracle, "CASE WHEN a IS NOT NULL THEN b ELSE c END", "CASE WHEN {0} IS NOT NULL THEN {1} ELSE {2} END", 3),
        ["sys_guid"] = new(Oracle, "gen_random_uuid()", "gen_random_uuid()"),
        ["add_months"] = new(Oracle, "a + b * interval '1 month'"),
        ["last_insert_rowid"] = new(Sqlite, "RETURNING"),
        ["randomblob"] = new(Sqlite, "gen_random_bytes(a) of pgcrypto"),
        ["strftime"] = new(Sqlite, "to_char(a, format)"),
        ["datetime"] = new(Sqlite, "now()"),
        ["julianday"] = new(Sqlite, null),
    };

    public static readonly Dictionary<string, ForeignType> Types = new(StringComparer.Ordinal)
    {
        ["nvarchar"] = new(SqlServer, "varchar", KeepsLength: true),
        ["ntext"] = new(SqlServer, "text"),
        ["datetime"] = new(SqlServer, "timestamp"),
        ["datetime2"] = new(SqlServer, "timestamp"),
        ["smalldatetime"] = new(SqlServer, "timestamp"),
        ["datetimeoffset"] = new(SqlServer, "timestamptz"),
        ["uniqueidentifier"] = new(SqlServer, "uuid"),
        ["tinyint"] = new(SqlServer, "smallint"),
        ["varbinary"] = new(SqlServer, "bytea"),
        ["rowversion"] = new(SqlServer, "xid"),
        ["smallmoney"] = new(SqlServer, "numeric(10,4)"),
        ["sql_variant"] = new(SqlServer, "jsonb"),
        ["mediumint"] = new(MySql, "integer"),
        ["tinytext"] = new(MySql, "text"),
        ["mediumtext"] = new(MySql, "text"),
        ["longtext"] = new(MySql, "text"),
        ["blob"] = new(MySql, "bytea"),
        ["longblob"] = new(MySql, "bytea"),
        ["mediumblob"] = new(MySql, "bytea"),
        ["varchar2"] = new(Oracle, "varchar", KeepsLength: true),
        ["nvarchar2"] = new(Oracle, "varchar", KeepsLength: true),
        ["clob"] = new(Oracle, "text"),
        ["nclob"] = new(Oracle, "text"),
    };

    /// <summary>First words of statements that PostgreSQL does not have.</summary>
    public static readonly Dictionary<string, (string Dialect, string? Instead)> FirstWords = new(StringComparer.Ordinal)
    {
        ["exec"] = (SqlServer, "CALL, SELECT or ALTER ... RENAME"),
        ["print"] = (SqlServer, "RAISE NOTICE in a DO block"),
        ["use"] = (SqlServer, null),
        ["go"] = (SqlServer, ";"),
        ["pragma"] = (Sqlite, null),
    };

    /// <summary>Settings that SET is followed by.</summary>
    public static readonly HashSet<string> Settings = new(StringComparer.Ordinal)
    {
        "nocount", "identity_insert", "quoted_identifier", "ansi_nulls", "ansi_padding", "ansi_warnings", "xact_abort", "arithabort",
    };
}
