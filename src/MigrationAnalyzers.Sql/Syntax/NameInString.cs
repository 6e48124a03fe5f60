using System.Collections.Immutable;
using System.Text;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary>Names that stand in string constants, as the functions and types of PostgreSQL read them. Every span is one of the outermost text.</summary>
public static class NameInString
{
    /// <summary>
    /// The name in a string that is read like SQL, as the input of <c>regclass</c> is: parts without quotes are folded, those in double quotes are not.
    /// Null: it is no name, such as the number of an object.
    /// </summary>
    public static QualifiedName? Parse(SqlString content)
    {
        var value = content.Value;
        if (value.IndexOf('\0') >= 0)
            return null;

        var parts = ImmutableArray.CreateBuilder<Identifier>(2);
        var at = SkipSpace(value, 0);
        while (true)
        {
            var start = at;
            if (ParsePart(value, ref at) is not { } text)
                return null;
            parts.Add(new Identifier(content.ToSource(TextSpan.FromBounds(start, at)), text, value[start] == '"'));
            at = SkipSpace(value, at);
            if (at == value.Length)
                break;
            if (value[at] != '.')
                return null;
            at = SkipSpace(value, at + 1);
        }

        return new QualifiedName(TextSpan.FromBounds(parts[0].Span.Start, parts[parts.Count - 1].Span.End), parts.ToImmutable());
    }

    /// <summary>The string as one name, exactly as it stands; null if it is empty.</summary>
    public static Identifier? Exact(SqlString content)
    {
        var value = content.Value;
        return value.Length == 0 ? null : new Identifier(content.ToSource(new TextSpan(0, value.Length)), value, IsQuoted: true);
    }

    /// <summary>The elements of a string that is the text of an array, <c>{a,b}</c>, each exactly as it stands; default if it is none, or has quotes, escapes or arrays in it.</summary>
    public static ImmutableArray<Identifier> Elements(SqlString content)
    {
        var value = content.Value;
        if (value.Length < 3 || value[0] != '{' || value[value.Length - 1] != '}' || value.IndexOfAny(['{', '"', '\\', '}'], 1) != value.Length - 1)
            return default;

        var elements = ImmutableArray.CreateBuilder<Identifier>();
        for (var start = 1; start < value.Length;)
        {
            var end = value.IndexOf(',', start);
            var next = end < 0 ? value.Length : end + 1;
            end = end < 0 ? value.Length - 1 : end;
            while (start < end && char.IsWhiteSpace(value[start]))
                start++;
            while (end > start && char.IsWhiteSpace(value[end - 1]))
                end--;
            if (start == end)
                return default;
            elements.Add(new Identifier(content.ToSource(TextSpan.FromBounds(start, end)), value.Substring(start, end - start), IsQuoted: true));
            start = next;
        }

        return elements.ToImmutable();
    }

    private static string? ParsePart(string value, ref int at)
    {
        var start = at;
        if (at < value.Length && value[at] == '"')
        {
            var text = new StringBuilder();
            for (at++; at < value.Length; at++)
            {
                if (value[at] == '"')
                {
                    at++;
                    if (at == value.Length || value[at] != '"')
                        return text.Length == 0 ? null : text.ToString();
                }

                text.Append(value[at]);
            }

            return null; // the quote is not closed
        }

        while (at < value.Length && !char.IsWhiteSpace(value[at]) && value[at] is not ('.' or '"'))
            at++;
        if (at == start || value[start] is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or >= '\u0080'))
            return null;
        return Fold(value.Substring(start, at - start));
    }

    private static string Fold(string name)
    {
        var folded = name.ToCharArray();
        for (var i = 0; i < folded.Length; i++)
        {
            if (folded[i] is >= 'A' and <= 'Z')
                folded[i] = (char)(folded[i] | 0x20);
        }

        return new string(folded);
    }

    private static int SkipSpace(string value, int at)
    {
        while (at < value.Length && char.IsWhiteSpace(value[at]))
            at++;
        return at;
    }
}
