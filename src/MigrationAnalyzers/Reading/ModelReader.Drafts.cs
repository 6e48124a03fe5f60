using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Reading;

// What configuration code says before anyone asks the compiler what its types and constants are. Kept with the tree, so it holds syntax and nothing else.
internal static partial class ModelReader
{
    /// <summary>What one file says of models.</summary>
    private sealed class FileDraft
    {
        public static FileDraft Empty { get; } = new();

        public List<EntityDraft> Entities { get; } = [];

        public List<ContextDraft> Contexts { get; } = [];

        public List<AttributedDraft> Attributed { get; } = [];

        /// <summary>Whether code here gives names to the whole model: a loop that calls <c>SetColumnName</c>, a convention of its own.</summary>
        public bool NamesWholesale { get; set; }

        public bool IsEmpty => Entities.Count == 0 && Contexts.Count == 0 && Attributed.Count == 0 && !NamesWholesale;
    }

    /// <summary>A DbContext class.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Sets">The last identifier of each <c>DbSet&lt;T&gt;</c>'s type.</param>
    private sealed record ContextDraft(string Name, HashSet<string> Sets);

    /// <summary>A class with <c>[Table]</c>, or with properties that have <c>[Column]</c>. Whether it is an entity is not known yet.</summary>
    private sealed record AttributedDraft(TypeDeclarationSyntax Type, AttributeSyntax? Table, List<(PropertyDeclarationSyntax Property, AttributeSyntax Column)> Columns);

    /// <summary>Raw SQL that configuration hands over.</summary>
    private sealed record SqlDraft(SqlSiteKind Kind, ExpressionSyntax Sql, SyntaxNode Place);

    /// <summary>A name argument, and whether it is given only under some condition.</summary>
    private sealed record NameDraft(ExpressionSyntax Expression, bool IsConditional);

    /// <summary>One builder of an entity, owned type or complex type. The same entity may have several, in several files.</summary>
    private sealed class EntityDraft
    {
        private readonly List<EntityDraft> _children = [];

        /// <summary>The type argument or <c>typeof</c>; null for a child, or where the entity is named by a text or not at all.</summary>
        public TypeSyntax? Type { get; init; }

        /// <summary>A builder of an owned or complex type whose owner we do not see; <see cref="Type"/> is its own.</summary>
        public bool IsPart { get; init; }

        /// <summary>The CLR name that a text gives: <c>modelBuilder.Entity("Shop.Order")</c>.</summary>
        public string? ClrName { get; init; }

        /// <summary>The DbContext class that holds the code; null for configuration classes.</summary>
        public string? Context { get; init; }

        /// <summary>What a finding about the whole entity points at.</summary>
        public SyntaxNode? Place { get; init; }

        public EntityDraft? Owner { get; init; }

        public string? Navigation { get; init; }

        public bool IsConditional { get; init; }

        public List<PropertyDraft> Properties { get; } = [];

        public IReadOnlyList<EntityDraft> Children => _children;

        public List<SqlDraft> Sql { get; } = [];

        public NameDraft? Table { get; set; }

        public NameDraft? Schema { get; set; }

        public NameDraft? JsonColumn { get; set; }

        public bool IsJson { get; set; }

        /// <summary>Mapped to a view, a query or a table that is made elsewhere: its names are not the model's to choose.</summary>
        public bool IsForeign { get; set; }

        public HashSet<string> Ignored { get; } = new(StringComparer.Ordinal);

        public EntityDraft Child(string navigation, SyntaxNode? place, bool isConditional)
        {
            foreach (var child in _children)
            {
                if (child.Navigation == navigation)
                    return child;
            }

            var added = new EntityDraft { Owner = this, Navigation = navigation, Place = place, IsConditional = isConditional, Context = Context };
            _children.Add(added);
            return added;
        }
    }

    /// <summary>One <c>Property(...)</c> call and what follows it.</summary>
    private sealed class PropertyDraft(string name, SyntaxNode place, bool isConditional, bool isOfOneTable)
    {
        public string Name { get; } = name;

        /// <summary>The name in the selector, or the text that gives it.</summary>
        public SyntaxNode Place { get; } = place;

        public bool IsConditional { get; } = isConditional;

        /// <summary>Said inside <c>ToTable</c> or <c>SplitToTable</c>, for that table alone.</summary>
        public bool IsOfOneTable { get; } = isOfOneTable;

        public NameDraft? Column { get; set; }

        /// <summary>Whether its configuration goes where we cannot follow: <c>.Metadata</c>, or a call that is not EF Core's own and may set the column.</summary>
        public bool IsOutOfSight { get; set; }
    }
}
