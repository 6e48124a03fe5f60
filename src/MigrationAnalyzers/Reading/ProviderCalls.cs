using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>The calls <c>UseNpgsql</c>, <c>UseSqlServer</c> and their like of a compilation, each with the context that it configures. From syntax.</summary>
internal sealed class ProviderCalls
{
    private static readonly string[] Methods =
        ["UseNpgsql", "UseSqlServer", "UseAzureSql", "UseSqlite", "UseMySql", "UseMySQL", "UseOracle", "UseFirebird", "UseCosmos", "UseMongoDB", "UseInMemoryDatabase"];

    private static readonly FileFacts<FileCalls> Known = new(static (tree, cancellationToken) =>
        TextSearch.IsGeneratedModel(tree) || !TextSearch.Contains(tree.GetText(cancellationToken), Methods, cancellationToken)
            ? FileCalls.None
            : FileCalls.In(tree, cancellationToken));

    private readonly List<ProviderCall> _calls = [];

    private ProviderCalls()
    {
    }

    /// <summary>Those of <paramref name="trees"/>.</summary>
    public static ProviderCalls Of(ImmutableArray<SyntaxTree> trees, CancellationToken cancellationToken)
    {
        var calls = new ProviderCalls();
        foreach (var file in Known.Of(trees, cancellationToken))
            calls._calls.AddRange(file.Calls);
        return calls;
    }

    /// <summary>Whether a context is configured for PostgreSQL; null: it is not configured here, or for others too.</summary>
    /// <param name="names">The simple names of the context and its base classes, nearest first. What names no context counts where nothing names this one.</param>
    public bool? IsNpgsql(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var own = _calls.Where(call => call.Context == name).ToList();
            if (own.Count > 0)
                return Decide(own);
        }

        return Decide(_calls.Where(call => call.Context is null).ToList());
    }

    /// <summary>The contexts that are configured, and all for other databases.</summary>
    public ImmutableHashSet<string> ContextsOfOthers() =>
        _calls.Where(call => call.Context is not null).GroupBy(call => call.Context!, StringComparer.Ordinal).Where(calls => Decide(calls.ToList()) == false).Select(calls => calls.Key).ToImmutableHashSet(StringComparer.Ordinal);

    private static bool? Decide(List<ProviderCall> calls)
    {
        var isNpgsql = calls.Any(call => call.IsNpgsql);
        var isOther = calls.Any(call => !call.IsNpgsql);
        return isNpgsql == isOther ? null : isNpgsql;
    }

    private readonly record struct ProviderCall(string? Context, bool IsNpgsql);

    private sealed record FileCalls(ImmutableArray<ProviderCall> Calls)
    {
        public static FileCalls None { get; } = new(ImmutableArray<ProviderCall>.Empty);

        public static FileCalls In(SyntaxTree tree, CancellationToken cancellationToken)
        {
            var calls = ImmutableArray.CreateBuilder<ProviderCall>();
            foreach (var call in tree.GetRoot(cancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                cancellationToken.ThrowIfCancellationRequested();

                // A database in memory has no migrations: tests run on it.
                if (SiteCandidates.NameOf(call) is { } name && name != "UseInMemoryDatabase" && Methods.Contains(name))
                    calls.Add(new(ContextOf(call), name == "UseNpgsql"));
            }

            return calls.Count == 0 ? None : new(calls.ToImmutable());
        }

        // AddDbContext<Shop>(o => o.UseNpgsql()), new DbContextOptionsBuilder<Shop>().UseNpgsql(), IDesignTimeDbContextFactory<Shop>, OnConfiguring
        private static string? ContextOf(InvocationExpressionSyntax call)
        {
            foreach (var ancestor in call.AncestorsAndSelf())
            {
                switch (ancestor)
                {
                    case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax generic } } when generic.Identifier.ValueText.Contains("DbContext"):
                        return generic.TypeArgumentList.Arguments.Last().LastName(); // a service comes before its implementation
                    case MethodDeclarationSyntax { Identifier.ValueText: "OnConfiguring", Parent: TypeDeclarationSyntax context }:
                        return context.Identifier.ValueText;
                    case MemberDeclarationSyntax and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax) when OptionsIn(ancestor) is { } options:
                        return options;
                    case TypeDeclarationSyntax { BaseList: { } bases }:
                        foreach (var @base in bases.Types)
                        {
                            if (@base.Type is GenericNameSyntax { Identifier.ValueText: "IDesignTimeDbContextFactory" } factory)
                                return factory.TypeArgumentList.Arguments.Last().LastName();
                        }

                        break;
                }
            }

            return null;
        }

        // The one context whose options a member builds.
        private static string? OptionsIn(SyntaxNode member)
        {
            string? only = null;
            foreach (var generic in member.DescendantNodes().OfType<GenericNameSyntax>())
            {
                if (generic.Identifier.ValueText is not ("DbContextOptionsBuilder" or "DbContextOptions") || generic.TypeArgumentList.Arguments[0].LastName() is not { } name)
                    continue;
                if (only is not null && only != name)
                    return null;
                only = name;
            }

            return only;
        }
    }
}
