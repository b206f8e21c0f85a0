using Amazon.EC2;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

namespace PanOs.Aws;

/// <summary>
/// The account that a deployment is meant for. The right code with the wrong profile builds in the wrong account; asking
/// who is calling costs one call, needs no permission, and comes before everything else.
/// </summary>
public sealed class AwsAccount
{
    private readonly IAmazonSecurityTokenService _sts;
    private CallerIdentity? _identity;

    /// <summary>Makes the check; nothing is sent.</summary>
    /// <param name="sts">A client of the Security Token Service with the credentials of the EC2 client. It is not disposed.</param>
    /// <param name="expectedAccountId">The account that is meant, twelve digits; null accepts any.</param>
    /// <exception cref="ArgumentException">The expected account is not twelve digits.</exception>
    public AwsAccount(IAmazonSecurityTokenService sts, string? expectedAccountId = null)
    {
        ArgumentNullException.ThrowIfNull(sts);
        if (expectedAccountId is not null && (expectedAccountId.Length != 12 || !expectedAccountId.All(char.IsAsciiDigit)))
        {
            throw new ArgumentException($"'{expectedAccountId}' is no AWS account: it has twelve digits.", nameof(expectedAccountId));
        }

        _sts = sts;
        ExpectedAccountId = expectedAccountId;
    }

    /// <summary>The account that is meant; null when any will do.</summary>
    public string? ExpectedAccountId { get; }

    /// <summary>Asks who is calling; once, the answer is kept.</summary>
    /// <param name="cancellationToken">Stops asking.</param>
    /// <exception cref="Ec2Exception">There are no credentials, or they are not valid.</exception>
    public async Task<CallerIdentity> GetIdentityAsync(CancellationToken cancellationToken = default)
    {
        if (_identity is { } known)
        {
            return known;
        }

        Ec2Exception refused;
        try
        {
            GetCallerIdentityResponse answer = await _sts.GetCallerIdentityAsync(new GetCallerIdentityRequest(), cancellationToken).ConfigureAwait(false);
            return _identity = new CallerIdentity(answer.Account, answer.Arn);
        }
        catch (Exception exception) when (Ec2Errors.Translate("GetCallerIdentity", exception, cancellationToken) is { } translated)
        {
            refused = translated;
        }

        throw refused;
    }

    /// <summary>Refuses to go on in another account than the one that is meant.</summary>
    /// <param name="cancellationToken">Stops asking.</param>
    /// <exception cref="Ec2Exception">It is another account (<c>WrongAccount</c>), or the credentials are missing or not valid.</exception>
    public async Task<CallerIdentity> RequireAsync(CancellationToken cancellationToken = default)
    {
        CallerIdentity identity = await GetIdentityAsync(cancellationToken).ConfigureAwait(false);
        return ExpectedAccountId is null || string.Equals(identity.AccountId, ExpectedAccountId, StringComparison.Ordinal)
            ? identity
            : throw new Ec2Exception(
                "GetCallerIdentity", "WrongAccount", Ec2ErrorClass.Denied,
                $"the credentials belong to account {identity.AccountId} ({identity.Arn}), but the deployment is meant for {ExpectedAccountId}",
                "Choose the profile of the account that is meant. Nothing was changed.");
    }

    /// <summary>The region that a client speaks to, or null when it does not tell.</summary>
    internal static string? RegionOf(IAmazonEC2 ec2) => ec2.Config is IClientConfig config
        ? config.RegionEndpoint?.SystemName ?? (string.IsNullOrEmpty(config.AuthenticationRegion) ? null : config.AuthenticationRegion)
        : null;
}
