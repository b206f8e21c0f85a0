using Amazon.Runtime;

namespace PanOs.Testing;

/// <summary>Lets the AWS SDK talk to the simulated EC2 in process.</summary>
internal sealed class LabHttpClientFactory(HttpMessageHandler handler) : HttpClientFactory
{
    public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(handler, disposeHandler: false);

    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

    public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;
}
