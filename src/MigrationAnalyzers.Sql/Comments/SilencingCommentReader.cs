using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Comments;

/// <summary>Finds the comments that silence rules. Statements are what lies between semicolons: that holds for broken ones too.</summary>
internal sealed class SilencingCommentReader(string text)
{
    private const int NewestServer = 18;
    private const int DeepestBody = 8;

    private readonly List<Entry> _entries = [];
    private readonly ImmutableArray<CommentFault>.Builder _faults = ImmutableArray.CreateBuilder<CommentFault>();

    public SilencingComments Read()
    {
        Read(0, text.Length, depth: 0);
        return Found();
    }

    private SilencingComments Found()
    {
        var rules = ImmutableArray.CreateBuilder<SilencedRule>(_entries.Count);
        foreach (var entry in _entries)
            rules.Add(new(entry.Id, entry.Span, TextSpan.FromBounds(entry.Start, entry.End), entry.Comment));
        return new(rules.MoveToImmutable(), _faults.ToImmutable());
    }

    public ImmutableArray<(int From, int Start)> StatementStarts()
    {
        var starts = ImmutableArray.CreateBuilder<(int From, int Start)>();
        AddStarts(0, text.Length, isBody: false);
        return starts.ToImmutable();

        void AddStarts(int from, int to, bool isBody)
        {
            var tokens = new TokenList(text.Substring(from, to - from), NewestServer, origin: null);
            var first = -1;
            for (var i = 0; i < tokens.Count; i++)
            {
                var (start, end) = (from + tokens[i].Start, from + tokens[i].End);
                if (tokens[i].Kind is TokenKind.Semicolon or TokenKind.End)
                {
                    first = -1;
                    continue;
                }

                if (first < 0)
                {
                    first = i;
                    starts.Add((start, start));
                }

                // Any other constant is data, and a comment in it would be too.
                if (isBody || tokens[i].Kind != TokenKind.DollarString || !(IsWord(first, "do") || (IsWord(first, "create") && IsWord(i - 1, "as"))))
                    continue;
                var (contents, last) = Contents(start, end);
                AddStarts(contents, last, isBody: true);
                starts.Add((last, from + tokens[first].Start));
            }

            bool IsWord(int index, string word) => index >= 0 && Is(new TextSpan(from + tokens[index].Start, tokens[index].Length), word);
        }
    }

    private void Read(int from, int to, int depth)
    {
        var tokens = new TokenList(text.Substring(from, to - from), NewestServer, origin: null);
        var pending = new List<Entry>();
        var statement = from; // where the statement that is being read begins
        var (lastStatement, end, first) = (-1, from, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var (start, next) = (from + token.Start, from + token.End);
            foreach (var (comment, content) in CommentsIn(end, start))
            {
                var isBehind = lastStatement >= 0 && statement == end && !HasLineBreak(end, comment.Start)
                    && (token.Kind == TokenKind.End || HasLineBreak(comment.End - 1, start));
                Read(comment, content, isBehind ? lastStatement : statement, isBehind ? end : null, pending);
            }

            if (token.Kind == TokenKind.DollarString && depth < DeepestBody && text.IndexOf(SilencingComments.Mark, start, next - start, StringComparison.Ordinal) >= 0)
            {
                var (contents, last) = Contents(start, next);
                Read(contents, last, depth + 1);
            }
            else if (token.Kind is TokenKind.String or TokenKind.EscapeString && depth < DeepestBody && IsBody(first, i)
                && text.IndexOf(SilencingComments.Mark, start, next - start, StringComparison.Ordinal) >= 0)
            {
                ReadQuoted(TextSpan.FromBounds(start, next), token.Kind == TokenKind.String ? StringForm.Plain : StringForm.Escape, depth);
            }

            end = next;
            if (token.Kind is not (TokenKind.Semicolon or TokenKind.End))
                continue;
            foreach (var entry in pending.Where(entry => entry.End < 0))
                entry.End = token.Kind == TokenKind.End ? to + 1 : next; // what is wrong at the end of the text stands behind its last character
            pending.Clear();
            (lastStatement, statement, first) = (statement, next, i + 1);
        }

        // DO '...', CREATE FUNCTION ... AS '...': any other constant is data.
        bool IsBody(int first, int index) => IsWord(first, "do") || (IsWord(first, "create") && index > first && IsWord(index - 1, "as"));

        bool IsWord(int index, string word) => Is(new TextSpan(from + tokens[index].Start, tokens[index].Length), word);
    }

    // What the constant says is read by itself; its offsets are those of the text that it is the value of.
    private void ReadQuoted(TextSpan span, StringForm form, int depth)
    {
        var constant = new SqlString(text, span, form, span, parent: null);
        var value = constant.Value;
        var reader = new SilencingCommentReader(value);
        reader.Read(0, value.Length, depth + 1);
        foreach (var entry in reader._entries)
        {
            _entries.Add(new Entry(entry.Id, constant.ToSource(entry.Span), constant.ToSource(entry.Comment), constant.ToSource(entry.Start))
            {
                End = entry.End > value.Length ? span.End : constant.ToSource(entry.End),
                IsEnabled = true, // nothing outside of the body ends it
            });
        }

        foreach (var fault in reader._faults)
            _faults.Add(fault with { Span = constant.ToSource(fault.Span) });
    }

