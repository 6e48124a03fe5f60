using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>Loops: turn by turn where the turns are known, else as code that runs any number of times.</summary>
internal sealed partial class StatementReader
{
    private const int MostTurns = 2_000;

    private Exits ReadForEach(CommonForEachStatementSyntax each, Action<Value, CodeFrame> declare, CodeFrame frame)
    {
        var sequence = reading.Constants.Read(each.Expression, frame);
        if (sequence is BuilderOperationsValue && each.Statement.DescendantNodes().Any(static node => node is AssignmentExpressionSyntax))
            reading.Operations.GiveUp(each.Expression, frame, certain: true); // what was read may be changed
        if (reading.Constants.AsList(sequence) is not { } list)
        {
            return ReadUnknownTurns(
                each,
                () =>
                {
                    declare(UnknownValue.Instance, frame);
                    return Read(each.Statement, frame);
                },
                frame);
        }

        var turn = 0;
        return ReadTurns(
            each,
            () =>
            {
                if (turn == list.Items.Length)
                    return false;
                declare(list.Items[turn++], frame);
                return true;
            },
            () => Read(each.Statement, frame),
            frame);
    }

    private Exits ReadFor(ForStatementSyntax @for, CodeFrame frame)
    {
        if (@for.Declaration is { } declaration)
            ReadDeclaration(declaration, frame);
        foreach (var initializer in @for.Initializers)
            reading.Constants.Read(initializer, frame);
        return ReadWhile(@for.Condition, @for.Statement, @for.Incrementors, frame);
    }

    private Exits ReadWhile(ExpressionSyntax? condition, StatementSyntax body, SeparatedSyntaxList<ExpressionSyntax> incrementors, CodeFrame frame)
    {
        var isFirst = true;
        var isUnknown = false;
        var exits = ReadTurns(
            body,
            () =>
            {
                if (!isFirst)
                    Advance();
                isFirst = false;
                var more = condition is null ? true : reading.Constants.Read(condition, frame).KnownBoolean;
                isUnknown = more is null;
                return more == true;
            },
            () => Read(body, frame),
            frame);
        if (!isUnknown)
            return exits;
        return (exits & ~Exits.Next) | ReadUnknownTurns(
            body,
            () =>
            {
                var turn = Read(body, frame);
                Advance();
                return turn;
            },
            frame);

        void Advance()
        {
            foreach (var incrementor in incrementors)
                reading.Constants.Read(incrementor, frame);
        }
    }

    // `next` says whether there is another turn, and prepares it.
    private Exits ReadTurns(SyntaxNode place, Func<bool> next, Func<Exits> turn, CodeFrame frame)
    {
        var exits = Exits.Next;
        for (var turns = 0; next(); turns++)
        {
            if (turns >= MostTurns || reading.IsExhausted)
            {
                reading.Operations.GiveUp(place, frame);
                return Exits.Next;
            }

            var left = turn();
            if ((left & (Exits.Next | Exits.Continue)) == 0)
                return (exits & ~Exits.Next) | AfterLoop(left);
            exits |= left & (Exits.Return | Exits.Throw);
            if ((left & (Exits.Break | Exits.Return)) == 0)
                continue;

            // It may have left the loop: the other turns run, or not.
            return exits | ReadMaybe(
                place,
                () =>
                {
                    for (turns++; turns < MostTurns && !reading.IsExhausted && next(); turns++)
                        exits |= turn() & (Exits.Return | Exits.Throw);
                    return Exits.Next;
                },
                frame);
        }

        return exits;
    }

    // Read again until no variable changes any more: what a turn changes is not known in the next.
    private Exits ReadUnknownTurns(SyntaxNode place, Func<Exits> turn, CodeFrame frame)
    {
        const int mostReadings = 4;
        for (var readings = 1; ; readings++)
        {
            var before = reading.State.Save(frame);
            var (operations, exits) = Collect(turn);
            var isStable = reading.State.Merge(before);
            if (!isStable && readings < mostReadings && !reading.IsExhausted)
                continue;
            if (!isStable)
                reading.Operations.GiveUp(place, frame);
            AddBranches(place, [operations, new OperationList()]);
            return AfterLoop(exits) | Exits.Next;
        }
    }
}
