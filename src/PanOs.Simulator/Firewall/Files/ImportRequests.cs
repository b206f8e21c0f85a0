using System.Text;
using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>Requests of type <c>import</c>: a file in a multipart form. Unconfirmed: the words of the answers.</summary>
internal sealed class ImportRequests
{
    private readonly SimulatedFirewall _firewall;
    private readonly CertificateFiles _certificates;

    public ImportRequests(SimulatedFirewall firewall)
    {
        _firewall = firewall;
        _certificates = new CertificateFiles(firewall);
    }

    public ApiAnswer Handle(string user, ApiRequest request)
    {
        if (request["category"] is not { } category)
        {
            return ApiAnswer.BadRequest("Parameter \"category\" is required");
        }

        if (request.File is not { } file)
        {
            return ApiAnswer.BadRequest("A file is required for import");
        }

        switch (category)
        {
            case "configuration":
                return Configuration(file);
            case "certificate" or "keypair" or "private-key":
                return _certificates.Import(user, request, file);
            case "device-state":
                return DeviceState(user, file);
            default:
                if (!ExportCategories.Pages.Contains(category) && !ExportCategories.Kept.Contains(category))
                {
                    return ApiAnswer.BadRequest($"Illegal value for parameter \"category\" [{category}].");
                }

                _firewall.Files.Imported[(category, file.Name)] = file.Content;
                return Saved(file.Name);
        }
    }

    private ApiAnswer Configuration(UploadedFile file)
    {
        if (Parse(Encoding.UTF8.GetString(file.Content)) is not { } configuration)
        {
            return ApiAnswer.From(ConfigurationAnswer.Failure(12, $"{file.Name} is not a configuration"));
        }

        _firewall.Files.Configurations[file.Name] = configuration;
        return Saved(file.Name);
    }

    private ApiAnswer DeviceState(string user, UploadedFile file)
    {
        if (Archive.Read(file.Content, SavedConfigurationCommands.Running) is not { } text || Parse(text) is not { } configuration)
        {
            return ApiAnswer.From(ConfigurationAnswer.Failure(12, $"{file.Name} is not a device state"));
        }

        ConfigurationAnswer answer = _firewall.Configuration.Load(user, configuration);
        return answer.Succeeded ? Saved(file.Name) : ApiAnswer.From(answer);
    }

    private static XElement? Parse(string text)
    {
        try
        {
            XElement root = XmlText.Element(text.TrimStart('\uFEFF'));
            return root.Name == "config" ? root : null;
        }
        catch (MalformedXmlException)
        {
            return null;
        }
    }

    private static ApiAnswer Saved(string name) => ApiAnswer.From(new XElement(
        "response",
        new XAttribute("status", "success"),
        new XElement("msg", new XElement("line", $"{name} saved"))));
}
