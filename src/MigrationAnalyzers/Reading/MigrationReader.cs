using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>
/// Finds the migrations of each DbContext in a compilation and reads them, from syntax: the compilation is asked only what a name means where syntax cannot tell. What was
/// read from a file is kept with the file, so that an edit in one migration reads one file again.
/// </summary>
internal sealed partial class MigrationReader
{
    // What was read, by the file with Up and Down, then by class.
    private static readonly ConditionalWeakTable<SyntaxTree, Dictionary<string, ReadMigration>> Known = new();

    private readonly Compilation _compilation;
    private readonly INamedTypeSymbol _migrationClass;
    private readonly EfTypes _efTypes;
    private readonly SemanticModels _models;
    private readonly CompilationShape _shape;
    private readonly SqlFiles _files;
    private readonly FoundMigrations? _known;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<string, List<ClassPart>> _classes;
    private readonly Dictionary<(NameScope Scope, string Type), KnownType> _types = [];
    private readonly List<ReadingFailure> _failures = [];

    private MigrationReader(Compilation compilation, INamedTypeSymbol migrationClass, SqlFiles files, CancellationToken cancellationToken)
    {
        _files = files;
        _compilation = compilation;
        _migrationClass = migrationClass;
        _efTypes = EfTypes.Of(migrationClass);
        _shape = CompilationShape.Of(compilation);
        _cancellationToken = cancellationToken;
        _known = LastFound.Find(_shape.Trees)?.Beside(_shape, cancellationToken);
        _classes = _known?.Classes ?? ClassesOf(_shape.Trees, cancellationToken);
        _models = new SemanticModels(compilation, _classes);
    }

    /// <summary>The migrations of every context of the compilation in EF Core's order. Empty, at once, in a compilation without EF Core's relational package.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ImmutableArray<MigrationHistory> Read(Compilation compilation, CancellationToken cancellationToken) => Read(compilation, SqlFiles.None, cancellationToken);

    /// <summary>The same with the <c>.sql</c> files that migrations may load.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ImmutableArray<MigrationHistory> Read(Compilation compilation, SqlFiles files, CancellationToken cancellationToken) =>
        EfTypes.MigrationClass(compilation) is { } migrationClass
            ? new MigrationReader(compilation, migrationClass, files, cancellationToken).Read().Histories
            : ImmutableArray<MigrationHistory>.Empty;

    /// <summary>The same with the classes that EF Core passes by.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static CompilationMigrations ReadAll(Compilation compilation, SqlFiles files, CancellationToken cancellationToken) =>
        EfTypes.MigrationClass(compilation) is { } migrationClass
            ? new MigrationReader(compilation, migrationClass, files, cancellationToken).Read()
            : CompilationMigrations.None;

    private CompilationMigrations Read()
    {
        var found = Find();
        if (found.Contexts.IsEmpty && found.Unrun.IsEmpty)
            return CompilationMigrations.None;
        var provider = new DatabaseProvider(_compilation);
        var snapshots = ReadSnapshots();
        var isPartial = snapshots.IsDefault || found.HasCompiled;
        var historyTables = HistoryTableReader.Of(_shape.Trees, _models, _cancellationToken);
        var ownTables = found.HasRepeatedId && !historyTables.IsEmpty;
        var histories = ImmutableArray.CreateBuilder<MigrationHistory>();
        foreach (var context in found.Contexts)
        {
            if (!IsNpgsql(context, found, provider))
                continue;
            var own = provider.Without(context.Migrations, _cancellationToken);
            histories.Add(HistoryOf(own == context.Migrations ? context : new(context.Name, own), found, snapshots) with { IsPartial = isPartial, HasOwnHistoryTable = ownTables, HistoryTables = historyTables });
        }

        return new(histories.ToImmutable(), UnrunOf(found, histories, provider)) { Failures = _failures.ToImmutableArray(), Ids = found.Ids };
    }

    private bool IsNpgsql(FoundContext context, FoundMigrations found, DatabaseProvider provider)
    {
        if (provider.IsOnlyNpgsql)
            return true;
        var files = context.Migrations.SelectMany(migration => migration.Parts).Select(part => part.Node.SyntaxTree).ToList();
        if (found.SnapshotOf(context.Name) is { } snapshot)
            files.Add(snapshot.Node.SyntaxTree);
        return provider.IsNpgsql(files, NamesOf(context.Name), _cancellationToken);
    }

