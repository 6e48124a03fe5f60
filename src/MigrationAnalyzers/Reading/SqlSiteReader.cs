using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>
/// Finds raw SQL in queries and commands: EF Core's methods, Npgsql's commands, Dapper's calls, texts marked as SQL. The compiler is asked only about calls whose names may be
/// such; what was read from a file is kept with the file for as long as nothing it depends on changes.
/// </summary>
internal sealed class SqlSiteReader
{
    private static readonly ConditionalWeakTable<SyntaxTree, ReadSites> Known = new();

    private readonly Compilation _compilation;
    private readonly HashSet<string>? _contexts;
    private readonly CompilationShape _shape;
    private readonly SemanticModels _models;
    private readonly DatabaseClients _clients;
    private readonly SqlFiles _files;
    private readonly CancellationToken _cancellationToken;
    private readonly List<ReadingFailure> _failures = [];

    private SqlSiteReader(Compilation compilation, IEnumerable<string>? contexts, SqlFiles files, CancellationToken cancellationToken)
    {
        _files = files;
        _compilation = compilation;
        _contexts = contexts is null ? null : new HashSet<string>(contexts, StringComparer.Ordinal);
        _shape = CompilationShape.Of(compilation);
        _models = new SemanticModels(compilation);
        _clients = new DatabaseClients(compilation);
        _cancellationToken = cancellationToken;
    }

