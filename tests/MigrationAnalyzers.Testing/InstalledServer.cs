using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;

namespace MigrationAnalyzers.Testing;

/// <summary>
/// A throw-away server from installed binaries: its own data folder, a free port of the loopback interface, a random password,
/// no care for crashes. A keeper process waits for the end of this one, so that server and folder go even when it is killed.
/// </summary>
internal sealed class InstalledServer : IAsyncDisposable
{
    private const int StartAttempts = 5;
    private const string Superuser = "postgres";

    private readonly Process _keeper;

    private InstalledServer(string connectionString, Process keeper)
    {
        ConnectionString = connectionString;
        _keeper = keeper;
    }

    public string ConnectionString { get; }

    public static async Task<InstalledServer> StartAsync(PostgresBinaries binaries, CancellationToken cancellationToken)
    {
        var account = ServerAccount.ForThisProcess();
        var root = CreateFolder(account.TemporaryFolder);
        var data = Path.Combine(root, "data");
        var keeper = StartKeeper(account, binaries, root, data);
        try
        {
            var password = RandomNumberGenerator.GetHexString(32);
            var passwordFile = Path.Combine(root, "password");
            await File.WriteAllTextAsync(passwordFile, password, cancellationToken);
            await account.GiveAsync(root, cancellationToken);

            // --locale=C: messages in English, everywhere.
            var initialize = account.Command(
                binaries.InitDb, "--pgdata", data, "--username", Superuser, "--pwfile", passwordFile, "--auth", "scram-sha-256",
                "--encoding", "UTF8", "--locale", "C", "--no-sync");
            await initialize.RunAsync(cancellationToken);
            await File.AppendAllTextAsync(Path.Combine(data, "postgresql.conf"), Settings, cancellationToken);

            var port = await StartOnFreePortAsync(account, binaries, root, data, cancellationToken);
            var connection = new NpgsqlConnectionStringBuilder
            {
                Host = "127.0.0.1",
                Port = port,
                Username = Superuser,
                Password = password,
                Database = "postgres",
                IncludeErrorDetail = true,
            };
            return new(connection.ConnectionString, keeper);
        }
        catch
        {
            await ReleaseAsync(keeper);
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ReleaseAsync(_keeper);

    // A test database need not survive a crash of the machine.
    private const string Settings =
        """

        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        fsync = off
        synchronous_commit = off
        full_page_writes = off
        max_connections = 200
        """;

    private static async Task<int> StartOnFreePortAsync(
        ServerAccount account, PostgresBinaries binaries, string root, string data, CancellationToken cancellationToken)
    {
        var log = Path.Combine(root, "server.log");
        for (var attempt = 1; ; attempt++)
        {
            // Between our look and the server's bind another process can take the port: then the next one.
            var port = FreePort();
            var start = account.Command(binaries.PgCtl, "start", "--pgdata", data, "--log", log, "--wait", "--silent", "--options", $"-p {port}");
            using var starting = Process.Start(start) ?? throw new InvalidOperationException($"{binaries.PgCtl} did not run.");
            // Its output is not piped: the server would inherit the pipe, and reading it would wait for the server's end.
            await starting.WaitForExitAsync(cancellationToken);
            if (starting.ExitCode == 0)
                return port;

            if (attempt == StartAttempts)
            {
                var said = File.Exists(log) ? await File.ReadAllTextAsync(log, cancellationToken) : "(no log)";
                throw new InvalidOperationException($"{binaries.PgCtl} could not start a server (exit code {starting.ExitCode}): {said}");
            }
        }
    }

    // The password lies in it, so nobody else may look.
    private static string CreateFolder(string parent)
    {
        var folder = Path.Combine(parent, "ma-pg-" + RandomNumberGenerator.GetHexString(8, lowercase: true));
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder).FullName
            : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // The keeper reads its standard input, whose other end only this process holds: the input ends when we close it, exit or are killed.
    private static Process StartKeeper(ServerAccount account, PostgresBinaries binaries, string root, string data)
    {
        var stop = account.Command(binaries.PgCtl, "stop", "--pgdata", data, "--mode", "immediate", "--wait", "--silent");
        var keeper = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd.exe", $"""/d /c "set /p end= & "{binaries.PgCtl}" {string.Join(' ', stop.ArgumentList.Select(Quoted))} & rmdir /s /q "{root}" " """)
            : new ProcessStartInfo(
                "/bin/sh",
                [
                    // Ctrl+C reaches the whole process group; the keeper has to outlive it.
                    "-c", """trap '' INT TERM HUP; exec >/dev/null 2>&1; cat; root=$1; shift; "$@"; rm -rf "$root" """,
                    "keeper", root, stop.FileName, .. stop.ArgumentList,
                ]);

        keeper.RedirectStandardInput = true;
        keeper.WorkingDirectory = account.TemporaryFolder;
        return Process.Start(keeper) ?? throw new InvalidOperationException("The keeper of the server did not start.");
    }

    private static async ValueTask ReleaseAsync(Process keeper)
    {
        keeper.StandardInput.Close();
        await keeper.WaitForExitAsync();
        keeper.Dispose();
    }

    private static string Quoted(string argument) => $"\"{argument}\"";
}
