using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>SQL that code loads: files read by their path, embedded resources. Known where the project hands the file to the compiler too.</summary>
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
            default:
                return null;
        }
    }

    /// <summary>A call on a stream or reader.</summary>
    public static Value ReadStreamCall(StreamValue stream, string method) => method is "ReadToEnd" or "ReadToEndAsync" ? new TextValue(stream.Text) : UnknownValue.Instance;

    // new StreamReader(stream), new StreamReader(path)
    private Value? ReadStreamReader(TypeSyntax? type, SeparatedSyntaxList<ArgumentSyntax> arguments, CodeFrame frame)
    {
        if (type is not (IdentifierNameSyntax { Identifier.ValueText: "StreamReader" } or QualifiedNameSyntax { Right.Identifier.ValueText: "StreamReader" }) || arguments.Count == 0)
            return null;
        return Read(arguments[0].Expression, frame) switch
        {
            StreamValue stream => stream,
            TextValue path when reading.Files.FindByPath(path.Text.Text, reading.CancellationToken) is { } file => new StreamValue(file.Sql),
            _ => null,
        };
    }

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
