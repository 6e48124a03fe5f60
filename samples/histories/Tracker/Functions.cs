namespace Histories.Tracker.Migrations
{
    internal static class Functions
    {
        public const string CloseStale = @"
CREATE FUNCTION close_stale(days integer) RETURNS integer
LANGUAGE plpgsql
AS $$
DECLARE
    affected integer;
    limit_at CONSTANT timestamp := timezone('utc', now()) - make_interval(days => days);
BEGIN
    UPDATE ""Issues"" AS i
    SET ""ClosedAt"" = timezone('utc', now())
    WHERE i.""ClosedAt"" IS NULL
      AND i.""ModifiedAt"" < limit_at
      AND NOT EXISTS (SELECT 1 FROM ""Comments"" c WHERE c.""IssueId"" = i.""Id"" AND c.""Author"" <> 'system');
    GET DIAGNOSTICS affected = ROW_COUNT;
    RETURN affected;
EXCEPTION
    WHEN lock_not_available THEN
        RETURN -1;
END;
$$;";

        public const string OpenIssues = @"
CREATE OR REPLACE FUNCTION open_issues(project text)
RETURNS TABLE (""IssueId"" int, ""Name"" text, ""Age"" interval)
AS $$
BEGIN
    RETURN QUERY
        SELECT i.""Id"", i.""Title"", timezone('utc', now()) - i.""ModifiedAt""
        FROM ""Issues"" i
        WHERE i.""ProjectKey"" = project AND i.""ClosedAt"" IS NULL
        ORDER BY i.""Severity"" DESC, ""IssueId"";
END;
$$ LANGUAGE plpgsql STABLE ROWS 100;";
    }
}
