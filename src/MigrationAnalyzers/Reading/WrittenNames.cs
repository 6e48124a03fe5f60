using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>The names of types as code writes them.</summary>
internal static class WrittenNames
{
    /// <summary>The last part, with its type arguments: <c>List&lt;int&gt;</c> of <c>global::System.Collections.Generic.List&lt;int&gt;?</c>. Null: an array, a pointer, <c>int</c> and the like.</summary>
    public static SimpleNameSyntax? LastPart(this TypeSyntax? type) => type switch
    {
        SimpleNameSyntax simple => simple,
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax alias => alias.Name,
        NullableTypeSyntax nullable => nullable.ElementType.LastPart(),
        _ => null,
    };

    /// <summary>The identifier of the last part.</summary>
    public static string? LastName(this TypeSyntax? type) => type.LastPart()?.Identifier.ValueText;
}
