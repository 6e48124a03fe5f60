namespace MigrationAnalyzers.Testing;

/// <summary>Where a PostgreSQL server is installed: a folder with <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c>.</summary>
internal sealed record PostgresBinaries(string Folder)
{
    private static readonly string Suffix = OperatingSystem.IsWindows() ? ".exe" : "";

    public string InitDb => PathOf("initdb");

    public string PgCtl => PathOf("pg_ctl");

    /// <summary>The installation on the PATH, else the newest one in the usual folders, else null.</summary>
    public static PostgresBinaries? Find() =>
        OnPath().Concat(Installed()).Select(folder => new PostgresBinaries(folder)).FirstOrDefault(found => found.IsComplete);

    private bool IsComplete => File.Exists(InitDb) && File.Exists(PgCtl) && File.Exists(PathOf("postgres"));

    private string PathOf(string program) => Path.Combine(Folder, program + Suffix);

    private static IEnumerable<string> OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Installed()
    {
        if (OperatingSystem.IsWindows())
            return Newest(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"), "*");

        if (OperatingSystem.IsMacOS())
        {
            return
            [
                .. Newest("/opt/homebrew/opt", "postgresql*"), // Homebrew on Apple silicon
                .. Newest("/usr/local/opt", "postgresql*"), // Homebrew on Intel
                .. Newest("/Applications/Postgres.app/Contents/Versions", "*"),
                .. Newest("/Library/PostgreSQL", "*"), // the installer of postgresql.org
            ];
        }

        return
        [
            .. Newest("/usr/lib/postgresql", "*"), // Debian, Ubuntu
            .. Newest("/usr", "pgsql-*"), // the RPM packages of postgresql.org
            .. Newest("/usr/libexec", "postgresql*"), // Alpine
            "/usr/local/pgsql/bin", // built from source
        ];
    }

    private static IEnumerable<string> Newest(string parent, string pattern) =>
        Directory.Exists(parent)
            ? Directory.GetDirectories(parent, pattern)
                .OrderByDescending(MajorVersion)
                .SelectMany(folder => new[] { Path.Combine(folder, "bin"), folder })
            : [];

    // "15", "pgsql-16", "postgresql@17", "13.4": the first number of the folder's name.
    private static int MajorVersion(string folder)
    {
        var digits = Path.GetFileName(folder).SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit).Take(4);
        return int.TryParse(string.Concat(digits), out var version) ? version : 0;
    }
}
