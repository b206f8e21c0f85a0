using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace PanOs;

/// <summary>What a container has once for each name, made of settings that are checked when the host starts.</summary>
internal static class NamedServices
{
    /// <summary>Registers one.</summary>
    /// <typeparam name="T">What is registered, as a keyed singleton.</typeparam>
    /// <typeparam name="TSettings">What it is made of.</typeparam>
    /// <param name="services">The container.</param>
    /// <param name="kind">What it is called in messages, such as <c>PAN-OS client</c>.</param>
    /// <param name="name">Its name in the container.</param>
    /// <param name="configure">Fills the settings.</param>
    /// <param name="originOf">Where settings came from.</param>
    /// <param name="faultsOf">All that is wrong with settings, each with the setting's name and no secret.</param>
    /// <param name="create">Makes it of settings that were found good.</param>
    /// <exception cref="ArgumentException">There is one of this name already.</exception>
    public static void AddNamed<T, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TSettings>(
        this IServiceCollection services,
        string kind,
        string name,
        Action<TSettings> configure,
        Func<TSettings, SettingsOrigin> originOf,
        Func<TSettings, IEnumerable<string>> faultsOf,
        Func<IServiceProvider, string, T> create)
        where T : class
        where TSettings : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(configure);
        if (services.Has<T>(name))
        {
            throw new ArgumentException($"There is a {kind} '{name}' already.", nameof(name));
        }

        services.AddOptions<TSettings>(name).Configure(configure).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TSettings>>(new Validator<TSettings>(kind, name, originOf, faultsOf));
        services.AddKeyedSingleton(name, (provider, _) => create(provider, name));
    }

    /// <summary>Whether one of this name is registered.</summary>
    public static bool Has<T>(this IServiceCollection services, string name) =>
        services.Any(each => each.IsKeyedService && each.ServiceType == typeof(T) && name.Equals(each.ServiceKey as string, StringComparison.Ordinal));

    /// <summary>Refuses a name that is not registered.</summary>
    /// <param name="services">The container.</param>
    /// <param name="kind">What it is called in messages.</param>
    /// <param name="name">The name.</param>
    /// <param name="method">What registers one.</param>
    /// <exception cref="ArgumentException">None of this name has been registered.</exception>
    public static void Require<T>(this IServiceCollection services, string kind, string name, string method)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!services.Has<T>(name))
        {
            throw new ArgumentException($"There is no {kind} '{name}'. Register it first, with {method}.", nameof(name));
        }
    }

    /// <summary>The settings of a name, found good.</summary>
    public static TSettings SettingsOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TSettings>(this IServiceProvider provider, string name)
        where TSettings : class => provider.GetRequiredService<IOptionsMonitor<TSettings>>().Get(name);

    /// <summary>Puts all faults of one name into one message.</summary>
    private sealed class Validator<TSettings>(string kind, string name, Func<TSettings, SettingsOrigin> originOf, Func<TSettings, IEnumerable<string>> faultsOf) : IValidateOptions<TSettings>
        where TSettings : class
    {
        public ValidateOptionsResult Validate(string? asked, TSettings options)
        {
            if (!name.Equals(asked, StringComparison.Ordinal))
            {
                return ValidateOptionsResult.Skip;
            }

            SettingsOrigin origin = originOf(options);
            string where = origin.Section is { } section ? $"{kind} '{name}' ({section})" : $"{kind} '{name}'";
            string[] faults = [.. origin.Unreadable.Concat(faultsOf(options)).Select(fault => $"{where}: {fault}")];
            return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
        }
    }
}
