namespace MigrationAnalyzers.Oracle.Deployment;

/// <summary>The migrations of the samples of which the analyzer is meant to say something else than the server shows.</summary>
internal static class DeployedExceptions
{
    /// <summary>Why, by sample and id.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Shop 20210301120000_CustomerFullName"] = AddedColumn,
        ["Ledger 20220419070000_RunningBalance"] = AddedColumn,
        ["Shop 20210412090000_OrderStatusAsInteger"] = "an index that is dropped and made again under its name looks like one that ALTER COLUMN TYPE has built anew",
        ["Clinic 20230112060000_VisitOverlap"] = Exclusion,
        ["Clinic 20230216060000_DropRoomText"] = Exclusion,
        ["Booking 20260107000000_NoOverlap"] = Exclusion,
        ["Clinic 20230209060000_MoveRoomsToTable"] = OtherScan,
        ["Fleet 20220715100000_VehicleGroups"] = OtherScan,
        ["Tracker 20210511000000_Procedures"] = "in a history with code that is not known, CREATE TABLE IF NOT EXISTS in a procedure may have found the table that is dropped afterwards",
        ["Tracker 20210512000000_DynamicSql"] = "what EXECUTE puts together in a block is read for what it leaves behind, not for its locks",
        ["Members 20230704080000_Timestamps"] = "it is said where the columns are added: in the method that the migrations share",
        ["Corners 20250110000000_IfExists"] = "the index that is made goes with its column before the end",
        ["Corners 20250111000000_SeveralActions"] = "what one statement changes the next one takes back: the catalogs before and after do not show it",
        ["Corners 20250113000000_RulesAndPolicies"] = "CLUSTER says itself that it writes the table anew",
    };

    private const string AddedColumn = "a new column is filled and then made NOT NULL: the server scans, but its catalogs do not tell that the column could hold NULL in between";

    private const string Exclusion = "an exclusion constraint is no primary key or unique constraint, and cannot be built otherwise";

    private const string OtherScan = "an UPDATE scans the table beside the constraint that is made on a new, empty column";
}
