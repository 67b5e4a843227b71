import { isColour } from "../domain/organisation/index.ts";

/**
 * Returns the look of a downloaded paper: one column of text, black rules, one accent; it prints as it reads. Throws on
 * a text that is no colour: it would be css.
 */
export function paperStyle(accent: string): string {
  if (!isColour(accent)) throw new RangeError(`not a colour: ${accent}`);
  return `:root { --accent: ${accent}; }${rules}`;
}

const rules = `
:root { color-scheme: light; --ink: #14232d; --soft: #4a5963; --line: #75848d; --hair: #cfd7db; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1.0625rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 3rem 1.5rem 4.5rem; }
h1 { max-width: 22em; margin: .25rem 0 1rem; font-size: clamp(1.75rem, 4vw, 2.5rem); line-height: 1.12; letter-spacing: -.022em; text-wrap: balance; }
h2 { margin: 4rem 0 .75rem; font-size: 1.375rem; line-height: 1.25; letter-spacing: -.01em; break-after: avoid; }
p { max-width: 42rem; margin: 0 0 .75rem; }
a { color: var(--accent); }
.struck { padding: 0 .25em; color: #fff; background: var(--ink); font-size: .875em; }
.kind, .note, caption { color: var(--soft); }
.note, caption { font-size: .9375rem; }
.lead { max-width: 40rem; font-size: 1.25rem; line-height: 1.45; }
.stamp { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 1.5rem 0 0; padding: .75rem 0; border: solid var(--hair); border-width: 1px 0; list-style: none; color: var(--soft); font-size: .9375rem; }
.contents { margin: 0; padding: 0; list-style: none; }
.contents a { display: inline-block; padding: .25rem 0; }
.region { overflow-x: auto; margin: 1rem 0; }
.region:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums; }
caption { padding: 0 0 .5rem; text-align: left; }
th, td { padding: .625rem 1rem .625rem 0; border-bottom: 1px solid var(--hair); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: break-word; }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; font-weight: 700; font-size: .875rem; }
th:last-child, td:last-child { padding-right: 0; }
.right { text-align: right; }
.right, .whole { white-space: nowrap; }
.total th, .total td { border-top: 2px solid var(--ink); font-weight: 700; }
svg { display: block; width: 100%; min-width: 8rem; height: .75rem; margin-top: .375rem; }
.known { fill: var(--accent); }
.strip { width: 18rem; height: auto; }
.square-done { fill: var(--accent); }
.square-new { fill: #dcebee; stroke: var(--accent); stroke-width: 1.5; }
.square-none { fill: #fff; stroke: var(--line); stroke-width: 1.25; }
.caveat { margin: 1.5rem 0 0; padding-left: 1rem; border-left: 3px solid var(--ink); }
.narrative { max-width: 42rem; margin: 1rem 0 1.5rem; padding-left: 1rem; border-left: 3px solid var(--accent); }
h3 { margin: 0; font-size: 1.0625rem; line-height: 1.35; break-after: avoid; }
.open { fill: #fff; stroke: var(--line); stroke-width: 2; vector-effect: non-scaling-stroke; }
[hidden] { display: none; }
.verdict { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1.5rem 0; }
.verdict p { max-width: none; margin: 0; padding: .125rem 0 .125rem 1rem; border-left: 3px solid var(--accent); }
.verdict:has(#proof-differs:not([hidden])) p { border-color: #a23b0c; }
.verdict strong { color: #a23b0c; }
.proof { max-width: 64rem; margin: 0 auto; padding: 0 1.5rem 4.5rem; }
.proof code, pre { overflow-wrap: anywhere; white-space: pre-wrap; font-size: .875rem; }
@media (max-width: 30rem) { main { padding-top: 2rem; } th, td { padding-right: .625rem; } svg { min-width: 4rem; } }
@media print { .verdict { display: none; } main { max-width: none; padding: 0; } .region { overflow: visible; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;
