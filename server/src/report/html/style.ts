/** Colours in daylight; each text colour has a contrast of at least 4.5 to the paper. */
const LIGHT = `color-scheme: light; --paper: #fffdf9; --card: #ffffff; --ink: #1d1a16; --quiet: #635c52; --line: #e2dbcf; --tint: #f6f1e8;
--good: #1f6b3a; --good-tint: #e9f4ec; --bad: #a3211c; --bad-tint: #fbebe9; --open: #8a5200; --open-tint: #fbf1e0; --note: #1a5a96; --note-tint: #e9f1f9; --mark: #fff0b3;`;

/** And at night. */
const DARK = `color-scheme: dark; --paper: #171614; --card: #1f1d1a; --ink: #ece7de; --quiet: #aba396; --line: #3a362f; --tint: #26231f;
--good: #7ccb97; --good-tint: #1c2c21; --bad: #ff968d; --bad-tint: #371e1c; --open: #eeb765; --open-tint: #33281a; --note: #8dbdf0; --note-tint: #1b2734; --mark: #5a4a12;`;

/** For whoever has VS Code in high contrast: its own black or white, nothing pale, and an edge around every box. */
const HIGH_CONTRAST = `--paper: var(--vscode-editor-background); --card: var(--vscode-editor-background); --ink: var(--vscode-editor-foreground); --quiet: var(--vscode-editor-foreground);
--line: var(--vscode-contrastBorder); --tint: transparent; --good-tint: transparent; --bad-tint: transparent; --open-tint: transparent; --note-tint: transparent; --mark: transparent;`;

/**
 * The look of the report: a printed page first, without anything from elsewhere. Inside VS Code the theme's kind decides about light and dark, whatever the system says; a page in light high contrast
 * has the classes of both kinds.
 */
