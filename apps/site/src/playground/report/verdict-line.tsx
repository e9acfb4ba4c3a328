import type { ReactNode } from "react";
import type { Verdict } from "../check/protocol";
import type { PlayWords } from "../play-words";

/** The verdict in one line; screen readers announce changes. */
export function VerdictLine({ verdict, words }: { verdict: Verdict | undefined; words: PlayWords }): ReactNode {
  const state = verdict?.state ?? "empty";
  return (
    <p role="status" className={`play-verdict play-verdict-${state}`} data-verdict={verdict && state}>
      {verdict === undefined ? words.checking : verdictWords(verdict, words)}
    </p>
  );
}

/** A verdict as a sentence; its counts include what the report does not list. */
function verdictWords({ state, issues, unlisted, facts, exactQuotes, lines }: Verdict, words: PlayWords): string {
  if (state === "empty") return words.empty;
  const [errors, warnings, notes] = (["error", "warning", "note"] as const).map(
    (wanted) => issues.filter(({ severity }) => severity === wanted).length + (unlisted?.issues[wanted] ?? 0),
  ) as [number, number, number];
  if (lines) return words.lines(lines.valid, lines.all);
  if (state === "invalid") return words.invalid(errors, warnings, notes);
  const valid = words.valid(facts, exactQuotes);
  return warnings + notes === 0 ? valid : `${valid} ${words.besides(warnings, notes)}`;
}
