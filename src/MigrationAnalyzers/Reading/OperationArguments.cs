using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>The arguments of one builder call, as the parts of an operation.</summary>
internal sealed class OperationArguments(CodeReading reading, CallArguments arguments, SyntaxToken name, ExpressionSyntax call, CodeFrame frame)
{
    private readonly Dictionary<string, Value> _values = new(StringComparer.Ordinal);

    /// <summary>The properties of an operation object, whose values are known already.</summary>
    public OperationArguments(CodeReading reading, OperationObject operation)
        : this(reading, CallArguments.Of(operation.Properties.ToDictionary(pair => pair.Key, pair => pair.Value.Written)), operation.TypeName, operation.Creation, operation.Frame)
    {
        foreach (var pair in operation.Properties)
            _values.Add(pair.Key, pair.Value.Value);
    }

    /// <summary>Where the operation stands: the name of the called method, or of the created type.</summary>
    public Place Place { get; } = new(SyntaxAnchor.Of(name));

    /// <summary>The call or object creation.</summary>
    public ExpressionSyntax Call { get; } = call;

    /// <summary>The variables around the call.</summary>
    public CodeFrame Frame { get; } = frame;

    /// <summary>The argument's expression; null if it is left out.</summary>
    public ExpressionSyntax? Expression(string parameter) => arguments[parameter];

    /// <summary>The argument's value; null if it is left out.</summary>
    public Value? Value(string parameter)
    {
        if (_values.TryGetValue(parameter, out var known))
            return known;
        return arguments[parameter] is { } expression ? _values[parameter] = reading.Constants.Read(expression, Frame) : null;
    }

    /// <summary>A name. Null if it is left out or null; a name that is not known has no text.</summary>
    public NameArgument? Name(string parameter) => Value(parameter) switch
    {
        null or ScalarValue { Content: null } => null,
        var value => new NameArgument(value.KnownText, PlaceOf(value, arguments[parameter]!)),
    };

    /// <summary>A name that is there and known.</summary>
    public NameArgument? KnownName(string parameter) => Name(parameter) is { IsKnown: true } name ? name : null;

    /// <summary>Whether a name is known, or left out.</summary>
    public bool IsKnownOrAbsent(string parameter) => Name(parameter) is null or { IsKnown: true };

    /// <summary>The table that <paramref name="parameter"/> and <c>schema</c> name; null unless both are known.</summary>
    public TableReference? Table(string parameter) =>
        KnownName(parameter) is { } name && IsKnownOrAbsent("schema") ? new TableReference(Name("schema"), name) : null;

    /// <summary>One name or an array of them; an array that is not known is one unknown name. Null if left out.</summary>
    public ImmutableArray<NameArgument>? Names(string parameter)
    {
        if (Value(parameter) is not { } value || value is ScalarValue { Content: null })
            return null;
        return NamesIn(reading, value, arguments[parameter]!);
    }

    /// <summary>The names in an array, each with its own place where it is written as an element.</summary>
    public static ImmutableArray<NameArgument> NamesIn(CodeReading reading, ExpressionSyntax expression, CodeFrame frame) =>
        NamesIn(reading, reading.Constants.Read(expression, frame), expression);

    private static ImmutableArray<NameArgument> NamesIn(CodeReading reading, Value value, ExpressionSyntax expression)
    {
        var whole = new Place(SyntaxAnchor.Of(expression));
        if (reading.Constants.AsList(value) is not { } list)
            return ImmutableArray.Create(new NameArgument(value.KnownText, PlaceOf(value, expression)));
        var elements = ElementsOf(expression);
        return list.Items
            .Select((item, i) => new NameArgument(item.KnownText, elements?.Count == list.Items.Length ? PlaceOf(item, elements[i]) : whole))
            .ToImmutableArray();
    }

    /// <summary>Raw SQL. Null if left out or null.</summary>
    public SqlFragment? Sql(string parameter) => Value(parameter) is { } value ? SqlIn(value, arguments[parameter]!) : null;

    /// <summary>A value as raw SQL. Null if it is null.</summary>
    public static SqlFragment? SqlIn(Value value, ExpressionSyntax expression) => value switch
    {
        ScalarValue { Content: null } => null,
        TextValue { Text: var text } when !IsAllHoles(text) => new SqlFragment(text.Text, new Place(new SqlTextAnchor(expression.SyntaxTree, expression.Span, text.Map))),
        _ => new SqlFragment(null, new Place(SyntaxAnchor.Of(expression))),
    };

    /// <summary>True or false, where it is known.</summary>
    public bool? Boolean(string parameter) => Value(parameter)?.KnownBoolean;

    /// <summary>A number, where it is known.</summary>
    public long? Number(string parameter) => (Value(parameter) as ScalarValue)?.Integer;

    /// <summary>The operation that stands for one that could not be read.</summary>
    public UnreadOperation Unread(TableReference? table = null) => new(Place, table);

    // A literal is pointed into, so that a fix can write there. A constant is shown where it is used: others may use it too.
    private static Place PlaceOf(Value value, ExpressionSyntax expression) =>
        value is TextValue { Text: { Text.Length: > 0, HasHoles: false } text } && text.Map.Pieces.All(piece => piece.Origin.Tree == expression.SyntaxTree && expression.Span.Contains(piece.Origin.Span))
            ? new Place(new SqlTextAnchor(expression.SyntaxTree, expression.Span, text.Map), new TextSpan(0, text.Text.Length))
            : new Place(SyntaxAnchor.Of(expression));

    // A hole stands for a name or an expression. Where nothing is around it, it may be any number of statements.
    private static bool IsAllHoles(SqlText text) =>
        text.HasHoles && text.Text.All(static c => c == MigrationAnalyzers.Sql.Text.SqlHole.Character || char.IsWhiteSpace(c) || c == ';');

    private static IReadOnlyList<ExpressionSyntax>? ElementsOf(ExpressionSyntax expression) => expression switch
    {
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(e => e.Expression).ToList(),
        _ => null,
    };
}
