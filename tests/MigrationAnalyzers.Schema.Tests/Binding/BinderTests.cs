namespace MigrationAnalyzers.Schema.Tests.Binding;

/// <summary>What every name of a statement names.</summary>
public class BinderTests
{
    [Theory]
    [MemberData(nameof(BindingRows.Columns), MemberType = typeof(BindingRows))]
    public void Columns(string sql, string answers) => BindingCheck.Answers(sql, answers);

    [Theory]
    [MemberData(nameof(BindingRows.Relations), MemberType = typeof(BindingRows))]
    public void Relations(string sql, string answers) => BindingCheck.Answers(sql, answers);

    [Theory]
    [MemberData(nameof(BindingRows.From), MemberType = typeof(BindingRows))]
    public void From(string sql, string answers) => BindingCheck.Answers(sql, answers);

    [Theory]
    [MemberData(nameof(BindingRows.Queries), MemberType = typeof(BindingRows))]
    public void Queries(string sql, string answers) => BindingCheck.Answers(sql, answers);

    [Theory]
    [MemberData(nameof(BindingRows.With), MemberType = typeof(BindingRows))]
    public void With(string sql, string answers) => BindingCheck.Answers(sql, answers);

    [Theory]
    [MemberData(nameof(BindingDataRows.Insert), MemberType = typeof(BindingDataRows))]
    public void Insert(string sql, string answers) => BindingCheck.Answers(sql, answers);

    [Theory]
    [MemberData(nameof(BindingDataRows.UpdateAndDelete), MemberType = typeof(BindingDataRows))]
    public void Update_and_delete(string sql, string answers) => BindingCheck.Answers(sql, answers);

    [Theory]
    [MemberData(nameof(BindingDataRows.Merge), MemberType = typeof(BindingDataRows))]
    public void Merge(string sql, string answers) => BindingCheck.Answers(sql, answers);

    [Theory]
    [MemberData(nameof(BindingDataRows.Indexes), MemberType = typeof(BindingDataRows))]
    public void Indexes(string sql, string answers) => BindingCheck.Answers(sql, answers);

    [Theory]
    [MemberData(nameof(BindingDataRows.CreateTable), MemberType = typeof(BindingDataRows))]
    public void Create_table(string sql, string answers) => BindingCheck.Answers(sql, answers);

    [Theory]
    [MemberData(nameof(BindingDataRows.AlterTable), MemberType = typeof(BindingDataRows))]
    public void Alter_table(string sql, string answers) => BindingCheck.Answers(sql, answers);

    [Theory]
    [MemberData(nameof(BindingDataRows.ViewsAndDrops), MemberType = typeof(BindingDataRows))]
    public void Views_and_drops(string sql, string answers) => BindingCheck.Answers(sql, answers);

    [Theory]
    [MemberData(nameof(BindingObjectRows.Objects), MemberType = typeof(BindingObjectRows))]
    public void Objects(string sql, string answers) => BindingCheck.Answers(sql, answers);

    [Theory]
    [MemberData(nameof(BindingObjectRows.Maintenance), MemberType = typeof(BindingObjectRows))]
    public void Maintenance(string sql, string answers) => BindingCheck.Answers(sql, answers);

    [Theory]
    [MemberData(nameof(BindingObjectRows.Code), MemberType = typeof(BindingObjectRows))]
    public void Code(string sql, string answers) => BindingCheck.Answers(sql, answers);
}
