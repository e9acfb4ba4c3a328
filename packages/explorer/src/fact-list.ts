import type { Article, Fact } from "@diplomatic-visits/core";
import { codeLabel } from "./code-labels.ts";
import { type Html, html } from "./html.ts";
import type { Labels, Locale } from "./labels.ts";
import { nameOf } from "./names.ts";

/** Every fact, numbered as in the text: what is coded, and the words that support it, each with its place. */
export function factList(
  article: Article,
  facts: readonly Fact[],
  { labels, locale }: { labels: Labels; locale: Locale },
): Html {
  const items = facts.map((fact, i) => {
    const { key, state, evidence, gloss } = fact;
    const coded = codedWords(article, fact, locale);
    return html`<li id="fact-${i + 1}" data-key="${key}"><button type="button" class="dv-fact" data-fact="${i + 1}">
<code dir="ltr">${key}</code> <strong><bdi>${coded}</bdi></strong> <span class="dv-state">${labels.states[state] ?? state}</span></button>
${evidence.map(({ quote, start, end }) => quoteView(article, { quote, start, end }))}
${gloss?.["en"] !== undefined && html`<p class="dv-gloss" lang="en" dir="ltr">${gloss["en"]}</p>`}</li>
`;
  });
  return html`<ol class="dv-facts">${items}</ol>`;
}

// A code is shown by its label, an id by the entity's name.
function codedWords(article: Article, { property, value }: Fact, locale: Locale): string {
  if (value === undefined) return "";
  if (typeof value !== "string") return JSON.stringify(value);
  return codeLabel(property, value, locale) ?? nameOf(article, value, locale);
}

function quoteView(
  { inLanguage, textDirection }: Article,
  { quote, start, end }: { quote: string; start: number; end: number },
): Html {
  return html`<blockquote lang="${inLanguage}" dir="${textDirection}">${quote} <bdi dir="ltr" class="dv-place">${start}–${end}</bdi></blockquote>`;
}
