using MigrationAnalyzers.Oracle.Engine;
using MigrationAnalyzers.Oracle.Mutants;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Oracle.Literals;

/// <summary>A mutant that the first fix of what is said of its changed word makes healthy again, in one way to write it.</summary>
internal sealed class WrittenMutant
{
    private readonly Mutant _mutant;
    private readonly string _original;
    private readonly string[] _wrong;
    private readonly string[] _right;

    /// <summary>Writes <paramref name="mutant"/> of <paramref name="text"/> in a class of that name.</summary>
    /// <param name="text">The place in the history.</param>
    /// <param name="mutant">The mutant.</param>
    /// <param name="said">What is said of the changed word.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="name">The name of the class.</param>
    public WrittenMutant(EngineText text, Mutant mutant, Said said, LiteralForm form, string name)
    {
        (Text, _mutant, _original, Form, Name) = (text, mutant, text.Text!, form, name);
        Rule = said.Rule;
        (_right, _wrong) = Cut();
    }

    /// <summary>The place in the history.</summary>
    public EngineText Text { get; }

    /// <summary>How it is written.</summary>
    public LiteralForm Form { get; }

    /// <summary>The name of its class.</summary>
    public string Name { get; }

    /// <summary>The rule that objects to the changed word.</summary>
    public string Rule { get; }

    /// <summary>What was changed.</summary>
    public MutantKind Kind => _mutant.Kind;

    /// <summary>The context that its migration belongs to.</summary>
    public string Context { get; init; } = "Context";

    /// <summary>The migration that it follows in its history; null: all of them.</summary>
    public string? After { get; init; }

    /// <summary>Whether the form can hold both texts, and its files say how the quotes that are missing are written.</summary>
    public bool IsPossible => Form.Write(_right, Name) is not null && Form.Write(_wrong, Name) is not null && (!Form.NeedsAnotherQuote || _mutant.Text.Contains('"', StringComparison.Ordinal));

    /// <summary>The id of its migration.</summary>
    public string Id => (After ?? "20990101000000") + "_" + Name;

    /// <summary>The C# file of the mutant.</summary>
    public string Source => SourceOf(_wrong);

    /// <summary>The C# file of the healthy text.</summary>
    public string RightSource => SourceOf(_right);

    /// <summary>The file of the mutant beside the C#, if there is one.</summary>
    public string? File => FileOf(_wrong);

    /// <summary>What that file is called.</summary>
    public string FileName => Name + Form.Write(_wrong, Name)!.Extension;

    /// <summary>That of the healthy text.</summary>
    public string? RightFile => FileOf(_right);

    /// <summary>The other C# file of the mutant, if there is one.</summary>
    public string? Elsewhere => Broken(Form.Write(_wrong, Name)!.Elsewhere);

    /// <summary>That of the healthy text.</summary>
    public string? RightElsewhere => Broken(Form.Write(_right, Name)!.Elsewhere);

    /// <summary>The name of the file that the changed word stands in.</summary>
    public string Document => File is not null ? FileName : Elsewhere is not null ? Name + ".Texts.cs" : Name + ".cs";

    /// <summary>That file of the mutant.</summary>
    public string Wrong => File ?? Elsewhere ?? Source;

    /// <summary>That file of the healthy text.</summary>
    public string Right => RightFile ?? RightElsewhere ?? RightSource;

    /// <summary>All its files.</summary>
    public IEnumerable<(string Name, string Text)> Files => new[] { (Name + ".cs", Source), (FileName, File), (Name + ".Texts.cs", Elsewhere) }.Where(file => file.Item2 is not null)!;

    /// <summary>The mutant as it arrives at the server: with the line breaks of the file, where they are in it.</summary>
    public bool IsText(string? sql) => sql is not null && sql.Replace("\r\n", "\n", StringComparison.Ordinal) == _mutant.Text;

    /// <summary>Whether a finding there is about the changed word: where lines end with two characters it stands further down.</summary>
    public bool IsThere(string sql, TextSpan span)
    {
        var before = sql[..span.Start].Count(c => c == '\r');
        return span.Start - before < _mutant.Start + Math.Max(1, _mutant.Length) && span.End - before > _mutant.Start;
    }

    /// <summary>One line that says what this is.</summary>
    public override string ToString() => $"{Form.Name}, {Kind}: {_mutant.Text[Math.Max(0, _mutant.Start - 40)..Math.Min(_mutant.Text.Length, _mutant.Start + _mutant.Length + 40)]}";

    // At blanks, never within the word that is changed: a name in two literals stands in none.
    private (string[] Right, string[] Wrong) Cut()
    {
        var rightEnd = _mutant.Start + _mutant.Length + _original.Length - _mutant.Text.Length;
        var blanks = Enumerable.Range(1, Math.Max(0, _original.Length - 1)).Where(i => _original[i] == ' ' && (i <= _mutant.Start || i >= rightEnd)).ToList();
        var first = blanks.Count == 0 ? 0 : blanks[blanks.Count / 3];
        var second = blanks.Count == 0 ? 0 : blanks[blanks.Count * 2 / 3];
        var shift = _mutant.Text.Length - _original.Length;
        int Moved(int cut) => cut <= _mutant.Start ? cut : cut + shift;
        return (Parts(_original, first, second), Parts(_mutant.Text, Moved(first), Moved(second)));
    }

    private static string[] Parts(string text, int first, int second) => [text[..first], text[first..second], text[second..]];

    private string? FileOf(string[] parts) => Broken(Form.Write(parts, Name)!.File);

    private string? Broken(string? text) => text?.Replace("\n", Form.LineBreak, StringComparison.Ordinal);

    private string SourceOf(string[] parts)
    {
        var written = Form.Write(parts, Name)!;
        return $$"""
            using Microsoft.EntityFrameworkCore.Infrastructure;
            using Microsoft.EntityFrameworkCore.Migrations;

            [DbContext(typeof({{Context}}))]
            [Migration("{{Id}}")]
            public class {{Name}} : Migration
            {
            {{written.Members}}
                protected override void Up(MigrationBuilder migrationBuilder)
                {
            {{written.Statements}}
                    migrationBuilder.Sql({{written.Argument}});
                }
            }

            """.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", Form.LineBreak, StringComparison.Ordinal);
    }
}
