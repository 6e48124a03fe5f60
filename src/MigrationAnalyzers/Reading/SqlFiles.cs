using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MigrationAnalyzers.Sql.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Reading;

/// <summary>A file that the project hands to the compiler (AdditionalFiles): SQL, resources, or the list of applied migrations.</summary>
internal sealed class SqlFile
{
    private static readonly ConditionalWeakTable<AdditionalText, SqlFile> Known = new();
    private SqlText? _sql;
    private string? _content;
    private ResourceFile? _resources;

    private SqlFile(AdditionalText file, SourceText text)
    {
        Path = file.Path;
        Text = text;
    }

    /// <summary>The path as the compiler was given it.</summary>
    public string Path { get; }

    /// <summary>What is in it.</summary>
    public SourceText Text { get; }

    /// <summary>The same as one string.</summary>
    public string Content => _content ??= Text.ToString();

    /// <summary>The same as SQL, each character at its own place.</summary>
    public SqlText Sql => _sql ??= SqlText.Of(this);

    /// <summary>The texts in it, where it is a <c>.resx</c>.</summary>
    public ResourceFile Resources => _resources ??= ResourceFile.Read(this);

    /// <summary>The file; null if it cannot be read.</summary>
    public static SqlFile? Of(AdditionalText file, CancellationToken cancellationToken)
    {
        if (Known.TryGetValue(file, out var known))
            return known;
        return file.GetText(cancellationToken) is { } text ? Known.GetValue(file, _ => new SqlFile(file, text)) : null;
    }
}

/// <summary>The <c>.sql</c> and <c>.resx</c> files of a project. Code finds them by the path or resource name it reads them under; none is opened before code asks for it.</summary>
internal sealed class SqlFiles
{
    private const string Extension = ".sql";
    private const string BaselineExtension = ".schema.sql";
    private const string ResourceExtension = ".resx";
    private static readonly char[] Separators = ['/', '\\'];

    private readonly Named _files;
    private readonly Named _resources;

    /// <summary>Picks them from all additional files.</summary>
    public SqlFiles(ImmutableArray<AdditionalText> additionalFiles)
    {
        var files = additionalFiles.IsDefaultOrEmpty
            ? ImmutableArray<AdditionalText>.Empty
            : additionalFiles.Where(file => file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)).ToImmutableArray();
        Baselines = files.Where(file => file.Path.EndsWith(BaselineExtension, StringComparison.OrdinalIgnoreCase)).ToImmutableArray();
        _files = new Named(files.Where(file => !Baselines.Contains(file)).ToImmutableArray(), extension: "");

