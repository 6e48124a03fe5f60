using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Oracle.RoundTrips;

/// <summary>What was done to a <c>Down</c>.</summary>
internal enum DownChange
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One of its calls is gone.</summary>
    CallDropped,

    /// <summary>One statement of a SQL text is gone.</summary>
    StatementDropped,

    /// <summary>A column comes back with another type.</summary>
    TypeChanged,

    /// <summary>A column comes back as nullable, or as not.</summary>
    NullabilityChanged,

    /// <summary>What is made has another name.</summary>
    NameChanged,

    /// <summary>A default is gone.</summary>
    DefaultDropped,

    /// <summary>A default has another value.</summary>
    DefaultChanged,

    /// <summary>A name in a SQL text is another one.</summary>
    WordChanged,
}

/// <summary>A migration of a sample with its <c>Down</c> as it is, or with one thing changed.</summary>
/// <param name="Id">The migration.</param>
/// <param name="Change">What was changed.</param>
/// <param name="What">The changed place, for a report.</param>
/// <param name="Class">The class, under its own name.</param>
internal sealed record DownVariant(string Id, DownChange Change, string What, ClassDeclarationSyntax Class)
{
    /// <summary>The file that the class stands in.</summary>
    public CompilationUnitSyntax File { get; init; } = null!;

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Change}: {string.Join(' ', What.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}";
}
