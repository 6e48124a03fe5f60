// Stands in until ModelReader lands: whoever lands it deletes this file.
using System.Collections.Immutable;
using MigrationAnalyzers.Schema.Model;
using Microsoft.CodeAnalysis;

namespace MigrationAnalyzers.Reading;

internal static class ModelReader
{
    public static ImmutableArray<ContextModel> Read(Compilation compilation, CancellationToken cancellationToken) => ImmutableArray<ContextModel>.Empty;
}
