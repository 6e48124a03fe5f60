using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

// How migrations are declared: ids, files, what Down is made of; and classes that EF Core passes by.
internal sealed partial class MigrationReader
{
    private static readonly ConditionalWeakTable<ClassPart, KnownDeclaration> KnownDeclarations = new();

    private ImmutableArray<UnrunMigration> UnrunOf(FoundMigrations found, IReadOnlyCollection<MigrationHistory> histories, DatabaseProvider provider)
    {
        var ours = found.Unrun.Where(unrun => IsNpgsql(unrun.Parts, provider)).ToList();
        if (ours.Count == 0)
            return ImmutableArray<UnrunMigration>.Empty;
        var named = NamedByFiles(ours.Select(unrun => MainOf(unrun.Parts)), found.Ids);
        var last = histories.SelectMany(history => history.Migrations).Select(migration => migration.Id).Concat(named.Values).OrderBy(id => id, MigrationIdComparer.Instance).LastOrDefault();
        var later = 0;
        var unrun = ImmutableArray.CreateBuilder<UnrunMigration>();
        foreach (var (parts, missing, namedContext) in ours)
        {
            var main = MainOf(parts);
            var className = main.Node.Identifier.ValueText;
            var space = NamespaceOf(main);
            // A class is written down by its last name; whoever writes the attribute decides on the usings.
            var contexts = histories
                .OrderByDescending(history => history.Declarations.Any(declaration => declaration.Namespace == space))
                .ThenBy(history => history.ContextName, StringComparer.Ordinal)
                .Select(history => history.ContextName);
            var files = parts.Select(part => part.Node.SyntaxTree).ToList();
            unrun.Add(new(
                className,
                new Place(SyntaxAnchor.Of(main.Node.Identifier)),
                main.Node.SyntaxTree.FilePath,
                missing,
                contexts.ToImmutableArray(),
                named.TryGetValue(main, out var id) ? id : MigrationId.After(last, ++later, className))
            {
                NamedContext = namedContext,
                IsIdOfFile = id is not null,
                Literals = new Lazy<ImmutableArray<SqlFragment>>(() => MigrationLiterals.Of(files, CancellationToken.None)),
            });
        }

        return unrun.ToImmutable();
    }

    private bool IsNpgsql(List<ClassPart> parts, DatabaseProvider provider)
    {
        var context = Attribute(parts, part => part.ContextAttribute) is { } attribute ? ContextOf(attribute) : null;
        return provider.IsNpgsql(parts.Select(part => part.Node.SyntaxTree).ToList(), context is null ? [] : NamesOf(context), _cancellationToken);
    }

    // Of several such classes of one file its name is meant for the one that it names, else for the first.
    private static Dictionary<ClassPart, string> NamedByFiles(IEnumerable<ClassPart> classes, ImmutableHashSet<string> taken)
    {
        var named = new Dictionary<ClassPart, string>();
        foreach (var file in classes.GroupBy(part => part.Node.SyntaxTree))
        {
            if (MigrationId.OfFile(file.Key.FilePath) is { } id && !taken.Contains(id))
                named.Add(file.FirstOrDefault(part => part.Node.Identifier.ValueText == MigrationId.NameIn(id)) ?? file.First(), id);
        }

        return named;
    }

    // The same object as long as its files are the same: what it was found to say is kept with it. What base classes declare may change without them.
    private MigrationDeclaration DeclarationOf(FoundMigration found)
    {
        var (id, parts) = (found.Id, found.Parts);
        var main = MainOf(parts);
        if (!parts.TrueForAll(part => part.BaseName is "Migration" or null))
            return ReadDeclaration(id, main, parts);
        if (KnownDeclarations.TryGetValue(main, out var known) && known.Declaration.Id == id && known.Parts.SequenceEqual(parts))
            return found.Declaration = known.Declaration;
        found.Declaration = ReadDeclaration(id, main, parts);
        lock (KnownDeclarations)
        {
            KnownDeclarations.Remove(main);
            KnownDeclarations.Add(main, new(found.Declaration, [.. parts]));
        }

        return found.Declaration;
    }

