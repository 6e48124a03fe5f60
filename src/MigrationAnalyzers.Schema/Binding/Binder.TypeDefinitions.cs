using System.Collections.Immutable;
using System.Globalization;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

// Definitions of domains, enums, ranges, aggregates, operators, and of what only its name is known of.
internal sealed partial class Binder
{
    private void BindCreateDomain(CreateDomainStatement create)
    {
        BindType(create.Type);
        BindCollation(create.Collation);
        var baseType = _text.Substring(create.Type.Span.Start, create.Type.Span.Length);
        var reads = _reads.Count;
        foreach (var constraint in OrEmpty(create.Constraints))
            BindDomainConstraint(constraint, create.Name.LastPart.Text, TypeOfWritten(create.Type), baseType);
        CreateType(create.Name, UserTypeKind.Domain, type =>
        {
            var value = OrEmpty(create.Constraints).OfType<DefaultConstraint>().FirstOrDefault()?.Value;
            type = type with { BaseType = baseType, Calls = CallsSince(reads), Constraints = ImmutableArray<string>.Empty, IsNotNull = false, HasDefault = value is not null, Default = value };
            foreach (var constraint in OrEmpty(create.Constraints))
                type = WithConstraint(type, constraint);
            return type;
        });
    }

    // The check of a domain sees VALUE alone.
    private void BindDomainConstraint(Constraint constraint, string domain, SqlType? type, string? baseType)
    {
        if (constraint is DefaultConstraint @default)
            BindExpression(@default.Value, new QueryScope(null) { IsOpaque = true });
        if (constraint is not CheckConstraint check)
            return;
        var scope = new QueryScope(null);
        scope.Items.Add(new ScopeItem { Name = domain, Row = RowType.Of(new[] { new RowColumn("value") { Type = type, Definition = baseType is null ? null : new Column("value") { StoreType = baseType } } }), IsNameVisible = false });
        BindExpression(check.Condition, scope);
        JudgeCondition(check.Condition, scope, "CHECK");
    }

    private UserType WithConstraint(UserType type, Constraint constraint)
    {
        if (constraint is NotNullConstraint)
            return WithNotNull(type, constraint.Name);
        return constraint is CheckConstraint ? WithConstraint(type, constraint.Name, "check", out _) : type;
    }

    // From 17 on it is a constraint with a name.
    private UserType WithNotNull(UserType type, Identifier? name)
    {
        if (type.IsNotNull == true)
            return type;
        type = type with { IsNotNull = true };
        if (!_options.MayBe(NotNullNames.OfDomainsSinceVersion))
            return type;
        type = WithConstraint(type, name, "not_null", out var made);
        return type with { NotNullName = made };
    }

    private static UserType WithConstraint(UserType type, Identifier? given, string label, out string? name)
    {
        name = null;
        if (type.Constraints.IsDefault || given is { HasHole: true })
            return type with { Constraints = default };
        name = given?.Text ?? ImplicitName.Choose(type.Name, null, label, taken => type.Constraints.Contains(taken));
        return type with { Constraints = type.Constraints.Add(name) };
    }

    private static UserType WithoutConstraint(UserType type, string name)
    {
        type = type with { Constraints = type.Constraints.IsDefault ? default : type.Constraints.Remove(name) };
        if (name == type.NotNullName)
            return type with { IsNotNull = false, NotNullName = null };
        return type.Constraints.IsDefault && type.IsNotNull == true ? type with { IsNotNull = null } : type;
    }

