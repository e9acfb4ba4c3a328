import type { ArticleIndex } from "../../article/article-index.ts";
import { isSoundFact } from "../../article/sound-index.ts";
import type { Entity, Visit } from "../../generated/types.ts";
import { type Actors, actorsOf } from "../../inspection/actors.ts";
import type { Rule } from "../rule.ts";

/** The words of an invitation must not name only another inviter. */
export const inviterWords: Rule = {
  code: "visit/inviter-words",
  severity: "warning",
  needs: "file",
  reads: "words",
  title: {
    en: "Disallow an inviter whose words name another.",
    ar: "منع داعٍ تسمي ألفاظه غيره.",
  },
  message: {
    en: "the quotes of the inviter name {other} and not {found}: correct the inviter, quote the words that name it, or explain it in a note",
    ar: "تسمي اقتباسات الداعي {other} لا {found}: صحّح الداعي، أو اقتبس الألفاظ التي تسميه، أو بيّن السبب في ملاحظة",
  },
  doubts: {
    visit: ({ inviter }, _, index) => inviter !== undefined && othersNamed(index, actorsOf(index), inviter).length > 0,
  },
  check(index, report) {
    const actors = actorsOf(index);
    for (const { inviter } of index.visits.values()) {
      if (!inviter || !isSoundFact(index, inviter)) continue;
      const [other, ...more] = othersNamed(index, actors, inviter);
      if (!other) continue;
      report(inviter, {
        ...{ at: "value", found: inviter.value, words: { other: other.id } },
        ...(more.length === 0 ? { fix: [{ op: "replace", key: "value", value: other.id }] } : {}),
      });
    }
  },
};

/** What may invite. */
const inviting: ReadonlySet<Entity["kind"]> = new Set(["person", "organization", "group", "country"]);

// Whom the quotes name instead of the coded inviter, persons first; a pronoun may mean the guest: "at her invitation".
function othersNamed(
  { entities }: ArticleIndex,
  actors: Actors,
  { value, note, state, evidence }: NonNullable<Visit["inviter"]>,
): readonly Entity[] {
  const coded = entities.get(value);
  if (!coded || note !== undefined || state !== "stated") return none;
  const named = new Set<Entity>();
  for (const quote of evidence)
    for (const { entity, mention } of actors.within(quote))
      if (inviting.has(entity.kind) && mention.form !== "anaphor") named.add(entity);
  for (const one of named) if (one === coded || actors.mayStandFor(one.id, value)) return none;
  const all = [...named];
  const persons = all.filter(({ kind }) => kind === "person");
  return persons.length > 0 ? persons : all;
}

const none: readonly Entity[] = [];
