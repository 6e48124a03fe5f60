using MigrationAnalyzers.Rules.Names;

namespace MigrationAnalyzers.Tests.Reading;

using Verify = RuleVerifier<Mig1001UnquotedName>;

/// <summary>SQL that is kept in <c>.resx</c> files: which text of which file a piece of code takes.</summary>
public class ResourceTests
{
    private const string Given = "CREATE TABLE t (\"Name\" text);";

    private const string Text = "<data name=\"Script\" xml:space=\"preserve\"><value>DELETE FROM t WHERE [|Name|] = '';</value></data>";

    // As Visual Studio and the build's own generator write it.
    private const string Designer =
        """
        namespace Test.Properties {
            internal class Resources {
                private static global::System.Resources.ResourceManager resourceMan;
                private static global::System.Globalization.CultureInfo resourceCulture;
                internal Resources() { }
                internal static global::System.Resources.ResourceManager ResourceManager {
                    get {
                        if (object.ReferenceEquals(resourceMan, null)) {
                            global::System.Resources.ResourceManager temp = new global::System.Resources.ResourceManager("Test.Properties.Resources", typeof(Resources).Assembly);
                            resourceMan = temp;
                        }
                        return resourceMan;
                    }
                }
                internal static global::System.Globalization.CultureInfo Culture { get { return resourceCulture; } set { resourceCulture = value; } }
                internal static string Script { get { return ResourceManager.GetString("Script", resourceCulture); } }
                internal static byte[] Bytes { get { object obj = ResourceManager.GetObject("Bytes", resourceCulture); return ((byte[])(obj)); } }
            }
        }
        """;

    // As generators of today write it.
    private const string Generated =
        """
        namespace Test {
            internal static class Texts {
                private static global::System.Resources.ResourceManager s_resourceManager;
                internal static global::System.Resources.ResourceManager ResourceManager => s_resourceManager ?? (s_resourceManager = new global::System.Resources.ResourceManager(typeof(Texts)));
                internal static global::System.Globalization.CultureInfo Culture { get; set; }
                internal static string GetResourceString(string resourceKey, string defaultValue = null) => ResourceManager.GetString(resourceKey, Culture) ?? defaultValue;
                internal static string @Script => GetResourceString("Script");
            }
        }
        """;

    [Theory]
    [InlineData("Test.Properties.Resources.Script")]
    [InlineData("Test.Properties.Resources.ResourceManager.GetString(\"Script\")")]
    [InlineData("Test.Properties.Resources.ResourceManager.GetString(\"Script\", System.Globalization.CultureInfo.InvariantCulture)")]
    [InlineData("(string)Test.Properties.Resources.ResourceManager.GetObject(\"Script\")")]
    [InlineData("Test.Properties.Resources.Script.Replace(\"schema\", \"public\")")]
    [InlineData("new System.Resources.ResourceManager(\"Test.Properties.Resources\", typeof(Tested).Assembly).GetString(\"Script\")")]
    [InlineData("new System.Resources.ResourceManager(\"Test.Properties.Resources\", GetType().Assembly).GetString(nameof(Test.Properties.Resources.Script))")]
    [InlineData("new System.Resources.ResourceManager(\"Resources\", System.Reflection.Assembly.GetExecutingAssembly()).GetString(\"Script\")")]
    [InlineData("new System.Resources.ResourceManager(typeof(Test.Properties.Resources)).GetString(\"Script\")")]
    [InlineData("Own.Manager.GetString(\"Script\")")]
    [InlineData("Own.Lazy.GetString(\"Script\")")]
    public Task Reads_the_text_that_code_takes(string text) => Reads(text, ("/0/Properties/Resources.resx", File(Text)));

    [Theory]
    [InlineData("/0/Texts.resx")]
    [InlineData("/0/Properties/Texts.resx")]
    public Task Reads_through_a_generated_method(string path) => Reads("Test.Texts.Script", (path, File(Text)));

    // The file that the project names last is another one, in another folder or language.
    [Fact]
    public Task Reads_the_nearest_file_of_that_name() => Reads(
        "Test.Properties.Resources.Script",
        ("/0/Resources.resx", File(Text.Replace("[|Name|]", "\"Name\"", StringComparison.Ordinal))),
        ("/0/Properties/Resources.resx", File(Text)),
        ("/0/Properties/Resources.de.resx", File(Text.Replace("[|Name|]", "Nummer", StringComparison.Ordinal))));

