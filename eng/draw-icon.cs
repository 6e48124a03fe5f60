// Draws the icon of the package, a database above the squiggle of a compiler warning:
//     dotnet run eng/draw-icon.cs -- src/MigrationAnalyzers.Package/icon.png
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

const int Size = 128;
const int Samples = 4; // a pixel is the mean of Samples x Samples points: smooth edges

using var scanlines = new MemoryStream();
using (var deflate = new ZLibStream(scanlines, CompressionLevel.SmallestSize, leaveOpen: true))
{
    for (var y = 0; y < Size; y++)
    {
        deflate.WriteByte(0); // filter of the line: none
        for (var x = 0; x < Size; x++)
            deflate.Write(Pixel(x, y));
    }
}

using var png = File.Create(args[0]);
png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n']);
byte[] header = [0, 0, 0, Size, 0, 0, 0, Size, 8, 6, 0, 0, 0]; // 8 bits, RGBA, deflate, no interlace
WriteChunk("IHDR", header);
WriteChunk("IDAT", scanlines.ToArray());
WriteChunk("IEND", []);

void WriteChunk(string type, byte[] content)
{
    byte[] named = [.. Encoding.ASCII.GetBytes(type), .. content];
    Span<byte> number = stackalloc byte[4];
    BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
    png.Write(number);
    png.Write(named);
    BinaryPrimitives.WriteUInt32BigEndian(number, Crc32(named));
    png.Write(number);
}

static uint Crc32(byte[] bytes)
{
    var crc = 0xFFFFFFFFu;
    foreach (var value in bytes)
    {
        crc ^= value;
        for (var bit = 0; bit < 8; bit++)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
    }

    return ~crc;
}

static byte[] Pixel(int x, int y)
{
    double red = 0, green = 0, blue = 0, alpha = 0;
    for (var i = 0; i < Samples * Samples; i++)
    {
        var color = ColorAt(x + (i % Samples + 0.5) / Samples, y + (i / Samples + 0.5) / Samples);
        if (color is not { } rgb)
            continue;

        red += rgb >> 16;
        green += (rgb >> 8) & 0xFF;
        blue += rgb & 0xFF;
        alpha++;
    }

    return alpha == 0
        ? [0, 0, 0, 0]
        : [(byte)(red / alpha), (byte)(green / alpha), (byte)(blue / alpha), (byte)(255 * alpha / (Samples * Samples))];
}

// The colour of a point, or null outside the tile.
static int? ColorAt(double x, double y)
{
    const int Tile = 0x1E3A5F, Body = 0xDCE6F2, Top = 0xFFFFFF, Gap = 0x1E3A5F, Squiggle = 0xF5B83D;

    if (!InRoundedTile(x, y, radius: 22))
        return null;

    // The squiggle: a wave of constant thickness.
    var wave = 106 + 5 * Math.Sin((x - 22) * 2 * Math.PI / 16.8);
    var steepness = Math.Cos((x - 22) * 2 * Math.PI / 16.8) * 5 * 2 * Math.PI / 16.8;
    if (x is > 22 and < 106 && Math.Abs(y - wave) / Math.Sqrt(1 + steepness * steepness) < 3)
        return Squiggle;

    // The database: three discs, each a band between two half ellipses.
    const double Center = 64, HalfWidth = 34, HalfHeight = 10, Disc = 20;
    var across = (x - Center) / HalfWidth;
    if (Math.Abs(across) > 1)
        return Tile;

    var curve = HalfHeight * Math.Sqrt(1 - across * across);
    if (Math.Abs(y - 26) < curve)
        return Top;

    for (var disc = 0; disc < 3; disc++)
    {
        var start = 26 + disc * Disc + curve + 3;
        if (y > start && y < start + Disc - 4)
            return Body;
    }

    return Gap;
}

static bool InRoundedTile(double x, double y, double radius)
{
    var dx = Math.Max(0, Math.Max(radius - x, x - (Size - radius)));
    var dy = Math.Max(0, Math.Max(radius - y, y - (Size - radius)));
    return dx * dx + dy * dy <= radius * radius;
}
