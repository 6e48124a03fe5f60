using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>A name that a SQL text uses, where it stands, and what it turned out to be.</summary>
/// <param name="Place">The identifier alone, to the character.</param>
/// <param name="Kind">What kind of thing is named.</param>
/// <param name="Name">The identifier; for <c>s.t.c</c> the part that this use is about.</param>
/// <param name="Source">The identifier's own characters in the SQL text, quotes included: <c>Status</c>, <c>"Id"</c>.</param>
/// <param name="Written">The name as the SQL writes it, with the qualifier that stands before it, folded and quoted as PostgreSQL would write it: <c>events.nope</c>.</param>
/// <param name="Lookup">The answer.</param>
public sealed record NameUse(Place Place, NameKind Kind, Identifier Name, string Source, string Written, Lookup Lookup);
