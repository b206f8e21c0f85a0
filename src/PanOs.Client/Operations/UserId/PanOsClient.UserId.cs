using System.Globalization;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace PanOs;

public partial class PanOsClient
{
    private const int RegisteredAddressPage = 500;

    /// <summary>
    /// Tells the firewall about users and addresses, in as many messages as it takes to keep each below the limit of
    /// 5 MB. Telling it twice is harmless, so it is tried again when an answer is lost. When a message fails as a whole
    /// the ones before it have been taken.
    /// </summary>
    /// <param name="update">What to tell.</param>
    /// <param name="vsys">The virtual system, such as <c>vsys1</c>; null for the administrator's own target.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Which entries the firewall did not take. A tag that an address has already is among them.</returns>
    /// <exception cref="ArgumentException">The update contradicts itself, or a value cannot be sent. Nothing was sent.</exception>
    public virtual async Task<UserIdResult> UpdateUserIdAsync(UserIdUpdate update, string? vsys = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(update);
        update.Validate();
        var count = 0;
        List<UserIdFailure> failures = [];
        foreach (var message in UserIdMessages.Write(update))
        {
            var request = new ApiRequest(RequestKind.IdempotentWrite, [new("type", "user-id"), new("cmd", message.ToString(SaveOptions.DisableFormatting))])
            {
                Name = "user-id",
                Vsys = vsys,
                Tolerates = UserIdResponse.IsIn,
            };
            var answer = await SendAsync(request, cancellationToken).ConfigureAwait(false);
            failures.AddRange(UserIdResponse.Parse(answer.Response) ?? throw answer.Incomplete("a <uid-response>"));
            count++;
        }

        return new UserIdResult(count, failures);
    }

    /// <summary>The addresses that have tags. They are read 500 at a time; no request slot is held between two pages.</summary>
    /// <param name="tag">Only addresses with this tag; null for all.</param>
    /// <param name="vsys">The virtual system, such as <c>vsys1</c>; null for the administrator's own target.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public virtual async IAsyncEnumerable<RegisteredAddress> GetRegisteredAddressesAsync(string? tag = null, string? vsys = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (var start = 1; ; start += RegisteredAddressPage)
        {
            var page = await AskAsync(RegisteredAddresses(tag, vsys, start), RegisteredAddress.ParseList, cancellationToken).ConfigureAwait(false);
            var isNew = false;
            foreach (var address in page)
            {
                if (seen.Add(address.Address))
                {
                    isNew = true;
                    yield return address;
                }
            }

            // A version that does not know pages gives everything every time.
            if (!isNew || page.Count < RegisteredAddressPage)
            {
                yield break;
            }
        }
    }

    /// <summary>The users who have an address.</summary>
    /// <param name="vsys">The virtual system, such as <c>vsys1</c>; null for the administrator's own target.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<IReadOnlyList<UserMapping>> GetUserMappingsAsync(string? vsys = null, CancellationToken cancellationToken = default) =>
        AskAsync(ApiRequest.Operation(RequestKind.Read, Command("show", "user", "ip-user-mapping", "all"), vsys), UserMapping.ParseList, cancellationToken);

    /// <summary>The dynamic address groups with the addresses that they have now.</summary>
    /// <param name="vsys">The virtual system, such as <c>vsys1</c>; null for the administrator's own target.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<IReadOnlyList<DynamicAddressGroup>> GetDynamicAddressGroupsAsync(string? vsys = null, CancellationToken cancellationToken = default) =>
        AskAsync(ApiRequest.Operation(RequestKind.Read, Command("show", "object", "dynamic-address-group", "all"), vsys), DynamicAddressGroup.ParseList, cancellationToken);

    // As clients of PAN-OS 8.0 and later ask, which keep the answer below the size at which it goes to a file.
    private static ApiRequest RegisteredAddresses(string? tag, string? vsys, int start)
    {
        var query = new XElement("registered-ip");
        if (tag is not null)
        {
            query.Add(new XElement("tag", new XElement("entry", new XAttribute("name", tag))));
        }

        query.Add(
            new XElement("limit", RegisteredAddressPage.ToString(CultureInfo.InvariantCulture)),
            new XElement("start-point", start.ToString(CultureInfo.InvariantCulture)));
        return ApiRequest.Operation(RequestKind.Read, new XElement("show", new XElement("object", query)), vsys);
    }
}
