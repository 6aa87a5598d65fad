/** The style of the overview: system fonts, two colour schemes with WCAG AA contrast, narrow screens, paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --raised: #ffffff; --ink: #1d2126; --quiet: #575e67; --line: #d9d6ce; --link: #1a4f8b;
  --error: #a3201d; --warning: #825200; --note: #275d8c; --error-soft: #fbe6e3; --warning-soft: #fbeccb; --note-soft: #e2edf7;
  --mark: #f0ede2; --target: #ffe28a; --bar: #41648c; --bar-soft: #9db3cc;
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, 'Noto Serif', 'DejaVu Serif', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif;
  --mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
@media (prefers-color-scheme: dark) { :root {
  --paper: #16181b; --raised: #1e2125; --ink: #e6e4de; --quiet: #a3a9b1; --line: #383d44; --link: #93bff0;
  --error: #ff9a90; --warning: #f0bd5c; --note: #8fc1ee; --error-soft: #3a2020; --warning-soft: #35290f; --note-soft: #1b2b3a;
  --mark: #282b2e; --target: #66520f; --bar: #86a9d1; --bar-soft: #4d6482;
} }
* { box-sizing: border-box; }
html { scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 66rem; padding: 2.5rem 1.5rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: break-word; }
h1, h2, h3 { font-family: var(--serif); line-height: 1.25; text-wrap: balance; margin: 0; }
h1 { font-size: 2rem; max-width: 44rem; }
h2 { font-size: 1.4rem; margin: 3rem 0 1rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.08rem; margin: 1.5rem 0 .6rem; }
p { margin: 0 0 .6rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:focus-visible, .figure:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
:target { background: var(--target); scroll-margin-top: 30vh; }
.skip { position: absolute; left: -100vw; } .skip:focus { left: 1rem; top: .5rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.kicker { font-size: .8rem; letter-spacing: .03em; color: var(--quiet); margin-bottom: .8rem; }
.facts, .quiet, footer { color: var(--quiet); font-size: .88rem; }
.top .facts { margin-top: .5rem; }
.sources { margin: 1rem 0; padding-left: 1.4rem; } .sources .facts { display: block; } .sources li { margin-bottom: .4rem; }
.remark { border-left: 3px solid var(--note); padding: .3rem .8rem; background: var(--note-soft); font-size: .92rem; }
.counts { display: flex; flex-wrap: wrap; gap: .4rem .5rem; list-style: none; margin: 1.3rem 0 0; padding: 0; font-size: .9rem; }
.counts a { display: block; padding: .2rem .7rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--raised); text-decoration: none; }
.counts a:hover { text-decoration: underline; }
.counts .error a { color: var(--error); background: var(--error-soft); border-color: currentColor; }
.counts .warning a { color: var(--warning); background: var(--warning-soft); border-color: currentColor; }
.counts .note a { color: var(--note); background: var(--note-soft); border-color: currentColor; }
.finding { background: var(--raised); border: 1px solid var(--line); border-left: 5px solid var(--note); border-radius: 4px; padding: 1rem 1.2rem; margin-bottom: 1.1rem; }
.finding.error { border-left-color: var(--error); } .finding.warning { border-left-color: var(--warning); }
.finding:target { background: var(--raised); outline: 2px solid var(--link); }
.finding h3 { margin: .15rem 0 .7rem; font-size: 1.15rem; }
.badge { font-size: .82rem; color: var(--quiet); margin: 0; } .badge b { color: var(--note); margin-right: .4rem; }
.error > .badge b { color: var(--error); } .warning > .badge b { color: var(--warning); }
blockquote { margin: 0 0 .8rem; font-family: var(--serif); font-size: 1.02rem; }
blockquote p { margin: 0; } blockquote footer { font-family: var(--sans); font-size: .82rem; margin-top: .15rem; }
mark { color: inherit; background: var(--mark); }
mark.accused { background: var(--error-soft); border-bottom: 2px solid var(--error); padding: .05em 0; }
.warning mark.accused { background: var(--warning-soft); border-color: var(--warning); }
.note mark.accused { background: var(--note-soft); border-color: var(--note); }
mark.against { background: none; border-bottom: 2px dotted var(--quiet); }
.working { font-size: .92rem; border-top: 1px dashed var(--line); padding-top: .6rem; }
.working p { margin-bottom: .3rem; } code { font-family: var(--mono); font-size: .92em; }
.inputs { border-collapse: collapse; font-size: .88rem; }
.inputs th { text-align: left; font-weight: 400; color: var(--quiet); } .inputs th, .inputs td { padding: .1rem 1.2rem .1rem 0; vertical-align: top; }
.help { margin: .7rem 0 0; } .concerns { margin: .5rem 0 0; font-size: .88rem; color: var(--quiet); }
.verdict { font-size: .82rem; padding: .1rem .5rem; border: 1px solid var(--line); border-radius: 1rem; white-space: nowrap; }
.v-differing { color: var(--error); background: var(--error-soft); border-color: currentColor; } .v-updated { color: var(--warning); background: var(--warning-soft); border-color: currentColor; }
.v-complementary { color: var(--note); background: var(--note-soft); border-color: currentColor; }
.entry { margin-bottom: 2rem; } .entry.contradicted { border-left: 4px solid var(--error); padding-left: 1rem; } .entry .record th[scope=row] { font-weight: 400; color: var(--quiet); }
.differences { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; margin-bottom: .8rem; } .differences.v-differing { border-color: var(--error); color: inherit; background: var(--raised); }
.differences > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .8rem; padding: .5rem .9rem; border-bottom: 1px solid var(--line); } .differences h4 { margin: 0; font-size: .95rem; }
.differences .why { flex-basis: 100%; margin: 0; font-size: .85rem; color: var(--quiet); } .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); margin: 0; padding: 0; list-style: none; overflow: hidden; }
.side { padding: .7rem .9rem .8rem; box-shadow: -1px -1px 0 var(--line); } .side-value { font: 600 1.05rem/1.35 var(--serif); margin: 0; } .side-count { display: flex; align-items: center; gap: .5rem; font-size: .82rem; color: var(--quiet); margin: .2rem 0 .4rem; }
.side-count .bar { display: inline-flex; gap: 2px; } .side-count i { width: .5rem; height: .5rem; border-radius: 2px; background: var(--line); } .side-count .on { background: var(--bar); } .side-words { margin: 0; padding: 0; list-style: none; } .side-more { font-size: .82rem; color: var(--quiet); margin: .3rem 0 0; }
.agreed { margin: 0; font-size: .93rem; } .agreed > div { display: grid; grid-template-columns: 9rem 1fr; gap: 0 1rem; padding: .3rem 0; border-bottom: 1px solid var(--line); } .agreed dt { color: var(--quiet); } .agreed dd { margin: 0; grid-column: 2; }
.record { width: 100%; border-collapse: collapse; font-size: .93rem; }
.record th, .record td { text-align: left; vertical-align: top; padding: .5rem .9rem .5rem 0; border-bottom: 1px solid var(--line); }
.record thead th { font-size: .8rem; color: var(--quiet); font-weight: 600; padding-top: 0; border-bottom-color: var(--quiet); }
.record tbody th { font-weight: 600; white-space: nowrap; } .matrix tbody th { white-space: normal; width: 9rem; }
.record td:last-child { padding-right: 0; } .places, .place { font-variant-numeric: tabular-nums; }
.tight { white-space: nowrap; } .places { font-size: .84rem; white-space: nowrap; color: var(--quiet); } .denied td { color: var(--quiet); }
.v { color: inherit; text-decoration-color: var(--line); } .v:hover, .q:hover { color: var(--link); text-decoration-color: currentColor; }
.q { color: inherit; font-family: var(--serif); text-decoration: none; } .quotes { margin: 0; padding: 0; list-style: none; } .quotes li + li { margin-top: .5rem; }
.label { font: 600 .76rem/1.3 var(--sans); color: var(--ink); border: 1px solid var(--quiet); border-radius: 3px; padding: 0 .28em; text-decoration: none; white-space: nowrap; }
a.label { color: var(--link); border-color: currentColor; }
.aside { color: var(--quiet); } .star { text-decoration: none; cursor: help; color: var(--quiet); } .doc { font-size: .84em; text-decoration: none; }
.flag { font-size: .8rem; text-decoration: none; color: var(--note); font-weight: 700; } .flag.error { color: var(--error); } .flag.warning { color: var(--warning); }
.figure { overflow-x: auto; margin: 0 0 1.4rem; } .figure svg { display: block; width: 100%; min-width: 44rem; height: auto; } .figure svg.chart { max-width: 50rem; }
.figure figcaption { font-size: .88rem; font-weight: 600; margin-bottom: .3rem; } .defs { position: absolute; }
svg text { font-family: var(--sans); font-size: 12px; fill: var(--ink); } svg .tick { fill: var(--quiet); font-size: 11px; } svg a:hover text { text-decoration: underline; }
svg .axis { stroke: var(--quiet); } svg .grid { stroke: var(--line); } svg .leader { stroke: var(--quiet); stroke-width: .75; } svg .when, svg .svg-label { font-weight: 600; }
svg .span { fill: var(--bar); } svg .soft { fill: var(--paper); stroke: var(--bar); stroke-width: 1.5; stroke-dasharray: 3 2; }
svg .bar { fill: var(--bar); stroke: var(--bar); stroke-width: 1.5; } svg .estimate { fill: var(--bar-soft); } svg .projection { fill: url(#hatch); } svg .hatch { stroke: var(--bar); stroke-width: 3; }
svg .target { fill: none; stroke-dasharray: 4 3; } svg .unstated { fill: none; } svg .whisker { fill: none; stroke: var(--ink); stroke-width: 1.5; } svg .value { font-weight: 600; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }
.text { font-family: var(--serif); font-size: 1.02rem; line-height: 1.75; max-width: 46rem; }
.line { position: relative; padding-left: 3rem; white-space: pre-wrap; margin-bottom: .8rem; }
.number { position: absolute; left: 0; width: 2.2rem; text-align: right; color: var(--quiet); font: .78rem/2.2 var(--sans); user-select: none; }
.text mark { padding: .1em 0; border-radius: 2px; } .text mark.k-error { border-bottom: 2px solid var(--error); background: var(--error-soft); }
.text mark.k-warning { border-bottom: 2px solid var(--warning); background: var(--warning-soft); } .text mark.k-note { border-bottom: 2px solid var(--note); background: var(--note-soft); }
.text mark.k-against { border-bottom: 2px dotted var(--quiet); } .text mark.k-aspects { background: none; } .text mark:target, .text span:target { background: var(--target); outline: 2px solid var(--target); }
sup { line-height: 0; user-select: none; -webkit-user-select: none; } .back { font: 600 .68rem/1 var(--sans); text-decoration: none; margin-left: .15em; }
.back:hover { text-decoration: underline; } .back.k-error { color: var(--error); } .back.k-warning { color: var(--warning); }
body > footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .8rem; }
@media (max-width: 42rem) {
  .inputs, .inputs tbody, .inputs tr { display: block; } .inputs th, .inputs td { display: inline; padding-right: .5rem; overflow-wrap: anywhere; } .inputs tr { padding: .2rem 0; } code { overflow-wrap: anywhere; }
  body { padding: 1.5rem 1rem 3rem; } h1 { font-size: 1.5rem; } .finding { padding: .8rem .9rem; }
  .record, .record tbody, .record tr, .record td, .record tbody th { display: block; } .record thead { position: absolute; clip-path: inset(50%); height: 1px; overflow: hidden; }
  .record tr { border-bottom: 1px solid var(--line); padding: .6rem 0; } .record td, .record tbody th { border: 0; padding: .1rem 0; width: auto; }
  .record td[data-label] { display: grid; grid-template-columns: 6.5rem 1fr; gap: .6rem; }
  .record td::before { content: attr(data-label); color: var(--quiet); font-size: .82rem; line-height: 1.9; } .tight, .places { white-space: normal; }
  .matrix td[data-label] { display: block; } .record td[data-label]:empty { display: none; } .line { padding-left: 1.9rem; } .number { width: 1.3rem; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --raised: #fff; --ink: #000; --quiet: #444; --line: #bbb; --link: #000; --error: #8c1411; --warning: #6b4300; --note: #1f4b73;
    --error-soft: #fff; --warning-soft: #fff; --note-soft: #fff; --mark: #f2f2f2; --bar: #333; --bar-soft: #aaa; --target: transparent; }
  @page { margin: 18mm 16mm; } html { font-size: 9.5pt; } body { max-width: none; padding: 0; } nav, .skip { display: none; } a { text-decoration: none; color: inherit; }
  h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 1.6rem; } h2, h3 { break-after: avoid; } .finding, tr, .figure, .line { break-inside: avoid; } .figure { overflow: visible; } .figure svg { min-width: 0; }
  mark, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .text { max-width: none; line-height: 1.6; } tbody tr:first-child { break-before: avoid; } .source { break-before: page; }
}
`;
