using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MigrationAnalyzers.Schema.History;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Reporting;

/// <summary>What a rule carries from one migration to the next. Two that are equal make it say the same of what follows.</summary>
public abstract record RuleState;

/// <summary>What one rule said of something, and what that depends on beside the thing itself.</summary>
/// <param name="Options">What was configured.</param>
/// <param name="Declaration">Of a migration: how it is declared.</param>
/// <param name="Before">What the rule knew from what came before.</param>
/// <param name="After">What it knew afterwards.</param>
/// <param name="Reports">What it said, its own failures too.</param>
internal sealed record Verdict(RuleOptions Options, MigrationDeclaration? Declaration, RuleState? Before, RuleState? After, ImmutableArray<Report> Reports);

/// <summary>Something that was said.</summary>
/// <param name="Finding">What was found; null: a failure of our own.</param>
/// <param name="Diagnostic">As the compiler shows it, unless a comment silences it.</param>
internal sealed record Report(Finding? Finding, Diagnostic Diagnostic);

/// <summary>
/// What the rules said of one thing (a migration, the changes it makes, a site, a model). Kept with the thing: while it stays the same object, nobody judges it again.
/// </summary>
internal sealed class Verdicts
{
    private static readonly ConditionalWeakTable<object, Verdicts> Known = new();

    private Verdict?[] _byRule = [];
    private Verdict? _silence;

    /// <summary>Those of <paramref name="subject"/>.</summary>
    public static Verdicts Of(object subject) => Known.GetOrCreateValue(subject);

    /// <summary>Those of all <paramref name="subjects"/>, in their order.</summary>
    public static Verdicts[] Of<T>(ImmutableArray<T> subjects)
        where T : class
    {
        var verdicts = new Verdicts[subjects.Length];
        for (var i = 0; i < verdicts.Length; i++)
            verdicts[i] = Of(subjects[i]);
        return verdicts;
    }

    /// <summary>What rule number <paramref name="rule"/> said under the same circumstances; null: nothing yet.</summary>
    public Verdict? Find(int rule, RuleOptions options, MigrationDeclaration? declaration, RuleState? before)
    {
        var byRule = Volatile.Read(ref _byRule);
        return rule < byRule.Length && Volatile.Read(ref byRule[rule]) is { } known
            && ReferenceEquals(known.Options, options) && ReferenceEquals(known.Declaration, declaration)
            && (ReferenceEquals(known.Before, before) || Equals(known.Before, before))
                ? known
                : null;
    }

    /// <summary>Keeps what a rule said in place of what it said before.</summary>
    public Verdict Keep(int rule, Verdict verdict)
    {
        lock (this)
        {
            // Most rules have nothing to say of most things.
            if (verdict is { Reports.IsEmpty: true, Before: null, After: null })
            {
                if (_silence is { } silence && ReferenceEquals(silence.Options, verdict.Options) && ReferenceEquals(silence.Declaration, verdict.Declaration))
                    verdict = silence;
                else
                    _silence = verdict;
            }

            var byRule = _byRule;
            if (rule >= byRule.Length)
                Array.Resize(ref byRule, Math.Max(rule + 1, 64));
            Volatile.Write(ref byRule[rule], verdict);
            Volatile.Write(ref _byRule, byRule);
            return verdict;
        }
    }
}