    [Theory]
    [InlineData("Test.Properties.Resources.Script", "<data name=\"Script\" type=\"System.Resources.ResXFileRef, System.Windows.Forms\"><value>Scripts\\up.sql;System.String, mscorlib, Version=4.0.0.0;utf-8</value></data>", "/0/Properties/Scripts/up.sql")]
    [InlineData("Test.Properties.Resources.Script", "<data name=\"Script\" type=\"System.Resources.ResXFileRef, System.Windows.Forms\"><value>\"..\\Other Scripts\\up.sql\";System.String, mscorlib</value></data>", "/0/Other Scripts/up.sql")]
    [InlineData("System.Text.Encoding.UTF8.GetString(Test.Properties.Resources.Bytes)", "<data name=\"Bytes\" type=\"System.Resources.ResXFileRef, System.Windows.Forms\"><value>Scripts\\up.sql;System.Byte[], mscorlib</value></data>", "/0/Properties/Scripts/up.sql")]
    public Task Reads_the_file_that_a_resource_points_to(string text, string data, string path) =>
        Reads(text, ("/0/Properties/Resources.resx", File(data)), (path, "DELETE FROM t WHERE [|Name|] = '';"));

    [Fact]
    public Task Reads_the_text_of_a_query() => Verify.WithFiles(
        MigrationSource.After(Given, "") + Designer + "class Q { int Run(Shop db) => db.Database.ExecuteSqlRaw(Test.Properties.Resources.Script); }",
        ("/0/Properties/Resources.resx", File(Text)));

    [Theory]
    [InlineData("Test.Properties.Resources.Script", "<data name=\"Script2\"><value>DELETE FROM t WHERE Name = '';</value></data>")]
    [InlineData("Test.Properties.Resources.Script", "<data name=\"script\"><value>DELETE FROM t WHERE Name = '';</value></data>")]
    [InlineData("Test.Properties.Resources.Script", "<data name=\"Script\" type=\"System.Object\"><value>DELETE FROM t WHERE Name = '';</value></data>")]
    [InlineData("Test.Properties.Resources.Script", "<data name=\"Script\" mimetype=\"application/x-microsoft.net.object.bytearray.base64\"><value>DELETE FROM t WHERE Name = '';</value></data>")]
    [InlineData("Test.Properties.Resources.Script", "<data name=\"Script\"><comment>DELETE FROM t WHERE Name = '';</comment></data>")]
    [InlineData("Test.Properties.Resources.Script", "<data name=\"Script\"><value>DELETE FROM t;</value></data><data name=\"Script\"><value>DELETE FROM t WHERE Name = '';</value></data>")]
    [InlineData("Test.Properties.Resources.Script", "<data name=\"Script\"><value>DELETE FROM t WHERE Name = '';</value></data")]
    [InlineData("Test.Properties.Resources.Script", "<data name=\"Script\"><value>DELETE FROM t WHERE Name &unknown; '';</value></data>")]
    [InlineData("Test.Properties.Resources.ResourceManager.GetString(\"Script\", new System.Globalization.CultureInfo(\"de\"))", "<data name=\"Script\"><value>DELETE FROM t WHERE Name = '';</value></data>")]
    [InlineData("new System.Resources.ResourceManager(\"Test.Properties.Resources\", typeof(string).Assembly).GetString(\"Script\")", "<data name=\"Script\"><value>DELETE FROM t WHERE Name = '';</value></data>")]
    [InlineData("new System.Resources.ResourceManager(\"Test.Other\", typeof(Tested).Assembly).GetString(\"Script\")", "<data name=\"Script\"><value>DELETE FROM t WHERE Name = '';</value></data>")]
    public Task Stays_silent_about_other_texts(string text, string data) => Reads(text, ("/0/Properties/Resources.resx", File(data)));

    [Fact]
    public Task Stays_silent_where_two_files_may_be_meant() => Reads(
        "new System.Resources.ResourceManager(\"Resources\", typeof(Tested).Assembly).GetString(\"Script\")",
        ("/0/A/Resources.resx", File(Text.Replace("[|Name|]", "Name", StringComparison.Ordinal))),
        ("/0/B/Resources.resx", File(Text.Replace("[|Name|]", "Name", StringComparison.Ordinal))));

    [Fact]
    public Task Stays_silent_about_a_file_that_declares_entities() => Reads(
        "Test.Properties.Resources.Script",
        ("/0/Properties/Resources.resx", "<!DOCTYPE root [<!ENTITY n \"Name\">]><root><data name=\"Script\"><value>DELETE FROM t WHERE &n; = '';</value></data></root>"));

    private static Task Reads(string text, params (string Path, string Text)[] files) => Verify.WithFiles(
        MigrationSource.After(Given, $"migrationBuilder.Sql({text});") + Designer + Generated
        + """
        class Own
        {
            public static readonly System.Resources.ResourceManager Manager = new("Test.Properties.Resources", typeof(Own).Assembly);
            private static System.Resources.ResourceManager _lazy;
            public static System.Resources.ResourceManager Lazy => _lazy ??= new("Test.Properties.Resources", typeof(Own).Assembly);
        }
        """,
        files);

    private static string File(string data) => $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<root>\n  {data}\n</root>\n";
}
