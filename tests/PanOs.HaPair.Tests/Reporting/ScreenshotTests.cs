namespace PanOs.HaPair.Tests;

public sealed class ScreenshotTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_page_is_painted_light_and_dark_without_a_script(bool dark)
    {
        Assert.SkipUnless(Screenshot.IsPossible, "Chromium is not installed.");
        PairSnapshot broken = HealthyPair.Snapshot with { Network = DrawingTests.WithoutIcmp() };
        string html = PairHtml.Of(DrawingTests.Validate(broken));

        Screenshot picture = await Screenshot.TakeAsync(html, dark);

        // Paper and ink are as far apart as reading needs, the right way round, and the page is not blank.
        (byte Red, byte Green, byte Blue) paper = picture[2, 2];
        Assert.True(dark ? paper.Green < 60 : paper.Green > 230, $"the paper is {paper}");
        Assert.InRange(picture.Painted(), 0.15, 0.95);
        Assert.True(Shows(picture, dark ? (0x6f, 0xd6, 0xa2) : (0x18, 0x79, 0x4e)), "the frame of the active firewall is not painted");
        Assert.True(Shows(picture, dark ? (0xff, 0x9d, 0x92) : (0xb4, 0x23, 0x18)), "the failed check is not painted");
    }

    private static bool Shows(Screenshot picture, (int, int, int) colour)
    {
        for (int y = 0; y < picture.Height; y++)
        {
            for (int x = 0; x < picture.Width; x++)
            {
                if (((int, int, int))picture[x, y] == colour)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
