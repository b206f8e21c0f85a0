using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// The dialogue of the command line: the operational and the configuration mode, and the questions that some commands
/// ask. Dialogues of the first login follow captures; the text of other answers is Unconfirmed.
/// </summary>
internal sealed class CommandLineShell(SimulatedFirewall firewall, string user, Action<string> write, Action close, Action<string> entered)
{
    private const string DpdkWarning =
        "Warning: Enabling/disabling DPDK Packet IO mode will reboot the device. Do you want to continue? (y or n) ";

    private const string SyncWarning =
        "Executing this command will overwrite the candidate configuration on the peer and trigger a commit on the peer. " +
        "Do you want to continue? (y or n) ";

    // Unconfirmed text.
    private const string ShutdownWarning =
        "Warning: executing this command will leave the system in a shutdown state. Do you want to continue? (y or n) ";

    private const string RestartWarning =
        "Executing this command will disconnect the current session. Do you want to continue? (y or n) ";

    // What is typed while a command runs waits for its end, as a terminal keeps it.
    private readonly Queue<string> _typedAhead = new();
    private bool _configuring;
    private bool _busy;
    private bool _ended;
    private (Action<string> Handle, bool Secret)? _question;

    private string Prompt
    {
        get
        {
            HaState state = firewall.HighAvailability.State;
            string suffix = state == HaState.Disabled ? string.Empty : $"({state.ToWireName()})";
            return $"{user}@{firewall.Hostname}{suffix}{(_configuring ? '#' : '>')} ";
        }
    }

    /// <summary>What a terminal shows first.</summary>
    public void Greet() => write(Prompt);

    /// <summary>A line was typed.</summary>
    public void Take(string line) => Take(line, echoed: false);

    /// <summary>Whether keys are shown: not while a password is asked for.</summary>
    public bool Echoes => _question is not { Secret: true };

    /// <summary>A line was typed, and the terminal has shown it already or has not.</summary>
    public void Take(string line, bool echoed)
    {
        if (_busy)
        {
            _typedAhead.Enqueue(line);
            return;
        }

        entered(_question is { Secret: true } ? "***" : line);
        if (_question is { } question)
        {
            _question = null;
            write(question.Secret || echoed ? "\n" : $"{line}\n");
            question.Handle(line.Trim());
            return;
        }

        write(echoed ? "\n" : $"{line}\n");
        string command = string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (command.Length == 0)
        {
            End();
        }
        else if (_configuring)
        {
            Configure(command);
        }
        else
        {
            Operate(command);
        }
    }

    private void Operate(string command)
    {
        switch (command)
        {
            case "configure":
                _configuring = true;
                End("Entering configuration mode\n");
                break;
            case "exit" or "quit":
                close();
                break;
            case "set system setting dpdk-pkt-io on":
                ChangePacketIo(dpdk: true);
                break;
            case "set system setting dpdk-pkt-io off":
                ChangePacketIo(dpdk: false);
                break;
            case "request high-availability sync-to-remote running-config":
                Ask(SyncWarning, () => Run(command));
                break;
            case "request shutdown system":
                Ask(ShutdownWarning, () => firewall.Power.PowerOff($"requested by {user}"));
                break;
            case "request restart system":
                Ask(RestartWarning, () => firewall.Power.Reboot($"requested by {user}"));
                break;
            case var setting when setting.StartsWith("set cli ", StringComparison.Ordinal):
                End();
                break;
            default:
                Run(command);
                break;
        }
    }

    private void Configure(string command)
    {
        switch (command)
        {
            case "exit" or "quit":
                _configuring = false;
                End("Exiting configuration mode\n");
                break;
            case "commit":
                Commit();
                break;
            default:
                if (command.Split(' ') is ["set", "mgt-config", "users", var name, "password"])
                {
                    AskPassword(name);
                }
                else if (command.StartsWith("run ", StringComparison.Ordinal))
                {
                    Run(command[4..]);
                }
                else
                {
                    Unknown(command);
                }

                break;
        }
    }

