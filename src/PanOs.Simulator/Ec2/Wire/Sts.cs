using System.Xml.Linq;

namespace PanOs.Simulator;

/// <summary>
/// The one call of the Security Token Service that is answered beside EC2: who the caller is. It has a version, a
/// namespace and an error document of its own.
/// </summary>
internal static class Sts
{
    public const string Version = "2011-06-15";
    public const string Action = "GetCallerIdentity";

    private static readonly XNamespace s_namespace = "https://sts.amazonaws.com/doc/2011-06-15/";

    public static string OperatorArn(Ec2Simulator ec2) => $"arn:aws:iam::{ec2.Options.AccountId}:user/operator";

    public static XElement[] CallerIdentity(Ec2Simulator ec2, Ec2Form form) =>
    [
        new(s_namespace + "Arn", OperatorArn(ec2)),
        new(s_namespace + "UserId", "AIDAEXAMPLEOPERATOR01"),
        new(s_namespace + "Account", ec2.Options.AccountId),
    ];

    public static string Answer(string action, string requestId, XElement[] content) => Ec2Xml.Write(new XElement(
        s_namespace + (action + "Response"),
        new XElement(s_namespace + (action + "Result"), content),
        new XElement(s_namespace + "ResponseMetadata", new XElement(s_namespace + "RequestId", requestId))));

    public static string Refusal(Ec2Fault fault, string requestId) => Ec2Xml.Write(new XElement(
        s_namespace + "ErrorResponse",
        new XElement(
            s_namespace + "Error",
            new XElement(s_namespace + "Type", (int)fault.Status >= 500 ? "Receiver" : "Sender"),
            new XElement(s_namespace + "Code", fault.Code),
            new XElement(s_namespace + "Message", fault.Message)),
        new XElement(s_namespace + "RequestId", requestId)));
}
