using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>One call of a method while it is read: its variables, and where it stands.</summary>
internal sealed class CodeFrame(SyntaxNode code, TypeDeclarationSyntax? type, INamedTypeSymbol? runtimeType, CodeFrame? outer, int depth)
{
    /// <summary>The method, accessor, lambda or initializer.</summary>
    public SyntaxNode Code { get; } = code;

    /// <summary>The type declaration the code stands in.</summary>
    public TypeDeclarationSyntax? Type { get; } = type;

    /// <summary>What <c>this</c> is at run time, where that differs from <see cref="Type"/>: the migration whose inherited <c>Up</c> is read.</summary>
    public INamedTypeSymbol? RuntimeType { get; } = runtimeType;

    /// <summary>The frame whose variables a lambda or local function sees too.</summary>
    public CodeFrame? Outer { get; } = outer;

    /// <summary>What the type parameters of a generic method stand for in this call.</summary>
    public ImmutableDictionary<string, INamedTypeSymbol> TypeArguments { get; init; } = ImmutableDictionary<string, INamedTypeSymbol>.Empty;

    /// <summary>What <c>this</c> is, where the code runs on an object that was created here.</summary>
    public ObjectValue? Instance { get; init; }

    /// <summary>How many calls it is away from the migration.</summary>
    public int Depth { get; } = depth;

    /// <summary>The variables and parameters declared here.</summary>
    public ImmutableDictionary<string, Value> Variables { get; set; } = ImmutableDictionary<string, Value>.Empty;

    /// <summary>What <c>return</c> gave so far; null: nothing yet.</summary>
    public Value? Returned { get; set; }

    /// <summary>Of an iterator: the list of what <c>yield return</c> gave so far.</summary>
    public ObjectValue? Yielded { get; init; }

    /// <summary>The value of a variable; null if it is none of this code.</summary>
    public Value? Find(string name)
    {
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            if (frame.Variables.TryGetValue(name, out var value))
                return value;
        }

        return null;
    }

    /// <summary>What <c>this</c> is in this code, lambdas included, where it is an object that was created here.</summary>
    public ObjectValue? This
    {
        get
        {
            for (var frame = this; frame is not null; frame = frame.Outer)
            {
                if (frame.Instance is { } instance)
                    return instance;
            }

            return null;
        }
    }

    /// <summary>The type that a type, or a type parameter of this code, stands for; null: that is not known.</summary>
    public INamedTypeSymbol? Resolve(ISymbol? type)
    {
        if (type is not ITypeParameterSymbol parameter)
            return type as INamedTypeSymbol;
        if (parameter.DeclaringType is { } declaring)
        {
            for (var at = RuntimeType; at is not null; at = at.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, declaring))
                    return at.TypeArguments[parameter.Ordinal] as INamedTypeSymbol;
            }

            return null;
        }

        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            if (frame.TypeArguments.TryGetValue(parameter.Name, out var argument))
                return argument;
        }

        return null;
    }

    /// <summary>Gives a new value to a variable that exists. False if it is none of this code.</summary>
    public bool Assign(string name, Value value)
    {
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            if (!frame.Variables.ContainsKey(name))
                continue;
            frame.Variables = frame.Variables.SetItem(name, value);
            return true;
        }

        return false;
    }

    /// <summary>Declares a variable.</summary>
    public void Declare(string name, Value value) => Variables = Variables.SetItem(name, value);
}

/// <summary>What the code has made so far: the operations, and the content of mutable objects. Branches save it, run from the same point, and merge.</summary>
internal sealed class CodeState
{
    private int _lastId;

    /// <summary>Starts without an operation.</summary>
    public CodeState() => Operations = AllOperations;

    /// <summary>The operations of the migration itself, outside of all branches.</summary>
    public OperationList AllOperations { get; } = new();

    /// <summary>Where operations are added now.</summary>
    public OperationList Operations { get; set; }

    /// <summary>The content of mutable objects by id; one that is missing is not known any more.</summary>
    public ImmutableDictionary<int, Value> Objects { get; set; } = ImmutableDictionary<int, Value>.Empty;

