import type { Article } from "@diplomatic-visits/core";
import { codeLabel, fieldOf } from "./field-of.ts";
import { type Html, html } from "./html.ts";
import { boundText } from "./isolated.ts";
import { nameOf } from "./names.ts";
import type { View } from "./view.ts";

// What a reader of news expects to know of a text.
const expected = ["headline", "author", "datePublished", "url"] as const;

/** Where the text comes from, what is unknown about it, and why. */
export function originView(view: View): Html {
  const { article, labels, prefix } = view;
  const fieldLabel = (key: string) => fieldOf("Article", key).label[labels.lang];
  const rows = originRows(view).filter(([, value]) => value !== undefined);
  const unknown = expected.filter((key) => article[key] === undefined).map(fieldLabel);
  return html`<aside class="dv-origin" aria-labelledby="${prefix}-origin"><h3 id="${prefix}-origin">${labels.origin}</h3>
<dl>${rows.map(([key, value]) => html`<div><dt>${key}</dt><dd>${value}</dd></div>`)}${
    unknown.length > 0 &&
    html`<div class="dv-unknown"><dt>${labels.unknown}</dt><dd><strong>${unknown.join(labels.comma)}.</strong> ${labels.whyUnknown}</dd></div>`
  }</dl></aside>`;
}

function originRows({ article, labels }: View): [label: string, value: Html | undefined][] {
  const { publisher, author, datePublished, url, genre, inLanguage, license, copyrightHolder, usageInfo } = article;
  const label = (key: string) => fieldOf("Article", key).label[labels.lang];
  const code = (key: string, value: string) => codeLabel(fieldOf("Article", key), value, labels.lang) ?? value;
  const rights = [copyrightHolder && partyName(article, copyrightHolder, labels.lang), license, usageInfo];
  return [
    [label("publisher"), publisher && boundText(partyName(article, publisher, labels.lang))],
    [
      label("author"),
      author && boundText(author.map((one) => partyName(article, one, labels.lang)).join(labels.comma)),
    ],
    [label("datePublished"), datePublished === undefined ? undefined : html`<bdi dir="ltr">${datePublished}</bdi>`],
    [label("url"), url === undefined ? undefined : html`<bdi dir="ltr">${url}</bdi>`],
    [label("genre"), genre && html`${code("genre", genre)}`],
    [label("inLanguage"), boundText(languageName(inLanguage, labels.lang))],
    [
      labels.rights,
      rights.some(Boolean)
        ? html`${rights.filter(Boolean).map((one, i) => html`${i > 0 && " · "}${boundText(String(one))}`)}`
        : undefined,
    ],
  ];
}

function partyName(article: Article, { name, entity }: { name: string; entity?: string }, locale: "en" | "ar"): string {
  return entity === undefined ? name : nameOf(article, entity, locale);
}

function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
