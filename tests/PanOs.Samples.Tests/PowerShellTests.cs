using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace PanOs.Samples.Tests;

/// <summary>The PowerShell example, run in this process.</summary>
public sealed class PowerShellTests
{
    [Fact]
    public void The_rules_of_the_simulated_firewall_come_out_as_objects()
    {
        using Runspace runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.Open();
        using var shell = PowerShell.Create(runspace);
        shell.AddScript(File.ReadAllText(Repository.PathOf("samples", "powershell", "Get-SecurityRule.ps1")));
        shell.AddParameter("Assemblies", AppContext.BaseDirectory);

        var rules = shell.Invoke();

        Assert.Empty(shell.Streams.Error);
        Assert.Equal(["dns", "web-in", "no-telnet"], rules.Select(rule => rule.Properties["Name"].Value));
        Assert.Equal(["Allow", "Allow", "Deny"], rules.Select(rule => rule.Properties["Action"].Value));
        Assert.Equal(true, rules[2].Properties["Disabled"].Value);
    }
}
