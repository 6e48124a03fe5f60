using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>What a type name found.</summary>
internal enum TypeAnswerKind
{
    /// <summary>A type.</summary>
    Type,

    /// <summary>Something that cannot be known.</summary>
    Opaque,

    /// <summary>Nothing.</summary>
    Missing,
}

/// <summary>What a type name means.</summary>
/// <param name="Kind">Whether anything is there.</param>
/// <param name="Canonical">Its name as <see cref="Routine.Signature"/> writes it, without array brackets; empty: not known.</param>
/// <param name="Row">The relation or composite type whose row it is.</param>
/// <param name="IsScalar">Whether it is certain to have no fields.</param>
internal readonly record struct TypeAnswer(TypeAnswerKind Kind, string Canonical, Table? Row, bool IsScalar)
{
    public static TypeAnswer Opaque { get; } = new(TypeAnswerKind.Opaque, "", null, IsScalar: false);

    public static TypeAnswer Missing { get; } = new(TypeAnswerKind.Missing, "", null, IsScalar: false);
}

/// <summary>Looks types up as PostgreSQL does: of the server, of extensions, of the history, the row types of its relations.</summary>
internal sealed class TypeFinder(Catalog own, ImmutableArray<Catalog> neighbours, BindingOptions options)
{
    private const string PgCatalog = "pg_catalog";
    private const string InformationSchema = "information_schema";

    /// <summary>What a written type means, but for its array brackets. Its parts hold no holes.</summary>
    public TypeAnswer Find(TypeName type) => type.IsBuiltIn
        ? OfServer(PgCatalog, type.Name.LastPart.Text) ?? TypeAnswer.Opaque
        : Find(type.Name.SchemaPart?.Text, type.Name.LastPart.Text);

    /// <summary>What the name means in the schema, or without one along the search path.</summary>
    public TypeAnswer Find(string? schema, string name)
    {
        if (schema is PgCatalog or InformationSchema)
            return OfServer(schema, name) ?? (ExtensionObjects.MayHaveType(name) ? TypeAnswer.Opaque : TypeAnswer.Missing);
        if (schema is null && OfServer(PgCatalog, name) is { } ofServer)
            return ofServer;

        var answer = FindIn(own, schema, name);
        if (answer is not null)
            return answer.Value;
        foreach (var neighbour in neighbours)
        {
            if (FindIn(neighbour, schema, name) is { } found)
                return found;
        }

        if (schema == Catalog.TemporarySchema || schema is not null && schema.StartsWith("pg_", StringComparison.Ordinal))
            return TypeAnswer.Opaque;
        // Every relation has a row type of its name.
        return MayExist(schema) || ExtensionObjects.MayHaveType(ElementName(name)) || own.MayHold(schema, ElementName(name)) || neighbours.Any(neighbour => neighbour.MayHold(schema, ElementName(name)))
            ? TypeAnswer.Opaque
            : TypeAnswer.Missing;
    }

    /// <summary>The canonical name of a written type with its array brackets, as signatures write it; empty: not known.</summary>
    public string CanonicalOf(TypeName type)
    {
        if (type.Reference != TypeReference.None)
            return "";
        foreach (var part in type.Name.Parts)
        {
            if (part.HasHole)
                return "";
        }

        var canonical = Find(type).Canonical;
        return canonical.Length == 0 || type.ArrayDimensions == 0 ? canonical : ArrayOf(canonical);
    }

    /// <summary>The names of the types that could stand in the place of one that is missing.</summary>
    public List<string> Names(string? schema)
    {
        var names = new List<string>();
        if (schema is null or PgCatalog)
            names.AddRange(options.Server.Newest.TypeNames(PgCatalog));
        names.AddRange(own.ObjectNames(ObjectKind.Type, schema));
        foreach (var onPath in schema is null ? own.SearchPath : ImmutableArray.Create(schema))
        {
            if (own.FindSchema(onPath) is not { } found)
                continue;
            foreach (var table in found.Tables)
            {
                if (table.Value is { Kind: RelationKind.CompositeType, IsMaybe: false })
                    names.Add(table.Key);
            }
        }

        return names;
    }

    /// <summary>Whether routines, types and other objects that are not known may exist there.</summary>
    public bool MayExist(string? schema)
    {
        if (own.HasUnknownObjects || schema is null && !own.SearchPathIsKnown)
            return true;
        foreach (var neighbour in neighbours)
        {
            if (neighbour.HasUnknownObjects)
                return true;
        }

        foreach (var onPath in schema is null ? own.SearchPath : ImmutableArray.Create(schema))
        {
            if (own.FindSchema(onPath) is { IsOpen: true } or { IsMaybe: true })
                return true;
        }

        return false;
    }

    private static string ArrayOf(string canonical)
    {
        var point = canonical.LastIndexOf('.') + 1;
        return canonical.Substring(0, point) + "_" + canonical.Substring(point);
    }

    private static string ElementName(string name) => name.Length > 1 && name[0] == '_' ? name.Substring(1) : name;

    private TypeAnswer? OfServer(string schema, string name)
    {
        if (options.Server.FindType(schema, name) is not { } type)
            return null;
        var canonical = schema == PgCatalog ? name : schema + "." + name;
        var row = type.Kind == BuiltInTypeKind.Composite ? options.Server.FindTable(schema, name) : null;
        return new(TypeAnswerKind.Type, canonical, row, IsScalar: type.Kind is not (BuiltInTypeKind.Composite or BuiltInTypeKind.Pseudo));
    }

    private TypeAnswer? FindIn(Catalog catalog, string? schema, string name)
    {
        if (FindNamed(catalog, schema, name) is { } answer)
            return answer;

        // The array type of another bears its name behind an underscore.
        if (name.Length > 1 && name[0] == '_' && FindNamed(catalog, schema, name.Substring(1)) is { } element)
            return new(element.Kind, element.Canonical.Length == 0 ? "" : ArrayOf(element.Canonical), null, IsScalar: true);
        return null;
    }

    private TypeAnswer? FindNamed(Catalog catalog, string? schema, string name)
    {
        if (catalog.FindObject(ObjectKind.Type, schema, name) is { } type)
            return type.IsMaybe ? TypeAnswer.Opaque : new(TypeAnswerKind.Type, type.Schema + "." + type.Name, null, IsScalar: type is not UserType { TypeKind: UserTypeKind.Domain });
        if (catalog.FindTable(schema, name) is { } table)
            return table.IsMaybe ? TypeAnswer.Opaque : new(TypeAnswerKind.Type, table.Schema + "." + table.Name, table, IsScalar: false);
        if (catalog.FindSequence(schema, name) is not null)
            return TypeAnswer.Opaque;
        foreach (var extension in InstalledExtensions.Of(catalog, options))
        {
            if (InstalledExtensions.IsVisible(catalog, schema, extension) && extension.FindType(extension.HomeSchema, name) is { } brought)
                return new(TypeAnswerKind.Type, extension.HomeSchema + "." + brought.Name, null, IsScalar: brought.Kind is not (BuiltInTypeKind.Composite or BuiltInTypeKind.Pseudo));
        }

        return null;
    }
}
