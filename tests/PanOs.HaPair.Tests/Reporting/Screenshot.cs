using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;

namespace PanOs.HaPair.Tests;

/// <summary>A page as a browser paints it.</summary>
internal sealed class Screenshot
{
    private static readonly string? s_browser = new[] { "chromium", "chromium-browser", "google-chrome" }
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    private readonly byte[] _pixels;
    private readonly int _bytesPerPixel;

    private Screenshot(int width, int height, int bytesPerPixel, byte[] pixels)
    {
        Width = width;
        Height = height;
        _bytesPerPixel = bytesPerPixel;
        _pixels = pixels;
    }

    public static bool IsPossible => s_browser is not null;

    public int Width { get; }

    public int Height { get; }

    public (byte Red, byte Green, byte Blue) this[int x, int y]
    {
        get
        {
            int at = ((y * Width) + x) * _bytesPerPixel;
            return (_pixels[at], _pixels[at + 1], _pixels[at + 2]);
        }
    }

    public static async Task<Screenshot> TakeAsync(string html, bool dark)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("panos-page-");
        try
        {
            string page = Path.Combine(folder.FullName, "page.html");
            string picture = Path.Combine(folder.FullName, "page.png");
            await File.WriteAllTextAsync(page, html);
            var start = new ProcessStartInfo(s_browser!)
            {
                UseShellExecute = false,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
                ArgumentList =
                {
                    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars",
                    $"--user-data-dir={Path.Combine(folder.FullName, "profile")}", "--window-size=1100,1400",
                    $"--blink-settings=preferredColorScheme={(dark ? 0 : 1)}", $"--screenshot={picture}", new Uri(page).AbsoluteUri,
                },
            };
            using Process browser = Process.Start(start)!;
            Task<string> said = browser.StandardError.ReadToEndAsync();
            Task<string> printed = browser.StandardOutput.ReadToEndAsync();
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            try
            {
                await browser.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                browser.Kill(entireProcessTree: true);
                throw;
            }

            await printed;
            Assert.True(File.Exists(picture), await said);
            return Decode(await File.ReadAllBytesAsync(picture));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>How much of the picture has another colour than the page.</summary>
    public double Painted()
    {
        var paper = this[2, 2];
        int other = 0;
        for (int y = 0; y < Height; y++)
        {
            for (int x = 0; x < Width; x++)
            {
                other += this[x, y] == paper ? 0 : 1;
            }
        }

        return (double)other / (Width * Height);
    }

    // Eight bits a channel, not interlaced: what the browser writes.
    private static Screenshot Decode(byte[] png)
    {
        int width = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));
        int height = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20));
        int bytesPerPixel = png[25] == 6 ? 4 : 3;
        using var data = new MemoryStream();
        for (int at = 8; at < png.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                data.Write(png, at + 8, length);
            }

            at += length + 12;
        }

        data.Position = 0;
        using var inflated = new ZLibStream(data, CompressionMode.Decompress);
        int stride = width * bytesPerPixel;
        var pixels = new byte[stride * height];
        var line = new byte[stride];
        var above = new byte[stride];
        for (int y = 0; y < height; y++)
        {
            int filter = inflated.ReadByte();
            inflated.ReadExactly(line);
            Unfilter(filter, line, above, bytesPerPixel);
            line.CopyTo(pixels, y * stride);
            (line, above) = (above, line);
        }

        return new Screenshot(width, height, bytesPerPixel, pixels);
    }

    private static void Unfilter(int filter, byte[] line, byte[] above, int bytesPerPixel)
    {
        for (int i = 0; i < line.Length; i++)
        {
            int left = i >= bytesPerPixel ? line[i - bytesPerPixel] : 0;
            int corner = i >= bytesPerPixel ? above[i - bytesPerPixel] : 0;
            line[i] += (byte)(filter switch
            {
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => Paeth(left, above[i], corner),
                _ => 0,
            });
        }
    }

    private static int Paeth(int left, int above, int corner)
    {
        int guess = left + above - corner;
        int toLeft = Math.Abs(guess - left);
        int toAbove = Math.Abs(guess - above);
        int toCorner = Math.Abs(guess - corner);
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
