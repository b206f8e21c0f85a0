namespace PanOs.Simulator;

/// <summary>What goes back over the wire: the answer, and how it gets there.</summary>
/// <param name="Answer">What the firewall says.</param>
/// <param name="Shape">A fault of the transmission; null when it arrives whole and at once.</param>
internal sealed record FirewallReply(ApiAnswer Answer, FirewallFault? Shape);

/// <summary>
/// One request and its answer between the connection and the XML API: lets faults happen, notes everything, and cuts
/// the connection when the firewall stops in between. Runs on the scheduler.
/// </summary>
internal sealed class FirewallExchange(
    SimulatedWorld world, SimulatedFirewall firewall, ApiRequest request, CancellationToken cancellationToken)
{
    private const string Page = "<html><head><title>Error</title></head><body>The request could not be served.</body></html>";
    private const string NotXml = "\u0001\u0002garbage<<<&&& not a response >\u0000";

    private readonly int _run = firewall.Power.Run;

    private string? Key => request.KeyHeader ?? request["key"];

    /// <param name="behindTls">Whether a real connection has shown its certificate already.</param>
    /// <exception cref="HttpRequestException">The connection is cut.</exception>
    public async Task<FirewallReply> RunAsync(bool behindTls)
    {
        var seen = new FirewallRequest(firewall, request);
        FirewallFault? fault = (behindTls ? null : world.Faults.Take(seen, certificate: true)) ?? world.Faults.Take(seen);
        if (await BeforeAsync(fault).ConfigureAwait(false) is { } page)
        {
            return new FirewallReply(page, null);
        }

        int jobs = firewall.Jobs.All.Count;
        ApiAnswer answer = firewall.Api.Handle(request);
        Note(answer, fault);
        if (fault is FirewallFault.HangJob && firewall.Jobs.All.Count > jobs)
        {
            firewall.Jobs.All[^1].Hangs = true;
        }

        return await AfterAsync(fault, answer).ConfigureAwait(false);
    }

    /// <summary>What goes wrong before the firewall sees the request; an answer when it never does.</summary>
    private async Task<ApiAnswer?> BeforeAsync(FirewallFault? fault)
    {
        switch (fault)
        {
            case FirewallFault.WrongCertificate:
                Note(null, fault);
                throw ConnectionFault.Untrusted();
            case FirewallFault.DropBefore:
                Note(null, fault);
                throw ConnectionFault.Cut();
            case FirewallFault.Status status:
                var page = new ApiAnswer(status.Code, "text/html", Page);
                Note(page, fault);
                return page;
            case FirewallFault.Delay delay:
                await WaitAsync(delay.Time).ConfigureAwait(false);
                break;
            case FirewallFault.ExpireKey when Key is { } key:
                world.Faults.Expire(firewall, key);
                break;
        }

        if (Key is { } carried && world.Faults.IsExpired(firewall, carried))
        {
            ApiAnswer refused = ApiAnswer.WebError(403, "Invalid Credential");
            Note(refused, fault);
            return refused;
        }

        return null;
    }

    /// <summary>What goes wrong with the answer.</summary>
    private async Task<FirewallReply> AfterAsync(FirewallFault? fault, ApiAnswer answer)
    {
        switch (fault)
        {
            case FirewallFault.DropAfter:
                throw ConnectionFault.Cut();
            case FirewallFault.DelayAnswer delay:
                await WaitAsync(delay.Time).ConfigureAwait(false);
                break;
            case FirewallFault.Garbage:
                return new FirewallReply(new ApiAnswer(answer.Status, answer.ContentType, NotXml), null);
            case FirewallFault.Reboot { After: null }:
                firewall.Reboot("a fault on purpose");
                throw ConnectionFault.Cut();
            case FirewallFault.Reboot { After: { } after }:
                firewall.Power.RebootSoon("a fault on purpose", after);
                break;
        }

        return new FirewallReply(answer, fault is FirewallFault.Truncate or FirewallFault.Drip ? fault : null);
    }

    private async Task WaitAsync(TimeSpan time)
    {
        await world.Clock.DelayAsync(time, cancellationToken).ConfigureAwait(false);
        if (_run != firewall.Power.Run)
        {
            throw ConnectionFault.Cut();
        }
    }

    private void Note(ApiAnswer? answer, FirewallFault? fault) =>
        world.Transcript.Add(FirewallCall.Of(world.Clock.GetUtcNow(), firewall, request, answer, fault));
}
