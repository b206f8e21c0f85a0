using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Runtime.Versioning;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PanOs.Simulator;
using SimulatorServer.Ssh;

namespace SimulatorServer;

/// <summary>The listeners in front of a world.</summary>
internal sealed class ServerHost : IAsyncDisposable
{
    private static readonly object s_doorKey = new();

    // The public address from which callers reach firewalls that were launched in the simulated cloud.
    private static readonly IPAddress s_operator = IPAddress.Parse("198.51.100.7");

    private readonly List<IDisposable> _owned = [];
    private readonly WebApplication _application;

    private ServerHost(ServerOptions options, ServerWorld world, TimeProvider time)
    {
        World = world;
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;

            // Larger requests are refused by the firewall itself, in its own words.
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MaxRequestLineSize = 64 * 1024;
            kestrel.Limits.MaxRequestBufferSize = 128 * 1024;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
            Listen = OpenFirewall(kestrel, options.Listen!, world.First, time);
            Pair = options.Pair is { } pair ? OpenFirewall(kestrel, pair, world.Second!, time) : null;
            Http = options.Http is { } http ? Open(kestrel, http, DoorTo(world.First), tls: null) : null;
            Ec2 = options.Ec2 is { } ec2 ? Open(kestrel, ec2, new Door(Own(new HttpMessageInvoker(world.World.Ec2.CreateHttpHandler())), null), null) : null;
        });
        _application = builder.Build();
        HttpMessageInvoker launched = Own(new HttpMessageInvoker(world.World.CreateFirewallHandler(s_operator)));
        _application.Run(context => Gateway.ForwardAsync(context, InvokerFor(context, launched)));
    }

    public ServerWorld World { get; }

    public Listener? Listen { get; private set; }

    public Listener? Pair { get; private set; }

    public Listener? Http { get; private set; }

    public Listener? Ec2 { get; private set; }

    /// <summary>The real SSH server; null without <c>--ssh</c>.</summary>
    public SshServer? Ssh { get; private set; }

    /// <summary>The SSH server of the second firewall; null unless both <c>--ssh</c> and <c>--pair</c> are given.</summary>
    public SshServer? PairSsh { get; private set; }

    /// <summary>Ends when somebody asks the process to end.</summary>
    public Task Shutdown => _application.WaitForShutdownAsync();

    /// <summary>Makes the world, boots it and listens.</summary>
    /// <exception cref="ArgumentException">The configuration is not one.</exception>
    /// <exception cref="IOException">An address cannot be listened on.</exception>
    public static async Task<ServerHost> StartAsync(ServerOptions options, TimeProvider time)
    {
        ServerWorld world = await ServerWorld.StartAsync(options, time);
        var host = new ServerHost(options, world, time);
        try
        {
            await host._application.StartAsync();
            if (options.Ssh is { } ssh && OperatingSystem.IsLinux())
            {
                host.Ssh = await SshServer.StartAsync(SimulatedWorld.CreateCommandLineDoor(world.First), ssh);
                if (world.Second is { } second)
                {
                    host.PairSsh = await SshServer.StartAsync(
                        SimulatedWorld.CreateCommandLineDoor(second), new IPEndPoint(ssh.Address, ssh.Port == 0 ? 0 : ssh.Port + 1));
                }
            }
            else if (options.Ssh is not null)
            {
                throw new InvalidOperationException(SshTools.Missing);
            }

            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    [SupportedOSPlatform("linux")]
    private static ValueTask StopAsync(SshServer? ssh) => ssh?.DisposeAsync() ?? ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (OperatingSystem.IsLinux())
        {
            await StopAsync(Ssh);
            await StopAsync(PairSsh);
        }

        await _application.StopAsync();
        await _application.DisposeAsync();
        _owned.ForEach(owned => owned.Dispose());
        World.Dispose();
    }

    private static HttpMessageInvoker InvokerFor(HttpContext context, HttpMessageInvoker launched)
    {
        var door = (Door)context.Features.Get<IConnectionItemsFeature>()!.Items[s_doorKey]!;

        // A firewall launched in the simulated cloud is asked for by its Elastic IP.
        return door.Firewall is not null && IPAddress.TryParse(context.Request.Host.Host, out IPAddress? address) && !IPAddress.IsLoopback(address)
            ? launched
            : door.Simulator;
    }

    private Listener OpenFirewall(KestrelServerOptions kestrel, IPEndPoint address, SimulatedFirewall firewall, TimeProvider time)
    {
        X509Certificate2 own = Own(ServerCertificate.Create(address.Address, "PA-VM", time.GetUtcNow()));
        X509Certificate2 other = Own(ServerCertificate.Create(address.Address, "not-PA-VM", time.GetUtcNow()));
        return Open(kestrel, address, DoorTo(firewall), new HttpsConnectionAdapterOptions
        {
            ServerCertificateSelector = (_, _) => World.World.Faults.TakeCertificate(firewall) ? other : own,
        }) with
        { Certificate = own };
    }

    private Door DoorTo(SimulatedFirewall firewall) =>
        new(Own(new HttpMessageInvoker(World.World.CreateFirewallHandler(firewall))), firewall);

    private static Listener Open(KestrelServerOptions kestrel, IPEndPoint address, Door door, HttpsConnectionAdapterOptions? tls)
    {
        ListenOptions? opened = null;
        kestrel.Listen(address, listen =>
        {
            opened = listen;
            listen.Protocols = HttpProtocols.Http1;
            if (tls is not null)
            {
                listen.UseHttps(tls);
            }

            listen.Use(next => connection =>
            {
                connection.Items[s_doorKey] = door;
                return next(connection);
            });
        });
        return new Listener(tls is null ? "http" : "https", opened!);
    }

    private T Own<T>(T owned)
        where T : IDisposable
    {
        _owned.Add(owned);
        return owned;
    }

    /// <summary>Where a connection leads to.</summary>
    /// <param name="Simulator">What answers its requests.</param>
    /// <param name="Firewall">The firewall; null where it is something else.</param>
    private sealed record Door(HttpMessageInvoker Simulator, SimulatedFirewall? Firewall);
}

/// <summary>An address that is listened on.</summary>
internal sealed record Listener(string Scheme, ListenOptions Options)
{
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The address, with the port that it got.</summary>
    public Uri Address => new($"{Scheme}://{Options.IPEndPoint}");
}
