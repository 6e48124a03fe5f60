using Microsoft.EntityFrameworkCore;

namespace Histories.Reports;

/// <summary>Views over views, materialized views, set-returning functions: a reporting database whose shape is mostly raw SQL.</summary>
public class ReportsContext(DbContextOptions<ReportsContext> options) : DbContext(options);
