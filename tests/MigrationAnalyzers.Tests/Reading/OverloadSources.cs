using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace MigrationAnalyzers.Tests.Reading;

/// <summary>Calls of every overload of EF Core's builders, and an object of every operation, as C# that a migration may hold.</summary>
internal static class OverloadSources
{
    private enum Form
    {
        Positional,
        Named,
        Required,
        Collections,
    }

    /// <summary>Statements that call each overload of the <c>MigrationBuilder</c> by position, by name in another order, with what is required alone, and with collection expressions.</summary>
    public static IEnumerable<string> BuilderCalls() =>
        from method in typeof(MigrationBuilder).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where !method.IsSpecialName && method.Name != "CreateTable" && method.ReturnType != typeof(string)
        from form in Enum.GetValues<Form>()
        from call in Calls(method, form)
        select $"migrationBuilder.{call};";

    /// <summary>Tables with each overload of <c>Column</c> and of the constraints.</summary>
    public static IEnumerable<string> TableCalls()
    {
        var constraints = typeof(CreateTableBuilder<>).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => !method.IsSpecialName && method.Name != "Annotation").ToList();
        foreach (var form in Enum.GetValues<Form>())
        {
            foreach (var column in typeof(ColumnsBuilder).GetMethods().Where(method => method.Name == "Column").SelectMany(method => Calls(method, form)))
                yield return $"migrationBuilder.CreateTable(\"t\", table => new {{ A = table.{column} }});";
            foreach (var constraint in constraints.SelectMany(method => Calls(method, form)))
                yield return $"migrationBuilder.CreateTable(name: \"t\", schema: \"s\", columns: table => new {{ A = table.Column<int>(), @B = table.Column<string>(name: \"b b\") }}, constraints: table => {{ table.{constraint}; }});";
        }
    }

    /// <summary>Operations written as objects with all their properties, added one by one and several at once.</summary>
    public static IEnumerable<string> Objects()
    {
        var objects = typeof(MigrationOperation).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false, IsPublic: true } && type.IsSubclassOf(typeof(MigrationOperation)) && type != typeof(AlterDatabaseOperation))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(ObjectOf)
            .ToList();
        foreach (var text in objects)
            yield return $"migrationBuilder.Operations.Add({text});";
        yield return $"migrationBuilder.Operations.AddRange(new MigrationOperation[] {{ {objects[0]}, {objects[1]} }});";
        yield return $"migrationBuilder.Operations.AddRange([{objects[2]}, {objects[3]}]);";
        yield return $"migrationBuilder.Operations.AddRange(new List<MigrationOperation> {{ {objects[4]} }});";
    }

    // A call that C# cannot tell from another overload's is left out: "t" may be a value or a type where both are texts.
    private static IEnumerable<string> Calls(MethodInfo method, Form form)
    {
        var parameters = method.GetParameters().Where(parameter => form != Form.Required || !parameter.IsOptional).ToList();
        if (form == Form.Collections && !parameters.Exists(parameter => parameter.ParameterType == typeof(string[])))
            yield break;
        var ofOneColumn = !parameters.Exists(parameter => parameter.ParameterType == typeof(string[]));
        var arguments = parameters.Select(parameter => (form == Form.Named ? parameter.Name + ": " : "") + (parameter.ParameterType == typeof(bool[]) && ofOneColumn ? "new[] { true }" : ValueOf(parameter.ParameterType, parameter.Name!, form))).ToList();
        if (form == Form.Named)
            arguments.Reverse();
        yield return $"{method.Name}{(method.IsGenericMethod ? "<string>" : "")}({string.Join(", ", arguments)})";
    }

    private static string ObjectOf(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && (property.CanWrite || typeof(System.Collections.IList).IsAssignableFrom(property.PropertyType)))
            .Where(property => property.Name != "IsReadOnly")
            .Select(property => $"{property.Name} = {MemberOf(property)}");
        return $"new {type.Name} {{ {string.Join(", ", properties)} }}";
    }

    private static string MemberOf(PropertyInfo property)
    {
        var type = property.PropertyType;
        if (typeof(System.Collections.IList).IsAssignableFrom(type) && type.IsGenericType)
            return $"{{ {ObjectOf(type.GetGenericArguments()[0])} }}";
        if (type == typeof(ColumnOperation) || type == typeof(SequenceOperation) || type == typeof(TableOperation))
            return $"new {(type == typeof(ColumnOperation) ? "Add" : "Create")}{type.Name}() {{ Name = \"old\" }}"; // what was before
        return typeof(MigrationOperation).IsAssignableFrom(type) ? ObjectOf(type) : ValueOf(type, property.Name, Form.Positional);
    }

    private static string ValueOf(Type type, string name, Form form)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return $"\"{name}\"";
        if (type == typeof(string[]))
            return form == Form.Collections ? $"[\"{name}1\", \"{name}2\"]" : $"new[] {{ \"{name}1\", \"{name}2\" }}";
        if (type == typeof(object[,]))
            return "new object[,] { { 1, 2 }, { 3, 4 } }";
        if (type == typeof(object[]))
            return "new object[] { 1, 2 }";
        if (type == typeof(bool[]))
            return "new[] { true, false }";
        if (type == typeof(Type))
            return "typeof(string)";
        if (type == typeof(bool))
            return "true";
        if (type.IsEnum)
            return $"{type.Name}.{Enum.GetNames(type)[1]}";
        if (typeof(LambdaExpression).IsAssignableFrom(type))
            return name.EndsWith('s') ? "x => new { x.A, x.B }" : "x => x.B";
        return "7";
    }
}
