using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace PanOs;

/// <summary>
/// Reads settings from a section by a table of names, without reflection. What does not fit, and names that are not in the
/// table, become faults; a value is never shown, since it may be a secret.
/// </summary>
/// <typeparam name="T">The settings.</typeparam>
internal sealed class SettingsReader<T>
{
    private readonly Dictionary<string, Func<T, string, string?>> _setters = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SettingsReader<T>> _groups = new(StringComparer.OrdinalIgnoreCase);

    // A blank is nothing: as a password it would be sent, and lock the account.
    public SettingsReader<T> Text(string name, Action<T, string> set) => Add(name, (settings, text) =>
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            set(settings, text);
        }

        return null;
    });

    public SettingsReader<T> Flag(string name, Action<T, bool> set) => Value(name, "true or false", text => bool.TryParse(text, out bool value) ? value : null, set);

    public SettingsReader<T> Number(string name, Action<T, int> set) =>
        Value(name, "a whole number", text => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int value) ? value : null, set);

    public SettingsReader<T> LongNumber(string name, Action<T, long> set) =>
        Value(name, "a whole number", text => long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out long value) ? value : null, set);

    public SettingsReader<T> Share(string name, Action<T, double> set) =>
        Value(name, "a number such as 0.3", text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null, set);

    // A number alone would be days: who writes 30 means seconds. Read by its exact form, since 24:00:00 would else be 24 days.
    public SettingsReader<T> Time(string name, Action<T, TimeSpan> set) =>
        Value(name, "a time span such as 00:00:30", text => text.Contains(':') && TimeSpan.TryParseExact(text.Trim(), "c", CultureInfo.InvariantCulture, out TimeSpan value) ? value : null, set);

    public SettingsReader<T> Choice<TChoice>(string name, Action<T, TChoice> set)
        where TChoice : struct, Enum =>
        Value(name, "one of " + string.Join(", ", Enum.GetNames<TChoice>()), text => Enum.TryParse(text, ignoreCase: true, out TChoice value) && Enum.IsDefined(value) ? value : null, set);

    public SettingsReader<T> Group(string name, SettingsReader<T> group)
    {
        _groups.Add(name, group);
        return this;
    }

    /// <summary>Reads a section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="settings">What is set.</param>
    /// <param name="origin">Is told what the section is, and every fault with the name of the setting.</param>
    public void Read(IConfiguration section, T settings, SettingsOrigin origin)
    {
        origin.Section = (section as IConfigurationSection)?.Path;
        Read(section, settings, origin.Unreadable, prefix: "");
    }

    private void Read(IConfiguration section, T settings, List<string> faults, string prefix)
    {
        foreach (IConfigurationSection child in section.GetChildren())
        {
            if (_groups.TryGetValue(child.Key, out SettingsReader<T>? group))
            {
                if (child.Value is { Length: > 0 })
                {
                    faults.Add($"{prefix}{child.Key}: must be a group of settings");
                }

                group.Read(child, settings, faults, $"{prefix}{child.Key}:");
            }
            else if (!_setters.TryGetValue(child.Key, out Func<T, string, string?>? set))
            {
                faults.Add($"{prefix}{child.Key}: there is no such setting{Nearest(child.Key)}");
            }
            else if (child.Value is not { } text)
            {
                // A null in the file is no setting; a list or a group in the place of one is a mistake.
                if (child.GetChildren().Any())
                {
                    faults.Add($"{prefix}{child.Key}: must be a single value");
                }
            }
            else if (set(settings, text) is { } expected)
            {
                faults.Add($"{prefix}{child.Key}: must be {expected}");
            }
        }
    }

    private SettingsReader<T> Value<TValue>(string name, string expected, Func<string, TValue?> parse, Action<T, TValue> set)
        where TValue : struct => Add(name, (settings, text) =>
        {
            if (parse(text) is not { } value)
            {
                return expected;
            }

            set(settings, value);
            return null;
        });

    private SettingsReader<T> Add(string name, Func<T, string, string?> set)
    {
        _setters.Add(name, set);
        return this;
    }

    // Of a short name, half is another name: Url is no slip for User.
    private string Nearest(string name)
    {
        int slips = Math.Min(3, name.Length / 2);
        string? near = _setters.Keys.Concat(_groups.Keys).Select(known => (known, Distance: Distance(known.ToUpperInvariant(), name.ToUpperInvariant())))
            .Where(each => each.Distance <= slips).OrderBy(each => each.Distance).Select(each => each.known).FirstOrDefault();
        return near is null ? "" : $"; did you mean {near}?";
    }

    private static int Distance(string a, string b)
    {
        int[] last = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = last[0];
            last[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int best = Math.Min(Math.Min(last[j], last[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = last[j];
                last[j] = best;
            }
        }

        return last[b.Length];
    }
}
