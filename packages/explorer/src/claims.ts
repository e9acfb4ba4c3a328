import type { Statement } from "@diplomatic-visits/core";
import { codeLabel, fieldOf, kindLabel } from "./field-of.ts";
import { type Html, html } from "./html.ts";
import { boundText } from "./isolated.ts";
import { nameOf, speakerName } from "./names.ts";
import { objectTitle } from "./object-title.ts";
import { statementAct, statementTitle } from "./statement-title.ts";
import { factId, type View } from "./view.ts";

/** Who says what: one table per source, the article's own voice first, then sources by number of statements. */
export function claimTables(view: View): Html {
  const { article, labels } = view;
  const bySource = new Map<string, Statement[]>();
  for (const statement of article.statements ?? [])
    for (const source of statement.source) bySource.set(source, [...(bySource.get(source) ?? []), statement]);
  const own = (source: string) => (source === "article-voice" ? 0 : 1);
  const sorted = [...bySource].sort(([a, x], [b, y]) => own(a) - own(b) || y.length - x.length);
  const heads = [kindLabel("statements", labels.lang), labels.about, labels.stance];
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
  const { id, about = [], addressee = [] } = statement;
  const name = (of: string) => objectTitle(article, of, labels) ?? nameOf(article, of, labels.lang);
  const number = facts.find(({ key }) => key === `/statements/${id}`)?.number;
  const { words } = statementTitle(article, statement, labels);
  const title =
    number === undefined ? boundText(words) : html`<a href="#${factId(view, number)}">${boundText(words)}</a>`;
  const to = addressee.map((one) => nameOf(article, one, labels.lang)).join(labels.comma);
  return html`<tr><td>${title}<span class="dv-act">${to !== "" && html`${labels.addressee} <bdi>${to}</bdi> · `}${statementAct(statement, labels).join(" · ")}</span></td><td data-head="${labels.about}">${about.map((of, i) => html`${i > 0 && labels.comma}${boundText(name(of), labels.dir)}`)}</td><td data-head="${labels.stance}">${stanceWords(view, statement)}</td></tr>
`;
}

function stanceWords({ article, labels }: View, { stance }: Statement): Html | undefined {
  if (!stance) return undefined;
  const name = (id: string) => html`<bdi>${nameOf(article, id, labels.lang)}</bdi>`;
  return html`${name(stance.holder)} <em>${codeLabel(fieldOf("Stance", "value"), stance.value, labels.lang) ?? stance.value}</em> ${name(stance.target)}`;
}
