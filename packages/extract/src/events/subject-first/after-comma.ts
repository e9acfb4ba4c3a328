import { isAt, isClauseBreak, isPartedBefore } from "../clause.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";

/** The actor after the comma that closes a phrase at the beginning of a sentence: "In Oslo on Monday, King Leo". */
export function subjectAfterComma(view: SentenceView, from: number): Actor | undefined {
  for (let i = from + 1; i < view.words.length; i++) {
    if (!isPartedBefore(view, i)) continue;
    // "Back from Oslo, where he met the king, President Sule": the comma opens a clause of its own
    if (isAt(view, i, "asideRelatives")) continue;
    // "In Oslo, Norway, on Monday, King Leo"
    const isAside = view.places[i] !== undefined || view.isDate[i] === true || isAt(view, i, "datePrepositions");
    if (view.actorOf[i] || !isAside || isClauseBreak(view, i)) return view.actorOf[i];
  }
  return undefined;
}
