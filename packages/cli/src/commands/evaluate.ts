import type { Article, Coding, Locale } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import type { Bench } from "@diplomatic-visits/extract/answers";
import { readCoding } from "../compare/read-coding.ts";
import { answerContent, comparedAnswer } from "../evaluate/answer-file.ts";
import { answerFiles, articleNameOf } from "../evaluate/answer-names.ts";
import { evaluateWords } from "../evaluate/evaluate-words.ts";
import type { EvaluatedArticle } from "../evaluate/evaluation.ts";
import { type EvaluationForm, evaluationReports } from "../evaluate/evaluation-report.ts";
import { type AnswerFile, type GoldArticle, matchedAnswers } from "../evaluate/matched-answers.ts";
import { scoredArticle } from "../evaluate/scored-article.ts";
import { exitCode, graver, usageError } from "../exit-code.ts";
import { withoutSources } from "../inputs/articles-in.ts";
import { type ExpandedWithPlaces, expand } from "../inputs/expand.ts";
import { isNdjson } from "../inputs/naming.ts";
import { readBytes } from "../inputs/read-file.ts";
import type { Io } from "../io/io.ts";

/** The settings of `visits evaluate`. */
export interface EvaluateSettings {
  /** The folder of the gold articles or codings. */
  gold: string;
  /** The folder of the answers. */
  answers: string;
  /** The folder of the texts of the gold codings, if they are elsewhere. */
  text?: string;
  form: EvaluationForm;
  /** Whether each article has tables of its own; JSON and CSV have its figures in any case. */
  each: boolean;
  locale: Locale;
}

/** Scores answers of a model against gold codings of the same texts. Returns the exit code. */
export async function evaluateCommand(settings: EvaluateSettings, io: Io): Promise<number> {
  const { gold, answers, form, each, locale } = settings;
  const [ours, theirs] = [await expand([gold], io), await expand([answers], io, answerFiles)];
  const run: Run = { settings, io, code: exitCode.valid };
  for (const folder of [...ours.unread, ...theirs.unread]) fail(run, folder, exitCode.incomplete);
  const golds = await goldArticles(ours, run);
  const given = await answersIn(theirs, run);
  const { pairs, goldAlone, answersAlone } = matchedAnswers(golds, given);
  if (pairs.length === 0 && run.code === exitCode.valid) throw usageError(evaluateWords[locale].nothing);
  // what could not be read is reported, and nothing is left to compare
  if (golds.length === 0 || given.length === 0) return run.code;
  const articles = pairs.flatMap(([own, answer]) => evaluated(own, answer, run));
  const missing = { answers: goldAlone.map(({ file }) => file), gold: answersAlone.map(({ file }) => file) };
  await io.out.write(evaluationReports[form]({ articles, missing }, { locale, each, terminal: io.out.terminal }));
  return run.code;
}

interface Run {
  settings: EvaluateSettings;
  io: Io;
  code: number;
}

function fail(run: Run, message: string, code: number): void {
  run.io.err.write(`${escaped(message)}\n`);
  run.code = graver(run.code, code);
}

async function goldArticles({ files, places }: ExpandedWithPlaces, run: Run): Promise<GoldArticle[]> {
  const { locale, text } = run.settings;
  const read: GoldArticle[] = [];
  for (const file of withoutSources(files).filter((one) => !isNdjson(one))) {
    const article = await readCoding(file, { locale, ...(text === undefined ? {} : { text }) }, run.io).catch(
      unread(run),
    );
    if (article) read.push({ name: articleNameOf(places.get(file) ?? file), file, article });
    else run.code = graver(run.code, exitCode.invalid);
  }
  return read;
}

async function answersIn({ files, places }: ExpandedWithPlaces, run: Run): Promise<AnswerFile[]> {
  const read: AnswerFile[] = [];
  for (const file of withoutSources(files)) {
    const bytes = await readBytes(file, run.io).catch(unread(run));
    if (!bytes) continue;
    const content = answerContent(file, new TextDecoder().decode(bytes));
    read.push({ name: articleNameOf(places.get(file) ?? file), file, content });
  }
  return read;
}

// A file that cannot be read is reported, and the others are evaluated.
function unread(run: Run): (error: Error & { exit?: number }) => undefined {
  return (error) => {
    if (error.exit === undefined) throw error;
    fail(run, error.message, error.exit === exitCode.usage ? exitCode.invalid : error.exit);
    return undefined;
  };
}

function evaluated(
  { name, file: gold, article }: GoldArticle,
  { file, content }: AnswerFile,
  run: Run,
): EvaluatedArticle[] {
  const read = comparedAnswer(content, article, benchOf(article, run.settings.locale));
  if (!read.ok) {
    fail(run, `${file}: ${read.fault}`, exitCode.invalid);
    return [];
  }
  const { article: own, ...answer } = read.answer;
  return [{ name, gold, answer: file, scored: scoredArticle(article, own), ...answer }];
}

// What is known of an article is not asked of a model, and not scored.
function benchOf({ text, type, extent, inLanguage, datePublished }: Article, locale: Locale): Bench {
  const known: Partial<Coding> = {
    ...{ type, extent, inLanguage, ...(datePublished === undefined ? {} : { datePublished }) },
    codings: [
      { id: "coding-by-model", coder: { kind: "software", name: "model" }, method: "automatic", reviewed: false },
    ],
  };
  return { text, known, locale };
}
