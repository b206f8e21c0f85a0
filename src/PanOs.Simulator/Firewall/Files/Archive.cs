using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace PanOs.Simulator;

/// <summary>Packs and unpacks the <c>.tgz</c> files of a firewall.</summary>
internal static class Archive
{
    public static byte[] Pack(DateTimeOffset at, params IEnumerable<(string Name, string Text)> files)
    {
        using var buffer = new MemoryStream();
        using (var packed = new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(packed, TarEntryFormat.Ustar))
        {
            foreach ((string name, string text) in files)
            {
                using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
                tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name) { DataStream = content, ModificationTime = at });
            }
        }

        return buffer.ToArray();
    }

    /// <summary>The text of one file of an archive; null when it is no archive, or has no such file.</summary>
    public static string? Read(byte[] archive, string name)
    {
        try
        {
            using var packed = new GZipStream(new MemoryStream(archive), CompressionMode.Decompress);
            using var tar = new TarReader(packed);
            while (tar.GetNextEntry(copyData: true) is { } entry)
            {
                if (entry.Name == name && entry.DataStream is { } stream)
                {
                    using var reader = new StreamReader(stream, Encoding.UTF8);
                    return reader.ReadToEnd();
                }
            }
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException or FormatException)
        {
            return null;
        }

        return null;
    }
}
