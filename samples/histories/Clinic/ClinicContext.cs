using Microsoft.EntityFrameworkCore;

namespace Histories.Clinic.Data.Migrations;

/// <summary>Mixed naming: PascalCase tables with snake_case columns, and columns that kept their default name, over several schemas.</summary>
public class ClinicContext : DbContext
{
    public ClinicContext(DbContextOptions<ClinicContext> options) : base(options)
    {
    }
}
