using System.Collections.Immutable;
using MigrationAnalyzers.Oracle.Engine;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Text;
using Npgsql;

namespace MigrationAnalyzers.Oracle.Mutants;

/// <summary>One mutant, what the server said of it and what the engine said.</summary>
/// <param name="Place">History, migration, method and number of the text.</param>
/// <param name="Original">The healthy text.</param>
/// <param name="Mutant">The mutant.</param>
/// <param name="Refusal">The server's word; null: accepted.</param>
/// <param name="Said">Ours: what the rules say that hold a name or a statement to be wrong.</param>
internal sealed record Verdict(string Place, string Original, Mutant Mutant, PostgresException? Refusal, ImmutableArray<Said> Said)
{
    private readonly Lazy<SyntaxError?> _syntaxError = new(() => SqlParser.Parse(Mutant.Text, new ParseOptions(15)).Errors is [var error, ..] ? error : null);

    // no such operator or function, types that do not match, no cast; of INSERT: its count, and what must not be null
    private static readonly string[] TypeStates = ["42883", "42804", "42846", "42601", "23502"];

    private static readonly string[] NameStates = ["42703", "42P01", "42702", "3F000"];

    /// <summary>The server refuses the name of a column, a relation or a schema.</summary>
    public bool IsNameRefusal => Refusal is not null && NameStates.Contains(Refusal.SqlState);

    /// <summary>The server refuses a mutant of types for what MIG2003 to MIG2005 are about. The server says in words where it looks at a value only when it runs.</summary>
    public bool IsTypeRefusal => Refusal is not null && TypeMutants.Kinds.Contains(Mutant.Kind) && TypeStates.Contains(Refusal.SqlState) && SyntaxError is null
        && (Refusal.SqlState != "42601" || Mutant.Kind is MutantKind.ColumnDropped or MutantKind.ExpressionAdded);

    /// <summary>The rule that is to say it.</summary>
    public string TypeRule => Refusal?.SqlState switch { "42601" => "MIG2003", "23502" => "MIG2004", _ => "MIG2005" };

    /// <summary>We said something.</summary>
    public bool IsSaid => !Said.IsEmpty;

    // The server takes a name that it cuts, and says so with a NOTICE (42622).
    private const string CutName = "MIG1009";

    /// <summary>The server runs the text and we object to a word of it that the server looks at.</summary>
    public bool IsFalseAlarm => Refusal is null && Said.Any(said => !IsInBody(said.Span) && said.Rule != CutName);

    /// <summary>The server takes the text and we object in a body, which it may not look into before it is run, or a branch of which it did not run.</summary>
    public bool IsObjectionInBody => Refusal is null && IsSaid && !IsFalseAlarm;

    /// <summary>Our parser refuses what the server accepts.</summary>
    public bool IsFalseSyntaxError => Refusal is null && SyntaxError is not null;

    /// <summary>What our parser says.</summary>
    public SyntaxError? SyntaxError => _syntaxError.Value;

    /// <summary>We object to the changed word itself, not to others that depend on it.</summary>
    public bool IsAtPlace => Said.Any(IsThere);

    /// <summary>The text after the first fix of what is said of the changed word.</summary>
    public string? FirstFix => FirstSaid is { } said ? Apply([said.Edits[0]]) : null;

    /// <summary>The first thing said of the changed word that comes with a fix.</summary>
    public Said? FirstSaid => Said.FirstOrDefault(said => IsThere(said) && !said.Edits.IsEmpty);

    /// <summary>What that fix writes.</summary>
    public string? FirstEdit => FirstSaid?.Edits[0].Text;

    /// <summary>That fix gives the healthy text back.</summary>
    public bool IsRestored => FirstFix == Original;

    /// <summary>That fix gives the healthy text back, or one that differs from it in how a name is written alone: <c>regions</c> for <c>REGIONS</c>.</summary>
    public bool IsRestoredInMeaning => FirstFix is { } text && (text == Original || NamesOf(text).SequenceEqual(NamesOf(Original), StringComparer.Ordinal));

    private static IEnumerable<string> NamesOf(string text) => SqlWords.Of(text).Select(word => word.NameIn(text));

    /// <summary>The text after the first fix of everything that is said, if all of it has one.</summary>
    public string? AllFixed => IsSaid && Said.All(said => !said.Edits.IsEmpty) ? Apply(Said.Select(said => said.Edits[0])) : null;

    /// <summary>The fixes, of all that are offered, after each of which alone the server still refuses what it was for: the token, what was to stand there, the server's word.</summary>
    public ImmutableArray<string> RefusedFixes { get; init; } = [];

    /// <summary>What the server says of that text; null: it accepts it, or it was not asked.</summary>
    public PostgresException? FixRefusal { get; init; }

    /// <summary>What we say of that text.</summary>
    public ImmutableArray<Said> RemainsAfterFix { get; init; } = [];

    /// <summary>Everything that we said is mended as we offer it, the server refuses the text, and we have nothing more to say.</summary>
    public bool IsBrokenByFixes => FixRefusal is not null && RemainsAfterFix.IsEmpty;

    /// <summary>One line: the changed place in its surroundings, what we say, what the server says.</summary>
    public string Line()
    {
        var start = Math.Max(0, Mutant.Start - 60);
        var end = Math.Min(Mutant.Text.Length, Mutant.Start + Mutant.Length + 60);
        var changeEnd = Mutant.Start + Mutant.Length;
        var around = $"{Mutant.Text[start..Mutant.Start]}⟦{Mutant.Text[Mutant.Start..changeEnd]}⟧{Mutant.Text[changeEnd..end]}";
        var said = IsSaid ? string.Join(", ", Said.Select(said => $"{said.Rule} '{Mutant.Text.AsSpan(said.Span.Start, said.Span.Length)}'")) : "nothing";
        var server = Refusal is null ? "accepts" : $"{Refusal.SqlState} {Refusal.MessageText}";
        said += SyntaxError is { } error ? "; parser: " + error.Message : "";
        server += RefusedFixes.IsEmpty ? "" : " | " + string.Join(" | ", RefusedFixes);
        server += FixRefusal is null ? "" : $" | after the fixes: {FixRefusal.SqlState} {FixRefusal.MessageText}";
        return $"{Place} {Mutant.Kind}: {string.Join(' ', around.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))} | we: {said} | server: {server}";
    }

    private bool IsInBody(TextSpan span) => SqlWords.Of(Mutant.Text).Any(word => word.IsInBody && word.Start <= span.Start && span.Start < word.End);

    private bool IsThere(Said said) => said.Span.Start < Mutant.Start + Math.Max(1, Mutant.Length) && said.Span.End > Mutant.Start;

    /// <summary>The mutant with these edits made.</summary>
    public string Apply(IEnumerable<(TextSpan Span, string Text)> edits)
    {
        var text = Mutant.Text;
        foreach (var (span, with) in edits.Distinct().OrderByDescending(edit => edit.Span.Start))
            text = string.Concat(text.AsSpan(0, span.Start), with, text.AsSpan(span.End));
        return text;
    }
}