    private void BindAlterDomain(AlterDomainStatement alter)
    {
        var reads = _reads.Count;
        if (alter.Default is { } value)
            BindExpression(value, new QueryScope(null) { IsOpaque = true });
        if (alter.Action is AddConstraintAction added)
        {
            var (schema, name) = (alter.Name.SchemaPart?.Text, alter.Name.LastPart.Text);
            var isKnown = !HasHole(alter.Name);
            BindDomainConstraint(added.Constraint, name, isKnown ? TypeNames.Domain(schema, name, _catalog)?.Over : null, isKnown ? _catalog.FindType(schema, name)?.BaseType : null);
        }

        if (HasHole(alter.Name) || BindTypeName(alter.Name, ifExists: false) is null || _catalog.FindType(alter.Name.SchemaPart?.Text, alter.Name.LastPart.Text) is not { } type)
            return;
        // Which of its calls goes with what is dropped or replaced is not kept.
        type = type with { Calls = alter.Action is AddConstraintAction ? type.Calls.AddRange(CallsSince(reads)) : alter.Action is AlterConstraintAction or RenameConstraintAction || alter.SetsNotNull is not null ? type.Calls : CallsSince(reads) };
        switch (alter.Action)
        {
            case null when alter.Default is { } given:
                SetCatalog(_catalog.With(type with { HasDefault = true, Default = given }));
                break;
            case null when alter.SetsNotNull is { } isRequired:
                SetCatalog(_catalog.With(isRequired ? WithNotNull(type, null) : type.NotNullName is { } notNull ? WithoutConstraint(type, notNull) : type with { IsNotNull = false }));
                break;
            case null: // DROP DEFAULT
                SetCatalog(_catalog.With(type with { HasDefault = false, Default = null }));
                break;
            case AddConstraintAction add:
                SetCatalog(_catalog.With(WithConstraint(type, add.Constraint)));
                break;
            case DropConstraintAction drop:
                BindDomainConstraintName(drop.Name, type, drop.IfExists);
                if (!drop.Name.HasHole)
                    SetCatalog(_catalog.With(WithoutConstraint(type, drop.Name.Text)));
                break;
            case AlterConstraintAction validate:
                BindDomainConstraintName(validate.Name, type, ifExists: false);
                break;
            case RenameConstraintAction rename:
                BindDomainConstraintName(rename.Name, type, ifExists: false);
                if (!type.Constraints.IsDefault)
                {
                    SetCatalog(_catalog.With(type with
                    {
                        Constraints = rename.NewName.HasHole ? default : type.Constraints.Remove(rename.Name.Text).Add(rename.NewName.Text),
                        NotNullName = rename.Name.Text != type.NotNullName ? type.NotNullName : rename.NewName.HasHole ? null : rename.NewName.Text,
                    }));
                }

                break;
        }
    }

    private void BindDomainConstraintName(Identifier name, UserType type, bool ifExists)
    {
        if (name.HasHole || type.Constraints.IsDefault || type.TypeKind != UserTypeKind.Domain)
            Use(NameKind.Constraint, name, null, Opaque.Instance);
        else if (type.Constraints.Contains(name.Text))
            Use(NameKind.Constraint, name, null, new Found(SqlName.Quote(name.Text)));
        else
            Use(NameKind.Constraint, name, null, ifExists ? Opaque.Instance : MissingObject(name, type.Constraints.ToList(), null, SqlName.Quote(type.Schema) + "." + SqlName.Quote(type.Name), isOpen: false));
    }

    private void AlterEnum(AlterEnumStatement alter)
    {
        if (HasHole(alter.Name) || BindTypeName(alter.Name, ifExists: false) is null || _catalog.FindType(alter.Name.SchemaPart?.Text, alter.Name.LastPart.Text) is not { Labels.IsDefault: false } type)
            return;
        var labels = type.Labels;
        CheckLabel(alter.OldLabel, type);
        CheckLabel(alter.Neighbor, type);
        if (alter is { OldLabel: { } old, NewLabel: { } renamed })
            labels = labels.Contains(old.Value) ? labels.Replace(old.Value, renamed.Value) : labels;
        else if (alter is { OldLabel: null, NewLabel: { } added } && !labels.Contains(added.Value))
            labels = labels.Add(added.Value);
        SetCatalog(_catalog.With(type with { Labels = OrUnknown(labels) }));
    }

    private void CheckLabel(StringLiteral? label, UserType type)
    {
        if (label is not null && _judgesTypes && !type.IsMaybe && !_catalog.HasUnknownObjects && !type.Labels.Contains(label.Value))
            AddProblem(SqlProblemKind.TypeMismatch, label.Span, "22023", $"'{label.Value}' is no value of type {SqlName.Quote(type.Name)}");
    }

    private static ImmutableArray<string> OrUnknown(ImmutableArray<string> labels) => labels.Any(label => label.IndexOf(SqlHole.Character) >= 0) ? default : labels;

    private const int MultirangesSinceVersion = 14;

    // With the range comes its multirange, named after it unless it is given a name.
    private void BindCreateRange(CreateRangeTypeStatement create)
    {
        var multirange = create.Name.LastPart.Text;
        multirange = multirange.Contains("range") ? multirange.Replace("range", "multirange") : multirange + "_multirange";
        string? over = null;
        foreach (var option in OrEmpty(create.Options))
        {
            if (option is { Name.Name.Text: "subtype", Value: TypeName subtype })
            {
                BindType(subtype);
                over = _text.Substring(subtype.Span.Start, subtype.Span.Length);
            }
            else if (option is { Name.Name.Text: "multirange_type_name", Value: TypeName named })
                multirange = named.Name.LastPart.Text;
        }

        CreateType(create.Name, UserTypeKind.Range, range => range with { BaseType = over });
        if (_options.MayBe(MultirangesSinceVersion) && !HasHole(create.Name) && _catalog.FindType(create.Name.SchemaPart?.Text, create.Name.LastPart.Text) is { } type)
            SetCatalog(_catalog.With(type with { Name = multirange, BaseType = null, IsMultirange = true, RangeName = type.Name }));
    }

