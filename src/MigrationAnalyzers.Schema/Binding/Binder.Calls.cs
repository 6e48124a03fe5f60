using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.Catalogs.BuiltIn;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Schema.Typing;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Schema.Binding;

// What code that runs inside a statement does to the schema: routines that are called, and texts that are executed.
internal sealed partial class Binder
{
    // Routines call routines and texts execute texts; deeper than this, what they do counts as not known.
    private const int DeepestCall = 8;

    private int _callDepth;

    // Whether the text is put together when it runs: then nothing in it has a place in the source.
    private bool _isDynamic;

    /// <summary>The catalog after a call: what the body of a routine of the history does, or for one that is not known, what the call names.</summary>
    /// <param name="call">The call.</param>
    /// <param name="span">The statement in which it stands.</param>
    /// <param name="isRun">Whether the call runs when the statement does.</param>
    /// <param name="seesColumns">Whether what looks like a variable in its arguments may be a column.</param>
    private void ApplyCall(FunctionCall call, TextSpan span, bool isRun, bool seesColumns)
    {
        var name = call.Name;
        if (BuiltInRoutines.IsHarmless(name))
            return;
        var routine = _meant is not null && _meant.TryGetValue(name.LastPart.Span.Start, out var meant) && meant is not null ? meant : name.Name.Text;
        var overloads = name.Name.HasHole || _callDepth >= DeepestCall ? new() : _catalog.FindRoutines(name.Schema?.Text, routine).ToList();
        if (overloads.RemoveAll(overload => overload is { Source: null, Signature.Kind: BuiltInFunctionKind.Aggregate }) > 0 && overloads.Count == 0)
            return; // it adds rows up
        if (overloads.Count == 0 && BuiltInRoutines.MakesIndexes(name))
        {
            SetCatalog(OpaqueEffects.ApplyIndexing(_catalog, _text, span));
            return;
        }

        if (overloads.Count == 0 || overloads.Exists(overload => overload.Source is not RoutineDefinition))
        {
            SetCatalog(OpaqueEffects.ApplyCall(_catalog, _text, span));
            return;
        }

        // Which overload is meant is not told apart: what all of them leave behind is certain.
        var before = _catalog;
        Catalog? after = null;
        foreach (var overload in overloads)
        {
            var one = EffectOf((RoutineDefinition)overload.Source!, ArgumentsOf(((RoutineDefinition)overload.Source!).Statement, call, isRun && SurelyRuns && overloads.Count == 1, seesColumns), after is null ? before : before.WithIdsAfter(after));
            after = after is null ? one : Catalog.Join(after, one);
        }

        SetCatalog(after!.WithSearchPathOf(before));
    }

    private Catalog EffectOf(RoutineDefinition routine, Arguments given, Catalog before)
    {
        if (routine.Statement.Body is null or OpaqueBody)
            return OpaqueEffects.ApplyCall(before, routine.Text, routine.Statement.Span);
        if (routine.Statement.Returns is { Name.Name.Text: "trigger" or "event_trigger" } || !Words.MayChangeSchema(routine.Text, routine.Statement.Body.Span))
            return before;
        var binder = Apart(routine.Text, routine.Place, before);
        binder._given = given;
        binder.RunRoutineBody(routine.Statement, row: null);
        foreach (var name in binder._inArguments ?? new())
            UseWritten(name.Constant, name.Kind, name.Name, name.Qualifier, name.Lookup, name.Suffix);
        return binder._catalog;
    }

    // What is found in it was said where it stands, or has no place of its own.
    private Binder Apart(string text, Place place, Catalog catalog) =>
        new(new(text, place), catalog, _options, ImmutableArray.CreateBuilder<NameUse>()) { _callDepth = _callDepth + 1 };

    /// <summary>Applies what a text that is put together when it runs does to the schema; holes stand for what is not known of it.</summary>
    private void ApplyDynamic(DynamicText dynamic, int parameterCount)
    {
        var text = dynamic.Text;
        if (_callDepth >= DeepestCall)
        {
            SetCatalog(OpaqueEffects.ApplyDynamic(_catalog, text));
            return;
        }

        var parsed = SqlParser.Parse(text, new ParseOptions(_options.PostgresVersion), CancellationToken.None);
        foreach (var statement in parsed.Statements)
        {
            if (statement.HasError || IsUnclear(statement))
            {
                SetCatalog(OpaqueEffects.Apply(_catalog, text, statement.Span));
                continue;
            }

            var binder = Apart(text, _place, _catalog);
            binder._variables = new QueryScope(null); // empty, to say that this is a body
            binder._isDynamic = true;
            binder._mayNotRun = !SurelyRuns;
            binder._parameters = new SqlType?[parameterCount];
            binder.BindStatement(statement);
            SetCatalog(binder._catalog);
            if (binder.Deferred is null) // what the body of a routine names may be made before it is called
                UseDynamicNames(dynamic, binder._uses);
        }
    }

    // Where a whole statement hangs on a hole, it is read by its words.
    private static bool IsUnclear(Statement statement) => statement is OpaqueStatement;
}
