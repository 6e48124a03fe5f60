using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Parsing;

namespace MigrationAnalyzers.Schema.Binding;

/// <summary>Binds SQL texts: says what every name in them names, and what the text does to the catalog.</summary>
public static class SqlBinding
{
    /// <summary>Binds the statements of a text in order, each against the catalog that those before it leave behind.</summary>
    /// <param name="text">The parsed text.</param>
    /// <param name="place">Where the text stands; uses lie at spans of it.</param>
    /// <param name="catalog">What exists before the text runs.</param>
    /// <param name="options">What to assume of the server.</param>
    /// <param name="cancellationToken">Asked between statements.</param>
    public static BoundSql Bind(ParseResult text, Place place, Catalog catalog, BindingOptions options, CancellationToken cancellationToken)
    {
        var uses = ImmutableArray.CreateBuilder<NameUse>();
        foreach (var statement in text.Statements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            catalog = statement.HasError
                ? OpaqueEffects.Apply(catalog, text.Text, statement.Span)
                : new Binder(text.Text, place, catalog, options, uses).BindStatement(statement);
        }

        return new(uses.ToImmutable(), catalog);
    }

    /// <summary>Binds an expression in which the columns of one table can be named, such as a check or the filter of an index.</summary>
    /// <param name="expression">The parsed expression.</param>
    /// <param name="place">Where its text stands.</param>
    /// <param name="table">The table.</param>
    /// <param name="catalog">What exists.</param>
    /// <param name="options">What to assume of the server.</param>
    /// <param name="columns">The numbers of the columns it mentions.</param>
    public static ImmutableArray<NameUse> BindExpression(
        ExpressionResult expression, Place place, Table table, Catalog catalog, BindingOptions options, out ImmutableArray<int> columns)
    {
        columns = ImmutableArray<int>.Empty;
        if (expression.HasError)
            return ImmutableArray<NameUse>.Empty;

        var uses = ImmutableArray.CreateBuilder<NameUse>();
        columns = new Binder(expression.Text, place, catalog, options, uses).BindTableExpression(expression.Expression, table);
        return uses.ToImmutable();
    }
}