    private void BindDefine(DefineStatement define)
    {
        foreach (var option in OrEmpty(define.Options))
            BindDefinitionOption(define.Kind, option);
        switch (define.Kind)
        {
            case ObjectKind.Type when define.OrReplace:
                BindTypeName(define.Name, ifExists: false);
                break;
            case ObjectKind.Type:
                CreateType(define.Name, UserTypeKind.Base);
                break;
            case ObjectKind.Aggregate:
                CreateAggregate(define);
                break;
            case ObjectKind.Operator:
                CreateOperator(define);
                break;
            default:
                BindCollation(define.Kind == ObjectKind.Collation ? define.From : null);
                if (IsNamed(define.Kind))
                    CreateNamedObject(define.Kind, define.Name);
                break;
        }
    }

    // The options whose values are types or functions; any other word is a setting.
    private void BindDefinitionOption(ObjectKind kind, StorageOption option)
    {
        if (option.Value is not TypeName value)
            return;
        switch (kind, option.Name.LastPart.Text)
        {
            case (ObjectKind.Operator, "leftarg" or "rightarg") or (ObjectKind.Aggregate, "stype" or "mstype" or "basetype"):
                BindType(value);
                break;
            case (ObjectKind.Operator, "function" or "procedure") or (ObjectKind.Aggregate, "sfunc" or "finalfunc" or "combinefunc" or "msfunc" or "minvfunc" or "mfinalfunc"):
                if (!value.IsBuiltIn && value.Reference == TypeReference.None)
                    BindRoutineName(value.Name, NameKind.Routine, arguments: null);
                break;
            case (ObjectKind.TextSearchConfiguration, "copy"):
                BindNamedObject(ObjectKind.TextSearchConfiguration, value.Name, ifExists: false);
                break;
            case (ObjectKind.TextSearchConfiguration, "parser"):
                BindNamedObject(ObjectKind.TextSearchParser, value.Name, ifExists: false);
                break;
            case (ObjectKind.TextSearchDictionary, "template"):
                BindNamedObject(ObjectKind.TextSearchTemplate, value.Name, ifExists: false);
                break;
        }
    }

    private void CreateAggregate(DefineStatement define)
    {
        if (HasHole(define.Name))
        {
            SetCatalog(_catalog.WithUnknownObjects());
            return;
        }

        BindParameterTypes(define.Parameters);
        var schema = BindNewSchema(define.Name);
        var (state, hasFinal) = ("", false);
        foreach (var option in OrEmpty(define.Options))
        {
            if (option.Value is not TypeName value)
                continue;
            if (option.Name.LastPart.Text == "stype")
                state = Types.CanonicalOf(value);
            hasFinal |= option.Name.LastPart.Text == "finalfunc";
        }

        var signature = define.Parameters.IsDefault ? null : new BuiltInFunction(
            schema, define.Name.LastPart.Text, BuiltInFunctionKind.Aggregate, ParametersOf(define.Parameters), hasFinal ? "" : state, ReturnsSet: false, FunctionVolatility.Volatile);
        SetCatalog(_catalog.With(new Routine(schema, define.Name.LastPart.Text, null) { Signature = signature }));
    }

    private void BindCreateObject(CreateObjectStatement create)
    {
        BindTypes(create.Object.Types);
        BindMethodOf(create.Object);
        BindParts(create.Parts);
        if (create.Object.Kind == ObjectKind.Cast)
            SetCatalog(_catalog.WithOwnCasts());
        if (create.Object.Name is not { } name)
            return;
        if (create.Object.Kind == ObjectKind.UserMapping)
            BindNamedObject(ObjectKind.Server, name, ifExists: false);
        else if (IsNamed(create.Object.Kind))
            CreateNamedObject(create.Object.Kind, name);
    }

    // The server looks for it even behind IF EXISTS.
    private void BindMethodOf(ObjectReference reference) => BindAccessMethod(reference.Method);

    // What an object is made of must be there before it.
    private void BindParts(ImmutableArray<ObjectReference> parts)
    {
        foreach (var part in parts)
            BindObject(part);
    }
}
