using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Puts a whole configuration in the place of the candidate.</summary>
internal sealed record LoadChange(ChangeStamp Stamp, XElement Configuration) : ConfigurationChange(Stamp, "/config")
{
    public override ConfigurationAnswer ApplyTo(XDocument document)
    {
        document.Root!.ReplaceWith(DirtyMarks.Without(Configuration).Root);
        return ConfigurationAnswer.Done;
    }
}
