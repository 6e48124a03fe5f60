using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MigrationAnalyzers.Reading;

/// <summary>Tells migrations for PostgreSQL from those of other databases in the same project.</summary>
internal sealed class DatabaseProvider
{
    private const string Npgsql = "Npgsql.EntityFrameworkCore.PostgreSQL";

    // What dotnet-ef writes into the files of each provider, and never into those of Npgsql's alone.
    private static readonly string[] MarksOfOthers = ["SqlServer:", "SqlServerModelBuilderExtensions", "Sqlite:", "MySql:", "MySQL:", "Oracle:", "nvarchar(", "datetime2"];
    private static readonly string[] MarksOfNpgsql = ["Npgsql"];
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<Marks>> Known = new();

    private readonly bool _isReferenced;
    private readonly bool _isAnotherReferenced;

    /// <summary>Looks at what <paramref name="compilation"/> references.</summary>
    public DatabaseProvider(Compilation compilation)
    {
        foreach (var assembly in compilation.ReferencedAssemblyNames)
        {
            _isReferenced |= assembly.Name == Npgsql;
            _isAnotherReferenced |= assembly.Name is "Microsoft.EntityFrameworkCore.SqlServer" or "Microsoft.EntityFrameworkCore.Sqlite" or "Microsoft.EntityFrameworkCore.Sqlite.Core"
                or "Pomelo.EntityFrameworkCore.MySql" or "MySql.EntityFrameworkCore" or "Oracle.EntityFrameworkCore" or "FirebirdSql.EntityFrameworkCore.Firebird";
        }
    }

    [Flags]
    private enum Marks
    {
        None = 0,
        Npgsql = 1,
        Other = 2,
    }

    /// <summary>Whether the migrations in these files are for PostgreSQL. Files are only looked into where the references leave a doubt; where they too say nothing, they are unless
    /// only another provider is referenced.</summary>
    public bool IsNpgsql(IEnumerable<SyntaxTree> files, CancellationToken cancellationToken)
    {
        if (_isReferenced && !_isAnotherReferenced)
            return true;
        var marks = Marks.None;
        foreach (var file in files)
        {
            marks |= MarksOf(file, cancellationToken);
            if ((marks & Marks.Npgsql) != 0)
                return true;
        }

        return marks == Marks.None && (_isReferenced || !_isAnotherReferenced);
    }

    private static Marks MarksOf(SyntaxTree file, CancellationToken cancellationToken)
    {
        if (Known.TryGetValue(file, out var known))
            return known.Value;
        var text = file.GetText(cancellationToken);
        var marks = (Contains(text, MarksOfNpgsql) ? Marks.Npgsql : Marks.None) | (Contains(text, MarksOfOthers) ? Marks.Other : Marks.None);
        return Known.GetValue(file, _ => new StrongBox<Marks>(marks)).Value;
    }

    // Line by line: a model of megabytes is not copied into one string.
    private static bool Contains(SourceText text, string[] marks)
    {
        foreach (var line in text.Lines)
        {
            var written = text.ToString(line.Span);
            foreach (var mark in marks)
            {
                if (written.IndexOf(mark, StringComparison.Ordinal) >= 0)
                    return true;
            }
        }

        return false;
    }
}
