namespace MigrationAnalyzers.Sql.Lexing;

/// <summary>What a keyword may be used for when no grammar rule asks for it. A word of version 18 that an older server does not know is no keyword there.</summary>
internal enum KeywordClass : byte
{
    /// <summary>Any name.</summary>
    Unreserved,

    /// <summary>Any name but that of a function or type.</summary>
    ColumnName,

    /// <summary>The name of a function or type only.</summary>
    TypeOrFunctionName,

    /// <summary>Only after <c>.</c> and AS.</summary>
    Reserved,
}

/// <summary>The places where a word may stand as a name.</summary>
[Flags]
internal enum KeywordUse : byte
{
    /// <summary>None without quotes, but after <c>.</c> and AS.</summary>
    None = 0,

    /// <summary>Columns, tables and most else.</summary>
    Column = 1,

    /// <summary>Functions and types.</summary>
    Function = 2,

    /// <summary>Output columns without AS.</summary>
    BareLabel = 4,
}

/// <summary>Finds keywords and what they may name, for each known version.</summary>
internal static partial class KeywordTable
{
    /// <summary>The length of the longest keyword.</summary>
    public const int MaxLength = 17;

    private const int TableSize = 2048;

    private static readonly string[] Words = AllWords.Split(' ');
    private static readonly ushort[] Slots = BuildSlots();
    private static readonly KeywordUse[]?[] UsesByVersion = new KeywordUse[]?[7];
    private static readonly byte[] Since = BuildVersions(change => change.Since, 0);
    private static readonly byte[] Until = BuildVersions(change => change.Until, 99);
    private static readonly byte[] Settled = BuildVersions(change => change.Settled, 0);

    /// <summary>Adds a character to the hash that <see cref="Find"/> wants: letters of either case count the same.</summary>
    public static uint Hash(uint hash, char c) => (hash * 31) + (c | 0x20u);

    /// <summary>The keyword that a stretch of text spells in that version, in any case, or None.</summary>
    public static Keyword Find(string text, int start, int length, uint hash, int version)
    {
        var slot = hash & (TableSize - 1);
        while (Slots[slot] is var number && number != 0)
        {
            if (Equals(Words[number - 1], text, start, length))
                return version >= Since[number] && version <= Until[number] ? (Keyword)number : Keyword.None;
            slot = (slot + 1) & (TableSize - 1);
        }

        return Keyword.None;
    }

    /// <summary>The keyword in lower case.</summary>
    public static string Text(Keyword keyword) => Words[(int)keyword - 1];

    /// <summary>For each keyword, what it may name in that version. Index 0 is for words that are no keywords.</summary>
    public static KeywordUse[] Uses(int version)
    {
        var index = Math.Min(Math.Max(version, 12), 18) - 12;
        return UsesByVersion[index] ??= BuildUses(index + 12);
    }

    private static KeywordUse[] BuildUses(int version)
    {
        var uses = new KeywordUse[Words.Length + 1];
        uses[0] = KeywordUse.Column | KeywordUse.Function | KeywordUse.BareLabel;
        for (var i = 1; i < uses.Length; i++)
        {
            uses[i] = Class((Keyword)i, version) switch
            {
                KeywordClass.Unreserved => KeywordUse.Column | KeywordUse.Function,
                KeywordClass.ColumnName => KeywordUse.Column,
                KeywordClass.TypeOrFunctionName => KeywordUse.Function,
                _ => KeywordUse.None,
            };
            if (IsBareLabel((Keyword)i, version))
                uses[i] |= KeywordUse.BareLabel;
        }

        return uses;
    }

    /// <summary>What it may name in that version.</summary>
    public static KeywordClass Class(Keyword keyword, int version)
    {
        if (version < Settled[(int)keyword])
            return KeywordClass.Unreserved;
        return AllClasses[(int)keyword - 1] switch
        {
            'U' or 'u' => KeywordClass.Unreserved,
            'C' or 'c' => KeywordClass.ColumnName,
            'T' or 't' => KeywordClass.TypeOrFunctionName,
            _ => KeywordClass.Reserved,
        };
    }

    /// <summary>Whether it can name an output column without AS. Before version 14 no keyword could.</summary>
    public static bool IsBareLabel(Keyword keyword, int version) => version >= 14 && AllClasses[(int)keyword - 1] < 'a';

    private static bool Equals(string word, string text, int start, int length)
    {
        if (word.Length != length)
            return false;
        for (var i = 0; i < length; i++)
        {
            var c = text[start + i];
            if (c != word[i] && (c is < 'A' or > 'Z' || (c | 0x20) != word[i]))
                return false;
        }

        return true;
    }

    private static ushort[] BuildSlots()
    {
        var slots = new ushort[TableSize];
        for (var i = 0; i < Words.Length; i++)
        {
            var hash = 0u;
            foreach (var c in Words[i])
                hash = Hash(hash, c);
            var slot = hash & (TableSize - 1);
            while (slots[slot] != 0)
                slot = (slot + 1) & (TableSize - 1);
            slots[slot] = (ushort)(i + 1);
        }

        return slots;
    }

    private static byte[] BuildVersions(Func<(Keyword Word, byte Since, byte Until, byte Settled), byte> which, byte otherwise)
    {
        var versions = new byte[Words.Length + 1];
        for (var i = 0; i < versions.Length; i++)
            versions[i] = otherwise;
        foreach (var change in Changes)
            versions[(int)change.Word] = which(change);
        return versions;
    }
}
