using System.Globalization;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Changes;

/// <summary>
/// Whether a change of a column's type writes every row anew. It does not where the old values are valid as they are: types that differ only in
/// a length that grows, or whose stored form is one (manual, ALTER TABLE, "Notes"; pg_cast.castmethod b).
/// </summary>
internal static class TypeRewrite
{
    /// <summary>Whether a change from <paramref name="from"/> to <paramref name="to"/>, as sources write types, is certain to rewrite.</summary>
    public static bool IsNeeded(string from, string to)
    {
        if (Read(from) is not { } old || Read(to) is not { } @new)
            return false;
        if (old.Dimensions != @new.Dimensions)
            return true;
        return (old.Name, @new.Name) switch
        {
            ("varchar" or "text" or "citext", "text" or "citext") => false,
            ("text" or "citext", "varchar") => @new.First is not null,
            ("varchar", "varchar") or ("varbit", "varbit") => !Grows(old.First, @new.First),
            ("bit", "varbit") => @new.First is not null,
            ("numeric", "numeric") => !(@new.First is null || (old.First is { } precision && @new.First >= precision && (old.Second ?? 0) == (@new.Second ?? 0))),
            ("timestamp", "timestamp") or ("timestamptz", "timestamptz") or ("time", "time") or ("timetz", "timetz") or ("interval", "interval") =>
                !Grows(old.First ?? 6, @new.First ?? 6),
            ("cidr", "inet") => false,
            ("xml", "text" or "varchar") => @new.First is not null,
            _ when old.Name == @new.Name => old.First != @new.First || old.Second != @new.Second,
            _ => old.IsBuiltIn && @new.IsBuiltIn,
        };
    }

    /// <summary>Whether both are one type, however it is spelled.</summary>
    public static bool AreSame(string from, string to) =>
        from == to || (Read(from) is { } old && Read(to) is { } @new && old == @new);

    private static bool Grows(int? from, int? to) => to is null || (from is not null && to >= from);

    private static Parts? Read(string type)
    {
        if (SqlParser.ParseExpression("NULL::" + type, new ParseOptions(BuiltInCatalog.NewestVersion)) is not { HasError: false, Expression: CastExpression { Type: var name } })
            return null;
        var text = name.Name.LastPart.Text;
        var modifiers = new int?[2];
        for (var i = 0; i < name.Modifiers.Length && i < modifiers.Length; i++)
            modifiers[i] = name.Modifiers[i] is NumberLiteral { IsInteger: true } number && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
        var canonical = text switch
        {
            "int" or "integer" => "int4",
            "bigint" => "int8",
            "smallint" => "int2",
            "serial" or "serial4" => "int4",
            "bigserial" or "serial8" => "int8",
            "smallserial" or "serial2" => "int2",
            "decimal" => "numeric",
            "boolean" => "bool",
            "real" => "float4",
            _ => text,
        };
        return new(canonical, modifiers[0], modifiers[1], name.ArrayDimensions, name.IsBuiltIn || IsWellKnown(canonical));
    }

    // Types whose stored forms are known to differ from each other; of an enum, a domain or an extension's type that is not known.
    private static bool IsWellKnown(string name) =>
        name is "int2" or "int4" or "int8" or "numeric" or "float4" or "float8" or "bool" or "text" or "varchar" or "bpchar" or "uuid" or "date" or "time" or "timetz"
            or "timestamp" or "timestamptz" or "interval" or "json" or "jsonb" or "bytea" or "inet" or "cidr" or "xml";

    private sealed record Parts(string Name, int? First, int? Second, int Dimensions, bool IsBuiltIn);
}
