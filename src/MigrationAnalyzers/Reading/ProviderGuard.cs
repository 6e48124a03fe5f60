using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>Whether code outside of migrations never runs on PostgreSQL: it stands behind <c>if (db.Database.IsSqlServer())</c> and the like.</summary>
internal static class ProviderGuard
{
    /// <summary>Whether the conditions around <paramref name="node"/> and before it are known to keep it from running.</summary>
    public static bool Excludes(SyntaxNode node, CodeReading reading)
    {
        var child = node;
        foreach (var parent in node.Ancestors())
        {
            reading.CancellationToken.ThrowIfCancellationRequested();
            switch (parent)
            {
                case IfStatementSyntax guard when child == guard.Statement && Is(guard.Condition, reading) == false:
                case ElseClauseSyntax { Parent: IfStatementSyntax refused } when Is(refused.Condition, reading) == true:
                case ConditionalExpressionSyntax chosen when child == chosen.WhenTrue && Is(chosen.Condition, reading) == false:
                case ConditionalExpressionSyntax other when child == other.WhenFalse && Is(other.Condition, reading) == true:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when child == both.Right && Is(both.Left, reading) == false:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when child == either.Right && Is(either.Left, reading) == true:
                case BlockSyntax block when LeavesBefore(block.Statements, child, reading):
                case SwitchSectionSyntax section when LeavesBefore(section.Statements, child, reading) || IsPassedBy(section, reading):
                    return true;

                // What stands before a local function has run, or not, when it is called.
                case LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return false;
            }

            child = parent;
        }

        return false;
    }

    // if (!db.Database.IsSqlServer()) return;
    private static bool LeavesBefore(SyntaxList<StatementSyntax> statements, SyntaxNode child, CodeReading reading)
    {
        foreach (var statement in statements)
        {
            if (statement == child)
                return false;
            if (statement is not IfStatementSyntax guard || !Leaves(guard.Statement) && !Leaves(guard.Else?.Statement))
                continue;
            if (Is(guard.Condition, reading) is { } holds && Leaves(holds ? guard.Statement : guard.Else?.Statement))
                return true;
        }

        return false;
    }

    private static bool Leaves(StatementSyntax? statement) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax => true,
        BlockSyntax { Statements: { Count: > 0 } statements } => Leaves(statements[statements.Count - 1]),
        _ => false,
    };

    // switch (db.Database.ProviderName) { case "Microsoft.EntityFrameworkCore.SqlServer": ... }
    private static bool IsPassedBy(SwitchSectionSyntax section, CodeReading reading)
    {
        if (section.Parent is not SwitchStatementSyntax { Expression: var expression } @switch)
            return false;
        var frame = FrameOf(expression);
        var value = reading.Constants.Read(expression, frame);
        if (value.KnownText is null)
            return false;
        foreach (var other in @switch.Sections)
        {
            foreach (var label in other.Labels)
            {
                if (label is DefaultSwitchLabelSyntax)
                    continue;
                if (reading.Constants.Matches(label, value, frame) is not { } matches)
                    return false;
                if (matches)
                    return other != section;
            }
        }

        return !section.Labels.Any(label => label is DefaultSwitchLabelSyntax);
    }

    private static bool? Is(ExpressionSyntax condition, CodeReading reading) => reading.Constants.Read(condition, FrameOf(condition)).KnownBoolean;

    private static CodeFrame FrameOf(ExpressionSyntax expression) => new(expression, expression.FirstAncestorOrSelf<TypeDeclarationSyntax>(), null, null, 0);
}
