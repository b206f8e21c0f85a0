using System.Globalization;
using System.Text;
using PanOs.Aws;

namespace PanOs.HaPair;

/// <summary>What would be done to make the pair as its topology says. Making a plan changes nothing.</summary>
public sealed record HaPairPlan
{
    /// <summary>How the pair fails over.</summary>
    public FailoverMode FailoverMode { get; init; }

    /// <summary>
    /// Whether the pair exists in the other failover mode, or stands between the two: an apply is refused, and
    /// <see cref="FirewallPair.MigrateAsync"/> is the way.
    /// </summary>
    public bool NeedsMigration { get; init; }

    /// <summary>The part on AWS.</summary>
    public required Ec2Plan Network { get; init; }

    /// <summary>The part on the firewalls: the primary, then the secondary.</summary>
    public required IReadOnlyList<FirewallPlan> Firewalls { get; init; }

    /// <summary>
    /// What the plan means for the traffic of a pair that serves, as sentences: which firewall is built again, which one
    /// keeps serving meanwhile, and which order would interrupt it. Empty when it means nothing.
    /// </summary>
    public IReadOnlyList<string> Service { get; init; } = [];

    /// <summary>The corrections to the article, those that are off included.</summary>
    public required IReadOnlyList<PlanNote> Corrections { get; init; }

    /// <summary>What else there is to know before it is applied, such as what the licensing means.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>
    /// A digest of the topology and of all that was read to make this plan, on AWS and on both firewalls. An apply reads
    /// again, and refuses a plan of which this is not true any more. Empty for a plan that was not made by
    /// <see cref="FirewallPair.PlanAsync"/>.
    /// </summary>
    public string Fingerprint => Basis?.Fingerprint ?? "";

    /// <summary>What the plan was made from.</summary>
    internal PlanBasis? Basis { get; init; }

    /// <summary>How many resources and objects are to be created.</summary>
    public int CreateCount => Network.CreateCount + Count(PlanAction.Create);

    /// <summary>How many resources, objects and settings are to be changed.</summary>
    public int ChangeCount => Network.ChangeCount + Count(PlanAction.Change);

    /// <summary>How many resources and objects are to be deleted.</summary>
    public int DeleteCount => Network.DeleteCount + Count(PlanAction.Delete);

    /// <summary>Whether anything is to be done, orders such as a restart included, or is in conflict.</summary>
    public bool HasChanges => Network.HasChanges || Firewalls.Any(firewall => firewall.HasChanges);

    /// <summary>The last line of the plan: how much is to create, to change and to delete.</summary>
    public string Totals => string.Create(
        CultureInfo.InvariantCulture, $"{CreateCount} to create, {ChangeCount} to change, {DeleteCount} to delete");

    /// <summary>The plan of one firewall.</summary>
    public FirewallPlan Of(FirewallRole role) => Firewalls.First(firewall => firewall.Role == role);

    /// <summary>
    /// The plan like a diff: AWS, both firewalls, the corrections, and in the last line
    /// <c>N to create, N to change, N to delete</c>. It holds no secret.
    /// </summary>
    public override string ToString()
    {
        StringBuilder text = new("AWS");
        Ec2PlanItem[] items = [.. Network.Items.Where(item => item.Action != Ec2Action.None || item.Details.Count > 0)];
        if (items.Length == 0)
        {
            text.AppendLine().Append("  as it should be");
        }

        foreach (Ec2PlanItem item in items)
        {
            text.AppendLine().Append("  ").Append(item.Description);
            foreach (string detail in item.Details)
            {
                text.AppendLine().Append("      ").Append(detail);
            }
        }

        foreach (FirewallPlan firewall in Firewalls)
        {
            text.AppendLine().AppendLine().Append(firewall);
        }

        text.AppendLine().AppendLine().Append("failover mode: ").Append(FailoverModes.Word(FailoverMode));
        if (NeedsMigration)
        {
            text.AppendLine().Append("  the pair exists in the other mode: it is not applied, but has to be migrated");
        }

        if (Remarks.Count > 0)
        {
            text.AppendLine().AppendLine().Append("remarks");
            foreach (string remark in Remarks)
            {
                text.AppendLine().Append("  ").Append(remark);
            }
        }

        text.AppendLine().AppendLine().Append("corrections to the article");
        foreach (PlanNote note in Corrections)
        {
            text.AppendLine().Append("  ").Append(note);
        }

        text.AppendLine().AppendLine();
        foreach (string sentence in Service)
        {
            text.AppendLine(sentence);
        }

        if (Network.ConflictCount > 0)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{Network.ConflictCount} in conflict: nothing is applied before a person has decided");
        }

        return text.Append(Totals).ToString();
    }

    /// <summary>How LINQPad shows it.</summary>
    internal object ToDump() => ToString();

    private int Count(PlanAction action) => Firewalls.Sum(firewall => firewall.Items.Count(item => item.Action == action));
}

/// <summary>A correction as a plan mentions it.</summary>
/// <param name="Id">Its id, for example <c>HA1-HEARTBEAT</c>.</param>
/// <param name="IsOn">Whether the plan includes it.</param>
/// <param name="Title">What it does.</param>
/// <param name="Reason">Why it is needed.</param>
/// <param name="Source">Who says so.</param>
public sealed record PlanNote(string Id, bool IsOn, string Title, string Reason, string Source)
{
    /// <summary>Whether it is kept even when it is off; see <see cref="Correction.IsKeptWhenOff"/>.</summary>
    public bool IsKeptWhenOff { get; init; }

    /// <summary>The note as the plan prints it.</summary>
    public override string ToString() => new StringBuilder($"{Id}: {(IsOn ? "" : IsKeptWhenOff ? "OFF, kept all the same: " : "OFF, without it: ")}{Title}")
        .AppendLine().Append("      why: ").Append(Reason)
        .AppendLine().Append("      source: ").Append(Source)
        .ToString();

    internal static IReadOnlyList<PlanNote> For(CorrectionSet corrections) =>
        [.. Correction.All.Select(each => new PlanNote(each.Id, corrections.Contains(each), each.Title, each.Reason, each.Source) { IsKeptWhenOff = each.IsKeptWhenOff })];
}
