using System.Xml.Linq;

namespace PanOs;

public partial class PanOsClient
{
    /// <summary>The configuration as XML: every verb of the XML API. Getting it does no I/O.</summary>
    public virtual ConfigurationClient Configuration => field ??= new ConfigurationClient(this);

    /// <summary>The objects at a place of the configuration, for reading.</summary>
    /// <param name="location">The place.</param>
    public virtual ConfigurationView In(Location location)
    {
        ArgumentNullException.ThrowIfNull(location);
        return new ConfigurationView(this, location);
    }

    /// <summary>Any node of the configuration, as the firewall sends it.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="source">Which configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The node; null when it is not there.</returns>
    public virtual async Task<XElement?> GetConfigurationAsync(XPath path, ConfigSource source = ConfigSource.Candidate, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            var answer = await SendAsync(ApiRequest.ReadConfiguration(path, source), cancellationToken).ConfigureAwait(false);
            return answer.Result.Elements().FirstOrDefault();
        }
        catch (PanOsApiException e) when (AbsentNode.IsSaidBy(e))
        {
            return null;
        }
    }

    /// <summary>
    /// Begins an edit of the candidate configuration. By default it takes the configuration lock, and refuses to begin
    /// when changes are pending that this edit did not make.
    /// </summary>
    /// <param name="options">How to begin; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="PanOsLockException">Somebody else holds the lock.</exception>
    /// <exception cref="PanOsException">Changes are pending.</exception>
    /// <exception cref="ArgumentException">The options contradict each other; nothing was sent.</exception>
    public virtual Task<CandidateSession> BeginEditAsync(EditOptions? options = null, CancellationToken cancellationToken = default) =>
        CandidateSession.BeginAsync(this, options ?? new EditOptions(), cancellationToken);
}
