<#
.SYNOPSIS
    Lists the security rules of vsys1 as objects, for Where-Object, Export-Csv and so on.
.PARAMETER Address
    Such as https://fw.example.com, with PANOS_API_KEY, or PANOS_USER and PANOS_PASSWORD, in the environment. Nothing: a simulated firewall.
.PARAMETER Assemblies
    The folder with PanOs.Scripting.dll and what it needs: the output of 'dotnet build samples/Scripting'. PowerShell 7.6 or later.
.EXAMPLE
    ./Get-SecurityRule.ps1 | Where-Object Action -eq Allow
#>
param(
    [string] $Address,
    [string] $Assemblies = "$PSScriptRoot/../Scripting/bin/Debug/net10.0"
)

# What goes wrong ends the script, and not only the line.
$ErrorActionPreference = 'Stop'
[void][Reflection.Assembly]::LoadFrom("$Assemblies/PanOs.Scripting.dll")
[void][Reflection.Assembly]::LoadFrom("$Assemblies/PanOs.Client.dll")

# Tasks are waited for with GetResult: PowerShell has no await.
[string[]] $arguments = @(if ($Address) { $Address })
$script = [PanOs.Scripting.ScriptFirewall]::OpenAsync($arguments).GetAwaiter().GetResult()
try {
    $view = $script.Client.In([PanOs.Location]::Vsys('vsys1'))
    $list = $view.SecurityRules.ListAsync([PanOs.ConfigSource]::Running, [Threading.CancellationToken]::None)
    $rules = [Linq.AsyncEnumerable]::ToListAsync[PanOs.Model.SecurityRule]($list, [Threading.CancellationToken]::None).AsTask().GetAwaiter().GetResult()
    foreach ($rule in $rules) {
        [pscustomobject]@{
            Name         = $rule.Name
            From         = $rule.FromZones -join ','
            To           = $rule.ToZones -join ','
            Destinations = $rule.Destinations -join ','
            Applications = $rule.Applications -join ','
            Services     = $rule.Services -join ','
            Action       = "$($rule.Action)"
            Disabled     = [bool] $rule.Disabled
        }
    }
}
finally {
    [void]$script.DisposeAsync().AsTask().GetAwaiter().GetResult()
}
