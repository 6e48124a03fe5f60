using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

// Objects that are neither relations, types nor routines: collations, statistics, text search objects, extensions, triggers, policies, rules, ...
internal sealed partial class Binder
{
    // Kinds whose objects are looked up by their name alone.
    private static bool IsNamed(ObjectKind kind) => kind is ObjectKind.Collation or ObjectKind.Conversion or ObjectKind.OperatorClass or ObjectKind.OperatorFamily or ObjectKind.Statistics
        or ObjectKind.TextSearchConfiguration or ObjectKind.TextSearchDictionary or ObjectKind.TextSearchParser or ObjectKind.TextSearchTemplate or ObjectKind.Extension
        or ObjectKind.AccessMethod or ObjectKind.EventTrigger or ObjectKind.ForeignDataWrapper or ObjectKind.Server or ObjectKind.Language
        or ObjectKind.Publication or ObjectKind.Subscription;

    private static NameKind NameKindOf(ObjectKind kind) => kind switch
    {
        ObjectKind.Type => NameKind.Type,
        ObjectKind.Collation => NameKind.Collation,
        ObjectKind.Conversion => NameKind.Conversion,
        ObjectKind.Operator => NameKind.Operator,
        ObjectKind.OperatorClass => NameKind.OperatorClass,
        ObjectKind.OperatorFamily => NameKind.OperatorFamily,
        ObjectKind.Statistics => NameKind.Statistics,
        ObjectKind.TextSearchConfiguration => NameKind.TextSearchConfiguration,
        ObjectKind.TextSearchDictionary => NameKind.TextSearchDictionary,
        ObjectKind.TextSearchParser => NameKind.TextSearchParser,
        ObjectKind.TextSearchTemplate => NameKind.TextSearchTemplate,
        ObjectKind.Extension => NameKind.Extension,
        ObjectKind.AccessMethod => NameKind.AccessMethod,
        ObjectKind.EventTrigger => NameKind.EventTrigger,
        ObjectKind.ForeignDataWrapper => NameKind.ForeignDataWrapper,
        ObjectKind.Server => NameKind.Server,
        ObjectKind.Language => NameKind.Language,
        ObjectKind.Publication => NameKind.Publication,
        _ => NameKind.Subscription,
    };

    private static BuiltInNameKind? BuiltInKindOf(ObjectKind kind) => kind switch
    {
        ObjectKind.Collation => BuiltInNameKind.Collation,
        ObjectKind.TextSearchConfiguration => BuiltInNameKind.TextSearchConfiguration,
        ObjectKind.TextSearchDictionary => BuiltInNameKind.TextSearchDictionary,
        ObjectKind.AccessMethod => BuiltInNameKind.AccessMethod,
        ObjectKind.ForeignDataWrapper => BuiltInNameKind.ForeignDataWrapper,
        ObjectKind.Language => BuiltInNameKind.Language,
        _ => null,
    };

    /// <summary>Looks an object up that is neither a relation, a type nor a routine, and gives it if the history made it.</summary>
    private CatalogObject? BindNamedObject(ObjectKind kind, QualifiedName written, bool ifExists)
    {
        var name = written.Name;
        var nameKind = NameKindOf(kind);
        if (HasHole(written))
        {
            Use(nameKind, name, null, Opaque.Instance);
            return null;
        }

        var qualifier = written.Schema;
        string? schema = null;
        if (written.Schema is not null && CatalogObject.IsInSchema(kind) && (schema = BindSchema(written.Schema, ifExists)) is null)
        {
            Use(nameKind, name, qualifier, Opaque.Instance);
            return null;
        }

        var found = _catalog.FindObject(kind, schema, name.Text);
        Use(nameKind, name, qualifier, ifExists && found is null ? Opaque.Instance : AnswerFor(kind, schema, name, found));
        return found;
    }

    private Lookup AnswerFor(ObjectKind kind, string? schema, Identifier name, CatalogObject? found)
    {
        if (found is not null)
            return found.IsMaybe ? Opaque.Instance : new Found(found.Schema.Length == 0 ? SqlName.Quote(found.Name) : SqlName.Quote(found.Schema) + "." + SqlName.Quote(found.Name));
        foreach (var neighbour in _options.Neighbours)
        {
            if (neighbour.FindObject(kind, schema, name.Text) is not null)
                return Opaque.Instance;
        }

        var names = _catalog.ObjectNames(kind, schema).ToList();
        if (schema is null or PgCatalog && BuiltInKindOf(kind) is { } builtIn)
        {
            if (_options.Server.HasName(builtIn, name.Text))
                return new Found(SqlName.Quote(name.Text));
            names.AddRange(_options.Server.NamesOf(builtIn));
        }

        return MissingObject(name, names, schema, schema ?? "the database", isOpen: Types.MayExist(CatalogObject.IsInSchema(kind) ? schema : PgCatalog) || MayBeOfOthers(kind, schema, name.Text));
    }

