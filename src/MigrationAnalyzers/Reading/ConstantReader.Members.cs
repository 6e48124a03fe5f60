using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>Names: variables, fields, properties. A member of the type at hand is found in its syntax; the compilation is asked for every other one.</summary>
internal sealed partial class ConstantReader
{
    private const string NpgsqlProvider = "Npgsql.EntityFrameworkCore.PostgreSQL";

    private Value ReadIdentifier(IdentifierNameSyntax identifier, CodeFrame frame)
    {
        var name = identifier.Identifier.ValueText;
        if (frame.Find(name) is { } variable)
            return variable;
        if (reading.KeepsBuilder(identifier))
            return BuilderValue.Instance;
        if (frame.This is { } instance && ReadInstanceMember(instance, name) is { } own)
            return own;
        if (FindMember(frame.Type, name) is { } member)
            return frame.This is { } self && member is PropertyDeclarationSyntax computed && !IsShared(computed.Modifiers) ? ReadComputed(self, reading.SymbolOf(identifier), frame) : ReadDeclaration(member, frame.RuntimeType) ?? UnknownValue.Instance;
        if (name == "ActiveProvider" && frame.Type?.BaseList is not null)
            return new TextValue(SqlText.Computed(NpgsqlProvider, identifier)); // Migration.ActiveProvider
        var symbol = reading.SymbolOf(identifier);
        return symbol is IPropertySymbol { IsStatic: false } && frame.This is { } of ? ReadComputed(of, symbol, frame) : ReadSymbol(symbol, identifier, frame);
    }

    private Value ReadMemberAccess(MemberAccessExpressionSyntax access, CodeFrame frame)
    {
        if (!access.IsKind(SyntaxKind.SimpleMemberAccessExpression))
            return UnknownValue.Instance;
        if (access.Expression is PredefinedTypeSyntax predefined)
        {
            return predefined.Keyword.IsKind(SyntaxKind.StringKeyword) && access.Name.Identifier.ValueText == "Empty"
                ? new TextValue(SqlText.Empty)
                : ReadCompilerConstant(access);
        }

        if (reading.KeepsBuilder(access))
            return BuilderValue.Instance;

        // A namespace or a type that is no value by itself: the compilation knows what the whole name means.
        if (access.Expression is BaseExpressionSyntax || IsName(access.Expression) && !StartsWithVariable(access.Expression, frame))
        {
            // Names.Tables.Length is a member of what Names.Tables holds.
            var symbol = reading.SymbolOf(access);
            return symbol is IPropertySymbol { IsStatic: false } && access.Expression is MemberAccessExpressionSyntax && ReadMember(Read(access.Expression, frame), access.Name, access, frame) is var held and not UnknownValue
                ? held
                : ReadSymbol(symbol, access, frame);
        }

        return ReadMember(Read(access.Expression, frame), access.Name, access, frame);
    }

    /// <summary>A property or field of a value.</summary>
    public Value ReadMember(Value receiver, SimpleNameSyntax member, ExpressionSyntax access, CodeFrame frame)
    {
        var name = member.Identifier.ValueText;
        switch (receiver)
        {
            case BuilderValue:
                return name switch
                {
                    "ActiveProvider" => new TextValue(SqlText.Computed(NpgsqlProvider, access)),
                    "Operations" => BuilderOperationsValue.Instance,
                    _ => UnknownValue.Instance,
                };
            case MembersValue members:
                return members.Find(name) ?? ReadElement(members, reading.SymbolOf(access));
            case ListValue list when name is "Length" or "Count":
                return Number(list.Items.Length);
            case TextValue { KnownText: { } text } when name == "Length":
                return Number(text.Length);
            case TextValue when name == "Result":
                return receiver; // of the task that gives it
            case ObjectValue { Kind: ObjectKind.Instance } instance:
                return ReadInstanceMember(instance, name) ?? ReadComputed(instance, reading.SymbolOf(access), frame);
            case ObjectValue value:
                return ReadObjectMember(value, name);
            case ThisValue:
                return FindMember(frame.Type, name) is { } own
                    ? ReadDeclaration(own, frame.RuntimeType) ?? UnknownValue.Instance
                    : ReadSymbol(reading.SymbolOf(access), access, frame);
            case TypeValue { Type: var type }:
                return name switch
                {
                    "Name" when access is MemberAccessExpressionSyntax { Expression: TypeOfExpressionSyntax } => new TextValue(SqlText.Computed(type.MetadataName, access)),
                    _ => ReadSymbol(type.GetMembers(name).FirstOrDefault(m => m.IsStatic), access, frame),
                };
            default:
                return name == "ProviderName" ? ReadSymbol(reading.SymbolOf(access), access, frame) : UnknownValue.Instance; // db.Database.ProviderName
        }
    }

