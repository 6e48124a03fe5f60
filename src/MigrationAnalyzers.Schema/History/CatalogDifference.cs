using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Schema.Changes;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.History;

/// <summary>What of two catalogs, one before a migration and one after it was undone, is certain to differ.</summary>
/// <param name="Left">What is there afterwards and was not before, as nouns: <c>index ix_users_email</c>.</param>
/// <param name="Lost">What was there before and is not afterwards.</param>
public sealed record CatalogDifference(ImmutableArray<string> Left, ImmutableArray<string> Lost)
{
    /// <summary>Whether nothing differs, as far as can be known.</summary>
    public bool IsEmpty => Left.IsEmpty && Lost.IsEmpty;

    /// <summary>
    /// Compares what certainly exists in one with what the other certainly lacks. Schemas and extensions that stay do not count: EF Core itself never drops them.
    /// </summary>
    /// <param name="before">What there was before the migration.</param>
    /// <param name="up">What there was after its Up.</param>
    /// <param name="after">What there is after its Down.</param>
    public static CatalogDifference Between(Catalog before, Catalog up, Catalog after)
    {
        var left = ImmutableArray.CreateBuilder<string>();
        var lost = ImmutableArray.CreateBuilder<string>();
        // Something unknown ran in between: it may have done anything.
        if (!ReferenceEquals(before, after) && (before.IsOpen || !after.IsOpen))
        {
            Compare(after, before, up, left);
            CompareObjects(after, before, left);
            Compare(before, after, null, lost);
            CompareObjects(before, after, lost);
            CompareOutsideOfSchemas(before, after, lost);
            if (before.HasUnknownObjects || !after.HasUnknownObjects)
                TraitDifference.Add(before, up, after, left, lost);
        }

        return new(left.ToImmutable(), lost.ToImmutable());
    }

    // What stands in one and cannot stand in the other. For what is left over, what Up made of it tells more.
    private static void Compare(Catalog one, Catalog other, Catalog? up, ImmutableArray<string>.Builder extra)
    {
        HashSet<(string, string)>? brought = null;
        foreach (var schema in one.Schemas.Values.OrderBy(schema => schema.Name, StringComparer.Ordinal))
        {
            var twin = other.FindSchema(schema.Name);
            if (ReferenceEquals(schema, twin) || schema.IsMaybe || schema.Name == Catalog.TemporarySchema)
                continue;
            var isKnown = !other.IsOpen && twin is not { IsOpen: true } and not { IsMaybe: true };
            foreach (var table in schema.Tables.Values.OrderBy(table => table.Name, StringComparer.Ordinal))
            {
                if (table.IsMaybe)
                    continue;
                if (twin?.FindTable(table.Name) is { } same)
                    Compare(table, same, up?.FindSchema(schema.Name)?.FindTable(table.Name), extra, isLost: up is null);
                else if (isKnown && !(brought ??= BroughtByExtensions(one)).Contains((schema.Name, table.Name)))
                    extra.Add($"{NounOf(table.Kind)} {table.FullName}");
            }

            foreach (var sequence in schema.Sequences.Values.OrderBy(sequence => sequence.Name, StringComparer.Ordinal))
            {
                if (isKnown && !sequence.IsMaybe && twin?.FindSequence(sequence.Name) is null && !IsOwned(schema, sequence.Name))
                    extra.Add($"sequence {SqlName.Quote(schema.Name)}.{SqlName.Quote(sequence.Name)}");
            }
        }
    }

    // They come and go with their extension.
    private static HashSet<(string Schema, string Name)> BroughtByExtensions(Catalog catalog)
    {
        var names = new HashSet<(string, string)>();
        foreach (var extension in catalog.Objects.Values.Where(found => found.Kind == ObjectKind.Extension))
        {
            foreach (var table in BuiltInVersions.TablesOf(extension.Name, extension.Home ?? catalog.CreationSchema) ?? ImmutableArray<Table>.Empty)
                names.Add((table.Schema, table.Name));
        }

        return names;
    }

    // Routines, types and the like. Extensions bring objects along and are left where they are, as schemas are.
    private static void CompareObjects(Catalog one, Catalog other, ImmutableArray<string>.Builder extra)
    {
        if (other.HasUnknownObjects)
            return;
        if (!ReferenceEquals(one.Objects, other.Objects))
        {
            foreach (var found in one.Objects.Values.OrderBy(found => found.Schema + "." + found.Name, StringComparer.Ordinal))
            {
                if (found.IsMaybe || found.Kind == ObjectKind.Extension || other.FindObject(found.Kind, found.Schema, found.Name) is not null)
                    continue;
                if (NounOf(found) is { } noun)
                    extra.Add($"{noun} {(CatalogObject.IsInSchema(found.Kind) ? SqlName.Quote(found.Schema) + "." : "")}{SqlName.Quote(found.Name)}");
            }
        }

        if (ReferenceEquals(one.Routines, other.Routines))
            return;
        foreach (var routine in one.Routines.Values.SelectMany(overloads => overloads).OrderBy(routine => routine.Schema + "." + routine.Name, StringComparer.Ordinal))
        {
            // An overload is told by its types, where they are known.
            var others = other.FindRoutines(routine.Schema, routine.Name).ToList();
            if (!routine.IsMaybe && (routine.Signature is null ? others.Count == 0 : !others.Any(known => known.IsMaybe || known.Signature is null || known.IsSameAs(routine))))
                extra.Add($"function {SqlName.Quote(routine.Schema)}.{SqlName.Quote(routine.Name)}");
        }
    }

