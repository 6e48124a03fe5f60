using System.Collections.Immutable;

namespace MigrationAnalyzers.Schema.Catalogs.BuiltIn;

public abstract partial class BuiltInObjects
{
    /// <summary>The type of exactly this name, as pg_type has it: <c>int4</c>, not <c>integer</c>. Arrays (<c>_int4</c>) and the rows of relations are found too.</summary>
    public BuiltInType? FindType(string schema, string name)
    {
        foreach (var line in Text(Section.Types).Find(MajorVersion, "typ", name, Written(schema)))
            return TypeOf(line);
        if (FindTable(schema, name) is { } row)
            return new(schema, row.Name, BuiltInTypeKind.Composite, 'C') { ArrayType = Reference(schema, "_" + name) };

        // The array of every type that has one bears its name behind an underscore.
        return name.Length > 1 && name[0] == '_' && FindType(schema, name.Substring(1)) is { ArrayType: not null } element
            ? new(schema, name, BuiltInTypeKind.Scalar, 'A') { IsCollatable = element.IsCollatable, TakesModifiers = element.TakesModifiers, ElementType = Reference(schema, element.Name) }
            : null;
    }

    /// <summary>The types in a schema that have a name of their own: not the arrays of others and the rows of relations.</summary>
    public IEnumerable<BuiltInType> Types(string schema) => Lines("typ").Where(line => SchemaOf(line[2]) == schema).Select(TypeOf);

    /// <summary>The names of <see cref="Types"/>.</summary>
    public IEnumerable<string> TypeNames(string schema) => _typeNames.GetOrAdd(
        schema,
        key => Lines("typ").Where(line => SchemaOf(line[2]) == key).Select(line => line[1]).ToArray());

    /// <summary>The operators of this name, in all schemas.</summary>
    public ImmutableArray<BuiltInOperator> FindOperators(string name)
    {
        var found = ImmutableArray.CreateBuilder<BuiltInOperator>();
        foreach (var line in Text(Section.Operators).Find(MajorVersion, "opr", name))
            found.Add(OperatorOf(line));
        return found.ToImmutable();
    }

    /// <summary>All operators.</summary>
    public IEnumerable<BuiltInOperator> Operators() => Lines("opr").Select(OperatorOf);

    /// <summary>The cast from one type to another.</summary>
    public BuiltInCast? FindCast(string source, string target)
    {
        foreach (var line in Text(Section.Types).Find(MajorVersion, "cst", source, target))
            return CastOf(line);
        return null;
    }

    /// <summary>The casts from a type.</summary>
    public ImmutableArray<BuiltInCast> FindCasts(string source)
    {
        var found = ImmutableArray.CreateBuilder<BuiltInCast>();
        foreach (var line in Text(Section.Types).Find(MajorVersion, "cst", source))
            found.Add(CastOf(line));
        return found.ToImmutable();
    }

    /// <summary>All casts.</summary>
    public IEnumerable<BuiltInCast> Casts() => Lines("cst").Select(CastOf);

    /// <summary>The operator classes of this name, in all schemas: one for each method and type that share it.</summary>
    public ImmutableArray<BuiltInOperatorClass> FindOperatorClasses(string name)
    {
        var found = ImmutableArray.CreateBuilder<BuiltInOperatorClass>();
        foreach (var line in Text(Section.Operators).Find(MajorVersion, "opc", name))
            found.Add(ClassOf(line));
        return found.ToImmutable();
    }

    /// <summary>All operator classes.</summary>
    public IEnumerable<BuiltInOperatorClass> OperatorClasses() => Lines("opc").Select(ClassOf);

    // typ name schema flags related
    private BuiltInType TypeOf(string[] line)
    {
        var flags = line[3];
        var kind = flags[0] switch
        {
            'c' => BuiltInTypeKind.Composite,
            'd' => BuiltInTypeKind.Domain,
            'e' => BuiltInTypeKind.Enum,
            'p' => BuiltInTypeKind.Pseudo,
            'r' => BuiltInTypeKind.Range,
            'm' => BuiltInTypeKind.Multirange,
            _ => BuiltInTypeKind.Scalar,
        };
        var related = line[4].Length == 0 ? null : line[4];
        var isElement = kind is BuiltInTypeKind.Scalar or BuiltInTypeKind.Pseudo;
        var schema = SchemaOf(line[2]);
        return new(schema, line[1], kind, flags[1])
        {
            IsPreferred = flags.IndexOf('p', 2) >= 0,
            IsCollatable = flags.IndexOf('c', 2) >= 0,
            TakesModifiers = flags.IndexOf('m', 2) >= 0,
            ArrayType = flags.IndexOf('a', 2) >= 0 ? Reference(schema, "_" + line[1]) : null,
            ElementType = isElement ? related : null,
            BaseType = isElement ? null : related,
        };
    }

    private string Reference(string schema, string type) => schema == HomeSchema ? type : schema + "." + type;

    // opr name schema left right result
    private BuiltInOperator OperatorOf(string[] line) => new(SchemaOf(line[2]), line[1], OrNull(line[3]), OrNull(line[4]), line[5]);

    // cst source target context
    private static BuiltInCast CastOf(string[] line) => new(line[1], line[2], line[3] switch
    {
        "i" => CastContext.Implicit,
        "a" => CastContext.Assignment,
        _ => CastContext.Explicit,
    });

    // opc name schema method type default
    private BuiltInOperatorClass ClassOf(string[] line) => new(SchemaOf(line[2]), line[1], line[3], line[4], line[5].Length > 0);

    private static string? OrNull(string field) => field.Length == 0 ? null : field;
}
