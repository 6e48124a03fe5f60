using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MigrationAnalyzers.CodeFixes;
using MigrationAnalyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MigrationAnalyzers.Tests;

/// <summary>The documentation is true: every example runs, every rule has a page, and what can be generated is. A generated text that is stale is written fresh, and the test fails once.</summary>
public class DocsTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    public static TheoryData<string> Ids => [.. RuleRunner.Descriptors.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_in_the_fixed_layout(string id)
    {
        var page = File.ReadAllText(PagePath(id));
        var descriptor = RuleRunner.Descriptors[id];
        var lines = page.Split('\n');
        var expected = $"# {id}: {descriptor.Title}\n{Facts(descriptor)} <!-- generated -->";
        var fresh = expected + "\n" + string.Join('\n', lines.Skip(2));
        AssertFresh(PagePath(id), page, fresh);
        Assert.Contains("\n## When to silence it\n", page, StringComparison.Ordinal);
        Assert.EndsWith($"docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_without_a_rule() =>
        Assert.Equal(
            RuleRunner.Descriptors.Keys,
            Directory.GetFiles(Path.Combine(Root, "docs", "rules"), "MIG*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Every_example_says_what_the_page_says(string id)
    {
        var page = RulePage.Read(PagePath(id));
        if (id != "MIG0001") // nothing a user writes makes the engine fail
        {
            Assert.NotEmpty(page.Blocks("reports"));
            if (!page.HasFiles) // a file decides
                Assert.NotEmpty(page.Blocks("silent"));
        }

        foreach (var block in page.Blocks("reports"))
            Assert.Contains(id, (await page.RunAsync(block, word: "reports")).Select(diagnostic => diagnostic.Id));
        foreach (var way in page.Ways)
        {
            for (var step = 0; step < way.Count; step++)
                Assert.Empty((await page.RunAsync(way[step], way.Take(step))).Where(diagnostic => diagnostic.Id == id || diagnostic.Severity >= DiagnosticSeverity.Warning)); // another rule may suggest something
        }
    }

    [Fact]
    public void The_index_lists_every_rule() => AssertTable(Path.Combine(Root, "docs", "rules", "README.md"), link: id => $"[{id}]({id}.md)");

    [Fact]
    public void The_readme_lists_every_rule() => AssertTable(Path.Combine(Root, "README.md"), link: id => $"[{id}](docs/rules/{id}.md)");

    [Fact]
    public void The_configuration_page_lists_every_key()
    {
        var asked = new AskedKeys();
        RuleOptions.Read(RuleRunner.Compile([]), asked, CancellationToken.None);
        var listed = File.ReadLines(Path.Combine(Root, "docs", "configuration.md")).Where(line => line.StartsWith("| `migration_analyzers.", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);

        Assert.Equal(asked.Keys, listed.Order(StringComparer.Ordinal));
    }

    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Root, "README.md")).Append(Path.Combine(Root, "CHANGELOG.md"))
            .Append(Path.Combine(Root, "src", "MigrationAnalyzers.Package", "README.md")).Select(page => Path.GetRelativePath(Root, page))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string page)
    {
        var path = Path.Combine(Root, page);
        Assert.NotEmpty(File.ReadAllText(path));
        foreach (var link in LinksIn(path))
        {
            var (file, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
            var target = file.Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, file);
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{page}: {link}");
            Assert.True(anchor is null || AnchorsIn(target).Contains(anchor), $"{page}: {link}");
        }
    }

    private static IEnumerable<string> LinksIn(string path)
    {
        foreach (var line in OutsideOfCode(path))
        {
            for (var at = line.IndexOf("](", StringComparison.Ordinal); at >= 0; at = line.IndexOf("](", at + 1, StringComparison.Ordinal))
            {
                var link = line[(at + 2)..line.IndexOf(')', at)];
                if (!link.Contains("://", StringComparison.Ordinal))
                    yield return link;
            }
        }
    }

    // As GitHub makes them of headings.
    private static IEnumerable<string> AnchorsIn(string path) => OutsideOfCode(path)
        .Where(line => line.StartsWith('#'))
        .Select(line => new string([.. line.TrimStart('#').Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_').Select(c => c == ' ' ? '-' : c)]));

    private static IEnumerable<string> OutsideOfCode(string path)
    {
        var isCode = false;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            else if (!isCode)
                yield return line;
        }
    }

    private static void AssertTable(string path, Func<string, string> link)
    {
        const string Begin = "<!-- rules -->\n";
        const string End = "<!-- /rules -->";
        var text = File.ReadAllText(path);
        var start = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);
        Assert.True(start >= Begin.Length && end >= start, $"{path} has no <!-- rules --> part");

        var rows = RuleRunner.Descriptors.Values.Select(
            rule => $"| {link(rule.Id)} | {rule.Category} | {Severity(rule)} | {rule.Title} | {(HasFix(rule) ? "yes" : "")} |\n");
        var table = "| Rule | Category | Severity | What | Fix |\n|---|---|---|---|---|\n" + string.Concat(rows);
        AssertFresh(path, text, text[..start] + table + text[end..]);
    }

    private static string Facts(DiagnosticDescriptor rule)
    {
        var facts = new List<string> { rule.Category, Severity(rule) };
        if (HasFix(rule))
            facts.Add("fix offered");
        facts.AddRange(rule.CustomTags.Where(tag => tag.StartsWith("PostgreSQL ", StringComparison.Ordinal)));
        facts.Add($"since {Since(rule.Id)}");
        return string.Join(" | ", facts);
    }

    private static string Severity(DiagnosticDescriptor rule) => rule switch
    {
        { IsEnabledByDefault: false } => "off",
        { DefaultSeverity: DiagnosticSeverity.Info } => "Info",
        _ => rule.DefaultSeverity.ToString(),
    };

    private static bool HasFix(DiagnosticDescriptor rule) =>
        typeof(SqlEditFix).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(CodeFixProvider)) && type != typeof(SilencingCommentFix)) // to silence is not to mend
            .Any(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds.Contains(rule.Id));

    // A release is a heading of AnalyzerReleases.Shipped.md; what stands in Unshipped.md comes with the version being built.
    private static string Since(string id)
    {
        var release = "";
        foreach (var line in File.ReadLines(Path.Combine(Root, "src", "MigrationAnalyzers", "AnalyzerReleases.Shipped.md")))
        {
            if (line.StartsWith("## Release ", StringComparison.Ordinal))
                release = line["## Release ".Length..].Trim();
            else if (line.StartsWith(id, StringComparison.Ordinal))
                return release;
        }

        var props = File.ReadAllText(Path.Combine(Root, "Directory.Build.props"));
        var version = Version.Parse(props.Split("<Version>")[1].Split("</Version>")[0]);
        return $"{version.Major}.{version.Minor}";
    }

    private static void AssertFresh(string path, string text, string fresh)
    {
        if (text == fresh)
            return;
        File.WriteAllText(path, fresh);
        Assert.Fail($"{path} was stale and has been written fresh; look at the difference and commit it.");
    }

    private static string PagePath(string id) => Path.Combine(Root, "docs", "rules", id + ".md");

    private static string ThisFile([CallerFilePath] string path = "") => path;

    // Knows nothing, and remembers what it was asked.
    private sealed class AskedKeys : AnalyzerConfigOptionsProvider
    {
        private readonly Options _options = new();

        public IEnumerable<string> Keys => _options.Asked;

        public override AnalyzerConfigOptions GlobalOptions => _options;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options;

        private sealed class Options : AnalyzerConfigOptions
        {
            public SortedSet<string> Asked { get; } = new(StringComparer.Ordinal);

            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            {
                Asked.Add(key);
                value = null;
                return false;
            }
        }
    }
}