    // What the operating system or an extension may bring.
    private bool MayBeOfOthers(ObjectKind kind, string? schema, string name) => kind switch
    {
        ObjectKind.Collation => schema is null or PgCatalog && MayBeLocale(name),
        ObjectKind.Extension => name == "plpgsql" || BuiltInExtension.Find(name, _options.PostgresVersion) is not null,
        ObjectKind.AccessMethod or ObjectKind.Language or ObjectKind.ForeignDataWrapper or ObjectKind.TextSearchConfiguration
            or ObjectKind.TextSearchDictionary => ExtensionObjects.MayHaveName(BuiltInKindOf(kind)!.Value, name),
        ObjectKind.OperatorClass => ExtensionObjects.MayHaveOperatorClass(name),

        // Text search parsers and templates, conversions and operator families of the server are not among the generated data.
        ObjectKind.TextSearchParser or ObjectKind.TextSearchTemplate => name is "default" or "simple" or "synonym" or "ispell" or "thesaurus" or "snowball" || name.EndsWith("_template", StringComparison.Ordinal),
        ObjectKind.Conversion => name.Contains("_to_"),
        ObjectKind.OperatorFamily => name.EndsWith("_ops", StringComparison.Ordinal),
        _ => false,
    };

    // What systems call locales beside the codes of their languages.
    private static readonly HashSet<string> LocaleNames = new(StringComparer.Ordinal)
    {
        "bokmal", "catalan", "croatian", "czech", "danish", "dansk", "deutsch", "dutch", "eesti", "english", "estonian", "finnish", "french", "galego", "galician", "german", "greek",
        "hebrew", "hrvatski", "hungarian", "icelandic", "italian", "japanese", "korean", "lithuanian", "norwegian", "nynorsk", "polish", "portuguese", "romanian", "russian",
        "slovak", "slovene", "slovenian", "spanish", "swedish", "thai", "turkish", "default", "unicode", "und", "swiss", "austrian", "belgian", "american", "british", "chinese",
    };

    // en_US, de_DE.utf8, sr_RS@latin, fr-CA-x-icu, german: locales that the operating system or ICU may know.
    private static bool MayBeLocale(string name)
    {
        var letters = 0;
        while (letters < name.Length && char.IsLetter(name[letters]))
            letters++;
        if (letters == name.Length)
            return name.Length is 2 or 3 || LocaleNames.Contains(name); // en; german
        if (letters is not (2 or 3))
            return name.StartsWith("C.", StringComparison.Ordinal) || name.StartsWith("POSIX", StringComparison.Ordinal) || name.IndexOf('.') >= 0 || name.IndexOf(' ') >= 0;
        return name[letters] is '-' or '.' or '@' || letters + 1 < name.Length && name[letters] == '_' && char.IsUpper(name[letters + 1]);
    }

    private void DropNamedObject(ObjectKind kind, QualifiedName name, DropStatement drop)
    {
        var found = BindNamedObject(kind, name, drop.IfExists);
        if (found is not null)
            SetCatalog(_catalog.Without(found));
        else if (HasHole(name))
            SetCatalog(_catalog.WithUnknownObjects());
    }

    /// <summary>Adds an object that is being made to the catalog.</summary>
    private void CreateNamedObject(ObjectKind kind, QualifiedName name)
    {
        if (HasHole(name))
        {
            SetCatalog(_catalog.WithUnknownObjects());
            return;
        }

        var schema = CatalogObject.IsInSchema(kind) ? BindNewSchema(name) : "";
        SetCatalog(_catalog.With(new CatalogObject(kind, schema, name.Name.Text)));
    }

    // The schema that something new which is no relation goes to.
    private string BindNewSchema(QualifiedName name)
    {
        if (name.Schema is { } written)
            return BindSchema(written) ?? written.Text;
        if (!_catalog.SearchPathIsKnown)
            SetCatalog(_catalog.WithUnknownObjects());
        return _catalog.CreationSchema;
    }

