using System.Diagnostics;

namespace MigrationAnalyzers.Testing;

/// <summary>
/// The account a throw-away server runs under. PostgreSQL refuses to run as root, so a test run by root (a container, a build
/// machine) hands the server to an unprivileged user; on Windows <c>pg_ctl</c> itself drops an administrator's rights.
/// </summary>
internal sealed class ServerAccount
{
    private readonly string? _user;

    private ServerAccount(string? user, string temporaryFolder)
    {
        _user = user;
        TemporaryFolder = temporaryFolder;
    }

    /// <summary>A folder for temporary files that the account can reach.</summary>
    public string TemporaryFolder { get; }

    /// <summary>The caller's own account, or for root that of the installed server, or <c>nobody</c>.</summary>
    public static ServerAccount ForThisProcess()
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
            return new(user: null, Path.GetTempPath());

        var hasPostgres = File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal));
        return new(hasPostgres ? "postgres" : "nobody", "/tmp"); // root's TMPDIR may be closed to others
    }

    /// <summary>A command line that runs a program under the account.</summary>
    public ProcessStartInfo Command(string program, params string[] arguments)
    {
        var command = _user is null
            ? new ProcessStartInfo(program, arguments)
            : Tool("runuser") is { } runuser
                ? new ProcessStartInfo(runuser, ["-u", _user, "--", program, .. arguments])
                // su takes one text for the shell, and the shell of a service account refuses to run.
                : new ProcessStartInfo("su", ["-s", "/bin/sh", "-c", string.Join(' ', arguments.Prepend(program).Select(Quoted)), _user]);
        command.WorkingDirectory = TemporaryFolder;
        return command;
    }

    /// <summary>Makes the account the owner of a folder and of what is in it.</summary>
    public async Task GiveAsync(string folder, CancellationToken cancellationToken)
    {
        if (_user is not null)
            await new ProcessStartInfo("chown", ["-R", _user, folder]).RunAsync(cancellationToken);
    }

    private static string? Tool(string name) =>
        new[] { "/usr/sbin", "/sbin", "/usr/bin", "/bin" }.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static string Quoted(string argument) => "'" + argument.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
