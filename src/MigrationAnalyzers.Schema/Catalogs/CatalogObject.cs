using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Schema.Catalogs;

/// <summary>An object that is neither a relation nor a routine, nor named by one table.</summary>
/// <param name="Kind">What it is, an operator by its symbol alone; <see cref="ObjectKind.Type"/> for enums, domains, ranges and base types, while composite types are relations.</param>
/// <param name="Schema">The schema it is in; empty for kinds that live outside of schemas.</param>
/// <param name="Name">Its name.</param>
public record CatalogObject(ObjectKind Kind, string Schema, string Name)
{
    /// <summary>Whether it is only possible that it exists.</summary>
    public bool IsMaybe { get; init; }

    /// <summary>The schema an extension put its objects into (<see cref="Schema"/> is empty there); null for every other kind.</summary>
    public string? Home { get; init; }

    /// <summary>Whether objects of this kind live in schemas and are found along the search path.</summary>
    public static bool IsInSchema(ObjectKind kind) => kind is ObjectKind.Type or ObjectKind.Collation or ObjectKind.Conversion
        or ObjectKind.Operator or ObjectKind.OperatorClass or ObjectKind.OperatorFamily or ObjectKind.Statistics
        or ObjectKind.TextSearchConfiguration or ObjectKind.TextSearchDictionary or ObjectKind.TextSearchParser or ObjectKind.TextSearchTemplate;
}

/// <summary>Extended statistics. They go with their table, and with each of its columns.</summary>
/// <param name="Schema">The schema they are in.</param>
/// <param name="Name">Their name.</param>
/// <param name="Table">The table, as <see cref="Catalogs.Table.Id"/>.</param>
/// <param name="Columns">The numbers of the columns, those that only expressions mention left out.</param>
/// <param name="Expressions">How many expressions there are beside them.</param>
public sealed record TableStatistics(string Schema, string Name, int Table, ImmutableArray<int> Columns, int Expressions) : CatalogObject(ObjectKind.Statistics, Schema, Name);

/// <summary>The operators of one name that the history made.</summary>
/// <param name="Schema">The schema they are in.</param>
/// <param name="Name">Their name.</param>
/// <param name="Operands">Their operands, each type named as <see cref="Routine.Signature"/> names it, null: none on that side; default: not known.</param>
public sealed record UserOperator(string Schema, string Name, ImmutableArray<(string? Left, string? Right)> Operands) : CatalogObject(ObjectKind.Operator, Schema, Name);

/// <summary>What a type is that the history made.</summary>
public enum UserTypeKind
{
    /// <summary>CREATE TYPE ... AS ENUM.</summary>
    Enum,

    /// <summary>CREATE DOMAIN.</summary>
    Domain,

    /// <summary>CREATE TYPE ... AS RANGE, or the multirange that comes with it.</summary>
    Range,

    /// <summary>A base type, or only the name of one.</summary>
    Base,
}

/// <summary>An enum, domain, range or base type that the history made.</summary>
/// <param name="Schema">The schema it is in.</param>
/// <param name="Name">Its name.</param>
/// <param name="TypeKind">What it is.</param>
public sealed record UserType(string Schema, string Name, UserTypeKind TypeKind) : CatalogObject(ObjectKind.Type, Schema, Name)
{
    /// <summary>The labels of an enum, in order; default: not known.</summary>
    public ImmutableArray<string> Labels { get; init; }

    /// <summary>Whether it is the multirange that comes with a range.</summary>
    public bool IsMultirange { get; init; }

    /// <summary>The range that a multirange comes with, of the same schema; null: not known, or no multirange.</summary>
    public string? RangeName { get; init; }

    /// <summary>The type a domain is over, or a range is of, as the source writes it; null: not known, or neither.</summary>
    public string? BaseType { get; init; }

    /// <summary>What the default and the checks of a domain call, as far as that is known.</summary>
    public ImmutableArray<Dependency> Calls { get; init; } = ImmutableArray<Dependency>.Empty;

    /// <summary>The names of a domain's constraints; default: not known.</summary>
    public ImmutableArray<string> Constraints { get; init; }

    /// <summary>Whether a domain refuses NULL; null: not known.</summary>
    public bool? IsNotNull { get; init; }

    /// <summary>The one among its <see cref="Constraints"/> by which it refuses NULL; null: none, or not known.</summary>
    public string? NotNullName { get; init; }

    /// <summary>Whether a domain has a default; null: not known.</summary>
    public bool? HasDefault { get; init; }

    /// <summary>The default of a domain; null: it has none, or it is not known.</summary>
    public Expression? Default { get; init; }
}

/// <summary>The kinds of object that belong to one table or view and have names of their own there.</summary>
public enum TableObjectKind
{
    /// <summary>A trigger.</summary>
    Trigger,

    /// <summary>A row security policy.</summary>
    Policy,

    /// <summary>A rewrite rule.</summary>
    Rule,
}

/// <summary>A trigger, policy or rule of a table or view.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name, unique among those of its kind and table.</param>
public sealed record TableObject(TableObjectKind Kind, string Name)
{
    /// <summary>Whether it is only possible that it exists.</summary>
    public bool IsMaybe { get; init; }

    /// <summary>The name of the function a trigger runs.</summary>
    public string? Function { get; init; }

    /// <summary>The schema of that function; null: not known.</summary>
    public string? FunctionSchema { get; init; }

    /// <summary>What it mentions: a policy in USING, a trigger in WHEN and UPDATE OF, a rule anywhere.</summary>
    public ImmutableArray<Dependency> Reads { get; init; } = ImmutableArray<Dependency>.Empty;

    /// <summary>What a policy mentions in WITH CHECK.</summary>
    public ImmutableArray<Dependency> CheckReads { get; init; } = ImmutableArray<Dependency>.Empty;

    /// <summary>Whether it mentions the column of that number, or if zero, anything of the relation, the sequence or the routine.</summary>
    public bool Mentions(int id, int column) => Dependents.Mentions(Reads, id, column) || Dependents.Mentions(CheckReads, id, column);

    /// <summary>What the function calls the tables of new and of old rows; empty or default: there are none.</summary>
    public ImmutableArray<string> TransitionTables { get; init; }
}
