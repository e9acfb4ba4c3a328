import { entityIndex } from "./entity-index.ts";
import { factEntry } from "./fact-entry.ts";
import { type FactKind, factKindOf, factKinds } from "./fact-kind.ts";
import { kindLabel } from "./field-of.ts";
import { type Html, html } from "./html.ts";
import { boundText } from "./isolated.ts";
import { objectTitle } from "./object-title.ts";
import type { NumberedFact, View } from "./view.ts";

/** Every fact, grouped by what it belongs to, numbered in text order; then the entities with their mentions. */
export function factGroups(view: View): Html {
  const groups = factKinds.map((kind) => ({ kind, facts: view.facts.filter((fact) => factKindOf(fact) === kind) }));
  return html`${groups.filter(({ facts }) => facts.length > 0).map((group) => groupView(view, group))}${entityIndex(view)}`;
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
