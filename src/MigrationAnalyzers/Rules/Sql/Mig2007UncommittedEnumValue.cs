using System.Collections.Immutable;
using MigrationAnalyzers.Reporting;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Execution;
using MigrationAnalyzers.Sql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Column = MigrationAnalyzers.Schema.Catalogs.Column;
using TextSpan = MigrationAnalyzers.Sql.Text.TextSpan;

namespace MigrationAnalyzers.Rules.Sql;

/// <summary>MIG2007: a value of an enum is used in the transaction that adds it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Mig2007UncommittedEnumValue() : MigrationRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        id: "MIG2007",
        title: "An enum value is used in the transaction that adds it",
        messageFormat: "The value '{0}' of {1} is not committed yet: it was added {2}",
        category: RuleCategory.Sql,
        defaultSeverity: DiagnosticSeverity.Warning,
        sqlState: "55P04 unsafe_new_enum_value_usage");

    /// <inheritdoc/>
    protected override RuleState? StateBefore(ReplayResult replay, RuleOptions options) => Labels.None;

    /// <inheritdoc/>
    protected override RuleState? Check(JudgedMigration migration, RuleState? before, RuleOptions options, FindingSink findings)
    {
        var run = new Run((Labels?)before ?? Labels.None, options, findings);
        foreach (var step in migration.Steps)
            run.Check(step);
        return run.After();
    }

    private static void CheckUses(BoundStep step, BoundSqlText text, BoundStatement bound, List<AddedLabel> added, FindingSink findings)
    {
        foreach (var label in added)
        {
            var seen = new HashSet<TextSpan>();
            foreach (var constant in TypedConstants.Find(bound.Statement, text.Text, label.Label))
            {
                var isUse = constant.TypeName is { } type
                    ? type == label.Type
                    : constant.Column is { } column && TypeOfColumn(step, bound.Before, text.Text, column) == label.Type;
                if (isUse && seen.Add(constant.Span))
                    Report(constant.Span);
            }

            foreach (var constant in bound.Statement is CreateRoutineStatement ? ImmutableArray<EnumConstant>.Empty : step.EnumConstants)
            {
                if (constant.Label == label.Label && constant.Type.EndsWith("." + label.Type, StringComparison.Ordinal) && constant.Place.Anchor == text.Place.Anchor
                    && constant.Place.SqlSpan is { } span && bound.Statement.Span.Contains(span) && seen.Add(span))
                    Report(span);
            }

            foreach (var (target, columnName, value) in Assigned(bound))
            {
                if (value is StringLiteral literal && literal.Value == label.Label && target.Columns.Find(columnName) is { } column && TypeName(column) == label.Type && seen.Add(literal.Span))
                    Report(literal.Span);
            }

            void Report(TextSpan span) => findings.Add(
                text.Place.At(span), label.Label, SqlName.Quote(label.Type),
                label.Migration == step.Migration.Id
                    ? "by this migration, which runs in one transaction"
                    : $"by {label.Migration}, and EF Core 9 runs all pending migrations in one transaction");
        }
    }

    // Values that go into columns: of INSERT ... VALUES and UPDATE ... SET, and defaults.
    private static IEnumerable<(Table Table, string Column, Expression Value)> Assigned(BoundStatement bound)
    {
        switch (bound.Statement)
        {
            case InsertStatement { Source.Body: ValuesBody values } insert when Find(insert.Target.Name) is { } table:
                var columns = insert.Columns.IsDefaultOrEmpty ? table.Columns.Items.Select(column => column.Name).ToList() : insert.Columns.Select(column => column.Column.Text).ToList();
                foreach (var row in values.Rows)
                {
                    for (var i = 0; i < row.Elements.Length && i < columns.Count; i++)
                        yield return (table, columns[i], row.Elements[i]);
                }

                break;
            case UpdateStatement update when Find(update.Target.Name) is { } table:
                foreach (var assignment in update.Assignments)
                {
                    if (assignment.Targets.Length == 1 && !assignment.IsRow)
                        yield return (table, assignment.Targets[0].Column.Text, assignment.Value);
                }

                break;
            case AlterTableStatement alter when Find(alter.Name) is { } table:
                foreach (var action in alter.Actions)
                {
                    if (action is AlterColumnDefaultAction { Value: { } value } change)
                        yield return (table, change.Column.Text, value);
                }

                break;
        }

        Table? Find(QualifiedName name) => bound.Before.FindTable(name.Schema?.Text, name.Name.Text) is { IsMaybe: false } table ? table : null;
    }

    private static string? TypeOfColumn(BoundStep step, Catalog catalog, string text, TextSpan span)
    {
        foreach (var use in step.Uses)
        {
            if (use.Kind != NameKind.Column || use.Place.SqlSpan != span || use.Lookup is not Found)
                continue;

            // The column as such, wherever it stands: every table that has one of that name says the same type.
            string? type = null;
            foreach (var schema in catalog.Schemas.Values)
            {
                foreach (var table in schema.Tables.Values)
                {
                    if (table.Columns.Find(use.Name.Text) is not { } column)
                        continue;
                    if (TypeName(column) is not { } name || (type is not null && type != name))
                        return null;
                    type = name;
                }
            }

            return type;
        }

        return null;
    }

    // public.mood, "Mood"
    private static string? TypeName(Column column)
    {
        if (column.StoreType is not { } type || type.EndsWith("]", StringComparison.Ordinal))
            return null;
        var last = type.Substring(type.LastIndexOf('.') + 1).Trim();
        return last.StartsWith("\"", StringComparison.Ordinal) ? last.Trim('"') : last.ToLowerInvariant();
    }

    private sealed record AddedLabel(string Type, string Label, string Migration);

    /// <summary>What is known of enums between two migrations.</summary>
    /// <param name="Known">Every label of every type so far.</param>
    /// <param name="Added">The labels that the running transaction has added.</param>
    /// <param name="IsAfterDown">Whether the last step belonged to a Down.</param>
    private sealed record Labels(ImmutableDictionary<string, ImmutableHashSet<string>> Known, ImmutableArray<AddedLabel> Added, bool IsAfterDown) : RuleState
    {
        public static Labels None { get; } = new(ImmutableDictionary<string, ImmutableHashSet<string>>.Empty, ImmutableArray<AddedLabel>.Empty, IsAfterDown: false);

        public bool Equals(Labels? other) =>
            other is not null && IsAfterDown == other.IsAfterDown && Added.SequenceEqual(other.Added) && Known.Count == other.Known.Count
            && (Known == other.Known || Known.All(one => other.Known.TryGetValue(one.Key, out var labels) && labels.SetEquals(one.Value)));

        public override int GetHashCode() => Known.Count;
    }

    /// <summary>Goes through the steps of one migration.</summary>
    private sealed class Run(Labels before, RuleOptions options, FindingSink findings)
    {
        private readonly List<AddedLabel> _added = [.. before.Added];
        private readonly HashSet<string> _made = new(StringComparer.Ordinal); // types that the running transaction made; an earlier migration may have been applied long ago

        // EF Core 9 runs all pending migrations in one transaction, every other version each in its own.
        private readonly bool _isOneTransaction = options.EfCoreVersion is { Major: 9 };
        private ImmutableDictionary<string, ImmutableHashSet<string>> _known = before.Known;
        private bool _isAfterDown = before.IsAfterDown;
        private MigrationDirection? _direction;

        public Labels After() =>
            _known == before.Known && _isAfterDown == before.IsAfterDown && _added.Count == 0 && before.Added.IsEmpty
                ? before
                : new(_known, _isOneTransaction ? _added.ToImmutableArray() : ImmutableArray<AddedLabel>.Empty, _isAfterDown);

        public void Check(BoundStep step)
        {
            if (_direction != step.Direction)
            {
                if (!_isOneTransaction || step.Direction == MigrationDirection.Down || _isAfterDown)
                    Commit();
                _made.Clear();
                _direction = step.Direction;
                _isAfterDown = step.Direction == MigrationDirection.Down;
            }

            switch (step.Operation)
            {
                case SqlOperation sql:
                    var isAlone = sql.SuppressTransaction || sql.MaySuppressTransaction;
                    if (isAlone)
                        Commit();
                    CheckTexts(step);
                    if (isAlone)
                        Commit();
                    break;
                case AlterDatabaseOperation alter:
                    Alter(alter, step.Migration.Id);
                    break;
                default:
                    CheckTexts(step);
                    break;
            }
        }

        private void Commit()
        {
            _added.Clear();
            _made.Clear();
        }

        private void CheckTexts(BoundStep step)
        {
            foreach (var text in step.Texts)
            {
                foreach (var bound in text.Statements)
                {
                    if (_added.Count > 0)
                        CheckUses(step, text, bound, _added, findings);
                    switch (bound.Statement)
                    {
                        case CreateEnumStatement create:
                            Make(create.Name.LastPart.Text, create.Labels.Select(label => label.Value));
                            break;
                        case AlterEnumStatement { OldLabel: null, NewLabel: { } label, HasError: false } alter:
                            AddLabel(alter.Name.LastPart.Text, label.Value, step.Migration.Id);
                            break;
                        case AlterEnumStatement { OldLabel: { } old, NewLabel: { } renamed } alter when _added.RemoveAll(one => one.Type == alter.Name.LastPart.Text && one.Label == old.Value) > 0:
                            AddLabel(alter.Name.LastPart.Text, renamed.Value, step.Migration.Id);
                            break;
                    }
                }
            }
        }

        private void Make(string type, IEnumerable<string> labels)
        {
            _known = _known.SetItem(type, labels.ToImmutableHashSet(StringComparer.Ordinal));
            _made.Add(type);
        }

        private void AddLabel(string type, string label, string migration)
        {
            var labels = _known.TryGetValue(type, out var known) ? known : ImmutableHashSet.Create<string>(StringComparer.Ordinal);
            if (labels.Contains(label))
                return;
            _known = _known.SetItem(type, labels.Add(label));

            // From 17 on a type that the same transaction made may have its values used at once.
            if (!(_made.Contains(type) && options.PostgresVersion >= 17) && !(_made.Contains(type) && !options.IsPostgresVersionGiven))
                _added.Add(new(type, label, migration));
        }

        private void Alter(AlterDatabaseOperation alter, string migration)
        {
            const string prefix = "Npgsql:Enum:";
            foreach (var annotation in alter.Annotations)
            {
                if (!annotation.Name.StartsWith(prefix, StringComparison.Ordinal) || annotation.Value is not { } value)
                    continue;
                var type = annotation.Name.Substring(annotation.Name.LastIndexOfAny([':', '.']) + 1);
                var old = alter.OldAnnotations.FirstOrDefault(one => one.Name == annotation.Name)?.Value;
                if (old is null)
                {
                    Make(type, value.Split(','));
                    continue;
                }

                foreach (var label in value.Split(',').Except(old.Split(',')))
                    AddLabel(type, label, migration);
            }
        }
    }
}