        // Resources go by their name without the extension.
        _resources = new Named(
            additionalFiles.IsDefaultOrEmpty ? files : additionalFiles.Where(file => file.Path.EndsWith(ResourceExtension, StringComparison.OrdinalIgnoreCase)).ToImmutableArray(),
            ResourceExtension);
    }

    /// <summary>No files.</summary>
    public static SqlFiles None { get; } = new(ImmutableArray<AdditionalText>.Empty);

    /// <summary>Dumps of what existed before the first migration: <c>*.schema.sql</c>.</summary>
    public ImmutableArray<AdditionalText> Baselines { get; }

    /// <summary>Whether these are the very same files.</summary>
    public bool IsSameAs(SqlFiles other) =>
        ReferenceEquals(this, other) || _files.AreSameAs(other._files) && _resources.AreSameAs(other._resources);

    /// <summary>The file that code reads under <paramref name="path"/>, the unknown beginning of which is a hole; null unless it is exactly one.</summary>
    public SqlFile? FindByPath(string path, CancellationToken cancellationToken)
    {
        var known = path.Substring(path.LastIndexOf(SqlHole.Character) + 1);
        var wanted = new List<string>();
        foreach (var part in known.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                if (wanted.Count > 0)
                    wanted.RemoveAt(wanted.Count - 1);
            }
            else if (part != ".")
            {
                wanted.Add(part);
            }
        }

        // A hole right before a name may be the beginning of that name.
        if (wanted.Count == 0 || known.Length < path.Length && known.Length > 0 && known[0] is not ('/' or '\\'))
            return null;
        return Only(_files, parts => EndsWith(parts, wanted) ? wanted.Count : 0, cancellationToken);
    }

    /// <summary>The file that is embedded under <paramref name="name"/> (<c>Shop.Scripts.up.sql</c>); null unless it is exactly one.</summary>
    public SqlFile? FindByResource(string name, CancellationToken cancellationToken)
    {
        var known = name.Substring(name.LastIndexOf(SqlHole.Character) + 1).TrimStart('.');
        return Only(_files, parts => MatchingParts(parts, known), cancellationToken);
    }

    /// <summary>The <c>.resx</c> file that is compiled under <paramref name="baseName"/> (<c>Shop.Properties.Resources</c>); null unless it is exactly one.</summary>
    public ResourceFile? FindResources(string baseName, CancellationToken cancellationToken) => Only(_resources, parts => MatchingParts(parts, baseName), cancellationToken)?.Resources;

    /// <summary>The file that a <c>.resx</c> points to.</summary>
    public SqlFile? FindBeside(SqlFile file, string path, CancellationToken cancellationToken) =>
        FindByPath(file.Path.Substring(0, file.Path.LastIndexOfAny(Separators) + 1) + path, cancellationToken);

    // The best match, if no other is as good.
    private static SqlFile? Only(Named files, Func<string[], int> match, CancellationToken cancellationToken)
    {
        AdditionalText? found = null;
        var best = 0;
        var isUnique = false;
        foreach (var (file, parts) in files.WithParts)
        {
            var length = match(parts);
            if (length == 0 || length < best)
                continue;
            isUnique = length > best;
            best = length;
            found = file;
        }

        return found is not null && isUnique ? SqlFile.Of(found, cancellationToken) : null;
    }

    private static bool EndsWith(string[] parts, List<string> wanted)
    {
        if (parts.Length < wanted.Count)
            return false;
        for (var i = 1; i <= wanted.Count; i++)
        {
            if (!parts[parts.Length - i].Equals(wanted[wanted.Count - i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    // How many of the last parts of the path the resource's name ends with. MSBuild writes folders as identifiers.
    private static int MatchingParts(string[] parts, string name)
    {
        var end = name.Length;
        var count = 0;
        for (var i = parts.Length - 1; i >= 0 && end > 0; i--)
        {
            var part = i == parts.Length - 1 ? parts[i] : AsIdentifier(parts[i]);
            if (end < part.Length || string.CompareOrdinal(name, end - part.Length, part, 0, part.Length) != 0 || end > part.Length && name[end - part.Length - 1] != '.')
                break;
            end -= part.Length + 1;
            count++;
        }

        return count;
    }

    private static string AsIdentifier(string folder)
    {
        var identifier = new string(folder.Select(c => char.IsLetterOrDigit(c) || c is '_' or '.' ? c : '_').ToArray());
        return identifier.Length > 0 && char.IsDigit(identifier[0]) ? "_" + identifier : identifier;
    }

    /// <summary>Files with the parts of their paths, which nobody may ask for.</summary>
    private sealed class Named(ImmutableArray<AdditionalText> files, string extension)
    {
        private List<(AdditionalText File, string[] Parts)>? _withParts;

        public List<(AdditionalText File, string[] Parts)> WithParts => _withParts ??=
            files.Select(file => (file, file.Path.Substring(0, file.Path.Length - extension.Length).Split(Separators, StringSplitOptions.RemoveEmptyEntries))).ToList();

        private ImmutableArray<AdditionalText> Files => files;

        public bool AreSameAs(Named other)
        {
            if (files.Length != other.Files.Length)
                return false;
            for (var i = 0; i < files.Length; i++)
            {
                if (!ReferenceEquals(files[i], other.Files[i]))
                    return false;
            }

            return true;
        }
    }
}

/// <summary>A stream, reader or bytes of a text that is known.</summary>
internal sealed record StreamValue(SqlText Text) : Value;

/// <summary>A <c>ResourceManager</c> over a file that is known.</summary>
internal sealed record ResourcesValue(ResourceFile File) : Value;

/// <summary>The names of an assembly's resources: which there are is not known, but which one is asked for by its end.</summary>
internal sealed record ResourceNamesValue : Value
{
    /// <summary>The one instance.</summary>
    public static ResourceNamesValue Instance { get; } = new();
}
