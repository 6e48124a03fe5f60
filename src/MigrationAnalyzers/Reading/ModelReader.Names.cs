using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Reading;

// What the compiler must be asked: which text a name argument is, which type a type argument means, which properties a type has.
internal static partial class ModelReader
{
    private sealed partial class Assembly
    {
        private void AddName(ImmutableArray<PropertyModel>.Builder properties, string property, NameDraft draft, Place place, bool isCertain)
        {
            var name = Name(draft);
            if (name is null)
                properties.Add(new PropertyModel(property, null, null, place)); // named, but we do not know how
            else if (name.Text.Length > 0)
                properties.Add(new PropertyModel(property, name.Text, name.Place, place) { IsCertain = isCertain });
        }

        private (NameValue? Table, NameValue? Schema) TableOf(EntityParts entity)
        {
            var fluent = entity.Drafts.Where(draft => draft.Table is not null).ToList();
            if (fluent.Count > 0)
            {
                var draft = fluent[fluent.Count - 1];
                var isOnly = fluent.Count == 1;
                var table = Name(draft.Table!);
                var schema = draft.Schema is null ? null : Name(draft.Schema);
                return (table is null ? null : table with { IsCertain = table.IsCertain && isOnly }, schema is null ? null : schema with { IsCertain = schema.IsCertain && isOnly });
            }

            foreach (var (attributed, _) in entity.Attributed.OrderBy(attributed => attributed.Distance))
            {
                if (attributed.Table is { ArgumentList: { } list } attribute && IsDataAnnotation(attribute, "TableAttribute") && list.Arguments.FirstOrDefault(argument => argument.NameEquals is null) is { } name)
                {
                    var schema = list.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Schema");
                    return (Name(new NameDraft(name.Expression, false)), schema is null ? null : Name(new NameDraft(schema.Expression, false)));
                }
            }

            return default;
        }

        private Dictionary<string, (ExpressionSyntax Name, SyntaxNode Place)> AttributeNames(EntityParts entity)
        {
            var names = new Dictionary<string, (ExpressionSyntax, SyntaxNode)>(StringComparer.Ordinal);
            foreach (var (property, column) in entity.Attributed.OrderByDescending(attributed => attributed.Distance).SelectMany(attributed => ColumnsOf(attributed, entity.Type)))
            {
                var name = column.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null);
                if (name is not null && IsDataAnnotation(column, "ColumnAttribute"))
                    names[property.Identifier.ValueText] = (name.Expression, property);
            }

            return names;
        }

        private bool IsDataAnnotation(AttributeSyntax attribute, string name) =>
            _models.Of(attribute.SyntaxTree)?.GetTypeInfo(attribute, cancellationToken).Type is { } type
            && type.Name == name
            && type.ContainingNamespace.ToDisplayString() == "System.ComponentModel.DataAnnotations.Schema";

        private sealed record NameValue(string Text, Place Place, bool IsCertain);

        // What is written once for several entities, in a class that they derive from, has one place.
        private NameValue? Name(NameDraft draft)
        {
            if (!_names.TryGetValue(draft.Expression, out var name))
                _names.Add(draft.Expression, name = ReadName(draft));
            return name;
        }

        // A literal is pointed into, so that a fix can write there. A constant is shown where it is used: others may use it too.
        private NameValue? ReadName(NameDraft draft)
        {
            if (draft.Expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression))
            {
                var text = SqlText.Of(literal.Token);
                return new NameValue(text.Text, new Place(new SqlTextAnchor(literal.SyntaxTree, literal.Span, text.Map), new TextSpan(0, text.Text.Length)), !draft.IsConditional);
            }

