using System.Text.Json;
using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Schema.History;
using MigrationAnalyzers.Schema.Operations;
using MigrationAnalyzers.Sql.Execution;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Fuzz;

/// <summary>
/// The binder beside a server, on scripts that nobody wrote for it: each statement is bound against the catalog that those before it left behind, as far as the server took
/// them, through transactions and savepoints.
/// </summary>
internal sealed class UnseenScripts
{
    // Undefined table, column, object, function, schema; ambiguous column, alias and function.
    private static readonly string[] NameStates = ["42P01", "42703", "42704", "42883", "3F000", "42702", "42712", "42725"];

    // What belongs to the server, not to a database.
    private static readonly string[] Elsewhere = ["role ", "tablespace ", "unrecognized configuration parameter "];

    private static readonly Place Nowhere = new(new Source());

    private readonly BindingOptions _options;
    private readonly int _version;
    private readonly Catalog _fresh;
    private readonly List<(string Name, Catalog Catalog)> _savepoints = [];
    private Catalog _catalog;
    private Catalog? _beforeTransaction;
    private string _transaction = "idle";
    private readonly HashSet<string> _leftOut = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _inCode = new(StringComparer.OrdinalIgnoreCase);
    private bool _mayHoldAnything;
    private readonly Tally _statements = new("statements");
    private readonly Tally _mutants = new("mutants");

    private UnseenScripts(int version)
    {
        _version = version;
        _options = new BindingOptions(version, []) { IsVersionCertain = true };
        // A dump, however small, says that nothing else exists.
        _fresh = Replay.Run(
            new MigrationHistory("", [], null),
            ReplayOptions.Default with { PostgresVersion = version, IsVersionCertain = true, Baselines = ["CREATE TABLE placeholder (a int);"] },
            CancellationToken.None).End;
        _catalog = _fresh;
    }

    /// <summary>Writes out what the server accepts and the binder calls wrong, and what it refuses for a name and the binder does not. Answers 0 if there is none of the former.</summary>
    public static int Compare(string recorded, int version)
    {
        var scripts = new UnseenScripts(version);
        var database = "";
        foreach (var line in File.ReadLines(recorded))
        {
            var record = JsonSerializer.Deserialize<Record>(line, JsonSerializerOptions.Web)!;
            if (record.Database != database)
            {
                database = record.Database;
                scripts._catalog = scripts._fresh;
                scripts._mayHoldAnything = false;
                scripts._leftOut.Clear();
                scripts._inCode.Clear();
            }

            scripts.Judge(record);
        }

        Console.WriteLine(scripts._statements);
        Console.WriteLine(scripts._mutants);
        return scripts._statements.FalseAlarms + scripts._mutants.FalseAlarms == 0 ? 0 : 1;
    }

    private void Judge(Record record)
    {
        if (record.Sql is not { } sql)
        {
            _catalog = _beforeTransaction ?? _catalog;
            _beforeTransaction = null;
            _transaction = "idle";
            return;
        }

        var parsed = SqlParser.Parse(sql, new ParseOptions(_version));
        var bound = SqlBinding.Bind(parsed, default, _catalog, _options, CancellationToken.None);
        if (_transaction != "failed")
            Count(record, sql, parsed, bound);
        if (record.Mutant)
            return;
        Follow(record, parsed, bound);
        _transaction = record.Transaction;
    }

    private void Count(Record record, string sql, ParseResult parsed, BoundSql bound)
    {
        var tally = record.Mutant ? _mutants : _statements;
        var isRefused = record.State is not null;
        var wrong = bound.Uses.Where(use => use.Lookup is Missing or Ambiguous && (isRefused || !MayBeLeftOut(use.Name.Text))).Select(use => $"{use.Kind} {use.Written}")
            .Concat(bound.Problems.Select(problem => problem.Message)).ToList();
        if (!_mayHoldAnything)
            wrong.AddRange(new DefinitionCheck(Nowhere).Check(bound.Statements.AddRange(bound.Inner)).Where(taken => !MayBeLeftOut(taken.Name.Trim('"'))).Select(taken => $"{taken.Kind} {taken.Name} is there already"));
        if (record.State is null)
        {
            tally.Accepted++;
            // Bodies are judged as if they were run, which a server does only when they are called.
            if (wrong.Count == 0 || parsed.Statements.Any(statement => statement is CreateRoutineStatement or DoStatement) || _mayHoldAnything && IsSilentOnUnknown(parsed))
                return;
            tally.FalseAlarms++;
            Console.WriteLine($"{record.Script}: accepted, but we call wrong: {string.Join("; ", wrong)}\n{sql}\n");
        }
        else if (NameStates.Contains(record.State) && !Elsewhere.Any(kind => record.Message!.StartsWith(kind, StringComparison.Ordinal)))
        {
            tally.RefusedForName++;
            if (wrong.Count > 0)
                tally.Found++;
            else
                Console.WriteLine($"{record.Script}: missed {record.State} {record.Message}\n{sql}\n");
        }
    }

