using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// Names of types, wherever a type stands, and of what goes with values: collations and operators.
internal sealed partial class Binder
{
    // What CREATE TABLE and ADD COLUMN read as a type, but nothing else.
    private static readonly HashSet<string> SerialTypes = new(StringComparer.Ordinal) { "serial", "bigserial", "smallserial", "serial2", "serial4", "serial8" };

    private void BindTypes(ImmutableArray<TypeName> types)
    {
        foreach (var type in OrEmpty(types))
            BindType(type);
    }

    /// <summary>Looks up what a type names: the type, or for %TYPE and %ROWTYPE a relation and its column.</summary>
    private void BindType(TypeName? type, bool isColumn = false)
    {
        if (type is null || type.IsBuiltIn)
            return;
        if (type.Reference != TypeReference.None)
        {
            BindReferencedType(type);
            return;
        }

        var name = type.Name.LastPart;
        if (HasHole(type.Name))
        {
            Use(NameKind.Type, name, null, Opaque.Instance);
            return;
        }

        if (isColumn && type.Name.PartCount == 1 && SerialTypes.Contains(name.Text))
            return;
        if (type.Name.PartCount == 1 && name.Text is "setof" or "any")
            return;
        BindTypeName(type.Name, ifExists: false);
    }

    /// <summary>Looks a type up by its name alone; null: nothing can be said of it, or nothing is there.</summary>
    private TypeAnswer? BindTypeName(QualifiedName written, bool ifExists)
    {
        var name = written.LastPart;
        var qualifier = Qualifier.Of(written.SchemaPart);
        string? schema = null;
        if (written.SchemaPart is { } schemaPart && (schema = BindSchema(schemaPart, ifExists)) is null)
        {
            Use(NameKind.Type, name, qualifier, Opaque.Instance);
            return null;
        }

        var answer = Types.Find(schema, name.Text);
        if (answer.Kind == TypeAnswerKind.Type)
        {
            Use(NameKind.Type, name, qualifier, new Found(FullTypeName(answer.Canonical)));
            return answer;
        }

        Use(NameKind.Type, name, qualifier, ifExists ? Opaque.Instance : MissingType(name, schema, isOpen: answer.Kind == TypeAnswerKind.Opaque));
        return null;
    }

    private Lookup MissingType(NamePart name, string? schema, bool isOpen) => MissingObject(
        name, Types.Names(schema), schema, schema is null ? _catalog.CreationSchema : SqlName.Quote(schema), isOpen, schema is null ? () => TypeElsewhere(name.Text) : null);

    private Lookup LookupOf(TypeAnswer answer, in NamePart name, string? schema) =>
        answer.Kind == TypeAnswerKind.Type ? new Found(FullTypeName(answer.Canonical)) : MissingType(name, schema, isOpen: answer.Kind == TypeAnswerKind.Opaque);

    private ImmutableArray<string> TypeElsewhere(string name)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var schema in _catalog.Schemas)
        {
            if (_catalog.FindType(schema.Key, name) is { IsMaybe: false } || schema.Value.FindTable(name) is { Kind: RelationKind.CompositeType, IsMaybe: false })
                found.Add(SqlName.Quote(schema.Key) + "." + SqlName.Quote(name));
        }

        return found.ToImmutable();
    }

    private static string FullTypeName(string canonical)
    {
        var (schema, name) = Split(canonical);
        return schema == PgCatalog ? SqlName.Quote(name) : SqlName.Quote(schema) + "." + SqlName.Quote(name);
    }

    // [schema.]table.column%TYPE, [schema.]table%ROWTYPE; in PL/pgSQL variables come first.
    private void BindReferencedType(TypeName type)
    {
        var parts = type.Name.Parts;
        if (HasHole(type.Name))
            return;
        if (_variables is not null && (IsColumn(parts[0].Text, _variables) || FindItem(null, parts[0].Text, _variables, out var isOpaque) is not null | isOpaque))
            return; // a variable, or a field of one
        if (type.Reference == TypeReference.RowType)
            BindTarget(type.Name);
        else if (parts.Length > 1)
            BindColumnName(type.Name);
    }

    private void BindCollation(QualifiedName? collation)
    {
        if (collation is null)
            return;
        BindNamedObject(ObjectKind.Collation, collation, ifExists: false);
    }

    // Whether an operator suits its operands is a matter of types; here is asked whether there is any of that name.
    private void BindOperator(OperatorName? name)
    {
        if (name is null || IsKeywordOperator(name.Symbol))
            return;
        var schema = name.Schema is null || HasHole(name.Schema) ? null : BindSchema(name.Schema.Name);
        if (schema is null && name.Schema is not null || schema is null or PgCatalog && _options.Server.HasOperator(name.Symbol))
            return;
        BindOtherOperator(name, schema);
    }

    private bool IsServerOperator(string symbol) => _options.Server.HasOperator(symbol);

    private void BindOtherOperator(OperatorName name, string? schema)
    {
        var identifier = new Identifier(name.Span, name.Symbol, IsQuoted: false);
        if (name.Span.End > _text.Length || _text.IndexOf(Sql.Text.SqlHole.Character, name.Span.Start, name.Span.Length) >= 0)
            return;
        var isKnown = false;
        foreach (var catalog in _options.Neighbours.Insert(0, _catalog))
            isKnown |= catalog.FindObject(ObjectKind.Operator, schema, name.Symbol) is not null;
        if (isKnown || Types.MayExist(schema) || ExtensionObjects.MayHaveOperator(name.Symbol))
            Use(NameKind.Operator, identifier, name.Schema?.Name, Opaque.Instance);
        else
            Use(NameKind.Operator, identifier, name.Schema?.Name, new Missing(Miss.Unknown, schema is null ? _catalog.CreationSchema : SqlName.Quote(schema), null, IsCertain: false));
    }

    private static bool IsKeywordOperator(string symbol)
    {
        foreach (var c in symbol)
        {
            if (c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_')
                return true; // OVERLAPS, LIKE ANY
        }

        return symbol.Length == 0;
    }
}
