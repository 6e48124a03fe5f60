using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Tracker.Migrations
{
    [DbContext(typeof(TrackerContext))]
    [Migration("20210514000000_EscalateInLoop")]
    public class EscalateInLoop : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"
            DO $$
            <<outer_block>>
            DECLARE
                cur CURSOR (min_votes integer) FOR SELECT * FROM ""Issues"" WHERE ""Votes"" >= min_votes FOR UPDATE;
                item RECORD;
                escalated integer := 0;
            BEGIN
                FOR item IN cur (10) LOOP
                    CONTINUE WHEN item.""Priority"" = 'High';
                    UPDATE ""Issues"" SET ""Priority"" = next_priority(item.""Priority"") WHERE CURRENT OF cur;
                    escalated := escalated + 1;
                    EXIT outer_block WHEN escalated > 100;
                END LOOP;
                PERFORM pg_notify('escalated', escalated::text);
                ASSERT escalated >= 0, 'cannot be negative';
            END $$;");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
