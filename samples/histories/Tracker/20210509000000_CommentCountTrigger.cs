using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Tracker.Migrations
{
    [DbContext(typeof(TrackerContext))]
    [Migration("20210509000000_CommentCountTrigger")]
    public class CommentCountTrigger : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"
            create function count_comments() returns trigger as $fn$
            declare
                target public.""Comments""%rowtype;
                total public.""Issues"".""CommentCount""%type;
            begin
                target := case when tg_op = 'DELETE' then old else new end;
                select count(*) into strict total from public.""Comments"" where ""IssueId"" = target.""IssueId"";
                update public.""Issues"" set ""CommentCount"" = total where ""Id"" = target.""IssueId"";
                if not found then
                    raise exception 'issue % is gone', target.""IssueId"" using errcode = 'P0002';
                end if;
                return target;
            end
            $fn$ language plpgsql;");
            migrationBuilder.Sql(@"create constraint trigger tr_count_comments after insert or delete on ""Comments"" deferrable initially deferred for each row execute function count_comments();");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"drop trigger tr_count_comments on ""Comments"";");
            migrationBuilder.Sql(@"drop function count_comments;");
        }
    }
}
