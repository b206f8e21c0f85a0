namespace PanOs.Model;

/// <summary>How a security rule marks traffic for quality of service.</summary>
[ConfigurationChoice]
public abstract partial record QosMarking : ConfigurationNode
{
    private QosMarking()
    {
    }

    /// <summary>With a DSCP value.</summary>
    /// <param name="codepoint">Such as <c>ef</c> or <c>af11</c>.</param>
    public static QosMarking Dscp(string codepoint) => new DscpMarking(codepoint);

    /// <summary>With an IP precedence.</summary>
    /// <param name="codepoint">Such as <c>cs1</c>.</param>
    public static QosMarking Precedence(string codepoint) => new PrecedenceMarking(codepoint);

    /// <summary>What the server sends, as the client's traffic is marked.</summary>
    public static QosMarking FollowClient { get; } = new FollowClientMarking();

    /// <summary>A DSCP value.</summary>
    /// <param name="Codepoint">Such as <c>ef</c>.</param>
    [Alternative("ip-dscp")]
    public sealed partial record DscpMarking([property: Element(".")] string Codepoint) : QosMarking;

    /// <summary>An IP precedence.</summary>
    /// <param name="Codepoint">Such as <c>cs1</c>.</param>
    [Alternative("ip-precedence")]
    public sealed partial record PrecedenceMarking([property: Element(".")] string Codepoint) : QosMarking;

    /// <summary>As the client's traffic is marked.</summary>
    [Alternative("follow-c2s-flow")]
    public sealed partial record FollowClientMarking : QosMarking;
}
