using Microsoft.CodeAnalysis;
using MigrationAnalyzers.Schema.History;

namespace MigrationAnalyzers.Reading;

/// <summary>What the reading of one method used beside its own file.</summary>
internal sealed class CodeUse
{
    /// <summary>Remembers what <paramref name="reading"/> asked, and lets go of it.</summary>
    public CodeUse(SyntaxTree tree, CodeReading reading)
    {
        Trees = [tree, .. reading.UsedTrees];
        AskedCompilation = reading.AskedCompilation;
        LacksAnswer = reading.LacksAnswer;
    }

    /// <summary>The files whose code was read.</summary>
    public IReadOnlyList<SyntaxTree> Trees { get; }

    /// <summary>Whether a name was looked up that any other file could define.</summary>
    public bool AskedCompilation { get; }

    /// <summary>Whether a name was looked up in vain.</summary>
    public bool LacksAnswer { get; }
}

/// <summary>A migration as it was read, and what that depends on.</summary>
internal sealed class ReadMigration
{
    private readonly WeakReference<Compilation> _compilation;
    private readonly EfTypes _efTypes;
    private readonly IReadOnlyList<ClassPart> _parts;
    private readonly IReadOnlyList<CodeUse> _uses;

    /// <summary>Remembers what was read.</summary>
    public ReadMigration(Migration migration, Compilation compilation, EfTypes efTypes, IReadOnlyList<ClassPart> parts, SyntaxTree main, IReadOnlyList<CodeUse> uses)
    {
        Migration = migration;
        _compilation = new WeakReference<Compilation>(compilation);
        _efTypes = efTypes;
        _parts = parts.Where(p => p.Node.SyntaxTree == main).ToList();
        _uses = uses;
    }

    /// <summary>The migration.</summary>
    public Migration Migration { get; }

    /// <summary>Whether reading it again in <paramref name="compilation"/> would give the same.</summary>
    public bool IsValidIn(Compilation compilation, EfTypes efTypes, IReadOnlyList<ClassPart> parts)
    {
        if (!ReferenceEquals(efTypes, _efTypes) || !_parts.All(parts.Contains))
            return false;
        if (_compilation.TryGetTarget(out var known) && ReferenceEquals(known, compilation))
            return true;
        return _uses.All(use => !use.LacksAnswer && !use.AskedCompilation && use.Trees.All(compilation.ContainsSyntaxTree));
    }
}
