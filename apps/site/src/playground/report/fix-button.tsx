import type { ReactNode } from "react";
import type { ShownIssue } from "../check/protocol";
import type { PlayWords } from "../play-words";

interface FixButtonProps {
  issue: ShownIssue;
  words: PlayWords;
  onFix(issue: ShownIssue): void;
}

/** The button that applies an issue's fix; nothing if it has none. */
export function FixButton({ issue, words, onFix }: FixButtonProps): ReactNode {
  if (issue.fix === undefined) return null;
  return (
    <button type="button" className="play-button" aria-label={words.fixLabel(issue.code)} onClick={() => onFix(issue)}>
      {words.fix}
    </button>
  );
}