    private MigrationDeclaration ReadDeclaration(string id, ClassPart main, List<ClassPart> parts)
    {
        var @class = new Place(SyntaxAnchor.Of(main.Node.Identifier));
        var argument = Attribute(parts, part => part.MigrationAttribute)?.Attribute.ArgumentList?.Arguments.FirstOrDefault();
        var down = MethodIn(parts, "Down");
        var up = MethodIn(parts, "Up");
        var files = parts.Select(part => part.Node.SyntaxTree).ToList();
        return new(
            id,
            main.Node.Identifier.ValueText,
            NamespaceOf(main),
            main.Node.SyntaxTree.FilePath,
            @class,
            argument is null ? @class : new Place(SyntaxAnchor.Of(argument)),
            parts.Any(part => IsUnfinished(part.Node)) ? DownCode.Unfinished : CodeOf(down),
            down is null ? @class : new Place(SyntaxAnchor.Of(down.Identifier)))
        {
            UpPlace = up is null ? @class : new Place(SyntaxAnchor.Of(up.Identifier)),
            UpHash = new Lazy<string>(() => MigrationHash.Of(up)),
            Literals = new Lazy<ImmutableArray<SqlFragment>>(() => MigrationLiterals.Of(files, CancellationToken.None)),
        };
    }

    private static ClassPart MainOf(List<ClassPart> parts) =>
        parts.FirstOrDefault(part => part.MethodOf("Up") is not null) ?? parts.FirstOrDefault(part => part.Base is not null) ?? parts[0];

    private static string NamespaceOf(ClassPart part)
    {
        var point = part.FullName.LastIndexOf('.');
        return point < 0 ? "" : part.FullName.Substring(0, point);
    }

    private MethodDeclarationSyntax? MethodIn(List<ClassPart> parts, string name)
    {
        var current = parts;
        for (var depth = 0; current is not null && depth < 32; depth++)
        {
            foreach (var part in current)
            {
                if (part.MethodOf(name) is { } method)
                    return method;
            }

            current = BaseOf(current);
        }

        return null;
    }

    // A warning, such as that of a comment for documentation, is no error.
    private static bool IsUnfinished(SyntaxNode node) => node.ContainsDiagnostics && node.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static DownCode CodeOf(MethodDeclarationSyntax? method) => method switch
    {
        null => DownCode.Missing,
        { ExpressionBody.Expression: ThrowExpressionSyntax } => DownCode.Throws,
        { Body.Statements: [] } => DownCode.Empty,
        { Body.Statements: [ThrowStatementSyntax] } => DownCode.Throws,
        _ => DownCode.Code,
    };

    private sealed record KnownDeclaration(MigrationDeclaration Declaration, List<ClassPart> Parts);
}

/// <summary>What a compilation says of its migrations.</summary>
/// <param name="Histories">The migrations of every context, in EF Core's order.</param>
/// <param name="Unrun">The classes that EF Core passes by.</param>
internal sealed record CompilationMigrations(ImmutableArray<MigrationHistory> Histories, ImmutableArray<UnrunMigration> Unrun)
{
    /// <summary>The ids of all migrations, those for other databases too.</summary>
    public ImmutableHashSet<string> Ids { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>What could not be read because of mistakes of ours.</summary>
    public ImmutableArray<ReadingFailure> Failures { get; init; } = ImmutableArray<ReadingFailure>.Empty;

    /// <summary>None.</summary>
    public static CompilationMigrations None { get; } = new(ImmutableArray<MigrationHistory>.Empty, ImmutableArray<UnrunMigration>.Empty);
}

/// <summary>An exception of our own while something was read.</summary>
/// <param name="What">What was being read.</param>
/// <param name="Place">Where it stands; null: nowhere in particular.</param>
/// <param name="Exception">The exception.</param>
internal sealed record ReadingFailure(string What, Place? Place, Exception Exception);
