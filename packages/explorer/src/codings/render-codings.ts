import { partTabs } from "../controls.ts";
import { embeddedMarks } from "../embedded-marks.ts";
import { type Html, html } from "../html.ts";
import type { Mark } from "../marks.ts";
import { narrowedPanel } from "../render-explorer.ts";
import { standalonePage } from "../render-page.ts";
import { textView } from "../text-view.ts";
import { type View, type ViewOptions, viewOf } from "../view.ts";
import { codedFact, type NumberedCodedFact } from "./coded-fact.ts";
import { type CodingsWords, codingsWordsOf } from "./codings-words.ts";
import type { ComparedCodings, ComparedFact, FigureTable, Standing } from "./compared-codings.ts";

/** How two codings are shown. */
export type CodingsOptions = Pick<ViewOptions, "locale" | "prefix">;

/** The groups of the list: what differs first. */
const standings: readonly Standing[] = ["different", "a", "b", "agreed"];

/**
 * Two codings of one text side by side, as static HTML: the text, every fact with what each coder has and what was decided,
 * and the figures. The script of the explorer draws the quotes of both under the words and links facts and text.
 */
export function renderCodings(compared: ComparedCodings, options: CodingsOptions = {}): string {
  const { locale = "en" } = options;
  const words = codingsWordsOf(locale);
  const facts = numbered(compared.facts);
  const view: View = { ...viewOf(compared.article, options), facts: [], marks: marksOfFacts(facts), brief: true };
  const { labels, prefix } = view;
  const page = html`<div class="dv-explorer dv-codings" lang="${labels.lang}" dir="${labels.dir}" data-linked data-tab="text" data-show="all" data-here="${labels.here}" data-chosen="${labels.chosen}">
<p class="dv-coders">${coder("A", compared.names.a)}${coder("B", compared.names.b)}${compared.decided !== undefined && coder(words.decided, compared.decided)}</p>
${partTabs(view, { parts: ["text", "facts"], files: false })}${controls(view, words, facts)}
<div class="dv-columns">
<section class="dv-reading" data-part="text" id="${prefix}-part-text" aria-labelledby="${prefix}-text"><h2 id="${prefix}-text">${words.text}</h2>
${textView(view)}</section>
<section class="dv-panel" data-part="facts" id="${prefix}-part-facts" aria-labelledby="${prefix}-facts"><h2 id="${prefix}-facts">${words.facts} <span class="dv-count">${facts.length}</span></h2>
${facts.every(({ standing }) => standing === "agreed") && html`<p>${words.nothing}</p>`}
<p class="dv-peek" aria-hidden="true"></p>
${narrowedPanel(labels)}
<div class="dv-all">${standings.map((standing) => group(view, words, { standing, facts }))}</div></section>
</div>
${figuresView(words, compared.figures)}
${embeddedMarks(view)}
</div>`;
  return page.markup;
}

/** What a standalone page of two codings needs in addition: the content of explorer.css and of explorer.js. */
export interface CodingsPageOptions extends CodingsOptions {
  style: string;
  script?: string;
}

/** Two codings of one text as one self-contained HTML file. */
export function renderCodingsPage(
  compared: ComparedCodings,
  { style, script, ...options }: CodingsPageOptions,
): string {
  const { a, b } = compared.names;
  return standalonePage(`${a} / ${b}`, renderCodings(compared, options), {
    locale: options.locale ?? "en",
    style,
    ...(script === undefined ? {} : { script }),
  });
}

function evidenceOf({ a, b }: ComparedFact) {
  return [...(a?.evidence ?? []), ...(b?.evidence ?? [])];
}

// In text order; what quotes nothing comes last.
function numbered(facts: readonly ComparedFact[]): NumberedCodedFact[] {
  const start = (fact: ComparedFact) => Math.min(Infinity, ...evidenceOf(fact).map((one) => one.start));
  const before = (one: number, other: number) => (one === other ? 0 : one < other ? -1 : 1);
  const sorted = [...facts].sort((one, other) => before(start(one), start(other)));
  return sorted.map((fact, i) => ({ ...fact, number: i + 1 }));
}

function marksOfFacts(facts: readonly NumberedCodedFact[]): Mark[] {
  const marks = facts.flatMap((fact) => {
    const spans = new Map(evidenceOf(fact).map((one) => [`${one.start} ${one.end}`, one]));
    return [...spans.values()].map(({ start, end }): Mark => ({ start, end, layer: "evidence", fact: fact.number }));
  });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

function coder(letter: string, name: string): Html {
  return html`<span class="dv-coder"><b>${letter}</b> <bdi>${name}</bdi></span> `;
}

// Filters work with the script alone and are hidden until it runs; the legend of the lines is part of them.
function controls({ prefix }: View, words: CodingsWords, facts: readonly NumberedCodedFact[]): Html {
  const radio = (kind: string, label: string, count: number) =>
    html`<label class="dv-kind dv-of-${kind}"><input type="radio" name="${prefix}-kind" value="${kind}"${kind === "all" && html` checked`}> <span>${label}</span> <span class="dv-count">${count}</span></label>
`;
  const countOf = (standing: Standing) => facts.filter((fact) => fact.standing === standing).length;
  return html`<div class="dv-controls" data-part="text facts" hidden><fieldset class="dv-kinds"><legend>${words.kinds}</legend><div class="dv-choices">${radio("all", words.all, facts.length)}${standings.map((standing) => radio(standing, words.standings[standing], countOf(standing)))}</div></fieldset>
<p class="dv-soft">${words.legend} ${standings.map((standing) => html`<span class="dv-line dv-of-${standing}">${words.lines[standing]}</span> `)}</p></div>
`;
}

function group(
  view: View,
  words: CodingsWords,
  { standing, facts }: { standing: Standing; facts: readonly NumberedCodedFact[] },
): Html | undefined {
  const own = facts.filter((fact) => fact.standing === standing);
  if (own.length === 0) return undefined;
  const id = `${view.prefix}-standing-${standing}`;
  return html`<section class="dv-group" data-kind="${standing}" aria-labelledby="${id}"><h3 id="${id}">${words.standings[standing]} <span class="dv-count">${own.length}</span></h3>
<ol class="dv-facts">${own.map((fact) => codedFact(view, words, fact))}</ol></section>
`;
}

function figuresView(words: CodingsWords, figures: readonly FigureTable[]): Html | false {
  return (
    figures.length > 0 &&
    html`<details class="dv-figures"><summary>${words.figures}</summary>${figures.map(figureTable)}</details>`
  );
}

function figureTable({ title, rows: [head, ...rows] }: FigureTable): Html {
  if (!head) return html`<p>${title}</p>`;
  return html`<div class="dv-scroll" tabindex="0" role="region" aria-label="${title}"><table class="dv-ties">${title !== "" && html`<caption>${title}</caption>`}<thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${rows.map(([first = "", ...cells]) => html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td><bdi>${cell}</bdi></td>`)}</tr>`)}</tbody></table></div>`;
}
