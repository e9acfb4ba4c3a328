import type { Entity } from "@diplomatic-visits/core";
import { nameOf } from "../names.ts";
import { objectTitle } from "../object-title.ts";
import { blockId, factId, type View } from "../view.ts";

/** The name and the target of a mark; a tie may also join visits and meetings. */
export function markOf(view: View, id: string): { name: string; href?: string } {
  const { article, facts, labels, locale } = view;
  const entity = article.entities?.find((one) => one.id === id);
  if (entity) {
    const href = entityLink(view, entity);
    return { name: nameOf(article, id, locale), ...(href !== undefined && { href }) };
  }
  const own = facts.find(({ about, key }) => about === id && key.split("/").length === 3);
  return { name: objectTitle(article, id, labels) ?? id, ...(own && { href: `#${factId(view, own.number)}` }) };
}

/** The target of an entity's mark: the fact with the entity as its value, else the fact with the shortest quote around a mention, else the paragraph of its first mention. */
export function entityLink(view: View, entity: Entity): string | undefined {
  const { facts, marks } = view;
  const code = entity.kind === "country" ? entity.country : undefined;
  const own = facts.find(
    ({ property, value }) =>
      value === entity.id || (code !== undefined && property === "hostCountry" && value === code),
  );
  if (own) return `#${factId(view, own.number)}`;
  for (const { start, end } of entity.mentions) {
    const around = marks.filter((mark) => mark.fact !== undefined && mark.start <= start && end <= mark.end);
    const [nearest] = around.sort((a, b) => a.end - a.start - (b.end - b.start));
    if (nearest?.fact !== undefined) return `#${factId(view, nearest.fact)}`;
  }
  return paragraphLink(view, entity);
}

function paragraphLink(view: View, { mentions: [first] }: Entity): string | undefined {
  const blocks = view.article.sections.flatMap((section) => section.blocks);
  const block = first && blocks.find(({ start, end }) => start <= first.start && first.start < end);
  return block && `#${blockId(view, block.id)}`;
}
