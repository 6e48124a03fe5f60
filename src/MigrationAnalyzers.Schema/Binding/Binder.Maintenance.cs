using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// Statements that name tables and columns without changing either: comments, grants, TRUNCATE, COPY, VACUUM, settings, cursors.
internal sealed partial class Binder
{
    /// <summary>Binds the statement if it is one of those.</summary>
    private bool BindMaintenance(Statement statement)
    {
        switch (statement)
        {
            case TruncateStatement truncate:
                BindTargets(truncate.Tables);
                return true;
            case LockStatement locking:
                BindTargets(locking.Tables);
                return true;
            case CopyStatement copy:
                BindCopy(copy);
                return true;
            case VacuumStatement vacuum:
                foreach (var table in OrEmpty(vacuum.Tables))
                {
                    var analyzed = BindTarget(table.Name);
                    foreach (var column in OrEmpty(table.Columns))
                        BindColumnOf(column, analyzed, takesSystemColumns: false);
                }

                return true;
            case ReindexStatement reindex:
                BindObject(reindex.Object);
                return true;
            case ClusterStatement cluster:
                var clustered = cluster.Table is { } name ? BindTarget(name) : null;
                if (cluster.Index is { } index && clustered is not null)
                    BindIndexOf(index, clustered);
                return true;
            case CommentStatement comment:
                BindObject(comment.Object);
                ApplyComment(comment);
                return true;
            case SecurityLabelStatement label:
                BindObject(label.Object);
                return true;
            case GrantStatement grant:
                BindGrant(grant);
                ApplyGrant(grant);
                return true;
            case ImportForeignSchemaStatement import:
                BindNamedObject(ObjectKind.Server, Single(import.Server), ifExists: false);
                BindSchemaName(import.Schema);
                SetCatalog(_catalog.FindSchema(import.Schema.Text) is { } filled && !import.Schema.HasHole ? _catalog.With(filled with { IsOpen = true }) : _catalog.Opened());
                return true;
            case DefaultPrivilegesStatement privileges:
                foreach (var schema in OrEmpty(privileges.Schemas))
                    BindSchemaName(schema);
                return true;
            case PublicationStatement publication:
                BindPublication(publication);
                return true;
            case ExplainStatement { IsAnalyze: true } explain:
                BindStatement(explain.Body); // it runs
                return true;
            case ExplainStatement explain:
                BindWithOwnParameters(explain.Body); // GENERIC_PLAN
                return true;
            case DiscardStatement discard:
                if (discard.Target is DiscardTarget.All or DiscardTarget.Temporary)
                    SetCatalog(_catalog.WithoutTemporary());
                if (discard.Target == DiscardTarget.All)
                    SetCatalog(_catalog.WithSearchPath(_catalog.DefaultSearchPath));
                return true;
            case PrepareStatement prepare:
                BindTypes(prepare.Types);
                BindWithOwnParameters(prepare.Body);
                return true;
            case DeclareCursorStatement declare:
                BindQuery(declare.Query, _variables);
                return true;
            case SetStatement { Name: "search_path" } set:
                SetSearchPath(set);
                return true;
            case ResetStatement { Name: null or "search_path" }:
                SetCatalog(_catalog.WithSearchPath(_catalog.DefaultSearchPath));
                return true;
            case TransactionStatement { Kind: TransactionKind.Rollback or TransactionKind.RollbackTo or TransactionKind.RollbackPrepared }:
                SetCatalog(_catalog.WithLosses());
                return true;
            case SetConstraintsStatement set:
                foreach (var constraint in set.Constraints)
                {
                    if (constraint.Schema is { HasHole: false } schema)
                        BindSchema(schema, ifExists: false);
                }

                return true;
            case SetStatement or ResetStatement or ShowStatement or TransactionStatement or SessionStatement or FetchStatement
                or CloseStatement or ExecuteStatement or DeallocateStatement or GrantRoleStatement:
                return true;
            default:
                return false;
        }
    }

    private void BindTargets(ImmutableArray<TableReference> tables)
    {
        foreach (var table in OrEmpty(tables))
            BindTarget(table.Name);
    }

    private void BindColumnsOf(ImmutableArray<Identifier> columns, Table? table)
    {
        foreach (var column in OrEmpty(columns))
            BindColumnOf(column, table);
    }

    private void BindSchemaName(Identifier schema)
    {
        if (schema.HasHole)
            Use(NameKind.Schema, schema, null, Opaque.Instance);
        else
            BindSchema(schema);
    }

    // Parameters of the statement, which need not be declared.
    private void BindWithOwnParameters(Statement statement)
    {
        var parameters = _parameters;
        _parameters = null;
        BindWithoutEffects(statement);
        _parameters = parameters;
    }

    private void BindWithoutEffects(Statement statement)
    {
        var before = _catalog;
        BindStatement(statement);
        SetCatalog(before);
    }

