using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

/// <summary>How control can leave a statement.</summary>
[Flags]
internal enum Exits
{
    /// <summary>Not at all: an endless loop.</summary>
    None = 0,

    /// <summary>To the next statement.</summary>
    Next = 1,

    /// <summary>By <c>return</c>.</summary>
    Return = 2,

    /// <summary>By <c>break</c>.</summary>
    Break = 4,

    /// <summary>By <c>continue</c>.</summary>
    Continue = 8,

    /// <summary>By an exception: nothing that follows is applied.</summary>
    Throw = 16,
}

/// <summary>Runs statements on what is known. Where a condition is not known, each branch is read for itself, and what they make becomes a <see cref="BranchOperation"/>.</summary>
internal sealed partial class StatementReader(CodeReading reading)
{
    private const int DeepestNesting = 100;

    private int _depth;

    /// <summary>
    /// Reads a method body and gives what it returns; of an iterator the list of what it yields. Null: an iterator with the builder in its hands, whose operations come at times that
    /// whoever goes through it decides.
    /// </summary>
    public Value? TryReadBody(BlockSyntax body, CodeFrame frame)
    {
        if (frame.Yielded is not { } yielded)
            return ReadBody(body, frame);
        var (operations, _) = Collect(() => ReadList(body.Statements, 0, frame));
        return operations.Count > 0 ? null : reading.State.ContentOf(yielded);
    }

    /// <summary>The list that a body fills with <c>yield return</c>; null: it is no iterator.</summary>
    public ObjectValue? ListOfIterator(BlockSyntax? body) =>
        body is not null && IsIterator(body) ? reading.State.Create(ObjectKind.List, new ListValue(ImmutableArray<Value>.Empty)) : null;

    /// <summary>Reads a method body and gives what it returns.</summary>
    public Value ReadBody(BlockSyntax body, CodeFrame frame)
    {
        ReadList(body.Statements, 0, frame);
        return frame.Returned ?? UnknownValue.Instance;
    }

    private Exits Read(StatementSyntax statement, CodeFrame frame)
    {
        if (_depth >= DeepestNesting || !reading.TakeStep())
        {
            reading.Operations.GiveUp(statement, frame);
            return Exits.Next;
        }

        _depth++;
        try
        {
            return ReadStatement(statement, frame);
        }
        finally
        {
            _depth--;
        }
    }

    private Exits ReadStatement(StatementSyntax statement, CodeFrame frame)
    {
        switch (statement)
        {
            case ExpressionStatementSyntax expression:
                reading.Constants.Read(expression.Expression, frame);
                return Exits.Next;
            case LocalDeclarationStatementSyntax local:
                ReadDeclaration(local.Declaration, frame);
                return Exits.Next;
            case BlockSyntax block:
                return ReadList(block.Statements, 0, frame);
            case ReturnStatementSyntax @return:
                Return(@return.Expression is null ? UnknownValue.Instance : reading.Constants.Read(@return.Expression, frame), frame);
                return Exits.Return;
            case YieldStatementSyntax yield:
                return ReadYield(yield, frame);
            case ThrowStatementSyntax:
                return Exits.Throw;
            case BreakStatementSyntax:
                return Exits.Break;
            case ContinueStatementSyntax:
                return Exits.Continue;
            case IfStatementSyntax @if:
                return ReadIf(@if, static () => Exits.Next, frame);
            case SwitchStatementSyntax @switch:
                return ReadSwitch(@switch, frame);
            case ForEachStatementSyntax each:
                return ReadForEach(each, (item, f) => f.Declare(each.Identifier.ValueText, item), frame);
            case ForEachVariableStatementSyntax { Variable: DeclarationExpressionSyntax variables } each:
                return ReadForEach(each, (item, f) => reading.Constants.Declare(variables.Designation, item, f), frame);
            case ForStatementSyntax @for:
                return ReadFor(@for, frame);
            case WhileStatementSyntax @while:
                return ReadWhile(@while.Condition, @while.Statement, [], frame);
            case DoStatementSyntax @do:
                var first = Read(@do.Statement, frame);
                return (first & (Exits.Next | Exits.Continue)) == 0 ? AfterLoop(first) : ReadWhile(@do.Condition, @do.Statement, [], frame);
            case TryStatementSyntax @try:
                return ReadTry(@try, frame);
            case UsingStatementSyntax @using:
                if (@using.Declaration is { } declaration)
                    ReadDeclaration(declaration, frame);
                else
                    reading.Constants.Read(@using.Expression, frame);
                return Read(@using.Statement, frame);
            case LockStatementSyntax @lock:
                return Read(@lock.Statement, frame);
            case CheckedStatementSyntax check:
                return Read(check.Block, frame);
            case UnsafeStatementSyntax @unsafe:
                return Read(@unsafe.Block, frame);
            case LocalFunctionStatementSyntax function:
                frame.Declare(function.Identifier.ValueText, new LambdaValue(function, frame));
                return Exits.Next;
            case EmptyStatementSyntax:
                return Exits.Next;
            default:
                reading.Operations.GiveUp(statement, frame);
                return Exits.Next;
        }
    }

