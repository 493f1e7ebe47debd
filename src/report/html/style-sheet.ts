import { Markup } from "./markup";

/** The page's style: light and dark, on a telephone and on paper. */
export const styleSheet = new Markup(`
:root {
  color-scheme: light dark;
  --paper: #fff; --panel: #f4f6f9; --ink: #1a212c; --quiet: #586274; --line: #d7dde6;
  --accent: #0b7568; --accent-soft: #9fd0c8; --track: #e3e8ef;
  --error: #b3261e; --warning: #8f5600; --info: #1c5fa8; --needs-review: #6a3fa3; --passed: #1d7340;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12161c; --panel: #1a2029; --ink: #e5e9f0; --quiet: #a3adbd; --line: #303947;
    --accent: #3fc7b4; --accent-soft: #24685f; --track: #2a323e;
    --error: #ff8d85; --warning: #f3b455; --info: #84b9ff; --needs-review: #c8a6ff; --passed: #72d08f;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 56rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", NanumGothic, sans-serif;
  word-break: keep-all; overflow-wrap: anywhere;
}
h1 { margin: 0 0 .25rem; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 0 0 .25rem; font-size: 1.25rem; line-height: 1.35; }
h3 { margin: 2rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line); font-size: 1.1rem; }
h4 { margin: 1.25rem 0 .5rem; font-size: 1rem; color: var(--quiet); }
h5 { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .4rem; margin: 0; font-size: 1rem; }
p { margin: .25rem 0; }
a { color: var(--info); }
small { font-size: .8125rem; color: var(--quiet); font-weight: 400; }
code { font: .9em ui-monospace, "D2Coding", "NanumGothicCoding", Consolas, monospace; }
article, nav { margin-top: 1.25rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
footer { margin-top: 3rem; padding: 1rem 1.25rem; background: var(--panel); border-radius: .5rem; font-size: .9375rem; }
.quiet { color: var(--quiet); font-size: .875rem; }
.workplace { font-size: 1.05rem; color: var(--quiet); }
.icon { width: 1.05em; height: 1.05em; flex: none; vertical-align: -.15em; fill: currentColor; }
.icon .sign { fill: none; stroke: var(--paper); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.icon .ring, .icon .mark { fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; }
.new { padding: 0 0.4em; border: 1px solid currentcolor; border-radius: 0.3em; font-size: 0.85em; }
.error > .icon, .icon.error, .error .word { color: var(--error); }
.warning > .icon, .icon.warning, .warning .word { color: var(--warning); }
.info > .icon, .icon.info, .info .word { color: var(--info); }
.needs-review > .icon, .icon.needs-review, .needs-review .word { color: var(--needs-review); }
.passed > .icon, .icon.passed, .passed .word { color: var(--passed); }
.incomplete > .icon, .icon.incomplete, .incomplete .word { color: var(--warning); }
.empty > .icon, .icon.empty { color: var(--quiet); }
.icon .dashed { stroke-dasharray: 2.6 1.73; }
.notice { display: flex; gap: .5rem; align-items: center; padding: .6rem .9rem; background: var(--panel); border-radius: .5rem; }

.chips { display: flex; flex-wrap: wrap; gap: .4rem; margin: .6rem 0 0; padding: 0; list-style: none; }
.chips li {
  display: inline-flex; align-items: center; gap: .35rem; padding: .1rem .6rem; border: 1px solid currentColor;
  border-radius: 2rem; font-size: .875rem; font-weight: 600; white-space: nowrap;
}
.chips .error { color: var(--error); } .chips .warning { color: var(--warning); } .chips .info { color: var(--info); }
.chips .incomplete { color: var(--warning); } .chips .needs-review { color: var(--needs-review); } .chips .passed { color: var(--passed); }
td .chips { margin: 0; }

figure { margin: 0 0 1.5rem; min-width: 0; }
figcaption { margin-bottom: .4rem; font-weight: 600; }
svg { display: block; width: 100%; height: auto; overflow: visible; }
svg text { font-size: 12px; fill: var(--ink); text-anchor: middle; }
svg text.label { paint-order: stroke; stroke: var(--paper); stroke-width: 3.5px; stroke-linejoin: round; }
svg text.label.differs { fill: var(--warning); }
svg text.axis { fill: var(--quiet); font-size: 11px; }
svg text.end { text-anchor: end; }
svg text.quiet { fill: var(--quiet); font-size: 13px; }
svg text.big { font-size: 34px; font-weight: 700; }
.summary { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; align-items: center; margin-bottom: 1rem; }
.summary figure { flex: 0 1 20rem; margin: 0; }
.facts { flex: 1 1 18rem; margin: 0; }
.facts div { display: flex; justify-content: space-between; gap: 1rem; padding: .35rem 0; border-bottom: 1px solid var(--line); }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; font-weight: 600; text-align: right; font-variant-numeric: tabular-nums; }
.track, .reached { fill: none; stroke-width: 22; }
.track { stroke: var(--track); } .reached { stroke: var(--accent); }
.tick { stroke: var(--ink); stroke-width: 1.5; }
.stated-mark { stroke: var(--warning); stroke-width: 2.5; stroke-dasharray: 4 3; }
.grid { stroke: var(--line); stroke-width: 1; }
.axis-line { stroke: var(--quiet); stroke-width: 1; }
.leader { stroke: var(--quiet); stroke-width: .75; }
rect.record { fill: var(--accent-soft); } rect.record.current { fill: var(--accent); }
.start { fill: var(--paper); stroke: var(--ink); stroke-width: 1.25; stroke-linejoin: round; }
.restart { fill: none; stroke: var(--paper); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.legend .restart { stroke: var(--ink); }
.accident { fill: var(--paper); stroke: var(--ink); stroke-width: 1.75; stroke-linejoin: round; }
.calculated { fill: var(--ink); }
.stated { fill: none; stroke: var(--ink); stroke-width: 1.75; }
.stated.differs, .difference { stroke: var(--warning); stroke-width: 2.25; }
.difference { stroke-dasharray: 3 3; }
.area { fill: var(--accent-soft); opacity: .25; } .area.current { fill: var(--accent); opacity: .16; }
.total { fill: none; stroke: var(--accent-soft); stroke-width: 2.25; stroke-linejoin: round; }
.total.current { stroke: var(--accent); }
.stated-total { fill: none; stroke: var(--warning); stroke-width: 2; stroke-dasharray: 6 4; }
.goal { stroke: var(--ink); stroke-width: 1.25; stroke-dasharray: 2 3; }
.plate { fill: var(--paper); }
svg text.goal-label { text-anchor: start; font-size: 11px; font-weight: 600; }
.narrow { display: none; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin: .4rem 0 0; padding: 0; list-style: none; font-size: .875rem; color: var(--quiet); }
.legend li { display: inline-flex; align-items: center; gap: .4rem; }
.key { width: 1rem; height: 1rem; flex: none; }

.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
caption { padding-bottom: .4rem; text-align: left; font-weight: 600; }
th, td { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--quiet); font-size: .8125rem; font-weight: 600; white-space: nowrap; }
thead th::first-letter { text-transform: uppercase; }
tbody th { font-weight: 500; }
.sheet th { padding-top: 1rem; color: var(--quiet); font-weight: 600; }
.date, .number { white-space: nowrap; }
.number { text-align: right; padding-right: 1.5rem; font-variant-numeric: tabular-nums; }
td .icon, summary .icon { display: inline-block; }
.files td:nth-child(2) { white-space: nowrap; }
.files thead th { white-space: normal; overflow-wrap: normal; } .files th:first-child { min-width: 11rem; }
.files td:last-child { min-width: 8rem; }
.files td.number { padding-right: .75rem; }
.files button { position: relative; display: inline-block; width: min-content; padding: 0; border: 0; background: none; color: inherit; font: inherit; cursor: pointer; text-align: inherit; }
.files button::first-letter { text-transform: uppercase; }
.files button:hover { text-decoration: underline; }
.files button::after { content: "↕" / ""; position: absolute; left: 100%; bottom: 0; opacity: .45; }
.files [aria-sort="ascending"] button::after { content: "↑" / ""; opacity: 1; }
.files [aria-sort="descending"] button::after { content: "↓" / ""; opacity: 1; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; margin: .75rem 0; }
.filters[hidden], .files tr[hidden] { display: none; }
.filters input, .filters select { padding: .25rem .5rem; border: 1px solid var(--quiet); border-radius: .25rem; background: var(--paper); color: inherit; font: inherit; }
.filters output { color: var(--quiet); font-variant-numeric: tabular-nums; }
article:has(> details) { margin-top: 0; padding-top: 0; }
summary { cursor: pointer; }
article > details > summary { padding: .6rem 0; }
article > details > summary h2 { display: inline; margin-right: .75rem; font-size: 1.05rem; }
article > details > div { padding-bottom: 1.5rem; }
.multiples td, .recognised td { font-variant-numeric: tabular-nums; }
.differs { color: var(--warning); font-weight: 600; }

.cause { margin: 0 0 .75rem; padding: .75rem 1rem; background: var(--panel); border-left: 4px solid var(--line); border-radius: .25rem; }
.cause.error { border-color: var(--error); } .cause.warning { border-color: var(--warning); }
.cause.info { border-color: var(--info); } .cause.needs-review { border-color: var(--needs-review); }
.cause ul { margin: .4rem 0 0; padding: 0; list-style: none; }
.cause li + li { margin-top: .6rem; padding-top: .6rem; border-top: 1px solid var(--line); }
.cause dl { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; margin: .15rem 0 0; font-size: .9375rem; }
.cause dl div { display: flex; flex-wrap: wrap; gap: 0 .5rem; }
.cause dt { color: var(--quiet); } .cause dd { margin: 0; font-weight: 600; }
.cause .follows { margin: .3rem 0 0; padding-left: 1.25rem; font-size: .9375rem; color: var(--quiet); }
.cause .follows li + li { margin-top: 0; padding-top: 0; border: 0; }
.cause details { margin-top: .5rem; font-size: .9375rem; }
.cited, .cells { font-size: .8125rem; color: var(--quiet); }
.cited { margin-top: .4rem; }
.verdict { align-items: flex-start; margin: .6rem 0; } .verdict .icon { margin-top: .25rem; }
.set-aside { padding-left: 1.25rem; } .set-aside li + li { margin-top: .4rem; }
.own-rules { margin: .4rem 0; padding-left: 1.25rem; }
.passed-rules, .doubts, .gaps { margin: 0; padding: 0; list-style: none; }
.gaps li { display: flex; gap: .5rem; padding: .25rem 0; } .gaps .icon { margin-top: .3rem; }
.gaps small { display: block; }
.passed-rules li { display: flex; gap: .5rem; padding: .15rem 0; }
.passed-rules .icon { margin-top: .3rem; }
.doubts li { padding: .2rem 0; }

@media (max-width: 40rem) {
  body { padding: 1rem .75rem 2rem; }
  .wide { display: none; } .narrow { display: block; max-width: 27rem; margin: 0 auto; }
  .summary figure { flex-basis: 100%; max-width: 20rem; margin: 0 auto; }
  .cause { padding: .6rem .75rem; }
  .multiples { font-size: .8125rem; } .number { padding-right: .75rem; }
  .multiples th { white-space: nowrap; }
  .recognised thead { display: none; }
  .files thead tr { display: flex; flex-wrap: wrap; gap: 0 1rem; } .files thead th { padding: 0; border: 0; }
  .files td.number { text-align: left; } .files td.number:empty { display: none; } .files td.number::before { content: attr(data-head) " "; color: var(--quiet); }
  .files tr { display: grid; padding: .4rem 0; border-bottom: 1px solid var(--line); } .files th, .files td { padding: .1rem 0; border: 0; }
  .recognised tr { display: grid; grid-template-columns: 1fr auto; padding: .35rem 0; border-bottom: 1px solid var(--line); }
  .recognised th, .recognised td { padding: 0; border: 0; }
  .recognised .sheet { display: block; }
  .recognised td:nth-child(2) { text-align: right; } .recognised td:last-child { text-align: right; color: var(--quiet); }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --panel: #fff; --ink: #000; --quiet: #444; --line: #bbb; --accent: #0b7568; --accent-soft: #9fd0c8;
    --track: #ddd; --error: #b3261e; --warning: #7a4a00; --info: #1c5fa8; --needs-review: #6a3fa3; --passed: #1d7340;
  }
  @page { size: A4; margin: 16mm 14mm; }
  body { padding: 0; max-width: none; font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  article { border: 0; padding-top: 0; }
  article:not(:has(> details)) + article { break-before: page; }
  nav ~ article { break-before: page; }
  nav ~ article.clean, .filters, .files button::after { display: none; }
  .wide { display: block; } .narrow { display: none; }
  figure, .multiples, .cause, tr, .notice { break-inside: avoid; }
  h3, h4, h5, caption { break-after: avoid; }
  .cause { border: 1px solid var(--line); border-left-width: 4px; }
  footer { border: 1px solid var(--line); break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  a { color: inherit; text-decoration: none; }
}
`);
