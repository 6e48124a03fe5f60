using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    private const ConstraintAttributes DeferralAttributes = ConstraintAttributes.Deferrable | ConstraintAttributes.NotDeferrable
        | ConstraintAttributes.InitiallyDeferred | ConstraintAttributes.InitiallyImmediate;

    // Among the constraints of a column: [NOT] DEFERRABLE | INITIALLY {DEFERRED | IMMEDIATE} | [NOT] ENFORCED
    private bool TakeColumnAttribute()
    {
        if (Take(Keyword.Deferrable) || Take(Keyword.Not, Keyword.Deferrable) || Take(Keyword.Enforced) || Take(Keyword.Not, Keyword.Enforced))
            return true;
        if (!At(Keyword.Initially))
            return false;
        Next();
        if (!Take(Keyword.Deferred))
            Expect(Keyword.Immediate);
        return true;
    }

    // ConstraintAttributeSpec: any of the words in any order, of which the kind of constraint allows some.
    private ConstraintAttributes ParseConstraintAttributes(string kind, ConstraintAttributes allowed)
    {
        var first = _index;
        var attributes = ConstraintAttributes.None;
        while (true)
        {
            var index = _index;
            var next = ParseOptionalAttribute();
            if (next == ConstraintAttributes.None)
                break;
            attributes |= next;
            if (Has(attributes, ConstraintAttributes.NotDeferrable | ConstraintAttributes.InitiallyDeferred))
                FailExactly(index, "constraint declared INITIALLY DEFERRED must be DEFERRABLE");
            if (Has(attributes, ConstraintAttributes.Deferrable | ConstraintAttributes.NotDeferrable) ||
                Has(attributes, ConstraintAttributes.InitiallyDeferred | ConstraintAttributes.InitiallyImmediate) ||
                Has(attributes, ConstraintAttributes.Enforced | ConstraintAttributes.NotEnforced))
                FailExactly(index, "conflicting constraint properties");
        }

        // Words that merely say what is the case anyway are always allowed.
        var wrong = attributes & ~(allowed | ConstraintAttributes.NotDeferrable | ConstraintAttributes.InitiallyImmediate);
        if (wrong != ConstraintAttributes.None)
            FailExactly(first, kind + " constraints cannot be marked " + NameOfWrong(wrong));
        return attributes;
    }

    private static bool Has(ConstraintAttributes attributes, ConstraintAttributes all) => (attributes & all) == all;

    private static string NameOfWrong(ConstraintAttributes wrong)
    {
        if ((wrong & (ConstraintAttributes.Deferrable | ConstraintAttributes.InitiallyDeferred)) != 0)
            return "DEFERRABLE";
        if ((wrong & ConstraintAttributes.NotValid) != 0)
            return "NOT VALID";
        if ((wrong & ConstraintAttributes.NoInherit) != 0)
            return "NO INHERIT";
        return (wrong & ConstraintAttributes.NotEnforced) != 0 ? "NOT ENFORCED" : "ENFORCED";
    }

    private ConstraintAttributes ParseOptionalAttribute()
    {
        switch (_current.Keyword)
        {
            case Keyword.Deferrable:
                Next();
                return ConstraintAttributes.Deferrable;
            case Keyword.Enforced:
                Next();
                return ConstraintAttributes.Enforced;
            case Keyword.Initially:
                Next();
                if (Take(Keyword.Deferred))
                    return ConstraintAttributes.InitiallyDeferred;
                Expect(Keyword.Immediate);
                return ConstraintAttributes.InitiallyImmediate;
            case Keyword.No:
                Next();
                Expect(Keyword.Inherit);
                return ConstraintAttributes.NoInherit;
            case Keyword.Not:
                Next();
                if (Take(Keyword.Deferrable))
                    return ConstraintAttributes.NotDeferrable;
                if (Take(Keyword.Enforced))
                    return ConstraintAttributes.NotEnforced;
                Expect(Keyword.Valid);
                return ConstraintAttributes.NotValid;
            default:
                return ConstraintAttributes.None;
        }
    }
}
