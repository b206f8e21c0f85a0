namespace PanOs.Model;

/// <summary>Which way a file goes.</summary>
public enum FileDirection
{
    /// <summary>From the client.</summary>
    Upload,

    /// <summary>To the client.</summary>
    Download,

    /// <summary>Either way.</summary>
    Both,
}
