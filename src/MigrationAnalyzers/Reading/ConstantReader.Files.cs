using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>SQL that code loads: files read by their path, embedded resources, texts of <c>.resx</c> files. Known where the project hands the file to the compiler too.</summary>
internal sealed partial class ConstantReader
{
    /// <summary>A call of a library method that loads a text or makes a path; null if it is none.</summary>
    public Value? ReadLoading(IMethodSymbol method, InvocationExpressionSyntax call, CodeFrame frame)
    {
        switch (method.ContainingType?.Name, method.Name)
        {
            case ("File", "ReadAllText" or "ReadAllTextAsync") when IsSystem(method, "IO"):
                return FindFile(call.ArgumentList.Arguments, frame) is { } text ? new TextValue(text.Sql) : UnknownValue.Instance;
            case ("File", "OpenText" or "OpenRead") when IsSystem(method, "IO"):
                return FindFile(call.ArgumentList.Arguments, frame) is { } opened ? new StreamValue(opened.Sql) : UnknownValue.Instance;
            case ("Path", "Combine" or "Join") when IsSystem(method, "IO"):
                return CombinePath(call, frame);
            case ("Path", "GetFullPath") when IsSystem(method, "IO") && call.ArgumentList.Arguments.Count == 1:
                return Read(call.ArgumentList.Arguments[0].Expression, frame);
            case ("Assembly", "GetManifestResourceStream") when IsSystem(method, "Reflection"):
                var arguments = call.ArgumentList.Arguments;
                return arguments.Count > 0 && ReadText(arguments[arguments.Count - 1].Expression, frame) is { } name && reading.Files.FindByResource(name.Text, reading.CancellationToken) is { } resource
                    ? new StreamValue(resource.Sql)
                    : UnknownValue.Instance;
            case ("Assembly", "GetManifestResourceNames") when IsSystem(method, "Reflection"):
                return ResourceNamesValue.Instance;
            case ("File", "ReadAllBytes" or "ReadAllBytesAsync") when IsSystem(method, "IO"):
                return FindFile(call.ArgumentList.Arguments, frame) is { } bytes ? new StreamValue(bytes.Sql) : UnknownValue.Instance;
            case ("Encoding" or "UTF8Encoding", "GetString") when IsSystem(method, "Text"):
                return call.ArgumentList.Arguments is [var encoded] && Read(encoded.Expression, frame) is StreamValue decoded ? new TextValue(decoded.Text) : UnknownValue.Instance;
            case ("ResourceManager", "GetString" or "GetObject") when IsSystem(method, "Resources"):
                return ReadResource(method.Name, call, frame);
            default:
                return null;
        }
    }

    /// <summary>A call on a stream or reader.</summary>
    public static Value ReadStreamCall(StreamValue stream, string method) => method is "ReadToEnd" or "ReadToEndAsync" ? new TextValue(stream.Text) : UnknownValue.Instance;

