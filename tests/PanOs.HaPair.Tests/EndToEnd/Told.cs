namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>A listener that does something with what it is told, on the flow of the work.</summary>
internal sealed class Told(Action<PairProgress> told) : IProgress<PairProgress>
{
    public void Report(PairProgress value) => told(value);
}
