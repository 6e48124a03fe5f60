using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>Objects of the project's own classes, such as <c>new Seeder(migrationBuilder).Seed()</c>: what their constructors leave in their fields and properties, and what their methods do with it.</summary>
internal sealed partial class ConstantReader
{
    private const int DeepestBases = 8;

    /// <summary>The object that is created; null if its class, or one that it derives from, is not of this project.</summary>
    private Value? ReadInstance(BaseObjectCreationExpressionSyntax creation, CodeFrame frame)
    {
        if (frame.Depth >= StatementReader.DeepestCalls || reading.SymbolOf(creation) is not IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { TypeKind: TypeKind.Class, IsRecord: false } type } constructor || !IsOwn(type))
            return null;
        var instance = reading.State.Create(ObjectKind.Instance, new MembersValue(ImmutableArray<KeyValuePair<string, Value>>.Empty), type);
        if (!Construct(instance, constructor, creation.ArgumentList ?? SyntaxFactory.ArgumentList(), creation, frame, 0))
            return null;
        foreach (var expression in creation.Initializer?.Expressions ?? default)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: var value })
                SetMember(instance, name.Identifier.ValueText, Read(value, frame));
            else
                return null;
        }

        return instance;
    }

    // Every class up to object, declared once.
    private bool IsOwn(INamedTypeSymbol type)
    {
        var depth = 0;
        for (var at = type; at is not null && at.SpecialType != SpecialType.System_Object; at = at.BaseType)
        {
            if (depth++ >= DeepestBases || at.DeclaringSyntaxReferences.Length != 1)
                return false;
        }

        return true;
    }

    // Fields and properties with what they are declared with, then the base class, then the constructor's own body.
    private bool Construct(ObjectValue instance, IMethodSymbol constructor, ArgumentListSyntax arguments, SyntaxNode call, CodeFrame frame, int depth)
    {
        var type = constructor.ContainingType;
        if (depth >= DeepestBases || reading.DeclarationOf<TypeDeclarationSyntax>(type) is not { } declaration)
            return false;
        var body = reading.DeclarationOf<ConstructorDeclarationSyntax>(constructor);
        var primary = body is null ? declaration.ParameterList : null;
        var parameters = body?.ParameterList ?? primary;
        var inner = new CodeFrame(body ?? (SyntaxNode)declaration, declaration, instance.Class, null, frame.Depth + 1) { Instance = instance };
        if (parameters is not null)
            reading.Statements.BindArguments(parameters, null, arguments, frame, inner);
        if (primary is not null)
        {
            foreach (var parameter in primary.Parameters)
                SetMember(instance, parameter.Identifier.ValueText, inner.Find(parameter.Identifier.ValueText) ?? UnknownValue.Instance);
        }

        foreach (var member in declaration.Members)
        {
            switch (member)
            {
                case FieldDeclarationSyntax field when !IsShared(field.Modifiers):
                    foreach (var variable in field.Declaration.Variables)
                        SetMember(instance, variable.Identifier.ValueText, variable.Initializer is { } initializer ? ReadInitializer(initializer.Value, field.Declaration.Type, inner) : UnknownValue.Instance);
                    break;
                case PropertyDeclarationSyntax { ExpressionBody: null } property when !IsShared(property.Modifiers) && !property.Modifiers.Any(SyntaxKind.AbstractKeyword) && property.AccessorList?.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }) == true:
                    SetMember(instance, property.Identifier.ValueText, property.Initializer is { } value ? ReadInitializer(value.Value, property.Type, inner) : UnknownValue.Instance);
                    break;
            }
        }

        if (type.BaseType is { SpecialType: not SpecialType.System_Object } baseType && !ConstructBase(instance, baseType, declaration, body, call, inner, depth))
            return false;
        if (body?.Initializer is { RawKind: (int)SyntaxKind.ThisConstructorInitializer })
            return false; // runs the other constructor first
        if (body?.Body is { } block)
            reading.Statements.ReadBody(block, inner);
        else if (body?.ExpressionBody is { } arrow)
            Read(arrow.Expression, inner);
        return true;
    }

    private bool ConstructBase(ObjectValue instance, INamedTypeSymbol baseType, TypeDeclarationSyntax declaration, ConstructorDeclarationSyntax? body, SyntaxNode call, CodeFrame inner, int depth)
    {
        var arguments = body?.Initializer?.ArgumentList ?? declaration.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault()?.ArgumentList ?? SyntaxFactory.ArgumentList();
        var count = arguments.Arguments.Count;
        var candidates = baseType.InstanceConstructors.Where(candidate => candidate.Parameters.Length >= count && candidate.Parameters.Count(parameter => !parameter.IsOptional && !parameter.IsParams) <= count).ToList();
        return candidates.Count == 1 && Construct(instance, candidates[0], arguments, call, inner, depth + 1);
    }

    private static bool IsShared(SyntaxTokenList modifiers) => modifiers.Any(SyntaxKind.StaticKeyword) || modifiers.Any(SyntaxKind.ConstKeyword);

    /// <summary>A field or property of an object; null if it is computed, or has none of that name.</summary>
    private Value? ReadInstanceMember(ObjectValue instance, string name) => reading.State.ContentOf(instance) switch
    {
        MembersValue members => members.Find(name),
        _ => UnknownValue.Instance,
    };

    // A property that is computed from the others.
    private Value ReadComputed(ObjectValue instance, ISymbol? member, CodeFrame frame) =>
        member is IPropertySymbol { IsStatic: false } && frame.Depth < StatementReader.DeepestCalls
        && reading.DeclarationOf<PropertyDeclarationSyntax>(Implementation(member, instance.Class)) is { } property
            ? ReadProperty(property, new CodeFrame(property, property.FirstAncestorOrSelf<TypeDeclarationSyntax>(), instance.Class, null, frame.Depth + 1) { Instance = instance })
            : UnknownValue.Instance;

    private void SetMember(ObjectValue instance, string name, Value value)
    {
        if (reading.State.ContentOf(instance) is not MembersValue { Members: var members })
            return;
        var index = -1;
        for (var i = 0; i < members.Length && index < 0; i++)
            index = members[i].Key == name ? i : -1;
        var member = new KeyValuePair<string, Value>(name, value);
        reading.State.Objects = reading.State.Objects.SetItem(instance.Id, new MembersValue(index < 0 ? members.Add(member) : members.SetItem(index, member)));
    }

    // _builder = builder; this.Name = name; in code of the object itself.
    private bool AssignOwn(ExpressionSyntax target, Value value, CodeFrame frame)
    {
        var name = target switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
            _ => null,
        };
        if (name is null || frame.This is not { } instance || ReadInstanceMember(instance, name) is null)
            return false;
        SetMember(instance, name, value);
        return true;
    }

    /// <summary>Whether an object, or one that it holds, holds the builder.</summary>
    public bool HoldsBuilder(ObjectValue instance, int depth = 0) => depth < DeepestBases && reading.State.ContentOf(instance) switch
    {
        MembersValue members => members.Members.Any(member => member.Value is BuilderValue or BuilderOperationsValue or OperationValue || member.Value is ObjectValue { Kind: ObjectKind.Instance } inner && HoldsBuilder(inner, depth + 1)),
        UnknownValue => true,
        _ => false,
    };
}
