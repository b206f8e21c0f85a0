using System.Text;

namespace PanOs.Simulator;

/// <summary>A file that came with a request.</summary>
/// <param name="Name">The file's name, without a path.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record UploadedFile(string Name, byte[] Content);

/// <summary>A body of type <c>multipart/form-data</c> (RFC 7578): fields, and the first file.</summary>
internal sealed record MultipartForm(IReadOnlyList<KeyValuePair<string, string>> Fields, UploadedFile? File)
{
    private static readonly byte[] s_blankLine = "\r\n\r\n"u8.ToArray();

    /// <summary>The boundary that a content type names; null when it is another type.</summary>
    public static string? BoundaryOf(string? contentType)
    {
        if (contentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        string? parameter = contentType.Split(';').Select(part => part.Trim())
            .FirstOrDefault(part => part.StartsWith("boundary=", StringComparison.OrdinalIgnoreCase));
        return parameter?["boundary=".Length..].Trim('"');
    }

    public static MultipartForm Read(byte[] body, string boundary)
    {
        var fields = new List<KeyValuePair<string, string>>();
        UploadedFile? file = null;
        byte[] mark = Encoding.ASCII.GetBytes($"--{boundary}");
        ReadOnlySpan<byte> rest = body;
        for (int start = rest.IndexOf(mark); start >= 0; start = rest.IndexOf(mark))
        {
            rest = rest[(start + mark.Length)..];
            int end = rest.IndexOf(mark);
            int blank = rest.IndexOf(s_blankLine);
            if (end < 0 || blank < 0 || blank > end)
            {
                break;
            }

            string heads = Encoding.UTF8.GetString(rest[..blank]);

            // A line end belongs to the boundary that follows it.
            byte[] content = rest[(blank + s_blankLine.Length)..Math.Max(blank + s_blankLine.Length, end - 2)].ToArray();
            if (Parameter(heads, "filename") is { } fileName)
            {
                file ??= new UploadedFile(fileName.Split('/', '\\')[^1], content);
            }
            else if (Parameter(heads, "name") is { } name)
            {
                fields.Add(new(name, Encoding.UTF8.GetString(content)));
            }
        }

        return new MultipartForm(fields, file);
    }

    private static string? Parameter(string heads, string name)
    {
        foreach (string part in heads.Split(';', '\n').Select(part => part.Trim()))
        {
            if (part.StartsWith($"{name}=", StringComparison.OrdinalIgnoreCase))
            {
                return part[(name.Length + 1)..].Trim('"');
            }
        }

        return null;
    }
}
