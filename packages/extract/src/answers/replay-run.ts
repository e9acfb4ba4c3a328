import {
  type Article,
  anchor,
  type Coding,
  type QuoteStatus,
  type RuleSeverities,
  rules,
} from "@diplomatic-visits/core";
import { type AnswerReport, reportOf } from "./answer-report.ts";
import { type AnswerCourse, nextCourse } from "./best-answer.ts";
import { type Bench, judgeAnswer } from "./judge.ts";
import type { ModelRun } from "./recorded-run.ts";

/** What a recorded run gives when its answers are judged again. */
export interface ReplayedRun {
  /** The valid parts of the best answer. */
  coding: Partial<Coding>;
  /** They as an article, also when it breaks rules; absent if they do not have the shape of one. */
  article?: Article;
  /** The outcome of the best answer. */
  report: AnswerReport;
  /** How many quotes of the best answer, as the model wrote them, match the text in which way. */
  quotes: QuoteCounts;
}

/** Quotes by how they match the text. */
export type QuoteCounts = Record<QuoteStatus, number>;

// an article that breaks a rule is compared all the same
const noRules: RuleSeverities = Object.fromEntries(rules.map(({ code }) => [code, "off" as const]));

/** Judges the answers of a recorded run as `codeWithModel` does, without asking anybody. */
export function replayRun({ rounds }: ModelRun, bench: Bench): ReplayedRun {
  let course: AnswerCourse | undefined;
  for (const { answer } of rounds.length > 0 ? rounds : [{ answer: "" }])
    course = nextCourse(judgeAnswer(answer, bench), course);
  const { best } = course as AnswerCourse;
  const { kept } = best.repair;
  const article = best.anchored.ok ? best.anchored.article : articleOf(kept, bench.text);
  return {
    ...{ coding: kept, report: reportOf(best), quotes: quoteCounts(best.read, bench.text) },
    ...(article ? { article } : {}),
  };
}

function articleOf(coding: Partial<Coding>, text: string): Article | undefined {
  const anchored = anchor(text, coding, { rules: noRules });
  return anchored.ok ? anchored.article : undefined;
}

/** How many quotes of a coding match the text in which way. */
export function quoteCounts(coding: unknown, text: string): QuoteCounts {
  const counts: QuoteCounts = { exact: 0, typographic: 0, orthographic: 0, ambiguous: 0, missing: 0 };
  const { quotes, quotesNotListed } = anchor(text, coding, { rules: noRules });
  for (const { status } of quotes) counts[status]++;
  counts.missing += quotesNotListed?.missing ?? 0;
  counts.ambiguous += quotesNotListed?.ambiguous ?? 0;
  return counts;
}
