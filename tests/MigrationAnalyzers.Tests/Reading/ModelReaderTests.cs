using System.Collections.Immutable;
using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Schema.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MigrationAnalyzers.Tests.Reading;

public class ModelReaderTests
{
    [Fact]
    public void Reads_entities_of_a_configuration_class() =>
        Assert.Equal("EventContext: Event(Title=title, Capacity)", Show(ModelSource.Configure("builder.Property(e => e.Title).HasColumnName(\"title\"); builder.Property(e => e.Capacity).IsRequired();")));

    private static string Show(string source) => string.Join("; ", Read(source).Select(context =>
        $"{context.ContextName}: {string.Join(" ", context.Entities.Select(Show))}"));

    private static string Show(EntityModel entity) =>
        $"{entity.DisplayName}({string.Join(", ", entity.Properties.Select(property => property.Name + (property.ColumnName is null ? "" : "=" + property.ColumnName)))})";

    private static ImmutableArray<ContextModel> Read(string source) =>
        ModelReader.Read(
            CSharpCompilation.Create("model", [CSharpSyntaxTree.ParseText(source)], TestReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)),
            CancellationToken.None);
}
