/** The page's style: light and dark by the reader's setting, narrow and wide, and for paper. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --raised: #f4f6f8; --text: #1b1f24; --soft: #525a63; --line: #c9d0d8;
  --error: #b3261e; --warning: #7a5200; --clear: #14663a; --link: #0b57a4; --bar-open: #2f8f5b; --bar-warning: #d99a1c; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14171b; --raised: #1e2329; --text: #e8ebee; --soft: #aab3bd; --line: #434c56;
    --error: #ff9d92; --warning: #f2c56b; --clear: #85d8a8; --link: #93c8ff; --bar-open: #4fb381; --bar-warning: #e0ab3f; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 80rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; }
footer { padding-bottom: 3rem; color: var(--soft); }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 0 0 .5rem; font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; overflow-wrap: anywhere; }
h4 { margin: 1.25rem 0 .25rem; font-size: 1rem; }
p { margin: 0 0 .75rem; max-width: 60rem; }
small, .made { color: var(--soft); font-size: .875em; }
.names { margin: .25rem 0 0; font-weight: 600; overflow-wrap: anywhere; }
a { color: var(--link); }
code, pre { font-family: ui-monospace, monospace; font-size: .875em; }
pre { overflow-wrap: anywhere; }
.rule { white-space: nowrap; }
section { margin: 2rem 0 0; }
ul { margin: 0; padding-left: 1.25rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem; background: var(--ground); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.verdict, .points { padding: 1rem; border: 1px solid var(--line); border-left: .5rem solid var(--soft); background: var(--raised); }
.verdict.errors, .verdict.failed, .points.failed { border-left-color: var(--error); }
.verdict.warnings, .verdict.apart { border-left-color: var(--warning); }
.verdict.clear { border-left-color: var(--clear); }
.verdict.errors h2, .verdict.failed h2, p.failed { color: var(--error); }
.verdict.warnings h2, .verdict.apart h2 { color: var(--warning); }
.verdict.clear h2 { color: var(--clear); }
dl { margin: 0; }
dt { color: var(--soft); font-size: .875rem; }
dd { margin: 0; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; }
.counts dd { font-size: 1.5rem; font-weight: 600; line-height: 1.2; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .5rem 2rem; }
.facts dd { overflow-wrap: anywhere; }
.scroll { overflow-x: auto; position: relative; }
pre.scroll { margin: 0; padding: .75rem; max-height: 30rem; overflow: auto; border: 1px solid var(--line); background: var(--raised); }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom-width: 2px; background: var(--raised); white-space: nowrap; }
tbody th { font-weight: 600; }
tbody th small { font-weight: 400; }
td ul { padding-left: 1rem; }
.number, .place { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.wide { min-width: 20rem; }
.weight, .state { font-weight: 600; white-space: nowrap; }
.weight.error, .state.findings, .state.unread, .flag { color: var(--error); }
.weight.warning, .state.incomplete, .state.apart, .state.off { color: var(--warning); }
.state.clear, .state.clear-of-errors { color: var(--clear); }
.weight.error::before { content: "\\2716\\00a0"; }
.weight.warning::before { content: "\\26a0\\00a0"; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 0 2.5rem; }
.chart tbody th { font-weight: 400; min-width: 9rem; }
.chart th.bar, .chart td.bar { width: 40%; min-width: 6rem; }
.swatch::before { content: ""; display: inline-block; width: .7em; height: .7em; margin-right: .35em; background: currentcolor; }
.swatch.error::before, .swatch.blocked::before { color: var(--error); }
.swatch.warning::before { color: var(--bar-warning); }
.swatch.open::before { color: var(--bar-open); }
svg.bar { display: block; margin-top: .3rem; background: var(--raised); }
svg .error, svg .blocked { fill: var(--error); }
svg .warning { fill: var(--bar-warning); }
svg .open { fill: var(--bar-open); }
.controls { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: .75rem 0; }
.controls label { display: grid; color: var(--soft); font-size: .875rem; }
input, select, button { padding: .35rem .6rem; border: 1px solid var(--soft); border-radius: .25rem; background: var(--ground); color: var(--text); font: inherit; }
input { width: 16rem; max-width: 100%; }
select { max-width: 16rem; }
button { cursor: pointer; }
button[aria-disabled="true"] { color: var(--soft); border-style: dashed; cursor: default; }
#range { font-weight: 600; }
th button { padding: 0 .2rem; border: 0; background: none; font-weight: inherit; text-decoration: underline dotted; }
th[aria-sort="ascending"] button::after { content: "\\00a0\\25b2"; }
th[aria-sort="descending"] button::after { content: "\\00a0\\25bc"; }
.on-paper { display: none; }
@media screen and (max-width: 45rem) {
  thead th { white-space: normal; }
  .chart td.bar, .chart th.bar { min-width: 3rem; }
  .chart tbody th { min-width: 6rem; }
  .chart th, .chart td { padding: .4rem .3rem; font-size: .875rem; }
  .chart th.number { white-space: normal; overflow-wrap: anywhere; }
  .stack, .stack tbody, .stack thead, .stack td, .stack th { display: block; }
  .stack thead { position: absolute; left: -99rem; }
  .findings .stack thead { position: static; }
  .stack tr { display: flex; flex-wrap: wrap; gap: .1rem 1rem; padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .stack td, .stack thead th { padding: 0; border: 0; }
  .stack .wide { flex-basis: 100%; min-width: 0; }
  .findings .stack thead .wide { flex-basis: auto; }
  .stack td[data-label]::before { content: attr(data-label) "\\00a0"; color: var(--soft); font-size: .875em; }
}
@media print {
  :root { color-scheme: light; --ground: #fff; --raised: #fff; --text: #000; --soft: #444; --line: #999;
    --error: #9b1c15; --warning: #6b4700; --clear: #0f5730; --link: #000; --bar-open: #2f8f5b; --bar-warning: #d99a1c; }
  @page { margin: 15mm; }
  body { font-size: 9.5pt; }
  table { font-size: 8.5pt; }
  header, main, footer { max-width: none; padding: 0; }
  .skip, .on-screen { display: none; }
  .on-paper { display: block; }
  .rule { white-space: normal; }
  .scroll, pre.scroll { overflow: visible; max-height: none; white-space: pre-wrap; }
  table { white-space: normal; }
  .wide { min-width: 0; }
  thead { display: table-header-group; }
  tr, .verdict, .facts div { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  th button { text-decoration: none; }
  svg.bar, .swatch::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .law a::after { content: " " attr(href); overflow-wrap: anywhere; }
}
@media (forced-colors: active) { svg.bar, .swatch::before { forced-color-adjust: none; } }
`;
