namespace PanOs;

/// <summary>Which of the two configurations to read.</summary>
public enum ConfigSource
{
    /// <summary>The one that is edited; a commit makes it the running one.</summary>
    Candidate,

    /// <summary>The one in force.</summary>
    Running,
}
