namespace PanOs.Simulator;

/// <summary>
/// One thing that goes wrong with a request to a firewall's XML API. In process an <see cref="HttpClient"/> sees it as
/// it would over a real connection; <c>samples/SimulatorServer</c> does it to the connection itself.
/// </summary>
public abstract record FirewallFault
{
    private FirewallFault()
    {
    }

    /// <summary>The connection is cut before the request is looked at: nothing happened on the firewall.</summary>
    public sealed record DropBefore : FirewallFault;

    /// <summary>The request is carried out and the connection is cut: the answer is lost.</summary>
    public sealed record DropAfter : FirewallFault;

    /// <summary>The request waits before it is carried out.</summary>
    /// <param name="Time">How long, in virtual time.</param>
    public sealed record Delay(TimeSpan Time) : FirewallFault;

    /// <summary>The request is carried out at once, and its answer waits.</summary>
    /// <param name="Time">How long, in virtual time.</param>
    public sealed record DelayAnswer(TimeSpan Time) : FirewallFault;

    /// <summary>
    /// The web server in front of the management daemon answers by itself, with a page of HTML: nothing happened. A
    /// device that many clients poll at once does so with 502 (reported by its users).
    /// </summary>
    /// <param name="Code">The HTTP status.</param>
    public sealed record Status(int Code = 502) : FirewallFault;

    /// <summary>The request is carried out; the connection is cut after a part of the answer's body.</summary>
    /// <param name="Bytes">How many bytes of the body arrive. <c>Content-Length</c> announces all of them.</param>
    public sealed record Truncate(int Bytes) : FirewallFault;

    /// <summary>The request is carried out; the answer says 200 and XML, but its body is not XML.</summary>
    public sealed record Garbage : FirewallFault;

    /// <summary>The request is carried out; the body of the answer arrives in small pieces.</summary>
    /// <param name="Bytes">The size of a piece; at least 1.</param>
    /// <param name="Every">The virtual time between two pieces.</param>
    public sealed record Drip(int Bytes, TimeSpan Every) : FirewallFault;

    /// <summary>
    /// The job that the request starts (a commit, a validation) never ends: it stays <c>ACT</c> until the firewall
    /// reboots. A request that starts none is answered as always.
    /// </summary>
    public sealed record HangJob : FirewallFault;

    /// <summary>
    /// The request is carried out and the firewall reboots: at once, so that the answer is lost, or a while after it
    /// has answered, in the middle of what the request began.
    /// </summary>
    /// <param name="After">How long after, in virtual time; null for at once.</param>
    public sealed record Reboot(TimeSpan? After = null) : FirewallFault;

    /// <summary>
    /// The key that the request carries has expired: it is refused with 403, now and from then on. A request without a
    /// key is answered as always.
    /// </summary>
    public sealed record ExpireKey : FirewallFault;

    /// <summary>
    /// The firewall shows another certificate than its own. In process, where no TLS is spoken, the request fails as
    /// one whose certificate the client refuses; the server shows the other certificate to a new connection, before
    /// there is a request: there the predicate sees one that has no type.
    /// </summary>
    public sealed record WrongCertificate : FirewallFault;
}
