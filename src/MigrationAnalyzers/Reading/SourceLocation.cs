using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Text;
using Microsoft.CodeAnalysis;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace MigrationAnalyzers.Reading;

/// <summary>A stretch of C# source: an argument, a name, a class. Holds the tree, never a compilation.</summary>
internal class SyntaxAnchor(SyntaxTree tree, SourceSpan span) : SourceAnchor
{
    /// <summary>The C# file.</summary>
    public SyntaxTree Tree { get; } = tree;

    /// <summary>The stretch of it.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>The anchor of a node, without the comments and blanks around it.</summary>
    public static SyntaxAnchor Of(SyntaxNode node) => new(node.SyntaxTree, node.Span);

    /// <summary>The anchor of a token, without the comments and blanks around it.</summary>
    public static SyntaxAnchor Of(SyntaxToken token) => new(token.SyntaxTree!, token.Span);
}

/// <summary>A SQL text given as a C# argument: the whole argument, and the map from each offset of the text to the literal it is written in.</summary>
internal sealed class SqlTextAnchor(SyntaxTree tree, SourceSpan argument, LiteralMap map) : SyntaxAnchor(tree, argument)
{
    /// <summary>From SQL offset to C# span.</summary>
    public LiteralMap Map { get; } = map;
}

/// <summary>Where a <see cref="Place"/> stands: in C#, or in a <c>.sql</c> or <c>.resx</c> file that is loaded.</summary>
/// <param name="Tree">The C# file; for SQL that comes from a constant, the file of the constant. Null in another file.</param>
/// <param name="Span">The exact stretch, or the whole argument where that is not known.</param>
/// <param name="IsExact">Whether <paramref name="Span"/> is just what was asked for.</param>
/// <param name="IsEditable">Whether <paramref name="Span"/> lies within one literal token, or in another file, and a text written there, in its own escaping, arrives
/// in the SQL unchanged. False where a <c>Replace</c> or <c>ToLower</c> stands between the literal and the SQL.</param>
internal readonly record struct SourceLocation(SyntaxTree? Tree, SourceSpan Span, bool IsExact, bool IsEditable)
{
    /// <summary>As the compiler's own location.</summary>
    public Location ToLocation() => File is { } file ? Location.Create(file.Path, Span, file.Text.Lines.GetLinePositionSpan(Span)) : Location.Create(Tree!, Span);

    /// <summary>The file that is not C#; null in C#.</summary>
    public SqlFile? File => Origin?.File;

    /// <summary>What the stretch is a part of; null: not a literal, or not one alone.</summary>
    public TextOrigin? Origin { get; init; }

    /// <summary>Whether both are the same stretch of the same file, whoever read it.</summary>
    public bool Equals(SourceLocation other) =>
        Tree == other.Tree && Span == other.Span && IsExact == other.IsExact && IsEditable == other.IsEditable && Equals(File, other.File);

    /// <inheritdoc/>
    public override int GetHashCode() => Span.GetHashCode();

    /// <summary>Finds a place. Null for an anchor that comes from nowhere.</summary>
    public static SourceLocation? Find(Place place) => place.Anchor switch
    {
        SqlTextAnchor text when place.SqlSpan is { } span => text.Map.Find(span) ?? text.Map.FindHole(span) ?? new SourceLocation(text.Tree, text.Span, IsExact: false, IsEditable: false),
        FileAnchor file => new SourceLocation(null, file.Span, IsExact: true, IsEditable: false) { Origin = new FileOrigin(file.File) },
        SyntaxAnchor syntax => new SourceLocation(syntax.Tree, syntax.Span, IsExact: place.SqlSpan is null, IsEditable: false),
        _ => null,
    };
}
