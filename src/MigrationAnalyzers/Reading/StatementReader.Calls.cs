using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>Calls. A method of the same compilation is read as if it stood in the place of its call.</summary>
internal sealed partial class StatementReader
{
    // Helpers that call helpers; deeper only runs what calls itself.
    internal const int DeepestCalls = 24;

    /// <summary>Reads a call and gives what it returns.</summary>
    public Value ReadInvocation(InvocationExpressionSyntax call, CodeFrame frame)
    {
        switch (call.Expression)
        {
            case IdentifierNameSyntax { Identifier.ValueText: "nameof" } when call.ArgumentList.Arguments is [var argument] && frame.Find("nameof") is null:
                return LastName(argument.Expression) is { } name ? new TextValue(SqlText.Computed(name, call)) : UnknownValue.Instance;
            case SimpleNameSyntax simple:
                return frame.Find(simple.Identifier.ValueText) is LambdaValue function ? Invoke(function, call, frame) : ReadOwnCall(simple, call, frame);
            case MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax type } access:
                return type.Keyword.IsKind(SyntaxKind.StringKeyword)
                    ? reading.Constants.ReadStaticTextCall(access.Name.Identifier.ValueText, call, frame)
                    : UnknownValue.Instance;
            case MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax }:
                return ReadSymbolCall(null, call, frame, isBase: true);
            case MemberAccessExpressionSyntax access:
                return ReadCall(reading.Constants.Read(access.Expression, frame), access.Name, call, frame);
            default:
                return reading.Constants.Read(call.Expression, frame) is LambdaValue lambda ? Invoke(lambda, call, frame) : reading.Operations.GiveUp(call, frame);
        }
    }

    /// <summary>Reads a call of <paramref name="method"/> on <paramref name="receiver"/>.</summary>
    public Value ReadCall(Value receiver, SimpleNameSyntax method, InvocationExpressionSyntax call, CodeFrame frame)
    {
        var name = method.Identifier.ValueText;
        switch (receiver)
        {
            case BuilderValue:
                return reading.Operations.ReadBuilderCall(method, call, frame);
            case BuilderOperationsValue:
                return reading.Operations.ReadOperationsCall(name, call, frame);
            case TableBuilderValue { Table: var table }:
                return reading.Operations.ReadTableCall(table, method, call, frame);
            case OperationValue or ColumnValue or IgnoredValue:
                return reading.Operations.ReadAnnotation(receiver, name, call, frame);
            case ThisValue:
                return ReadOwnCall(method, call, frame);
            case LambdaValue function when name == "Invoke":
                return Invoke(function, call, frame);
            case TextValue { Text: var text } when ConstantReader.IsTextMethod(name):
                return reading.Constants.ReadTextCall(text, name, call, frame);
            case ObjectValue { Kind: ObjectKind.StringBuilder } builder:
                return reading.Constants.ReadStringBuilderCall(builder, name, call, frame);
            case UnknownValue when name is "Wait" or "GetAwaiter" or "GetResult" or "ConfigureAwait" && call.Expression is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax }:
                return receiver; // RunAsync(migrationBuilder).Wait(): what the task does has been read
            case TextValue when name is "GetAwaiter" or "GetResult" or "ConfigureAwait":
                return receiver; // of the task that gives it
            case StreamValue stream:
                return ConstantReader.ReadStreamCall(stream, name);
            case ResourceNamesValue:
                return reading.Constants.ReadResourceNamesCall(name, call, frame);
            case ObjectValue { Kind: ObjectKind.Instance } instance:
                return reading.State.ContentOf(instance) is MembersValue ? ReadSymbolCall(instance, call, frame) : reading.Operations.GiveUp(call, frame, certain: true);
            case ListValue or ObjectValue:
                return reading.Constants.ReadSequenceCall(receiver, name, call, frame) ?? ReadSymbolCall(receiver, call, frame);
            case ScalarValue scalar when name == "ToString" && call.ArgumentList.Arguments.Count == 0:
                return new TextValue(SqlText.Computed(scalar.Written, call));
            case ScalarValue { Content: IFormattable and not Guid } scalar when name == "ToString":
                return reading.Constants.ReadFormatted(scalar, call, frame);
            case ScalarValue { Content: Guid } guid when name == "ToString":
                return reading.Constants.ReadGuidText(guid, call, frame);
            case TypeValue { Type.SpecialType: SpecialType.System_String }:
                return reading.Constants.ReadStaticTextCall(name, call, frame);
            case TypeValue { Type: { Name: "Enum", ContainingNamespace.Name: "System" } } when name is "GetNames" or "GetValues":
                return reading.Constants.ReadEnumMembers(method, call, frame);
            case TypeValue { Type: { Name: "FormattableString", ContainingNamespace.Name: "System" } } when name is "Invariant" or "CurrentCulture" && call.ArgumentList.Arguments is [var formatted]:
                return reading.Constants.Read(formatted.Expression, frame);
            case TypeValue { Type: { Name: "Enumerable" or "Array", ContainingNamespace.Name: "Linq" or "System" } }:
                return reading.Constants.ReadSequenceFactory(name, call, frame) ?? ReadSymbolCall(null, call, frame);
            default:
                return ReadSymbolCall(receiver, call, frame);
        }
    }

    /// <summary>Calls a lambda or local function with values.</summary>
    public Value Invoke(LambdaValue function, ImmutableArray<Value> arguments, SyntaxNode call, CodeFrame frame)
    {
        if (frame.Depth >= DeepestCalls)
            return reading.Operations.GiveUp(call, frame);
        var inner = new CodeFrame(function.Function, function.Frame.Type, function.Frame.RuntimeType, function.Frame, frame.Depth + 1);
        var parameters = function.Function switch
        {
            SimpleLambdaExpressionSyntax simple => ImmutableArray.Create(simple.Parameter),
            ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters.ToImmutableArray(),
            AnonymousMethodExpressionSyntax anonymous => anonymous.ParameterList?.Parameters.ToImmutableArray() ?? ImmutableArray<ParameterSyntax>.Empty,
            _ => ImmutableArray<ParameterSyntax>.Empty,
        };
        for (var i = 0; i < parameters.Length; i++)
            inner.Declare(parameters[i].Identifier.ValueText, i < arguments.Length ? arguments[i] : UnknownValue.Instance);
        return function.Function switch
        {
            AnonymousFunctionExpressionSyntax { ExpressionBody: { } expression } => reading.Constants.Read(expression, inner),
            AnonymousFunctionExpressionSyntax { Block: { } block } => ReadBody(block, inner),
            _ => UnknownValue.Instance,
        };
    }

    private Value Invoke(LambdaValue function, InvocationExpressionSyntax call, CodeFrame frame) => function.Function is LocalFunctionStatementSyntax local
        ? Inline(local, local.ParameterList, local.Body, local.ExpressionBody, null, call, frame, function.Frame.Type, function.Frame.RuntimeType, function.Frame)
        : Invoke(function, reading.Constants.ReadArguments(call, frame), call, frame);

    /// <summary>Reads a method that <c>this</c> has, such as the <c>Up</c> of a base class.</summary>
    public void ReadMethod(MethodDeclarationSyntax method, ImmutableArray<Value> arguments, INamedTypeSymbol? runtimeType)
    {
        var frame = new CodeFrame(method, method.FirstAncestorOrSelf<TypeDeclarationSyntax>(), runtimeType, null, 0);
        for (var i = 0; i < method.ParameterList.Parameters.Count; i++)
            frame.Declare(method.ParameterList.Parameters[i].Identifier.ValueText, i < arguments.Length ? arguments[i] : UnknownValue.Instance);
        if (method.Body is { } body)
            ReadBody(body, frame);
        else if (method.ExpressionBody is { } arrow)
            reading.Constants.Read(arrow.Expression, frame);
    }

    // A method of the declaration at hand, if it is the only one of its name: no overload to choose.
    private Value ReadOwnCall(SimpleNameSyntax name, InvocationExpressionSyntax call, CodeFrame frame)
    {
        MethodDeclarationSyntax? only = null;
        foreach (var member in frame.Type?.Members ?? default)
        {
            if (member is not MethodDeclarationSyntax method || method.Identifier.ValueText != name.Identifier.ValueText)
                continue;
            if (only is not null)
                return ReadSymbolCall(null, call, frame);
            only = method;
        }

        return only is { TypeParameterList: null } && TakesAsMany(only.ParameterList, call.ArgumentList) && !only.Modifiers.Any(MayBeElsewhere)
            ? Inline(only, only.ParameterList, only.Body, only.ExpressionBody, null, call, frame, frame.Type, frame.RuntimeType, null, instance: only.Modifiers.Any(SyntaxKind.StaticKeyword) ? null : frame.This)
            : ReadSymbolCall(null, call, frame);

        static bool MayBeElsewhere(SyntaxToken modifier) =>
            modifier.Kind() is SyntaxKind.VirtualKeyword or SyntaxKind.AbstractKeyword or SyntaxKind.OverrideKeyword or SyntaxKind.PartialKeyword;
    }

    private static bool TakesAsMany(ParameterListSyntax parameters, ArgumentListSyntax arguments) =>
        arguments.Arguments.Count >= parameters.Parameters.Count(p => p.Default is null && !p.Modifiers.Any(SyntaxKind.ParamsKeyword))
        && (arguments.Arguments.Count <= parameters.Parameters.Count || parameters.Parameters.Any(p => p.Modifiers.Any(SyntaxKind.ParamsKeyword)));

    /// <summary>Reads a call of an extension method on a builder.</summary>
    public Value ReadExtensionCall(Value receiver, InvocationExpressionSyntax call, CodeFrame frame) => ReadSymbolCall(receiver, call, frame);

    private Value ReadSymbolCall(Value? receiver, InvocationExpressionSyntax call, CodeFrame frame, bool isBase = false)
    {
        if (reading.MethodOf(call, receiver is BuilderValue) is not { } symbol)
            return reading.Operations.GiveUp(call, frame);
        var method = symbol.ReducedFrom ?? symbol;
        method = method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition;
        var isOwn = receiver is null or ThisValue;
        var instance = method.IsStatic || symbol.ReducedFrom is not null ? null : receiver as ObjectValue ?? (isOwn ? frame.This : null);
        var dynamicType = instance is { Class: { } created } ? created : isOwn ? frame.RuntimeType : null;
        if (!isBase && ConstantReader.Implementation(method, dynamicType).OriginalDefinition is IMethodSymbol implementation)
            method = implementation;
        if (method.ContainingType?.SpecialType == SpecialType.System_String && method.IsStatic)
            return reading.Constants.ReadStaticTextCall(method.Name, call, frame);

        // What an extension method is called on is its first argument.
        var first = symbol.ReducedFrom is null ? null : receiver ?? UnknownValue.Instance;
        var runtimeType = method.IsStatic ? null : dynamicType;
        return reading.DeclarationOf<SyntaxNode>(method) switch
        {
            MethodDeclarationSyntax { Body: not null } or MethodDeclarationSyntax { ExpressionBody: not null } => InlineMethod(),
            LocalFunctionStatementSyntax => reading.Operations.GiveUp(call, frame), // a local function that was not met
            _ => ReadForeignCall(method, call, frame),
        };

        Value InlineMethod()
        {
            var declaration = reading.DeclarationOf<MethodDeclarationSyntax>(method)!;
            var type = declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>();
            return Inline(declaration, declaration.ParameterList, declaration.Body, declaration.ExpressionBody, first, call, frame, type, runtimeType, null, TypeArguments(), instance);
        }

        ImmutableDictionary<string, INamedTypeSymbol>? TypeArguments()
        {
            if (!symbol.IsGenericMethod)
                return null;
            var arguments = ImmutableDictionary.CreateBuilder<string, INamedTypeSymbol>(StringComparer.Ordinal);
            for (var i = 0; i < symbol.TypeParameters.Length; i++)
            {
                if (frame.Resolve(symbol.TypeArguments[i]) is { } argument)
                    arguments[symbol.TypeParameters[i].Name] = argument;
            }

            return arguments.ToImmutable();
        }
    }

    // Of a library: what it does with a builder is not known.
    private Value ReadForeignCall(IMethodSymbol method, InvocationExpressionSyntax call, CodeFrame frame) => method.Name switch
    {
        "ThrowIfNull" or "ThrowIfNullOrEmpty" or "ThrowIfNullOrWhiteSpace" or "WriteLine" or "Assert" => UnknownValue.Instance,
        "IsNpgsql" when IsOfDatabase(method) => ScalarValue.True,
        "IsSqlServer" or "IsSqlite" or "IsMySql" or "IsOracle" or "IsInMemory" or "IsCosmos" or "IsFirebird" when IsOfDatabase(method) => ScalarValue.False,
        "IsRelational" when IsOfDatabase(method) => ScalarValue.True,
        "Parse" when method.ContainingType is { Name: "Guid", ContainingNamespace.Name: "System" } => reading.Constants.ReadParsedGuid(call, frame),
        _ when reading.Constants.ReadLoading(method, call, frame) is { } loaded => loaded,
        _ => reading.Operations.GiveUp(call, frame),
    };

    // db.Database.IsNpgsql()
    private static bool IsOfDatabase(IMethodSymbol method) => method.Parameters is [{ Type.Name: "DatabaseFacade" }, ..];

    private Value Inline(
        SyntaxNode method,
        ParameterListSyntax parameterList,
        BlockSyntax? body,
        ArrowExpressionClauseSyntax? arrow,
        Value? receiver,
        InvocationExpressionSyntax call,
        CodeFrame frame,
        TypeDeclarationSyntax? type,
        INamedTypeSymbol? runtimeType,
        CodeFrame? outer,
        ImmutableDictionary<string, INamedTypeSymbol>? typeArguments = null,
        ObjectValue? instance = null)
    {
        if (frame.Depth >= DeepestCalls || body is null && arrow is null)
            return reading.Operations.GiveUp(call, frame);
        var inner = new CodeFrame(method, type, runtimeType, outer, frame.Depth + 1) { Yielded = ListOfIterator(body), TypeArguments = typeArguments ?? ImmutableDictionary<string, INamedTypeSymbol>.Empty, Instance = instance };
        BindArguments(parameterList, receiver, call.ArgumentList, frame, inner);
        if ((body is not null ? TryReadBody(body, inner) : reading.Constants.Read(arrow!.Expression, inner)) is not { } returned)
            return reading.Operations.GiveUp(call, frame, certain: true);

        // ref and out arguments have what the method left in them.
        var (parameters, arguments) = (parameterList.Parameters, call.ArgumentList.Arguments);
        for (var i = 0; i < arguments.Count; i++)
        {
            var at = i + (receiver is null ? 0 : 1);
            if (arguments[i].RefKindKeyword.IsKind(SyntaxKind.None))
                continue;
            var left = at < parameters.Count && arguments[i].NameColon is null ? inner.Find(parameters[at].Identifier.ValueText) : null;
            reading.Constants.Assign(arguments[i].Expression, left ?? UnknownValue.Instance, frame);
        }

        return returned;
    }

    /// <summary>Declares the parameters of a method in the frame of its call, each with the value of its argument.</summary>
    /// <param name="parameterList">The parameters.</param>
    /// <param name="receiver">What an extension method is called on; null: it is none.</param>
    /// <param name="argumentList">The arguments.</param>
    /// <param name="frame">The variables around the call.</param>
    /// <param name="inner">The frame of the call.</param>
    public void BindArguments(ParameterListSyntax parameterList, Value? receiver, ArgumentListSyntax argumentList, CodeFrame frame, CodeFrame inner)
    {
        var parameters = parameterList.Parameters;
        var arguments = argumentList.Arguments;
        var position = 0;
        if (receiver is not null && parameters.Count > 0)
            inner.Declare(parameters[position++].Identifier.ValueText, receiver);
        var rest = ImmutableArray.CreateBuilder<Value>();
        foreach (var argument in arguments)
        {
            var value = reading.Constants.Read(argument.Expression, frame);
            if (argument.NameColon is { } named)
            {
                inner.Declare(named.Name.Identifier.ValueText, value);
                position++;
            }
            else if (position < parameters.Count && !parameters[position].Modifiers.Any(SyntaxKind.ParamsKeyword))
            {
                inner.Declare(parameters[position++].Identifier.ValueText, value);
            }
            else
            {
                rest.Add(value);
            }
        }

        foreach (var parameter in parameters)
        {
            if (inner.Variables.ContainsKey(parameter.Identifier.ValueText))
                continue;
            if (parameter.Modifiers.Any(SyntaxKind.ParamsKeyword))
                inner.Declare(parameter.Identifier.ValueText, rest.Count == 1 && reading.Constants.AsList(rest[0]) is { } list ? list : new ListValue(rest.ToImmutable()));
            else
                inner.Declare(parameter.Identifier.ValueText, parameter.Default is { } @default ? reading.Constants.Read(@default.Value, inner) : UnknownValue.Instance);
        }
    }

    private static bool IsIterator(BlockSyntax body) =>
        body.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).Any(static node => node is YieldStatementSyntax);

    private static string? LastName(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => (expression as TypeSyntax).LastName(),
    };
}
