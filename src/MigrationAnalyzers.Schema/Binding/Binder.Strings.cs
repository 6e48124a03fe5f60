using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Model;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

// Strings that name objects because a function or a type reads them as names: 'x'::regclass, nextval('x'), pg_get_serial_sequence('"T"', 'C').
internal sealed partial class Binder
{
    // What the arguments of a function are, in order: R relation, S sequence, N schema (exactly as written), C column of the relation before it
    // (exactly as written), T text search configuration, Y type, F function with its arguments, + no string, anything else is no name. Of the forms of one function the first that fits counts.
    // Others are judged by the types of their parameters.
    private static readonly Dictionary<string, string[]> NamingFunctions = new(StringComparer.Ordinal)
    {
        ["nextval"] = new[] { "S" },
        ["currval"] = new[] { "S" },
        ["setval"] = new[] { "S-", "S--" },
        ["to_regclass"] = new[] { "?" },
        ["pg_get_serial_sequence"] = new[] { "RC" },
        ["pg_get_viewdef"] = new[] { "R", "R-" },
        ["pg_sequence_last_value"] = new[] { "S" },
        ["has_table_privilege"] = new[] { "R-", "-R-" },
        ["has_any_column_privilege"] = new[] { "R-", "-R-" },
        ["has_sequence_privilege"] = new[] { "S-", "-S-" },
        ["has_column_privilege"] = new[] { "RC-", "-RC-" },
        ["has_schema_privilege"] = new[] { "N-", "-N-" },
        ["row_security_active"] = new[] { "R" },
        ["create_hypertable"] = new[] { "RC", "RC-", "RC--" },
        ["ts_headline"] = new[] { "T-+" },
        ["has_type_privilege"] = new[] { "Y-", "-Y-" },
        ["has_function_privilege"] = new[] { "F-", "-F-" },
    };

    /// <summary>Binds the names in the string arguments of a call.</summary>
    private void BindNamesInCall(FunctionCall call)
    {
        if (!OrEmpty(call.Arguments).Any(argument => argument.Value is StringLiteral or CastExpression { Operand: StringLiteral }))
            return;
        var name = call.Name;
        if (name.Schema is null or { Text: PgCatalog } && !_catalog.Routines.ContainsKey(name.Name.Text) && NamingFunctions.TryGetValue(name.Name.Text, out var forms)
            && Array.Find(forms, form => IsOfForm(call, form)) is { } fitting)
        {
            BindNamesByForm(call, fitting);
        }
        else
        {
            BindNamesByParameters(call);
        }
    }

