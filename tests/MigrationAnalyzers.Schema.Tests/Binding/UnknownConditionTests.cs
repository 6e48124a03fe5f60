using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Sql.Parsing;
using MigrationAnalyzers.Sql.Tests.Agreement;

namespace MigrationAnalyzers.Schema.Tests.Binding;

/// <summary>Conditions of PL/pgSQL that no server knows: the parser takes any word, the binder says which is none.</summary>
public class UnknownConditionTests
{
    private const string Words = "unrecognized exception condition \"";

    [Fact]
    public void Every_condition_that_the_server_does_not_know_is_said()
    {
        var refused = CorpusFile.Read(Path.Combine(AppContext.BaseDirectory, "SqlCorpus", "PlPgSql")).Where(text => text.On(15).IsOfName).ToList();
        Assert.NotEmpty(refused);
        foreach (var text in refused)
        {
            var parsed = SqlParser.Parse(text.Text, new ParseOptions(15));
            var bound = SqlBinding.Bind(parsed, Ops.Nowhere, BindingCheck.Start, BindingOptions.Default, CancellationToken.None);
            var name = text.On(15).Message[Words.Length..^1];
            Assert.True(
                !parsed.Errors.IsEmpty || bound.Uses.Any(use => use is { Kind: NameKind.Condition, Lookup: Missing } && use.Written == name),
                text.ToString());
        }
    }
}
