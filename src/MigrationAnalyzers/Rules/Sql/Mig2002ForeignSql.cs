using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Dialects;
using MigrationAnalyzers.Sql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Rules.Sql;

/// <summary>MIG2002: SQL that another database understands and PostgreSQL does not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig2002ForeignSql() : MigrationRule(Rule)
{
    private static readonly ConditionalWeakTable<JudgedMigration, IReadOnlyList<string>> MadeBy = new();

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG2002",
        title: "SQL of another database",
        messageFormat: "{0} is SQL of {1}, not of PostgreSQL{2}",
        category: RuleCategory.Sql,
        defaultSeverity: DiagnosticSeverity.Warning,
        offersSqlEdit: true,
        sqlState: "42601 syntax_error, 42883 undefined_function, 42704 undefined_object");

    /// <inheritdoc/>
    protected override RuleState? StateBefore(ReplayResult replay, RuleOptions options)
    {
        var names = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var migration in replay.Migrations)
            names.UnionWith(MadeBy.GetValue(migration, static one => NamesMadeBy(one)));
        return MadeObjects.Of(names.ToImmutable());
    }

    /// <inheritdoc/>
    protected override RuleState? Check(JudgedMigration migration, RuleState? before, RuleOptions options, FindingSink findings)
    {
        foreach (var step in migration.Steps)
            CheckTexts(step, ((MadeObjects?)before)?.Names, findings);
        return before;
    }

    /// <inheritdoc/>
    protected override void Check(BoundText text, FindingSink findings)
    {
        if (text is not BoundStep)
            CheckTexts(text, made: null, findings);
    }

    private static IReadOnlyList<string> NamesMadeBy(JudgedMigration migration) => migration.Steps
        .SelectMany(step => step.Texts)
        .SelectMany(text => text.Statements)
        .Select(bound => NameOfMade(bound.Statement))
        .OfType<string>()
        .ToList();

    private static string? NameOfMade(Statement statement) => statement switch
    {
        CreateDomainStatement create => create.Name.LastPart.Text,
        CreateEnumStatement create => create.Name.LastPart.Text,
        CreateCompositeTypeStatement create => create.Name.LastPart.Text,
        CreateRangeTypeStatement create => create.Name.LastPart.Text,
        DefineStatement create => create.Name.LastPart.Text,
        CreateRoutineStatement create => create.Name.LastPart.Text,
        _ => null,
    };

    private static void CheckTexts(BoundText text, ImmutableSortedSet<string>? made, FindingSink findings)
    {
        foreach (var sql in text.Texts)
        {
            foreach (var bound in sql.Statements)
            {
                foreach (var use in ForeignSql.Find(bound.Statement, sql.Text))
                {
                    if (IsRefused(use, text, sql.Place.At(use.Span), bound.Before, bound.Statement.HasError, made))
                        Add(use, sql.Place, findings);
                }
            }
        }

        foreach (var fragment in text.Fragments)
        {
            var isBroken = !fragment.Errors.IsEmpty;
            foreach (var use in ForeignSql.FindInExpression(fragment.Text, isBroken))
            {
                if (IsRefused(use, text, fragment.Place.At(use.Span), fragment.Catalog, isBroken, made))
                    Add(use, fragment.Place, findings);
            }
        }
    }

    private static void Add(ForeignUse use, Place place, FindingSink findings)
    {
        var written = use.Kind switch
        {
            ForeignKind.Function => use.Name.ToUpperInvariant() + "()",
            ForeignKind.Type => use.Name.ToUpperInvariant(),
            ForeignKind.Operator => "+ between strings",
            _ => use.Name,
        };
        var finding = findings.Add(place.At(use.Span), written, use.Dialect, use.Instead is null ? "" : $"; PostgreSQL has {use.Instead}");
        if (use.Replacement is { } replacement)
            finding.Offer(new SqlEdit(replacement.Length == 0 ? "Remove it" : $"Replace with {replacement}", place.At(use.Replaced), replacement));
    }

    private static bool IsRefused(ForeignUse use, BoundText text, Place place, Catalog before, bool isBroken, ImmutableSortedSet<string>? made)
    {
        switch (use.Kind)
        {
            case ForeignKind.Function or ForeignKind.Type when !isBroken:
                return ForeignNames.IsMissing(text, place);
            case ForeignKind.Function:
                return made?.Contains(use.Name) != true && !BuiltInVersions.HasFunction(use.Name) && !before.Routines.ContainsKey(use.Name) && !before.HasTableInAnySchema(use.Name);
            case ForeignKind.Type:
                return made?.Contains(use.Name) != true;
            case ForeignKind.Operator:
                // Where the types are known, MIG2005 says more.
                return (isBroken || (!before.IsOpen && made?.Contains(use.Name) != true)) && !text.Problems.Any(problem =>
                    problem.Kind == SqlProblemKind.TypeMismatch && problem.Place.Anchor == place.Anchor && problem.Place.SqlSpan is { } span && (span.Contains(use.Span) || use.Span.Contains(span)));
            default:
                return true;
        }
    }

    /// <summary>What the history makes by SQL: somebody may have made what PostgreSQL lacks.</summary>
    private sealed record MadeObjects(ImmutableSortedSet<string> Names) : RuleState
    {
        private const int MostRecent = 8;
        private static readonly List<MadeObjects> Recent = [];

        // The same object for the same names: each migration of a history is asked whether they are.
        public static MadeObjects Of(ImmutableSortedSet<string> names)
        {
            var made = new MadeObjects(names);
            lock (Recent)
            {
                if (Recent.Find(made.Equals) is { } known)
                    return known;
                if (Recent.Count == MostRecent)
                    Recent.RemoveAt(0);
                Recent.Add(made);
                return made;
            }
        }

        public bool Equals(MadeObjects? other) => other is not null && Names.SetEquals(other.Names);

        public override int GetHashCode() => Names.Count;
    }
}
