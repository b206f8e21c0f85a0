using System.Globalization;

namespace PanOs.Simulator;

/// <summary>
/// The tables of what a configuration consists of: names, kinds, limits, words and alternatives. They are texts, read
/// once; <c>objects.txt</c> is derived from the vendor's own specifications, <c>supplement.txt</c> from captures.
/// </summary>
internal static class ConfigurationModel
{
    private static readonly Lazy<ModelNode> s_root = new(() => Load("objects.txt", "supplement.txt"));

    /// <summary>The node of <c>config</c>.</summary>
    public static ModelNode Root => s_root.Value;

    /// <summary>The node at a path of element names below <c>config</c>; null where nothing is known.</summary>
    public static ModelNode? Find(IEnumerable<string> names)
    {
        ModelNode? at = Root;
        foreach (string name in names)
        {
            if (!at.Children.TryGetValue(name, out at))
            {
                return null;
            }
        }

        return at;
    }

    /// <summary>The text of a table that is part of the assembly.</summary>
    public static string Table(string name)
    {
        using Stream stream = typeof(ConfigurationModel).Assembly.GetManifestResourceStream($"PanOs.Simulator.Model.{name}")
            ?? throw new InvalidOperationException($"The table {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static ModelNode Load(params string[] resources)
    {
        var top = new ModelNode(ModelKind.Container);
        foreach (string resource in resources)
        {
            using var reader = new StringReader(Table(resource));
            Read(top, reader);
        }

        return top.Children["config"];
    }

    private static void Read(ModelNode top, TextReader reader)
    {
        List<Stack<(int Depth, ModelNode Node)>> places = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '@')
            {
                places = [.. Begin(top, line)];
                continue;
            }

            int depth = line.Length - line.TrimStart().Length;
            foreach (Stack<(int Depth, ModelNode Node)> place in places)
            {
                while (place.Peek().Depth >= depth)
                {
                    place.Pop();
                }

                place.Push((depth, Add(place.Peek().Node, line.Trim().Split(' '))));
            }
        }
    }

    private static IEnumerable<Stack<(int, ModelNode)>> Begin(ModelNode top, string line)
    {
        string[] words = line.Split(' ')[1..];
        bool open = words.Contains("+", StringComparer.Ordinal);
        int? length = words.FirstOrDefault(word => word.StartsWith("..", StringComparison.Ordinal)) is { } most
            ? int.Parse(most.AsSpan(2), CultureInfo.InvariantCulture)
            : null;
        foreach (string path in words.Where(word => word[0] == '/'))
        {
            ModelNode at = top;
            foreach (string name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
            {
                if (name == "entry" && at.Kind == ModelKind.Container)
                {
                    at.Kind = ModelKind.List;
                }

                at = Child(at, name);
            }

            at.Kind = open ? ModelKind.Container : ModelKind.Object;
            at.NameLength = length ?? at.NameLength;
            yield return new Stack<(int, ModelNode)>([(0, at)]);
        }
    }

    /// <summary>Reads one line below <paramref name="parent"/> and answers where its own lines go.</summary>
    private static ModelNode Add(ModelNode parent, string[] words)
    {
        ModelNode node = Child(parent, words[0].TrimStart('?'));
        node.IsChoice = words[0][0] == '?';
        node.Kind = Kind(words[1]);
        ModelNode limited = node.Kind == ModelKind.Members ? Child(node, "member") : node;
        if (limited != node)
        {
            limited.Kind = ModelKind.Text;
        }

        foreach (string word in words[2..])
        {
            switch (word[0])
            {
                case '=':
                    limited.Words = word[1..].Split('|').ToHashSet(StringComparer.Ordinal);
                    limited.Kind = ModelKind.Word;
                    break;
                case '@':
                    node.Versions = VersionSpan.Parse(word[1..]);
                    break;
                default:
                    string[] bounds = word.Split("..");
                    limited.Least = Bound(bounds[0]);
                    limited.Most = Bound(bounds[1]);
                    break;
            }
        }

        if (node.Kind != ModelKind.List)
        {
            return node;
        }

        ModelNode entry = Child(node, "entry");
        entry.Kind = ModelKind.Object;
        return entry;
    }

    private static ModelNode Child(ModelNode parent, string name)
    {
        if (!parent.Children.TryGetValue(name, out ModelNode? child))
        {
            parent.Children.Add(name, child = new ModelNode(ModelKind.Container));
        }

        return child;
    }

    private static double? Bound(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);

    private static ModelKind Kind(string letter) => letter switch
    {
        "c" => ModelKind.Container,
        "o" => ModelKind.Object,
        "e" => ModelKind.List,
        "m" => ModelKind.Members,
        "s" => ModelKind.Text,
        "b" => ModelKind.YesNo,
        "i" => ModelKind.Whole,
        "f" => ModelKind.Number,
        "k" => ModelKind.Word,
        "a" => ModelKind.Address,
        "n" => ModelKind.Network,
        "w" => ModelKind.Netmask,
        "x" => ModelKind.Nothing,
        "*" => ModelKind.Anything,
        _ => throw new FormatException($"'{letter}' is no kind of element."),
    };
}
