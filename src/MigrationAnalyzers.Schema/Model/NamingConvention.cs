using System.Globalization;
using System.Text;

namespace MigrationAnalyzers.Schema.Model;

/// <summary>How a project writes the names of its tables and columns. All but PascalCase are those of EFCore.NamingConventions.</summary>
public sealed class NamingConvention
{
    private readonly Func<string, string> _rewrite;
    private readonly Func<string, bool> _follows;
    private readonly Func<string[], string> _join;

    private NamingConvention(string name, Func<string, string> rewrite, Func<string, bool> follows, Func<string[], string> join)
    {
        Name = name;
        _rewrite = rewrite;
        _follows = follows;
        _join = join;
    }

    /// <summary><c>start_date</c>: <c>UseSnakeCaseNamingConvention</c>.</summary>
    public static NamingConvention SnakeCase { get; } = new("snake_case", ToSnakeCase, IsSnakeCase, words => string.Join("_", words));

    /// <summary><c>startDate</c>: <c>UseCamelCaseNamingConvention</c>.</summary>
    public static NamingConvention CamelCase { get; } = new("camelCase", ToCamelCase, IsCamelCase, words => words[0] + string.Concat(words.Skip(1).Select(ToPascalCase)));

    /// <summary><c>StartDate</c>: what EF Core writes by itself.</summary>
    public static NamingConvention PascalCase { get; } = new("PascalCase", ToPascalCase, IsPascalCase, words => string.Concat(words.Select(ToPascalCase)));

    /// <summary><c>startdate</c>: <c>UseLowerCaseNamingConvention</c>.</summary>
    public static NamingConvention LowerCase { get; } = new("lowercase", name => name.ToLowerInvariant(), name => !name.Any(IsUpper), string.Concat);

    /// <summary><c>STARTDATE</c>: <c>UseUpperCaseNamingConvention</c>.</summary>
    public static NamingConvention UpperCase { get; } = new("UPPERCASE", name => name.ToUpperInvariant(), name => !name.Any(char.IsLower), words => string.Concat(words).ToUpperInvariant());

    /// <summary><c>START_DATE</c>: <c>UseUpperSnakeCaseNamingConvention</c>.</summary>
    public static NamingConvention UpperSnakeCase { get; } = new(
        "UPPER_SNAKE_CASE",
        name => ToSnakeCase(name).ToUpperInvariant(),
        name => !name.Any(char.IsLower) && !name.Any(IsSeparator),
        words => string.Join("_", words).ToUpperInvariant());

    /// <summary>The name as users write it in the configuration: <c>snake_case</c>.</summary>
    public string Name { get; }

    /// <summary>The name EFCore.NamingConventions gives a table or column whose name by default is <paramref name="name"/>: <c>HTMLBody</c> becomes <c>html_body</c>.</summary>
    public string Rewrite(string name) => _rewrite(name);

    /// <summary>Whether a name written by hand is one the convention could have written. Letters without case never decide.</summary>
    public bool Follows(string name) => _follows(name);

    /// <summary>
    /// The name that follows the convention and has the words of <paramref name="name"/>, whatever style that is written in: <c>start_date</c> gives
    /// <c>StartDate</c> in PascalCase. Null if there is none, as for names of letters that the convention would drop.
    /// </summary>
    public string? Conform(string name)
    {
        var snake = ToSnakeCase(name);
        if (LettersAndDigits(name) != LettersAndDigits(snake))
            return null;

        var rewritten = Rewrite(name);
        if (rewritten.Length > 0 && Follows(rewritten))
            return rewritten;

        var words = snake.Split(new[] { '_' }, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return null;
        var joined = _join(words);
        return Follows(joined) ? joined : null;
    }

    /// <summary>
    /// What to write instead of <paramref name="name"/>, given to <paramref name="property"/>. Where both have the same letters the property tells where the words
    /// begin: <c>STARTDATE</c> of <c>StartDate</c> becomes <c>start_date</c>.
    /// </summary>
    public string? Conform(string name, string property) =>
        LettersAndDigits(name) == LettersAndDigits(property) ? Conform(property) : Conform(name);

    /// <inheritdoc/>
    public override string ToString() => Name;

    // The algorithm of EFCore.NamingConventions, character by character: no underscore before a digit unless a separator was dropped there,
    // none between a digit and an upper-case letter, and the last capital of a run begins a word (XMLHttp: xml_http).
    private static string ToSnakeCase(string name)
    {
        var result = new StringBuilder(name.Length + Math.Min(2, name.Length / 5));
        UnicodeCategory? previous = null;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (c == '_')
            {
                result.Append('_');
                previous = null;
                continue;
            }

            var category = CharUnicodeInfo.GetUnicodeCategory(c);
            switch (category)
            {
                case UnicodeCategory.UppercaseLetter:
                case UnicodeCategory.TitlecaseLetter:
                    var beginsWord = previous is UnicodeCategory.SpaceSeparator or UnicodeCategory.LowercaseLetter
                        || (previous is not UnicodeCategory.DecimalDigitNumber and not null && i + 1 < name.Length && char.IsLower(name[i + 1]));
                    if (beginsWord)
                        result.Append('_');
                    c = char.ToLowerInvariant(c);
                    break;

                case UnicodeCategory.LowercaseLetter:
                case UnicodeCategory.DecimalDigitNumber:
                    if (previous is UnicodeCategory.SpaceSeparator)
                        result.Append('_');
                    break;

                default:
                    if (previous is not null)
                        previous = UnicodeCategory.SpaceSeparator;
                    continue;
            }

            result.Append(c);
            previous = category;
        }

        return result.ToString();
    }

    // HTMLBody becomes hTMLBody: the plug-in lowers the first character and nothing else.
    private static string ToCamelCase(string name) =>
        name.Length > 0 ? char.ToLowerInvariant(name[0]) + name.Substring(1) : name;

    private static string ToPascalCase(string name) =>
        name.Length > 0 && char.IsLower(name[0]) ? char.ToUpperInvariant(name[0]) + name.Substring(1) : name;

    private static bool IsSnakeCase(string name) => !name.Any(IsUpper) && !name.Any(IsSeparator);

    private static bool IsCamelCase(string name) => !name.Any(IsSeparator) && !IsUpper(FirstOf(name)) && PartsBeginHigh(name) && !IsUpperSnake(ToPascalCase(name));

    private static bool IsPascalCase(string name) =>
        !name.Any(IsSeparator) && !char.IsLower(FirstOf(name)) && PartsBeginHigh(name) && !IsUpperSnake(name);

    // HomeAddress_PostCode is what EF Core makes of an owned property: an underscore is no fault where a capital follows.
    private static bool PartsBeginHigh(string name)
    {
        for (var i = 2; i < name.Length; i++)
        {
            if (name[i - 1] == '_' && char.IsLower(name[i]) && char.IsLetterOrDigit(name[i - 2]))
                return false;
        }

        return true;
    }

    private static bool IsUpperSnake(string name) => name.IndexOf('_', Math.Min(1, name.Length)) >= 0 && name.Any(IsUpper) && !name.Any(char.IsLower);

    private static char FirstOf(string name)
    {
        foreach (var c in name)
        {
            if (c != '_')
                return c;
        }

        return '\0';
    }

    private static bool IsUpper(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter;

    private static bool IsSeparator(char c) => c is ' ' or '-' or '.' or '\t' or '/' or ':';

    private static string LettersAndDigits(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }
}
