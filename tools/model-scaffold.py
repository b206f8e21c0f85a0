#!/usr/bin/env python3
"""Turns fact sheets of configuration objects into first drafts of record files.

    python3 tools/model-scaffold.py SHEET... --out DIR [--names FILE]

A sheet has a line for each field: `path{member|entry} : type limits`, indented below the object it belongs to; `?` marks
an alternative of a choice. Structures that are alike in several sheets become one type. FILE has lines of the form
`sheet:path/to/element = TypeOrPropertyName` (or `*:element = Name`, `prefix sheet = Prefix of its parts`, `sheet = RecordName|Title|Collection|container|places|longest name`);
what it does not name is named after its elements. The drafts compile; names, choices and documentation are then
looked at by a person.
"""
import argparse, os, re, sys

WORDS = {"ip": "IP", "ipv4": "IPv4", "ipv6": "IPv6", "dns": "DNS", "dhcp": "DHCP", "mtu": "MTU", "tcp": "TCP", "udp": "UDP", "mss": "MSS", "icmp": "ICMP",
         "icmpv6": "ICMPv6", "ssl": "SSL", "tls": "TLS", "http": "HTTP", "https": "HTTPS", "snmp": "SNMP", "ssh": "SSH", "url": "URL", "bgp": "BGP", "ospf": "OSPF",
         "ospfv3": "OSPFv3", "rip": "RIP", "bfd": "BFD", "lldp": "LLDP", "lacp": "LACP", "arp": "ARP", "nat": "NAT", "ntp": "NTP", "vpn": "VPN", "ike": "IKE",
         "ipsec": "IPsec", "vsys": "virtual system", "vr": "virtual router", "lr": "logical router", "fqdn": "FQDN", "ca": "CA", "ocsp": "OCSP", "crl": "CRL",
         "saml": "SAML", "ldap": "LDAP", "mfa": "MFA", "pim": "PIM", "igmp": "IGMP", "md5": "MD5", "sha1": "SHA-1", "sha256": "SHA-256", "hip": "HIP", "addr": "address",
         "pfx": "prefix", "syn": "SYN", "as": "AS", "id": "ID", "ecmp": "ECMP", "pppoe": "PPPoE", "qos": "QoS", "dos": "DoS", "gre": "GRE", "esp": "ESP", "ah": "AH",
         "dh": "Diffie-Hellman", "oid": "OID", "vrf": "VRF", "med": "MED", "lsa": "LSA", "spf": "SPF", "nssa": "NSSA", "abr": "ABR", "auth": "authentication",
         "admin": "administrator", "mgmt": "management", "sys": "system", "no": "number of", "int": "interval"}
SECRETS = {"password", "phash", "secret", "key", "pre-shared-key", "private-key", "passphrase", "community", "authpwd", "privpwd", "bind-password", "auth-password", "authentication-key"}
RESERVED = {"Name", "Removed", "Kept", "Fields", "Visit", "EntryName", "Equals", "GetHashCode", "ToString", "AlternativePath", "IsContent"}


def pascal(text):
    parts = re.split(r"[^A-Za-z0-9]+", text)
    name = "".join(p[:1].upper() + p[1:] for p in parts if p)
    return ("N" + name) if name[:1].isdigit() else name


def words(text):
    return " ".join(WORDS.get(w, w) for w in re.split(r"[-_/.]+", text) if w)


def sentence(text):
    return text[:1].upper() + text[1:]


class Node:
    def __init__(self, name, kind="object"):
        self.name, self.kind = name, kind
        self.list = self.type = self.enum = self.default = self.since = self.until = None
        self.low = self.high = None
        self.choice = False
        self.children = []

    def shape(self):
        return (self.name, self.kind, self.list, self.type, tuple(self.enum or ()), self.low, self.high, self.choice, tuple(c.shape() for c in self.children))

    def inner(self):
        return (self.list == "entry", tuple(c.shape() for c in self.children))