    private void BindCopy(CopyStatement copy)
    {
        if (copy.Source is { } source)
            BindWithoutEffects(source);
        if (copy.Table is not { } name)
            return;
        var table = BindTarget(name);
        BindColumnsOf(copy.Columns, table);
        BindOptional(copy.Where, table is null ? new QueryScope(null) { IsOpaque = true } : TableScope(table));
    }

    private void BindObject(ObjectReference? reference)
    {
        if (reference is null)
            return;
        if (reference.Relation is { } relation && reference.Kind is ObjectKind.Constraint or ObjectKind.Trigger or ObjectKind.Rule or ObjectKind.Policy)
        {
            var table = BindTarget(relation);
            if (reference is { Kind: ObjectKind.Constraint, Name: { } constraint })
                BindConstraintOf(constraint.Name, table);
            else if (TableObjectKindOf(reference.Kind) is { } attachedKind && reference.Name is { } attached)
                BindTableObject(attachedKind, attached.Name, table);
            return;
        }

        if (reference is { Kind: ObjectKind.DomainConstraint, Relation: { } domain, Name: { } domainConstraint })
        {
            if (!HasHole(domain) && BindTypeName(domain, ifExists: false) is not null && _catalog.FindType(domain.Schema?.Text, domain.Name.Text) is { } type)
                BindDomainConstraintName(domainConstraint.Name, type, ifExists: false);
            return;
        }

        if (reference.Kind is ObjectKind.Cast or ObjectKind.Transform)
            BindTypes(reference.Types);
        if (reference.Name is not { } name)
            return;
        switch (reference.Kind)
        {
            case ObjectKind.Table or ObjectKind.View or ObjectKind.MaterializedView or ObjectKind.ForeignTable:
                BindTarget(name);
                break;
            case ObjectKind.Column when name.PartCount > 1:
                BindColumnName(name);
                break;
            case ObjectKind.Index:
                BindIndexName(name, ifExists: false);
                break;
            case ObjectKind.Schema:
                BindSchemaName(name.Name);
                break;
            case ObjectKind.Sequence:
                BindSequenceName(name, ifExists: false);
                break;
            case ObjectKind.Type or ObjectKind.Domain:
                BindTypes(reference.Types);
                break;
            case ObjectKind.Function or ObjectKind.Procedure or ObjectKind.Routine or ObjectKind.Aggregate:
                BindRoutineReference(reference, ifExists: false);
                break;
            case ObjectKind.Operator:
                BindOperatorReference(reference);
                break;
            default:
                BindMethodOf(reference);
                if (IsNamed(reference.Kind))
                    BindNamedObject(reference.Kind, name, ifExists: false);
                break;
        }
    }

    private void BindGrant(GrantStatement grant)
    {
        foreach (var schema in OrEmpty(grant.Schemas))
            BindSchemaName(schema);
        foreach (var granted in OrEmpty(grant.Objects))
        {
            if (granted.Name is not { } name)
                continue;
            if (grant.Kind == ObjectKind.Schema)
                BindSchemaName(name.Name);
            if (grant.Kind is not (ObjectKind.Table or ObjectKind.View))
            {
                if (grant.Kind != ObjectKind.Schema)
                    BindObject(granted);
                continue;
            }

            var table = BindTarget(name);
            foreach (var privilege in OrEmpty(grant.Privileges))
                BindColumnsOf(privilege.Columns, table);
        }
    }

    private void BindPublication(PublicationStatement publication)
    {
        if (publication.IsCreate)
            CreateNamedObject(ObjectKind.Publication, Single(publication.Name));
        else
            BindNamedObject(ObjectKind.Publication, Single(publication.Name), ifExists: false);
        foreach (var schema in OrEmpty(publication.Schemas))
            BindSchemaName(schema);
        foreach (var published in OrEmpty(publication.Tables))
        {
            var table = BindTarget(published.Table.Name);
            BindColumnsOf(published.Columns, table);
            BindOptional(published.Where, table is null ? new QueryScope(null) { IsOpaque = true } : TableScope(table));
        }
    }

    private void SetSearchPath(SetStatement set)
    {
        if (set.Values.IsDefaultOrEmpty)
        {
            SetCatalog(_catalog.WithSearchPath(_catalog.DefaultSearchPath, set.IsLocal));
            return;
        }

        var path = ImmutableArray.CreateBuilder<string>();
        foreach (var value in set.Values)
        {
            var name = value switch
            {
                StringLiteral literal => literal.Value,
                ColumnReference { PartCount: 1, NamePart.Text: var text } => text,
                _ => null,
            };
            if (name is null || name.IndexOf(Sql.Text.SqlHole.Character) >= 0)
            {
                SetCatalog(_catalog.WithUnknownSearchPath());
                return;
            }

            if (name is not ("$user" or ""))
                path.Add(name);
        }

        SetCatalog(_catalog.WithSearchPath(path.ToImmutable(), set.IsLocal));
    }
}
