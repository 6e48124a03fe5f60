using Histories.Booking;
using Histories.Clinic.Data.Migrations;
using Histories.Corners;
using Histories.Fleet;
using Histories.Ledger;
using Histories.Legacy;
using Histories.Members;
using Histories.Reports;
using Histories.Shop;
using Histories.Tracker.Migrations;

namespace MigrationAnalyzers.Oracle.Samples;

/// <summary>One healthy history of samples/histories: a folder of sources, and the contexts in the order in which its owners migrate them.</summary>
public sealed record SampleHistory(string Name, params Type[] Contexts)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<SampleHistory> All { get; } =
    [
        new("Shop", typeof(ShopContext)),
        new("Ledger", typeof(LedgerContext)),
        new("Clinic", typeof(ClinicContext)),
        new("Fleet", typeof(IdentityContext), typeof(FleetContext), typeof(TelemetryContext)),
        new("Tracker", typeof(TrackerContext)),
        new("Members", typeof(MembersContext)),
        new("Reports", typeof(ReportsContext)),
        new("Legacy", typeof(LegacyContext)),
        new("Booking", typeof(BookingContext)),
        new("Corners", typeof(CornersContext)),
    ];

    /// <summary>Their names, as the rows of a theory.</summary>
    public static TheoryData<string> Names => [.. All.Select(history => history.Name)];

    /// <summary>The history of that name.</summary>
    public static SampleHistory Named(string name) => All.Single(history => history.Name == name);

    /// <summary>The files of its folder, by their path below it.</summary>
    public IReadOnlyList<(string Path, string Text)> Sources()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Histories", Name);
        return [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(folder, file), File.ReadAllText(file)))];
    }

    /// <summary>The SQL that made the database before the first migration, if there is any.</summary>
    public string? Baseline()
    {
        using var stream = Contexts[0].Assembly.GetManifestResourceStream(Name + ".Baseline.sql");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