    private static void CompareOutsideOfSchemas(Catalog before, Catalog after, ImmutableArray<string>.Builder lost)
    {
        if (after.HasUnknownObjects)
            return;
        foreach (var schema in before.Schemas.Values.OrderBy(schema => schema.Name, StringComparer.Ordinal))
        {
            if (!schema.IsMaybe && schema.Name != Catalog.TemporarySchema && after.FindSchema(schema.Name) is null)
                lost.Add("schema " + SqlName.Quote(schema.Name));
        }

        foreach (var found in before.Objects.Values.OrderBy(found => found.Name, StringComparer.Ordinal))
        {
            if (found is { Kind: ObjectKind.Extension, IsMaybe: false } && after.FindObject(found.Kind, null, found.Name) is null)
                lost.Add("extension " + SqlName.Quote(found.Name));
        }
    }

    private static string? NounOf(CatalogObject found) => found switch
    {
        UserType { TypeKind: UserTypeKind.Domain } => "domain",
        UserType { TypeKind: UserTypeKind.Range, Name: var name } when name.Contains("multirange") => null, // comes and goes with its range
        UserType => "type",
        { Kind: ObjectKind.Collation } => "collation",
        { Kind: ObjectKind.Statistics } => "statistics",
        { Kind: ObjectKind.EventTrigger } => "event trigger",
        { Kind: ObjectKind.Publication } => "publication",
        { Kind: ObjectKind.Server } => "server",
        _ => null,
    };

    private static void Compare(Table table, Table other, Table? up, ImmutableArray<string>.Builder extra, bool isLost)
    {
        if (ReferenceEquals(table, other) || other.IsMaybe || table.IsOpen != other.IsOpen)
            return;
        foreach (var column in table.Columns.Items)
        {
            if (column.IsMaybe)
                continue;
            if (other.Columns.Find(column.Name) is not { } same)
            {
                if (!other.IsOpen)
                    extra.Add($"column {table.FullName}.{SqlName.Quote(column.Name)}");
            }
            else if (!same.IsMaybe && column.StoreType is { } type && same.StoreType is { } otherType && !TypeRewrite.AreSame(type, otherType))
            {
                extra.Add($"type {type} of {table.FullName}.{SqlName.Quote(column.Name)}");
            }
            else if (!same.IsMaybe && table.Kind == RelationKind.Table && (isLost || table.Id == other.Id && column.Number == same.Number))
            {
                // One that was dropped and comes back is another one, and may have more: EF Core gives it a default for the rows that are there.
                CompareValues(table, column, same, up?.Columns.Find(column.Name), extra);
            }
        }

        foreach (var found in table.Objects)
        {
            if (!found.IsMaybe && !other.IsOpen && other.FindObject(found.Kind, found.Name) is null)
                extra.Add($"{NounOf(found.Kind)} {SqlName.Quote(found.Name)} of {table.FullName}");
        }

        if (table.HasUnknownKeys || other.HasUnknownKeys)
            return;
        foreach (var constraint in table.Constraints)
        {
            if (!constraint.IsMaybe && other.FindConstraint(constraint.Name) is null)
                extra.Add($"constraint {SqlName.Quote(constraint.Name)} of {table.FullName}");
        }

        foreach (var index in table.Indexes)
        {
            if (!index.IsMaybe && other.FindIndex(index.Name) is null && table.FindConstraint(index.Name) is null)
                extra.Add($"index {SqlName.Quote(index.Name)}");
        }
    }

    // What a column requires and what fills it. A serial column has a default by its type.
    private static void CompareValues(Table table, Column column, Column other, Column? up, ImmutableArray<string>.Builder extra)
    {
        if (!column.IsNullable && other.IsNullable)
            extra.Add($"NOT NULL of {table.FullName}.{SqlName.Quote(column.Name)}");
        if (column.IsIdentity && !other.IsIdentity)
            extra.Add($"the identity of {table.FullName}.{SqlName.Quote(column.Name)}");
        else if (column.IsGenerated && !other.IsGenerated)
            extra.Add($"the expression of {table.FullName}.{SqlName.Quote(column.Name)}");
        else if (column is { HasDefault: true, OwnedSequence: null } && !other.HasDefault && !other.IsIdentity && !other.IsGenerated && !IsForNulls())
            extra.Add($"the default of {table.FullName}.{SqlName.Quote(column.Name)}");

        // Up allowed NULL, Down does not: EF Core gives it a default for the rows that have none.
        bool IsForNulls() => up is { IsNullable: true } && !column.IsNullable;
    }

    private static bool IsOwned(CatalogSchema schema, string sequence) =>
        schema.Tables.Values.Any(table => table.Columns.Items.Any(column => column.OwnedSequence == sequence));

    private static string NounOf(TableObjectKind kind) => kind switch
    {
        TableObjectKind.Policy => "policy",
        TableObjectKind.Rule => "rule",
        _ => "trigger",
    };

    private static string NounOf(RelationKind kind) => kind switch
    {
        RelationKind.View => "view",
        RelationKind.MaterializedView => "materialized view",
        RelationKind.ForeignTable => "foreign table",
        RelationKind.CompositeType => "type",
        _ => "table",
    };
}
