import { type Article, anchor, type QuoteStatus, repair, rules, validate } from "@diplomatic-visits/core";
import { readYamlInput } from "@diplomatic-visits/core/internal";
import {
  type AnswerReport,
  type Bench,
  type ModelRun,
  quoteCounts,
  readRecordedRun,
  replayRun,
} from "@diplomatic-visits/extract/answers";
import { companionsOf, isText, isYaml } from "../inputs/naming.ts";
import { evaluateWords } from "./evaluate-words.ts";
import { type Cost, totalCost } from "./evaluation.ts";

/** An answer, compared with the text of its gold coding. */
interface ComparedAnswer {
  /** Absent if the answer does not have the shape of an article. */
  article?: Article;
  quotes: Record<QuoteStatus, number>;
  model?: string;
  cost?: Cost;
  report?: AnswerReport;
}

/** What is read of an answer, or why it cannot be evaluated and what to do. */
export type AnswerRead = { ok: true; answer: ComparedAnswer } | { ok: false; fault: string };

// an answer that breaks a rule is scored all the same
const noRules = Object.fromEntries(rules.map(({ code }) => [code, "off" as const]));

/** The content of an answer file: a recorded run, an article, a coding, or the bare answer of a model. */
export type AnswerContent =
  | { kind: "run"; run: ModelRun }
  | { kind: "article"; value: object }
  | { kind: "coding"; value: unknown }
  | { kind: "answer"; text: string }
  | { kind: "fault"; pointer: string; expected: string };

/** Recognizes what an answer file has: by its name, and JSON by its content. */
export function answerContent(path: string, source: string): AnswerContent {
  if (companionsOf(path) !== undefined) {
    const read = isYaml(path) ? readYamlInput(source) : undefined;
    return { kind: "coding", value: read ? (read.ok ? read.value : undefined) : parsed(source) };
  }
  const value = isText(path) ? undefined : parsed(source);
  if (!isObject(value)) return { kind: "answer", text: source };
  if (Object.hasOwn(value, "rounds")) {
    const read = readRecordedRun(value);
    return read.ok ? { kind: "run", run: read.run } : { kind: "fault", ...read.fault };
  }
  return typeof value["text"] === "string" && Object.hasOwn(value, "sections")
    ? { kind: "article", value }
    : { kind: "answer", text: source };
}

/** Compares the content of an answer file with the text of the gold coding. */
export function comparedAnswer(content: AnswerContent, gold: Article, bench: Bench): AnswerRead {
  const words = evaluateWords[bench.locale];
  if (content.kind === "fault") return { ok: false, fault: words.notARun(content.pointer, content.expected) };
  if (content.kind === "article") return articleAnswer(content.value, gold, bench);
  if (content.kind === "coding") return { ok: true, answer: codingAnswer(content.value, bench) };
  const run = content.kind === "run" ? content.run : { rounds: [{ answer: content.text }] };
  const { article, quotes, report } = replayRun(run, bench);
  return {
    ok: true,
    answer: {
      ...{ quotes, report, ...(article ? { article } : {}) },
      ...(run.model === undefined ? {} : { model: run.model }),
      ...(content.kind === "run" ? { cost: costOf(run) } : {}),
    },
  };
}

function costOf({ rounds }: ModelRun): Cost {
  return totalCost(
    rounds.map(({ usage, seconds }) => ({ rounds: 1, ...usage, ...(seconds === undefined ? {} : { seconds }) })),
  );
}

function articleAnswer(value: object, gold: Article, { locale }: Bench): AnswerRead {
  const result = validate(value, { rules: noRules, locale });
  const words = evaluateWords[locale];
  if (!result.ok) return { ok: false, fault: words.notAnArticle };
  if (result.article.textHash !== gold.textHash) return { ok: false, fault: words.otherText };
  const exact = countQuotes(result.article);
  return {
    ok: true,
    answer: { article: result.article, quotes: { exact, typographic: 0, orthographic: 0, ambiguous: 0, missing: 0 } },
  };
}

// the validator has compared every quote of an article with its text
function countQuotes(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const { quote, start } = value as { quote?: unknown; start?: unknown };
  const own = typeof quote === "string" && typeof start === "number" ? 1 : 0;
  return Object.values(value).reduce((sum: number, child) => sum + countQuotes(child), own);
}

function codingAnswer(value: unknown, { text, locale }: Bench): ComparedAnswer {
  const { kept } = repair(value, text, { locale });
  const anchored = anchor(text, kept, { rules: noRules, locale });
  return { quotes: quoteCounts(value, text), ...(anchored.ok ? { article: anchored.article } : {}) };
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
