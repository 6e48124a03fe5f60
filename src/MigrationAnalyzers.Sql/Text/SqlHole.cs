namespace MigrationAnalyzers.Sql.Text;

/// <summary>
/// A place in a SQL text whose value is not known at compile time, such as an interpolated variable. It is written into the text as one
/// character that no SQL contains. It lexes as an identifier character, stands for any identifier, expression or list, and nothing that touches it is reported.
/// </summary>
public static class SqlHole
{
    /// <summary>U+FDD0, a Unicode noncharacter reserved for such internal use.</summary>
    public const char Character = '\uFDD0';
}
