using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>What a C# expression evaluates to, as far as it is known.</summary>
internal abstract record Value
{
    /// <summary>The text of a known string or null; null for anything else.</summary>
    public virtual string? KnownText => null;

    /// <summary>True or false where it is known.</summary>
    public virtual bool? KnownBoolean => null;
}

/// <summary>Not known.</summary>
internal sealed record UnknownValue : Value
{
    /// <summary>The one instance.</summary>
    public static UnknownValue Instance { get; } = new();

    private UnknownValue()
    {
    }
}

/// <summary>A string, perhaps with holes.</summary>
internal sealed record TextValue(SqlText Text) : Value
{
    /// <inheritdoc/>
    public override string? KnownText => Text.HasHoles ? null : Text.Text;

    /// <inheritdoc/>
    public bool Equals(TextValue? other) => other is not null && other.Text.Text == Text.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.Text.GetHashCode();
}

/// <summary>Null, a number, a character, true or false; of an enum the name of its member too.</summary>
internal sealed record ScalarValue(object? Content, string? EnumMember = null) : Value
{
    /// <summary>Null.</summary>
    public static ScalarValue Null { get; } = new((object?)null);

    /// <summary>True.</summary>
    public static ScalarValue True { get; } = new(true);

    /// <summary>False.</summary>
    public static ScalarValue False { get; } = new(false);

    /// <inheritdoc/>
    public override bool? KnownBoolean => Content as bool?;

    /// <summary>As the number type all integral arithmetic is done in; null if it is none.</summary>
    public long? Integer => Content switch
    {
        int i => i,
        long l => l,
        short s => s,
        byte b => b,
        sbyte b => b,
        ushort s => s,
        uint i => i,
        char c => c,
        _ => null,
    };

    /// <summary>What string interpolation writes for it.</summary>
    public string Written => EnumMember ?? Content switch
    {
        null => "",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => Content.ToString() ?? "",
    };
}

/// <summary>An array or another sequence whose elements are all known one by one.</summary>
internal sealed record ListValue(ImmutableArray<Value> Items) : Value
{
    /// <inheritdoc/>
    public bool Equals(ListValue? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Length;
}

/// <summary>A tuple, an anonymous object, an object with an initializer, a dictionary's entry: members by name; tuples also answer to <c>Item1</c>...</summary>
internal sealed record MembersValue(ImmutableArray<KeyValuePair<string, Value>> Members) : Value
{
    /// <summary>The member of that name; null if there is none.</summary>
    public Value? Find(string name)
    {
        for (var i = 0; i < Members.Length; i++)
        {
            if (Members[i].Key == name || (name.StartsWith("Item", StringComparison.Ordinal) && name == "Item" + (i + 1).ToString(CultureInfo.InvariantCulture)))
                return Members[i].Value;
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(MembersValue? other) => other is not null && Members.SequenceEqual(other.Members);

    /// <inheritdoc/>
    public override int GetHashCode() => Members.Length;
}

/// <summary>What a mutable object is.</summary>
internal enum ObjectKind
{
    /// <summary><c>StringBuilder</c>: its content is a text.</summary>
    StringBuilder,

    /// <summary><c>List&lt;T&gt;</c> and other collections: its content is a list.</summary>
    List,

    /// <summary><c>Dictionary&lt;K, V&gt;</c>: its content is a list of members <c>Key</c> and <c>Value</c>.</summary>
    Dictionary,

    /// <summary>An operation written as an object, until it is added to the builder: its content is an <see cref="OperationObject"/>.</summary>
    Operation,

    /// <summary>An instance of a class of the project: its content is a <see cref="MembersValue"/> of what its fields and properties hold.</summary>
    Instance,
}

/// <summary>A mutable object. What it holds at a point of the code is in <see cref="CodeState"/>, so that branches can differ.</summary>
internal sealed record ObjectValue(ObjectKind Kind, int Id) : Value
{
    /// <summary>Of an instance of a class of the project: the class.</summary>
    public INamedTypeSymbol? Class { get; init; }
}

/// <summary>The <c>MigrationBuilder</c>.</summary>
internal sealed record BuilderValue : Value
{
    /// <summary>The one instance.</summary>
    public static BuilderValue Instance { get; } = new();
}

/// <summary><c>MigrationBuilder.Operations</c>.</summary>
internal sealed record BuilderOperationsValue : Value
{
    /// <summary>The one instance.</summary>
    public static BuilderOperationsValue Instance { get; } = new();
}

/// <summary>What a MigrationBuilder call returns: the operation, to be annotated.</summary>
internal sealed record OperationValue(OperationEntry Entry) : Value;

/// <summary>What an operation object holds.</summary>
/// <param name="TypeName">The name of its type where it is created.</param>
/// <param name="Creation">Its creation.</param>
/// <param name="Frame">The variables around it.</param>
/// <param name="Properties">What its properties were given, each under the name of the parameter that the builder's method has for it.</param>
internal sealed record OperationObject(SyntaxToken TypeName, BaseObjectCreationExpressionSyntax Creation, CodeFrame Frame, ImmutableDictionary<string, OperationProperty> Properties) : Value;

/// <summary>A property of an operation object.</summary>
/// <param name="Written">Where its value is written.</param>
/// <param name="Value">The value it was given.</param>
internal sealed record OperationProperty(ExpressionSyntax Written, Value Value);

/// <summary>The argument of <c>CreateTable</c>'s lambdas; the columns by the member that names them in C#.</summary>
internal sealed record TableBuilderValue(TableDraft Table) : Value;

/// <summary>What <c>table.Column&lt;T&gt;(...)</c> and the constraint calls return, to be annotated.</summary>
internal sealed record ColumnValue(ColumnDraft Column) : Value;

/// <summary>A lambda or local function with the variables around it.</summary>
internal sealed record LambdaValue(SyntaxNode Function, CodeFrame Frame) : Value;

/// <summary>A type where a value may stand: the left side of <c>Names.Events</c>.</summary>
internal sealed record TypeValue(INamedTypeSymbol Type) : Value;

/// <summary><c>this</c>.</summary>
internal sealed record ThisValue : Value
{
    /// <summary>The one instance.</summary>
    public static ThisValue Instance { get; } = new();
}

/// <summary>What a builder call returns that can be annotated without any effect on names, such as a key of <c>CreateTable</c>.</summary>
internal sealed record IgnoredValue : Value
{
    /// <summary>The one instance.</summary>
    public static IgnoredValue Instance { get; } = new();
}
