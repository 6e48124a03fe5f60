using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Secrets;

/// <summary>A secret in a text.</summary>
/// <param name="Span">The secret itself.</param>
/// <param name="What">What it is, at the start of a sentence: <c>A GitHub token</c>. Never the secret.</param>
public readonly record struct Secret(TextSpan Span, string What);

/// <summary>
/// Finds passwords, keys and tokens in SQL or in any other text: by their own form (a JWT, a key of a well-known service, the head of a private key), in connection strings, and
/// after PASSWORD in SQL. A placeholder is none, nor is the hash of a password. Linear.
/// </summary>
public static partial class SecretFinder
{
    private static readonly (string Prefix, int Shortest, bool Exact, string What)[] Forms =
    [
        ("AKIA", 16, true, "An AWS access key"),
        ("ASIA", 16, true, "An AWS access key"),
        ("ghp_", 36, false, "A GitHub token"),
        ("gho_", 36, false, "A GitHub token"),
        ("ghu_", 36, false, "A GitHub token"),
        ("ghs_", 36, false, "A GitHub token"),
        ("ghr_", 36, false, "A GitHub token"),
        ("github_pat_", 22, false, "A GitHub token"),
        ("glpat-", 20, false, "A GitLab token"),
        ("sk_live_", 16, false, "A Stripe key"),
        ("rk_live_", 16, false, "A Stripe key"),
        ("whsec_", 24, false, "A Stripe secret"),
        ("xoxb-", 20, false, "A Slack token"),
        ("xoxp-", 20, false, "A Slack token"),
        ("xoxa-", 20, false, "A Slack token"),
        ("xoxr-", 20, false, "A Slack token"),
        ("xapp-", 20, false, "A Slack token"),
        ("AIza", 35, true, "A Google key"),
        ("SG.", 60, false, "A SendGrid key"),
        ("npm_", 36, true, "An npm token"),
    ];

    private static readonly string[] PasswordKeys = ["password", "pwd"];
    private static readonly string[] HostKeys = ["host", "server", "data source", "hostaddr"];
    private static readonly string[] KeyNames =
    [
        "api_key", "apikey", "api-key", "secret_key", "secretkey", "client_secret", "clientsecret", "access_token", "accesstoken", "auth_token", "authtoken",
        "accountkey", "sharedaccesskey", "secret_access_key", "secretaccesskey",
    ];

    /// <summary>All of them, in no order; each stretch once.</summary>
    public static ImmutableArray<Secret> Find(string text)
    {
        var found = ImmutableArray.CreateBuilder<Secret>();
        FindForms(text, found);
        FindWebTokens(text, found);
        FindPrivateKeys(text, found);
        FindConnections(text, found);
        FindAddresses(text, found);
        FindHooks(text, found);
        FindSignatures(text, found);
        FindAssignments(text, found);
        FindRolePasswords(text, found);
        if (found.Count == 0)
            return ImmutableArray<Secret>.Empty; // nearly always
        return found.GroupBy(secret => secret.Span.Start).Select(same => same.First()).ToImmutableArray();
    }

