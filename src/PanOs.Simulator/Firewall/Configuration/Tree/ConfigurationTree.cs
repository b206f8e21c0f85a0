using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// A configuration that can be changed, and a journal of the changes since <see cref="Begin"/>, by which they can be
/// taken back. All changes go through here, so a request that fails half way leaves nothing behind and costs no copy.
/// </summary>
internal sealed class ConfigurationTree(XElement root)
{
    private readonly Stack<Action> _undo = new();
    private HashSet<string>? _texts;

    public XDocument Document { get; } = root.Document ?? new XDocument(root);

    /// <summary>The element <c>config</c>.</summary>
    public XElement Root => Document.Root!;

    /// <summary>Whether anything was changed since <see cref="Begin"/>.</summary>
    public bool IsTouched => _undo.Count > 0;

    /// <summary>Counts the changes since it was made; two equal numbers mean the same content.</summary>
    public int Revision { get; private set; }

    public void Begin() => _undo.Clear();

    /// <summary>How many changes there are in the journal, to go back to by <see cref="Rollback"/>.</summary>
    public int Mark => _undo.Count;

    /// <summary>Takes back the changes since <see cref="Begin"/>, or those after the first <paramref name="mark"/>.</summary>
    public void Rollback(int mark = 0)
    {
        while (_undo.Count > mark)
        {
            _undo.Pop()();
        }

        Revision++;
    }

    /// <summary>Takes the marks of what is not committed from all of it; this cannot be taken back.</summary>
    public void TakeMarks()
    {
        DirtyMarks.TakeFrom(Root);
        Begin();
        Revision++;
    }

    public void Append(XElement parent, XElement child)
    {
        parent.Add(child);
        ChildIndex.Appended(parent, child);
        Note(child);
        Did(() => Detach(child));
    }

    public void AddFirst(XElement parent, XElement child)
    {
        parent.AddFirst(child);
        Entered(parent, child);
    }

    public void InsertBefore(XElement sibling, XElement child)
    {
        sibling.AddBeforeSelf(child);
        Entered(sibling.Parent!, child);
    }

    public void InsertAfter(XElement sibling, XElement child)
    {
        sibling.AddAfterSelf(child);
        Entered(sibling.Parent!, child);
    }

    public void Remove(XElement child)
    {
        XElement parent = child.Parent!;
        XNode? next = child.NextNode;
        Detach(child);
        Did(() =>
        {
            if (next is null)
            {
                parent.Add(child);
            }
            else
            {
                next.AddBeforeSelf(child);
            }

            ChildIndex.Inserted(parent, child);
            Note(child);
        });
    }

    /// <summary>Puts <paramref name="next"/> in the place of <paramref name="old"/>.</summary>
    public void Replace(XElement old, XElement next)
    {
        Note(next);
        Exchange(old, next);
        Did(() =>
        {
            Exchange(next, old);
            Note(old);
        });
    }

    public void SetText(XElement element, string text)
    {
        string before = element.Value;
        Write(text);
        Did(() => Write(before));

        void Write(string value)
        {
            element.Value = value;
            Note(element);
        }
    }

    public void SetName(XElement entry, string name)
    {
        string? before = (string?)entry.Attribute("name");
        Rename(entry, name);
        Did(() => Rename(entry, before));
    }

    public void SetAttribute(XElement element, string name, string? value)
    {
        string? before = (string?)element.Attribute(name);
        if (before != value)
        {
            element.SetAttributeValue(name, value);
            Did(() => element.SetAttributeValue(name, before));
        }
    }

    /// <summary>Whether an element may hold this text; false is certain, so most names need no search for who refers to them.</summary>
    public bool MayMention(string text) =>
        (_texts ??= [.. Root.Descendants().Where(element => !element.HasElements).Select(element => element.Value)]).Contains(text);

    private static void Exchange(XElement old, XElement next)
    {
        if (old.Parent is { } parent)
        {
            ChildIndex.Removing(parent, old);
            old.ReplaceWith(next);
            ChildIndex.Inserted(parent, next);
        }
        else
        {
            old.ReplaceWith(next);
        }
    }

    private static void Detach(XElement child)
    {
        ChildIndex.Removing(child.Parent!, child);
        child.Remove();
    }

    private static void Rename(XElement entry, string? name)
    {
        ChildIndex.Removing(entry.Parent!, entry);
        entry.SetAttributeValue("name", name);
        ChildIndex.Inserted(entry.Parent!, entry);
    }

    private void Entered(XElement parent, XElement child)
    {
        ChildIndex.Inserted(parent, child);
        Note(child);
        Did(() => Detach(child));
    }

    // What comes back with a rollback, too: the texts may have been gathered while it was away.
    private void Note(XElement added)
    {
        if (_texts is not null)
        {
            _texts.UnionWith(added.DescendantsAndSelf().Where(element => !element.HasElements).Select(element => element.Value));
        }
    }

    private void Did(Action undo)
    {
        _undo.Push(undo);
        Revision++;
    }
}