    // A tuple's element by the name that it has where it is used: that of the parameter or variable it came through.
    private static Value ReadElement(MembersValue tuple, ISymbol? member) =>
        member is IFieldSymbol { ContainingType.IsTupleType: true } field && (field.CorrespondingTupleField ?? field).Name is var item && item.StartsWith("Item", StringComparison.Ordinal)
        && int.TryParse(item.Substring("Item".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= tuple.Members.Length
            ? tuple.Members[number - 1].Value
            : UnknownValue.Instance;

    private Value ReadObjectMember(ObjectValue value, string name)
    {
        switch (reading.State.ContentOf(value))
        {
            case ListValue list when name is "Count" or "Length":
                return Number(list.Items.Length);
            case ListValue list when value.Kind == ObjectKind.Dictionary && name is "Keys" or "Values":
                return new ListValue(list.Items.Select(item => item is MembersValue entry ? entry.Members[name == "Keys" ? 0 : 1].Value : UnknownValue.Instance).ToImmutableArray());
            case TextValue { KnownText: { } text } when name == "Length":
                return Number(text.Length);
            default:
                return UnknownValue.Instance;
        }
    }

    /// <summary>The value of what a name means.</summary>
    private Value ReadSymbol(ISymbol? symbol, ExpressionSyntax use, CodeFrame frame)
    {
        switch (symbol)
        {
            case IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum, HasConstantValue: true } member:
                return new ScalarValue(member.ConstantValue, member.Name);
            case IFieldSymbol { IsConst: false, Name: "Empty", ContainingType.SpecialType: SpecialType.System_String }:
                return new TextValue(SqlText.Empty);
            case IFieldSymbol { Name: "Empty", ContainingType: { Name: "Guid", ContainingNamespace.Name: "System" } }:
                return new ScalarValue(Guid.Empty);
            case IFieldSymbol field:
                if (reading.DeclarationOf<VariableDeclaratorSyntax>(field) is { } declarator && ReadDeclaration(declarator, null) is { } value)
                    return value;
                return field.HasConstantValue ? Constant(field.ConstantValue, use) : UnknownValue.Instance;
            case IPropertySymbol { Name: "NewLine", ContainingType: { Name: "Environment", ContainingNamespace.Name: "System" } }:
                return new TextValue(SqlText.Computed("\n", use));
            case IPropertySymbol property:
                if (property.Name == "ActiveProvider" && property.ContainingType.Name is "Migration" or "MigrationBuilder" || property is { Name: "ProviderName", ContainingType.Name: "DatabaseFacade" })
                    return new TextValue(SqlText.Computed(NpgsqlProvider, use));
                return reading.DeclarationOf<PropertyDeclarationSyntax>(Implementation(property, frame.RuntimeType)) is { } declaration
                    ? ReadDeclaration(declaration, frame.RuntimeType) ?? UnknownValue.Instance
                    : UnknownValue.Instance;
            case INamedTypeSymbol type:
                return new TypeValue(type);
            case ILocalSymbol local:
                return ReadLocal(local, use, frame);
            default:
                return UnknownValue.Instance;
        }
    }

    // A variable of code that is not run statement by statement (SQL in a query): known if nothing but its initializer writes it.
    private Value ReadLocal(ILocalSymbol local, ExpressionSyntax use, CodeFrame frame)
    {
        if (WrittenOnce(local) is not { Initializer.Value: { } value, Parent: VariableDeclarationSyntax declaration } variable)
            return local.HasConstantValue ? Constant(local.ConstantValue, use) : UnknownValue.Instance;
        return reading.MemberValue(variable, () => ReadInitializer(value, declaration.Type, frame)) is var known and not (ObjectValue or LambdaValue) ? known : UnknownValue.Instance;
    }

    /// <summary>What a virtual, abstract or interface member is in the type that <c>this</c> has at run time.</summary>
    public static ISymbol Implementation(ISymbol member, INamedTypeSymbol? runtimeType)
    {
        if (!member.IsVirtual && !member.IsAbstract && !member.IsOverride)
            return member;
        if (member.ContainingType?.TypeKind == TypeKind.Interface)
            return runtimeType?.FindImplementationForInterfaceMember(member) ?? member;
        for (var type = runtimeType; type is not null && !SymbolEqualityComparer.Default.Equals(type, member.ContainingType); type = type.BaseType)
        {
            foreach (var candidate in type.GetMembers(member.Name))
            {
                if (candidate.IsOverride && candidate.Kind == member.Kind && ParameterCount(candidate) == ParameterCount(member))
                    return candidate;
            }
        }

        return member;

        static int ParameterCount(ISymbol symbol) => symbol is IMethodSymbol method ? method.Parameters.Length : 0;
    }

    // In the declaration at hand: C# finds members of the type before inherited ones and before those of the types and namespaces around it.
    private static SyntaxNode? FindMember(TypeDeclarationSyntax? type, string name)
    {
        if (type is null)
            return null;
        foreach (var member in type.Members)
        {
            switch (member)
            {
                case PropertyDeclarationSyntax property when property.Identifier.ValueText == name:
                    return property;
                case FieldDeclarationSyntax field:
                    foreach (var variable in field.Declaration.Variables)
                    {
                        if (variable.Identifier.ValueText == name)
                            return variable;
                    }

                    break;
            }
        }

        return null;
    }

    // Null: it may have another value than the one it is declared with.
    private Value? ReadDeclaration(SyntaxNode declaration, INamedTypeSymbol? runtimeType)
    {
        var type = declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        switch (declaration)
        {
            case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } variable:
                if (variable.Initializer is null || !KeepsItsValue(field, variable, type))
                    return null;
                return reading.MemberValue(variable, () => ReadInitializer(variable.Initializer.Value, field.Declaration.Type, new CodeFrame(variable, type, runtimeType, null, 0)));
            case PropertyDeclarationSyntax property:
                if (runtimeType is not null && IsVirtual(property) && reading.SymbolOf(type!) is { } declared)
                {
                    var symbol = declared.GetMembers(property.Identifier.ValueText).FirstOrDefault();
                    if (symbol is not null && reading.DeclarationOf<PropertyDeclarationSyntax>(Implementation(symbol, runtimeType)) is { } implementation)
                        (property, type) = (implementation, implementation.FirstAncestorOrSelf<TypeDeclarationSyntax>());
                }

                var getter = property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration))?.Body;
                return reading.MemberValue(property, () => ReadProperty(property, new CodeFrame(property, type, runtimeType, null, 0) { Yielded = reading.Statements.ListOfIterator(getter) }));
            default:
                return null;
        }
    }

    private Value ReadProperty(PropertyDeclarationSyntax property, CodeFrame frame)
    {
        if (property.ExpressionBody is { } arrow)
            return Read(arrow.Expression, frame);
        if (property.AccessorList is not { } accessors)
            return UnknownValue.Instance;
        var getter = accessors.Accessors.FirstOrDefault(a => a.IsKind(SyntaxKind.GetAccessorDeclaration));
        if (getter?.ExpressionBody is { } getterArrow)
            return Read(getterArrow.Expression, frame);
        if (getter?.Body is { } body)
            return reading.Statements.TryReadBody(body, frame) ?? UnknownValue.Instance;
        return property.Initializer is { } initializer && accessors.Accessors.Count == 1
            ? ReadInitializer(initializer.Value, property.Type, frame)
            : UnknownValue.Instance;
    }

    private static bool IsVirtual(PropertyDeclarationSyntax property) =>
        property.Modifiers.Any(SyntaxKind.VirtualKeyword) || property.Modifiers.Any(SyntaxKind.AbstractKeyword) || property.Modifiers.Any(SyntaxKind.OverrideKeyword);

    // A constant, or a field that nothing but its initializer writes.
    private static bool KeepsItsValue(FieldDeclarationSyntax field, VariableDeclaratorSyntax variable, TypeDeclarationSyntax? type)
    {
        if (field.Modifiers.Any(SyntaxKind.ConstKeyword))
            return true;
        if (type is null)
            return false;
        if (field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword))
            return !type.Members.OfType<ConstructorDeclarationSyntax>().Any(constructor => Writes(constructor, variable.Identifier.ValueText));
        return !field.Modifiers.Any(m => m.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword)
            && !Writes(type, variable.Identifier.ValueText);
    }

    private static bool Writes(SyntaxNode code, string name)
    {
        foreach (var node in code.DescendantNodes())
        {
            var target = node switch
            {
                AssignmentExpressionSyntax assignment => assignment.Left,
                PrefixUnaryExpressionSyntax prefix when prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression => prefix.Operand,
                PostfixUnaryExpressionSyntax postfix => postfix.Operand,
                ArgumentSyntax argument when !argument.RefKindKeyword.IsKind(SyntaxKind.None) => argument.Expression,
                _ => null,
            };
            if (target is not null && target.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(identifier => identifier.Identifier.ValueText == name))
                return true;
        }

        return false;
    }

    private static bool IsName(ExpressionSyntax expression)
    {
        while (expression is MemberAccessExpressionSyntax access)
            expression = access.Expression;
        return expression is NameSyntax;
    }

    // A variable, or a member of the type at hand: not the start of a namespace or type name.
    private static bool StartsWithVariable(ExpressionSyntax expression, CodeFrame frame)
    {
        while (expression is MemberAccessExpressionSyntax access)
            expression = access.Expression;
        return expression is IdentifierNameSyntax { Identifier.ValueText: var name } && (frame.Find(name) is not null || FindMember(frame.Type, name) is not null);
    }
}