export const STYLE = `
:root { ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
:root:has(> body.vscode-light) { ${LIGHT} }
:root:has(> body.vscode-dark) { ${DARK} }
:root:has(> body.vscode-high-contrast) { ${DARK} ${HIGH_CONTRAST} }
:root:has(> body.vscode-high-contrast-light) { ${LIGHT} ${HIGH_CONTRAST} --good: #0c4b24; --bad: #8a1510; --open: #5e3800; --note: #0c4070; }
.vscode-high-contrast .badge, .vscode-high-contrast .bar { border: 1px solid currentColor; }
@media print { :root, :root:has(> body[class]) { ${LIGHT} --paper: #fff; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; background: var(--paper); }
body { margin: 0; padding: 0; background: var(--paper); color: var(--ink); font: 400 0.9375rem/1.55 system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 3rem 2rem 4rem; }
h1, h2, h3, .words, .evidence blockquote { font-family: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', Georgia, 'DejaVu Serif', serif; }
h1 { font-size: 2.125rem; line-height: 1.2; margin: 0.25rem 0 0.5rem; font-weight: 700; letter-spacing: -0.01em; text-wrap: balance; overflow-wrap: anywhere; }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 3rem 0 1rem; padding-top: 0.75rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 0.5rem; }
p { margin: 0 0 0.5rem; }
h1, .sub, .words, .message, .evidence blockquote, .evidence figcaption, td { unicode-bidi: plaintext; }
a { color: inherit; text-decoration-color: var(--quiet); text-underline-offset: 0.15em; }
a:focus-visible { outline: 2px solid var(--note); outline-offset: 2px; }
code { background: none; color: inherit; font: 0.8125rem/1.4 ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; padding: 0.05em 0.1em; border-radius: 2px; text-decoration: underline 1.5px; text-decoration-color: var(--open); text-underline-offset: 0.2em; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.quiet { color: var(--quiet); font-size: 0.8125rem; line-height: 1.45; }
.masthead .quiet { letter-spacing: 0.02em; }
.brand { font-weight: 600; text-decoration: underline dotted 2px; text-underline-offset: 0.25em; }
.glance { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1rem; margin: 1.75rem 0 0; padding: 0; list-style: none; }
.glance li { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 0.875rem 1rem; }
.glance b { display: block; font: 600 1.625rem/1.2 system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif; font-variant-numeric: tabular-nums; }
.glance small { display: block; line-height: 1.35; font-size: 0.8125rem; color: var(--quiet); }
.bar { display: flex; height: 0.5rem; margin: 1.25rem 0 0.5rem; border-radius: 4px; overflow: hidden; background: var(--line); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.bar span { display: block; border-inline-end: 2px solid var(--paper); }
.bar span:last-child { border: 0; }
.bar .supported { background: var(--good); } .bar .contradicted { background: var(--bad); } .bar .unsupported { background: var(--open); }
.badge { display: inline-block; padding: 0.1rem 0.5rem; border-radius: 1rem; font-size: 0.75rem; font-weight: 600; line-height: 1.5; white-space: nowrap; color: var(--quiet); background: var(--tint); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.badge.supported, .badge.exact { color: var(--good); background: var(--good-tint); }
.badge.contradicted, .badge.error, .badge.altered { color: var(--bad); background: var(--bad-tint); }
.badge.unsupported, .badge.warning, .badge.notFound, .badge.wrongSpeaker, .badge.wrongSource { color: var(--open); background: var(--open-tint); }
.badge.information, .badge.checked { color: var(--note); background: var(--note-tint); }
.finding { background: var(--card); border: 1px solid var(--line); border-inline-start: 4px solid var(--quiet); border-radius: 6px; padding: 0.875rem 1.125rem; margin: 0 0 0.875rem; break-inside: avoid; }
.finding.error { border-inline-start-color: var(--bad); } .finding.warning { border-inline-start-color: var(--open); } .finding.information { border-inline-start-color: var(--note); }
.finding.checked { border-inline-start-style: double; }
.finding header { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: baseline; margin-bottom: 0.375rem; }
.finding header h3 { font: inherit; margin: 0; }
.finding > :last-child { margin-bottom: 0; }
td:first-child { min-width: 9rem; }
.speakers th:nth-child(1) { width: 22%; } .speakers th:nth-child(2) { width: 10%; } .speakers th:nth-child(3) { width: 38%; } .speakers code { display: inline-block; }
.finding .message { font-weight: 500; overflow-wrap: anywhere; }
.words { font-size: 1.0625rem; line-height: 1.6; white-space: pre-line; overflow-wrap: anywhere; margin: 0 0 0.5rem; }
.evidence { margin: 0.5rem 0 0; padding-inline-start: 0.875rem; border-inline-start: 2px solid var(--line); }
.evidence blockquote { margin: 0; font-size: 0.9375rem; line-height: 1.5; overflow-wrap: anywhere; }
.evidence figcaption { color: var(--quiet); font-size: 0.8125rem; overflow-wrap: anywhere; }
.line { display: grid; grid-template-columns: 2.25rem minmax(0, 1.15fr) minmax(0, 1fr); gap: 0 1.25rem; padding: 0.625rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.line > .number { color: var(--quiet); font-size: 0.75rem; line-height: 1.9rem; text-align: end; font-variant-numeric: tabular-nums; }
.line .words { margin-bottom: 0.25rem; }
.line.quoted .words { padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
.line.item .words { padding-inline-start: 1rem; text-indent: -0.875rem; }
.line.item .words::before { content: '• '; color: var(--quiet); }
.line.first { margin-top: 0.75rem; }
.line.unchecked, .line.unchecked.first { padding: 0.25rem 0; margin-top: 0; }
.line.unchecked .words { margin: 0; color: var(--quiet); } .line.unchecked .beside .quiet { margin: 0; line-height: 1.9rem; }
.line .evidence:first-child { margin-top: 0.375rem; }
.line:target { background: var(--tint); }
.sub { margin: 1.75rem 0 0.25rem; font-size: 1.1875rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-weight: 600; color: var(--quiet); font-size: 0.75rem; letter-spacing: 0.03em; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.signature { display: grid; grid-template-columns: 2fr 1fr 1fr; gap: 2rem; margin-top: 4rem; break-inside: avoid; }
.signature div { border-top: 1px solid var(--ink); padding-top: 0.375rem; }
@media screen and (max-width: 46rem) {
  main { padding: 1.5rem 1rem 3rem; }
  .line { grid-template-columns: 2rem minmax(0, 1fr); }
  .line > .beside { grid-column: 2; }
  .signature { grid-template-columns: 1fr; }
  .badge { white-space: normal; border-radius: 0.5rem; }
  table, tbody, tr, td { display: block; }
  thead { display: none; }
  tr { border-bottom: 1px solid var(--line); padding: 0.5rem 0; }
  td, td.number { border: 0; padding: 0.125rem 0; text-align: start; }
  td[data-label]::before { content: attr(data-label) ': '; color: var(--quiet); font-size: 0.8125rem; }
}
@page { margin: 18mm 16mm; }
@media print {
  body { font-size: 9.5pt; }
  .glance { grid-template-columns: repeat(4, 1fr); gap: 0.5rem; } .glance b { font-size: 15pt; }
  .quiet, .evidence figcaption, .glance small, code { font-size: 8pt; } .line { grid-template-columns: 1.5rem minmax(0, 1.15fr) minmax(0, 1fr); gap: 0 0.75rem; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 20pt; } h2 { font-size: 13pt; break-after: avoid; } h3, .sub { break-after: avoid; }
  .words { font-size: 10.5pt; line-height: 1.45; } .evidence blockquote { font-size: 9pt; line-height: 1.4; }
  .finding { padding: 0.625rem 0.875rem; margin-bottom: 0.625rem; } .finding header { gap: 0.125rem 0.625rem; } .evidence { margin-top: 0.375rem; padding-inline-start: 0.75rem; }
  .line { padding: 0.4rem 0; } .line > .number, .line.unchecked .beside .quiet { line-height: 1.6; } .line.first { margin-top: 0.375rem; }
  .badge { white-space: normal; border-radius: 0.5rem; font-size: 7.5pt; } tr { break-inside: avoid; } h2 { margin-top: 2rem; } td, th { padding-block: 0.375rem; }
  a { text-decoration: none; }
}
`;
