import type { Statement } from "@diplomatic-visits/core";
import { codeLabel, fieldOf } from "./field-of.ts";
import { type Html, html } from "./html.ts";
import { boundText, isolated } from "./isolated.ts";
import { nameOf, speakerName } from "./names.ts";
import { objectTitle } from "./object-title.ts";
import { factId, type View } from "./view.ts";

/** Who says what: one table per source, the article's own voice first, then sources by number of statements. */
export function claimTables(view: View): Html {
  const { article, labels } = view;
  const bySource = new Map<string, Statement[]>();
  for (const statement of article.statements ?? [])
    for (const source of statement.source) bySource.set(source, [...(bySource.get(source) ?? []), statement]);
  const own = (source: string) => (source === "article-voice" ? 0 : 1);
  const sorted = [...bySource].sort(([a, x], [b, y]) => own(a) - own(b) || y.length - x.length);
  const heads = [labels.says, labels.quote, labels.about, labels.stance];
  return html`${sorted.map(
    ([
      source,
      statements,
    ]) => html`<h3><bdi>${speakerName(article, source, labels)}</bdi> <span class="dv-count">${statements.length}</span></h3>
<table class="dv-claims"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${statements.map((statement) => claimRow(view, statement))}</tbody></table>
`,
  )}`;
}

function claimRow(view: View, statement: Statement): Html {
  const { article, facts, labels } = view;
  const { id, evidence, about = [], gloss } = statement;
  const name = (of: string) => objectTitle(article, of, labels) ?? nameOf(article, of, labels.lang);
  const words = evidence.map(({ quote }) => quote).join(" … ");
  const number = facts.find(({ key }) => key === `/statements/${id}`)?.number;
  return html`<tr><td data-head="${labels.says}">${number !== undefined && html`<a href="#${factId(view, number)}">${number}</a> `}${actWords(view, statement)}</td><td data-head="${labels.quote}"><span lang="${article.inLanguage}" dir="${article.textDirection}">${words}</span>${gloss?.["en"] !== undefined && html`<span class="dv-gloss" lang="en" dir="ltr">${isolated(gloss["en"], "ltr")}</span>`}</td><td data-head="${labels.about}">${about.map((of, i) => html`${i > 0 && labels.comma}${boundText(name(of), labels.dir)}`)}</td><td data-head="${labels.stance}">${stanceWords(view, statement)}</td></tr>
`;
}

function actWords({ article, labels }: View, { act, kind, addressee, modality, negated }: Statement): Html {
  const label = (key: string, code: string) => codeLabel(fieldOf("Statement", key), code, labels.lang) ?? code;
  return html`${label("act", act)}${kind !== undefined && html` · ${label("kind", kind)}`}${
    addressee !== undefined &&
    html` · ${labels.addressee} ${addressee.map((id, i) => html`${i > 0 && labels.comma}<bdi>${nameOf(article, id, labels.lang)}</bdi>`)}`
  }${modality !== undefined && html` · <em>${labels.modality}${labels.colon}${label("modality", modality)}</em>`}${negated && html` · <em>${labels.negated}</em>`}`;
}

function stanceWords({ article, labels }: View, { stance }: Statement): Html | undefined {
  if (!stance) return undefined;
  const name = (id: string) => html`<bdi>${nameOf(article, id, labels.lang)}</bdi>`;
  return html`${name(stance.holder)} <em>${codeLabel(fieldOf("Stance", "value"), stance.value, labels.lang) ?? stance.value}</em> ${name(stance.target)}`;
}
