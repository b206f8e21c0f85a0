using System.Reflection;
using PanOs.Aws;
using PanOs.HaPair;
using PanOs.Simulator;
using PanOs.Testing;
using PublicApiGenerator;

namespace PanOs.Sdk.Tests;

/// <summary>
/// What others may build on. A change of it is seen in review, as a change of <c>src/*/PublicApi.txt</c>; with
/// <c>PANOS_APPROVE=1</c> these tests write the files anew instead of comparing.
/// </summary>
public sealed class PublicSurfaceTests
{
    private static readonly Dictionary<string, Assembly> s_assemblies = new(StringComparer.Ordinal)
    {
        ["PanOs.Client"] = typeof(PanOsClient).Assembly,
        ["PanOs.Aws"] = typeof(Ec2Deployment).Assembly,
        ["PanOs.HaPair"] = typeof(FirewallPair).Assembly,
        ["PanOs.Simulator"] = typeof(SimulatedWorld).Assembly,
        ["PanOs.Testing"] = typeof(PanOsLab).Assembly,
    };

    // Amazon's types where one gives a client of one's own; Microsoft's abstractions are the platform's.
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        ["PanOs.Client"] = [],
        ["PanOs.Aws"] = ["AWSSDK."],
        ["PanOs.HaPair"] = ["AWSSDK."],
        ["PanOs.Simulator"] = [],
        ["PanOs.Testing"] = ["AWSSDK."],
    };

    public static TheoryData<string> Names => [.. PackedPackages.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_public_surface_is_the_approved_one(string name)
    {
        string surface = s_assemblies[name].GeneratePublicApi(new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,

            // The last one names a class of the compiler's, which another private method already renames.
            ExcludeAttributes =
            [
                "System.Runtime.CompilerServices.CompilerGeneratedAttribute", "System.CodeDom.Compiler.GeneratedCodeAttribute",
                "System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute",
            ],
        }).ReplaceLineEndings("\n") + "\n";
        string file = Repository.PathOf("src", name, "PublicApi.txt");
        if (Environment.GetEnvironmentVariable("PANOS_APPROVE") == "1")
        {
            File.WriteAllText(file, surface);
        }

        Assert.SkipUnless(File.Exists(file), $"The surface of {name} has never been approved.");
        string[] approved = File.ReadAllLines(file);
        string[] actual = surface.TrimEnd('\n').Split('\n');
        IEnumerable<string> changes = [.. approved.Except(actual, StringComparer.Ordinal).Select(line => "- " + line.Trim()), .. actual.Except(approved, StringComparer.Ordinal).Select(line => "+ " + line.Trim())];
        Assert.True(
            approved.SequenceEqual(actual, StringComparer.Ordinal),
            $"The public surface of {name} has changed. When that is meant: PANOS_APPROVE=1 dotnet test tests/PanOs.Sdk.Tests --filter PublicSurface{Environment.NewLine}{string.Join(Environment.NewLine, changes.Take(40))}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_type_of_a_third_party_is_public(string name)
    {
        Assembly assembly = s_assemblies[name];
        IEnumerable<string> strangers = assembly.GetExportedTypes().SelectMany(type => Mentioned(type).Select(other => (type, other)))
            .Where(pair => IsStranger(pair.other, s_allowed[name])).Select(pair => $"{pair.type}: {pair.other}").Distinct(StringComparer.Ordinal);

        Assert.Equal([], strangers);
    }

    private static bool IsStranger(Type type, string[] allowed)
    {
        string home = type.Assembly.GetName().Name!;
        return !allowed.Append("System.").Append("PanOs.").Append("Microsoft.Extensions.").Any(start => home.StartsWith(start, StringComparison.Ordinal));
    }

    private static IEnumerable<Type> Mentioned(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        IEnumerable<Type> types = [.. type.GetInterfaces(), .. type.BaseType is { } basis ? [basis] : (Type[])[]];
        types = types.Concat(type.GetMethods(All).Where(IsVisible).SelectMany(method => method.GetParameters().Select(each => each.ParameterType).Append(method.ReturnType)));
        types = types.Concat(type.GetConstructors(All).Where(IsVisible).SelectMany(each => each.GetParameters()).Select(each => each.ParameterType));
        types = types.Concat(type.GetFields(All).Where(each => each.IsPublic || each.IsFamily || each.IsFamilyOrAssembly).Select(each => each.FieldType));
        return types.SelectMany(Parts);
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.IsGenericParameter)
        {
            return [];
        }

        if (type.HasElementType)
        {
            return Parts(type.GetElementType()!);
        }

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }
}
