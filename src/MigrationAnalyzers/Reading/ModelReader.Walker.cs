using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

// Follows the builders through statements, lambdas and chains: modelBuilder.Entity<T>(b => b.OwnsOne(e => e.Address, a => a.Property(...).HasColumnName(...))).
internal static partial class ModelReader
{
    private const int DeepestNesting = 64;

    /// <summary>What a variable of configuration code is.</summary>
    private abstract record Builder;

    private sealed record ModelTarget : Builder
    {
        public static ModelTarget Instance { get; } = new();
    }

    private sealed record EntityTarget(EntityDraft Entity) : Builder;

    private sealed record RelationTarget(EntityDraft Entity) : Builder
    {
        public bool IsIndex { get; init; }
    }

    private sealed record TableTarget(EntityDraft Entity) : Builder;

    private sealed record PropertyTarget(PropertyDraft Property, EntityDraft Entity) : Builder;

    private sealed partial class ConfigurationWalker(List<EntityDraft> entities, string? context, CancellationToken cancellationToken)
    {
        private Dictionary<string, Builder> _variables = new(StringComparer.Ordinal);
        private int _depth;
        private int _conditions;

        private bool IsConditional => _conditions > 0;

        public void ReadMethod(MethodDeclarationSyntax method)
        {
            Declare(method.ParameterList);
            ReadBody(method.Body, method.ExpressionBody?.Expression);
        }

        private void Declare(ParameterListSyntax parameters)
        {
            foreach (var parameter in parameters.Parameters)
            {
                var type = parameter.Type.LastPart();
                Builder? builder = type?.Identifier.ValueText switch
                {
                    "ModelBuilder" => ModelTarget.Instance,
                    "EntityTypeBuilder" => new EntityTarget(NewEntity(TypeArgument(type, 0), null, type)),
                    "OwnedNavigationBuilder" => new EntityTarget(NewEntity(TypeArgument(type, 1), null, type, isPart: true)),
                    "ComplexPropertyBuilder" => new EntityTarget(NewEntity(TypeArgument(type, 0), null, type, isPart: true)),
                    _ => null,
                };
                Bind(parameter.Identifier.ValueText, builder);
            }
        }

        private EntityDraft NewEntity(TypeSyntax? type, string? clrName, SyntaxNode? place, bool isPart = false)
        {
            var entity = new EntityDraft { Type = type, ClrName = clrName, Context = context, Place = type ?? place, IsPart = isPart, IsConditional = IsConditional };
            entities.Add(entity);
            return entity;
        }

        private void Bind(string name, Builder? builder)
        {
            if (builder is null)
                _variables.Remove(name);
            else
                _variables[name] = builder;
        }

        private void ReadBody(BlockSyntax? block, ExpressionSyntax? expression)
        {
            if (_depth >= DeepestNesting)
                return;
            _depth++;
            if (expression is not null)
                Evaluate(expression);
            if (block is not null)
                ReadStatements(block.Statements);
            _depth--;
        }

        private void ReadStatements(SyntaxList<StatementSyntax> statements)
        {
            var conditionsBefore = _conditions;
            foreach (var statement in statements)
            {
                cancellationToken.ThrowIfCancellationRequested();
                ReadStatement(statement);

                // What follows "if (x) return;" runs under a condition too.
                if (statement is IfStatementSyntax { Else: null } early && TestsForNpgsql(early.Condition) != false && LeavesMethod(early.Statement))
                    _conditions++;
            }

            _conditions = conditionsBefore;
        }

        private void ReadStatement(StatementSyntax statement)
        {
            if (_depth >= DeepestNesting)
                return;
            _depth++;
            switch (statement)
            {
                case ExpressionStatementSyntax expression:
                    Evaluate(expression.Expression);
                    break;
                case ReturnStatementSyntax { Expression: { } returned }:
                    Evaluate(returned);
                    break;
                case LocalDeclarationStatementSyntax local:
                    foreach (var variable in local.Declaration.Variables)
                        Bind(variable.Identifier.ValueText, variable.Initializer is { } initializer ? Evaluate(initializer.Value) : null);
                    break;
                case BlockSyntax block:
                    ReadStatements(block.Statements);
                    break;
                case IfStatementSyntax branch:
                    ReadIf(branch);
                    break;
                case UsingStatementSyntax { Statement: { } body }:
                    ReadStatement(body);
                    break;
                case TryStatementSyntax attempt:
                    ReadStatements(attempt.Block.Statements);
                    break;
                case ForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax:
                    ReadUnderCondition(BodyOf(statement));
                    break;
                case SwitchStatementSyntax choice:
                    foreach (var section in choice.Sections)
                    {
                        foreach (var inner in section.Statements)
                            ReadUnderCondition(inner);
                    }

                    break;
                case LocalFunctionStatementSyntax function:
                    ReadFunction(function);
                    break;
            }

            _depth--;
        }

