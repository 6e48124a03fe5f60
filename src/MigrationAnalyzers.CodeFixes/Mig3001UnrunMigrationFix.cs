using System.Collections.Immutable;
using MigrationAnalyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>Writes the attributes by which EF Core finds a migration: <c>[DbContext(typeof(ShopContext))]</c>, <c>[Migration("20240101000000_Init")]</c>.</summary>
// No [Shared]: as SqlEditFix.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(Mig3001UnrunMigrationFix))]
public sealed class Mig3001UnrunMigrationFix : CodeFixProvider
{
    private const string Id = "MIG3001";
    private const string DbContextNamespace = "Microsoft.EntityFrameworkCore.Infrastructure";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new WithinProject();

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            diagnostic.Properties.TryGetValue(FixNotes.MigrationId, out var id);
            if (!diagnostic.Properties.TryGetValue(FixNotes.Contexts, out var contexts) || contexts is null)
            {
                // Without a context that has migrations, only the id is known.
                if (id is not null)
                    Register(context, diagnostic, id, contextName: null, $"Add [Migration(\"{id}\")]", Id);
                continue;
            }

            foreach (var name in contexts.Split(';'))
            {
                var title = id is null ? $"Add [DbContext(typeof({SimpleName(name)}))]" : $"Add [DbContext(typeof({SimpleName(name)}))] and [Migration(\"{id}\")]";
                Register(context, diagnostic, id, name, title, $"{Id}: {name}");
            }
        }

        return Task.CompletedTask;
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, string? id, string? contextName, string title, string key) =>
        context.RegisterCodeFix(CodeAction.Create(title, cancellationToken => ApplyAsync(context.Document, diagnostic, id, contextName, cancellationToken), key), diagnostic);

    private static async Task<Document> ApplyAsync(Document document, Diagnostic diagnostic, string? id, string? contextName, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ClassDeclarationSyntax>() is not { } type)
            return document;

        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var lineBreak = SourceLines.LineBreakOf(text);
        var lists = new List<AttributeListSyntax>();
        if (contextName is not null)
        {
            var name = model?.Compilation.GetTypeByMetadataName(contextName)?.ToMinimalDisplayString(model, type.SpanStart) ?? "global::" + contextName;
            lists.Add(Attribute("DbContext", SyntaxFactory.TypeOfExpression(SyntaxFactory.ParseTypeName(name)), lineBreak));
        }

        if (id is not null)
            lists.Add(Attribute("Migration", SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(id)), lineBreak));

        // What stands before the class goes before its attributes.
        var leading = type.GetLeadingTrivia();
        var attributed = type.WithoutLeadingTrivia();
        attributed = attributed
            .WithAttributeLists(attributed.AttributeLists.InsertRange(0, lists.Select(list => list.WithAdditionalAnnotations(Formatter.Annotation))))
            .WithLeadingTrivia(leading);
        root = root.ReplaceNode(type, attributed);
        if (contextName is not null && root is CompilationUnitSyntax unit && !IsImported(unit, DbContextNamespace))
            root = unit.AddUsings(SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(DbContextNamespace)).WithAdditionalAnnotations(Formatter.Annotation));
        return document.WithSyntaxRoot(root);
    }

    private static AttributeListSyntax Attribute(string name, ExpressionSyntax argument, string lineBreak) =>
        SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(
            SyntaxFactory.ParseName(name),
            SyntaxFactory.AttributeArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.AttributeArgument(argument))))))
        .WithTrailingTrivia(SyntaxFactory.ElasticEndOfLine(lineBreak));

    private static bool IsImported(CompilationUnitSyntax unit, string name) =>
        unit.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Any(directive => directive.Name?.ToString() == name);

    private static string SimpleName(string name) => name.Substring(name.LastIndexOf('.') + 1);

    // dotnet format takes whatever mends a whole solution: that a class that never ran is to run from now on, a person decides.
    private sealed class WithinProject : FixAllProvider
    {
        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project);

        public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => WellKnownFixAllProviders.BatchFixer.GetFixAsync(fixAllContext);
    }
}
