import Link from "@docusaurus/Link";
import type { ReactNode } from "react";
import type { ShownIssue } from "../check/protocol";
import type { PlayWords } from "../play-words";
import { FixButton } from "./fix-button";
import { QuotedWords } from "./quoted-words";

interface IssueListProps {
  issues: readonly ShownIssue[];
  /** How many more issues there are. */
  unlisted: number;
  words: PlayWords;
  onJump(issue: ShownIssue): void;
  onFix(issue: ShownIssue): void;
}

/** The most issues that are listed at once. */
const most = 100;

/** The issues, most severe first; each links to its location. */
export function IssueList({ issues, unlisted, words, onJump, onFix }: IssueListProps): ReactNode {
  const shown = issues.slice(0, most);
  return (
    <>
      <ol className="play-issues" aria-label={words.issues}>
        {shown.map((issue, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two issues may agree in all they say
          <li key={i} className={`play-issue play-${issue.severity}`}>
            <button type="button" className="play-jump" onClick={() => onJump(issue)}>
              <span className="play-severity">{words.severities[issue.severity]}</span>{" "}
              <span>
                <QuotedWords message={issue.message} />
              </span>{" "}
              {issue.line !== undefined && (
                <span className="play-place">{words.place(issue.line, issue.column ?? 1)}</span>
              )}
            </button>
            <IssueDetails issue={issue} />
            <FixButton issue={issue} words={words} onFix={onFix} />
          </li>
        ))}
      </ol>
      {issues.length + unlisted > shown.length && <p>{words.more(issues.length + unlisted - shown.length)}</p>}
    </>
  );
}

function IssueDetails({ issue: { code, pointer, hint } }: { issue: ShownIssue }): ReactNode {
  return (
    <>
      {hint !== undefined && (
        <p className="play-advice">
          <QuotedWords message={hint} />
        </p>
      )}
      <p className="play-where">
        <Link to={`/reference/rules/${code}/`}>
          <code>{code}</code>
        </Link>{" "}
        {pointer !== "" && <code>{pointer}</code>}
      </p>
    </>
  );
}
