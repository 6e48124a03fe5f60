using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

// Finds in a file the methods that take one of EF Core's model builders, the DbContext classes, and the classes with [Table] and [Column].
internal static partial class ModelReader
{
    private static readonly FileFacts<FileDraft> Files = new(ReadFile);

    private static FileDraft ReadFile(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var draft = new FileDraft();
        if (tree.GetRoot(cancellationToken) is CompilationUnitSyntax unit)
            new FileReader(draft, cancellationToken).ReadMembers(unit.Members);
        return draft.IsEmpty ? FileDraft.Empty : draft;
    }

    private sealed class FileReader(FileDraft draft, CancellationToken cancellationToken)
    {
        public void ReadMembers(SyntaxList<MemberDeclarationSyntax> members)
        {
            foreach (var member in members)
            {
                switch (member)
                {
                    case BaseNamespaceDeclarationSyntax space:
                        ReadMembers(space.Members);
                        break;
                    case TypeDeclarationSyntax type:
                        ReadType(type);
                        break;
                }
            }
        }

        private void ReadType(TypeDeclarationSyntax type)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isContext = IsContext(type);
            if (isContext)
                draft.Contexts.Add(new ContextDraft(type.Identifier.ValueText, SetsOf(type)));

            List<(PropertyDeclarationSyntax, AttributeSyntax)>? columns = null;
            foreach (var member in type.Members)
            {
                switch (member)
                {
                    case TypeDeclarationSyntax nested:
                        ReadType(nested);
                        break;
                    case MethodDeclarationSyntax method:
                        ReadMethod(method, isContext ? type.Identifier.ValueText : null);
                        break;
                    case PropertyDeclarationSyntax property when AttributeOf(property.AttributeLists, "Column") is { } column && AttributeOf(property.AttributeLists, "NotMapped") is null:
                        (columns ??= []).Add((property, column));
                        break;
                }
            }

            var table = AttributeOf(type.AttributeLists, "Table");
            if (table is not null || columns is not null)
                draft.Attributed.Add(new AttributedDraft(type, table, columns ?? []));
        }

        private void ReadMethod(MethodDeclarationSyntax method, string? context)
        {
            // The bodies of snapshots and Designer files are the past, and by far the largest.
            if (method.Identifier.ValueText is "BuildModel" or "BuildTargetModel")
                return;

            var takesBuilder = false;
            foreach (var parameter in method.ParameterList.Parameters)
            {
                var name = parameter.Type.LastName();
                takesBuilder |= name is "ModelBuilder" or "EntityTypeBuilder" or "OwnedNavigationBuilder" or "ComplexPropertyBuilder";
                if (name is "ModelConfigurationBuilder" or "ModelBuilder")
                    draft.NamesWholesale |= NamesWholesale(method);
            }

            if (takesBuilder)
                new ConfigurationWalker(draft.Entities, context, cancellationToken).ReadMethod(method);
        }

        private static bool IsContext(TypeDeclarationSyntax type)
        {
            if (type is not ClassDeclarationSyntax)
                return false;
            if (type.BaseList is { } bases && bases.Types.Any(t => t.Type.LastName()?.EndsWith("DbContext", StringComparison.Ordinal) == true))
                return true;
            return type.Members.Any(member => member is MethodDeclarationSyntax { Identifier.ValueText: "OnModelCreating" });
        }

        private static HashSet<string> SetsOf(TypeDeclarationSyntax type)
        {
            var sets = new HashSet<string>(StringComparer.Ordinal);
            foreach (var member in type.Members)
            {
                if (member is PropertyDeclarationSyntax { Type: { } propertyType } && propertyType.LastPart() is GenericNameSyntax { Identifier.ValueText: "DbSet" } set
                    && set.TypeArgumentList.Arguments.Count == 1 && set.TypeArgumentList.Arguments[0].LastName() is { } name)
                {
                    sets.Add(name);
                }
            }

            return sets;
        }

        private static bool NamesWholesale(MethodDeclarationSyntax method)
        {
            foreach (var name in method.DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (name.Identifier.ValueText is "SetColumnName" or "SetTableName" or "SetDefaultColumnName"
                    || (name.Identifier.ValueText == "Conventions" && name.Parent is MemberAccessExpressionSyntax))
                {
                    return true;
                }
            }

            return false;
        }

        private static AttributeSyntax? AttributeOf(SyntaxList<AttributeListSyntax> lists, string name)
        {
            foreach (var list in lists)
            {
                foreach (var attribute in list.Attributes)
                {
                    if (attribute.Name.LastName() is { } written && (written == name || written == name + "Attribute"))
                        return attribute;
                }
            }

            return null;
        }
    }
}
