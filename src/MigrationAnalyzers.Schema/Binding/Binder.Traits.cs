using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// What COMMENT, GRANT, OWNER TO and row security change. It never decides what a name means, so what cannot be told is left out.
internal sealed partial class Binder
{
    private const string Set = "on";
    private const string Everybody = "PUBLIC";

    private static readonly string[] TablePrivileges = { "SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER" };
    private static readonly string[] SequencePrivileges = { "USAGE", "SELECT", "UPDATE" };
    private static readonly string[] SchemaPrivileges = { "CREATE", "USAGE" };
    private static readonly string[] RoutinePrivileges = { "EXECUTE" };

    private void ApplyComment(CommentStatement comment)
    {
        if (!comment.HasHole && OwnerOf(comment.Object) is { } owner)
            SetCatalog(_catalog.WithTrait(new(owner, TraitKind.Comment), comment.Text is { Value.Length: > 0 } text ? text.Value : null));
    }

    private void ApplyGrant(GrantStatement grant)
    {
        if (grant.HasHole || PrivilegesOf(grant.Kind) is not { } all)
            return;
        foreach (var (owner, table) in OwnersOf(grant))
        {
            if (OrEmpty(grant.Privileges).IsEmpty)
            {
                foreach (var privilege in all)
                    ApplyGrant(grant, owner, privilege);
            }

            foreach (var privilege in OrEmpty(grant.Privileges))
            {
                if (privilege.Columns.IsDefaultOrEmpty)
                    ApplyGrant(grant, owner, privilege.Name.Text.ToUpperInvariant());
                foreach (var name in OrEmpty(privilege.Columns))
                {
                    if (table?.Columns.Find(name.Text) is { IsMaybe: false } column)
                        ApplyGrant(grant, TraitOwner.Of(table, column), privilege.Name.Text.ToUpperInvariant());
                }
            }
        }
    }

    private void ApplyGrant(GrantStatement grant, TraitOwner owner, string privilege)
    {
        foreach (var role in grant.Roles)
        {
            // Who is at work has every privilege already, and everybody may call a routine from the beginning.
            var who = role.IsSpecial ? role.Name.Text.ToUpperInvariant() : role.Name.Text;
            if (role.IsSpecial && (who != Everybody || privilege == "EXECUTE"))
                continue;
            var trait = new Trait(owner, TraitKind.Privilege, privilege, who);
            if (!grant.IsGrant)
                SetCatalog(_catalog.WithTrait(trait, _catalog.Traits.ContainsKey(trait) ? null : Catalog.UnknownTrait)); // granted elsewhere
            else if (!(_catalog.Traits.TryGetValue(trait, out var known) && known == Catalog.UnknownTrait))
                SetCatalog(_catalog.WithTrait(trait, Set));
        }
    }

    private void ApplyRowSecurity(RowSecurityAction action, Table table)
    {
        var kind = action.Change is RowSecurity.Enable or RowSecurity.Disable ? TraitKind.RowSecurity : TraitKind.ForcedRowSecurity;
        SetCatalog(_catalog.WithTrait(new(TraitOwner.Of(table), kind), action.Change is RowSecurity.Enable or RowSecurity.Force ? Set : null));
    }

    private void ApplyOwner(OwnerAction action, Table table) => SetCatalog(_catalog.WithTrait(
        new(TraitOwner.Of(table), TraitKind.Owner), action.Owner.IsSpecial || action.Owner.Name.HasHole ? Catalog.UnknownTrait : action.Owner.Name.Text));

    private void ApplyDropRole(DropStatement drop)
    {
        foreach (var dropped in drop.Objects)
        {
            if (dropped.Name is { } role)
                SetCatalog(_catalog.WithoutTraits(trait => trait.Role == role.Name.Text));
        }
    }

    // CREATE OR REPLACE keeps what was said of the view.
    private void ApplyDefinition(Table? replaced, QualifiedName name, Query query)
    {
        if (FindNew(name) is not { } view)
            return;
        if (replaced is not null && !ReferenceEquals(replaced, view))
            SetCatalog(_catalog.MoveTraits(replaced, view));
        var text = _text.Substring(query.Span.Start, query.Span.Length);
        var value = text.IndexOf(Sql.Text.SqlHole.Character) >= 0 ? Catalog.UnknownTrait : SqlFingerprint.Of(text).ToString("x", System.Globalization.CultureInfo.InvariantCulture);
        SetCatalog(_catalog.WithTrait(new(TraitOwner.Of(view), TraitKind.Definition), value));
    }

