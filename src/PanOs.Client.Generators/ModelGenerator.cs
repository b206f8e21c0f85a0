using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PanOs.Client.Generators;

/// <summary>
/// Writes readers, writers, limits, the catalogue and the views for the records of PanOs.Model. The pipeline holds
/// plain values only, so unchanged records are not written again.
/// </summary>
[Generator]
public sealed class ModelGenerator : IIncrementalGenerator
{
    private static readonly string[] s_attributes =
        ["PanOs.Model.ConfigurationObjectAttribute", "PanOs.Model.ConfigurationPartAttribute", "PanOs.Model.AlternativeAttribute"];

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var collected = new List<IncrementalValueProvider<ImmutableArray<NodeModel>>>();
        foreach (string attribute in s_attributes)
        {
            IncrementalValuesProvider<NodeModel> nodes = context.SyntaxProvider
                .ForAttributeWithMetadataName(attribute, static (node, _) => node is RecordDeclarationSyntax, static (context, _) => NodeParser.Parse(context))
                .Where(static node => node is not null)
                .Select(static (node, _) => node!);
            context.RegisterSourceOutput(nodes, WriteNode);
            collected.Add(nodes.Collect());
        }

        var all = collected[0].Combine(collected[1]).Combine(collected[2])
            .Select(static (lists, _) => new EquatableArray<NodeModel>([.. lists.Left.Left.Concat(lists.Left.Right).Concat(lists.Right).OrderBy(node => node.FullName, StringComparer.Ordinal)]));
        context.RegisterSourceOutput(all, WriteCatalog);
    }

    private static void WriteNode(SourceProductionContext context, NodeModel node)
    {
        foreach (Fault fault in node.Faults)
        {
            Report(context, fault.Id, fault.Message, Location.Create(
                fault.File, new TextSpan(fault.Start, fault.Length),
                new LinePositionSpan(new LinePosition(fault.StartLine, fault.StartColumn), new LinePosition(fault.EndLine, fault.EndColumn))));
        }

        if (PathTree.Of(node, out string clash) is not { } tree)
        {
            Report(context, "PANGEN004", $"Two properties of {node.Name} stand at {clash}, or one within another's element", Location.None);
            return;
        }

        context.AddSource(FileName(node), SourceText.From(NodeEmitter.Emit(node, tree), Encoding.UTF8));
    }

    private static void WriteCatalog(SourceProductionContext context, EquatableArray<NodeModel> nodes)
    {
        context.AddSource("ModelCatalog.g.cs", SourceText.From(CatalogEmitter.Catalog(nodes), Encoding.UTF8));
        context.AddSource("WireNames.g.cs", SourceText.From(CatalogEmitter.WireNames(nodes), Encoding.UTF8));
        context.AddSource("Views.g.cs", SourceText.From(CatalogEmitter.Views(nodes), Encoding.UTF8));
    }

    private static string FileName(NodeModel node) => string.Join(".", node.Outer.Reverse().Concat([node.Name, "g", "cs"]));

    private static void Report(SourceProductionContext context, string id, string message, Location location) =>
        context.ReportDiagnostic(Diagnostic.Create(
            new DiagnosticDescriptor(id, "A record of the model cannot be read and written", "{0}", "Model", DiagnosticSeverity.Error, isEnabledByDefault: true), location, message));
}
