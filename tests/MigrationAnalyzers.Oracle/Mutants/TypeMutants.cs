using System.Collections;
using System.Reflection;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Oracle.Mutants;

/// <summary>Mutants whose names are all right: constants of another type, INSERT lists of another length.</summary>
internal static class TypeMutants
{
    public static readonly MutantKind[] Kinds = [MutantKind.OtherConstant, MutantKind.ConstantQuoted, MutantKind.ColumnDropped, MutantKind.ExpressionAdded];

    /// <summary>The mutants of a text, of each kind at most <paramref name="atMost"/>, chosen by <paramref name="seed"/>.</summary>
    public static IEnumerable<Mutant> Of(string text, int seed, int atMost)
    {
        var random = new Random(seed);
        var parsed = SqlParser.Parse(text, new ParseOptions(15));
        var found = new List<Mutant>();
        foreach (var statement in parsed.Statements)
        {
            if (!statement.HasError)
                Walk(statement, text, isInBody: false, found);
        }

        foreach (var kind in Kinds)
        {
            var mutants = found.Where(mutant => mutant.Kind == kind).ToArray();
            random.Shuffle(mutants);
            foreach (var mutant in mutants.Take(atMost))
                yield return mutant;
        }
    }

    private static void Walk(object? node, string text, bool isInBody, List<Mutant> found)
    {
        switch (node)
        {
            case null or string or TypeName or Identifier or QualifiedName or SqlString:
                return;
            // Strings that name objects: a number in their place is any object, and some cannot be undone.
            case FunctionCall or CastExpression or ColumnDefinition:
                return;
            case NumberLiteral number:
                Put(MutantKind.OtherConstant, text, number.Span, "'abc'", isInBody, found);
                Put(MutantKind.OtherConstant, text, number.Span, "true", isInBody, found);
                Put(MutantKind.ConstantQuoted, text, number.Span, "'" + number.Text + "'", isInBody, found);
                return;
            case BooleanLiteral boolean:
                Put(MutantKind.OtherConstant, text, boolean.Span, boolean.Value ? "1" : "0", isInBody, found);
                Put(MutantKind.ConstantQuoted, text, boolean.Span, boolean.Value ? "'true'" : "'false'", isInBody, found);
                return;
            case StringLiteral literal:
                Put(MutantKind.OtherConstant, text, literal.Span, "1", isInBody, found);
                Put(MutantKind.OtherConstant, text, literal.Span, "current_date", isInBody, found);
                return;
            case InsertStatement insert:
                AddLists(insert, text, isInBody, found);
                break;
        }

        if (node is IEnumerable items)
        {
            foreach (var item in items)
                Walk(item, text, isInBody, found);
            return;
        }

        if (node is not SqlNode)
            return;
        isInBody |= node is DoStatement or CreateRoutineStatement;
        foreach (var property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0 && property.Name is not ("Span" or "EqualityContract"))
                Walk(Value(property, node), text, isInBody, found);
        }
    }

    // A default ImmutableArray cannot be walked.
    private static object? Value(PropertyInfo property, object node)
    {
        var value = property.GetValue(node);
        return value?.GetType() is { IsGenericType: true } type && type.Name.StartsWith("ImmutableArray", StringComparison.Ordinal) && (bool)type.GetProperty("IsDefault")!.GetValue(value)! ? null : value;
    }

    private static void AddLists(InsertStatement insert, string text, bool isInBody, List<Mutant> found)
    {
        if (insert.Source?.Body is ValuesBody { Rows: [{ Elements: [.., var last] }, ..] })
            Put(MutantKind.ExpressionAdded, text, new TextSpan(last.Span.End, 0), ", 1", isInBody, found);
        for (var i = 0; i < insert.Columns.Length && insert.Columns.Length > 1; i++)
        {
            var span = i == 0
                ? TextSpan.FromBounds(insert.Columns[0].Span.Start, insert.Columns[1].Span.Start)
                : TextSpan.FromBounds(insert.Columns[i - 1].Span.End, insert.Columns[i].Span.End);
            Put(MutantKind.ColumnDropped, text, span, "", isInBody, found);

            // And with its value: then only what must be there is missed.
            if (insert.Source?.Body is ValuesBody { Rows: [{ Elements: var values }] } && values.Length == insert.Columns.Length && i > 0)
            {
                var value = TextSpan.FromBounds(values[i - 1].Span.End, values[i].Span.End);
                var without = text.Remove(value.Start, value.Length).Remove(span.Start, span.Length);
                found.Add(new(MutantKind.ColumnDropped, without, span.Start, 0, isInBody));
            }
        }
    }

    private static void Put(MutantKind kind, string text, TextSpan span, string with, bool isInBody, List<Mutant> found)
    {
        // A constant in a string constant has no place of its own.
        if (span.Start < 0 || span.End > text.Length || span.Length < 0)
            return;
        var mutated = string.Concat(text.AsSpan(0, span.Start), with, text.AsSpan(span.End));
        if (mutated != text)
            found.Add(new(kind, mutated, span.Start, with.Length, isInBody));
    }
}
