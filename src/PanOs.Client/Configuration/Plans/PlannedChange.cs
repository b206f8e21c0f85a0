using System.Text;

namespace PanOs;

/// <summary>What a plan does with an object.</summary>
public enum PlannedAction
{
    /// <summary>It is made.</summary>
    Create,

    /// <summary>It is changed.</summary>
    Change,

    /// <summary>It is moved within its rulebase.</summary>
    Move,

    /// <summary>It is removed.</summary>
    Delete,
}

/// <summary>One change of a plan.</summary>
public sealed class PlannedChange
{
    internal PlannedChange(PlannedAction action, string title, string? name, IReadOnlyList<string> lines, Change change)
    {
        Action = action;
        Title = title;
        Name = name;
        Lines = lines;
        Change = change;
    }

    /// <summary>What is done.</summary>
    public PlannedAction Action { get; }

    /// <summary>What kind of object, such as <c>security rule</c>.</summary>
    public string Title { get; }

    /// <summary>The object's name; null for one of which there is only one.</summary>
    public string? Name { get; }

    /// <summary>The node.</summary>
    public XPath Path => Change.Target;

    /// <summary>What changes, a line for each value, beginning with <c>+</c> or <c>-</c>. Secrets are masked.</summary>
    public IReadOnlyList<string> Lines { get; }

    internal Change Change { get; }

    /// <summary>The change as <c>+</c>, <c>~</c> or <c>-</c> with its lines.</summary>
    public override string ToString()
    {
        char sign = Action switch { PlannedAction.Create => '+', PlannedAction.Delete => '-', _ => '~' };
        var text = new StringBuilder().Append(sign).Append(' ').Append(Title);
        if (Name is not null)
        {
            text.Append(" '").Append(Name).Append('\'');
        }

        if (Change.Position is { } position)
        {
            text.Append(" moves ").Append(position);
        }

        foreach (string line in Lines)
        {
            text.Append("\n    ").Append(line);
        }

        return text.ToString();
    }
}
