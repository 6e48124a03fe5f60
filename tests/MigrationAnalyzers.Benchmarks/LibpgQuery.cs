using System.Runtime.InteropServices;
using System.Text;

namespace MigrationAnalyzers.Benchmarks;

/// <summary>PostgreSQL 15's own parser, native: Debian's libpg-query-dev. Used here only, to measure against.</summary>
internal static unsafe class LibpgQuery
{
    /// <summary>The texts as the library takes them: UTF-8 with a zero at the end, outside the managed heap.</summary>
    public static nint[] ToNative(string[] texts) => [.. texts.Select(text =>
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var copy = (byte*)NativeMemory.Alloc((nuint)bytes.Length + 1);
        Marshal.Copy(bytes, 0, (nint)copy, bytes.Length);
        copy[bytes.Length] = 0;
        return (nint)copy;
    })];

    /// <summary>The raw parse tree alone, in PostgreSQL's own memory, given back afterwards: no JSON, no protobuf, no redirection of stderr.</summary>
    public static nint RawParse(nint text)
    {
        var memory = pg_query_enter_memory_context();
        var tree = raw_parser(text, 0);
        pg_query_exit_memory_context(memory);
        return tree;
    }

    /// <summary>A CREATE FUNCTION with its PL/pgSQL body compiled; writes JSON, there is no way without. Gives whether it went well.</summary>
    public static bool ParsePlpgsql(nint text)
    {
        var result = pg_query_parse_plpgsql(text);
        var isFine = result.Error == 0;
        pg_query_free_plpgsql_parse_result(result);
        return isFine;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct PlpgsqlResult
    {
        public nint Functions;
        public nint Error;
    }

#pragma warning disable SYSLIB1054 // the generated marshalling would be measured too
    [DllImport("pg_query")]
    private static extern nint pg_query_enter_memory_context();

    [DllImport("pg_query")]
    private static extern void pg_query_exit_memory_context(nint context);

    [DllImport("pg_query")]
    private static extern nint raw_parser(nint text, int mode);

    [DllImport("pg_query")]
    private static extern PlpgsqlResult pg_query_parse_plpgsql(nint text);

    [DllImport("pg_query")]
    private static extern void pg_query_free_plpgsql_parse_result(PlpgsqlResult result);
#pragma warning restore SYSLIB1054
}