    private static bool IsOfForm(FunctionCall call, string form)
    {
        if (form.Length != call.Arguments.Length)
            return false;
        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] == '+' && call.Arguments[i].Value is StringLiteral)
                return false;
        }

        return true;
    }

    private void BindNamesByForm(FunctionCall call, string form)
    {
        BoundRelation relation = default;
        for (var i = 0; i < form.Length; i++)
        {
            // The name in the cast was bound as that of any relation.
            if (form[i] == 'S' && call.Arguments[i].Value is CastExpression { Operand: StringLiteral cast } && NameInString.Parse(cast.Content) is { Parts.Length: 1 or 2 } named && !HasHole(named))
                CountFault(Lookup(named.Schema?.Text, named.Name.Text, out _) is RelationAnswer.Table or RelationAnswer.Index);
            if (call.Arguments[i] is not { Name: null, IsVariadic: false, Value: StringLiteral literal })
                continue;
            switch (form[i])
            {
                case 'R':
                    relation = BindRelationInString(literal, onlySequences: false, isAccepted: false);
                    break;
                case 'S':
                    BindRelationInString(literal, onlySequences: true, isAccepted: false);
                    ReadSequence(literal);
                    break;
                case 'T':
                    BindObjectInString(literal, "regconfig");
                    break;
                case 'F':
                    BindSignatureInString(literal, "DROP ROUTINE ");
                    break;
                case 'Y':
                    BindObjectInString(literal, "regtype");
                    break;
                case '?':
                    BindRelationInString(literal, onlySequences: false, isAccepted: true);
                    break;
                case 'C':
                    BindColumnInString(literal, relation.Table);
                    break;
                case 'N' when NameInString.Exact(literal.Content) is { HasHole: false } schema:
                    BindSchemaInString(schema, isExact: true, isAccepted: false);
                    break;
            }
        }
    }

    // A literal becomes what the routine takes: for a parameter of type regclass the server looks the name up at once.
    private void BindNamesByParameters(FunctionCall call)
    {
        var schema = call.Name.SchemaPart?.Text;
        var name = call.Name.LastPart;
        if (HasHole(call.Name) || ShapeOf(call, isProcedureCall: false) is not { } shape || Types.MayExist(schema))
            return;
        var candidates = Routines.Find(schema, name.Text).FindAll(candidate => candidate.Accepts(shape));
        if (candidates.Count == 0 || candidates.Exists(candidate => candidate is not { IsVague: false, Signature: not null }))
            return;
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (call.Arguments[i] is not { IsVariadic: false, Value: StringLiteral literal } argument || candidates[0].Signature!.InputAt(i, argument.Name?.Text) is not { } type)
                continue;
            if (candidates.TrueForAll(candidate => candidate.Signature!.InputAt(i, argument.Name?.Text) == type))
                BindNameOfType(literal, type);
        }
    }

    private void BindNameOfType(StringLiteral literal, string type)
    {
        switch (type)
        {
            case "regclass":
                BindRelationInString(literal, onlySequences: false, isAccepted: false);
                ReadSequence(literal);
                break;
            case "regnamespace" when NameInString.Parse(literal.Content) is { Parts: { Length: 1 } parts } && !parts[0].HasHole:
                BindSchemaInString(parts[0], isExact: false, isAccepted: false);
                break;
            case "regprocedure" or "regoperator":
                BindSignatureInString(literal, type == "regprocedure" ? "DROP ROUTINE " : "DROP OPERATOR ");
                break;
            case "regproc" or "regtype" or "regconfig" or "regdictionary" or "regcollation":
                BindObjectInString(literal, type);
                break;
        }
    }

    /// <summary>Binds the names in strings of a column's default: <c>nextval('x'::regclass)</c>. A default has no columns, so there is nothing else to bind.</summary>
    private void BindNamesInDefault(Expression? value)
    {
        while (value is CastExpression cast)
            value = cast.Operand;
        if (value is not FunctionCall call || call.Arguments.IsDefaultOrEmpty)
            return;
        BindNamesInCall(call);
        foreach (var argument in call.Arguments)
        {
            if (argument.Value is CastExpression named)
                BindNameInCast(named);
        }
    }

    /// <summary>Binds the name in a string that is cast to <c>regclass</c> and the like.</summary>
    private void BindNameInCast(CastExpression cast)
    {
        if (cast is not { Operand: StringLiteral literal, Type: { ArrayDimensions: 0, IsSetOf: false, Name: var type } } || type.Schema is { Text: not "pg_catalog" })
            return;
        BindNameOfType(literal, type.Name.Text);
    }

    // What the input functions of these types look up. With arguments or array brackets it is more than a name, and is left alone.
    private void BindObjectInString(StringLiteral literal, string type)
    {
        if (NameInString.Parse(literal.Content) is not { Parts.Length: 1 or 2 } name || HasHole(name) || name.Name.Text.IndexOfAny(NoNameCharacters) >= 0)
            return;
        if (name.Schema is { } written && !BindSchemaInString(written, isExact: false, isAccepted: false))
            return;
        var schema = name.Schema?.Text;
        switch (type)
        {
            case "regproc":
                var isFound = Routines.Find(schema, name.Name.Text).Count > 0;
                UseInString(NameKind.Routine, name, isFound ? new Found(SqlName.Quote(name.Name.Text)) : MissingRoutine(name.Name, schema));
                break;
            case "regtype":
                if (schema is null && (name.Name.IsQuoted ? null : TypeOf(name.Name.Text)) is null or { IsBuiltIn: true })
                    return;
                UseInString(NameKind.Type, name, LookupOf(Types.Find(schema, name.Name.Text), name.Name, schema));
                break;
            default:
                var kind = type switch
                {
                    "regconfig" => ObjectKind.TextSearchConfiguration,
                    "regdictionary" => ObjectKind.TextSearchDictionary,
                    _ => ObjectKind.Collation,
                };
                UseInString(NameKindOf(kind), name, AnswerFor(kind, schema, name.Name, _catalog.FindObject(kind, schema, name.Name.Text)));
                break;
        }
    }

    // f(integer, text): read as the statement reads it that names a function or operator so.
    private void BindSignatureInString(StringLiteral literal, string statement)
    {
        var parsed = SqlParser.Parse(statement + literal.Value, new ParseOptions(_options.PostgresVersion), CancellationToken.None);
        if (parsed.Errors.Length > 0 || parsed.Statements is not [DropStatement { IsCascade: false, Objects: [{ Name: { } } reference] }])
            return;
        var binder = Apart(parsed.Text, _place, _catalog);
        if (reference.Kind == ObjectKind.Operator)
            binder.BindOperatorReference(reference);
        else
            binder.BindRoutineReference(reference, ifExists: false);
        foreach (var use in binder._uses)
        {
            if (use.Place.SqlSpan is not { } span || span.Start < statement.Length)
                continue;
            var name = new Identifier(literal.Content.ToSource(new TextSpan(span.Start - statement.Length, span.Length)), use.Name.Text, use.Name.IsQuoted);
            Use(use.Kind, name, use.Qualifier, use.Lookup is Missing missing ? Writable(missing with { Miss = Miss.InString }) : use.Lookup, use.Suffix);
        }
    }

    private static readonly char[] NoNameCharacters = { '(', ')', '[', ']', '%', ',' };

    private void UseInString(NameKind kind, QualifiedName name, Lookup lookup)
    {
        if (lookup is Missing missing)
            UseMissingInString(kind, name.Name, name.Schema, missing.Owner, missing.Nearest, missing.IsCertain && (name.Schema is null || missing.Miss != Miss.OffSearchPath), isAccepted: false);
        else
            Use(kind, name.Name, name.Schema, lookup);
    }

    // A constant of type regclass keeps the sequence that it names.
    private void ReadSequence(StringLiteral literal)
    {
        if (NameInString.Parse(literal.Content) is { Parts.Length: 1 or 2 } name && !HasHole(name)
            && _catalog.FindSequence(name.Schema?.Text, SqlName.Cut(name.Name.Text, 63)) is { Sequence: { IsMaybe: false, Id: > 0 } sequence })
            _reads.Add(new(sequence.Id, 0));
    }

    private BoundRelation BindRelationInString(StringLiteral literal, bool onlySequences, bool isAccepted)
    {
        var opaque = new BoundRelation(null, null, IsOpaque: true);
        if (NameInString.Parse(literal.Content) is not { Parts.Length: 1 or 2 } name || HasHole(name))
            return opaque;

        var kind = onlySequences ? NameKind.Sequence : NameKind.Relation;
        var identifier = name.Name;
        if (name.Schema is { } schema && !BindSchemaInString(schema, isExact: false, isAccepted))
            return opaque;

        var answer = Lookup(name.Schema?.Text, SqlName.Cut(identifier.Text, 63), out var table);
        switch (answer)
        {
            case RelationAnswer.Table:
                Use(kind, identifier, name.Schema, table!.IsMaybe ? Opaque.Instance : new Found(table.FullName));
                return table.IsMaybe ? opaque : new(table, null, IsOpaque: false);
            case RelationAnswer.Sequence or RelationAnswer.Index:
                Use(kind, identifier, name.Schema, new Found(SqlName.Quote(identifier.Text)));
                return opaque;
        }

        var missing = _relations.FindNearName(name.Schema?.Text, identifier.Text, onlySequences, letterCaseOnly: answer is not RelationAnswer.Missing, out var isOpen);
        var isSilent = missing is null && isOpen || isAccepted && (missing is not { IsCertain: true } || isOpen && missing.Nearness != Nearness.LetterCase || missing.Nearness == Nearness.Spelling || IsNamedElsewhere(identifier));
        if (isSilent)
        {
            Use(kind, identifier, name.Schema, Opaque.Instance);
            return opaque;
        }

        UseMissingInString(kind, identifier, name.Schema, name.Schema is null ? _catalog.CreationSchema : SqlName.Quote(name.Schema.Text), missing?.Text, missing is { IsCertain: true }, isAccepted);
        return missing is { IsCertain: true, Nearness: Nearness.LetterCase, Table: { } meant } ? new(meant, null, IsOpaque: false) : opaque;
    }

    // What the server's own relations call a column that was dropped.
    private const string DroppedColumn = "........pg.dropped.";

    // The column is written exactly as it is called, without quotes.
    private void BindColumnInString(StringLiteral literal, Table? table)
    {
        if (table is null || NameInString.Exact(literal.Content) is not { HasHole: false } name || name.Text.StartsWith(DroppedColumn, StringComparison.Ordinal))
            return;
        if (table.Columns.Find(SqlName.Cut(name.Text, 63)) is { } column)
        {
            Use(NameKind.Column, name, null, column.IsMaybe ? Opaque.Instance : new Found(table.FullName + "." + SqlName.Quote(column.Name)));
            return;
        }

        var names = new List<string>();
        foreach (var known in table.Columns.Items)
        {
            if (!known.IsMaybe)
                names.Add(known.Name);
        }

        var near = table.IsOpen ? NearestName.FindLetterCase(name.Text, names) : NearestName.Find(name.Text, names);
        if (near is null && (table.IsOpen || table.HasSystemColumns && SystemColumns.Contains(name.Text)))
            Use(NameKind.Column, name, null, Opaque.Instance);
        else
            UseMissingInString(NameKind.Column, name, null, table.FullName, near is { } match ? names[match.Index] : null, near is { IsCertain: true }, isAccepted: false);
    }

    /// <summary>Says of what is written of a text that is executed, and of the constants that became identifiers in it, what the names there found.</summary>
    private void UseDynamicNames(DynamicText dynamic, IEnumerable<NameUse> uses)
    {
        var names = dynamic.Names.ToList();
        var told = new HashSet<TextSpan>(); // one constant can become several identifiers: %1$I
        foreach (var use in uses)
        {
            var at = names.FindIndex(name => name.Span == use.Place.SqlSpan);
            if (at < 0 && use.Place.SqlSpan is { } span && dynamic.ToSource(span) is { } source)
                UseWritten(source.Constant, use.Kind, new Identifier(source.Span, use.Name.Text, use.Name.IsQuoted), use.Qualifier, Writable(use.Lookup), use.Suffix);
            if (at < 0 || told.Contains(names[at].Literal.Span) || NameInString.Exact(names[at].Literal.Content) is not { HasHole: false } identifier)
                continue;
            if (use.Lookup is not Missing missing)
            {
                UseWritten(names[at].Literal.Content, use.Kind, identifier, default, use.Lookup is Found ? use.Lookup : Opaque.Instance, null);
                continue;
            }

            // No schema can be written in one identifier.
            told.Add(names[at].Literal.Span);
            var nearest = missing.Miss is Miss.OffSearchPath or Miss.InString ? null : Unquoted(missing.Nearest);
            UseWritten(names[at].Literal.Content, use.Kind, identifier, default, MissingInString(missing.Owner, nearest, missing.IsCertain, isAccepted: false), null);
        }
    }

    // What would have to be escaped in the constant is only told, not written.
    private static Lookup Writable(Lookup lookup) =>
        lookup is Missing { IsCertain: true, Nearest: { } nearest } missing && nearest.IndexOfAny(EscapedCharacters) >= 0 ? missing with { IsCertain = false } : lookup;

    private static readonly char[] EscapedCharacters = { '\'', '\\' };

    private static string? Unquoted(string? name) =>
        name is ['"', .., '"'] ? name.Substring(1, name.Length - 2).Replace("\"\"", "\"") : name;

    // False: nothing can be said about what is in it.
    private bool BindSchemaInString(Identifier name, bool isExact, bool isAccepted)
    {
        switch (_relations.HasSchema(name.Text))
        {
            case true:
                Use(NameKind.Schema, name, null, new Found(SqlName.Quote(name.Text)));
                return true;
            case null:
                Use(NameKind.Schema, name, null, Opaque.Instance);
                return true;
        }

        var near = _relations.FindNearestSchema(name.Text);
        if (isAccepted && (near is not { Match: { IsCertain: true, Nearness: Nearness.LetterCase } } || IsNamedElsewhere(name)))
            Use(NameKind.Schema, name, null, Opaque.Instance);
        else
            UseMissingInString(NameKind.Schema, name, null, "the database", near is null ? null : isExact ? near.Value.Name : SqlName.Quote(near.Value.Name), near is { Match.IsCertain: true }, isAccepted);
        return false;
    }

    private void UseMissingInString(NameKind kind, Identifier name, Identifier? qualifier, string owner, string? nearest, bool isCertain, bool isAccepted) =>
        Use(kind, name, qualifier, MissingInString(owner, nearest, isCertain, isAccepted));

    private static Lookup MissingInString(string owner, string? nearest, bool isCertain, bool isAccepted) =>
        Writable(new Missing(Miss.InString, owner, nearest, isCertain && nearest is not null) { IsAccepted = isAccepted });

    /// <summary>
    /// Whether the text that is being bound uses the name outside of the string as well: then it makes, renames or drops what has that name, and the
    /// string only asks whether it is there.
    /// </summary>
    private bool IsNamedElsewhere(Identifier name)
    {
        var text = name.Text;
        for (var at = _text.IndexOf(text, StringComparison.OrdinalIgnoreCase); at >= 0; at = _text.IndexOf(text, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + text.Length;
            var before = at == 0 ? ' ' : _text[at - 1];
            var after = end == _text.Length ? ' ' : _text[end];
            if (at < name.Span.End && end > name.Span.Start || IsNamePart(before) || IsNamePart(after))
                continue;
            var found = _text.Substring(at, text.Length);
            if (before == '"' || after == '"')
            {
                if (found == text)
                    return true;
            }
            else if (!(before == '\'' && after == '\'') && found.ToLowerInvariant() == text)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamePart(char c) => c is '_' or '$' or >= '\u0080' || char.IsLetterOrDigit(c);
}
