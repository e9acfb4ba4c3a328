import { factEntry } from "./fact-entry.ts";
import { type FactKind, factKindOf, factKinds } from "./fact-kind.ts";
import { kindLabel } from "./field-of.ts";
import { type Html, html } from "./html.ts";
import { boundText } from "./isolated.ts";
import { objectTitle } from "./object-title.ts";
import type { NumberedFact, View } from "./view.ts";

/** Every fact, grouped by what it belongs to, numbered in text order. */
export function factGroups(view: View): Html {
  const groups = factKinds.map((kind) => ({ kind, facts: view.facts.filter((fact) => factKindOf(fact) === kind) }));
  return html`${groups.filter(({ facts }) => facts.length > 0).map((group) => groupView(view, group))}`;
}

/** The kinds of facts, as a filter; hidden until the script runs. */
export function kindControls({ facts, labels, locale, prefix }: View): Html {
  const radio = (kind: string, words: string, count: number) =>
    html`<label class="dv-kind"><input type="radio" name="${prefix}-kind" value="${kind}"${kind === "all" && html` checked`}> ${words} <span class="dv-count">${count}</span></label>
`;
  const counts = factKinds.map((kind) => ({ kind, count: facts.filter((fact) => factKindOf(fact) === kind).length }));
  return html`<fieldset class="dv-kinds" hidden><legend>${labels.kinds}</legend>${radio("all", labels.every, facts.length)}${counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => radio(kind, kindLabel(kind, locale), count))}</fieldset>`;
}

function groupView(view: View, { kind, facts }: { kind: FactKind; facts: readonly NumberedFact[] }): Html {
  const objects = new Map<string, NumberedFact[]>();
  const apart = ["visits", "meetings", "agreements"].includes(kind);
  for (const fact of facts) {
    const about = apart ? fact.about : "";
    objects.set(about, [...(objects.get(about) ?? []), fact]);
  }
  return html`<section class="dv-group" data-kind="${kind}" aria-labelledby="${view.prefix}-kind-${kind}"><h3 id="${view.prefix}-kind-${kind}">${kindLabel(kind, view.locale)} <span class="dv-count">${facts.length}</span></h3>
${[...objects].map(([about, own]) => html`${about !== "" && html`<h4>${boundText(objectTitle(view.article, about, view.labels) ?? about, view.labels.dir)}</h4>`}<ol class="dv-facts">${own.map((fact) => factEntry(view, fact))}</ol>`)}</section>
`;
}
