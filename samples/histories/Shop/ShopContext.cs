using Microsoft.EntityFrameworkCore;

namespace Histories.Shop
{
    /// <summary>PascalCase tables and columns as EF Core names them by default; raw SQL mostly in verbatim literals.</summary>
    public class ShopContext : DbContext
    {
        public ShopContext(DbContextOptions<ShopContext> options)
            : base(options)
        {
        }
    }
}
