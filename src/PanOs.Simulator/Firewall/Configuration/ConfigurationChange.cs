using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>One write to the candidate configuration; it can be carried out again on another document.</summary>
internal abstract record ConfigurationChange(ChangeStamp Stamp, string XPath)
{
    public string Admin => Stamp.Admin;

    /// <summary>The verb, as the change log names it.</summary>
    public string Verb => GetType().Name.ToLowerInvariant();

    /// <summary>Which part of the configuration this is in, for partial commits.</summary>
    public ConfigurationScopes Scope =>
        XPath.Contains("/shared", StringComparison.Ordinal) ? ConfigurationScopes.SharedObject
        : XPath.Contains("/vsys", StringComparison.Ordinal) ? ConfigurationScopes.PolicyAndObjects
        : ConfigurationScopes.DeviceAndNetwork;

    /// <summary>Carries it out on <paramref name="document"/>, or says why not and changes nothing.</summary>
    public abstract ConfigurationAnswer ApplyTo(XDocument document);

    private protected static ConfigurationAnswer Missing(string xpath) =>
        // Unconfirmed: the code is documented, the words are not.
        ConfigurationAnswer.Failure(7, $"No such node: {xpath}");

    private protected static ConfigurationAnswer NotUnique(string name) =>
        ConfigurationAnswer.Failure(8, $"'{name}' is already in use");

    private protected XElement? Single(XDocument document) =>
        ConfigurationPath.SelectElements(document, XPath) is [var only] ? only : null;

    /// <summary>Merges: nothing that is there goes away, members are not doubled.</summary>
    public sealed record Set(ChangeStamp Stamp, string XPath, IReadOnlyList<XElement> Elements) : ConfigurationChange(Stamp, XPath)
    {
        public override ConfigurationAnswer ApplyTo(XDocument document)
        {
            XElement target = TreeEdit.Ensure(document, XPath, Stamp);
            foreach (XElement element in Elements)
            {
                if (TreeEdit.IsLeaf(target) || (target.Name == "entry" && element.Name == "entry"))
                {
                    return SetRestrictions.Unexpected(target, element.Name.LocalName);
                }
            }

            foreach (XElement element in Elements)
            {
                TreeEdit.Merge(target, element, Stamp);
            }

            return ConfigurationAnswer.Done;
        }
    }

    /// <summary>Replaces the node at the path; the element's root must be that node.</summary>
    public sealed record Edit(ChangeStamp Stamp, string XPath, IReadOnlyList<XElement> Elements) : ConfigurationChange(Stamp, XPath)
    {
        public override ConfigurationAnswer ApplyTo(XDocument document)
        {
            ConfigurationStep? last = ConfigurationPath.Steps(XPath) is [.., var step] ? step : null;
            if (Elements is not [var element] || last is null || !last.Matches(element))
            {
                // Unconfirmed: that it is refused is documented, the words are not.
                return ConfigurationAnswer.Failure(12, $"edit failed, the element is not the node that the xpath names: {XPath}");
            }

            XElement old = TreeEdit.Ensure(document, XPath, Stamp);
            TreeEdit.Replace(old, element, Stamp);
            return ConfigurationAnswer.Done;
        }
    }

    /// <summary>Removes all nodes that the path names, unless something refers to one.</summary>
    public sealed record Delete(ChangeStamp Stamp, string XPath) : ConfigurationChange(Stamp, XPath)
    {
        public override ConfigurationAnswer ApplyTo(XDocument document)
        {
            IReadOnlyList<XElement> found = ConfigurationPath.SelectElements(document, XPath);
            if (found.Count == 0)
            {
                // Unconfirmed: the code is documented, the words are not.
                return ConfigurationAnswer.Success(7, "Object doesn't exist");
            }

            if (found.Any(element => element.Parent is null))
            {
                return ConfigurationAnswer.Failure(15, "Operation denied");
            }

            if (found.Any(element => References.IsAdministrator(element, Admin)))
            {
                // Unconfirmed: that nobody deletes his own account is documented, the words are not.
                return ConfigurationAnswer.Failure(15, "You cannot delete your own account");
            }

            foreach (XElement element in found)
            {
                IReadOnlyList<XElement> references = References.To(element);
                if (references.Count > 0)
                {
                    return ConfigurationAnswer.Failure(10, [
                        $"{(string?)element.Attribute("name")} cannot be deleted because of references from:",
                        .. references.Select(ElementChain.Full)]);
                }
            }

            foreach (XElement element in found)
            {
                element.Remove();
            }

            return ConfigurationAnswer.Done;
        }
    }

