using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Taking, giving back and listing locks. The scope is the <c>vsys=</c> of the request, <c>shared</c> without one.</summary>
internal static class LockCommands
{
    public static void Register(SimulatedFirewall firewall)
    {
        OperationalCommands commands = firewall.Commands;
        LockTable locks = firewall.Locks;
        commands.Register("request/config-lock/add", (command, context) =>
            Answer(locks.AddConfigLock(context.User, Scope(context), Comment(command)), "Successfully acquired lock"));
        commands.Register("request/config-lock/remove", (_, context) =>
            Answer(locks.RemoveConfigLock(context.User, Scope(context)), "Successfully removed lock"));
        commands.Register("request/commit-lock/add", (command, context) =>
            Answer(locks.AddCommitLock(context.User, Scope(context), Comment(command)), "Successfully acquired lock"));
        commands.Register("request/commit-lock/remove", (command, context) =>
            Answer(locks.RemoveCommitLock((string?)command.Element("admin") ?? context.User, Scope(context)), "Successfully removed lock"));
        commands.Register("show/config-locks", (command, context) => List("config-locks", locks.ConfigLocks, command, context));
        commands.Register("show/commit-locks", (command, context) => List("commit-locks", locks.CommitLocks, command, context));
    }

    private static string Scope(OperationalContext context) => string.IsNullOrEmpty(context.Vsys) ? "shared" : context.Vsys;

    private static string Comment(XElement command) => (string?)command.Element("comment") ?? "";

    // Unconfirmed: the words of a success; those of the refusals are known.
    private static XElement Answer(string? refusal, string success) =>
        refusal is null ? OperationalAnswer.Result(success) : OperationalAnswer.Error(refusal);

    private static XElement List(string name, IReadOnlyList<HeldLock> locks, XElement command, OperationalContext context)
    {
        string? vsys = (string?)command.Element("vsys") ?? context.Vsys;
        return OperationalAnswer.Result(new XElement(name, locks
            .Where(held => vsys is null or "all" || held.Scope == vsys)
            .Select(LockTable.ToXml)));
    }
}
