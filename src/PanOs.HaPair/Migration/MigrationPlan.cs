using System.Text;

namespace PanOs.HaPair;

/// <summary>One step of a migration.</summary>
/// <param name="Name">The step, in a few words.</param>
/// <param name="What">What it does, and why.</param>
/// <param name="Interrupts">Whether traffic is interrupted, for seconds up to about a minute.</param>
public sealed record MigrationStep(string Name, string What, bool Interrupts)
{
    /// <summary>The step as a plan prints it.</summary>
    public override string ToString() => $"{Name}{(Interrupts ? " (interrupts traffic)" : "")}: {What}";
}

/// <summary>What would be done to bring an existing pair into the failover mode of its topology. Making a plan changes nothing.</summary>
public sealed record MigrationPlan
{
    /// <summary>The deployment's name.</summary>
    public required string Pair { get; init; }

    /// <summary>The mode that the pair comes from, and goes back to when the migration does not come to its end.</summary>
    public required FailoverMode From { get; init; }

    /// <summary>The mode that the topology asks for.</summary>
    public required FailoverMode To { get; init; }

    /// <summary>Whether an earlier migration, either way, stopped in between. This one goes on from there.</summary>
    public required bool IsUnderway { get; init; }

    /// <summary>What there is to do, in order; empty when the pair is in the mode already.</summary>
    public required IReadOnlyList<MigrationStep> Steps { get; init; }

    /// <summary>Why the migration would be refused as the pair is now; empty when it would not.</summary>
    public required IReadOnlyList<string> Obstacles { get; init; }

    /// <summary>The pair compared with its topology, as an apply would plan it: what the step <c>apply</c> has to do, once the others are done.</summary>
    public required HaPairPlan Apply { get; init; }

    /// <summary>Whether anything is to be done.</summary>
    public bool HasChanges => Steps.Count > 0;

    /// <summary>The plan as JSON.</summary>
    public string ToJson() => PairJson.Of(this);

    /// <summary>The plan as text: the steps with their numbers, then what stands in the way.</summary>
    public override string ToString()
    {
        StringBuilder text = new($"migration of '{Pair}': {FailoverModes.Word(From)} -> {FailoverModes.Word(To)}");
        if (IsUnderway)
        {
            text.Append(" (goes on from where an earlier one stopped)");
        }

        if (!HasChanges)
        {
            text.AppendLine().Append("  nothing to do");
        }

        for (int index = 0; index < Steps.Count; index++)
        {
            text.AppendLine().Append(System.Globalization.CultureInfo.InvariantCulture, $"  {index + 1}. {Steps[index]}");
        }

        foreach (string obstacle in Obstacles)
        {
            text.AppendLine().Append("  ! ").Append(obstacle);
        }

        if (HasChanges)
        {
            text.AppendLine().Append("  There is no second firewall to fail over to while one restarts. If it does not come to its end, the pair is put back.");
        }

        return text.ToString();
    }
}
