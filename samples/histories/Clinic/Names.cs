namespace Histories.Clinic.Data.Migrations;

internal static class Schemas
{
    public const string Care = "care";
    public const string Billing = "billing";
}

internal static class Tables
{
    public const string Patients = "Patients";
    public const string Visits = "Visits";
    public static readonly string[] Audited = { "Patients", "Visits" };
}
