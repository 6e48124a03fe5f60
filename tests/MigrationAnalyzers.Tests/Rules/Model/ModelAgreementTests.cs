using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Rules.Model;
using MigrationAnalyzers.Schema.Model;

namespace MigrationAnalyzers.Tests.Rules.Model;

/// <summary>
/// The rules about configured names beside EF Core itself: each model is compiled and built, and EF Core says which table and column everything has,
/// and writes the snapshot that a migration would.
/// </summary>
public class ModelAgreementTests
{
    public static TheoryData<string> Shapes => [.. ModelShapes.All.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Names_that_are_certain_are_EF_Cores(string shape)
    {
        var source = ModelShapes.All[shape];
        var built = BuiltModel.Of(source);
        Assert.NotNull(built);

        Compare(built, Read(source));
        var beside = Read(source, built.Snapshot);
        Compare(built, beside);
        foreach (var entity in beside.SelectMany(context => context.Entities))
        {
            if (entity.Recorded is { } recorded)
                CompareRecorded(KeyOf(entity), recorded, built);
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_model_and_its_own_snapshot_agree(string shape)
    {
        var source = ModelShapes.All[shape];
        var built = BuiltModel.Of(source)!;
        var said = await SayAsync(source, built.Snapshot);

        Assert.Empty(said.Where(diagnostic => diagnostic.Id is "MIG4002" or "MIG4003"));
        foreach (var left in said.Where(diagnostic => diagnostic.Id == "MIG4004"))
            Assert.Contains(built.Columns, column => left.GetMessage().Contains($".{column.Key.Split('.')[^1]} is left with the default column name \"{column.Value.Split('|')[0]}\"", StringComparison.Ordinal));
    }

    // Every name that the model gives by hand is changed, one after the other. What EF Core then names otherwise than the snapshot has it must be said, at that name.
    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_name_that_is_changed_is_reported_if_the_model_changes(string shape)
    {
        var source = ModelShapes.All[shape];
        var before = BuiltModel.Of(source)!;
        var missed = new List<string>();
        foreach (var literal in NamesIn(source))
        {
            var changed = source.Insert(literal.SpanStart + 1, "zz_");
            if (BuiltModel.Of(changed) is not { } after)
                continue;
            var differs = before.Columns.Any(column => after.Columns.GetValueOrDefault(column.Key) is { } now && now != column.Value)
                || before.Tables.Any(table => after.Tables.GetValueOrDefault(table.Key) is { Name: not null } now && now != table.Value);
            var said = await RuleRunner.AnalyzeAsync(BuiltModel.Compile(changed, before.Snapshot), "", [], [new Mig4002UnmigratedName()]);

            Assert.True(differs || said.IsEmpty, $"{literal}: {string.Join("\n", said)}");
            Assert.All(said, diagnostic => Assert.Equal(literal.SpanStart + 1, diagnostic.Location.SourceSpan.Start));
            if (differs && said.IsEmpty)
                missed.Add(literal.ToString());
        }

        Assert.Equal(ModelShapes.Uncertain.GetValueOrDefault(shape, []), missed);
    }

    [Theory]
    [InlineData("snake_case", ".UseSnakeCaseNamingConvention()")]
    [InlineData("camelCase", ".UseCamelCaseNamingConvention()")]
    [InlineData("lowercase", ".UseLowerCaseNamingConvention()")]
    [InlineData("UPPERCASE", ".UseUpperCaseNamingConvention()")]
    [InlineData("UPPER_SNAKE_CASE", ".UseUpperSnakeCaseNamingConvention()")]
    public void A_convention_names_a_model_as_the_plug_in_does(string convention, string option)
    {
        var names = BuiltModel.Of(ModelShapes.Unnamed(""))!;
        var plugged = BuiltModel.Of(ModelShapes.Unnamed(option))!;
        var ours = NamingPolicy.Parse(convention).ConventionOf([])!;

        Assert.NotEmpty(names.Columns);
        Assert.Equal(names.Columns.Select(column => (column.Key, ours.Rewrite(column.Value))).Order(), plugged.Columns.Select(column => (column.Key, column.Value)).Order());
        Assert.All(plugged.Columns, column => Assert.True(ours.Follows(column.Value), column.Value));
    }

    private static void Compare(BuiltModel built, IEnumerable<ContextModel> contexts)
    {
        foreach (var entity in contexts.SelectMany(context => context.Entities))
        {
            var key = KeyOf(entity);
            if (key.Length == 0)
                continue;
            if (entity is { IsTableCertain: true, Table: { } table })
            {
                Assert.Equal((key, table), (key, built.Tables.GetValueOrDefault(key).Name));
                if (entity.Schema is { } schema)
                    Assert.Equal((key, schema), (key, built.Tables[key].Schema));
            }

            foreach (var property in entity.Properties)
            {
                if ((property.IsCertain ? property.ColumnName : property.Column) is { } column)
                    AssertColumn($"{key}.{property.Name}", column, built);
            }
        }
    }

    private static void AssertColumn(string property, string column, BuiltModel built)
    {
        var columns = built.Columns.GetValueOrDefault(property, "");
        Assert.True(columns.Split('|').Contains(column), $"{property}: we say {column}, EF Core says {columns}");
    }

    private static void CompareRecorded(string key, EntityModel recorded, BuiltModel built)
    {
        if (built.Tables.TryGetValue(key, out var table) && recorded.Table is not null)
            Assert.Equal((key, table.Name), (key, recorded.Table));
        foreach (var property in recorded.Properties)
        {
            if (property.Column is not null)
                AssertColumn($"{key}.{property.Name}", property.Column, built);
        }
    }

    private static string KeyOf(EntityModel entity) => entity.Owner is { } path ? path.OwnerClrName + "#" + path.Navigation : entity.ClrName;

    private static IEnumerable<ContextModel> Read(params string[] sources) =>
        ModelReader.Read(BuiltModel.Compile(sources), CancellationToken.None);

    private static Task<ImmutableArray<Diagnostic>> SayAsync(params string[] sources) => RuleRunner.AnalyzeAsync(BuiltModel.Compile(sources), ModelSource.SnakeCase, []);

    /// <summary>The names that the source of a model gives by hand.</summary>
    internal static IEnumerable<LiteralExpressionSyntax> NamesIn(string source) => CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes()
        .OfType<LiteralExpressionSyntax>()
        .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression) && literal.Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasColumnName" or "ToTable" or "ToJson" } } } => true,
            AttributeArgumentSyntax { Parent.Parent: AttributeSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: "Column" or "Table" } }, NameEquals: null or { Name.Identifier.ValueText: "Schema" } } => true,
            _ => false,
        })
        .ToList();
}
