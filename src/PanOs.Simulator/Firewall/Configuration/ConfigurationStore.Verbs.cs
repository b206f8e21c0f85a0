using System.Xml.Linq;

namespace PanOs.Simulator;

/// <content>What a client reads and writes.</content>
internal sealed partial class ConfigurationStore
{
    /// <summary>Reads the running configuration: one node, or all of it when there is no path.</summary>
    public ConfigurationReading Show(string? xpath)
    {
        if (string.IsNullOrWhiteSpace(xpath))
        {
            return ConfigurationReading.Shown(Running);
        }

        try
        {
            return ConfigurationPath.Select(_running, xpath) switch
            {
                [] => ConfigurationReading.Refused(ConfigurationAnswer.Failure(null, "No such node")),
                [var only] => ConfigurationReading.Shown(only),
                // Unconfirmed: the documents say one node only; in which words a second one is refused is not known.
                _ => ConfigurationReading.Refused(ConfigurationAnswer.Failure(6, "show takes an xpath that names one node")),
            };
        }
        catch (RefusedException refused)
        {
            return ConfigurationReading.Refused(refused.Answer);
        }
    }

    /// <summary>Reads the candidate configuration: any number of nodes, with the marks of what is not committed.</summary>
    public ConfigurationReading Get(string xpath)
    {
        try
        {
            return xpath.TrimStart() is ['/' or '(', ..]
                ? ConfigurationReading.Got(ConfigurationPath.Select(_candidate.Document, xpath))
                : throw RefusedException.BadXPath(xpath);
        }
        catch (RefusedException refused)
        {
            return ConfigurationReading.Refused(refused.Answer);
        }
    }

    /// <summary>What an answer to <see cref="Show"/> stands for: it stays the same as long as this does.</summary>
    public ReadingKey ShowKey(string? xpath) => new(_running, 0, xpath ?? "");

    /// <summary>What an answer to <see cref="Get"/> stands for.</summary>
    public ReadingKey GetKey(string xpath) => new(_candidate, _candidate.Revision, xpath);

    /// <summary>What may follow at a place of the candidate.</summary>
    public ConfigurationAnswer Complete(string xpath)
    {
        try
        {
            return Completions.At(_candidate, xpath);
        }
        catch (RefusedException refused)
        {
            return refused.Answer;
        }
    }

    /// <summary>Merges <paramref name="element"/> (one or more elements) into the node at <paramref name="xpath"/>, which is made where it is missing.</summary>
    public ConfigurationAnswer Set(string user, string xpath, string element) =>
        Write(user, xpath, stamp => new SetChange(stamp, xpath, XmlText.Fragment(element)));

    /// <summary>Like <see cref="Set"/>; a template beneath would be overridden.</summary>
    public ConfigurationAnswer Override(string user, string xpath, string element) =>
        Write(user, xpath, stamp => new SetChange(stamp, xpath, XmlText.Fragment(element), "override"));

    /// <summary>Puts <paramref name="element"/> in the place of the node at <paramref name="xpath"/>.</summary>
    public ConfigurationAnswer Edit(string user, string xpath, string element) =>
        Write(user, xpath, stamp => new EditChange(stamp, xpath, XmlText.Fragment(element)));

    public ConfigurationAnswer Delete(string user, string xpath) =>
        Write(user, xpath, stamp => new DeleteChange(stamp, xpath));

    public ConfigurationAnswer Rename(string user, string xpath, string newName) =>
        Write(user, xpath, stamp => new RenameChange(stamp, xpath, newName));

    public ConfigurationAnswer Clone(string user, string xpath, string from, string newName) =>
        Write(user, xpath, stamp => new CloneChange(stamp, xpath, from, newName));

    /// <summary>Moves an entry <c>top</c>, <c>bottom</c>, <c>before</c> or <c>after</c> the entry <paramref name="destination"/>.</summary>
    public ConfigurationAnswer Move(string user, string xpath, string where, string? destination) =>
        Write(user, xpath, stamp => new MoveChange(stamp, xpath, where, destination));

    /// <summary>Moves or clones the entries of a <c>selected-list</c> into the container at <paramref name="xpath"/>.</summary>
    public ConfigurationAnswer TakeSelected(string user, string xpath, string element, bool moves) =>
        Write(user, xpath, stamp => SelectedListChange.Read(stamp, xpath, XmlText.Fragment(element), moves));

    /// <summary>Puts a whole configuration in the place of the candidate, as loading a file does.</summary>
    public ConfigurationAnswer Load(string user, XElement configuration) =>
        Write(user, "/config", stamp => new LoadChange(stamp, configuration));

    private ConfigurationAnswer Write(string user, string xpath, Func<ChangeStamp, ConfigurationChange> make)
    {
        if (WriteRefusal(user, xpath) is { } refused)
        {
            return refused;
        }

        _candidate.Begin();
        (ConfigurationAnswer answer, ConfigurationChange? change) = TryApply(user, make);
        if (change is not null)
        {
            _changes.Add(change);
        }

        return answer;
    }

    /// <summary>Why nobody, or not this user, may change the node at <paramref name="xpath"/> now; null when he may.</summary>
    internal ConfigurationAnswer? WriteRefusal(string user, string xpath) =>
        Firewall.Jobs.CommitIsPending
            ? ConfigurationAnswer.Failure(13, "A commit is pending. Please try again later.")
            : Firewall.Locks.ConfigLockOfAnother(user, xpath) is { } held
                ? ConfigurationAnswer.Failure(null, $"Configuration is locked by {held.Admin}")
                : null;

    /// <summary>Applies one change to the candidate; the change is null when it was refused or changed nothing.</summary>
    private (ConfigurationAnswer Answer, ConfigurationChange? Change) TryApply(string user, Func<ChangeStamp, ConfigurationChange> make)
    {
        int mark = _candidate.Mark;
        try
        {
            ConfigurationChange change = make(new ChangeStamp(
                user, ++_dirtyId, Firewall.Clock.GetUtcNow(), _version >= s_ruleIdsSince ? Firewall.Host.MachineId : null));
            change.Check(_version);
            ConfigurationAnswer answer = change.ApplyTo(_candidate);
            if (_candidate.Mark == mark)
            {
                return (answer, null);
            }

            change.CheckReferences(_candidate);
            return (answer, change);
        }
        catch (RefusedException refused)
        {
            _candidate.Rollback(mark);
            return (refused.Answer, null);
        }
        catch (MalformedXmlException)
        {
            _candidate.Rollback(mark);
            return (ConfigurationAnswer.Failure(18, "Malformed Request"), null);
        }
    }
}
