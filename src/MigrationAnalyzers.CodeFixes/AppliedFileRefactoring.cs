using MigrationAnalyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.CodeFixes;

/// <summary>At the head of a migration's class: lists it in the applied-migrations file, alone or with all earlier ones of its context.</summary>
// No [Shared]: as SqlEditFix.
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(AppliedFileRefactoring))]
public sealed class AppliedFileRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var document = context.Document;
        var cancellationToken = context.CancellationToken;
        if (document.Project.AdditionalDocuments.FirstOrDefault(AppliedFileFix.IsFile) is not { } file)
            return;
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<ClassDeclarationSyntax>() is not { } type || context.Span.Start >= type.OpenBraceToken.SpanStart)
            return;
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || model.GetDeclaredSymbol(type, cancellationToken) is not { } symbol || IdOf(symbol, EfTypes.MigrationClass(model.Compilation)) is not { } id)
            return;

        var text = await file.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (AppliedFile.Lists(text, id))
            return;
        Offer("Mark as applied", withEarlier: false);
        Offer("Mark this and all earlier as applied", withEarlier: true);

        void Offer(string title, bool withEarlier) => context.RegisterRefactoring(CodeAction.Create(
            title,
            token => Task.FromResult(document.Project.Solution.WithAdditionalDocumentText(
                file.Id,
                text.WithChanges(AppliedFile.LinesToAdd(text, AppliedFile.MigrationsUpTo(model.Compilation, id, symbol.Name, withEarlier, token))))),
            title));
    }

    private static string? IdOf(INamedTypeSymbol type, INamedTypeSymbol? migrationClass)
    {
        var @base = type.BaseType;
        while (@base is not null && !SymbolEqualityComparer.Default.Equals(@base, migrationClass))
            @base = @base.BaseType;
        return @base is null
            ? null
            : type.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { Name: "MigrationAttribute" })?.ConstructorArguments.FirstOrDefault().Value as string;
    }
}
