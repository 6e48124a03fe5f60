using System.Collections.Immutable;
using System.Text;
using MigrationAnalyzers.Sql.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>A text as C# evaluates it, with <see cref="SqlHole"/> characters for what is not known, and where each character comes from. Immutable.</summary>
internal sealed class SqlText
{
    private SqlText(string text, LiteralMap map)
    {
        Text = text;
        Map = map;
    }

    /// <summary>The empty text.</summary>
    public static SqlText Empty { get; } = new("", new LiteralMap(ImmutableArray<TextPiece>.Empty));

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Where it comes from.</summary>
    public LiteralMap Map { get; }

    /// <summary>Whether a part of it is not known.</summary>
    public bool HasHoles => Text.IndexOf(SqlHole.Character) >= 0;

    /// <summary>The text of a literal token.</summary>
    public static SqlText Of(SyntaxToken literal) => Of(literal.ValueText, LiteralOrigin.Of(literal));

    /// <summary>The text of a part between two holes of an interpolated literal.</summary>
    public static SqlText Of(InterpolatedStringTextSyntax part, InterpolatedStringExpressionSyntax literal)
    {
        var (origin, value) = LiteralOrigin.Of(part, literal);
        return Of(value, origin);
    }

    /// <summary>The text of a file.</summary>
    public static SqlText Of(SqlFile file) => Of(file.Text.ToString(), new FileOrigin(file));

    /// <summary>The whole value of one origin.</summary>
    public static SqlText Of(string text, TextOrigin origin) => text.Length == 0
        ? Empty
        : new(text, new LiteralMap(ImmutableArray.Create(new TextPiece(0, text.Length, origin, 0, text.Length, IsTransformed: false))));

    /// <summary>A text that <paramref name="expression"/> computes.</summary>
    public static SqlText Computed(string text, ExpressionSyntax expression) => Of(text, new ComputedOrigin(expression));

    /// <summary>One hole: <paramref name="expression"/> has a value that is not known.</summary>
    public static SqlText Hole(ExpressionSyntax expression) => Computed(SqlHole.Character.ToString(), expression);

    /// <summary>The texts one after the other.</summary>
    public static SqlText Concat(IReadOnlyList<SqlText> parts)
    {
        if (parts.Count == 1)
            return parts[0];
        var builder = new Builder();
        foreach (var part in parts)
            builder.Add(part, 0, part.Text.Length, isTransformed: false);
        return builder.ToText();
    }

    /// <summary>The text from <paramref name="start"/>, <paramref name="length"/> characters long.</summary>
    public SqlText Slice(int start, int length)
    {
        if (length == Text.Length)
            return this;
        var builder = new Builder();
        builder.Add(this, start, length, isTransformed: false);
        return builder.ToText();
    }

    /// <summary>
    /// The text with every <paramref name="old"/> replaced. Quotes and other marks that are written instead (<c>.Replace('`', '"')</c>) map to the ones they stand for, words to where
    /// they come from.
    /// </summary>
    public SqlText Replace(string old, SqlText replacement)
    {
        var at = old.Length == 0 ? -1 : Text.IndexOf(old, StringComparison.Ordinal);
        if (at < 0)
            return this;
        var isMark = replacement.Text.Length > 0 && !replacement.HasHoles && !replacement.Text.Any(char.IsLetterOrDigit);
        var builder = new Builder();
        var from = 0;
        while (at >= 0)
        {
            builder.Add(this, from, at - from, isTransformed: true);
            if (isMark && PieceHolding(at, old.Length) is { } piece)
                builder.AddInPlaceOf(piece, at, old.Length, replacement.Text);
            else
                builder.Add(replacement, 0, replacement.Text.Length, isTransformed: true);
            from = at + old.Length;
            at = Text.IndexOf(old, from, StringComparison.Ordinal);
        }

        builder.Add(this, from, Text.Length - from, isTransformed: true);
        return builder.ToText();
    }

    /// <summary>The text with each character turned into another one, such as its lower case.</summary>
    public SqlText Transform(Func<string, string> change)
    {
        var changed = change(Text);
        if (changed.Length != Text.Length)
            return this;
        var pieces = ImmutableArray.CreateBuilder<TextPiece>(Map.Pieces.Length);
        foreach (var piece in Map.Pieces)
            pieces.Add(piece with { IsTransformed = true });
        return new SqlText(changed, new LiteralMap(pieces.MoveToImmutable()));
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private TextPiece? PieceHolding(int start, int length)
    {
        var piece = Map.Pieces[Map.PieceAt(start)];
        return start + length <= piece.End && piece.Length == piece.OriginLength ? piece : null;
    }

    private sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<TextPiece> _pieces = [];

        public void Add(SqlText source, int start, int length, bool isTransformed)
        {
            if (length <= 0)
                return;
            var pieces = source.Map.Pieces;
            for (var i = source.Map.PieceAt(start); i < pieces.Length && pieces[i].Start < start + length; i++)
            {
                var piece = pieces[i];
                var from = Math.Max(piece.Start, start);
                var to = Math.Min(piece.End, start + length);
                var isCopy = piece.Length == piece.OriginLength;
                AddPiece(new TextPiece(
                    _text.Length + from - start,
                    to - from,
                    piece.Origin,
                    isCopy ? piece.OriginStart + from - piece.Start : piece.OriginStart,
                    isCopy ? to - from : piece.OriginLength,
                    piece.IsTransformed || isTransformed));
            }

            _text.Append(source.Text, start, length);
        }

        public void AddInPlaceOf(TextPiece piece, int start, int length, string replacement)
        {
            AddPiece(new TextPiece(_text.Length, replacement.Length, piece.Origin, piece.OriginStart + start - piece.Start, length, IsTransformed: true));
            _text.Append(replacement);
        }

        public SqlText ToText() => _text.Length == 0 ? Empty : new(_text.ToString(), new LiteralMap(_pieces.ToImmutableArray()));

        private void AddPiece(TextPiece piece)
        {
            var last = _pieces.Count - 1;
            if (last >= 0 && _pieces[last].IsContinuedBy(piece) && _pieces[last].IsTransformed == piece.IsTransformed
                && _pieces[last].Length == _pieces[last].OriginLength && piece.Length == piece.OriginLength)
            {
                _pieces[last] = _pieces[last] with { Length = piece.End - _pieces[last].Start, OriginLength = _pieces[last].OriginLength + piece.OriginLength };
                return;
            }

            _pieces.Add(piece);
        }
    }
}
