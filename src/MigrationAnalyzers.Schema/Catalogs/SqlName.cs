namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>Names as PostgreSQL writes them.</summary>
public static class SqlName
{
    // Keywords that cannot stand unquoted in every place of a name: PostgreSQL's classes reserved, type_func_name and col_name.
    private static readonly HashSet<string> Keywords = new(
        ("all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create current_catalog current_date "
        + "current_role current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign from "
        + "grant group having in initially intersect into lateral leading limit localtime localtimestamp not null offset on only or order placing "
        + "primary references returning select session_user some symmetric system_user table then to trailing true union unique user using variadic "
        + "when where window with "
        + "authorization binary collation concurrently cross current_schema freeze full ilike inner is isnull join left like natural notnull outer "
        + "overlaps right similar tablesample verbose "
        + "between bigint bit boolean char character coalesce dec decimal exists extract float graph_table greatest grouping inout int integer interval "
        + "json json_array json_arrayagg json_exists json_object json_objectagg json_query json_scalar json_serialize json_table json_value least "
        + "merge_action national nchar none normalize nullif numeric out overlay position precision real row setof smallint substring time timestamp "
        + "treat trim values varchar xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable")
        .Split(' '),
        StringComparer.Ordinal);

    /// <summary>PostgreSQL keeps at most so many bytes of a name.</summary>
    public const int MaxBytes = 63;

    /// <summary><paramref name="name"/> as it must be written to mean exactly itself: quoted if it has upper case, other characters, or is a keyword.</summary>
    public static string Quote(string name) => IsPlain(name) && !Keywords.Contains(name) ? name : "\"" + name.Replace("\"", "\"\"") + "\"";

    /// <summary>The name that <see cref="Quote"/> has written.</summary>
    public static string Unquote(string written) =>
        written.Length > 1 && written[0] == '"' ? written.Substring(1, written.Length - 2).Replace("\"\"", "\"") : written;

    /// <summary>Whether the two names differ at most in the case of letters.</summary>
    public static bool EqualsIgnoringCase(string a, string b) => a.Length == b.Length && string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    /// <summary>The length of <paramref name="text"/> in UTF-8: PostgreSQL's limit of 63 counts bytes.</summary>
    public static int ByteCount(string text) => System.Text.Encoding.UTF8.GetByteCount(text);

    /// <summary>The longest beginning of <paramref name="text"/> that has at most <paramref name="bytes"/> bytes of UTF-8, cut between characters.</summary>
    public static string Cut(string text, int bytes)
    {
        if (text.Length * 3 <= bytes)
            return text;

        var used = 0;
        var at = 0;
        while (at < text.Length)
        {
            var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            var size = isPair ? 4 : text[at] < 0x80 ? 1 : text[at] < 0x800 ? 2 : 3;
            if (used + size > bytes)
                return text.Substring(0, at);
            used += size;
            at += isPair ? 2 : 1;
        }

        return text;
    }

    private static bool IsPlain(string name)
    {
        if (name.Length == 0 || name[0] is >= '0' and <= '9')
            return false;
        foreach (var c in name)
        {
            if (c is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '_'))
                return false;
        }

        return true;
    }
}
