using System.Collections.Immutable;
using MigrationAnalyzers.CodeFixes;
using MigrationAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace MigrationAnalyzers.Tests;

/// <summary>
/// The only way tests run a rule. Expected findings are marked in the text: <c>[|name|]</c>, or <c>{|#0:name|}</c> with <see cref="Expect"/> where the message matters.
/// Everything compiles against the real EF Core.
/// </summary>
internal static class RuleVerifier<TRule>
    where TRule : MigrationRule, new()
{
    private static readonly DiagnosticDescriptor Rule = new TRule().SupportedDiagnostics[0];

    /// <summary>An earlier migration runs <paramref name="given"/>; a later one runs <paramref name="sql"/>, which holds the marks.</summary>
    public static Task InSqlAfter(string given, string sql, params DiagnosticResult[] expected) =>
        InFile(MigrationSource.After(given, MigrationSource.Sql(sql)), expected);

    /// <summary>The statements of a migration's <c>Up</c>, after one that ran <paramref name="given"/>.</summary>
    public static Task InMigration(string statements, string given = "", params DiagnosticResult[] expected) =>
        InFile(MigrationSource.After(given, statements), expected);

    /// <summary>A whole file.</summary>
    public static Task InFile(string source, params DiagnosticResult[] expected) => InFiles([("Test0.cs", source)], expected: expected);

    /// <summary>Whole files, with an optional <c>.editorconfig</c>.</summary>
    public static Task InFiles(IEnumerable<(string Name, string Source)> files, string? editorConfig = null, params DiagnosticResult[] expected)
    {
        var test = new FixTest();
        test.Fill(files, editorConfig);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>A whole C# file beside additional files; the marks may stand in any of them.</summary>
    public static Task WithFiles(string source, params (string Path, string Text)[] additionalFiles)
    {
        var test = new FixTest();
        test.Fill([("Test0.cs", source)], editorConfig: null);
        foreach (var file in additionalFiles)
            test.TestState.AdditionalFiles.Add((file.Path, file.Text));
        return test.RunAsync();
    }

    /// <summary>The same with expected messages.</summary>
    public static Task WithFile(string source, string path, string text, string editorConfig, params DiagnosticResult[] expected)
    {
        var test = new FixTest();
        test.Fill([("Test0.cs", source)], editorConfig);
        test.TestState.AdditionalFiles.Add((path, text));
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>The first fix of every finding in the C# file turns the additional file into <paramref name="fixedText"/>, alone and through Fix All in document and project.</summary>
    public static Task FixAdditionalFile(string source, string path, string text, string fixedText)
    {
        var test = new FixTest { CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInSolutionCheck };
        test.Fill([("Test0.cs", source)], editorConfig: null);
        test.TestState.AdditionalFiles.Add((path, text));
        TestFileMarkupParser.GetSpans(source, out var plain, out System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.Text.TextSpan> _);
        test.FixedState.Sources.Add((FixTest.Rooted("Test0.cs"), plain));
        test.FixedState.AdditionalFiles.Add((path, fixedText));
        return test.RunAsync();
    }

    /// <summary>The first fix turns the marked <paramref name="sql"/> into <paramref name="fixedSql"/>, alone and through Fix All.</summary>
    public static Task Fix(string given, string sql, string fixedSql) =>
        FixInFile(MigrationSource.After(given, MigrationSource.Sql(sql)), MigrationSource.After(given, MigrationSource.Sql(fixedSql)));

    /// <summary>The first fix turns the marked statements of <c>Up</c> into <paramref name="fixedStatements"/>.</summary>
    public static Task FixInMigration(string given, string statements, string fixedStatements) =>
        FixInFile(MigrationSource.After(given, statements), MigrationSource.After(given, fixedStatements));

    /// <summary>The first fix of every finding turns the marked file into <paramref name="fixedSource"/>, one by one and through Fix All in document, project and, if the fix offers it, solution.</summary>
    public static Task FixInFile(string source, string fixedSource, string? editorConfig = null, string name = "Test0.cs")
    {
        var test = new FixTest();
        if (!test.MendsSolutions)
            test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
        test.Fill([(name, source)], editorConfig);
        test.FixedState.Sources.Add((FixTest.Rooted(name), fixedSource));
        return test.RunAsync();
    }

    /// <summary>The first finding's comment in the SQL that silences it turns the marked statements of <c>Up</c> into <paramref name="fixedStatements"/>, alone and through Fix All.</summary>
    public static Task SilenceInMigration(string given, string statements, string fixedStatements)
    {
        var test = new FixTest { Provider = new SilencingCommentFix(), CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInSolutionCheck };
        test.Fill([("Test0.cs", MigrationSource.After(given, statements))], editorConfig: null);
        test.FixedState.Sources.Add((FixTest.Rooted("Test0.cs"), MigrationSource.After(given, fixedStatements)));
        return test.RunAsync();
    }

    /// <summary>The finding at the mark <c>{|#index:...|}</c> with exactly this message.</summary>
    public static DiagnosticResult Expect(int mark, string message) =>
        new DiagnosticResult(Rule).WithLocation(mark).WithMessage(message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);

    private sealed class FixTest : CSharpCodeFixTest<TRule, SqlEditFix, DefaultVerifier>
    {
        // The fix that is tried instead of those that mend.
        public CodeFixProvider? Provider { get; init; }

        public bool MendsSolutions => GetCodeFixProviders().All(provider => provider.GetFixAllProvider()!.GetSupportedFixAllScopes().Contains(FixAllScope.Solution));

        public FixTest()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            MarkupOptions = MarkupOptions.TreatPositionIndicatorsAsCode; // $$ is C# and SQL here
            TestState.AdditionalReferences.AddRange(TestReferences.All);
            // Findings in generated code are intended; that a #pragma silences them is shown once, by a test of its own.
            TestBehaviors |= TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck;
        }

        public void Fill(IEnumerable<(string Name, string Source)> files, string? editorConfig)
        {
            foreach (var file in files)
                TestState.Sources.Add((Rooted(file.Name), file.Source));
            if (editorConfig is not null)
                TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + editorConfig));
        }

        // An .editorconfig holds for files below it: a file without a folder is below none.
        public static string Rooted(string name) => name.StartsWith('/') ? name : "/0/" + name;

        protected override DiagnosticDescriptor GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers) => Rule;

        // Rules whose fix is shaped by C# have one of their own beside SqlEditFix.
        protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => Provider is { } only
            ? [only]
            : typeof(SqlEditFix).Assembly.GetTypes()
                .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(CodeFixProvider)) && type != typeof(SilencingCommentFix))
                .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
                .Where(provider => provider.FixableDiagnosticIds.Contains(Rule.Id))
                .ToImmutableArray();
    }
}
