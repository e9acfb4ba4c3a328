import { indexFrom, isAt } from "./clause.ts";
import type { Actor } from "./event.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Whether a preposition right before an actor makes it part of another phrase: "a letter from President Sule". */
export function isGoverned(view: SentenceView, actor: Actor, list: "subjectPrepositions" | "fromOrWith"): boolean {
  return isAt(view, indexFrom(view, actor.start) - 1, list);
}

/** The actor before "of" and a country: "President Ali Yusuf of Djibouti". */
export function actorOfCountry(view: SentenceView, i: number): Actor | undefined {
  let k = i;
  while (k > 0 && view.places[k]) k--;
  if (isAt(view, k, "the")) k--;
  return isAt(view, k, "of") ? view.actorOf[k - 1] : undefined;
}

/** The actor before words between two commas: "President Sule, who came in 2019, visited". */
export function actorBeforeCommas(view: SentenceView, at: number): Actor | undefined {
  if (!/^[,،]/.test(view.words[at]?.gap.trim() ?? "")) return undefined;
  for (let i = at - 1; i > 0; i--) {
    if (!/[,،]/.test(view.words[i]?.gap ?? "")) continue;
    const named = view.actorOf[i - 1] ?? actorOfCountry(view, i - 1);
    // "the envoy of President Sule, Leo Marsh, visited": not the president
    return named && isGoverned(view, named, "subjectPrepositions") ? undefined : named;
  }
  return view.actorOf[at - 1];
}

/** The offset where a word of a sentence begins; 0 outside the sentence. */
export function startOf({ words }: SentenceView, i: number): number {
  return words[i]?.start ?? 0;
}

/** The last actor before a word. */
export function lastActorBefore(view: SentenceView, i: number): Actor | undefined {
  return view.actors.filter((actor) => actor.end <= startOf(view, i)).at(-1);
}
