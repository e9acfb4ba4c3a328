import type { Citation, Evidence } from "@diplomatic-visits/core";
import { factKindOf } from "./fact-kind.ts";
import { matchOf, matchSigns } from "./fact-match.ts";
import { factName, statementOf } from "./fact-name.ts";
import { ownerOf } from "./fact-owner.ts";
import { shownReadings } from "./fact-readings.ts";
import { factRow } from "./fact-row.ts";
import { codeLabel, fieldOf } from "./field-of.ts";
import { glossIn, type ShownGloss } from "./gloss-of.ts";
import { type Html, html } from "./html.ts";
import { boundText, isolated } from "./isolated.ts";
import { speakerName } from "./names.ts";
import { nodeAt } from "./node-at.ts";
import { statementAct } from "./statement-title.ts";
import { blockId, factId, type NumberedFact, type View } from "./view.ts";

/** One fact: the coded value, whether its quotes match, the quotes with their spans, and the coder's note. */
export function factEntry(view: View, fact: NumberedFact): Html {
  const { key, number, evidence } = fact;
  const { labels } = view;
  const { property, value } = factName(view, fact);
  return html`<li class="dv-item" id="${factId(view, number)}" value="${number}" data-fact="${number}" data-key="${key}" data-kind="${factKindOf(fact)}">
<button type="button" class="dv-fact" data-fact="${number}" disabled>${owner(view, fact)}<span class="dv-property">${property}</span>${value !== undefined && html` <strong>${boundText(value, labels.dir)}</strong>`}</button>
<div class="dv-detail" style="--dv-length:${lengthOf(view, fact)}"><p class="dv-standing">${standing(view, fact)}</p>
${evidence.map((one) => quoteView(view, one))}
${readingsView(view, fact)}
${remarks(view, fact)}
${!view.brief && glossView(view, fact)}${!view.brief && jsonView(view, fact)}</div></li>
`;
}

// What the fact is a property of; in grouped facts, the heading names it.
function owner(view: View, fact: NumberedFact): Html | undefined {
  const of = ownerOf(view, fact);
  return of && html`<span class="dv-owner">${of.concept} · ${boundText(of.title, view.labels.dir)}</span>`;
}

function glossView(view: View, fact: NumberedFact): Html | undefined {
  const gloss = glossOf(view, fact);
  return (
    gloss && html`<p class="dv-gloss" lang="${gloss.lang}" dir="${gloss.dir}">${isolated(gloss.words, gloss.dir)}</p>`
  );
}

// The gloss of the sentence; a statement has its own gloss as its title.
function glossOf({ article, glossesShown, glossLang }: View, fact: NumberedFact): ShownGloss | undefined {
  return glossesShown && !statementOf(article, fact) ? glossIn(fact.gloss, glossLang) : undefined;
}

// An estimate of the entry's size, so that the page knows its height before layout: words of the text are set wider.
function lengthOf(view: View, fact: NumberedFact): number {
  const { article, brief } = view;
  const { key, evidence } = fact;
  const { note, source, citation } = nodeAt(article, key) ?? {};
  const cited = (citation ?? source) as Citation | undefined;
  const quotes = evidence.reduce((sum, { quote }) => sum + 32 * Math.ceil((quote.length + 16) / 32), 0);
  const remarked = [note, cited?.title].reduce<number>(
    (sum, text) => sum + (typeof text === "string" ? text.length + 20 : 0),
    0,
  );
  return Math.round(1.5 * quotes + remarked + (brief ? 0 : (glossOf(view, fact)?.words.length ?? 0)));
}

function standing({ article, labels, locale }: View, fact: NumberedFact): Html {
  const { key, state, evidence, by } = fact;
  const statement = statementOf(article, fact);
  // the title of a statement names its speakers
  const speakers = statement
    ? statementAct(statement, labels)
    : by.filter((id) => id !== "article-voice").map((id) => speakerName(article, id, labels));
  const match = matchOf(article.text, evidence);
  const coding = codedBy(nodeAt(article, key)?.["coding"]);
  const stateWords =
    labels.states[state as keyof typeof labels.states] ?? codeLabel(fieldOf("Time", "basis"), state, locale) ?? state;
  return html`<span class="dv-match dv-match-${match}"><span aria-hidden="true">${matchSigns[match]}</span> ${labels.match[match]}</span> · <span class="dv-state">${stateWords}</span>${speakers.map((name) => html` · <bdi>${name}</bdi>`)}${coding} <code dir="ltr">${key}</code>`;
}

function codedBy(coding: unknown): Html | undefined {
  return typeof coding === "string" ? html` · <bdi>${coding}</bdi>` : undefined;
}

function quoteView(view: View, { quote, start, end }: Evidence): Html {
  const { inLanguage, textDirection, sections } = view.article;
  const blocks = sections.flatMap((section) => section.blocks);
  const at = blocks.findIndex((block) => block.start <= start && start < block.end);
  const label = `${view.labels.toWords} ${at + 1}`;
  const link = html`<a class="dv-place" href="#${blockId(view, blocks[at]?.id ?? "")}" title="${label}" lang="${view.labels.lang}"><bdi dir="ltr">¶ ${at + 1} · ${start}–${end}</bdi></a>`;
  return html`<blockquote lang="${inLanguage}" dir="${textDirection}">${quote} ${at >= 0 && link}</blockquote>`;
}

function readingsView(view: View, fact: NumberedFact): Html {
  const { article, labels } = view;
  const [before, between] = labels.reading;
  return html`${shownReadings(view, fact).map(
    ({ words, value }) =>
      html`<p class="dv-read">${before}<bdi lang="${article.inLanguage}">${words}</bdi>${between}${boundText(value, labels.dir)}</p>`,
  )}`;
}

function remarks({ article, labels }: View, { key }: NumberedFact): Html {
  const { note, source, citation } = nodeAt(article, key) ?? {};
  const cited = (citation ?? source) as Citation | undefined;
  return html`${typeof note === "string" && html`<p class="dv-remark">${labels.note}${labels.colon}${boundText(note)}</p>`}${
    typeof cited?.title === "string" &&
    html`<p class="dv-remark">${labels.source}${labels.colon}${boundText(cited.title)}${cited.date !== undefined && html` <bdi dir="ltr">${cited.date}</bdi>`}</p>`
  }`;
}

// Either in the page, or read from the file of all rows when the reader opens it.
function jsonView({ labels, rows }: View, fact: NumberedFact): Html {
  const json = rows === undefined ? JSON.stringify(factRow(fact), null, 1) : "";
  return html`<details class="dv-json"><summary>${labels.json}</summary><pre dir="ltr" tabindex="0"><code>${json}</code></pre></details>`;
}
