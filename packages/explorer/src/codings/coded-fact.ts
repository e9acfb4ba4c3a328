import { type Html, html } from "../html.ts";
import { boundText } from "../isolated.ts";
import { factId, type View } from "../view.ts";
import type { CodingsWords } from "./codings-words.ts";
import type { CodedSide, CodingDecision, CodingSide, ComparedFact } from "./compared-codings.ts";

/** A compared fact with its number in text order, from 1. */
export interface NumberedCodedFact extends ComparedFact {
  number: number;
}

/** One fact of the list: what each coder has, what was decided, and the quotes. */
export function codedFact(view: View, words: CodingsWords, fact: NumberedCodedFact): Html {
  const { key, number, standing, object, field, a, b, decision } = fact;
  const { dir } = view.labels;
  const agreed = standing === "agreed";
  const value = agreed
    ? a !== undefined && a.words !== "" && html` <strong>${boundText(a.words, dir)}</strong>`
    : html` ${sideView(view, words, "a", a)} ${sideView(view, words, "b", b)}`;
  const owner = field !== "" && html`<span class="dv-owner">${boundText(object, dir)}</span>`;
  return html`<li class="dv-item" id="${factId(view, number)}" value="${number}" data-fact="${number}" data-key="${key}" data-kind="${standing}">
<button type="button" class="dv-fact" data-fact="${number}" disabled>${owner} <span class="dv-property">${boundText(field || object, dir)}</span>${value}</button>
<div class="dv-detail" style="--dv-length:200">${agreed ? quotes(view, a) : html`${sideQuotes(view, "a", a)}${sideQuotes(view, "b", b)}`}</div>${decision && decisionView(view, words, decision)}</li>
`;
}

function sideView({ labels }: View, words: CodingsWords, side: CodingSide, coded: CodedSide | undefined): Html {
  const value =
    coded === undefined ? html`<span class="dv-soft">${words.absent}</span>` : boundText(coded.words, labels.dir);
  return html`<span class="dv-side dv-side-${side}"><b>${side.toUpperCase()}</b> ${value}</span>`;
}

function sideQuotes(view: View, side: CodingSide, coded: CodedSide | undefined): Html | undefined {
  if (coded === undefined || coded.evidence.length === 0) return undefined;
  return html`<div class="dv-side dv-side-${side}"><b>${side.toUpperCase()}</b>${quotes(view, coded)}</div>`;
}

function quotes({ article }: View, coded: CodedSide | undefined): Html {
  const { inLanguage, textDirection } = article;
  const own = [...new Set(coded?.evidence.map(({ quote }) => quote))];
  return html`${own.map((quote) => html`<blockquote lang="${inLanguage}" dir="${textDirection}">${quote}</blockquote>`)}`;
}

function decisionView({ labels }: View, words: CodingsWords, { taken, words: value, rule }: CodingDecision): Html {
  const { colon, dir } = labels;
  const name = rule && (rule.href === undefined ? html`${rule.name}` : html`<a href="${rule.href}">${rule.name}</a>`);
  return html`<p class="dv-decision"><b>${words.decided}</b>${colon}${words.taken[taken]}${value !== undefined && taken === "other" && html`${colon}${boundText(value, dir)}`}${rule && html` · ${words.rule} ${name}`}${rule?.why !== undefined && html`${colon}${boundText(rule.why, dir)}`}</p>`;
}
