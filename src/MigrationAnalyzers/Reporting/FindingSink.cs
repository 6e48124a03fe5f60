using MigrationAnalyzers.Schema.Operations;

namespace MigrationAnalyzers.Reporting;

/// <summary>Takes what a rule finds.</summary>
public sealed class FindingSink
{
    private readonly List<Finding> _findings = [];

    /// <summary>What was found, in the order it was found.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Adds a finding at <paramref name="place"/>; the arguments fill the rule's message format.</summary>
    public Finding Add(Place place, params object[] messageArguments)
    {
        var finding = new Finding(place, messageArguments);
        _findings.Add(finding);
        return finding;
    }
}