    /// <summary>The sites of a compilation, file by file.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="contexts">The full names of the contexts on Npgsql; a text that goes to another context is left out. Null: all contexts are of one database.</param>
    /// <param name="files">The <c>.sql</c> files that code may load.</param>
    /// <param name="failures">Takes what could not be read because of mistakes of ours.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ImmutableArray<SqlSite> Read(
        Compilation compilation, IEnumerable<string>? contexts, SqlFiles files, ICollection<ReadingFailure> failures, CancellationToken cancellationToken)
    {
        var reader = new SqlSiteReader(compilation, contexts, files, cancellationToken);
        var sites = reader.Read();
        reader._failures.ForEach(failures.Add);
        return sites;
    }

    private ImmutableArray<SqlSite> Read()
    {
        var sites = ImmutableArray.CreateBuilder<SqlSite>();
        var all = SiteCandidates.Of(_shape.Trees, _cancellationToken);
        var marked = _clients.IsOnlyNpgsql ? MarkedMethods(all) : ImmutableSortedSet<string>.Empty;
        for (var i = 0; i < all.Length; i++)
        {
            var calls = marked.IsEmpty ? ImmutableArray<InvocationExpressionSyntax>.Empty : SiteCandidates.CallsOf(_shape.Trees[i], marked, _cancellationToken);
            if (!all[i].Nodes.IsEmpty || !calls.IsEmpty)
                sites.AddRange(SitesOf(_shape.Trees[i], all[i], calls, marked));
        }

        return sites.ToImmutable();
    }

    // The methods of this project whose parameters are marked as SQL.
    private static ImmutableSortedSet<string> MarkedMethods(ImmutableArray<SiteCandidates> all)
    {
        var methods = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var candidates in all)
        {
            foreach (var parameter in candidates.MarkedParameters)
            {
                if (parameter.Parent?.Parent is MethodDeclarationSyntax { Identifier.ValueText: var name })
                    methods.Add(name);
            }
        }

        return methods.ToImmutable();
    }

    private ImmutableArray<SqlSite> SitesOf(SyntaxTree tree, SiteCandidates candidates, ImmutableArray<InvocationExpressionSyntax> calls, ImmutableSortedSet<string> marked)
    {
        var known = Known.TryGetValue(tree, out var read) ? read : null;
        if (known is not null && known.IsValidIn(_compilation, _shape, _contexts, marked, _files, _cancellationToken))
            return known.Sites;

        var reading = new CodeReading(_models, efTypes: null, _files, _cancellationToken);
        var sites = ImmutableArray.CreateBuilder<SqlSite>();
        var failuresBefore = _failures.Count;
        foreach (var node in candidates.Nodes)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (TryRead(node, reading) is { } site)
                sites.Add(site);
        }

        foreach (var call in calls)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            ReadMarkedCall(call, reading, sites);
        }

        if (_failures.Count > failuresBefore)
            return sites.ToImmutable(); // not kept: the next time it may go well
        var result = new ReadSites(sites.ToImmutable(), _shape, _contexts, marked, new CodeUse(tree, reading));
        lock (Known)
        {
            Known.Remove(tree); // another compilation with the same file may be read at the same time
            Known.Add(tree, result);
        }

        return result.Sites;
    }

    private SqlSite? TryRead(SyntaxNode node, CodeReading reading)
    {
        try
        {
            return Read(node, reading) is { } site && !ProviderGuard.Excludes(node, reading) ? site : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _failures.Add(new("This SQL", new Place(SyntaxAnchor.Of(node)), exception));
            return null;
        }
    }

    private SqlSite? Read(SyntaxNode node, CodeReading reading)
    {
        switch (node)
        {
            case InvocationExpressionSyntax call:
                return ReadCall(call, reading);
            case BaseObjectCreationExpressionSyntax creation:
                return ReadCreation(creation, reading);
            case AssignmentExpressionSyntax assignment:
                return ReadCommandText(assignment, reading);
            case ExpressionSyntax literal when _clients.IsOnlyNpgsql && !IsInMigration(literal) && !IsArgumentOfCandidate(literal):
                return Site(SqlSiteKind.Marked, literal, literal, literal is InterpolatedStringExpressionSyntax && IsFormattable(literal), ParameterStyle.Named | ParameterStyle.Dapper, null, reading);
            default:
                return null;
        }
    }

    private SqlSite? ReadCall(InvocationExpressionSyntax call, CodeReading reading)
    {
        var name = SiteCandidates.NameOf(call)!;
        if (call.ArgumentList.Arguments.Count == 0 || !_clients.HasCallsNamed(name) || ModelOf(call)?.GetSymbolInfo(call, _cancellationToken).Symbol is not IMethodSymbol method)
            return null;
        var owner = (method.ReducedFrom ?? method).ContainingType;
        switch (owner.Name)
        {
            case "RelationalQueryableExtensions" or "RelationalDatabaseFacadeExtensions" when owner.ContainingNamespace.ToDisplayString() == "Microsoft.EntityFrameworkCore":
                return ReadEfCall(name, call, method, reading);
            case "NpgsqlDataSource" or "NpgsqlConnection" when name == "CreateCommand":
                return ArgumentOf(call.ArgumentList, method, "commandText", "cmdText") is { } text ? Site(SqlSiteKind.Connection, NameOf(call), text, false, ParameterStyle.Named, null, reading) : null;
            case "NpgsqlConnection" when name.StartsWith("Begin", StringComparison.Ordinal):
                return ArgumentOf(call.ArgumentList, method, "copyFromCommand", "copyToCommand", "copyCommand") is { } copy ? Site(SqlSiteKind.Connection, NameOf(call), copy, false, ParameterStyle.None, null, reading) : null;
            case "SqlMapper" when owner.ContainingNamespace.Name == "Dapper":
                return ArgumentOf(call.ArgumentList, method, "sql") is { } sql && IsNpgsql(ReceiverOf(call, method)) && !IsStoredProcedure(call.ArgumentList.Arguments)
                    ? Site(SqlSiteKind.Connection, NameOf(call), sql, false, ParameterStyle.Dapper | ParameterStyle.Named, null, reading)
                    : null;
            default:
                return null;
        }
    }

    private SqlSite? ReadEfCall(string name, InvocationExpressionSyntax call, IMethodSymbol method, CodeReading reading)
    {
        if (ArgumentOf(call.ArgumentList, method, "sql") is not { } sql)
            return null;
        var context = ContextOf(ReceiverOf(call, method), call);
        if (context.IsForeign || context.Name is null && !_clients.IsOnlyNpgsqlProvider)
            return null;
        var parameter = (method.ReducedFrom ?? method).Parameters.FirstOrDefault(p => p.Name == "sql");
        var isFormattable = parameter?.Type.Name == "FormattableString";
        var kind = name.StartsWith("FromSql", StringComparison.Ordinal) ? SqlSiteKind.EntityQuery : name.StartsWith("SqlQuery", StringComparison.Ordinal) ? SqlSiteKind.ValueQuery : SqlSiteKind.Command;
        var site = Site(kind, NameOf(call), sql, isFormattable, isFormattable ? ParameterStyle.Named : ParameterStyle.Format | ParameterStyle.Named, context.Name, reading);
        return kind == SqlSiteKind.Command ? site : site with
        {
            IsScalar = kind == SqlSiteKind.ValueQuery && method.TypeArguments is [var type] && IsScalar(type),
            Composition = ModelOf(call) is { } model ? QueryCompositionReader.Of(call, model, _cancellationToken) : null,
        };
    }

    private SqlSite? ReadCreation(BaseObjectCreationExpressionSyntax creation, CodeReading reading)
    {
        if (!_clients.HasNpgsql || ModelOf(creation)?.GetSymbolInfo(creation, _cancellationToken).Symbol is not IMethodSymbol constructor)
            return null;
        var type = constructor.ContainingType;
        var isDapper = type.Name == "CommandDefinition" && type.ContainingNamespace.Name == "Dapper";
        if (!isDapper && (type.Name is not ("NpgsqlCommand" or "NpgsqlBatchCommand") || type.ContainingNamespace.Name != "Npgsql") || isDapper && !_clients.IsOnlyNpgsql)
            return null;
        if (creation.ArgumentList is not { } list || ArgumentOf(list, constructor, "cmdText", "commandText") is not { } text || IsStoredProcedure(list.Arguments) || SetsStoredProcedure(creation.Initializer))
            return null;
        return Site(SqlSiteKind.Connection, creation, text, false, isDapper ? ParameterStyle.Dapper | ParameterStyle.Named : ParameterStyle.Named, null, reading);
    }

    // command.CommandText = "...", also in an initializer.
    private SqlSite? ReadCommandText(AssignmentExpressionSyntax assignment, CodeReading reading)
    {
        if (!_clients.HasNpgsql || !assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || SetsStoredProcedure(assignment.Parent as InitializerExpressionSyntax)
            || ModelOf(assignment)?.GetSymbolInfo(assignment.Left, _cancellationToken).Symbol is not IPropertySymbol { ContainingType: { } owner })
            return null;
        var isNpgsql = owner is { Name: "NpgsqlCommand" or "NpgsqlBatchCommand", ContainingNamespace.Name: "Npgsql" };
        var isAny = owner.Name is "DbCommand" or "IDbCommand" or "DbBatchCommand" && _clients.IsOnlyNpgsql;
        return isNpgsql || isAny ? Site(SqlSiteKind.Connection, assignment.Left, assignment.Right, false, ParameterStyle.Named, null, reading) : null;
    }

    private void ReadMarkedCall(InvocationExpressionSyntax call, CodeReading reading, ImmutableArray<SqlSite>.Builder sites)
    {
        try
        {
            if (IsInMigration(call) || ProviderGuard.Excludes(call, reading) || ModelOf(call)?.GetSymbolInfo(call, _cancellationToken).Symbol is not IMethodSymbol method)
                return;
            foreach (var parameter in method.Parameters)
            {
                if (IsMarked(parameter) && ArgumentOf(call.ArgumentList, method, parameter.Name) is { } sql)
                    sites.Add(Site(SqlSiteKind.Marked, NameOf(call), sql, parameter.Type.Name == "FormattableString", ParameterStyle.Named | ParameterStyle.Dapper, null, reading));
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _failures.Add(new("This SQL", new Place(SyntaxAnchor.Of(call)), exception));
        }
    }

    private static bool IsMarked(IParameterSymbol parameter) => parameter.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "StringSyntaxAttribute" && attribute.ConstructorArguments is [{ Value: string language }, ..]
        && (language.Equals("sql", StringComparison.OrdinalIgnoreCase) || language.StartsWith("postgres", StringComparison.OrdinalIgnoreCase)));

    private static SqlSite Site(SqlSiteKind kind, SyntaxNode place, ExpressionSyntax text, bool isFormattable, ParameterStyle style, string? context, CodeReading reading) =>
        new(kind, new Place(SyntaxAnchor.Of(place)), SiteText.Read(text, isFormattable, style, reading), context);

    private SemanticModel? ModelOf(SyntaxNode node) => _models.Of(node.SyntaxTree);

    private static SyntaxNode NameOf(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax access ? access.Name : call.Expression;

    // The argument of a parameter, whichever way it is handed over.
    private static ExpressionSyntax? ArgumentOf(ArgumentListSyntax list, IMethodSymbol method, params string[] names)
    {
        for (var i = 0; i < list.Arguments.Count; i++)
        {
            var argument = list.Arguments[i];
            var name = argument.NameColon?.Name.Identifier.ValueText ?? (i < method.Parameters.Length ? method.Parameters[i].Name : null);
            if (name is not null && names.Contains(name))
                return argument.Expression;
        }

        return null;
    }

    private static ExpressionSyntax? ReceiverOf(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        if (method.ReducedFrom is null && method.IsStatic)
            return call.ArgumentList.Arguments.FirstOrDefault()?.Expression;
        return call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            _ => null,
        };
    }

    // db.Orders, db.Set<Order>(), db.Database; the context itself may be this.
    private (string? Name, bool IsForeign) ContextOf(ExpressionSyntax? receiver, SyntaxNode at)
    {
        if (_contexts is null)
            return default;
        var model = ModelOf(at);
        ITypeSymbol? type = null;
        for (var current = receiver; current is not null && model is not null;)
        {
            switch (current)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    current = parenthesized.Expression;
                    continue;
                case PostfixUnaryExpressionSyntax postfix:
                    current = postfix.Operand;
                    continue;
                case AwaitExpressionSyntax awaited:
                    current = awaited.Expression;
                    continue;
            }

            var own = model.GetTypeInfo(current, _cancellationToken).Type;
            if (IsContext(own))
            {
                type = own;
                break;
            }

            var symbol = model.GetSymbolInfo(current, _cancellationToken).Symbol;
            if (current is IdentifierNameSyntax or InvocationExpressionSyntax { Expression: SimpleNameSyntax } && symbol is { IsStatic: false } and (IPropertySymbol or IMethodSymbol)
                && at.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } around && model.GetDeclaredSymbol(around, _cancellationToken) is INamedTypeSymbol declared && IsContext(declared))
            {
                type = declared;
                break;
            }

            current = current switch
            {
                MemberAccessExpressionSyntax access => access.Expression,
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Expression,
                _ => null,
            };
        }

        for (var context = type; context is not null; context = context.BaseType)
        {
            var name = context.ToDisplayString();
            if (_contexts.Contains(name))
                return (name, false);
            if (name == "Microsoft.EntityFrameworkCore.DbContext")
                return SymbolEqualityComparer.Default.Equals(context, type) || type!.TypeKind == TypeKind.TypeParameter ? default : (null, true);
        }

        return default;
    }

    private static bool IsContext(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == "DbContext" && current.ContainingNamespace?.ToDisplayString() == "Microsoft.EntityFrameworkCore")
                return true;
        }

        return false;
    }

    private bool IsNpgsql(ExpressionSyntax? connection) =>
        connection is not null && ModelOf(connection)?.GetTypeInfo(connection, _cancellationToken).Type is { } type
        && (type.ContainingNamespace?.Name == "Npgsql" || _clients.IsOnlyNpgsql && type is { Name: "IDbConnection" or "DbConnection" });

    private static bool IsScalar(ITypeSymbol type) =>
        type is IArrayTypeSymbol || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || type.SpecialType is not (SpecialType.None or SpecialType.System_Object) || type.TypeKind == TypeKind.Enum
        || type is { Name: "Guid" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan", ContainingNamespace.Name: "System" };

    private static bool IsStoredProcedure(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments.Any(argument => argument.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StoredProcedure" or "TableDirect" });

    private static bool SetsStoredProcedure(InitializerExpressionSyntax? initializer) =>
        initializer is not null && initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(assignment =>
            assignment.Right is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StoredProcedure" or "TableDirect" });

    // What a migration runs is judged there, at its point of the history.
    private static bool IsInMigration(SyntaxNode node) => node.Ancestors().Any(ancestor =>
        ancestor is ClassDeclarationSyntax { BaseList: { } bases } && bases.Types.Any(type => type.Type.ToString().EndsWith("Migration", StringComparison.Ordinal))
        || ancestor is MethodDeclarationSyntax method && method.ParameterList.Parameters.Any(parameter => parameter.Type?.ToString().EndsWith("MigrationBuilder", StringComparison.Ordinal) == true));

    // Read with its call already.
    private static bool IsArgumentOfCandidate(ExpressionSyntax literal) =>
        literal.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && SiteCandidates.NameOf(call) is { } name
            && (name.Contains("Sql") || name == "CreateCommand")
        || literal.Parent is ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: "NpgsqlCommand" or "NpgsqlBatchCommand" } } }
        || literal.Parent is AssignmentExpressionSyntax { Left: var left } && left.ToString().EndsWith("CommandText", StringComparison.Ordinal);

    private bool IsFormattable(ExpressionSyntax literal) => ModelOf(literal)?.GetTypeInfo(literal, _cancellationToken).ConvertedType?.Name is "FormattableString" or "IFormattable";

    /// <summary>The sites of one file, and what they depend on.</summary>
    private sealed class ReadSites(ImmutableArray<SqlSite> sites, CompilationShape shape, HashSet<string>? contexts, ImmutableSortedSet<string> marked, CodeUse use)
    {
        private CompilationShape _shape = shape;

        public ImmutableArray<SqlSite> Sites { get; } = sites;

        public bool IsValidIn(
            Compilation compilation, CompilationShape shape, HashSet<string>? contexts, ImmutableSortedSet<string> otherMarked, SqlFiles files, CancellationToken cancellationToken)
        {
            if (!marked.SetEquals(otherMarked) || use.AskedFiles is { } asked && !asked.IsSameAs(files) || !HasSameContexts(contexts) || !use.Trees.All(compilation.ContainsSyntaxTree) || !shape.IsSameAs(_shape, cancellationToken))
                return false;
            _shape = shape; // so that the files of an older one can go
            return true;
        }

        private bool HasSameContexts(HashSet<string>? others) => contexts is null || others is null ? ReferenceEquals(contexts, others) : contexts.SetEquals(others);
    }
}
