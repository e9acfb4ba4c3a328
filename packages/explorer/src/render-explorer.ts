import type { Article } from "@diplomatic-visits/core";
import { type Citable, citationView, type Download, downloadView } from "./citing.ts";
import { claimTables } from "./claims.ts";
import { codersView } from "./coders.ts";
import { choiceControls, factsTable, type PagePart, partTabs } from "./controls.ts";
import { embeddedMarks } from "./embedded-marks.ts";
import { factGroups } from "./fact-list.ts";
import { matchOf } from "./fact-match.ts";
import { type Html, html } from "./html.ts";
import type { Labels } from "./labels.ts";
import { originView } from "./origin.ts";
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
  /** The address of a page with the pictures, which the script then loads when the reader comes near; instead of `pictures`. */
  picturesPage?: string;
  /** The address of the rows of all facts, as JSON (`factRows`): the page then loads the JSON of a fact from there. */
  rows?: string;
}

/**
 * An article as static HTML: its text, every fact with its quotes, and who says what. It is readable without the script;
 * the script draws marks under the words and links facts and text.
 */
export function renderExplorer(article: Article, options: ExplorerOptions = {}): string {
  return explorerMarkup(article, options, true);
}

/** The markup of an explorer; one that no script will ever start folds nothing. */
export function explorerMarkup(article: Article, options: ExplorerOptions, scripted: boolean): string {
  const view = { ...viewOf(article, options), rows: options.rows };
  const { labels, prefix } = view;
  const { pictures, picturesPage, downloads = [], cite, rows } = options;
  const claims = (article.statements ?? []).length > 0;
  const parts: PagePart[] = ["text", "facts"];
  if (pictures || picturesPage !== undefined) parts.push("pictures");
  if (claims) parts.push("claims");
  const page = html`<div class="dv-explorer" lang="${labels.lang}" dir="${labels.dir}" data-linked${scripted && html` data-tab="text"`} data-show="all"${view.glossLang !== undefined && html` data-glosses="${view.glossLang}"`}${rows !== undefined && html` data-rows="${rows}"`} data-here="${labels.here}" data-chosen="${labels.chosen}">
${partTabs(view, { parts, files: downloads.length > 0 })}${choiceControls(view)}
<div class="dv-columns">
${readingView(view, options)}
${factPanel(view)}
</div>
${factsTable(view)}
${parts.includes("pictures") && html`<div data-part="pictures" id="${prefix}-part-pictures">${pictures ? { markup: pictures } : picturesLater(view, picturesPage)}</div>`}
${claims && html`<section data-part="claims" id="${prefix}-part-claims" aria-labelledby="${prefix}-claims"><h2 id="${prefix}-claims">${labels.claims}</h2>${claimTables(view)}</section>`}
${downloadView(view, downloads)}${citationView(view, cite)}
${embeddedMarks(view)}
</div>`;
  return page.markup;
}

function readingView(view: View, { playground }: ExplorerOptions): Html {
  const { labels, prefix, glossLang } = view;
  return html`<section class="dv-reading" data-part="text" id="${prefix}-part-text" aria-labelledby="${prefix}-text"><h2 id="${prefix}-text">${labels.text}</h2>
${originView(view)}${playground !== undefined && html`<p><a href="${playground}">${labels.playground}</a></p>`}
${textView(view)}
${glossLang !== undefined && html`<p class="dv-gloss">${labels.glossNote}</p>`}</section>`;
}

// Without the script, a link to the pictures; the script puts them in its place when the reader comes near.
function picturesLater({ labels, prefix }: View, address = ""): Html {
  return html`<section class="dv-pictures" data-from="${address}" aria-labelledby="${prefix}-pictures"><h2 id="${prefix}-pictures">${labels.parts.pictures}</h2><p><a href="${address}">${labels.picturesPage}</a></p></section>`;
}

function factPanel(view: View): Html {
  const { article, facts, labels, prefix } = view;
  const exact = facts.every(({ evidence }) => ["exact", "none"].includes(matchOf(article.text, evidence)));
  return html`<section class="dv-panel" data-part="facts" id="${prefix}-part-facts" aria-labelledby="${prefix}-facts"><h2 id="${prefix}-facts">${labels.facts} <span class="dv-count">${facts.length}</span></h2>
<p>${exact ? labels.allExact : labels.notAllExact}</p>${codersView(view)}
<p class="dv-peek" aria-hidden="true"></p>
${narrowedPanel(labels)}
<div class="dv-all">${factGroups(view)}</div></section>`;
}

/** Where the script puts the facts of the selected words; on a phone it overlays the text. */
export function narrowedPanel(labels: Labels): Html {
  return html`<div class="dv-here" hidden><div class="dv-here-head"><p aria-live="polite"></p>
<button type="button" data-step="-1">${labels.previous}</button> <button type="button" data-step="1">${labels.next}</button> <button type="button" data-all><span class="dv-wide">${labels.all}</span><span class="dv-narrow">${labels.close}</span></button></div>
<ol class="dv-facts"></ol></div>`;
}
