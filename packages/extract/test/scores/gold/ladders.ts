import type { Part } from "../../../../../test/blind-split.ts";
import { draftOf } from "../drafted.ts";
import { eventsOfDraft } from "./events.ts";
import { type GoldLanguage, goldFile } from "./gold-files.ts";

/** How many single sentences that report an event are drafted with its kind and status, and how many that report none stay silent. */
export interface LadderScore {
  kind: string;
  right: number;
  wanted: number;
  /** The sentences that went wrong, with what was drafted. */
  wrong: string[];
}

const referenceDate = "2025-06-10";

/** The ladders of a language: visits, meetings with calls, and sentences that report none. */
export function scoreLadders(language: GoldLanguage, part: Part): LadderScore[] {
  const lines = goldFile(language, "ladders", part)
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((cells) => cells.length === 3);
  return ["visit", "meeting", "none"].map((kind) => {
    const of = lines.filter(([wanted = ""]) => (wanted === "call" ? "meeting" : wanted) === kind);
    const wrong = of.flatMap(([wanted = "", status = "", sentence = ""]) => {
      const drafted = eventsOfDraft(draftOf(sentence, referenceDate));
      const ofKind = drafted.filter((event) => event.kind === wanted);
      const isRight =
        wanted === "none"
          ? drafted.length === 0
          : ofKind.length > 0 && ofKind.every((event) => event.status === status);
      return isRight
        ? []
        : [
            `${wanted} ${status}: ${sentence}\n     drafted: ${drafted.map(({ shown }) => shown).join("; ") || "nothing"}`,
          ];
    });
    return { kind, right: of.length - wrong.length, wanted: of.length, wrong };
  });
}
