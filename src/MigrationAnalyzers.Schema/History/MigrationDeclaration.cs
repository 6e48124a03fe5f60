using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Schema.History;

/// <summary>What a migration's <c>Down</c> is made of.</summary>
public enum DownCode
{
    /// <summary>There is none: the base class does nothing.</summary>
    Missing,

    /// <summary>A body without a statement.</summary>
    Empty,

    /// <summary>A body that does nothing but throw.</summary>
    Throws,

    /// <summary>Anything else.</summary>
    Code,

    /// <summary>Somebody is still writing the class: it does not compile.</summary>
    Unfinished,
}

/// <summary>How a migration is declared, beside what it does.</summary>
/// <param name="Id">The id in its attribute.</param>
/// <param name="ClassName">Its simple name.</param>
/// <param name="Namespace">Its namespace; empty: none.</param>
/// <param name="File">The path of the file that holds <c>Up</c>.</param>
/// <param name="Class">The class's name there.</param>
/// <param name="IdPlace">The argument of the attribute that holds the id.</param>
/// <param name="Down">What its <c>Down</c> is made of.</param>
/// <param name="DownPlace">The name of its <c>Down</c>; that of the class where there is none.</param>
public sealed record MigrationDeclaration(string Id, string ClassName, string Namespace, string File, Place Class, Place IdPlace, DownCode Down, Place DownPlace)
{
    /// <summary>The name of its <c>Up</c>; that of the class where there is none.</summary>
    public Place UpPlace { get; init; } = Class;

    /// <summary>What its <c>Up</c> is, in 16 hexadecimal digits: the same after a change of blanks, comments or the way a literal is written. Made when it is first asked for.</summary>
    public Lazy<string> UpHash { get; init; } = new(() => "");

    /// <summary>The string literals of its class, those of <c>BuildTargetModel</c> left out. Found when they are first asked for.</summary>
    public Lazy<ImmutableArray<SqlFragment>> Literals { get; init; } = new(() => ImmutableArray<SqlFragment>.Empty);
}

/// <summary>Why EF Core never runs a migration.</summary>
public enum MissingAttribute
{
    /// <summary>No <c>[Migration("id")]</c>.</summary>
    Migration,

    /// <summary>No <c>[DbContext(typeof(...))]</c>.</summary>
    DbContext,

    /// <summary>Neither.</summary>
    Both,

    /// <summary>Both are there, but no context is ever of the type that <c>[DbContext(typeof(...))]</c> names: it is abstract, or no <c>DbContext</c>.</summary>
    MatchingContext,
}

/// <summary>A class that derives from <c>Migration</c> and that EF Core passes by, because an attribute is missing: nobody made its Designer file.</summary>
/// <param name="ClassName">Its simple name.</param>
/// <param name="Class">The class's name.</param>
/// <param name="File">The path of its file.</param>
/// <param name="Missing">What it lacks.</param>
/// <param name="Contexts">The contexts of the project that have migrations, those whose migrations stand in the same namespace first, as C# would name them.</param>
/// <param name="SuggestedId">The id that it should have: that of its file if no other migration has it, else one just after the latest. A file that is named otherwise does not say when it was written.</param>
public sealed record UnrunMigration(string ClassName, Place Class, string File, MissingAttribute Missing, ImmutableArray<string> Contexts, string SuggestedId)
{
    /// <summary>What <c>[DbContext(typeof(...))]</c> names, where that is no context's type.</summary>
    public string? NamedContext { get; init; }

    /// <summary>Whether <see cref="SuggestedId"/> is the name of its file; if not, nobody knows when it was written.</summary>
    public bool IsIdOfFile { get; init; }

    /// <summary>The string literals of its files, those of <c>BuildTargetModel</c> left out. Found when they are first asked for.</summary>
    public Lazy<ImmutableArray<SqlFragment>> Literals { get; init; } = new(() => ImmutableArray<SqlFragment>.Empty);
}
