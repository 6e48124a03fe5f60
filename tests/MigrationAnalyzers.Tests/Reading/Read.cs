using System.Collections.Immutable;
using MigrationAnalyzers.Reading;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Tests.Reading;

/// <summary>Reads C# as the analyzer does, against the real EF Core. The only caller of the floor's API in these tests.</summary>
internal static class Read
{
    private static readonly ImmutableArray<MetadataReference> References =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToImmutableArray();

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Text;
        global using Microsoft.EntityFrameworkCore;
        global using Microsoft.EntityFrameworkCore.Infrastructure;
        global using Microsoft.EntityFrameworkCore.Metadata;
        global using Microsoft.EntityFrameworkCore.Migrations;
        global using Microsoft.EntityFrameworkCore.Migrations.Operations;
        global using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;
        global using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
        """;

    /// <summary>A compilation of files, with the usual global usings.</summary>
    public static CSharpCompilation Compile(params string[] files) => CSharpCompilation.Create(
        "Tests",
        files.Append(Usings).Select((file, i) => CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(LanguageVersion.Preview), $"File{i}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>All histories of a compilation.</summary>
    public static ImmutableArray<MigrationHistory> Histories(Compilation compilation) => MigrationReader.Read(compilation, CancellationToken.None);

    /// <summary>All histories of files.</summary>
    public static ImmutableArray<MigrationHistory> Histories(params string[] files) => Histories(Compile(files));

    /// <summary>The operations of an <c>Up</c> with this body. Members of the class and other types may follow a line <c>---</c>.</summary>
    public static ImmutableArray<MigrationOperation> Up(string body, string members = "", string types = "", bool mustCompile = true)
    {
        var compilation = Compile(Migration(body, members, types));
        if (mustCompile)
            Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return Assert.Single(Assert.Single(Histories(compilation)).Migrations).Up;
    }

    /// <summary>A file with one migration.</summary>
    public static string Migration(string body, string members = "", string types = "", string id = "20250101000000_First") => $$"""
        public class Db : DbContext { }

        [DbContext(typeof(Db))]
        [Migration("{{id}}")]
        public partial class First : Migration
        {
            protected override void Up(MigrationBuilder migrationBuilder)
            {
                {{body}}
            }

            {{members}}
        }

        {{types}}
        """;

    /// <summary>The one SQL text of an <c>Up</c> with this body, holes written as <c>?</c>; null: not known.</summary>
    public static string? Sql(string body, string members = "", string types = "") =>
        Assert.IsType<SqlOperation>(Assert.Single(Up(body, members, types))).Sql.Text?.Replace(SqlHole.Character, '?');

    /// <summary>The SQL of the first argument of the call <c>Run(...)</c> in a class with these members.</summary>
    public static SqlFragment Argument(string members, bool mustCompile = true)
    {
        var compilation = Compile($"class C {{ static void Run(string sql) {{ }} {members} }}");
        if (mustCompile)
            Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var call = compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().First(i => i.Expression.ToString() == "Run");
        return SqlArgument.Read(call.ArgumentList.Arguments[0].Expression, new SemanticModels(compilation), CancellationToken.None);
    }

    /// <summary>Operations as short text: <c>CreateTable s.t(a integer, b? text) PK(a)</c>, one a line.</summary>
    public static string Text(IEnumerable<MigrationOperation> operations) => string.Join("\n", operations.Select(OperationText.Of));

    /// <summary>The C# text that a span of a SQL text maps to; null: not exactly.</summary>
    public static string? Source(SqlFragment sql, int start, int length) => Locate(sql, start, length) is { IsExact: true } found ? found.Tree!.GetText().ToString(found.Span) : null;

    /// <summary>The place in C# of a span of a SQL text.</summary>
    public static SourceLocation Locate(SqlFragment sql, int start, int length) => SourceLocation.Find(sql.Place.At(new TextSpan(start, length)))!.Value;

    /// <summary>The C# text of a place.</summary>
    public static string Source(Place place)
    {
        var found = SourceLocation.Find(place)!.Value;
        return found.Tree!.GetText().ToString(found.Span);
    }
}
