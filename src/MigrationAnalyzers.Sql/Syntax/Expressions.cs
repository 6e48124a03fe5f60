using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary>
/// A piece of SQL that has a value. Parentheses leave no node: the span of <c>(a)</c> is that of <c>a</c>.
/// The height of every tree is bounded, so consumers may recurse.
/// </summary>
public abstract record Expression(TextSpan Span) : SqlNode(Span);

/// <summary>Stands where an expression is missing or could not be read; its statement has an error or a hole.</summary>
public sealed record MissingExpression(TextSpan Span) : Expression(Span);

/// <summary><c>column</c>, <c>table.column</c>, <c>schema.table.column</c>, <c>database.schema.table.column</c>. A hole alone is one too.</summary>
public sealed record ColumnReference : Expression
{
    private readonly NameParts _parts;

    /// <summary>A reference of these parts.</summary>
    public ColumnReference(TextSpan span, ImmutableArray<Identifier> parts)
        : base(span) => _parts = new(parts);

    /// <summary>A reference of one part.</summary>
    public ColumnReference(TextSpan span, NamePart name)
        : base(span) => _parts = new(name, default);

    /// <summary>A reference of two parts.</summary>
    public ColumnReference(TextSpan span, NamePart qualifier, NamePart name)
        : base(span) => _parts = new(name, qualifier);

    /// <summary>All its parts in order: the list is made when it is asked for.</summary>
    public ImmutableArray<Identifier> Parts => _parts.All;

    /// <summary>The last part: the column, or a whole row if no column of that name is visible. Made when it is asked for; <see cref="NamePart"/> costs nothing.</summary>
    public Identifier Name => _parts.Last.ToIdentifier();

    /// <summary>The last part.</summary>
    public NamePart NamePart => _parts.Last;

    /// <summary>The table before the column, if it is written.</summary>
    public NamePart? TablePart => _parts.BeforeLast.Text is null ? default(NamePart?) : _parts.BeforeLast;

    /// <summary>The schema before the table, if it is written.</summary>
    public Identifier? Schema => _parts.Third;

    /// <summary>How many parts are written.</summary>
    public int PartCount => _parts.Count;

    /// <summary>Whether a part of it is not known at compile time.</summary>
    public bool HasHole() => _parts.HasHole();
}

/// <summary><c>*</c>, <c>table.*</c>, <c>schema.table.*</c>: in select lists, RETURNING, row constructors and arguments.</summary>
public sealed record StarReference(TextSpan Span, QualifiedName? Qualifier) : Expression(Span);

/// <summary><c>$1</c></summary>
public sealed record Parameter(TextSpan Span, int Number) : Expression(Span);

/// <summary>A number as written: <c>1</c>, <c>1.5e3</c>, <c>0x1F</c>, <c>1_000</c>.</summary>
public sealed record NumberLiteral(TextSpan Span, string Text, bool IsInteger) : Expression(Span);

/// <summary>A string constant of any spelling, without a type of its own.</summary>
public sealed record StringLiteral : Expression
{
    private readonly StringForm _form;

    // The text that it is written in; once it was asked for, what it says: hardly any constant of a history is.
    private object _source;

    /// <summary>A constant that is written at <paramref name="span"/> of <paramref name="text"/>.</summary>
    internal StringLiteral(TextSpan span, string text, StringForm form)
        : base(span)
    {
        _source = text;
        _form = form;
    }

    /// <summary>A constant that is written elsewhere: in the value of another.</summary>
    internal StringLiteral(TextSpan span, SqlString content)
        : base(span)
    {
        _source = content;
        _form = content.Form;
    }

    /// <summary>What it says, and where each character of it comes from.</summary>
    public SqlString Content
    {
        get
        {
            var source = _source; // another thread may have read it meanwhile
            if (source is SqlString known)
                return known;
            var content = new SqlString((string)source, Span, _form, Span, null);
            _source = content;
            return content;
        }
    }

    /// <summary>The value PostgreSQL reads.</summary>
    public string Value => _form == StringForm.Plain && _source is string text && SqlString.ReadPlain(text, Span) is { } value ? value : Content.Value;

