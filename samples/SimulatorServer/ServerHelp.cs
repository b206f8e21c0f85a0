namespace SimulatorServer;

/// <summary>What the program says of itself.</summary>
internal static class ServerHelp
{
    public const string Text = """
        Serves simulated PAN-OS firewalls on loopback, for any client of the XML API. Nothing leaves this machine.

        Usage: dotnet run --project samples/SimulatorServer -- --listen 127.0.0.1:8443 [OPTIONS]

          --listen ADDRESS:PORT   the firewall's management, HTTPS with a self-signed certificate (required)
          --pair ADDRESS:PORT     a second firewall, with the same settings and a certificate of its own
          --http ADDRESS:PORT     the first firewall's management in plain HTTP, for clients without TLS
          --ec2 ADDRESS:PORT      a simulated AWS account: the EC2 Query protocol over plain HTTP
          --ssh ADDRESS:PORT      the first firewall's command line over SSH (needs OpenSSH's sshd); with --pair, the
                                  second one's is at the next port
          --version VERSION       the PAN-OS version of all firewalls (default: the simulator's own)
          --vsys N                virtual systems, vsys1 to vsysN (default: 1)
          --config FILE           the configuration that the firewalls run: an export, XML with the root 'config'
                                  (default: that of a factory-new firewall)
          --admin NAME:PASSWORD   an administrator and the password; more than one may be given. The password is set in
                                  the configuration, over what FILE says; who is not in it becomes a superuser
                                  (default: admin:admin)
          --time-scale N          virtual seconds in a real second: with 60 a commit takes half a second instead of half
                                  a minute (default: 1)
          --ready FILE            write the line that says that calls are accepted into FILE as well
          --help                  this text

        ADDRESS is a loopback address (127.0.0.1, 127.0.0.2, ::1, localhost); port 0 takes a free one.

        When it accepts calls it prints one line of JSON, and nothing else, to standard output:
          listen, pair, http, ec2, ssh, pairSsh
                                             the addresses, as far as asked for
          certificateSha256                  the SHA-256 fingerprint of the certificate at --listen
          pairCertificateSha256              that at --pair
          managementAddress, pairManagementAddress, ha2Address, pairHa2Address
                                             the addresses that the firewalls have in their own network
          sshHostKey, sshHostKeySha256, pairSshHostKey, pairSshHostKeySha256
                                             the host keys at --ssh

        The firewalls have booted and stand alone. To make two of them an HA pair, configure HA on both, with the other
        one's managementAddress as peer-ip, ethernet1/1 as an HA interface and HA2 port with its own ha2Address
        (netmask 255.255.255.128) and transport udp or ip, and commit; each then sees the other over HA1 and HA2. They
        have ethernet1/1 to ethernet1/9.

        Firewalls that are launched through --ec2 are reached at --listen too: send the request there with the Elastic
        IP in the Host header (curl --connect-to).

        SIGTERM or Ctrl+C ends it with exit code 0. Wrong arguments: one line each, exit code 2. An address that cannot
        be listened on, or another failure at the start: exit code 1.
        """;

    public static readonly HashSet<string> Options = new(StringComparer.Ordinal)
    {
        "--listen", "--pair", "--http", "--ec2", "--ssh", "--version", "--vsys", "--config", "--admin", "--time-scale", "--ready",
    };
}
