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
        AskedFiles = reading.AskedFiles;
    }

    /// <summary>Remembers that other files decide what there is to be read, and that they have nothing.</summary>
    public CodeUse(SyntaxTree tree)
    {
        Trees = [tree];
        AskedCompilation = true;
    }

    /// <summary>The <c>.sql</c> files that were searched; null: none were.</summary>
    public SqlFiles? AskedFiles { get; }

    /// <summary>The files whose code was read.</summary>
    public IReadOnlyList<SyntaxTree> Trees { get; }

    /// <summary>Whether a name was looked up that any other file could define.</summary>
    public bool AskedCompilation { get; }
}

/// <summary>A migration as it was read, and what that depends on.</summary>
internal sealed class ReadMigration
{
    private readonly EfTypes _efTypes;
    private readonly IReadOnlyList<CodeUse> _uses;
    private readonly bool _isByItself;
    private IReadOnlyList<ClassPart> _parts;
    private CompilationShape _shape;

    /// <summary>Remembers what was read.</summary>
    public ReadMigration(Migration migration, CompilationShape shape, EfTypes efTypes, IReadOnlyList<ClassPart> parts, IReadOnlyList<CodeUse> uses)
    {
        Migration = migration;
        _shape = shape;
        _efTypes = efTypes;
        _parts = parts;
        _uses = uses;
        _isByItself = uses.All(use => !use.AskedCompilation && use.AskedFiles is null && use.Trees.All(tree => parts.Any(part => part.Node.SyntaxTree == tree)));
    }

    /// <summary>The migration.</summary>
    public Migration Migration { get; }

    /// <summary>Whether reading it again beside the very same parts would give the same, whatever else the compilation has.</summary>
    public bool IsValidBeside(EfTypes efTypes, IReadOnlyList<ClassPart> parts) => _isByItself && ReferenceEquals(efTypes, _efTypes) && ReferenceEquals(parts, _parts);

    /// <summary>Whether reading it again in <paramref name="compilation"/>, whose shape is <paramref name="shape"/>, beside <paramref name="files"/> would give the same.</summary>
    public bool IsValidIn(Compilation compilation, CompilationShape shape, EfTypes efTypes, SqlFiles files, IReadOnlyList<ClassPart> parts, CancellationToken cancellationToken)
    {
        if (_uses.Any(use => use.AskedFiles is { } asked && !asked.IsSameAs(files)))
            return false;
        if (!ReferenceEquals(efTypes, _efTypes) || !HaveSameMethods(parts) || !_uses.All(use => use.Trees.All(compilation.ContainsSyntaxTree)))
            return false;
        if (_uses.Any(use => use.AskedCompilation) && !shape.IsSameAs(_shape, cancellationToken))
            return false;
        (_shape, _parts) = (shape, parts); // so that the files of an older one can go
        return true;
    }

    // A part that has neither method, such as the Designer's, may change: its attributes are read each time.
    private bool HaveSameMethods(IReadOnlyList<ClassPart> parts)
    {
        if (parts.Count != _parts.Count)
            return false;
        for (var i = 0; i < parts.Count; i++)
        {
            var (now, then) = (parts[i], _parts[i]);
            if (!ReferenceEquals(now, then) && (now.BaseName != then.BaseName || now.MethodOf("Up", "Down") is not null || then.MethodOf("Up", "Down") is not null))
                return false;
        }

        return true;
    }
}