    private void Follow(Record record, ParseResult parsed, BoundSql bound)
    {
        if (_transaction == "idle" && record.Transaction != "idle")
        {
            _beforeTransaction = _catalog;
            _savepoints.Clear();
        }

        var control = parsed.Statements is [TransactionStatement only] ? only : null;
        if (control?.Kind == TransactionKind.Savepoint && record.State is null)
            _savepoints.Add((control.Savepoint!.Text, _catalog));
        else if (control?.Kind == TransactionKind.RollbackTo && record.State is null && _savepoints.FindLast(savepoint => savepoint.Name == control.Savepoint!.Text) is { Catalog: { } saved })
            _catalog = saved;
        else if (record.State is null && _transaction != "failed")
            _catalog = Closed(record, bound);
        if (parsed.Statements.Any(statement => statement is CreateRoutineStatement or DoStatement))
            AddWords(_inCode, record.Sql!);
        if (record.State is not null && parsed.Statements.Any(statement => statement is DoStatement && RoutineStatements.Of(statement).OfType<TransactionStatement>().Any()))
            AddWords(_leftOut, record.Sql!); // what it had committed before it failed
        if (record.State is not null && parsed.Statements is [CreateIndexStatement { IsConcurrent: true } or ReindexStatement { IsConcurrent: true }])
            AddWords(_leftOut, record.Sql!); // the index is there, and cannot be used

        if (record.Transaction != "idle")
            return;
        var isUndone = _transaction == "failed" || record.State is not null || control?.Kind == TransactionKind.Rollback;
        if (isUndone && _beforeTransaction is { } before)
            _catalog = before;
        _beforeTransaction = null;
    }

    // A statement that may have made anything would end the comparison: what it did is left out instead. Most can only have made, renamed or dropped what is named in them, or in the code that they run; after an
    // extension that is not known, or another search path, findings count only if they would stand beside anything.
    private Catalog Closed(Record record, BoundSql bound)
    {
        if (bound.Statements is not [{ Before: var before }, ..])
            return bound.After;
        var after = bound.After;
        if ((!after.HasUnknownObjects || before.HasUnknownObjects) && (after.SearchPathIsKnown || !before.SearchPathIsKnown))
            return after;
        AddWords(_leftOut, record.Sql!);
        _mayHoldAnything |= !after.SearchPathIsKnown || bound.Statements.Any(one => one.Statement is CreateExtensionStatement);
        return before;
    }

    private bool MayBeLeftOut(string name) => _leftOut.Count > 0 && (_leftOut.Contains(name) || _inCode.Contains(name) || name.EndsWith(NewIndex, StringComparison.Ordinal) && _leftOut.Contains(name[..^NewIndex.Length]));

    // What REINDEX CONCURRENTLY appends to the name of the index that it makes.
    private const string NewIndex = "_ccnew";

    private static void AddWords(HashSet<string> words, string sql)
    {
        foreach (var word in sql.Split(sql.Where(c => !char.IsLetterOrDigit(c) && c != '_').Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries))
            words.Add(word);
    }

    private bool IsSilentOnUnknown(ParseResult parsed)
    {
        var bound = SqlBinding.Bind(parsed, default, _catalog.OpenedEverywhere(), _options, CancellationToken.None);
        return bound.Problems.IsEmpty && !bound.Uses.Any(use => use.Lookup is Missing or Ambiguous);
    }

    private sealed class Source : SourceAnchor;

    private sealed class Tally(string what)
    {
        public int Accepted { get; set; }

        public int FalseAlarms { get; set; }

        public int RefusedForName { get; set; }

        public int Found { get; set; }

        public override string ToString() => $"{what}: {Accepted} accepted, {FalseAlarms} called wrong; {RefusedForName} refused for a name, {Found} of them found";
    }

    private sealed record Record(string Database, string Script, string? Sql, string? State, string? Message, string Transaction, bool Mutant = false);
}
