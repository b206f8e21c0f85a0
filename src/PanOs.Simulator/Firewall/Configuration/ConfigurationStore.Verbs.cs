using System.Xml.Linq;

namespace PanOs.Simulator;

/// <content>What a client reads and writes.</content>
internal sealed partial class ConfigurationStore
{
    /// <summary>Reads the running configuration: one node.</summary>
    public ConfigurationAnswer Show(string xpath)
    {
        IReadOnlyList<XObject> found;
        try
        {
            found = ConfigurationPath.Select(_running, xpath);
        }
        catch (BadXPathException bad)
        {
            return bad.Answer;
        }

        return found.Count switch
        {
            0 => ConfigurationAnswer.Failure(null, "No such node"),
            1 => ConfigurationAnswer.Other(true, null, new XElement("result", ConfigurationPath.ToContent(found))),
            // Unconfirmed: the documents say one node only; in which words a second one is refused is not known.
            _ => ConfigurationAnswer.Failure(6, "show takes an xpath that names one node"),
        };
    }

    /// <summary>Reads the candidate configuration: any number of nodes, with the marks of what is not committed.</summary>
    public ConfigurationAnswer Get(string xpath)
    {
        IReadOnlyList<XObject> found;
        try
        {
            found = ConfigurationPath.Select(_candidate, xpath);
        }
        catch (BadXPathException bad)
        {
            return bad.Answer;
        }

        return found.Count == 0
            ? ConfigurationAnswer.Other(true, 7, new XElement("result"))
            : ConfigurationAnswer.Other(true, 19, new XElement("result",
                new XAttribute("total-count", found.Count), new XAttribute("count", found.Count),
                ConfigurationPath.ToContent(found)));
    }

    /// <summary>Merges <paramref name="element"/> (one or more elements) into the node at <paramref name="xpath"/>, which is made where it is missing.</summary>
    public ConfigurationAnswer Set(string user, string xpath, string element) =>
        Write(user, xpath, stamp => new ConfigurationChange.Set(stamp, xpath, XmlText.Fragment(element)));

    /// <summary>Puts <paramref name="element"/> in the place of the node at <paramref name="xpath"/>.</summary>
    public ConfigurationAnswer Edit(string user, string xpath, string element) =>
        Write(user, xpath, stamp => new ConfigurationChange.Edit(stamp, xpath, XmlText.Fragment(element)));

    public ConfigurationAnswer Delete(string user, string xpath) =>
        Write(user, xpath, stamp => new ConfigurationChange.Delete(stamp, xpath));

    public ConfigurationAnswer Rename(string user, string xpath, string newName) =>
        Write(user, xpath, stamp => new ConfigurationChange.Rename(stamp, xpath, newName));

    public ConfigurationAnswer Clone(string user, string xpath, string from, string newName) =>
        Write(user, xpath, stamp => new ConfigurationChange.Copy(stamp, xpath, from, newName));

    /// <summary>Moves an entry <c>top</c>, <c>bottom</c>, <c>before</c> or <c>after</c> the entry <paramref name="destination"/>.</summary>
    public ConfigurationAnswer Move(string user, string xpath, string where, string? destination) =>
        Write(user, xpath, stamp => new ConfigurationChange.Move(stamp, xpath, where, destination));

    private ConfigurationAnswer Write(string user, string xpath, Func<ChangeStamp, ConfigurationChange> make)
    {
        if (WriteRefusal(user, xpath) is { } refused)
        {
            return refused;
        }

        var draft = new XDocument(_candidate);
        (ConfigurationAnswer answer, ConfigurationChange? change) = TryApply(draft, user, make);
        if (answer.Succeeded && change is not null)
        {
            Keep(draft, [change]);
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

    /// <summary>Applies one change to <paramref name="draft"/>; the change is null when it was refused.</summary>
    private (ConfigurationAnswer Answer, ConfigurationChange? Change) TryApply(
        XDocument draft, string user, Func<ChangeStamp, ConfigurationChange> make)
    {
        try
        {
            ConfigurationChange change = make(new ChangeStamp(user, ++_dirtyId, Firewall.Clock.GetUtcNow(), Firewall.Host.MachineId));
            ConfigurationAnswer answer = change.ApplyTo(draft);
            // What came with a synchronization or at boot was not asked; it must not stand in the way of every write.
            return answer.Succeeded && SetRestrictions.Check(draft.Root!) is { } invalid && SetRestrictions.Check(Candidate) is null
                ? (invalid, null)
                : (answer, answer.Succeeded ? change : null);
        }
        catch (BadXPathException bad)
        {
            return (bad.Answer, null);
        }
        catch (MalformedXmlException)
        {
            return (ConfigurationAnswer.Failure(18, "Malformed Request"), null);
        }
    }

    private void Keep(XDocument draft, IReadOnlyList<ConfigurationChange> changes)
    {
        _candidate = draft;
        _changes.AddRange(changes);
        if (!HasChanges)
        {
            _changes.Clear();
        }
    }
}
