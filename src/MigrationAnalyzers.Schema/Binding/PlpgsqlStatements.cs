using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>What stands in a body of PL/pgSQL without a look at the catalog: its statements, and which variables they put something into.</summary>
internal static class PlpgsqlStatements
{
    /// <summary>The names in all targets, each with the number of times it stands there; those of CALL, which may be any of its arguments, are among them.</summary>
    public static Dictionary<string, int> AssignedIn(ImmutableArray<Statement> statements)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(statements, names);
        return names;
    }

    /// <summary>Whether some statement may end a turn of a loop around them, or the whole body, before the last one.</summary>
    public static bool MayLeave(ImmutableArray<Statement> statements) => !statements.IsDefault && statements.Any(
        statement => statement is ExitStatement or ReturnStatement { IsNext: false } || BodiesOf(statement).Any(MayLeave));

    /// <summary>
    /// What the variables hold that get one value: declared once, and put into once, by the declaration or by one assignment. Wherever one is read it holds that or, before it gets it, NULL.
    /// </summary>
    /// <param name="statements">The body.</param>
    /// <param name="assigned">What <see cref="AssignedIn"/> says of it.</param>
    public static Dictionary<string, Expression> SoleValuesIn(ImmutableArray<Statement> statements, Dictionary<string, int> assigned)
    {
        var values = new Dictionary<string, Expression>(StringComparer.Ordinal);
        var declared = new Dictionary<string, int>(StringComparer.Ordinal);
        var puts = new Dictionary<string, int>(assigned, StringComparer.Ordinal);
        foreach (var statement in WithInner(statements))
        {
            switch (statement)
            {
                case PlpgsqlBlock { Declarations: { IsDefault: false } declarations }:
                    foreach (var declaration in declarations)
                    {
                        Count(declared, declaration.Name.Text);
                        if (declaration is AliasDeclaration)
                            return new(StringComparer.Ordinal); // another name for one that is put into
                        if (declaration is VariableDeclaration { Value: { } value } variable)
                        {
                            values[variable.Name.Text] = value;
                            Count(puts, variable.Name.Text);
                        }
                    }

                    break;
                case ForIntegerStatement loop:
                    Count(declared, loop.Variable.Text);
                    break;
                case AssignmentStatement { Target: ColumnReference { PartCount: 1, NamePart.Text: var name }, Value: var given }:
                    values[name] = given;
                    break;
            }
        }

        return values.Where(pair => declared.TryGetValue(pair.Key, out var times) && times == 1 && puts.TryGetValue(pair.Key, out var put) && put == 1)
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
    }

    /// <summary>The names of the variables that blocks and loops in the body declare; null: some of them is another name for a variable, or for a parameter.</summary>
    public static HashSet<string>? DeclaredIn(ImmutableArray<Statement> statements)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in WithInner(statements))
        {
            switch (statement)
            {
                case PlpgsqlBlock { Declarations: { IsDefault: false } declarations }:
                    if (declarations.Any(declaration => declaration is AliasDeclaration))
                        return null;
                    names.UnionWith(declarations.Select(declaration => declaration.Name.Text));
                    break;
                case ForIntegerStatement loop:
                    names.Add(loop.Variable.Text);
                    break;
                case ForCursorStatement loop:
                    names.Add(loop.Variable.Text);
                    break;
            }
        }

        return names;
    }

    /// <summary>The statements of a body, each before those inside of it.</summary>
    public static IEnumerable<Statement> WithInner(ImmutableArray<Statement> statements)
    {
        if (statements.IsDefault)
            yield break;
        foreach (var statement in statements)
        {
            yield return statement;
            foreach (var body in BodiesOf(statement))
            {
                foreach (var inner in WithInner(body))
                    yield return inner;
            }
        }
    }

    private static void Count(Dictionary<string, int> counts, string name) => counts[name] = counts.TryGetValue(name, out var count) ? count + 1 : 1;

    private static void Add(ImmutableArray<Statement> statements, Dictionary<string, int> names)
    {
        if (statements.IsDefault)
            return;
        foreach (var statement in statements)
        {
            foreach (var target in TargetsOf(statement))
                Add(target, names);
            foreach (var inner in BodiesOf(statement))
                Add(inner, names);
        }
    }

    private static ImmutableArray<Expression> TargetsOf(Statement statement)
    {
        var targets = statement switch
        {
            AssignmentStatement assignment => ImmutableArray.Create(assignment.Target),
            SelectIntoStatement into => into.Targets,
            ExecuteDynamicStatement execute => execute.Targets,
            FetchIntoStatement fetch => fetch.Targets,
            GetDiagnosticsStatement diagnostics => diagnostics.Targets,
            CallStatement { Call: FunctionCall { Arguments: { IsDefault: false } arguments } } => ImmutableArray.CreateRange(arguments, argument => argument.Value),
            ForQueryStatement loop => loop.Targets,
            ForExecuteStatement loop => loop.Targets,
            ForeachStatement loop => loop.Targets,
            _ => default,
        };
        return targets.IsDefault ? ImmutableArray<Expression>.Empty : targets;
    }

    // The statements inside of one.
    private static IEnumerable<ImmutableArray<Statement>> BodiesOf(Statement statement) => statement switch
    {
        PlpgsqlBlock { Handlers: { IsDefault: false } handlers } block => handlers.Select(handler => handler.Statements).Prepend(block.Statements),
        PlpgsqlBlock block => One(block.Statements),
        IfStatement choice => choice.Branches.Select(branch => branch.Statements).Append(choice.Else),
        CaseStatement choice => choice.Branches.Select(branch => branch.Statements).Append(choice.Else),
        LoopStatement loop => One(loop.Statements),
        ForIntegerStatement loop => One(loop.Statements),
        ForCursorStatement loop => One(loop.Statements),
        ForQueryStatement loop => One(loop.Statements),
        ForExecuteStatement loop => One(loop.Statements),
        ForeachStatement loop => One(loop.Statements),
        _ => Enumerable.Empty<ImmutableArray<Statement>>(),
    };

    private static IEnumerable<ImmutableArray<Statement>> One(ImmutableArray<Statement> statements) => Enumerable.Repeat(statements, 1);

    private static void Add(Expression target, Dictionary<string, int> names)
    {
        switch (target)
        {
            case ColumnReference reference:
                foreach (var part in reference.Parts)
                    Count(names, part.Text);
                break;
            case SubscriptExpression subscript:
                Add(subscript.Operand, names);
                break;
            case FieldSelection field:
                Add(field.Operand, names);
                break;
        }
    }
}