    private void ChangePacketIo(bool dpdk)
    {
        if (firewall.PacketIo.DpdkConfigured == dpdk)
        {
            // Unconfirmed: the text, and that the device does not reboot for nothing.
            End($"{firewall.PacketIo.Set(dpdk)}\n");
            return;
        }

        Ask(DpdkWarning, () =>
        {
            write($"{firewall.PacketIo.Set(dpdk)}\n");
            _busy = true;
        });
    }

    private void AskPassword(string name)
    {
        AskSecret("Enter password   : ", first => AskSecret("Confirm password : ", second =>
        {
            if (first != second)
            {
                // Unconfirmed text.
                End("Passwords do not match\n");
                return;
            }

            ConfigurationAnswer answer = firewall.Administrators.SetPassword(name, first);
            End(answer.Succeeded ? string.Empty : string.Concat(answer.Lines.Select(text => $"{text}\n")));
        }));
    }

    private void Commit()
    {
        switch (firewall.Commits.Commit(user))
        {
            case CommitAnswer.Enqueued enqueued:
                write(string.Create(
                    CultureInfo.InvariantCulture,
                    $"\n\nCommit job {enqueued.Job.Id} is in progress. Use Ctrl+C to return to command prompt\n"));
                Follow(enqueued.Job);
                break;
            case var answer:
                End($"{answer.Message}\n");
                break;
        }
    }

    /// <summary>Shows how a commit goes on until it has ended.</summary>
    private void Follow(SimulatedJob job)
    {
        _busy = true;
        IDisposable progress = firewall.Clock.Schedule(job.Duration / 2, () => write("...55%..."));
        firewall.Jobs.Ended += Report;

        void Report(SimulatedJob ended)
        {
            if (ended != job)
            {
                return;
            }

            firewall.Jobs.Ended -= Report;
            progress.Dispose();
            _busy = false;
            write("...100%\n");
            End(string.Concat(job.Details.Select(line => $"{line}\n")) + (job.Result == "OK" ? string.Empty : "Commit failed\n") + "\n");
        }
    }

    /// <summary>Runs a command that the XML API has too: each word is an element, the last ones may be values.</summary>
    private void Run(string command)
    {
        if (Parse(command) is not { } root || firewall.Commands.Find(root) is not { } found)
        {
            Unknown(command);
            return;
        }

        XElement answer = found.Command(found.At, new OperationalContext(user));
        End(CommandLineText.Of(answer));
    }

    private static XElement? Parse(string command)
    {
        XElement? root = null;
        XElement? last = null;
        string[] words = command.Split(' ');
        for (int i = 0; i < words.Length; i++)
        {
            // What is quoted is a value, with its blanks; so is what cannot be the name of an element.
            if (words[i].StartsWith('"') || !IsName(words[i]))
            {
                last?.SetValue(string.Join(' ', words[i..]).Trim('"'));
                break;
            }

            var element = new XElement(words[i]);
            last?.Add(element);
            last = element;
            root ??= element;
        }

        return root;
    }

    private static bool IsName(string word)
    {
        try
        {
            XmlConvert.VerifyNCName(word);
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    // Unconfirmed text.
    private void Unknown(string command) => End($"Unknown command: {command.Split(' ')[0]}\n");

    private void Ask(string question, Action agreed) => AskLine(question, secret: false, answer =>
    {
        if (answer is "y" or "yes" or "Y")
        {
            agreed();
        }
        else
        {
            End();
        }
    });

    private void AskSecret(string question, Action<string> answered) => AskLine(question, secret: true, answered);

    private void AskLine(string question, bool secret, Action<string> answered)
    {
        _question = (answered, secret);
        write(question);
    }

    /// <summary>No more will be typed: what has been is worked off, and then the session ends.</summary>
    public void EndInput()
    {
        _ended = true;
        if (!_busy)
        {
            close();
        }
    }

    /// <summary>The command is done: its text, and the next prompt.</summary>
    private void End(string text = "")
    {
        write($"{text}{(_configuring ? "[edit]\n" : string.Empty)}{Prompt}");
        while (!_busy && _typedAhead.TryDequeue(out string? line))
        {
            Take(line);
        }

        if (_ended && !_busy)
        {
            close();
        }
    }
}
