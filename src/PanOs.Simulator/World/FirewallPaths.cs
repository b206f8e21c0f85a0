using System.Net;
using System.Text;

namespace PanOs.Simulator;

/// <summary>What the web server of a firewall has at which path.</summary>
internal static class FirewallPaths
{
    /// <summary>The XML API: with and without the last slash (both documented), and the path of versions before 4.1.</summary>
    public static bool IsApi(string path) => path is "/api" or "/api/" or "/esp/restapi.esp";

    /// <summary>Unconfirmed: what a device says at a path that it does not have; the web interface is not simulated.</summary>
    public static HttpResponseMessage NotFound(HttpRequestMessage request) => new(HttpStatusCode.NotFound)
    {
        RequestMessage = request,
        Content = new StringContent("<html><body>404 Not Found</body></html>", Encoding.UTF8, "text/html"),
    };

    /// <summary>The methods of the XML API: GET and POST (documented), and HEAD, which is a GET without the body.</summary>
    public static bool IsMethod(HttpMethod method) => method == HttpMethod.Get || method == HttpMethod.Post || method == HttpMethod.Head;

    /// <summary>Unconfirmed: what a device says to other methods; they are none of the XML API's.</summary>
    public static HttpResponseMessage MethodNotAllowed(HttpRequestMessage request)
    {
        var response = new HttpResponseMessage(HttpStatusCode.MethodNotAllowed)
        {
            RequestMessage = request,
            Content = new StringContent("<html><body>405 Method Not Allowed</body></html>", Encoding.UTF8, "text/html"),
        };
        response.Content.Headers.Allow.Add("GET");
        response.Content.Headers.Allow.Add("POST");
        return response;
    }
}
