using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// Operators as CREATE makes them, and as DROP, ALTER and COMMENT name them: with the types of their operands, to the letter.
internal sealed partial class Binder
{
    private void CreateOperator(DefineStatement define)
    {
        if (HasHole(define.Name))
        {
            SetCatalog(_catalog.WithUnknownObjects());
            return;
        }

        string? left = null, right = null;
        foreach (var option in OrEmpty(define.Options))
        {
            switch (option.Name.LastPart.Text)
            {
                case "leftarg" when option.Value is TypeName type:
                    left = Types.CanonicalOf(type);
                    break;
                case "rightarg" when option.Value is TypeName type:
                    right = Types.CanonicalOf(type);
                    break;
                case "commutator" or "negator" when option.Value is OperatorName other:
                    // It makes the other one, too, where there is none yet.
                    SetCatalog(_catalog.With(new UserOperator(other.Schema?.Name.Text ?? _catalog.CreationSchema, other.Symbol, default)));
                    break;
            }
        }

        var (schema, name) = (define.Name.SchemaPart?.Text ?? _catalog.CreationSchema, define.Name.LastPart.Text);
        var known = _catalog.FindObject(ObjectKind.Operator, schema, name) is UserOperator existing ? existing.Operands : ImmutableArray<(string? Left, string? Right)>.Empty;
        SetCatalog(_catalog.With(new UserOperator(schema, name, left == "" || right == "" || known.IsDefault ? default : known.Add((left, right)))).WithOwnOperators());
    }

    private void DropOperator(ObjectReference dropped, bool ifExists)
    {
        if (!ifExists)
            BindOperatorReference(dropped);
        if (dropped.Name is not { } name || OperandsOf(dropped) is not { } operands)
            return;
        foreach (var schema in SchemasOf(name))
        {
            if (_catalog.FindObject(ObjectKind.Operator, schema, name.LastPart.Text) is not UserOperator { Operands: { IsDefault: false } known } found || !known.Contains(operands))
                continue;
            SetCatalog(known.Length == 1 ? _catalog.Without(found) : _catalog.With(found with { Operands = known.Remove(operands) }));
            return;
        }
    }

    private void AlterOperator(ObjectReference altered, AlterObjectStatement alter)
    {
        BindOperatorReference(altered);
        if (alter.NewSchema is null || altered.Name is not { } name)
            return;
        BindSchema(alter.NewSchema);
        foreach (var schema in SchemasOf(name).Add(alter.NewSchema.Text))
        {
            if (_catalog.FindObject(ObjectKind.Operator, schema, name.LastPart.Text) is not null || schema == alter.NewSchema.Text)
                SetCatalog(_catalog.With(new UserOperator(schema, name.LastPart.Text, default)));
        }
    }

    private void BindOperatorReference(ObjectReference reference)
    {
        BindTypes(reference.Types);
        if (reference.Name is not { } name)
            return;
        if (!LacksOperands(name, reference))
        {
            BindOperator(new OperatorName(name.Name.Span, name.Name.Text, name.Schema is null ? null : new QualifiedName(name.Schema.Span, ImmutableArray.Create(name.Schema))));
            return;
        }

        var owner = name.Schema is { } written ? BindSchema(written) : _catalog.CreationSchema;
        Use(NameKind.Operator, name.Name, name.Schema, owner is null ? Opaque.Instance : new Missing(Miss.Unknown, SqlName.Quote(owner), null, IsCertain: false), " with these operands");
    }

    // Whether an operator of this name is known, and certainly none with these operands.
    private bool LacksOperands(QualifiedName name, ObjectReference reference)
    {
        var (schema, symbol) = (name.SchemaPart?.Text, name.LastPart.Text);
        if (HasHole(name) || IsKeywordOperator(symbol) || Types.MayExist(schema) || _relations.HasSchema(schema ?? PgCatalog) != true || OperandsOf(reference) is not var (left, right))
            return false;
        foreach (var catalog in _options.Neighbours.Insert(0, _catalog))
        {
            foreach (var home in SchemasOf(name))
            {
                if (catalog.FindObject(ObjectKind.Operator, home, symbol) is { } own && (own is not UserOperator { IsMaybe: false, Operands: { IsDefault: false } operands } || operands.Contains((left, right))))
                    return false;
            }
        }

        bool Fits(BuiltInOperator known) => known.Left == left && known.Right == right;
        for (var major = BuiltInCatalog.OldestVersion; major <= BuiltInCatalog.NewestVersion; major++)
        {
            if (schema is null or PgCatalog && BuiltInCatalog.For(major).FindOperators(symbol).Any(Fits))
                return false;
        }

        return (_options.Server.HasOperator(symbol) || _catalog.FindObject(ObjectKind.Operator, schema, symbol) is not null)
            && !BuiltInExtension.Names.Any(extension => BuiltInExtension.Find(extension, BuiltInCatalog.NewestVersion)?.FindOperators(symbol).Any(Fits) == true);
    }

    // Null: they cannot be told, or are of types that an extension brings.
    private (string? Left, string? Right)? OperandsOf(ObjectReference reference)
    {
        if (reference.Types is not { IsDefault: false, Length: 2 } types)
            return null;
        return OperandOf(types[0], out var left) && OperandOf(types[1], out var right) && !(left is null && right is null) ? (left, right) : null;
    }

    private bool OperandOf(TypeName type, out string? name)
    {
        name = null;
        if (type is { IsBuiltIn: true, Name.LastPart.Text: "none" })
            return true;
        name = Types.CanonicalOf(type);
        if (name.Length == 0)
            return false;
        var point = name.IndexOf('.');
        if (point < 0)
            return true;
        var (schema, own) = (name.Substring(0, point), name.Substring(point + 1).TrimStart('_'));
        return _catalog.FindType(schema, own) is { IsMaybe: false } || _catalog.FindTable(schema, own) is { IsMaybe: false };
    }

    private ImmutableArray<string> SchemasOf(QualifiedName name) => name.SchemaPart is { } schema ? ImmutableArray.Create(schema.Text) : _catalog.SearchPath;
}
