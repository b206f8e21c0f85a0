using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PanOs.Client.Generators;

/// <summary>Reads the attributes of a record into a model that holds no symbols.</summary>
internal sealed class NodeParser
{
    private const string Namespace = "PanOs.Model.";
    private const string Content = ".";

    private readonly INamedTypeSymbol _type;
    private readonly List<Fault> _faults = [];
    private readonly Dictionary<string, KeywordsModel> _keywords = new(StringComparer.Ordinal);

    private NodeParser(INamedTypeSymbol type) => _type = type;

    public static NodeModel? Parse(GeneratorAttributeSyntaxContext context) =>
        context.TargetSymbol is INamedTypeSymbol type ? new NodeParser(type).Parse() : null;

    private NodeModel Parse()
    {
        FieldModel[] fields = [.. PropertiesOf(_type).Select(Field).OfType<FieldModel>()];
        return new NodeModel(
            _type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            _type.Name,
            new([.. OuterTypes()]),
            AlternativePathOf(_type),
            IsEntry(_type),
            fields.Any(field => field.Path == Content && field.Kind != FieldKind.Choice),
            Object(),
            new(fields),
            new([.. _keywords.Values]),
            new([.. _faults]));
    }

    private static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type)
    {
        var declared = type.GetMembers().OfType<IPropertySymbol>().Where(property => !property.IsStatic && !property.IsImplicitlyDeclaredContract());
        var inherited = type.BaseType is { } choice && HasAttribute(choice, "ConfigurationChoiceAttribute")
            ? choice.GetMembers().OfType<IPropertySymbol>().Where(property => AttributeOf(property, "ElementAttribute") is not null)
            : [];
        return inherited.Concat(declared);
    }

    private static bool IsEntry(INamedTypeSymbol type) =>
        type.GetMembers("Name").OfType<IPropertySymbol>().FirstOrDefault() is { Type.SpecialType: SpecialType.System_String } name
            && AttributeOf(name, "ElementAttribute") is null && IsPositional(type, "Name");

    private static bool IsPositional(INamedTypeSymbol type, string name) =>
        type.InstanceConstructors.Any(constructor =>
            constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is RecordDeclarationSyntax)
            && constructor.Parameters.Any(parameter => parameter.Name == name));

    private static bool HasAttribute(ISymbol symbol, string name) => AttributeOf(symbol, name) is not null;

    private static AttributeData? AttributeOf(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == Namespace + name);

    private static string? AlternativePathOf(INamedTypeSymbol type) => AttributeOf(type, "AlternativeAttribute")?.ConstructorArguments[0].Value as string;

    private static T? Named<T>(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Value is T value)
            {
                return value;
            }
        }

        return default;
    }

    private static string FullName(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Kebab(string member)
    {
        var name = new StringBuilder();
        for (int i = 0; i < member.Length; i++)
        {
            if (i > 0 && char.IsUpper(member[i]) && !char.IsUpper(member[i - 1]))
            {
                name.Append('-');
            }

            name.Append(char.ToLowerInvariant(member[i]));
        }

        return name.ToString();
    }

    private IEnumerable<string> OuterTypes()
    {
        for (var outer = _type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            yield return outer.Name;
        }
    }

    private ObjectModel? Object()
    {
        if (AttributeOf(_type, "ConfigurationObjectAttribute") is not { } attribute)
        {
            return null;
        }

        return new ObjectModel(
            (string)attribute.ConstructorArguments[0].Value!,
            (int)attribute.ConstructorArguments[1].Value!,
            Named<string>(attribute, "Title") ?? _type.Name,
            Named<string>(attribute, "Collection") ?? _type.Name,
            Named<int>(attribute, "NameMaxLength"));
    }

    private FieldModel? Field(IPropertySymbol property)
    {
        if (AttributeOf(property, "ElementAttribute") is not { } attribute)
        {
            if (property.SetMethod is { IsInitOnly: true } && property.DeclaredAccessibility == Accessibility.Public && !(property.Name == "Name" && IsEntry(_type)))
            {
                Add("PANGEN001", property, $"{_type.Name}.{property.Name} can be set but has no [Element]: it would be lost");
            }

            return null;
        }

        string path = (string)attribute.ConstructorArguments[0].Value!;
        var (kind, type) = KindOf(property.Type, path, attribute);
        if (kind is not { } known)
        {
            Add("PANGEN002", property, $"{_type.Name}.{property.Name} has a type that cannot be an element: {property.Type.ToDisplayString()}");
            return null;
        }

        bool isContent = path == Content && known != FieldKind.Choice;
        if (!isContent && property.Type.NullableAnnotation != NullableAnnotation.Annotated && property.Type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
        {
            Add("PANGEN003", property, $"{_type.Name}.{property.Name} must be nullable: null is \"not managed\"");
        }

        AlternativeModel[] alternatives = known == FieldKind.Choice ? [.. AlternativesOf((INamedTypeSymbol)property.Type)] : [];
        return new FieldModel(property.Name, type, known, path, IsPositional(_type, property.Name), Limits(attribute, known), new(alternatives));
    }

    private (FieldKind? Kind, string Type) KindOf(ITypeSymbol type, string path, AttributeData attribute)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        string name = FullName(type);
        switch (type)
        {
            case { SpecialType: SpecialType.System_String }:
                return (path.StartsWith("@", StringComparison.Ordinal) ? FieldKind.Attribute : FieldKind.Text, name);
            case { SpecialType: SpecialType.System_Boolean }:
                return (Named<bool>(attribute, "Presence") ? FieldKind.Presence : FieldKind.YesNo, name);
            case { SpecialType: SpecialType.System_Int32 }:
                return (FieldKind.Int, name);
            case { SpecialType: SpecialType.System_Int64 }:
                return (FieldKind.Long, name);
            case { TypeKind: TypeKind.Enum }:
                _keywords[name] = Keywords(type, name);
                return (FieldKind.Keyword, name);
            case INamedTypeSymbol { Name: "ValueList" } list when list.TypeArguments[0].SpecialType == SpecialType.System_String:
                return (Named<bool>(attribute, "Entries") ? FieldKind.EntryNames : FieldKind.Members, FullName(list.TypeArguments[0]));
            case INamedTypeSymbol { Name: "ValueList" } list when HasAttribute(list.TypeArguments[0], "ConfigurationPartAttribute"):
                return (FieldKind.Parts, FullName(list.TypeArguments[0]));
            case INamedTypeSymbol choice when HasAttribute(choice, "ConfigurationChoiceAttribute"):
                return (FieldKind.Choice, name);
            case INamedTypeSymbol part when HasAttribute(part, "ConfigurationPartAttribute"):
                return (FieldKind.Part, name);
            default:
                return (null, name);
        }
    }

    private IEnumerable<AlternativeModel> AlternativesOf(INamedTypeSymbol choice)
    {
        foreach (var alternative in choice.GetTypeMembers())
        {
            if (AlternativePathOf(alternative) is not { } path)
            {
                continue;
            }

            var content = PropertiesOf(alternative).FirstOrDefault(property =>
                AttributeOf(property, "ElementAttribute") is { } element && (string)element.ConstructorArguments[0].Value! == Content && !IsChoice(property.Type));
            if (content is null)
            {
                yield return new AlternativeModel(FullName(alternative), path, null, string.Empty, string.Empty, IsPositional: false);
            }
            else
            {
                var (kind, type) = KindOf(content.Type, Content, AttributeOf(content, "ElementAttribute")!);
                yield return new AlternativeModel(FullName(alternative), path, kind, content.Name, type, IsPositional(alternative, content.Name));
            }
        }
    }

    private static bool IsChoice(ITypeSymbol type) => HasAttribute(type, "ConfigurationChoiceAttribute");

    private static KeywordsModel Keywords(ITypeSymbol type, string name) => new(name, new(
        [.. type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue).Select(member => new KeywordModel(
            member.Name, AttributeOf(member, "WireNameAttribute")?.ConstructorArguments[0].Value as string ?? Kebab(member.Name)))]));

    private static string Limits(AttributeData attribute, FieldKind kind)
    {
        var limits = new StringBuilder();
        void Add(string text) => limits.Append(limits.Length == 0 ? string.Empty : ", ").Append(text);
        foreach (var argument in attribute.NamedArguments)
        {
            switch (argument.Key)
            {
                case "MinLength" or "MaxLength" or "MaxCount":
                    Add($"{argument.Key} = {argument.Value.Value}");
                    break;
                case "Min" or "Max":
                    Add($"{argument.Key} = {argument.Value.Value}L");
                    break;
                case "Secret" or "ReadOnly":
                    Add($"Is{argument.Key} = {((bool)argument.Value.Value! ? "true" : "false")}");
                    break;
                case "Since" or "Until" when argument.Value.Value is string version:
                    Add($"{argument.Key} = global::PanOs.Model.PanOsVersion.Parse({Quoted(version)})");
                    break;
            }
        }

        if (kind is FieldKind.EntryNames or FieldKind.Parts)
        {
            Add("HasEntries = true");
        }

        return limits.ToString();
    }

    private void Add(string id, ISymbol at, string message)
    {
        var location = at.Locations.FirstOrDefault() ?? Location.None;
        var span = location.GetLineSpan().Span;
        _faults.Add(new Fault(id, message, location.SourceTree?.FilePath ?? string.Empty, location.SourceSpan.Start, location.SourceSpan.Length,
            span.Start.Line, span.Start.Character, span.End.Line, span.End.Character));
    }
}

/// <summary>What every record has besides its properties.</summary>
internal static class RecordMembers
{
    public static bool IsImplicitlyDeclaredContract(this IPropertySymbol property) => property.Name == "EqualityContract";
}
