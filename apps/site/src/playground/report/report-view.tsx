import Link from "@docusaurus/Link";
import type { ReactNode } from "react";
import type { ShownIssue, ShownQuote, Verdict } from "../check/protocol";
import type { Stretch } from "../editor/position";
import type { PlayWords } from "../play-words";
import { ArticleResult } from "./article-result";
import { IssueList } from "./issue-list";
import { QuoteList } from "./quote-list";

interface ReportProps {
  verdict: Verdict;
  words: PlayWords;
  onJump(issue: ShownIssue | ShownQuote): void;
  onFix(issue: ShownIssue): void;
  onPlace(place: Stretch): void;
  onTakeOver(article: string): void;
}

/** The whole report: issues, unchecked parts, quotes, and the article made from a coding. */
export function ReportView({ verdict, words, onJump, onFix, onPlace, onTakeOver }: ReportProps): ReactNode {
  const { state, issues, unlisted, notChecked, quotes, lines, form, article, milliseconds } = verdict;
  const { error = 0, warning = 0, note = 0 } = unlisted?.issues ?? {};
  return (
    <>
      {issues.length > 0 ? (
        <IssueList issues={issues} unlisted={error + warning + note} words={words} onJump={onJump} onFix={onFix} />
      ) : (
        state !== "empty" && <p>{words.noIssues}</p>
      )}
      {lines !== undefined && lines.judged < lines.all && <p>{words.linesLeft(lines.judged, lines.all)}</p>}
      {form === "coding" && article !== undefined && (
        <ArticleResult article={article} words={words} onTakeOver={onTakeOver} />
      )}
      {quotes.length > 0 && (
        <QuoteList quotes={quotes} unlisted={unlisted?.quotes ?? 0} words={words} onQuote={onJump} onPlace={onPlace} />
      )}
      {notChecked.length > 0 && (
        <section aria-labelledby="play-not-checked">
          <h2 className="play-heading" id="play-not-checked">
            {words.notChecked}
          </h2>
          <ul>
            {notChecked.map(({ code, message }) => (
              <li key={code}>
                <Link to={`/reference/rules/${code}/`}>
                  <code>{code}</code>
                </Link>{" "}
                {message}
              </li>
            ))}
          </ul>
        </section>
      )}
      {state !== "empty" && <p className="play-took">{words.took(milliseconds.toFixed(1))}</p>}
    </>
  );
}
