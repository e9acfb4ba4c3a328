import { isAt, isPartedBefore, orderOf } from "./clause.ts";
import type { Actor } from "./event.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A subject with those joined to it by a conjunction or a comma: President Sule and King Leo, الرئيس ووزير الخارجية. */
export function coordinatedSubjects(view: SentenceView, subject: Actor): Actor[] {
  const first = view.words.findIndex(({ start }) => start >= subject.start);
  return first >= 0 && orderOf(view, first) === "verb-first"
    ? joinedAfter(view, subject)
    : joinedBefore(view, subject, first);
}

function joinedBefore(view: SentenceView, subject: Actor, from: number): Actor[] {
  const actors = [subject];
  let first = from;
  while (first > 0) {
    const isAnd = isAt(view, first - 1, "and");
    const before = isAnd
      ? actorBeforeAnd(view, first - 2)
      : isPartedBefore(view, first) && (actors.length > 1 || isHeadline(view, first - 1))
        ? view.actorOf[first - 1]
        : undefined;
    if (!before || before === subject) break;
    actors.unshift(before);
    first = view.words.findIndex(({ start }) => start >= before.start);
  }
  return actors;
}

// "King, premier meet": a comma alone joins two only at the beginning of a headline
function isHeadline({ words, actorOf }: SentenceView, i: number): boolean {
  return (actorOf[i]?.start ?? Number.NaN) === words[0]?.start && words[i + 1]?.gap === ", ";
}

// "Nigeria's minister of trade, and": how many words may complete an office
const complementReach = 4;

function actorBeforeAnd(view: SentenceView, last: number): Actor | undefined {
  if (view.actorOf[last]) return view.actorOf[last];
  for (let i = last; i > Math.max(0, last - complementReach) && !isPartedBefore(view, i); i--)
    if (isAt(view, i, "of")) return view.actorOf[i - 1];
  return undefined;
}

function joinedAfter({ text, actors, lexicons }: SentenceView, subject: Actor): Actor[] {
  const joints = lexicons.flatMap(({ events }) => events?.joinedSubject ?? []);
  const joined = [subject];
  for (const actor of actors) if (joints.includes(text.slice(joined.at(-1)?.end, actor.start))) joined.push(actor);
  return joined;
}