    /// <summary>
    /// Where the characters between the quotes stand; false: they are not certain to be read as they stand there. Makes nothing, unlike <see cref="Value"/>;
    /// quotes that are doubled are not told apart.
    /// </summary>
    /// <param name="text">The text that the constant stands in.</param>
    /// <param name="inside">What is between its quotes.</param>
    public bool TryGetRaw(out string text, out TextSpan inside)
    {
        text = _source as string ?? "";
        inside = _form == StringForm.Plain && text.Length >= Span.End && Span.Length >= 2 ? new(Span.Start + 1, Span.Length - 2) : default;
        return inside.Start > 0;
    }

    /// <summary>Whether it is of a form that has a type of its own: <c>B'01'</c>, <c>X'1F'</c>.</summary>
    public bool HasBits() => _form is StringForm.Bits or StringForm.Hex;
}

/// <summary>TRUE or FALSE.</summary>
public sealed record BooleanLiteral(TextSpan Span, bool Value) : Expression(Span);

/// <summary>NULL.</summary>
public sealed record NullLiteral(TextSpan Span) : Expression(Span);

/// <summary>DEFAULT as the value of a column in VALUES or SET.</summary>
public sealed record DefaultValue(TextSpan Span) : Expression(Span);

/// <summary>The operator of an operation: <c>+</c>, <c>OPERATOR(pg_catalog.+)</c>. <see cref="Symbol"/> of <c>!=</c> is <c>&lt;&gt;</c>.</summary>
public sealed record OperatorName(TextSpan Span, string Symbol, QualifiedName? Schema) : SqlNode(Span);

/// <summary>An operator before its operand: <c>- a</c>, <c>@ a</c>.</summary>
public sealed record UnaryExpression(TextSpan Span, OperatorName Operator, Expression Operand) : Expression(Span);

/// <summary>An operator between its operands. <c>OVERLAPS</c> is one with that symbol.</summary>
public sealed record BinaryExpression : Expression
{
    private readonly TextSpan _operatorSpan;

    // The symbol, or the operator with its schema: hardly any has one.
    private readonly object _operator;

    /// <summary>An operation of this operator.</summary>
    public BinaryExpression(TextSpan span, Expression left, OperatorName @operator, Expression right)
        : base(span)
    {
        (Left, Right) = (left, right);
        (_operator, _operatorSpan) = (@operator.Schema is null ? @operator.Symbol : @operator, @operator.Span);
    }

    /// <summary>What stands on the left.</summary>
    public Expression Left { get; }

    /// <summary>The operator, made when it is asked for.</summary>
    public OperatorName Operator => _operator as OperatorName ?? new(_operatorSpan, (string)_operator, null);

    /// <summary>What stands on the right.</summary>
    public Expression Right { get; }

    /// <summary>The symbol of the operator; null: it has a schema.</summary>
    public string? BareSymbol => _operator as string;

    /// <summary>Where the operator stands.</summary>
    public TextSpan OperatorSpan => _operatorSpan;
}

/// <summary>NOT a</summary>
public sealed record NotExpression(TextSpan Span, Expression Operand) : Expression(Span);

/// <summary>Two or more conditions joined by AND, or by OR.</summary>
public sealed record LogicalExpression(TextSpan Span, bool IsAnd, ImmutableArray<Expression> Operands) : Expression(Span);

/// <summary>How a cast is written.</summary>
public enum CastForm
{
    /// <summary><c>a::int</c></summary>
    DoubleColon,

    /// <summary><c>CAST(a AS int)</c></summary>
    Cast,

    /// <summary><c>date '2020-01-01'</c>, <c>interval '1' day</c></summary>
    TypedLiteral,
}

/// <summary>A conversion to a type.</summary>
public sealed record CastExpression(TextSpan Span, Expression Operand, TypeName Type, CastForm Form) : Expression(Span);

/// <summary><c>a COLLATE "C"</c></summary>
public sealed record CollateExpression(TextSpan Span, Expression Operand, QualifiedName Collation) : Expression(Span);

/// <summary><c>a AT TIME ZONE z</c>; <paramref name="Zone"/> is null for AT LOCAL.</summary>
public sealed record AtTimeZoneExpression(TextSpan Span, Expression Operand, Expression? Zone) : Expression(Span);

