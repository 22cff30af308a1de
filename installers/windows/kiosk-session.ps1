<#
.SYNOPSIS
    Makes Premier Pas the only thing that an account of this computer shows (Shell Launcher).
.DESCRIPTION
    Windows Enterprise, Education or IoT Enterprise. Run as administrator, once; -Remove undoes it.
    The kiosk starts as the shell of the account, under its own supervisor, which starts it again
    when it ends or hangs; Windows starts the supervisor again.
.EXAMPLE
    .\kiosk-session.ps1 -Account borne -KioskProfile mairie -Program 'C:\Program Files\Premier Pas\premier-pas-kiosk\premier-pas-kiosk.exe'
#>
#Requires -RunAsAdministrator
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)][string]$Account,
    [string]$Program = "$env:ProgramFiles\Premier Pas\premier-pas-kiosk\premier-pas-kiosk.exe",
    [string]$Data = "$env:ProgramData\Premier Pas\borne",
    # The kind of place: france_services, mairie, centre_commercial, prefecture, mission_locale, bus;
    # or a file of your own (.toml) that the account can read.
    [string]$KioskProfile = 'france_services',
    [string]$Options = '',
    [switch]$Remove
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$launcher = @{ Namespace = 'root\standardcimv2\embedded'; ClassName = 'WESL_UserSetting' }
$restartTheShell = 0
$sid = ([System.Security.Principal.NTAccount]$Account).Translate(
    [System.Security.Principal.SecurityIdentifier]).Value

if ($Remove) {
    if ($PSCmdlet.ShouldProcess($Account, 'Give back the desktop of Windows')) {
        Invoke-CimMethod @launcher -MethodName RemoveCustomShell -Arguments @{ Sid = $sid } | Out-Null
    }
    return
}

if (-not (Test-Path -LiteralPath $Program)) { throw "There is no program at $Program" }

if ($PSCmdlet.ShouldProcess($Account, "Show $Program and nothing else")) {
    Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -All -NoRestart |
        Out-Null

    # The folder of the data is the account's alone (and the system's, which makes backups).
    New-Item -ItemType Directory -Force -Path $Data | Out-Null
    icacls $Data /inheritance:r /grant:r "*${sid}:(OI)(CI)F" '*S-1-5-18:(OI)(CI)F' | Out-Null

    $shell = "`"$Program`" --supervised --data `"$Data`" --profile `"$KioskProfile`" $Options".TrimEnd()
    Invoke-CimMethod @launcher -MethodName SetDefaultShell -Arguments @{
        Shell = 'explorer.exe'; DefaultAction = $restartTheShell
    } | Out-Null
    Invoke-CimMethod @launcher -MethodName SetCustomShell -Arguments @{
        Sid = $sid; Shell = $shell; DefaultAction = $restartTheShell
    } | Out-Null
    Invoke-CimMethod @launcher -MethodName SetEnabled -Arguments @{ Enabled = $true } | Out-Null

    # No sleep, no screen saver, no crash dump of what somebody typed.
    powercfg /change standby-timeout-ac 0
    powercfg /change monitor-timeout-ac 0
    Set-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\CrashControl' CrashDumpEnabled 0
    New-Item -Force 'HKLM:\SOFTWARE\Microsoft\Windows\Windows Error Reporting' |
        Set-ItemProperty -Name Disabled -Value 1
}