def parse(path):
    root, places, title, stack = Node(""), [], "", []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip()
        if line.startswith("#"):
            if m := re.match(r"# \S+\.yaml\s+\((.*)\)", line):
                title = m[1]
            elif m := re.match(r"# location (\S+): (.*?)\s+\+ (\S+)", line):
                places.append((m[1], m[3]))
            continue
        m = re.match(r"( *)(\?)?([^\s\[{]+)(?:\{(member|entry)\})?(?:\[(.*?)\])?(?:\{(member|entry)\})? : (.*)", line)
        if not m or m[3] == ".":
            continue
        depth = len(m[1]) // 2
        node = Node(m[3])
        node.choice = bool(m[2])
        node.list = m[4] or m[6]
        if m[5]:
            node.since = m[5].split("..")[0] or None
        rest = m[7]
        node.kind = "object" if rest.startswith("object") or rest.startswith("list of object") else "leaf"
        node.type = rest.replace("list of ", "").split()[0]
        if e := re.search(r"enum values=(\S+)", rest):
            node.enum = e[1].split(",")
            node.type = "enum"
        if e := re.search(r"length=(-?\d*)\.\.(-?\d*)", rest):
            node.low, node.high = e[1] or None, e[2] or None
        if e := re.search(r"default=(.+)$", rest):
            node.default = e[1]
        if node.name.endswith("/entry"):
            node.name, node.list = node.name[:-6], "entry"
        stack = stack[:depth]
        (stack[-1] if stack else root).children.append(node)
        stack.append(node)
    return root, places, title