    private void ReadDeclaration(VariableDeclarationSyntax declaration, CodeFrame frame)
    {
        foreach (var variable in declaration.Variables)
        {
            frame.Declare(
                variable.Identifier.ValueText,
                variable.Initializer is { } initializer ? reading.Constants.ReadInitializer(initializer.Value, declaration.Type, frame) : UnknownValue.Instance);
        }
    }

    private Exits ReadYield(YieldStatementSyntax yield, CodeFrame frame)
    {
        if (yield.Expression is null)
            return Exits.Return;
        var value = reading.Constants.Read(yield.Expression, frame);
        if (frame.Yielded is { } yielded)
            reading.State.Objects = reading.State.Objects.SetItem(yielded.Id, reading.State.ContentOf(yielded) is ListValue list ? new ListValue(list.Items.Add(value)) : UnknownValue.Instance);
        return Exits.Next;
    }

    private static void Return(Value value, CodeFrame frame) =>
        frame.Returned = frame.Returned is null || frame.Returned.Equals(value) ? value : UnknownValue.Instance;

    private Exits ReadList(SyntaxList<StatementSyntax> statements, int from, CodeFrame frame)
    {
        // A local function may be called before the place where it stands.
        for (var i = from; from == 0 && i < statements.Count; i++)
        {
            if (statements[i] is LocalFunctionStatementSyntax function)
                frame.Declare(function.Identifier.ValueText, new LambdaValue(function, frame));
        }

        var exits = Exits.Next;
        for (var i = from; i < statements.Count; i++)
        {
            if (statements[i] is IfStatementSyntax @if)
            {
                // `if (unknown) return;` makes the rest the other branch.
                var rest = i + 1;
                var wasRestRead = false;
                exits = (exits & ~Exits.Next) | ReadIf(
                    @if,
                    () =>
                    {
                        wasRestRead = true;
                        return ReadRest(statements, rest, frame);
                    },
                    frame);
                if (wasRestRead)
                    return exits;
            }
            else
            {
                exits = (exits & ~Exits.Next) | Read(statements[i], frame);
            }

            if ((exits & Exits.Next) == 0)
                return exits;
            if (exits != Exits.Next && i + 1 < statements.Count)
            {
                var next = i + 1;
                return (exits & ~Exits.Next) | ReadMaybe(statements[i], () => ReadRest(statements, next, frame), frame);
            }
        }

        return exits;
    }

    // What follows a statement that may leave nests as deep as there are such statements.
    private Exits ReadRest(SyntaxList<StatementSyntax> statements, int from, CodeFrame frame)
    {
        if (_depth >= DeepestNesting)
        {
            for (var i = from; i < statements.Count; i++)
                reading.Operations.GiveUp(statements[i], frame);
            return Exits.Next;
        }

        _depth++;
        try
        {
            return ReadList(statements, from, frame);
        }
        finally
        {
            _depth--;
        }
    }

    // `rest` is read as the end of the branch that goes on, where the other one leaves.
    private Exits ReadIf(IfStatementSyntax @if, Func<Exits> rest, CodeFrame frame)
    {
        var condition = reading.Constants.Read(@if.Condition, frame).KnownBoolean;
        if (condition == true)
            return Read(@if.Statement, frame);
        if (condition == false)
            return @if.Else is { } otherwise ? Read(otherwise.Statement, frame) : Exits.Next;

        var before = reading.State.Save(frame);
        var (thenOperations, thenExits) = Collect(() => Read(@if.Statement, frame));
        var afterThen = reading.State.Save(frame);
        reading.State.Restore(before);
        var (elseOperations, elseExits) = Collect(() => @if.Else is { } otherwise ? Read(otherwise.Statement, frame) : Exits.Next);

        // What throws is not applied: only the other branch ever is.
        if (thenExits == Exits.Throw)
        {
            reading.State.Operations.Add(elseOperations);
            return elseExits;
        }

        if (elseExits == Exits.Throw)
        {
            reading.State.Operations.Add(thenOperations);
            reading.State.Restore(afterThen);
            return thenExits;
        }

        if ((thenExits & Exits.Next) == 0 && (elseExits & Exits.Next) != 0)
        {
            elseExits = (elseExits & ~Exits.Next) | Into(elseOperations, rest);
        }
        else if ((elseExits & Exits.Next) == 0 && (thenExits & Exits.Next) != 0)
        {
            reading.State.Restore(afterThen);
            thenExits = (thenExits & ~Exits.Next) | Into(thenOperations, rest);
        }
        else
        {
            reading.State.Merge(afterThen);
        }

        AddBranches(@if, [thenOperations, elseOperations]);
        return thenExits | elseExits;
    }

