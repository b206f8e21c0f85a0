using System.Net.Http.Headers;
using System.Text;
using System.Xml;

namespace PanOs;

/// <summary>Turns a request into the content of one attempt; sending disposes it, so each attempt has one of its own.</summary>
internal static class FormContents
{
    /// <param name="request">What to send.</param>
    /// <param name="access">The credential; it goes into the form where it is a parameter.</param>
    /// <exception cref="ArgumentException">A parameter has a character that cannot be sent.</exception>
    public static HttpContent For(ApiRequest request, Access? access)
    {
        var parameters = access is { IsParameter: true } ? request.SentParameters.Append(new(access.Header, access.Value)) : request.SentParameters;
        foreach (var (name, value) in parameters)
        {
            ThrowIfNotSendable(name, value);
        }

        return request.Upload is { } upload ? Multipart(parameters, upload) : new FormUrlEncodedContent(parameters);
    }

    // Encoding would put a question mark in place of half a surrogate pair, and a firewall cannot store a control character.
    private static void ThrowIfNotSendable(string name, string value)
    {
        try
        {
            XmlConvert.VerifyXmlChars(value);
        }
        catch (XmlException e)
        {
            throw new ArgumentException($"The parameter {name} has a character that cannot be sent (a control character or half of a surrogate pair). Nothing was sent.", nameof(value), e);
        }
    }

    // Parameters are parts of the form too: a passphrase must not be in the URL.
    private static MultipartFormDataContent Multipart(IEnumerable<KeyValuePair<string, string>> parameters, ApiUpload upload)
    {
        string boundary = $"panos-{Guid.NewGuid():N}";
        var form = new MultipartFormDataContent(boundary);

        // Plain, without the quotes that some servers of this kind do not understand.
        form.Headers.ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={boundary}");
        foreach (var (name, value) in parameters)
        {
            form.Add(Part(new ByteArrayContent(Encoding.UTF8.GetBytes(value)), name, fileName: null));
        }

        var file = Part(upload.CreateContent(), "file", upload.FileName);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file);
        return form;
    }

    private static HttpContent Part(HttpContent content, string name, string? fileName)
    {
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{name}\"" };
        if (fileName is not null)
        {
            content.Headers.ContentDisposition.FileName = $"\"{fileName}\"";
        }

        return content;
    }
}
