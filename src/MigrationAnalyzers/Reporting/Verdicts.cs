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

    private const int BitsOfSilence = 64;

    private Verdict?[] _byRule = [];
    private Verdict? _silence;
    private ulong _silentRules;

    /// <summary>Those of <paramref name="subject"/>.</summary>
    public static Verdicts Of(object subject) => Known.GetOrCreateValue(subject);

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

    /// <summary>The rules, by the bits of their numbers, that are known to have nothing to say under these circumstances, and to know nothing before and after. Of the first 64.</summary>
    public ulong SilentRules(RuleOptions options, MigrationDeclaration? declaration)
    {
        lock (this)
            return _silence is { } silence && ReferenceEquals(silence.Options, options) && ReferenceEquals(silence.Declaration, declaration) ? _silentRules : 0;
    }

    /// <summary>The bit of rule number <paramref name="rule"/> in <see cref="SilentRules"/>; 0: it has none.</summary>
    public static ulong BitOf(int rule) => rule < BitsOfSilence ? 1UL << rule : 0;

    /// <summary>Keeps what rule number <paramref name="rule"/> said in place of what it said before; the others are as in <see cref="Verdict"/>.</summary>
    public Verdict Keep(int rule, RuleOptions options, MigrationDeclaration? declaration, RuleState? before, RuleState? after, ImmutableArray<Report> reports)
    {
        lock (this)
        {
            // Most rules have nothing to say of most things: one verdict does for all of them.
            Verdict verdict;
            _silentRules &= ~BitOf(rule);
            if (!reports.IsEmpty || before is not null || after is not null)
            {
                verdict = new(options, declaration, before, after, reports);
            }
            else
            {
                if (_silence is null || !ReferenceEquals(_silence.Options, options) || !ReferenceEquals(_silence.Declaration, declaration))
                    (_silence, _silentRules) = (new(options, declaration, null, null, reports), 0);
                verdict = _silence;
                _silentRules |= BitOf(rule);
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

/// <summary>What was said of things of one kind in a compilation, in their order. Most rules have nothing to say of most of them, and that they pass by at no cost.</summary>
internal sealed class VerdictList
{
    private readonly Verdicts[] _verdicts;
    private readonly ulong[] _silent;

    private VerdictList(Verdicts[] verdicts, ulong[] silent)
    {
        _verdicts = verdicts;
        _silent = silent;
    }

    /// <summary>Of all <paramref name="subjects"/>.</summary>
    /// <param name="subjects">The things.</param>
    /// <param name="options">What is configured.</param>
    /// <param name="declarations">Of migrations: how they are declared.</param>
    public static VerdictList Of<T>(ImmutableArray<T> subjects, RuleOptions options, ImmutableArray<MigrationDeclaration> declarations)
        where T : class
    {
        var (verdicts, silent) = (new Verdicts[subjects.Length], new ulong[subjects.Length]);
        for (var i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = Verdicts.Of(subjects[i]);
            silent[i] = verdicts[i].SilentRules(options, i < declarations.Length ? declarations[i] : null);
        }

        return new(verdicts, silent);
    }

    /// <summary>Of all <paramref name="subjects"/>, which are no migrations.</summary>
    public static VerdictList Of<T>(ImmutableArray<T> subjects, RuleOptions options)
        where T : class => Of(subjects, options, ImmutableArray<MigrationDeclaration>.Empty);

    /// <summary>What was said of thing number <paramref name="index"/>.</summary>
    public Verdicts this[int index] => _verdicts[index];

    /// <summary>Whether a rule that knows nothing of what came before is known to have nothing to say of it.</summary>
    public bool IsSilent(int index, ulong rule) => (_silent[index] & rule) != 0;
}
