using System.Diagnostics;
using System.Text;

namespace MigrationAnalyzers.Testing;

/// <summary>What a finished command said: its exit code and its output, standard output and errors in order of arrival.</summary>
public sealed record CommandResult(int ExitCode, string Output);

/// <summary>Runs of other programs.</summary>
public static class Commands
{
    extension(ProcessStartInfo command)
    {
        /// <summary>Runs a command to its end.</summary>
        /// <exception cref="InvalidOperationException">It failed; the message holds its output.</exception>
        public async Task<CommandResult> RunAsync(CancellationToken cancellationToken = default)
        {
            var result = await command.TryRunAsync(cancellationToken);
            return result.ExitCode == 0
                ? result
                : throw new InvalidOperationException($"{command.FileName} {string.Join(' ', command.ArgumentList)} failed ({result.ExitCode}):\n{result.Output}");
        }

        /// <summary>Runs a command to its end, whatever that is.</summary>
        public async Task<CommandResult> TryRunAsync(CancellationToken cancellationToken = default)
        {
            command.RedirectStandardOutput = true;
            command.RedirectStandardError = true;
            command.RedirectStandardInput = true; // a question finds nobody to answer it

            var output = new StringBuilder();
            using var process = new Process { StartInfo = command };
            process.OutputDataReceived += Append;
            process.ErrorDataReceived += Append;
            process.Start();
            process.StandardInput.Close();
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            try
            {
                await process.WaitForExitAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }

            return new(process.ExitCode, output.ToString());

            void Append(object sender, DataReceivedEventArgs line)
            {
                lock (output)
                {
                    if (line.Data is not null)
                        output.AppendLine(line.Data);
                }
            }
        }
    }
}
