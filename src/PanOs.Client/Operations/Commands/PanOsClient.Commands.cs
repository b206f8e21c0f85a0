using System.Xml.Linq;

namespace PanOs;

public partial class PanOsClient
{
    /// <summary>
    /// Runs any operational command. It is never tried again by itself once it may have reached the firewall.
    /// </summary>
    /// <param name="command">The command: each word of the CLI is an element, quoted words become text.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The element <c>response</c> as the firewall sent it.</returns>
    public virtual Task<XElement> RunCommandAsync(XElement command, CancellationToken cancellationToken = default) =>
        RunCommandAsync(command, new CommandOptions(), cancellationToken);

    /// <summary>Runs any operational command, for one virtual system or through a Panorama.</summary>
    /// <param name="command">The command: each word of the CLI is an element, quoted words become text.</param>
    /// <param name="options">Where it runs and whether it may be repeated.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The element <c>response</c> as the firewall sent it.</returns>
    public virtual async Task<XElement> RunCommandAsync(XElement command, CommandOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(options);
        var answer = await SendAsync(OperationRequests.Create(command, options), cancellationToken).ConfigureAwait(false);
        return answer.Response;
    }

    /// <summary>
    /// Runs a command as it is typed on the firewall's command line. Values stand in double quotes:
    /// <c>show jobs id "4"</c>. It is never tried again by itself once it may have reached the firewall.
    /// </summary>
    /// <param name="command">The words.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The element <c>response</c> as the firewall sent it.</returns>
    /// <exception cref="ArgumentException">The line is empty, its quotes do not fit, or a word cannot be an element. Nothing was sent.</exception>
    public virtual Task<XElement> RunCommandAsync(string command, CancellationToken cancellationToken = default) =>
        RunCommandAsync(CommandLine.Parse(command, nameof(command)), cancellationToken);

    /// <summary>Runs a command as it is typed on the firewall's command line, for one virtual system or through a Panorama.</summary>
    /// <param name="command">The words; values stand in double quotes.</param>
    /// <param name="options">Where it runs and whether it may be repeated.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The element <c>response</c> as the firewall sent it.</returns>
    /// <exception cref="ArgumentException">The line is empty, its quotes do not fit, or a word cannot be an element. Nothing was sent.</exception>
    public virtual Task<XElement> RunCommandAsync(string command, CommandOptions options, CancellationToken cancellationToken = default) =>
        RunCommandAsync(CommandLine.Parse(command, nameof(command)), options, cancellationToken);

    // "show", "jobs", "all" is <show><jobs><all/></jobs></show>.
    internal static XElement Command(params ReadOnlySpan<string> words)
    {
        var command = new XElement(words[^1]);
        for (var i = words.Length - 2; i >= 0; i--)
        {
            command = new XElement(words[i], command);
        }

        return command;
    }

    /// <summary>Asks a question and reads the answer; a reader that finds nothing of its own makes it a typed error.</summary>
    internal Task<T> AskAsync<T>(XElement command, Func<XElement, T?> read, CancellationToken cancellationToken)
        where T : class =>
        AskAsync(ApiRequest.Operation(RequestKind.Read, command), read, cancellationToken);

    internal async Task<T> AskAsync<T>(ApiRequest request, Func<XElement, T?> read, CancellationToken cancellationToken)
        where T : class
    {
        var answer = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        return read(answer.Response.Element("result") ?? throw answer.Incomplete("a result")) ?? throw answer.Incomplete("what was asked for");
    }

    internal async Task<bool> AskYesNoAsync(XElement command, CancellationToken cancellationToken)
    {
        var answer = await SendAsync(ApiRequest.Operation(RequestKind.Read, command), cancellationToken).ConfigureAwait(false);
        return AnswerText.ToYesNo(answer.Result.Text()) ?? throw answer.Incomplete("yes or no");
    }
}
