import type { Entity } from "../../generated/types.ts";
import { foldText } from "../../text/fold.ts";
import { foldedHash } from "../../text/folded-hash.ts";
import type { Rule } from "../rule.ts";

/** A name must belong to one entity. */
export const oneNameOneEntity: Rule = {
  code: "reference/one-name-one-entity",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: { en: "Disallow two entities of one kind with the same name.", ar: "منع اشتراك كيانين من نوع واحد في اسم." },
  message: {
    en: "⟦{found}⟧ is also the name of {other}: merge the two, or distinguish them",
    ar: "⟦{found}⟧ هو أيضًا اسم {other}: ادمج الاثنين أو ميّز بينهما",
  },
  doubts: {
    article: ({ article }) => mayShareNames(article.entities ?? []),
  },
  check({ entities }, report) {
    const seen = new Map<string, Entity>();
    for (const entity of entities.values()) {
      for (const name of new Set(Object.entries(entity.name).map(([tag, text]) => keyOf(entity, tag, text)))) {
        const other = seen.get(name);
        if (other === entity) continue;
        if (other) report(entity, { at: "name", found: name.slice(name.lastIndexOf("\t") + 1), others: { other } });
        else seen.set(name, entity);
      }
    }
  },
};

function keyOf({ kind }: Entity, tag: string, text: string): string {
  return `${kind}\t${tag}\t${foldText(text, "orthographic")}`;
}

// Whether two names of one kind and language may be spelt alike; compared by hash, since most articles have no such names.
function mayShareNames(entities: readonly Entity[]): boolean {
  const seen = new Map<number, Entity>();
  for (const entity of entities) {
    const kind = foldedHash(entity.kind, 1);
    for (const tag in entity.name) {
      const hash = foldedHash(entity.name[tag] ?? "", foldedHash(tag, kind ?? 0) ?? 0);
      if (hash === undefined || (seen.get(hash) ?? entity) !== entity) return true;
      seen.set(hash, entity);
    }
  }
  return false;
}