    private static string[]? PrivilegesOf(ObjectKind kind) => kind switch
    {
        ObjectKind.Table or ObjectKind.View => TablePrivileges,
        ObjectKind.Sequence => SequencePrivileges,
        ObjectKind.Schema => SchemaPrivileges,
        ObjectKind.Function or ObjectKind.Procedure or ObjectKind.Routine => RoutinePrivileges,
        _ => null,
    };

    private List<(TraitOwner Owner, Table? Table)> OwnersOf(GrantStatement grant)
    {
        var owners = new List<(TraitOwner, Table?)>();
        foreach (var granted in OrEmpty(grant.Objects))
        {
            var table = grant.Kind is ObjectKind.Table or ObjectKind.View && granted.Name is { } name ? Certain(name) : null;
            if (table is not null)
                owners.Add((TraitOwner.Of(table), table));
            else if (grant.Kind is not (ObjectKind.Table or ObjectKind.View) && OwnerOf(granted) is { } owner)
                owners.Add((owner, null));
        }

        foreach (var schemaName in OrEmpty(grant.Schemas))
        {
            if (_catalog.FindSchema(schemaName.Text) is not { } schema)
                continue;
            if (grant.Kind is ObjectKind.Table)
                owners.AddRange(schema.Tables.Values.Where(table => !table.IsMaybe && table.Kind != RelationKind.CompositeType).Select(table => (TraitOwner.Of(table), (Table?)table)));
            else if (grant.Kind is ObjectKind.Sequence)
                owners.AddRange(schema.Sequences.Values.Where(sequence => !sequence.IsMaybe).Select(sequence => (TraitOwner.Of(ObjectKind.Sequence, schema.Name, sequence.Name), (Table?)null)));
            else if (grant.Kind is not ObjectKind.Schema)
                owners.AddRange(_catalog.Routines.Values.SelectMany(routines => routines).Where(routine => routine.Schema == schema.Name && !routine.IsMaybe).Select(routine => (TraitOwner.Of(ObjectKind.Function, schema.Name, routine.Name), (Table?)null)));
        }

        return owners;
    }

    // Null: nothing is known of it, or several have the name.
    private TraitOwner? OwnerOf(ObjectReference reference)
    {
        if (reference.Name is not { } name || HasHole(name))
            return null;
        switch (reference.Kind)
        {
            case ObjectKind.Table or ObjectKind.View or ObjectKind.MaterializedView or ObjectKind.ForeignTable:
                return Certain(name) is { } table ? TraitOwner.Of(table) : null;
            case ObjectKind.Column when name.Parts.Length > 1:
                var of = _catalog.FindTable(name.Parts.Length > 2 ? name.Parts[name.Parts.Length - 3].Text : null, name.Parts[name.Parts.Length - 2].Text);
                return of is { IsMaybe: false } && of.Columns.Find(name.Name.Text) is { IsMaybe: false } column ? TraitOwner.Of(of, column) : null;
            case ObjectKind.Schema:
                return _catalog.FindSchema(name.Name.Text) is { IsMaybe: false } ? TraitOwner.Of(ObjectKind.Schema, null, name.Name.Text) : null;
            case ObjectKind.Sequence:
                return _catalog.FindSequence(name.Schema?.Text, name.Name.Text) is { Sequence.IsMaybe: false } found ? TraitOwner.Of(ObjectKind.Sequence, found.Schema.Name, found.Sequence.Name) : null;
            case ObjectKind.Function or ObjectKind.Procedure or ObjectKind.Routine or ObjectKind.Aggregate:
                var routines = _catalog.FindRoutines(name.Schema?.Text, name.Name.Text).ToList();
                return routines is [{ IsMaybe: false } routine] ? TraitOwner.Of(ObjectKind.Function, routine.Schema, routine.Name) : null;
            default:
                return null;
        }
    }

    private Table? Certain(QualifiedName name) => !HasHole(name) && _catalog.FindTable(name.Schema?.Text, name.Name.Text) is { IsMaybe: false } table ? table : null;
}
