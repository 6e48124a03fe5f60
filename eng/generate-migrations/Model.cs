namespace GenerateMigrations;

internal sealed record Column(string Name, string Type, string SqlType, bool IsRequired = false, int? MaxLength = null)
{
    public string ClrType => IsRequired || Type == "string" ? Type : Type + "?";

    // The named arguments that follow the type in table.Column, AddColumn and AlterColumn.
    public string Facets => $"type: \"{SqlType}\"" + (MaxLength is { } length ? $", maxLength: {length}" : "") + $", nullable: {(IsRequired ? "false" : "true")}";
}

internal sealed class Entity(string name, Entity? parent)
{
    public string Name { get; } = name;

    public string Table { get; } = name.EndsWith('s') ? name + "es" : name + "s";

    public Entity? Parent { get; } = parent;

    public List<Column> Columns { get; } = [];

    public List<string> Indexed { get; } = [];

    // What later steps may rename and drop again; raw SQL never names it.
    public List<string> Extra { get; } = [];
}

internal sealed record Migration(int Number, string Id)
{
    public string ClassName { get; } = Id[15..];

    public List<string> Up { get; } = [];

    public List<string> Down { get; } = [];
}
