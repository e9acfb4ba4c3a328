import type { Article, Statement } from "@diplomatic-visits/core";
import { codeLabel } from "./code-labels.ts";
import { type Html, html } from "./html.ts";
import type { Labels, Locale } from "./labels.ts";
import { nameOf } from "./names.ts";

/** What is said, by whom: a table for each source, the article's own voice first, then by how much each says. */
export function claimTables(article: Article, { labels, locale }: { labels: Labels; locale: Locale }): Html {
  const bySource = new Map<string, Statement[]>();
  for (const statement of article.statements ?? [])
    for (const source of statement.source) bySource.set(source, [...(bySource.get(source) ?? []), statement]);
  const own = (source: string) => (source === "article-voice" ? 0 : 1);
  const sorted = [...bySource].sort(([a, x], [b, y]) => own(a) - own(b) || y.length - x.length);
  const reserved: Readonly<Record<string, string>> = {
    "article-voice": labels.outlet,
    unnamed: labels.unnamed,
    impersonal: labels.impersonal,
  };
  const name = (id: string) => nameOf(article, id, locale);
  return html`${sorted.map(
    ([
      source,
      statements,
    ]) => html`<h3><bdi>${reserved[source] ?? name(source)}</bdi> <span class="dv-count">${statements.length}</span></h3>
<table class="dv-claims"><thead><tr><th scope="col">${labels.says}</th><th scope="col">${labels.quote}</th><th scope="col">${labels.about}</th><th scope="col">${labels.stance}</th></tr></thead>
<tbody>${statements.map((statement) => claimRow(article, statement, { labels, name }))}</tbody></table>
`,
  )}`;
}

function claimRow(
  { inLanguage, textDirection }: Article,
  { act, kind, evidence, about = [], stance }: Statement,
  { labels, name }: { labels: Labels; name: (id: string) => string },
): Html {
  const words = evidence.map(({ quote }) => quote).join(" … ");
  const attitude =
    stance &&
    html`<bdi>${name(stance.holder)}</bdi> <em>${codeLabel("stance", stance.value, labels.lang) ?? stance.value}</em> <bdi>${name(stance.target)}</bdi>`;
  return html`<tr><td>${codeLabel("statement", act, labels.lang) ?? act}${kind !== undefined && ` · ${codeLabel("kind", kind, labels.lang) ?? kind}`}</td><td lang="${inLanguage}" dir="${textDirection}">${words}</td><td>${about.map((id, i) => html`${i > 0 && labels.comma}<bdi>${name(id)}</bdi>`)}</td><td>${attitude}</td></tr>
`;
}
