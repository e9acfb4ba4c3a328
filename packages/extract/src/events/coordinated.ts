import { isArabicWord, isPartedBefore, lettersAt } from "./clause.ts";
import type { Actor } from "./event.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A subject with those that "and" or a comma joins to it: President Sule and King Leo, الرئيس ووزير الخارجية. */
export function coordinated(view: SentenceView, subject: Actor): Actor[] {
  const first = view.words.findIndex(({ start }) => start >= subject.start);
  const word = view.words[first];
  return word && isArabicWord(word) ? andBehind(view, subject) : andAhead(view, subject, first);
}

function andAhead(view: SentenceView, subject: Actor, from: number): Actor[] {
  const actors = [subject];
  let first = from;
  while (first > 1) {
    const isAnd = lettersAt(view, first - 1) === "and";
    const before = isAnd ? view.actorOf[first - 2] : isPartedBefore(view, first) ? view.actorOf[first - 1] : undefined;
    if (!before || before === subject) break;
    actors.unshift(before);
    first = view.words.findIndex(({ start }) => start >= before.start);
  }
  return actors;
}

function andBehind({ text, actors }: SentenceView, subject: Actor): Actor[] {
  const joined = [subject];
  for (const actor of actors) if (text.slice(joined.at(-1)?.end, actor.start) === " و") joined.push(actor);
  return joined;
}
