import type { Article, Evidence } from "@diplomatic-visits/core";
import { embeddedMarks } from "./embedded-marks.ts";
import { factEntry } from "./fact-entry.ts";
import { html } from "./html.ts";
import { narrowedPanel } from "./render-explorer.ts";
import { blockView } from "./text-view.ts";
import { type ViewOptions, viewOf } from "./view.ts";

/** Which part of an article is shown. */
export interface ExcerptOptions extends ViewOptions {
  /** The id of the block. */
  block: string;
  /** The keys of the facts. */
  facts: readonly string[];
}

/** One block of an article and a few of its facts, with the marks and links of the full page. */
export function renderExcerpt(article: Article, { block, facts, ...options }: ExcerptOptions): string {
  const whole = viewOf(article, options);
  const blocks = article.sections.flatMap((section) => section.blocks);
  const at = blocks.findIndex(({ id }) => id === block);
  const shown = blocks[at];
  if (!shown) throw new TypeError(`the article has no block ${block}`);
  const chosen = whole.facts.filter(({ key }) => facts.includes(key));
  const absent = facts.find((key) => chosen.every((fact) => fact.key !== key));
  if (absent !== undefined) throw new TypeError(`the article has no fact ${absent}`);
  const numbers = new Set(chosen.map(({ number }) => number));
  const marks = whole.marks.filter(
    ({ start, end, fact }) => shown.start <= start && end <= shown.end && (fact === undefined || numbers.has(fact)),
  );
  const within = ({ start, end }: Evidence) => shown.start <= start && end <= shown.end;
  const quoted = chosen.map((fact) => ({ ...fact, evidence: fact.evidence.filter(within) }));
  const view = { ...whole, facts: quoted, marks, brief: true };
  const { labels } = view;
  const page = html`<div class="dv-explorer dv-excerpt" lang="${labels.lang}" dir="${labels.dir}" data-show="all mentions" data-here="${labels.here}" data-chosen="${labels.chosen}">
<div class="dv-columns"><div class="dv-reading"><div class="dv-text" lang="${article.inLanguage}" dir="${article.textDirection}">${blockView(view, shown, at + 1)}</div></div>
<div class="dv-panel">${narrowedPanel(labels)}<div class="dv-all"><ol class="dv-facts">${quoted.map((fact) => factEntry(view, fact))}</ol></div></div></div>
${embeddedMarks(view)}
</div>`;
  return page.markup;
}
