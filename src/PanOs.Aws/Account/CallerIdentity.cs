namespace PanOs.Aws;

/// <summary>Whom the credentials belong to.</summary>
/// <param name="AccountId">The AWS account, twelve digits.</param>
/// <param name="Arn">The user or the assumed role.</param>
public sealed record CallerIdentity(string AccountId, string Arn);