    // The simple names of a class and its base classes.
    private IEnumerable<string> NamesOf(string context)
    {
        yield return SimpleName(context);
        var current = _classes.TryGetValue(context, out var parts) ? BaseOf(parts) : null;
        for (var depth = 0; current is not null && depth < 32; depth++)
        {
            yield return current[0].Node.Identifier.ValueText;
            current = BaseOf(current);
        }
    }

    private MigrationHistory HistoryOf(FoundContext context, FoundMigrations found, ImmutableArray<(TypeSyntax Context, ModelSnapshot Model)> snapshots)
    {
        var migrations = ImmutableArray.CreateBuilder<Migration>(context.Migrations.Length);
        var declarations = ImmutableArray.CreateBuilder<MigrationDeclaration>(context.Migrations.Length);
        foreach (var migration in context.Migrations)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            migrations.Add(migration.Read is { } read && read.IsValidBeside(_efTypes, migration.Parts) ? read.Migration : ReadMigration(migration));
            declarations.Add(migration.Declaration ?? DeclarationOf(migration));
        }

        return new(context.Name, migrations.MoveToImmutable(), snapshots.IsDefault ? null : SnapshotOf(context.Name, snapshots))
        {
            EarliestModel = EarliestModel(context),
            IsEarliestModelOfFirst = context.EarliestWithModel == 0,
            Declarations = declarations.MoveToImmutable(),
            SnapshotPlace = found.SnapshotOf(context.Name) is { } snapshot ? new Place(SyntaxAnchor.Of(snapshot.Node.Identifier)) : null,
        };
    }

    // Designer files are long, and one is enough: that of the first migration, as a rule.
    private ModelSnapshot? EarliestModel(FoundContext context)
    {
        if (context.EarliestWithModel is var index && (index < 0 || context.Migrations[index].ModelBody is not { } body))
            return null;
        try
        {
            return SnapshotReader.ReadBody(body, _cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _failures.Add(new("The model in the Designer file", new Place(SyntaxAnchor.Of(body.Identifier)), exception));
            return null;
        }
    }

    // Default, where a mistake of ours kept one from being read: then tables may exist that nobody here knows of.
    private ImmutableArray<(TypeSyntax Context, ModelSnapshot Model)> ReadSnapshots()
    {
        try
        {
            return SnapshotReader.ReadAll(_compilation, _cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _failures.Add(new("The model snapshot", null, exception));
            return default;
        }
    }

    // By its simple name where that is enough; two contexts of one simple name are told apart by the compiler.
    private ModelSnapshot? SnapshotOf(string context, ImmutableArray<(TypeSyntax Context, ModelSnapshot Model)> snapshots)
    {
        var simpleName = SimpleName(context);
        var named = snapshots.Where(snapshot => snapshot.Context.LastName() == simpleName).ToList();
        if (named.Count == 0)
            return null;
        if (named.Count == 1 && named[0].Context.ToString() == simpleName && _classes.Keys.Count(IsOfThatName) <= 1)
            return named[0].Model;
        foreach (var (type, model) in named)
        {
            if (_models.Of(type.SyntaxTree)?.GetTypeInfo(type, _cancellationToken).Type is INamedTypeSymbol { TypeKind: not TypeKind.Error } symbol
                ? MetadataName(symbol).Replace('+', '.') == context
                : named.Count == 1)
                return model;
        }

        return null;

        bool IsOfThatName(string name) =>
            name.EndsWith(simpleName, StringComparison.Ordinal) && (name.Length == simpleName.Length || name[name.Length - simpleName.Length - 1] == '.');
    }

    private static string SimpleName(string name) => name.Substring(name.LastIndexOf('.') + 1);

    // Directly, or through base classes of the compilation or of a library.
    private bool IsMigration(List<ClassPart> parts)
    {
        var part = parts.FirstOrDefault(p => p.Base is not null && p.BaseName is { } name && !LooksLikeInterface(name)) ?? parts.FirstOrDefault(p => p.Base is not null);
        if (part is null)
            return false;
        var known = KnownTypeOf(part.Base!, part.Scope);
        return known.IsMigration ??= DerivesFromMigration(known.Symbol);
    }

    private bool DerivesFromMigration(INamedTypeSymbol? symbol)
    {
        for (var type = symbol; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, _migrationClass))
                return true;
        }

        return false;
    }

    private static bool LooksLikeInterface(string name) => name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]);

    // EF Core takes both attributes from base classes too.
    private (ClassPart Part, AttributeSyntax Attribute)? Attribute(List<ClassPart> parts, Func<ClassPart, AttributeSyntax?> which)
    {
        var seen = 0;
        for (var current = parts; current is not null && seen < 32; seen++)
        {
            foreach (var part in current)
            {
                if (which(part) is { } attribute)
                    return (part, attribute);
            }

            current = BaseOf(current);
        }

        return null;
    }

    private List<ClassPart>? BaseOf(List<ClassPart> parts)
    {
        foreach (var part in parts)
        {
            if (part.Base is { } type && part.BaseName != "Migration" && TypeOf(type, part.Scope) is { TypeKind: TypeKind.Class } symbol
                && _classes.TryGetValue(MetadataName(symbol), out var found))
                return found;
        }

        return null;
    }

    private INamedTypeSymbol? TypeOf(TypeSyntax type, NameScope scope) => KnownTypeOf(type, scope).Symbol;

    // The same simple name under the same usings in the same namespace is the same type: one question for hundreds of migrations.
    private KnownType KnownTypeOf(TypeSyntax type, NameScope scope)
    {
        var key = (scope, type is IdentifierNameSyntax { Identifier.ValueText: var name } ? name : type.ToString());
        if (!_types.TryGetValue(key, out var known))
        {
            var symbol = _models.Of(type.SyntaxTree)?.GetTypeInfo(type, _cancellationToken).Type as INamedTypeSymbol;
            _types.Add(key, known = new KnownType(symbol?.TypeKind == TypeKind.Error ? null : symbol));
        }

        return known;
    }

    private static string MetadataName(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
            return MetadataName(outer) + "+" + type.MetadataName;
        return type.ContainingNamespace is { IsGlobalNamespace: false } ns ? ns.ToDisplayString() + "." + type.MetadataName : type.MetadataName;
    }

    private Migration ReadMigration(FoundMigration found)
    {
        var (name, id, parts) = (found.Name, found.Id, found.Parts);
        var main = MainOf(parts);
        var known = Known.GetOrCreateValue(main.Node.SyntaxTree);
        lock (known)
        {
            if (known.TryGetValue(name, out var read) && read.Migration.Id == id && read.IsValidIn(_compilation, _shape, _efTypes, _files, parts, _cancellationToken))
            {
                found.Read = read;
                return read.Migration;
            }
        }

        var place = new Place(SyntaxAnchor.Of(main.Node.Identifier));
        (ImmutableArray<MigrationOperation> Operations, List<CodeUse> Uses) up, down;
        try
        {
            up = ReadMethod("Up", parts);
            down = ReadMethod("Down", parts);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A mistake of ours: what this one does is not known, and the others are read all the same. Not kept: the next time it may go well.
            _failures.Add(new("This migration", place, exception));
            return new Migration(id, place, ImmutableArray.Create<MigrationOperation>(new UnreadOperation(place, Table: null)), ImmutableArray<MigrationOperation>.Empty);
        }

        var migration = new Migration(id, place, up.Operations, down.Operations) { IsBroken = main.Node.ContainsDiagnostics };
        found.Read = new ReadMigration(migration, _shape, _efTypes, parts, [.. up.Uses, .. down.Uses]);
        lock (known)
            known[name] = found.Read;
        return migration;
    }

    private (ImmutableArray<MigrationOperation> Operations, List<CodeUse> Uses) ReadMethod(string name, List<ClassPart> parts)
    {
        var current = parts;
        for (var depth = 0; current is not null && depth < 32; depth++)
        {
            foreach (var part in current)
            {
                if (part.MethodOf(name) is not { } method)
                    continue;
                var reading = new CodeReading(_models, _efTypes, _files, _cancellationToken);

                // What an inherited or inheriting class overrides is found through the symbol; a plain migration needs none.
                var isPlain = depth == 0 && part.BaseName is "Migration" or null && parts.All(p => p.BaseName is "Migration" or null);
                var runtimeType = isPlain ? null : reading.SymbolOf(parts[0].Node);
                var operations = reading.Operations.Read(method, runtimeType);
                return (operations, [new CodeUse(method.SyntaxTree, reading)]);
            }

            current = BaseOf(current);
        }

        var hasOtherBase = parts.Any(p => p.BaseName is not ("Migration" or null));
        return (ImmutableArray<MigrationOperation>.Empty, hasOtherBase ? [new CodeUse(parts[0].Node.SyntaxTree)] : []);
    }

    /// <summary>A type that a name means, and what was found out about it.</summary>
    private sealed class KnownType(INamedTypeSymbol? symbol)
    {
        public INamedTypeSymbol? Symbol { get; } = symbol;

        public bool? IsMigration { get; set; }

        public string? Name { get; set; }
    }
}
