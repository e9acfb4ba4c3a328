import type { Entity } from "../../generated/types.ts";
import type { Rule } from "../rule.ts";

/** An address at another site must belong to one entity. */
export const oneAddressOneEntity: Rule = {
  code: "reference/one-address-one-entity",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: {
    en: "Disallow two entities with the same address in sameAs.",
    ar: "منع اشتراك كيانين في عنوان واحد في sameAs.",
  },
  message: {
    en: "⟦{found}⟧ is also the address of {other}: merge the two, or correct one of the addresses",
    ar: "⟦{found}⟧ هو أيضًا عنوان {other}: ادمج الكيانين أو صحّح أحد العنوانين",
  },
  doubts: {
    article: ({ entities }) => firstShared(entities.values()) !== undefined,
  },
  check({ entities }, report) {
    const seen = new Map<string, Entity>();
    for (const entity of entities.values())
      for (const [at, found] of (entity.sameAs ?? []).entries()) {
        const other = seen.get(found);
        if (other === undefined) seen.set(found, entity);
        else if (other !== entity && other.note === undefined && entity.note === undefined)
          report(entity.sameAs ?? [], { at, found, others: { other } });
      }
  },
};

// The first address that two entities have.
function firstShared(entities: Iterable<Entity>): string | undefined {
  let seen: Map<string, Entity> | undefined;
  for (const entity of entities)
    for (const address of entity.sameAs ?? []) {
      seen ??= new Map();
      if ((seen.get(address) ?? entity) !== entity) return address;
      seen.set(address, entity);
    }
  return undefined;
}