/// <summary>A field of a composite value: <c>(c).f</c>.</summary>
public sealed record FieldSelection(TextSpan Span, Expression Operand, Identifier Field) : Expression(Span);

/// <summary>All fields of a composite value: <c>(c).*</c>.</summary>
public sealed record FieldStar(TextSpan Span, Expression Operand) : Expression(Span);

/// <summary><c>a[1]</c>; a slice <c>a[1:2]</c>, <c>a[:]</c> may lack either bound.</summary>
public sealed record SubscriptExpression(TextSpan Span, Expression Operand, Expression? Lower, Expression? Upper, bool IsSlice) : Expression(Span);

/// <summary><c>CASE operand WHEN condition THEN result ... ELSE e END</c></summary>
public sealed record CaseExpression(TextSpan Span, Expression? Operand, ImmutableArray<CaseBranch> Branches, Expression? Else) : Expression(Span);

/// <summary>One WHEN of a CASE.</summary>
public sealed record CaseBranch(TextSpan Span, Expression Condition, Expression Result) : SqlNode(Span);

/// <summary><c>a IN (1, 2)</c></summary>
public sealed record InListExpression(TextSpan Span, Expression Operand, bool IsNegated, ImmutableArray<Expression> Items) : Expression(Span);

/// <summary><c>a IN (SELECT ...)</c></summary>
public sealed record InQueryExpression(TextSpan Span, Expression Operand, bool IsNegated, Query Query) : Expression(Span);

/// <summary><c>a BETWEEN low AND high</c></summary>
public sealed record BetweenExpression(TextSpan Span, Expression Operand, bool IsNegated, bool IsSymmetric, Expression Low, Expression High) : Expression(Span);

/// <summary>The pattern languages of <see cref="LikeExpression"/>.</summary>
public enum LikeKind
{
    /// <summary>LIKE</summary>
    Like,

    /// <summary>ILIKE</summary>
    ILike,

    /// <summary>SIMILAR TO</summary>
    SimilarTo,
}

/// <summary><c>a LIKE pattern ESCAPE e</c></summary>
public sealed record LikeExpression(TextSpan Span, Expression Operand, bool IsNegated, LikeKind Kind, Expression Pattern, Expression? Escape) : Expression(Span);

/// <summary>What an <see cref="IsExpression"/> asks.</summary>
public enum IsTest
{
    /// <summary>IS NULL, ISNULL</summary>
    Null,

    /// <summary>IS TRUE</summary>
    True,

    /// <summary>IS FALSE</summary>
    False,

    /// <summary>IS UNKNOWN</summary>
    Unknown,

    /// <summary>IS DOCUMENT</summary>
    Document,

    /// <summary>IS [form] NORMALIZED</summary>
    Normalized,

    /// <summary>IS JSON ...</summary>
    Json,

    /// <summary>IS OF (types)</summary>
    OfType,
}

/// <summary><c>a IS [NOT] NULL</c> and its kin.</summary>
public sealed record IsExpression(TextSpan Span, Expression Operand, bool IsNegated, IsTest Test) : Expression(Span);

/// <summary><c>a IS [NOT] DISTINCT FROM b</c></summary>
public sealed record IsDistinctExpression(TextSpan Span, Expression Left, bool IsNegated, Expression Right) : Expression(Span);

/// <summary><c>a = ANY (array)</c>, <c>a LIKE ALL (SELECT ...)</c>: exactly one of <paramref name="Array"/> and <paramref name="Query"/> is set.</summary>
public sealed record QuantifiedExpression(TextSpan Span, Expression Left, OperatorName Operator, bool IsAll, Expression? Array, Query? Query) : Expression(Span);

/// <summary>A query as one value: <c>(SELECT max(a) FROM t)</c>.</summary>
public sealed record SubqueryExpression(TextSpan Span, Query Query) : Expression(Span);

/// <summary><c>EXISTS (SELECT ...)</c></summary>
public sealed record ExistsExpression(TextSpan Span, Query Query) : Expression(Span);

/// <summary><c>ARRAY(SELECT ...)</c></summary>
public sealed record ArrayQueryExpression(TextSpan Span, Query Query) : Expression(Span);

