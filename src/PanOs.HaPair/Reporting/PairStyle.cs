namespace PanOs.HaPair;

/// <summary>The style sheet of <see cref="PairHtml"/>. It has no character that XML would escape.</summary>
internal static class PairStyle
{
    public const string Text = """
        :root { --paper: #ffffff; --ink: #1f2933; --faint: #5b6770; --line: #cbd2d9; --band: #f2f5f8; --card: #ffffff;
          --good: #18794e; --good-soft: #d9f2e4; --error: #b42318; --error-soft: #fde3e0; --doubt: #8a5a00; --doubt-soft: #fbeecb; --way: #2f6feb; }
        @media (prefers-color-scheme: dark) { :root { --paper: #12171c; --ink: #e4e9ee; --faint: #9aa7b2; --line: #3a4650; --band: #1b232b; --card: #232d36;
          --good: #6fd6a2; --good-soft: #163b2a; --error: #ff9d92; --error-soft: #4a1d19; --doubt: #f0c869; --doubt-soft: #43340f; --way: #78a9ff; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 1080px; padding: 24px; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
        h1 { font-size: 24px; margin: 0 0 8px; } h2 { font-size: 18px; margin: 32px 0 8px; }
        figure { margin: 16px 0; } .wide { overflow-x: auto; }
        .facts { display: flex; flex-wrap: wrap; gap: 8px; margin: 0; }
        .fact { border: 1px solid var(--line); border-radius: 12px; padding: 1px 10px; font-size: 13px; white-space: nowrap; }
        .good { color: var(--good); background: var(--good-soft); border-color: var(--good); }
        .error { color: var(--error); background: var(--error-soft); border-color: var(--error); }
        .doubt { color: var(--doubt); background: var(--doubt-soft); border-color: var(--doubt); }
        table { border-collapse: collapse; width: 100%; font-size: 14px; }
        th, td { text-align: left; vertical-align: top; padding: 6px 10px; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
        th { color: var(--faint); font-weight: 600; } td b { white-space: nowrap; } td small { color: var(--faint); }
        pre.plan { overflow-x: auto; background: var(--band); border: 1px solid var(--line); border-radius: 8px; padding: 12px; font: 13px/1.45 ui-monospace, "DejaVu Sans Mono", monospace; }
        .create { color: var(--good); } .change { color: var(--doubt); } .delete { color: var(--error); }
        svg.pair { width: 100%; height: auto; font: 13px system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
        svg .vpc { fill: none; stroke: var(--faint); stroke-dasharray: 6 4; } svg .internet { fill: var(--band); stroke: var(--faint); }
        svg .subnet { fill: var(--band); stroke: var(--line); }
        svg .firewall { fill: none; stroke-width: 2; } svg .firewall.active { stroke: var(--good); } svg .firewall.waiting { stroke: var(--faint); } svg .firewall.broken { stroke: var(--error); }
        svg .state.active { fill: var(--good-soft); } svg .state.waiting { fill: var(--band); } svg .state.broken { fill: var(--error-soft); }
        svg text { fill: var(--ink); } svg .small { fill: var(--faint); font-size: 11px; } svg .caption { fill: var(--faint); }
        svg .label { font-weight: 600; } svg .address { font-size: 12px; font-family: ui-monospace, "DejaVu Sans Mono", monospace; }
        svg .pill { font-size: 11px; font-weight: 600; } svg .pill.active { fill: var(--good); } svg .pill.broken { fill: var(--error); }
        svg .chip { fill: var(--card); stroke: var(--faint); } svg .chip.loose { stroke: var(--error); stroke-dasharray: 4 3; }
        svg .link { stroke-width: 3; } svg .link.up { stroke: var(--good); } svg .link.down { stroke: var(--error); stroke-dasharray: 5 4; } svg .link.planned { stroke: var(--line); }
        svg .link-label { font-size: 11px; font-weight: 600; } svg .link-label.up { fill: var(--good); } svg .link-label.down { fill: var(--error); }
        svg .way { fill: none; stroke: var(--way); stroke-width: 2.5; } svg .centre { text-anchor: middle; }
        svg .badge.error { fill: var(--error-soft); stroke: var(--error); } svg .badge.doubt { fill: var(--doubt-soft); stroke: var(--doubt); } svg .badge-text { font-size: 10px; font-weight: 600; }
        @media print { body { max-width: none; padding: 0; } }
        """;
}
