import type { Article } from "@diplomatic-visits/core";
import { type Citable, citationView, type Download, downloadView } from "./citing.ts";
import { claimTables } from "./claims.ts";
import { codersView } from "./coders.ts";
import { embeddedMarks } from "./embedded-marks.ts";
import { factGroups, kindControls } from "./fact-list.ts";
import { matchOf } from "./fact-match.ts";
import { type Html, html } from "./html.ts";
import type { Labels } from "./labels.ts";
import { textView } from "./text-view.ts";
import { type View, type ViewOptions, viewOf } from "./view.ts";

/** How an article is shown, and what accompanies it. */
export interface ExplorerOptions extends ViewOptions {
  /** The output of `renderPictures` for the same article with the same prefix: markup, which is inserted unchanged. */
  pictures?: string;
  /** Files to download. */
  downloads?: readonly Download[];
  /** How to cite the coding. */
  cite?: Citable;
  /** The address that opens the article in the playground. */
  playground?: string;
}

const toggles = [
  "people",
  "organizations",
  "places",
  "topics",
  "dates",
  "claims",
  "evidence",
  "uncoded",
  "glosses",
] as const;
const shownAtFirst: ReadonlySet<string> = new Set(["people", "organizations", "places", "glosses"]);

/**
 * An article as static HTML: its text, every fact with its quotes, and who says what. It is readable without the script;
 * the script draws marks under the words and links facts and text.
 */
export function renderExplorer(article: Article, options: ExplorerOptions = {}): string {
  const view = viewOf(article, options);
  const { labels, prefix } = view;
  const { pictures, downloads = [], cite, playground } = options;
  const page = html`<div class="dv-explorer" lang="${labels.lang}" dir="${labels.dir}" data-linked data-here="${labels.here}" data-chosen="${labels.chosen}">
${layerControls(view)}
<div class="dv-columns">
<section class="dv-reading" aria-labelledby="${prefix}-text"><h2 id="${prefix}-text">${labels.text}</h2>${playground !== undefined && html`<p><a href="${playground}">${labels.playground}</a></p>`}
${hasGlosses(article) && html`<p class="dv-gloss">${labels.glossNote}</p>`}${textView(view)}</section>
${factPanel(view)}
</div>
${pictures !== undefined && { markup: pictures }}
${article.statements !== undefined && article.statements.length > 0 && html`<section aria-labelledby="${prefix}-claims"><h2 id="${prefix}-claims">${labels.claims}</h2>${claimTables(view)}</section>`}
${downloadView(view, downloads)}${citationView(view, cite)}
${embeddedMarks(view)}
</div>`;
  return page.markup;
}

function factPanel(view: View): Html {
  const { article, facts, labels, prefix } = view;
  const exact = facts.every(({ evidence }) => ["exact", "none"].includes(matchOf(article.text, evidence)));
  return html`<section class="dv-panel" aria-labelledby="${prefix}-facts"><h2 id="${prefix}-facts">${labels.facts} <span class="dv-count">${facts.length}</span></h2>
<p>${exact ? labels.allExact : labels.notAllExact}</p>${codersView(view)}
<p class="dv-peek" aria-hidden="true"></p>
${narrowedPanel(labels)}
<div class="dv-all">${kindControls(view)}${factGroups(view)}</div></section>`;
}

/** Where the script puts the facts of the selected words; on a phone it overlays the text. */
export function narrowedPanel(labels: Labels): Html {
  return html`<div class="dv-here" hidden><div class="dv-here-head"><p aria-live="polite"></p>
<button type="button" data-step="-1">${labels.previous}</button> <button type="button" data-step="1">${labels.next}</button> <button type="button" data-all><span class="dv-wide">${labels.all}</span><span class="dv-narrow">${labels.close}</span></button></div>
<ol class="dv-facts"></ol></div>`;
}

// Hidden until the script runs: without it they would do nothing. An empty layer is omitted.
function layerControls({ article, marks, labels }: View): Html {
  const words = { ...labels, claims: labels.claimed };
  const always: ReadonlySet<string> = new Set(["evidence", "uncoded", ...(hasGlosses(article) ? ["glosses"] : [])]);
  const boxes = toggles
    .filter((layer) => always.has(layer) || marks.some((mark) => mark.layer === layer))
    .map(
      (layer) =>
        html`<label class="dv-layer dv-layer-${layer}"><input type="checkbox" value="${layer}"${shownAtFirst.has(layer) && html` checked`}> ${words[layer]}</label>
`,
    );
  return html`<fieldset class="dv-layers" hidden><legend>${labels.layers}</legend>${boxes}</fieldset>`;
}

function hasGlosses({ sections }: Article): boolean {
  return sections.some(({ blocks }) => blocks.some(({ sentences }) => sentences.some(({ gloss }) => gloss?.["en"])));
}