            return ConstantOf(draft.Expression, 0) is { } constant ? new NameValue(constant, Anchor(draft.Expression), !draft.IsConditional) : null;
        }

        private static Place Anchor(SyntaxNode? node) => node switch
        {
            LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) && SqlText.Of(literal.Token) is { Text.Length: > 0 } text =>
                new Place(new SqlTextAnchor(literal.SyntaxTree, literal.Span, text.Map), new TextSpan(0, text.Text.Length)),
            PropertyDeclarationSyntax property => new Place(SyntaxAnchor.Of(property.Identifier)),
            _ => new Place(SyntaxAnchor.Of(node!)),
        };

        // The compiler is never asked about an expression inside a body: to answer it binds the whole statement, and nested builder lambdas, each with several
        // overloads, take it time that doubles with every level. A name is asked for as if it stood in the method's head, which binds that name alone.
        private string? ConstantOf(ExpressionSyntax expression, int depth)
        {
            if (depth > DeepestNesting)
                return null;
            switch (expression)
            {
                case LiteralExpressionSyntax:
                    return LiteralText(expression);
                case ParenthesizedExpressionSyntax parenthesized:
                    return ConstantOf(parenthesized.Expression, depth + 1);
                case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                    return ConstantOf(sum.Left, depth + 1) is { } left && ConstantOf(sum.Right, depth + 1) is { } right ? left + right : null;
                case InterpolatedStringExpressionSyntax interpolated:
                    return ConstantOf(interpolated, depth);
                case InvocationExpressionSyntax:
                    return NameOfArgument(expression)?.Identifier.ValueText;
                case IdentifierNameSyntax name when LocalNamed(name) is var (isLocal, value) && isLocal:
                    return value is null ? null : ConstantOf(value, depth + 1);
                case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                    var symbol = HeadOf(expression) is { } head
                        ? _models.Of(expression.SyntaxTree)?.GetSpeculativeSymbolInfo(head, expression, SpeculativeBindingOption.BindAsExpression).Symbol
                        : _models.Of(expression.SyntaxTree)?.GetSymbolInfo(expression, cancellationToken).Symbol;
                    return symbol is IFieldSymbol { HasConstantValue: true, ConstantValue: string constant } ? constant : null;
                default:
                    return null;
            }
        }

        private string? ConstantOf(InterpolatedStringExpressionSyntax interpolated, int depth)
        {
            var text = new StringBuilder();
            foreach (var content in interpolated.Contents)
            {
                var part = content switch
                {
                    InterpolatedStringTextSyntax literal => literal.TextToken.ValueText,
                    InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole => ConstantOf(hole.Expression, depth + 1),
                    _ => null,
                };
                if (part is null)
                    return null;
                text.Append(part);
            }

            return text.ToString();
        }

        // A local constant with its value; a variable, parameter or lambda's parameter of that name hides every other meaning.
        private static (bool IsLocal, ExpressionSyntax? Value) LocalNamed(IdentifierNameSyntax use)
        {
            var name = use.Identifier.ValueText;
            for (SyntaxNode? node = use.Parent; node is not null and not TypeDeclarationSyntax; node = node.Parent)
            {
                switch (node)
                {
                    case BlockSyntax block:
                        foreach (var local in block.Statements.OfType<LocalDeclarationStatementSyntax>())
                        {
                            if (local.Declaration.Variables.FirstOrDefault(variable => variable.Identifier.ValueText == name) is { } variable)
                                return (true, local.IsConst ? variable.Initializer?.Value : null);
                        }

                        break;
                    case ForEachStatementSyntax loop when loop.Identifier.ValueText == name:
                    case SimpleLambdaExpressionSyntax simple when simple.Parameter.Identifier.ValueText == name:
                    case ParenthesizedLambdaExpressionSyntax lambda when Declares(lambda.ParameterList, name):
                    case LocalFunctionStatementSyntax function when Declares(function.ParameterList, name):
                    case BaseMethodDeclarationSyntax method when Declares(method.ParameterList, name):
                        return (true, null);
                }
            }

            return default;
        }

        private static bool Declares(ParameterListSyntax parameters, string name) => parameters.Parameters.Any(parameter => parameter.Identifier.ValueText == name);

        /// <summary>For a node inside a method's body: a position in the method's head, where its type parameters are known. Null outside of bodies.</summary>
        private static int? HeadOf(SyntaxNode node)
        {
            var method = node.FirstAncestorOrSelf<MethodDeclarationSyntax>();
            return method is not null && node.SpanStart > method.ParameterList.Span.End ? method.ParameterList.OpenParenToken.SpanStart : null;
        }

        private ITypeSymbol? SymbolOf(TypeSyntax type)
        {
            var model = _models.Of(type.SyntaxTree);
            var symbol = HeadOf(type) is { } head
                ? model?.GetSpeculativeTypeInfo(head, type, SpeculativeBindingOption.BindAsTypeOrNamespace).Type
                : model?.GetTypeInfo(type, cancellationToken).Type;
            return symbol is { TypeKind: TypeKind.Error } ? null : symbol;
        }

        private static INamedTypeSymbol? MemberTypeOf(INamedTypeSymbol type, string property)
        {
            var symbol = PropertyNamed(type, property)?.Type;
            if (symbol is INamedTypeSymbol { IsGenericType: true, TypeArguments.Length: 1 } collection && symbol.SpecialType != SpecialType.System_String)
                symbol = collection.TypeArguments[0];
            return symbol as INamedTypeSymbol;
        }

        private static bool HasProperty(INamedTypeSymbol type, string name) => PropertyNamed(type, name) is not null;

        private static IPropertySymbol? PropertyNamed(INamedTypeSymbol type, string name)
        {
            for (var current = type; current is not null; current = current.BaseType)
            {
                foreach (var member in current.GetMembers(name))
                {
                    if (member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public } property)
                        return property;
                }
            }

            return null;
        }

        // As snapshots write it: nested types with a plus.
        private static string ClrNameOf(INamedTypeSymbol type)
        {
            var name = type.Name;
            for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
                name = outer.Name + "+" + name;
            return type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + name : name;
        }
    }
}
