namespace PanOs;

/// <summary>Where an operational command runs and how it is sent.</summary>
public sealed record CommandOptions
{
    /// <summary>
    /// The virtual system that the command is about (<c>vsys=</c>), such as <c>vsys2</c>, or <c>shared</c>. Default:
    /// null, the administrator's own target.
    /// </summary>
    public string? Vsys { get; init; }

    /// <summary>
    /// The serial number of the firewall to which a Panorama hands the command on (<c>target=</c>). Default: null, the
    /// device that the client speaks to answers.
    /// </summary>
    public string? Target { get; init; }

    /// <summary>
    /// Whether the command has the same end however often it arrives, so that it may be sent again when its answer is
    /// lost. Default: false; then it is sent again only when it certainly did not arrive.
    /// </summary>
    public bool MayRepeat { get; init; }
}
