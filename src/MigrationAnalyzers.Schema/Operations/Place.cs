using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Operations;

/// <summary>Something in a source that can be pointed at. Whoever reads the source derives from it; the engine only carries it from operation to finding.</summary>
public abstract class SourceAnchor;

/// <summary>Where something stands: an anchor and, if the anchor is a SQL text, a span of that text (null: all of it).</summary>
public readonly record struct Place(SourceAnchor Anchor, TextSpan? SqlSpan = null)
{
    /// <summary>The same anchor, narrowed to <paramref name="span"/> of its SQL text.</summary>
    public Place At(TextSpan span) => this with { SqlSpan = span };
}