        private static StatementSyntax? BodyOf(StatementSyntax loop) => loop switch
        {
            ForEachStatementSyntax forEach => forEach.Statement,
            ForStatementSyntax @for => @for.Statement,
            WhileStatementSyntax @while => @while.Statement,
            DoStatementSyntax @do => @do.Statement,
            _ => null,
        };

        private void ReadUnderCondition(StatementSyntax? statement)
        {
            if (statement is null)
                return;
            _conditions++;
            ReadStatement(statement);
            _conditions--;
        }

        // Of "if (Database.IsNpgsql()) ... else ..." only the branch that runs on PostgreSQL is our business.
        private void ReadIf(IfStatementSyntax branch)
        {
            switch (TestsForNpgsql(branch.Condition))
            {
                case true:
                    ReadStatement(branch.Statement);
                    break;
                case false:
                    if (branch.Else is { } otherwise)
                        ReadStatement(otherwise.Statement);
                    break;
                default:
                    ReadUnderCondition(branch.Statement);
                    ReadUnderCondition(branch.Else?.Statement);
                    break;
            }
        }

        private static bool LeavesMethod(StatementSyntax statement) =>
            statement is ReturnStatementSyntax or ThrowStatementSyntax
            || (statement is BlockSyntax { Statements: { Count: > 0 } statements } && statements[statements.Count - 1] is ReturnStatementSyntax or ThrowStatementSyntax);

        private void ReadFunction(LocalFunctionStatementSyntax function)
        {
            var outer = _variables;
            _variables = new Dictionary<string, Builder>(outer, StringComparer.Ordinal);
            Declare(function.ParameterList);
            ReadBody(function.Body, function.ExpressionBody?.Expression);
            _variables = outer;
        }

        private void ReadLambda(AnonymousFunctionExpressionSyntax? lambda, Builder builder)
        {
            if (lambda is null)
                return;
            var outer = _variables;
            _variables = new Dictionary<string, Builder>(outer, StringComparer.Ordinal);
            switch (lambda)
            {
                case SimpleLambdaExpressionSyntax simple:
                    Bind(simple.Parameter.Identifier.ValueText, builder);
                    break;
                case ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters }:
                    Bind(parameters[0].Identifier.ValueText, builder);
                    break;
                case AnonymousMethodExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters }:
                    Bind(parameters[0].Identifier.ValueText, builder);
                    break;
            }

            ReadBody(lambda.Block, lambda.ExpressionBody);
            _variables = outer;
        }

        private Builder? Evaluate(ExpressionSyntax expression)
        {
            if (expression is AssignmentExpressionSyntax assignment)
            {
                var value = Evaluate(assignment.Right);
                if (assignment.Left is IdentifierNameSyntax variable)
                    Bind(variable.Identifier.ValueText, value);
                else if (assignment.Left is MemberAccessExpressionSyntax member)
                    LoseSight(member);
                return value;
            }

            var chain = FluentChain.Of(expression);
            Builder? current = null;
            if (chain.RootName is { } name)
                _variables.TryGetValue(name, out current);
            else if (chain.Root is MemberAccessExpressionSyntax member)
                LoseSight(member);
            for (var i = 0; i < chain.Calls.Count && current is not null; i++)
                current = Apply(current, chain.Calls[i]);
            return current;
        }

        // builder.Property(e => e.Title).Metadata.SetColumnName(...): the property is configured, we do not see how.
        private void LoseSight(MemberAccessExpressionSyntax member)
        {
            ExpressionSyntax inner = member;
            while (inner is MemberAccessExpressionSyntax access)
                inner = access.Expression;
            if (inner is InvocationExpressionSyntax && Evaluate(inner) is PropertyTarget target)
                target.Property.IsOutOfSight = true;
        }
    }
}
