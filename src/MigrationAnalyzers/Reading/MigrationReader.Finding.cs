using System.Collections.Immutable;
using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

// Which classes are migrations, of which context, and under which id.
internal sealed partial class MigrationReader
{
    private static readonly KeptWithFiles<FoundMigrations> LastFound = new();

    private FoundMigrations Find()
    {
        var found = _known ?? FindAll();
        LastFound.Keep(_shape.Trees, found);
        return found;
    }

    private FoundMigrations FindAll()
    {
        var candidates = CandidateNames();
        var byContext = new SortedDictionary<string, List<FoundMigration>>(StringComparer.Ordinal);
        var unrun = ImmutableArray.CreateBuilder<(List<ClassPart>, MissingAttribute, string?)>();
        foreach (var pair in _classes)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var (name, parts) = (pair.Key, pair.Value);
            if (!parts.Any(p => p.MigrationAttribute is not null || p.BaseName is { } @base && candidates.Contains(@base)))
                continue;
            if (name.IndexOf('`') >= 0 || parts.Any(p => p.IsAbstract) || !IsMigration(parts))
                continue;
            var (id, context) = (Attribute(parts, p => p.MigrationAttribute), Attribute(parts, p => p.ContextAttribute));
            if (id is null || context is null)
                unrun.Add((parts, id is not null ? MissingAttribute.DbContext : context is not null ? MissingAttribute.Migration : MissingAttribute.Both, null));
            else if (NamedNoContext(context.Value) is { } named)
                unrun.Add((parts, MissingAttribute.MatchingContext, named));
            if (id is null || IdOf(id.Value) is not { } migrationId || context is null || ContextOf(context.Value) is not { } contextName)
                continue;

            if (!byContext.TryGetValue(contextName, out var migrations))
                byContext.Add(contextName, migrations = []);
            migrations.Add(new(name, migrationId, parts));
        }

        var ids = byContext.Values.SelectMany(migrations => migrations).Select(migration => migration.Id).ToList();
        var contexts = byContext
            .Select(pair => new FoundContext(pair.Key, pair.Value.OrderBy(migration => migration.Id, MigrationIdComparer.Instance).ToImmutableArray()))
            .ToImmutableArray();
        return new(_shape, _classes, contexts)
        {
            Unrun = unrun.ToImmutable(),
            Snapshots = contexts.IsEmpty ? ImmutableArray<(string, List<ClassPart>, int)>.Empty : FindSnapshots(),
            Ids = ids.ToImmutableHashSet(StringComparer.Ordinal),
            HasRepeatedId = contexts.Length > 1 && HasRepeated(ids),
            HasCompiled = (contexts.Length > 0 || unrun.Count > 0) && CompiledMigrations.AreReferenced(_compilation, _migrationClass, _cancellationToken),
        };
    }

    private ImmutableArray<(string Context, List<ClassPart> Parts, int Index)> FindSnapshots()
    {
        var snapshots = ImmutableArray.CreateBuilder<(string, List<ClassPart>, int)>();
        foreach (var parts in _classes.Values)
        {
            for (var i = 0; i < parts.Count; i++)
            {
                if (parts[i] is { BaseName: "ModelSnapshot", ContextAttribute: { } attribute } part && ContextOf((part, attribute)) is { } context)
                    snapshots.Add((context, parts, i));
            }
        }

        return snapshots.ToImmutable();
    }

    private static bool HasRepeated(List<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return !ids.TrueForAll(seen.Add);
    }

    private static Dictionary<string, List<ClassPart>> ClassesOf(ImmutableArray<SyntaxTree> trees, CancellationToken cancellationToken)
    {
        var classes = new Dictionary<string, List<ClassPart>>(StringComparer.Ordinal);
        foreach (var file in TypeDeclarations.Of(trees, cancellationToken))
        {
            foreach (var part in file.Classes)
            {
                if (!classes.TryGetValue(part.FullName, out var parts))
                    classes.Add(part.FullName, parts = []);
                parts.Add(part);
            }
        }

        return classes;
    }

    // `Migration`, and what classes that derive from it are called, by their simple names: most classes of a project are none of them.
    private HashSet<string> CandidateNames()
    {
        var derived = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var part in _classes.Values.SelectMany(parts => parts))
        {
            if (part.BaseName is not { } name)
                continue;
            if (!derived.TryGetValue(name, out var names))
                derived.Add(name, names = []);
            names.Add(part.Node.Identifier.ValueText);
        }

        var candidates = new HashSet<string>(StringComparer.Ordinal) { "Migration" };
        var open = new Stack<string>(candidates);
        while (open.Count > 0)
        {
            foreach (var name in derived.TryGetValue(open.Pop(), out var names) ? names : [])
            {
                if (candidates.Add(name))
                    open.Push(name);
            }
        }

        return candidates;
    }

    private string? IdOf((ClassPart Part, AttributeSyntax Attribute) migration)
    {
        if (migration.Attribute.ArgumentList?.Arguments is not [var argument, ..])
            return null;
        if (argument.Expression is LiteralExpressionSyntax { Token.RawKind: (int)SyntaxKind.StringLiteralToken } literal)
            return literal.Token.ValueText;
        return _models.Of(argument.SyntaxTree)?.GetConstantValue(argument.Expression, _cancellationToken).Value as string;
    }

    // EF Core compares with the type of the context that runs, to the type: one that is abstract or no context is never it.
    private string? NamedNoContext((ClassPart Part, AttributeSyntax Attribute) context)
    {
        if (context.Attribute.ArgumentList?.Arguments is not [{ Expression: TypeOfExpressionSyntax typeOf }, ..] || TypeOf(typeOf.Type, context.Part.Scope) is not { } symbol)
            return null;
        return symbol is { TypeKind: TypeKind.Class, IsAbstract: false } && MayDeriveFromContext(symbol) ? null : symbol.Name;
    }

    private static bool MayDeriveFromContext(INamedTypeSymbol symbol)
    {
        for (var type = symbol; type is not null; type = type.BaseType)
        {
            if (type.TypeKind == TypeKind.Error || type.Name == "DbContext")
                return true;
        }

        return false;
    }

    private string? ContextOf((ClassPart Part, AttributeSyntax Attribute) context)
    {
        if (context.Attribute.ArgumentList?.Arguments is not [{ Expression: TypeOfExpressionSyntax typeOf }, ..])
            return null;

        // A context that is not there (half-typed, or generated later) still groups its migrations.
        var known = KnownTypeOf(typeOf.Type, context.Part.Scope);
        return known.Name ??= known.Symbol is { } type ? MetadataName(type).Replace('+', '.') : typeOf.Type.ToString();
    }
}
