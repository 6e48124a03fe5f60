using Microsoft.EntityFrameworkCore;

namespace Histories.Tracker.Migrations
{
    /// <summary>An issue tracker whose rules live in the database: functions, triggers, DO blocks.</summary>
    public class TrackerContext : DbContext
    {
        public TrackerContext(DbContextOptions<TrackerContext> options)
            : base(options)
        {
        }
    }
}
