using System.Collections.Immutable;
using MigrationAnalyzers.Oracle.Engine;
using MigrationAnalyzers.Sql.Parsing;
using Npgsql;

namespace MigrationAnalyzers.Oracle.Mutants;

/// <summary>One mutant, what the server said of it and what the engine said.</summary>
/// <param name="Place">History, migration, method and number of the text.</param>
/// <param name="Original">The healthy text.</param>
/// <param name="Mutant">The mutant.</param>
/// <param name="Refusal">The server's word; null: accepted.</param>
/// <param name="Said">Ours: what the rules say that hold a name or a statement to be wrong.</param>
/// <param name="FixRefusal">What the server says of the text after our first fix, if that is not the original.</param>
internal sealed record Verdict(string Place, string Original, Mutant Mutant, PostgresException? Refusal, ImmutableArray<Said> Said, PostgresException? FixRefusal)
{
    private readonly Lazy<SyntaxError?> _syntaxError = new(() => SqlParser.Parse(Mutant.Text, new ParseOptions(15)).Errors is [var error, ..] ? error : null);

    private static readonly string[] NameStates = ["42703", "42P01", "42702", "3F000"];

    /// <summary>The server refuses the name of a column, a relation or a schema.</summary>
    public bool IsNameRefusal => Refusal is not null && NameStates.Contains(Refusal.SqlState);

    /// <summary>We said something.</summary>
    public bool IsSaid => !Said.IsEmpty;

    /// <summary>The server runs the text and we object. In a body it may be that the server never came to the place.</summary>
    public bool IsFalseAlarm => Refusal is null && IsSaid && !Mutant.IsInBody;

    /// <summary>Our parser refuses what the server can read: it has another reason, or none.</summary>
    public bool IsFalseSyntaxError => Refusal?.SqlState != "42601" && SyntaxError is not null;

    /// <summary>What our parser says.</summary>
    public SyntaxError? SyntaxError => _syntaxError.Value;

    /// <summary>The text after the first fix that is offered.</summary>
    public string? FirstFix => Said.SelectMany(said => said.Fixed).FirstOrDefault();

    /// <summary>The first fix gives the healthy text back.</summary>
    public bool IsRestored => FirstFix == Original;

    /// <summary>One line: the changed place in its surroundings, what we say, what the server says.</summary>
    public string Line()
    {
        var start = Math.Max(0, Mutant.Start - 60);
        var end = Math.Min(Mutant.Text.Length, Mutant.Start + Mutant.Length + 60);
        var changeEnd = Mutant.Start + Mutant.Length;
        var around = $"{Mutant.Text[start..Mutant.Start]}⟦{Mutant.Text[Mutant.Start..changeEnd]}⟧{Mutant.Text[changeEnd..end]}";
        var said = IsSaid ? string.Join(", ", Said.Select(said => $"{said.Rule} '{Mutant.Text.AsSpan(said.Start, said.Length)}'")) : "nothing";
        var server = Refusal is null ? "accepts" : $"{Refusal.SqlState} {Refusal.MessageText}";
        said += SyntaxError is { } error ? "; parser: " + error.Message : "";
        return $"{Place} {Mutant.Kind}: {string.Join(' ', around.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))} | we: {said} | server: {server}";
    }
}
