using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using PanOs.Aws;
using PanOs.HaPair;
using PanOs.Simulator;
using PanOs.Testing;

namespace PanOs.Sdk.Tests.Conventions;

/// <summary>What holds for every project that is shipped, and what no compiler sees.</summary>
public sealed class ConventionTests
{
    private const int MaxLines = 400;

    private static readonly Assembly[] s_assemblies =
        [typeof(PanOsClient).Assembly, typeof(Ec2Deployment).Assembly, typeof(FirewallPair).Assembly, typeof(SimulatedWorld).Assembly, typeof(PanOsLab).Assembly];

    private static IEnumerable<MethodInfo> PublicMethods => s_assemblies.SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => !typeof(Delegate).IsAssignableFrom(type))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => !method.IsSpecialName && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null);

    [Fact]
    public void What_is_awaited_says_so_in_its_name() =>
        Assert.Empty(PublicMethods.Where(method => IsAwaited(method.ReturnType) && !method.Name.EndsWith("Async", StringComparison.Ordinal)).Select(Title));

    [Fact]
    public void A_cancellation_token_is_the_last_parameter() => Assert.Empty(PublicMethods
        .Where(method => Array.FindIndex(method.GetParameters(), p => p.ParameterType == typeof(CancellationToken)) is >= 0 and var at && at != method.GetParameters().Length - 1)
        .Select(Title));

    [Fact]
    public void What_is_awaited_can_be_cancelled() => Assert.Empty(PublicMethods
        .Where(method => IsAwaited(method.ReturnType) && method.Name is not "DisposeAsync" && !IsLab(method.DeclaringType!)
            && method.GetBaseDefinition() == method && method.GetParameters().All(p => p.ParameterType != typeof(CancellationToken)))
        .Select(Title));

    // Values that must be given have no default to tell.
    [Fact]
    public void The_default_of_every_option_is_documented()
    {
        List<string> silent = [];
        foreach (Assembly assembly in s_assemblies)
        {
            XDocument documentation = XDocument.Load(Path.ChangeExtension(assembly.Location, "xml"));
            var summaries = documentation.Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => member.Value, StringComparer.Ordinal);
            silent.AddRange(assembly.GetExportedTypes()
                .Where(type => (type.Name.EndsWith("Options", StringComparison.Ordinal) || type.Name.EndsWith("Settings", StringComparison.Ordinal)) && type is { IsClass: true, IsAbstract: false, Namespace: not "PanOs.Model" })
                .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                .Where(property => property.SetMethod is { IsPublic: true } && property.GetCustomAttribute<RequiredMemberAttribute>() is null)
                .Where(property => !(summaries.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}") ?? "").Contains("default", StringComparison.OrdinalIgnoreCase))
                .Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
        }

        Assert.True(silent.Count == 0, string.Join(", ", silent));
    }

    [Theory]
    [InlineData(typeof(SimulatedWorld))]
    [InlineData(typeof(PanOsClient))]
    [InlineData(typeof(Ec2Deployment))]
    [InlineData(typeof(FirewallPair), "PanOs.Client", "PanOs.Aws")]
    public void Dependencies_point_one_way(Type type, params string[] allowed) =>
        Assert.Equal(allowed.Order(), type.Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("PanOs.", StringComparison.Ordinal)).Order());

    [Fact]
    public void No_file_outgrows_its_name() => Assert.Empty(Directory
        .EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
        .Where(file => File.ReadLines(file).Count() > MaxLines)
        .Select(file => Path.GetRelativePath(Repository.Root, file)));

    private static bool IsAwaited(Type type) => type == typeof(Task) || type == typeof(ValueTask)
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var definition
            && (definition == typeof(Task<>) || definition == typeof(ValueTask<>) || definition == typeof(IAsyncEnumerable<>)));

    // In a simulated world nothing takes long that a caller would want to end.
    private static bool IsLab(Type type) => type.Assembly == typeof(SimulatedWorld).Assembly || type.Assembly == typeof(PanOsLab).Assembly;

    private static string Title(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
