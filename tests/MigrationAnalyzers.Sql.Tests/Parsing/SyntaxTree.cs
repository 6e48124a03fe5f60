using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Tests.Parsing;

/// <summary>Walks and prints any tree by looking at the properties of its nodes, so that a new node needs no code here.</summary>
internal static class SyntaxTree
{
    private const int ShownText = 60;

    // What says again what another property says, without making nodes.
    private static readonly HashSet<string> Shortcuts = ["LastPart", "SchemaPart", "NamePart", "TablePart", "PartCount", "BareSymbol", "OperatorSpan"];

    private static readonly Dictionary<Type, PropertyInfo[]> Properties = [];

    /// <summary>A node and everything below it.</summary>
    public static IEnumerable<ISyntax> DescendantsAndSelf(ISyntax root)
    {
        var waiting = new Stack<ISyntax>();
        waiting.Push(root);
        while (waiting.TryPop(out var node))
        {
            yield return node;
            foreach (var (_, child) in Children(node))
                waiting.Push(child);
        }
    }

    /// <summary>One line for each node: where it stands in its parent, its kind, its plain values, and the text it covers. Errors come last.</summary>
    public static string Print(ParseResult result)
    {
        var text = new StringBuilder();
        foreach (var statement in result.Statements)
            Print(text, result.Text, null, statement, 0);
        foreach (var error in result.Errors)
            text.Append(CultureInfo.InvariantCulture, $"! {error.Span} {error.Message}\n");
        return text.ToString();
    }

    private static void Print(StringBuilder text, string source, string? role, ISyntax node, int depth)
    {
        text.Append(' ', depth * 2);
        if (role is not null)
            text.Append(role).Append(": ");
        text.Append(node.GetType().Name);
        foreach (var property in PropertiesOf(node.GetType()))
        {
            switch (property.GetValue(node))
            {
                case true:
                    text.Append(' ').Append(property.Name);
                    break;
                case Enum value when Convert.ToInt32(value, CultureInfo.InvariantCulture) != 0:
                    text.Append(' ').Append(value);
                    break;
                case int number when number != 0 && property.Name != "Depth":
                    text.Append(CultureInfo.InvariantCulture, $" {property.Name}={number}");
                    break;
                case string value when node is not (Identifier or NumberLiteral):
                    text.Append(' ').Append(property.Name).Append('=').Append(value);
                    break;
            }
        }

        var covered = source.Substring(node.Span.Start, node.Span.Length).ReplaceLineEndings(" ");
        text.Append(" `").Append(covered.Length > ShownText ? covered[..ShownText] + "..." : covered).Append("`\n");
        foreach (var (name, child) in Children(node))
            Print(text, source, name, child, depth + 1);
    }

    private static IEnumerable<(string Role, ISyntax Node)> Children(ISyntax node)
    {
        foreach (var property in PropertiesOf(node.GetType()))
        {
            switch (property.GetValue(node))
            {
                case NamePart name:
                    yield return (property.Name, name.ToIdentifier());
                    break;
                case ISyntax child when property.Name is not ("Name" or "Schema") || node is not (QualifiedName or ColumnReference):
                    yield return (property.Name, child);
                    break;
                case IEnumerable list and not string when !IsDefault(list):
                    foreach (var item in list)
                    {
                        if (item is ISyntax child)
                            yield return (property.Name, child);
                    }

                    break;
            }
        }
    }

    private static bool IsDefault(IEnumerable list) => list.GetType().GetProperty("IsDefault")?.GetValue(list) is true;

    private static PropertyInfo[] PropertiesOf(Type type)
    {
        lock (Properties)
        {
            if (!Properties.TryGetValue(type, out var properties))
            {
                properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(property => property.Name is not ("Span" or "EqualityContract" or "HasHole" or "Value") && !Shortcuts.Contains(property.Name) || (property.Name == "Value" && property.PropertyType != typeof(string)))
                    .OrderBy(property => property.MetadataToken)
                    .ToArray();
                Properties.Add(type, properties);
            }

            return properties;
        }
    }
}
