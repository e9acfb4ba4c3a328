import type { ReactNode } from "react";
import type { ShownIssue, Verdict } from "../check/protocol";
import type { PlayWords } from "../play-words";
import { FixButton } from "./fix-button";
import { QuotedWords } from "./quoted-words";

interface FirstIssueProps {
  verdict: Verdict | undefined;
  words: PlayWords;
  onJump(issue: ShownIssue): void;
  onFix(issue: ShownIssue): void;
}

/** The first issue beside the verdict, for screens on which the report is below the document. */
export function FirstIssue({ verdict, words, onJump, onFix }: FirstIssueProps): ReactNode {
  const [issue] = verdict?.issues ?? [];
  if (!issue) return null;
  return (
    <div className={`play-first play-${issue.severity}`}>
      <button type="button" className="play-first-jump" onClick={() => onJump(issue)}>
        <span className="play-severity">{words.severities[issue.severity]}</span>{" "}
        <span>
          <QuotedWords message={issue.message} />
        </span>
      </button>
      <FixButton issue={issue} words={words} onFix={onFix} />
    </div>
  );
}