    /// <summary>The name that a call picks from an assembly's resources: of <c>names.Single(name => name.EndsWith("up.sql"))</c> the end is known.</summary>
    public Value ReadResourceNamesCall(string method, InvocationExpressionSyntax call, CodeFrame frame) =>
        method is "Single" or "SingleOrDefault" or "First" or "FirstOrDefault" && call.ArgumentList.Arguments is [{ Expression: SimpleLambdaExpressionSyntax { Parameter.Identifier.ValueText: var name, ExpressionBody: InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EndsWith", Expression: IdentifierNameSyntax { Identifier.ValueText: var asked } },
            ArgumentList.Arguments: [var end, ..],
        } } }] && asked == name && ReadText(end.Expression, frame) is { } known
            ? new TextValue(SqlText.Concat(new[] { SqlText.Hole(call), known }))
            : UnknownValue.Instance;

    // new StreamReader(stream), new StreamReader(path)
    private Value? ReadStreamReader(TypeSyntax? type, SeparatedSyntaxList<ArgumentSyntax> arguments, CodeFrame frame)
    {
        if (type.LastName() != "StreamReader" || arguments.Count == 0)
            return null;
        return Read(arguments[0].Expression, frame) switch
        {
            StreamValue stream => stream,
            TextValue path when reading.Files.FindByPath(path.Text.Text, reading.CancellationToken) is { } file => new StreamValue(file.Sql),
            _ => null,
        };
    }

    // The text that every culture has unless it has one of its own; a culture that the code names may.
    private Value ReadResource(string method, InvocationExpressionSyntax call, CodeFrame frame)
    {
        if (call is not { Expression: MemberAccessExpressionSyntax { Expression: var manager }, ArgumentList.Arguments: [var name, ..] }
            || call.ArgumentList.Arguments.Skip(1).Any(culture => culture.Expression is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax)
            || Read(name.Expression, frame).KnownText is not { } key
            || ManagerOf(manager, frame) is not { File: var file } || file.Find(key) is not { } entry)
            return UnknownValue.Instance;
        if (entry.Text is { } text)
            return new TextValue(text);
        if (entry.IsBytes == (method == "GetString") || entry.Path is null || reading.Files.FindBeside(file.File, entry.Path, reading.CancellationToken) is not { } other)
            return UnknownValue.Instance;
        return entry.IsBytes ? new StreamValue(other.Sql) : new TextValue(other.Sql);
    }

    // Its value, or else the only manager that is made where it is declared: generated classes make theirs when it is first asked for.
    private ResourcesValue? ManagerOf(ExpressionSyntax manager, CodeFrame frame)
    {
        if (Read(manager, frame) is ResourcesValue known)
            return known;
        if (reading.SymbolOf(manager) is not (IPropertySymbol or IFieldSymbol) || reading.SymbolOf(manager) is not { } symbol || reading.DeclarationOf<SyntaxNode>(symbol) is not { } declaration
            || declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
            return null;
        ResourcesValue? only = null;
        foreach (var creation in type.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
        {
            if (creation is ObjectCreationExpressionSyntax { Type: var written } && !IsManager(written) || Read(creation, new CodeFrame(creation, type, null, null, 0)) is not ResourcesValue made)
                continue;
            if (only is not null && only.File != made.File)
                return null;
            only = made;
        }

        return only;
    }

    // new ResourceManager("Shop.Scripts", typeof(First).Assembly), new ResourceManager(typeof(Scripts))
    private ResourcesValue? ReadResourceManager(TypeSyntax? type, BaseObjectCreationExpressionSyntax creation, CodeFrame frame)
    {
        if (creation.ArgumentList?.Arguments is not [var first, ..] arguments || type is not null && !IsManager(type))
            return null;
        if (reading.SymbolOf(creation) is not IMethodSymbol { ContainingType: { Name: "ResourceManager", ContainingNamespace: { Name: "Resources", ContainingNamespace.Name: "System" } } })
            return null;

        // Of another assembly are the resources of another project.
        foreach (var argument in arguments)
        {
            if (argument.Expression.DescendantNodesAndSelf().OfType<TypeOfExpressionSyntax>().Any(typeOf => reading.SymbolOf(typeOf.Type) is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: true }))
                return null;
        }

        var name = Read(first.Expression, frame) switch
        {
            TypeValue { Type: var source } => source.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + source.Name : source.Name,
            { KnownText: { } text } => text,
            _ => null,
        };
        return name is not null && reading.Files.FindResources(name, reading.CancellationToken) is { } file ? new ResourcesValue(file) : null;
    }

    private static bool IsManager(TypeSyntax type) => type.LastName() == "ResourceManager";

    private SqlFile? FindFile(SeparatedSyntaxList<ArgumentSyntax> arguments, CodeFrame frame) =>
        arguments.Count > 0 && ReadText(arguments[0].Expression, frame) is { } path ? reading.Files.FindByPath(path.Text, reading.CancellationToken) : null;

    private Value CombinePath(InvocationExpressionSyntax call, CodeFrame frame)
    {
        var parts = new List<SqlText>();
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (parts.Count > 0)
                parts.Add(SqlText.Computed("/", call));
            parts.Add(ReadText(argument.Expression, frame) ?? SqlText.Hole(argument.Expression));
        }

        return parts.Count == 0 ? UnknownValue.Instance : new TextValue(SqlText.Concat(parts));
    }

    private static bool IsSystem(IMethodSymbol method, string name) =>
        method.ContainingNamespace is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } space && space.Name == name;
}
