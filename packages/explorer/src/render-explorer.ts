import { type Article, facts } from "@diplomatic-visits/core";
import { claimTables } from "./claims.ts";
import { factList } from "./fact-list.ts";
import { type Html, html, scriptJson } from "./html.ts";
import { type Labels, type Locale, labelsOf } from "./labels.ts";
import { marksOf } from "./marks.ts";
import { textView } from "./text-view.ts";

/** How an article is shown. */
export interface ExplorerOptions {
  /** The language of the page around the text; `en` when absent. */
  locale?: Locale;
}

const toggles = ["people", "organizations", "places", "others", "evidence", "uncoded", "glosses"] as const;
const shownAtFirst: ReadonlySet<string> = new Set(["people", "organizations", "places", "glosses"]);

/**
 * An article as static HTML: its text, every fact with its quotes, and who says what. It can be read without the script;
 * the script draws marks behind the words and leads from fact to text and back.
 */
export function renderExplorer(article: Article, { locale = "en" }: ExplorerOptions = {}): string {
  const labels = labelsOf(locale);
  const list = facts(article);
  const marks = marksOf(article, list);
  const page = html`<div class="dv-explorer" lang="${labels.lang}" dir="${labels.dir}">
${layerControls(labels)}
<div class="dv-columns">
<section class="dv-reading" aria-labelledby="dv-text"><h2 id="dv-text">${labels.text}</h2>${textView(article, marks, labels)}</section>
<section class="dv-panel" aria-labelledby="dv-facts"><h2 id="dv-facts">${labels.facts} <span class="dv-count">${list.length}</span></h2>
<p>${labels.checked}</p>
<p class="dv-where" hidden data-here="${labels.here}"><span aria-live="polite"></span> <button type="button" data-all>${labels.all}</button></p>
${factList(article, list, { labels, locale })}</section>
</div>
<section aria-labelledby="dv-claims"><h2 id="dv-claims">${labels.claims}</h2>${claimTables(article, { labels, locale })}</section>
<script type="application/json" class="dv-marks">${scriptJson(marks)}</script>
</div>`;
  return page.markup;
}

// Hidden until the script is there: without it they would do nothing.
function layerControls(labels: Labels): Html {
  const boxes = toggles.map(
    (layer) =>
      html`<label class="dv-layer dv-layer-${layer}"><input type="checkbox" value="${layer}"${shownAtFirst.has(layer) && html` checked`}> ${labels[layer]}</label>
`,
  );
  return html`<fieldset class="dv-layers" hidden><legend>${labels.layers}</legend>${boxes}</fieldset>`;
}
