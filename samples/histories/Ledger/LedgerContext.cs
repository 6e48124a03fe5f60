using Microsoft.EntityFrameworkCore;

namespace Histories.Ledger;

/// <summary>snake_case throughout, as with a naming convention; many data migrations, mostly in raw string literals.</summary>
public class LedgerContext(DbContextOptions<LedgerContext> options) : DbContext(options);
