import { factKindOf, factKinds } from "./fact-kind.ts";
import { kindLabel } from "./field-of.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./view.ts";

/** The parts of the page, in the order of their tabs. */
export type PagePart = "text" | "facts" | "pictures" | "claims";

/** The parts as tabs, for a page too narrow for text beside facts, and the way to the files; hidden until the script runs. */
export function partTabs(
  { labels, prefix }: View,
  { parts, files }: { parts: readonly PagePart[]; files: boolean },
): Html {
  const tab = (part: PagePart, i: number) =>
    html`<button type="button" role="tab" id="${prefix}-tab-${part}" data-tab="${part}" aria-controls="${prefix}-part-${part}" aria-selected="${i === 0 ? "true" : "false"}"${i > 0 && html` tabindex="-1"`}>${labels.parts[part]}</button>`;
  return html`<div class="dv-parts" hidden><div class="dv-tabs" role="tablist" aria-label="${labels.partsOf}">${parts.map(tab)}</div>${files && html`<a class="dv-to-files" href="#${prefix}-download" title="${labels.download}"><svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="M12 3v12m-5-5 5 5 5-5M4 20h16"/></svg><span class="dv-unseen">${labels.download}</span></a>`}</div>
`;
}

/** What is marked in the text and listed beside it, with counts, and the switch of the glosses; hidden until the script runs. */
export function choiceControls(view: View): Html {
  const { article, facts, labels, locale, prefix, glossLang, glossesShown } = view;
  const radio = (kind: string, words: string, count?: number) =>
    html`<label class="dv-kind dv-of-${kind}"><input type="radio" name="${prefix}-kind" value="${kind}"${kind === "all" && html` checked`}> <span>${words}</span>${count !== undefined && html` <span class="dv-count">${count}</span>`}</label>
`;
  const counts = factKinds.map((kind) => ({ kind, count: facts.filter((fact) => factKindOf(fact) === kind).length }));
  const entities = article.entities?.length ?? 0;
  return html`<div class="dv-controls" data-part="text facts" hidden><fieldset class="dv-kinds"><legend>${labels.kinds}</legend><div class="dv-choices">${radio("all", labels.every, facts.length)}${counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) =>
      radio(kind, kindLabel(kind, locale), count),
    )}${entities > 0 && radio("mentions", labels.entities, entities)}${radio("uncoded", labels.uncoded)}${radio("none", labels.nothing)}</div></fieldset>
${glossLang !== undefined && html`<label class="dv-gloss-switch"><input type="checkbox"${glossesShown && html` checked`}> ${labels.glosses[glossLang]}</label>`}</div>
`;
}

/** Where the script builds the sortable table of facts; hidden until it runs. */
export function factsTable({ labels, prefix }: View): Html {
  const { title, csv, sort, ...heads } = labels.table;
  const columns = Object.entries(heads).map(
    ([name, words]) =>
      html`<th scope="col" data-column="${name}"><button type="button" title="${sort} ${words}">${words}</button></th>`,
  );
  return html`<details class="dv-table" data-part="facts" hidden><summary>${title}</summary><p><button type="button" class="dv-csv">${csv}</button></p>
<div class="dv-scroll" tabindex="0" role="region" aria-label="${title}"><table class="dv-sorted" id="${prefix}-table"><thead><tr>${columns}</tr></thead><tbody></tbody></table></div></details>
`;
}