    // $tag$ contents $tag$
    private (int Start, int End) Contents(int start, int end)
    {
        var tag = text.IndexOf('$', start + 1) + 1 - start;
        return (start + tag, Math.Max(start + tag, end - tag));
    }

    private bool HasLineBreak(int start, int end) => end > start && text.IndexOfAny(['\n', '\r'], start, end - start) >= 0;

    // Between two tokens stand blanks and comments, nothing else. The text of a comment is without the marks at its ends.
    private IEnumerable<(TextSpan Comment, TextSpan Content)> CommentsIn(int start, int end)
    {
        for (var at = start; at + 1 < end; at++)
        {
            if (text[at] == '-')
            {
                var stop = text.IndexOfAny(['\n', '\r'], at, end - at);
                stop = stop < 0 ? end : stop;
                yield return (TextSpan.FromBounds(at, stop), TextSpan.FromBounds(at + 2, stop));
                at = stop;
            }
            else if (text[at] == '/')
            {
                var stop = at + 2;
                for (var depth = 1; depth > 0 && stop + 1 < end; stop++)
                {
                    if (text[stop] == '*' && text[stop + 1] == '/')
                        (depth, stop) = (depth - 1, stop + 1);
                    else if (text[stop] == '/' && text[stop + 1] == '*')
                        (depth, stop) = (depth + 1, stop + 1);
                }

                yield return (TextSpan.FromBounds(at, stop), TextSpan.FromBounds(at + 2, Math.Max(at + 2, stop - 2)));
                at = stop - 1;
            }
        }
    }

    private void Read(TextSpan comment, TextSpan content, int scopeStart, int? scopeEnd, List<Entry> pending)
    {
        var at = content.Start;
        if (Word() is not { } mark || !Is(mark, SilencingComments.Mark))
            return;
        var whole = TextSpan.FromBounds(mark.Start, mark.Start + text.Substring(mark.Start, content.End - mark.Start).TrimEnd().Length);
        var isDisable = false;
        if (Word() is not { } verb || !((isDisable = Is(verb, SilencingComments.Disable)) || Is(verb, SilencingComments.Enable)))
        {
            _faults.Add(new(whole, $"say {SilencingComments.Disable} or {SilencingComments.Enable}"));
            return;
        }

        var count = 0;
        while (Word() is { } word && !Is(word, SilencingComments.Because))
        {
            if (IdOf(word) is not { } id)
            {
                _faults.Add(new(word, $"{Text(word)} is not the id of a rule; a reason begins with {SilencingComments.Because}"));
                break;
            }

            count++;
            if (isDisable)
            {
                var entry = new Entry(id, word, comment, scopeStart) { End = scopeEnd ?? -1 };
                _entries.Add(entry);
                pending.Add(entry);
            }
            else if (_entries.FindLast(entry => entry.Id == id && !entry.IsEnabled) is { } entry)
            {
                (entry.IsEnabled, entry.End) = (true, Math.Max(entry.End, comment.Start));
            }
            else
            {
                _faults.Add(new(word, $"{id} is not disabled here"));
            }
        }

        if (count == 0 && (_faults.Count == 0 || !whole.Contains(_faults[_faults.Count - 1].Span)))
            _faults.Add(new(whole, "it names no rule"));

        TextSpan? Word()
        {
            while (at < content.End && (char.IsWhiteSpace(text[at]) || text[at] == ','))
                at++;
            var start = at;
            while (at < content.End && !char.IsWhiteSpace(text[at]) && text[at] != ',')
                at++;
            return at > start ? TextSpan.FromBounds(start, at) : null;
        }
    }

    private string Text(TextSpan span) => text.Substring(span.Start, span.Length);

    private bool Is(TextSpan word, string expected) => string.Equals(Text(word), expected, StringComparison.OrdinalIgnoreCase);

    // Letters, then digits.
    private string? IdOf(TextSpan word)
    {
        var id = Text(word).ToUpperInvariant();
        var letters = 0;
        while (letters < id.Length && id[letters] is >= 'A' and <= 'Z')
            letters++;
        return letters > 0 && letters < id.Length && id.Skip(letters).All(c => c is >= '0' and <= '9') ? id : null;
    }

    private sealed class Entry(string id, TextSpan span, TextSpan comment, int start)
    {
        public string Id { get; } = id;

        public TextSpan Span { get; } = span;

        public TextSpan Comment { get; } = comment;

        public int Start { get; } = start;

        /// <summary>Where the silence ends; -1: with the statement, wherever that may be.</summary>
        public int End { get; set; } = -1;

        public bool IsEnabled { get; set; }
    }
}