class Draft:
    def __init__(self, names):
        self.names, self.types, self.taken, self.files, self.path = names, {}, set(), {}, []

    def named(self, kind, path, fallback):
        sheet, *steps = path
        for key in (f"{sheet}:{'/'.join(steps)}", f"*:{'/'.join(steps[-2:])}", f"*:{steps[-1]}" if steps else ""):
            if f"{kind}{key}" in self.names:
                return self.names[f"{kind}{key}"]
        return fallback

    def unique(self, *names):
        name = next((n for n in names if n not in self.taken), names[-1])
        while name in self.taken:
            name += "Settings"
        self.taken.add(name)
        return name

    def limits(self, n):
        out = []
        if n.type in ("int64", "int"):
            out += ([f"Min = {n.low}"] if n.low else []) + ([f"Max = {n.high}"] if n.high else [])
        elif n.type == "string":
            out += ([f"MinLength = {n.low}"] if n.low and n.low != "0" else []) + ([f"MaxLength = {n.high}"] if n.high else [])
        if n.since:
            out.append(f'Since = "{n.since}"')
        if n.name.split("/")[-1] in SECRETS and n.kind == "leaf":
            out.append("Secret = true")
        return "".join(", " + x for x in out)

    def doc(self, n):
        w = words(n.name)
        if n.type == "bool" or (n.enum and set(n.enum) <= {"yes", "no"}):
            last = n.name.split("/")[-1]
            text = "Whether it is on" if last in ("enable", "enabled") else f"Whether {words(last[7:])} is on" if last.startswith("enable-") else sentence(w) + ", yes or no"
        elif n.kind == "object":
            text = sentence(w)
        elif n.list:
            text = sentence(w)
        else:
            text = sentence(w)
            if n.type in ("int64", "int") and (n.low or n.high):
                text += f", {n.low or 'at least 0'} to {n.high}" if n.low and n.high else f", at most {n.high}" if n.high else f", at least {n.low}"
            elif n.type == "string" and n.high:
                text += f", at most {n.high} characters"
        default = n.default if n.default not in (None, "") else None
        return f"{text}. Null: not managed" + (f"; the device's default is {default}." if default else ".")

    def property(self, owner, path, n, out, used):
        steps = [*path, n.name]
        name = self.named("", steps, pascal(n.name.split("/")[-1] if n.name.count("/") == 0 else n.name))
        if name in used or name in RESERVED or name == owner:
            name += "Value" if n.kind == "leaf" else "Settings"
        used.add(name)
        extra = self.limits(n)
        if n.kind == "object" and not n.children and not n.list:
            typ, extra = "bool", ", Presence = true" + extra
        elif n.kind == "object" and n.list == "entry" and not n.children:
            typ, extra = "ValueList<string>", ", Entries = true" + extra
        elif n.kind == "object":
            part = self.part(owner, steps, n)
            typ = f"ValueList<{part}>" if n.list == "entry" else part
        else:
            typ = self.scalar(owner, steps, n)
            if n.list:
                typ = "ValueList<string>"
        out.append((name, f'    /// <summary>{self.doc(n)}</summary>\n    [Element("{n.name}"{extra})]\n    public {typ}? {name} {{ get; init; }}\n'))

    def scalar(self, owner, path, n):
        if n.enum and set(n.enum) <= {"yes", "no"}:
            return "bool"
        if n.enum:
            key = ("enum", tuple(n.enum))
            if key not in self.types:
                name = self.unique(self.named("type ", path, self.current + pascal(n.name.split("/")[-1])), pascal(owner) + pascal(n.name.split("/")[-1]))
                body = [f"/// <summary>{sentence(words(n.name))}.</summary>", f"public enum {name}", "{"]
                for v in n.enum:
                    member = pascal(v)
                    kebab = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", member).lower()
                    wire = "" if kebab == v else f'    [WireName("{v}")]\n'
                    body.append(f"    /// <summary><c>{v}</c>.</summary>\n{wire}    {member},\n")
                body[-1] = body[-1].rstrip("\n")
                self.emit(name, "\n".join(body) + "\n}\n")
                self.types[key] = name
            return self.types[key]
        return {"bool": "bool", "int64": "int", "int": "int"}.get(n.type, "string")

    def emit(self, name, text):
        self.files[name] = "namespace PanOs.Model;\n\n" + text

    def members(self, owner, path, n, choice_prefix=""):
        out, used = [], set()
        alternatives = [c for c in n.children if c.choice]
        for c in (c for c in n.children if not c.choice):
            if c.kind == "object" and not c.list and c.children and all(x.choice for x in c.children):
                name = self.named("", [*path, c.name], pascal(c.name))
                name = name + "Choice" if name in used or name in RESERVED or name == owner else name
                used.add(name)
                typ = self.choice(owner, [*path, c.name], c, c.children)
                out.append((name, f'    /// <summary>{sentence(words(c.name))}. Null: not managed.</summary>\n    [Element("{c.name}")]\n    public {typ}? {name} {{ get; init; }}\n'))
            else:
                self.property(owner, path, c, out, used)
        if alternatives:
            name = self.named("choice ", path, "Kind")
            typ = self.choice(owner, [*path, "."], n, alternatives)
            out.insert(0, (name, f'    /// <summary>One of the alternatives. Null: not managed.</summary>\n    [Element(".")]\n    public {typ}? {name} {{ get; init; }}\n'))
        return out

    def part(self, owner, path, n):
        key = ("part", n.inner())
        if key not in self.types:
            name = self.unique(self.named("type ", path, self.current + pascal(n.name)), pascal(owner) + pascal(n.name))
            self.types[key] = name
            body = self.members(name, path, n)
            entry = n.list == "entry"
            head = f"/// <summary>{sentence(words(n.name))}.</summary>\n" + ('/// <param name="Name">The name.</param>\n' if entry else "")
            self.emit(name, head + f"[ConfigurationPart]\npublic sealed partial record {name}{'(string Name)' if entry else ''} : ConfigurationNode\n{{\n" + "\n".join(t for _, t in body) + "}\n")
        return self.types[key]

    def choice(self, owner, path, n, alternatives):
        key = ("choice", tuple(a.shape() for a in alternatives))
        if key in self.types:
            return self.types[key]
        base = pascal(path[-1]) if path[-1] != "." else "Kind"
        name = self.unique(self.named("type ", path, self.current + base if path[-1] != "." else pascal(owner) + base), pascal(owner) + base)
        self.types[key] = name
        factories, records = [], []
        for a in alternatives:
            alt = self.named("", [*path, a.name], pascal(a.name))
            suffix = self.named("suffix ", path, "Choice")
            record = alt + suffix
            what = sentence(words(a.name))
            if a.kind == "object" and not a.children and not a.list:
                factories.append(f"    /// <summary>{what}.</summary>\n    public static {name} {alt} {{ get; }} = new {record}();\n")
                records.append(f'    /// <summary>{what}.</summary>\n    [Alternative("{a.name}")]\n    public sealed partial record {record} : {name};\n')
            elif a.kind == "leaf" or (a.list == "entry" and not a.children):
                entries = ", Entries = true" if a.list == "entry" else ""
                typ = "ValueList<string>" if a.list else self.scalar(name, [*path, a.name], a)
                value = "Values" if a.list else "Value"
                param = "params string[] values" if a.list else f"{typ} value"
                factories.append(f'    /// <summary>{what}.</summary>\n    /// <param name="{value.lower()}">The {"values" if a.list else "value"}.</param>\n    public static {name} {alt}({param}) => new {record}({value.lower()});\n')
                records.append(f'    /// <summary>{what}.</summary>\n    /// <param name="{value}">The {"values" if a.list else "value"}.</param>\n    [Alternative("{a.name}")]\n    public sealed partial record {record}([property: Element("."{entries}{self.limits(a)})] {typ} {value}) : {name};\n')
            elif a.list == "entry":
                part = self.part(name, [*path, a.name], a)
                factories.append(f'    /// <summary>{what}.</summary>\n    /// <param name="items">The entries.</param>\n    public static {name} {alt}(params {part}[] items) => new {record}(items);\n')
                records.append(f'    /// <summary>{what}.</summary>\n    /// <param name="Items">The entries.</param>\n    [Alternative("{a.name}")]\n    public sealed partial record {record}([property: Element(".")] ValueList<{part}> Items) : {name};\n')
            else:
                body = self.members(name + alt, [*path, a.name], a)
                text = "\n".join(t for _, t in body)
                text = "\n".join(("    " + line if line else line) for line in text.split("\n"))
                records.append(f'    /// <summary>{what}.</summary>\n    [Alternative("{a.name}")]\n    public sealed partial record {record} : {name}\n    {{\n{text.rstrip()}\n    }}\n')
        title = sentence(words(path[-1])) if path[-1] != "." else "The alternatives"
        self.emit(name, f"/// <summary>{title}: exactly one of these.</summary>\n[ConfigurationChoice]\npublic abstract partial record {name} : ConfigurationNode\n{{\n    private {name}()\n    {{\n    }}\n\n" + "\n".join(factories + records) + "}\n")
        return name

    def record(self, sheet, root, places, title):
        spec = (self.names.get(sheet) or "").split("|")
        spec += [""] * (6 - len(spec))
        name = spec[0] or pascal(sheet.split("_")[-1])
        self.taken.add(name)
        self.current = self.names.get("prefix " + sheet, name)
        container = spec[3] or re.sub(r"^/|/entry$", "", places[0][1])
        entry = spec[5] != "single"
        kinds = {k for k, _ in places}
        where = spec[4] or ("Rulebase" if container.endswith("rules") else "Objects" if "device-group" in kinds else "Device" if "ngfw" in kinds else "Vsys")
        place = " | ".join(f"ObjectPlaces.{p}" for p in where.split("+"))
        longest = f", NameMaxLength = {spec[5]}" if spec[5].isdigit() else ""
        body = self.members(name, [sheet], root)
        article = "An" if (spec[1] or title)[:1].lower() in "aeiou" else "A"
        head = f"/// <summary>{article} {spec[1] or title}.</summary>\n" if entry else f"/// <summary>The {spec[1] or title}.</summary>\n"
        head += f'/// <param name="Name">The name{f", at most {spec[5]} characters" if longest else ""}.</param>\n' if entry else ""
        self.emit(name, head + f'[ConfigurationObject("{container}", {place}, Title = "{spec[1] or title}", Collection = "{spec[2] or name + "s"}"{longest})]\npublic sealed partial record {name}{"(string Name)" if entry else ""} : ConfigurationObject\n{{\n' + "\n".join(t for _, t in body) + "}\n")
        return name


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("sheets", nargs="+")
    args.add_argument("--out")
    args.add_argument("--names")
    opts = args.parse_args()
    names = {}
    if opts.names:
        for line in open(opts.names, encoding="utf-8"):
            if "=" in line and not line.startswith("#"):
                key, value = line.rstrip("\n").split(" = ", 1)
                names[key.strip()] = value.strip()
    draft = Draft(names)
    for key in [v.split("|")[0] for k, v in names.items() if "|" in v]:
        draft.taken.add(key)
    for sheet in opts.sheets:
        before = set(draft.files)
        root, places, title = parse(sheet)
        record = draft.record(os.path.splitext(os.path.basename(sheet))[0], root, places, title)
        for name in (n for n in draft.files if n not in before):
            if opts.out:
                folder = os.path.join(opts.out, record)
                os.makedirs(folder, exist_ok=True)
                open(os.path.join(folder, name + ".cs"), "w", encoding="utf-8").write(draft.files[name])
            else:
                sys.stdout.write(f"// {name}.cs\n{draft.files[name]}\n")


main()
