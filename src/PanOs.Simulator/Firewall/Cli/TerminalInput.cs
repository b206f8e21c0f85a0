using System.Text;

namespace PanOs.Simulator;

/// <summary>
/// What a terminal does with single keys: it shows them, takes them back, and makes lines of them. A line ends with a
/// carriage return, a line feed, or both.
/// </summary>
/// <param name="write">Shows text.</param>
/// <param name="echo">Whether keys are shown now; not while a password is asked for.</param>
/// <param name="entered">A line is complete.</param>
/// <param name="left">The key that ends a session was pressed on an empty line.</param>
internal sealed class TerminalInput(Action<string> write, Func<bool> echo, Action<string> entered, Action left)
{
    private const char Interrupt = '\u0003';
    private const char EndOfTransmission = '\u0004';
    private const char KillLine = '\u0015';
    private const char Delete = '\u007f';

    private readonly StringBuilder _line = new();
    private bool _afterReturn;

    public void Press(char key)
    {
        bool secondHalf = key == '\n' && _afterReturn;
        _afterReturn = key == '\r';
        switch (key)
        {
            case '\n' when secondHalf:
                break;
            case '\r' or '\n':
                Enter();
                break;
            case '\b' or Delete:
                TakeBack(1);
                break;
            case KillLine:
                TakeBack(_line.Length);
                break;
            case Interrupt:
                _line.Clear();
                Enter();
                break;
            case EndOfTransmission when _line.Length == 0:
                left();
                break;
            case >= ' ' or '\t':
                _line.Append(key);
                if (echo())
                {
                    write(key.ToString());
                }

                break;
        }
    }

    private void Enter()
    {
        string line = _line.ToString();
        _line.Clear();
        entered(line);
    }

    private void TakeBack(int count)
    {
        count = Math.Min(count, _line.Length);
        _line.Length -= count;
        if (echo())
        {
            write(string.Concat(Enumerable.Repeat("\b \b", count)));
        }
    }
}