    private void CreateType(QualifiedName name, UserTypeKind kind, Func<UserType, UserType>? describe = null)
    {
        if (HasHole(name))
        {
            SetCatalog(_catalog.WithUnknownObjects());
            return;
        }

        var type = new UserType(BindNewSchema(name), name.Name.Text, kind);
        SetCatalog(_catalog.With(describe is null ? type : describe(type)));
    }

    /// <summary>Looks a trigger, policy or rule of a table up.</summary>
    private TableObject? BindTableObject(TableObjectKind kind, Identifier name, Table? table, bool ifExists = false)
    {
        var nameKind = kind switch { TableObjectKind.Trigger => NameKind.Trigger, TableObjectKind.Policy => NameKind.Policy, _ => NameKind.Rule };
        if (name.HasHole || table is null)
        {
            Use(nameKind, name, null, Opaque.Instance);
            return null;
        }

        if (table.FindObject(kind, name.Text) is { } found)
        {
            Use(nameKind, name, null, found.IsMaybe ? Opaque.Instance : new Found(SqlName.Quote(found.Name)));
            return found;
        }

        var names = table.Objects.Where(other => other.Kind == kind && !other.IsMaybe).Select(other => other.Name).ToList();
        var isOfServer = kind == TableObjectKind.Rule ? name.Text == "_RETURN" : name.Text.StartsWith("RI_ConstraintTrigger", StringComparison.Ordinal);
        var isOpen = table.HasUnknownKeys || isOfServer || table.IsMaybe || _catalog.HasUnknownObjects && table.Id == 0;
        Use(nameKind, name, null, ifExists ? Opaque.Instance : MissingAmong(name, names, table.FullName, isOpen, new(_catalog, null, ImmutableArray.Create(table))));
        return null;
    }

    private static TableObjectKind? TableObjectKindOf(ObjectKind kind) => kind switch
    {
        ObjectKind.Trigger => TableObjectKind.Trigger,
        ObjectKind.Policy => TableObjectKind.Policy,
        ObjectKind.Rule => TableObjectKind.Rule,
        _ => null,
    };

    private void CreateTableObject(TableObjectKind kind, Identifier name, Table? table, TableObject? made = null)
    {
        if (table is null || Current(table) is not { } current)
            return;
        SetCatalog(name.HasHole
            ? _catalog.Replace(current, current with { HasUnknownKeys = true })
            : _catalog.WithObject(current, made ?? new TableObject(kind, name.Text)));
    }

    private void DropTableObject(TableObjectKind kind, Identifier name, Table? table, bool ifExists)
    {
        BindTableObject(kind, name, table, ifExists);
        if (table is not null && Current(table) is { } current && !name.HasHole)
            SetCatalog(_catalog.Replace(current, current.WithoutObject(kind, name.Text)));
    }

    // The words of a language are names of PostgreSQL's, but for those that come as extensions.
    private void BindLanguage(Identifier? language)
    {
        if (language is not null)
            BindNamedObject(ObjectKind.Language, new QualifiedName(language.Span, ImmutableArray.Create(language)), ifExists: false);
    }

    private void BindAccessMethod(Identifier? method)
    {
        if (method is not null && method.Text != "rtree") // PostgreSQL takes gist in its place
            BindNamedObject(ObjectKind.AccessMethod, new QualifiedName(method.Span, ImmutableArray.Create(method)), ifExists: false);
    }

    private void BindOperatorClass(QualifiedName? written, string? method)
    {
        if (written is null)
            return;
        var name = written.Name;
        if (HasHole(written) || method is null || written.Schema is not null && BindSchema(written.Schema) is null)
        {
            Use(NameKind.OperatorClass, name, null, Opaque.Instance);
            return;
        }

        var schema = written.Schema?.Text;
        if (schema is null or PgCatalog && _options.Server.HasOperatorClass(name.Text, method))
            Use(NameKind.OperatorClass, name, null, new Found(SqlName.Quote(name.Text)));
        else
            Use(NameKind.OperatorClass, name, null, AnswerFor(ObjectKind.OperatorClass, schema, name, _catalog.FindObject(ObjectKind.OperatorClass, schema, name.Text)));
    }

    private void BindCondition(Identifier condition)
    {
        if (condition.HasHole || condition.Text is "others")
            return;
        if (_options.Server.HasName(BuiltInNameKind.Condition, condition.Text))
            Use(NameKind.Condition, condition, null, new Found(condition.Text));
        else
            Use(NameKind.Condition, condition, null, MissingObject(condition, _options.Server.NamesOf(BuiltInNameKind.Condition).ToList(), null, "the database", isOpen: false));
    }
}