/// <summary><c>ARRAY[1, 2]</c>; an inner <c>[..]</c> is an array constructor too.</summary>
public sealed record ArrayExpression(TextSpan Span, ImmutableArray<Expression> Elements) : Expression(Span);

/// <summary><c>ROW(a, b)</c>, <c>(a, b)</c></summary>
public sealed record RowExpression(TextSpan Span, bool HasKeyword, ImmutableArray<Expression> Elements) : Expression(Span);

/// <summary>WHERE CURRENT OF cursor</summary>
public sealed record CurrentOfExpression(TextSpan Span, Identifier Cursor) : Expression(Span);

/// <summary>A call in the usual form, with everything an aggregate or window function may carry.</summary>
public sealed record FunctionCall(
    TextSpan Span,
    QualifiedName Name,
    ImmutableArray<FunctionArgument> Arguments,
    bool HasStar,
    bool IsDistinct,
    ImmutableArray<SortItem> OrderBy,
    ImmutableArray<SortItem> WithinGroup,
    Expression? Filter,
    WindowDefinition? Over) : Expression(Span);

/// <summary>An argument: <c>e</c>, <c>name =&gt; e</c>, <c>name := e</c>, <c>VARIADIC e</c>.</summary>
public readonly record struct FunctionArgument(TextSpan Span, Identifier? Name, Expression Value, bool IsVariadic) : ISyntax;

/// <summary>
/// A call with a syntax of its own: <c>COALESCE(a, b)</c>, <c>EXTRACT(year FROM d)</c>, <c>CURRENT_DATE</c>, <c>JSON_VALUE(...)</c>, <c>XMLELEMENT(...)</c>, ...
/// </summary>
/// <param name="Span">The whole call.</param>
/// <param name="Function">The name PostgreSQL gives its output column, in lower case: <c>coalesce</c>, <c>extract</c>, <c>btrim</c>, <c>current_date</c>.</param>
/// <param name="Arguments">Every expression inside, in the order of the text.</param>
/// <param name="Field">What EXTRACT, XMLELEMENT or NORMALIZE name without it being an expression.</param>
/// <param name="Type">The type of RETURNING, XMLSERIALIZE or TREAT.</param>
/// <param name="OrderBy">Sort inside an aggregate.</param>
/// <param name="Filter">FILTER of a JSON aggregate.</param>
/// <param name="Over">OVER of a JSON aggregate.</param>
public sealed record SpecialCall(
    TextSpan Span,
    string Function,
    ImmutableArray<Expression> Arguments,
    Identifier? Field,
    TypeName? Type,
    ImmutableArray<SortItem> OrderBy,
    Expression? Filter,
    WindowDefinition? Over) : Expression(Span);

/// <summary>
/// A type where one is used: <c>int</c>, <c>numeric(10, 2)[]</c>, <c>SETOF s.t</c>, <c>t.c%TYPE</c>.
/// </summary>
/// <param name="Span">The whole type.</param>
/// <param name="Name">
/// The name. For a spelling that is grammar (<see cref="IsBuiltIn"/>), one identifier over its words with PostgreSQL's internal name:
/// <c>double precision</c> is <c>float8</c>, <c>timestamp with time zone</c> is <c>timestamptz</c>, <c>char</c> is <c>bpchar</c>.
/// </param>
/// <param name="IsBuiltIn">Whether the spelling is grammar and so always means the type of pg_catalog.</param>
/// <param name="Modifiers"><c>10, 2</c></param>
/// <param name="ArrayDimensions">How many <c>[]</c> follow.</param>
/// <param name="IsSetOf">SETOF before it.</param>
/// <param name="Reference">Whether %TYPE or %ROWTYPE follows.</param>
public sealed record TypeName(
    TextSpan Span,
    QualifiedName Name,
    bool IsBuiltIn,
    ImmutableArray<Expression> Modifiers,
    int ArrayDimensions,
    bool IsSetOf,
    TypeReference Reference) : SqlNode(Span);

/// <summary>What a type name stands for.</summary>
public enum TypeReference
{
    /// <summary>The type itself.</summary>
    None,

    /// <summary><c>t.c%TYPE</c>: the type of that column or variable.</summary>
    Type,

    /// <summary><c>t%ROWTYPE</c>: the row type of that table.</summary>
    RowType,
}
