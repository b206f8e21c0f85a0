using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace PanOs.Samples.Tests;

/// <summary>The PowerShell example, run in this process.</summary>
public sealed class PowerShellTests
{
    [Fact]
    public void The_rules_of_the_simulated_firewall_come_out_as_objects()
    {
        using Runspace runspace = Open();
        using PowerShell shell = Script(runspace);

        var rules = shell.Invoke();

        Assert.Empty(shell.Streams.Error);
        Assert.Equal(["dns", "web-in", "no-telnet"], rules.Select(rule => rule.Properties["Name"].Value));
        Assert.Equal(["Allow", "Allow", "Deny"], rules.Select(rule => rule.Properties["Action"].Value));
        Assert.Equal(true, rules[2].Properties["Disabled"].Value);
    }

    // Without that the lines after it would fail one by one, and the exit code be 0.
    [Fact]
    public void What_goes_wrong_ends_the_script()
    {
        using Runspace runspace = Open();
        using PowerShell shell = Script(runspace);
        shell.AddParameter("Address", "fw.example.com");

        var error = Assert.ThrowsAny<RuntimeException>(() => shell.Invoke());

        Assert.Contains("https://fw.example.com", error.Message, StringComparison.Ordinal);
        Assert.Empty(shell.Streams.Error);
    }

    private static Runspace Open()
    {
        Runspace runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.Open();
        return runspace;
    }

    private static PowerShell Script(Runspace runspace)
    {
        var shell = PowerShell.Create(runspace);
        shell.AddScript(File.ReadAllText(Repository.PathOf("samples", "powershell", "Get-SecurityRule.ps1")));
        shell.AddParameter("Assemblies", AppContext.BaseDirectory);
        return shell;
    }
}