    private Exits ReadMaybe(SyntaxNode place, Func<Exits> code, CodeFrame frame)
    {
        var before = reading.State.Save(frame);
        var (operations, exits) = Collect(code);
        reading.State.Merge(before);
        AddBranches(place, [operations, new OperationList()]);
        return exits;
    }

    private Exits ReadSwitch(SwitchStatementSyntax @switch, CodeFrame frame)
    {
        var value = reading.Constants.Read(@switch.Expression, frame);
        var candidates = new List<SwitchSectionSyntax>();
        var isCertain = false;
        SwitchSectionSyntax? fallback = null;
        foreach (var section in @switch.Sections)
        {
            foreach (var label in section.Labels)
            {
                if (label is DefaultSwitchLabelSyntax)
                {
                    fallback = section;
                    continue;
                }

                var matches = isCertain ? false : reading.Constants.Matches(label, value, frame);
                if (matches != false && !candidates.Contains(section))
                    candidates.Add(section);
                isCertain |= matches == true;
            }
        }

        if (!isCertain && fallback is not null && !candidates.Contains(fallback))
            candidates.Add(fallback);
        if (candidates.Count == 0)
            return Exits.Next;
        if (candidates.Count == 1 && (isCertain || fallback is not null))
            return AfterSwitch(ReadList(candidates[0].Statements, 0, frame));

        var before = reading.State.Save(frame);
        var branches = new List<OperationList>();
        var exits = isCertain || fallback is not null ? Exits.None : Exits.Next;
        if (exits == Exits.Next)
            branches.Add(new OperationList());
        CodeSnapshot? merged = exits == Exits.Next ? before : null;
        foreach (var section in candidates)
        {
            reading.State.Restore(before);
            var (operations, sectionExits) = Collect(() => ReadList(section.Statements, 0, frame));
            if (sectionExits == Exits.Throw)
                continue;
            branches.Add(operations);
            exits |= AfterSwitch(sectionExits);
            if (merged is not null)
                reading.State.Merge(merged);
            merged = reading.State.Save(frame);
        }

        if (branches.Count == 0)
            return Exits.Throw;
        if (merged is not null)
            reading.State.Restore(merged);
        AddBranches(@switch, branches);
        return exits;
    }

    private Exits ReadTry(TryStatementSyntax @try, CodeFrame frame)
    {
        var exits = Read(@try.Block, frame);
        foreach (var clause in @try.Catches)
            ReadMaybe(clause, () => Read(clause.Block, frame), frame);
        if (@try.Finally is { } @finally)
            Read(@finally.Block, frame);
        return exits;
    }

    private (OperationList Operations, Exits Exits) Collect(Func<Exits> code)
    {
        var operations = new OperationList();
        return (operations, Into(operations, code));
    }

    private Exits Into(OperationList operations, Func<Exits> code)
    {
        var outer = reading.State.Operations;
        reading.State.Operations = operations;
        try
        {
            return code();
        }
        finally
        {
            reading.State.Operations = outer;
        }
    }

    private void AddBranches(SyntaxNode place, IReadOnlyList<OperationList> branches)
    {
        if (branches.All(b => b.Count == 0))
            return;
        if (branches.Count == 1)
        {
            reading.State.Operations.Add(branches[0]);
            return;
        }

        reading.State.Operations.Add(new BranchOperation(
            new Place(SyntaxAnchor.Of(place.GetFirstToken())),
            branches.Select(b => b.ToImmutable()).ToImmutableArray()));
    }

    private static Exits AfterSwitch(Exits exits) => (exits & Exits.Break) == 0 ? exits : (exits & ~Exits.Break) | Exits.Next;

    private static Exits AfterLoop(Exits exits) =>
        (exits & (Exits.Break | Exits.Continue)) == 0 ? exits : (exits & ~(Exits.Break | Exits.Continue)) | Exits.Next;
}