    // AKIA... and the like: a prefix that nothing else has, then enough characters of a key.
    private static void FindForms(string text, ImmutableArray<Secret>.Builder found)
    {
        foreach (var (prefix, shortest, exact, what) in Forms)
        {
            for (var at = text.IndexOf(prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(prefix, at + prefix.Length, StringComparison.Ordinal))
            {
                var end = at + prefix.Length;
                while (end < text.Length && IsKeyCharacter(text[end]))
                    end++;
                var length = end - at - prefix.Length;
                if ((at == 0 || !IsKeyCharacter(text[at - 1])) && (exact ? length == shortest : length >= shortest) && IsSecret(text.Substring(at, end - at)) && IsMixed(text, at + prefix.Length, end))
                    found.Add(new(TextSpan.FromBounds(at, end), what));
            }
        }
    }

    // header.payload.signature, each base64url; header and payload begin with {" and so with eyJ.
    private static void FindWebTokens(string text, ImmutableArray<Secret>.Builder found)
    {
        for (var at = text.IndexOf("eyJ", StringComparison.Ordinal); at >= 0;)
        {
            var end = at;
            var points = 0;
            while (end < text.Length && (IsKeyCharacter(text[end]) || text[end] == '.'))
                points += text[end++] == '.' ? 1 : 0;
            var parts = text.Substring(at, end - at).TrimEnd('.').Split('.');
            if (parts.Length == 3 && parts.All(part => part.Length >= 10) && parts[1].StartsWith("eyJ", StringComparison.Ordinal))
                found.Add(new(TextSpan.FromBounds(at, end), "A web token (JWT)"));
            at = text.IndexOf("eyJ", end, StringComparison.Ordinal);
        }
    }

    private static void FindPrivateKeys(string text, ImmutableArray<Secret>.Builder found)
    {
        const string Begin = "-----BEGIN ";
        for (var at = text.IndexOf(Begin, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Begin, at + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf("-----", at + Begin.Length, StringComparison.Ordinal);
            if (end < 0 || end > at + 60)
                continue;
            var name = text.Substring(at + Begin.Length, end - at - Begin.Length);
            if (name.EndsWith("PRIVATE KEY", StringComparison.Ordinal) || name.EndsWith("PRIVATE KEY BLOCK", StringComparison.Ordinal))
                found.Add(new(TextSpan.FromBounds(at, end + 5), "A private key"));
        }
    }

    // Host=db;Password=x as ADO.NET writes it, host=db password=x as libpq does.
    private static void FindConnections(string text, ImmutableArray<Secret>.Builder found)
    {
        if (!PasswordKeys.Any(key => Has(text, key)) || !HostKeys.Any(key => PairsOf(text, key).Any()))
            return;
        foreach (var key in PasswordKeys)
        {
            foreach (var (start, _) in PairsOf(text, key))
            {
                if (QuotedValue(text, start) is { } quoted)
                {
                    Add(text, quoted.Start, quoted.End, "The password of a connection string", found);
                    continue;
                }

                var end = start;
                while (end < text.Length && text[end] is not (';' or '\'' or '"' or ' ' or '\t' or '\r' or '\n'))
                    end++;
                Add(text, start, end, "The password of a connection string", found);
            }
        }
    }

    // Password="a;b" as ADO.NET writes it, password='a b' as libpq does; in a constant of SQL the quotes are doubled, and a single one is the constant's end.
    private static TextSpan? QuotedValue(string text, int start)
    {
        if (start >= text.Length || text[start] is not ('"' or '\''))
            return null;
        var quote = text[start] == '"' ? "\"" : IsInConstant(text, start) ? "''" : "'";
        var first = start + quote.Length;
        if (string.CompareOrdinal(text, start, quote, 0, quote.Length) != 0 || first >= text.Length || !(char.IsLetterOrDigit(text[first]) || text[first] is '!' or '#' or '_' or '-'))
            return null;
        var end = text.IndexOf(quote, first, StringComparison.Ordinal);
        return end < 0 || text.IndexOf('\n', first, end - first) >= 0 ? null : TextSpan.FromBounds(first, end);
    }

    private static bool IsInConstant(string text, int position)
    {
        var isIn = false;
        for (var at = text.IndexOf('\'', 0, position); at >= 0; at = text.IndexOf('\'', at + 1, position - at - 1))
            isIn = !isIn;
        return isIn;
    }

    // Where the values of `key = value` start, where the key begins the text, a quoted text or a part between semicolons; or, as libpq has it, without blanks after another pair.
    private static IEnumerable<(int Start, int Key)> PairsOf(string text, string key)
    {
        for (var at = text.IndexOf(key, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(key, at + key.Length, StringComparison.OrdinalIgnoreCase))
        {
            var before = at - 1;
            while (before >= 0 && text[before] is ' ' or '\r' or '\n' or '\t')
                before--;
            var after = at + key.Length;
            while (after < text.Length && text[after] == ' ')
                after++;
            if (after >= text.Length || text[after] != '=')
                continue;
            var start = after + 1;
            while (start < text.Length && text[start] == ' ')
                start++;
            var isPart = before < 0 || text[before] is ';' || (text[before] is '\'' or '"' && before == at - 1);
            var isTight = after == at + key.Length && start == after + 1 && before < at - 1 && before >= 0 && EndsPair(text, before);
            if (isPart || isTight)
                yield return (start, at);
        }
    }

    // Whether the word that ends here is key=value, and nothing of an SQL list.
    private static bool EndsPair(string text, int end)
    {
        if (text[end] is ',' or '(' or '\'' or '"')
            return false;
        for (var at = end; at >= 0 && !char.IsWhiteSpace(text[at]) && end - at < 200; at--)
        {
            if (text[at] == '=')
                return at > 0 && char.IsLetter(text[at - 1]);
        }

        return false;
    }

    // postgres://user:secret@host
    private static void FindAddresses(string text, ImmutableArray<Secret>.Builder found)
    {
        for (var at = text.IndexOf("://", StringComparison.Ordinal); at >= 0; at = text.IndexOf("://", at + 3, StringComparison.Ordinal))
        {
            var colon = -1;
            for (var i = at + 3; i < text.Length && i < at + 300 && text[i] is not ('/' or '?' or '#' or '\'' or '"' or '<' or '>') && !char.IsWhiteSpace(text[i]); i++)
            {
                if (text[i] == ':' && colon < 0)
                {
                    colon = i;
                }
                else if (text[i] == '@')
                {
                    if (colon >= at + 3)
                        Add(text, colon + 1, i, "The password in an address", found);
                    break;
                }
            }
        }
    }

    // https://hooks.slack.com/services/T.../B.../...: whoever has the address may post.
    private static void FindHooks(string text, ImmutableArray<Secret>.Builder found)
    {
        const string Hook = "hooks.slack.com/services/";
        for (var at = text.IndexOf(Hook, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Hook, at + Hook.Length, StringComparison.Ordinal))
        {
            var (start, end) = (at + Hook.Length, at + Hook.Length);
            while (end < text.Length && (IsKeyCharacter(text[end]) || text[end] == '/'))
                end++;
            if (end - start >= 30 && IsMixed(text, start, end) && Entropy(text, start, end) >= 3)
                Add(text, start, end, "A Slack web hook", found);
        }
    }

    // ?sv=...&sig=...: an address with which Azure lets in everybody.
    private static void FindSignatures(string text, ImmutableArray<Secret>.Builder found)
    {
        const string Signature = "sig=";
        for (var at = text.IndexOf(Signature, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Signature, at + Signature.Length, StringComparison.Ordinal))
        {
            if (at == 0 || text[at - 1] is not ('&' or '?'))
                continue;
            var (start, end) = (at + Signature.Length, at + Signature.Length);
            while (end < text.Length && (IsKeyCharacter(text[end]) || text[end] is '%' or '+' or '/' or '='))
                end++;
            if (end - start >= 40 && IsMixed(text, start, end))
                Add(text, start, end, "A shared access signature", found);
        }
    }

    // api_key = 'x', "apiKey": "x", AccountKey=x
    private static void FindAssignments(string text, ImmutableArray<Secret>.Builder found)
    {
        foreach (var name in KeyNames)
        {
            for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
            {
                var i = at + name.Length;
                while (i < text.Length && text[i] is ' ' or '"' or '\'')
                    i++;
                if (i >= text.Length || text[i] is not ('=' or ':'))
                    continue;
                while (i < text.Length && text[i] is ' ' or '=' or ':' or '>' or '"' or '\'')
                    i++;
                var end = i;
                while (end < text.Length && (IsKeyCharacter(text[end]) || text[end] is '+' or '/' or '='))
                    end++;
                if (end - i >= 20 && IsMixed(text, i, end) && Entropy(text, i, end) >= 3.5 && !IsColumn(text, i, end))
                    Add(text, i, end, "A key", found);
            }
        }
    }

    // SET access_token = legacy_access_token_2019: words, and no quotes around them.
    private static bool IsColumn(string text, int start, int end)
    {
        if (text[start - 1] is '\'' or '"' || text.IndexOf('_', start, end - start) < 0)
            return false;
        for (var i = start; i < end; i++)
        {
            if (text[i] is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '_'))
                return false;
        }

        return true;
    }

    private static void Add(string text, int start, int end, string what, ImmutableArray<Secret>.Builder found)
    {
        if (end > start && IsSecret(text.Substring(start, end - start)))
            found.Add(new(TextSpan.FromBounds(start, end), what));
    }

    // Not {0}, <password>, ${PASSWORD}, #{PASSWORD}, __PASSWORD__, %PW%, @p, :p, ***, xxxx, changeme, your-key, anything with a hole.
    private static bool IsSecret(string value) =>
        value.IndexOf(SqlHole.Character) < 0
        && value[0] is not ('{' or '<' or '$' or '%' or '@' or ':' or '[' or '*' or '(')
        && value.Any(c => c != value[0])
        && !Has(value, "changeme") && !Has(value, "change_me") && !Has(value, "change-me") && !Has(value, "placeholder") && !Has(value, "example")
        && !Has(value, "replace_me") && !Has(value, "replaceme") && !Has(value, "replace-me")
        && !value.StartsWith("#{", StringComparison.Ordinal) && !(value.StartsWith("__", StringComparison.Ordinal) && value.EndsWith("__", StringComparison.Ordinal))
        && !Has(value, "{{") && !value.StartsWith("your", StringComparison.OrdinalIgnoreCase)
        && !value.Equals("null", StringComparison.OrdinalIgnoreCase);

    private static bool Has(string value, string part) => value.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;

    // As PostgreSQL keeps them, and as others do.
    private static bool IsHash(string value) =>
        value.StartsWith("SCRAM-SHA-256$", StringComparison.Ordinal) || (value.Length == 35 && value.StartsWith("md5", StringComparison.Ordinal)) || value.StartsWith("$2", StringComparison.Ordinal);

    private static bool IsKeyCharacter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '-';

    private static bool IsMixed(string text, int start, int end)
    {
        var (letters, digits) = (false, false);
        for (var i = start; i < end; i++)
        {
            letters |= char.IsLetter(text[i]);
            digits |= char.IsDigit(text[i]);
        }

        return letters && digits;
    }

    private static double Entropy(string text, int start, int end)
    {
        var counts = new Dictionary<char, int>();
        for (var i = start; i < end; i++)
            counts[text[i]] = counts.TryGetValue(text[i], out var count) ? count + 1 : 1;
        double length = end - start;
        return counts.Values.Sum(count => -(count / length) * Math.Log(count / length, 2));
    }
}
