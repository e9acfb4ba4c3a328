import type { Entity, Mention } from "@diplomatic-visits/core";
import { codeLabel, fieldOf } from "./field-of.ts";
import { type Html, html } from "./html.ts";
import { type Layer, layerOfEntity } from "./marks.ts";
import { nameOf } from "./names.ts";
import { blockId, type View } from "./view.ts";

const layers = ["people", "organizations", "places", "topics"] as const satisfies readonly Layer[];

/** Every entity of the article with all its mentions, each a link to its place, grouped as the marks are. */
export function entityIndex(view: View): Html | undefined {
  const { article, labels, prefix } = view;
  const entities = article.entities ?? [];
  if (entities.length === 0) return undefined;
  const groups = layers.map((layer) => ({ layer, own: entities.filter(({ kind }) => layerOfEntity(kind) === layer) }));
  return html`<section class="dv-group dv-entities" data-kind="mentions" aria-labelledby="${prefix}-kind-mentions"><h3 id="${prefix}-kind-mentions">${labels.entities} <span class="dv-count">${entities.length}</span></h3>
${groups.filter(({ own }) => own.length > 0).map(({ layer, own }) => html`<h4><span class="dv-layer-${layer}">${labels[layer]}</span></h4><ul>${own.map((entity) => entityEntry(view, entity))}</ul>`)}</section>
`;
}

function entityEntry(view: View, { id, kind, mentions }: Entity): Html {
  const { article, labels } = view;
  const byForm = new Map<string, Mention[]>();
  for (const mention of mentions) byForm.set(mention.quote, [...(byForm.get(mention.quote) ?? []), mention]);
  const kindWords = codeLabel(fieldOf("Entity", "kind"), kind, labels.lang) ?? kind;
  return html`<li data-entity="${id}"><bdi>${nameOf(article, id, labels.lang)}</bdi> <span class="dv-count">${kindWords} · ${mentions.length}</span>${[...byForm].map(([words, places]) => html`<br><bdi lang="${article.inLanguage}">${words}</bdi> ${places.map((place) => mentionLink(view, place))}`)}</li>
`;
}

function mentionLink(view: View, { start }: Mention): Html {
  const blocks = view.article.sections.flatMap((section) => section.blocks);
  const at = blocks.findIndex((block) => block.start <= start && start < block.end);
  return html` <a href="#${blockId(view, blocks[at]?.id ?? "")}" data-at="${start}" dir="ltr">¶${at + 1}</a>`;
}
