using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>What the readers of one body of code share: the compilation they may ask, what they asked, and how far they may go.</summary>
internal sealed class CodeReading
{
    // Far more than any migration written by hand needs; a loop that counts to a million is not unrolled.
    private const int MostSteps = 200_000;

    private readonly SemanticModels _models;
    private readonly Dictionary<SyntaxNode, Value> _memberValues = [];
    private readonly HashSet<ISymbol> _builderMembers = new(SymbolEqualityComparer.Default);
    private readonly SqlFiles _files;
    private int _steps;

    /// <summary>Prepares to read code of <paramref name="models"/>' compilation.</summary>
    public CodeReading(SemanticModels models, EfTypes? efTypes, SqlFiles files, CancellationToken cancellationToken)
    {
        _models = models;
        _files = files;
        EfTypes = efTypes;
        CancellationToken = cancellationToken;
        Constants = new ConstantReader(this);
        Statements = new StatementReader(this);
        Operations = new OperationReader(this);
    }

    /// <summary>EF Core's methods; null where no migration is read.</summary>
    public EfTypes? EfTypes { get; }

    /// <summary>Stops the reading.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Reads expressions.</summary>
    public ConstantReader Constants { get; }

    /// <summary>Reads statements and calls.</summary>
    public StatementReader Statements { get; }

    /// <summary>Reads what is called on a MigrationBuilder.</summary>
    public OperationReader Operations { get; }

    /// <summary>What the code made so far.</summary>
    public CodeState State { get; } = new();

    /// <summary>The files, beside the one that is read, whose declarations were used.</summary>
    public HashSet<SyntaxTree> UsedTrees { get; } = [];

    /// <summary>The <c>.sql</c> files of the project.</summary>
    public SqlFiles Files
    {
        get
        {
            AskedFiles = _files;
            return _files;
        }
    }

    /// <summary>The files that were searched; null: none were.</summary>
    public SqlFiles? AskedFiles { get; private set; }

    /// <summary>Whether the compilation was asked what a name means.</summary>
    public bool AskedCompilation { get; private set; }

    /// <summary>Counts a step. False once there were too many.</summary>
    public bool TakeStep()
    {
        CancellationToken.ThrowIfCancellationRequested();
        return ++_steps <= MostSteps;
    }

    /// <summary>Whether there were too many steps: what follows is not read.</summary>
    public bool IsExhausted => _steps > MostSteps;

    /// <summary>What a name means; null if that is not known.</summary>
    public ISymbol? SymbolOf(ExpressionSyntax expression)
    {
        AskedCompilation = true;
        return _models.SymbolOf(expression, CancellationToken);
    }

    /// <summary>Whether a field or property of the migration holds the builder by now.</summary>
    public bool HasKeptBuilder => _builderMembers.Count > 0;

    /// <summary>Remembers that a field, or a property that does nothing else, holds the builder from now on. False if it is neither.</summary>
    public bool KeepBuilder(ExpressionSyntax member)
    {
        var symbol = SymbolOf(member);
        var isStore = symbol is IFieldSymbol || symbol is IPropertySymbol { IsVirtual: false, IsAbstract: false, IsOverride: false } && DeclarationOf<PropertyDeclarationSyntax>(symbol) is
            { AccessorList: { } accessors } && accessors.Accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null });
        return isStore && symbol is not { IsStatic: true } && (_builderMembers.Add(symbol!.OriginalDefinition) || true);
    }

    /// <summary>Whether code that is not read comes to such a field or property by this name: directly, or through a method of the migration.</summary>
    public bool LeadsToBuilder(IdentifierNameSyntax name) =>
        HasKeptBuilder && SymbolOf(name) is { } symbol
        && (_builderMembers.Contains(symbol.OriginalDefinition) || symbol is IMethodSymbol { IsStatic: false, IsExtensionMethod: false, MethodKind: not MethodKind.LocalFunction, DeclaringSyntaxReferences.IsEmpty: false });

    /// <summary>Whether a name, or <c>this.Name</c>, is such a field or property.</summary>
    public bool KeepsBuilder(ExpressionSyntax member) =>
        HasKeptBuilder && member is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax }
        && SymbolOf(member) is { } symbol && _builderMembers.Contains(symbol.OriginalDefinition);

    /// <summary>The method that is called; null if that is not known.</summary>
    /// <param name="call">The call.</param>
    /// <param name="isOnBuilder">Whether it is called on the MigrationBuilder, under whatever variable name.</param>
    public IMethodSymbol? MethodOf(InvocationExpressionSyntax call, bool isOnBuilder)
    {
        AskedCompilation = true;
        return _models.MethodOf(call, isOnBuilder, CancellationToken);
    }

    /// <summary>Whether the compiler refuses a call: there is no such method, or it does not take these arguments.</summary>
    public bool IsRefused(InvocationExpressionSyntax call)
    {
        AskedCompilation = true;
        return _models.Of(call.SyntaxTree)?.GetSymbolInfo(call, CancellationToken) is { Symbol: null, CandidateReason: not CandidateReason.LateBound };
    }

    /// <summary>The compiler's own value of a constant expression.</summary>
    public Optional<object?> CompilerConstant(ExpressionSyntax expression)
    {
        AskedCompilation = true;
        return _models.Of(expression.SyntaxTree)?.GetConstantValue(expression, CancellationToken) ?? default;
    }

    /// <summary>The symbol of a declared type.</summary>
    public INamedTypeSymbol? SymbolOf(TypeDeclarationSyntax type)
    {
        AskedCompilation = true;
        return _models.Of(type.SyntaxTree)?.GetDeclaredSymbol(type, CancellationToken) as INamedTypeSymbol;
    }

    /// <summary>The first declaration of <paramref name="symbol"/> in source, of the kind asked for. Remembers its file.</summary>
    public T? DeclarationOf<T>(ISymbol symbol)
        where T : SyntaxNode
    {
        T? found = null;
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            UsedTrees.Add(reference.SyntaxTree);
            if (reference.GetSyntax(CancellationToken) is T declaration && (found is null || HasBody(declaration)))
                found = declaration;
        }

        return found;
    }

    /// <summary>The value of a field or property, read once. A member that needs itself is not known.</summary>
    public Value MemberValue(SyntaxNode declaration, Func<Value> read)
    {
        if (_memberValues.TryGetValue(declaration, out var known))
            return known;
        _memberValues[declaration] = UnknownValue.Instance;
        var value = read();
        if (value is ObjectValue)
            _memberValues.Remove(declaration); // its content lives in the state, which branches take back
        else
            _memberValues[declaration] = value;
        return value;
    }

    private static bool HasBody(SyntaxNode declaration) => declaration is not BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null };
}