    /// <summary>Gives an entry another name. What refers to it follows (Unconfirmed: the documents do not say so).</summary>
    public sealed record Rename(ChangeStamp Stamp, string XPath, string NewName) : ConfigurationChange(Stamp, XPath)
    {
        public override ConfigurationAnswer ApplyTo(XDocument document)
        {
            if (Single(document) is not { Parent: { } parent } entry || entry.Name != "entry")
            {
                return Missing(XPath);
            }

            if (TreeEdit.Entry(parent, NewName) is not null)
            {
                return NotUnique(NewName);
            }

            foreach (XElement reference in References.To(entry))
            {
                reference.Value = NewName;
                DirtyMarks.Put(reference, Stamp);
            }

            entry.SetAttributeValue("name", NewName);
            DirtyMarks.Put(entry, Stamp);
            return ConfigurationAnswer.Done;
        }
    }

    /// <summary>Copies the entry at <paramref name="From"/> into the container at the path.</summary>
    public sealed record Copy(ChangeStamp Stamp, string XPath, string From, string NewName) : ConfigurationChange(Stamp, XPath)
    {
        public override ConfigurationAnswer ApplyTo(XDocument document)
        {
            if (ConfigurationPath.SelectElements(document, From) is not [var source] || source.Name != "entry")
            {
                return Missing(From);
            }

            XElement container = TreeEdit.Ensure(document, XPath, Stamp);
            if (TreeEdit.Entry(container, NewName) is not null)
            {
                return NotUnique(NewName);
            }

            var copy = new XElement(source);
            copy.SetAttributeValue("name", NewName);
            copy.Attribute("uuid")?.Remove();
            container.Add(copy);
            DirtyMarks.PutOnAll(copy, Stamp);
            TreeEdit.Identify(copy, Stamp);
            return ConfigurationAnswer.Other(true, null) with
            {
                Response = new XElement("response", new XAttribute("status", "success"), new XAttribute("name", NewName)),
            };
        }
    }

    /// <summary>Moves an entry among its siblings.</summary>
    public sealed record Move(ChangeStamp Stamp, string XPath, string Where, string? Destination) : ConfigurationChange(Stamp, XPath)
    {
        public override ConfigurationAnswer ApplyTo(XDocument document)
        {
            if (Single(document) is not { Parent: { } parent } entry)
            {
                return Missing(XPath);
            }

            XElement? other = Destination is null ? null : TreeEdit.Entry(parent, Destination);
            switch (Where)
            {
                case "top" or "bottom":
                    if (entry == (Where == "top" ? parent.Elements().First() : parent.Elements().Last()))
                    {
                        // Unconfirmed: the code is documented, the words are not.
                        return ConfigurationAnswer.Failure(14, $"{(string?)entry.Attribute("name")} is already at the {Where}");
                    }

                    entry.Remove();
                    if (Where == "top")
                    {
                        parent.AddFirst(entry);
                    }
                    else
                    {
                        parent.Add(entry);
                    }

                    break;
                case "before" or "after" when other is null || other == entry:
                    return Missing($"{Where} {Destination}");
                case "before":
                    entry.Remove();
                    other.AddBeforeSelf(entry);
                    break;
                case "after":
                    entry.Remove();
                    other.AddAfterSelf(entry);
                    break;
                default:
                    return ConfigurationAnswer.Failure(17, $"Invalid value for where: {Where}");
            }

            DirtyMarks.Put(entry, Stamp);
            return ConfigurationAnswer.Done;
        }
    }
}