    /// <summary>Makes a mutable object.</summary>
    public ObjectValue Create(ObjectKind kind, Value content, INamedTypeSymbol? type = null)
    {
        var created = new ObjectValue(kind, ++_lastId) { Class = type };
        Objects = Objects.SetItem(created.Id, content);
        return created;
    }

    /// <summary>What a mutable object holds now.</summary>
    public Value ContentOf(ObjectValue value) => Objects.TryGetValue(value.Id, out var content) ? content : UnknownValue.Instance;

    /// <summary>Remembers all that a branch can change: the objects and the variables that <paramref name="frame"/> sees.</summary>
    public CodeSnapshot Save(CodeFrame frame)
    {
        var variables = new List<(CodeFrame, ImmutableDictionary<string, Value>)>();
        for (var f = frame; f is not null; f = f.Outer)
            variables.Add((f, f.Variables));
        return new CodeSnapshot(Objects, variables);
    }

    /// <summary>Goes back to a point.</summary>
    public void Restore(CodeSnapshot snapshot)
    {
        Objects = snapshot.Objects;
        foreach (var (frame, variables) in snapshot.Variables)
            frame.Variables = variables;
    }

    /// <summary>What holds whichever of two ways the code came here: now, or as in <paramref name="other"/>. True if that is no less than <paramref name="other"/> knew.</summary>
    public bool Merge(CodeSnapshot other)
    {
        var isSame = true;
        Objects = Merge(Objects, other.Objects, ref isSame);
        foreach (var (frame, variables) in other.Variables)
            frame.Variables = Merge(frame.Variables, variables, ref isSame);
        return isSame;
    }

    private static ImmutableDictionary<TKey, Value> Merge<TKey>(ImmutableDictionary<TKey, Value> here, ImmutableDictionary<TKey, Value> there, ref bool isSame)
        where TKey : notnull
    {
        if (ReferenceEquals(here, there))
            return here;
        var merged = here;
        foreach (var pair in here)
        {
            // Declared in one branch only: out of scope after it.
            if (!there.TryGetValue(pair.Key, out var value) || pair.Value.Equals(value))
                continue;
            merged = merged.SetItem(pair.Key, UnknownValue.Instance);
            isSame &= value is UnknownValue;
        }

        return merged;
    }
}

/// <summary>A point of the code to come back to.</summary>
internal sealed record CodeSnapshot(ImmutableDictionary<int, Value> Objects, List<(CodeFrame Frame, ImmutableDictionary<string, Value> Variables)> Variables);

/// <summary>Operations in the making: the last ones may still be annotated.</summary>
internal sealed class OperationList
{
    private readonly List<OperationEntry> _operations = [];

    /// <summary>How many there are.</summary>
    public int Count => _operations.Count;

    /// <summary>Whether the first <paramref name="count"/> of them are surely as many at run time.</summary>
    public bool AreCertain(int count) => count <= _operations.Count && _operations.Take(count).All(entry => entry.Operation is not (BranchOperation or UnreadOperation));

    /// <summary>Adds one.</summary>
    public OperationEntry Add(MigrationOperation operation) => Insert(_operations.Count, operation);

    /// <summary>Puts one before the one that is at <paramref name="index"/> now.</summary>
    public OperationEntry Insert(int index, MigrationOperation operation)
    {
        var entry = new OperationEntry(operation);
        _operations.Insert(index, entry);
        return entry;
    }

    /// <summary>Takes all of them away.</summary>
    public void Clear() => _operations.Clear();

    /// <summary>Adds all of <paramref name="others"/>.</summary>
    public void Add(OperationList others) => _operations.AddRange(others._operations);

    /// <summary>What was read.</summary>
    public ImmutableArray<MigrationOperation> ToImmutable() => _operations.Select(entry => entry.Operation).ToImmutableArray();
}

/// <summary>An operation in the making.</summary>
internal sealed class OperationEntry(MigrationOperation operation)
{
    /// <summary>The operation as it is annotated so far.</summary>
    public MigrationOperation Operation { get; set; } = operation;
}
