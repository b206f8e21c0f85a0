using System.Globalization;

namespace PanOs.HaPair.Tests.EndToEnd;

/// <summary>One call of a process: to whom (<c>aws</c>, <c>primary</c>, <c>secondary cli</c>), what, and which of those it is.</summary>
internal readonly record struct CallAddress(string Actor, string Operation, int Ordinal)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Actor}: {Operation} #{Ordinal}");
}

/// <summary>What goes wrong with a call.</summary>
internal enum CallFault
{
    None,

    /// <summary>It is refused, or the connection is cut, before anything was done.</summary>
    FailsBefore,

    /// <summary>It is carried out, and its answer is lost.</summary>
    FailsAfter,

    /// <summary>It is carried out, and the process ends: nothing of it happens any more.</summary>
    Stops,
}
