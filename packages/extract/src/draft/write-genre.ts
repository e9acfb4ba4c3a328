import type { Article, Genre, Span } from "@diplomatic-visits/core";
import { genreOfLine, hasLayout } from "../languages/layout-terms.ts";
import type { StatementFound } from "../statements/statement.ts";
import { addItem, type DraftPage } from "./draft-page.ts";

// a label, a headline and a summary
const mostLines = 3;

/** Writes the genre, and the type of an opinion or an analysis, where the first lines or the form of the text decide them. */
export function writeGenre(page: DraftPage, article: Article, statements: readonly StatementFound[]): void {
  const head = linesOf(article).slice(0, mostLines);
  const opinion = head.find(({ line }) => hasLayout("opinionOpening", line));
  if (opinion) writeType(page, "OpinionNewsArticle", opinion);
  if (page.coding.genre !== undefined) return;
  const found = opinion ? undefined : (named(head) ?? inTurns(article, head, statements) ?? ofAgency(article));
  if (!found) return;
  page.coding.genre = found.genre;
  const { start, end, rule } = found;
  addItem(page, "/genre", { start, end, rule, certainty: "likely" });
  if (found.genre === "analysis") writeType(page, "AnalysisNewsArticle", found);
}

interface GenreFound extends Span {
  genre: Genre;
  rule: string;
}

interface Line extends Span {
  line: string;
}

function linesOf({ text, sections }: Article): Line[] {
  const blocks = sections.flatMap((section) => section.blocks);
  return blocks.map(({ start, end }) => ({ start, end, line: text.slice(start, end) }));
}

// a coder's own type is kept
function writeType(page: DraftPage, type: Article["type"], { start, end }: Span): void {
  const { coding, items } = page;
  if (coding.type !== undefined && coding.type !== "NewsArticle") return;
  coding.type = type;
  // the placeholder has been filled
  page.todo = page.todo.filter(({ pointer }) => pointer !== "/type");
  items.push({ pointer: "/type", rule: "genre/words", certainty: "likely", start, end });
}

function named(head: readonly Line[]): GenreFound | undefined {
  for (const { line, start, end } of head) {
    const genre = genreOfLine(line);
    if (genre !== undefined) return { genre, start, end, rule: "genre/words" };
  }
  return undefined;
}

// lines before the first turn that say what kind of talk it is
const mostAhead = 4;

function inTurns(
  article: Article,
  head: readonly Line[],
  statements: readonly StatementFound[],
): GenreFound | undefined {
  const turns = statements.filter(({ rule }) => rule === "statement/turn");
  const lines = linesOf(article);
  const [first] = turns;
  if (!first || 2 * turns.length < lines.length) return undefined;
  const ahead = lines.slice(0, mostAhead).filter(({ start }) => start < first.speaker.start);
  const says = (words: "interviewWords" | "briefingWords") =>
    [...head, ...ahead].some(({ line }) => hasLayout(words, line));
  const hasQuestions = turns.some(({ act }) => act === "question");
  const answering = new Set(
    turns.filter(({ act }) => act !== "question").map(({ speaker }) => speaker.person ?? speaker.phrase),
  );
  const isInterview = hasQuestions && answering.size === 1 && says("interviewWords");
  const genre = isInterview ? "interview" : hasQuestions && says("briefingWords") ? "briefing" : "transcript";
  return { genre, start: first.speaker.start, end: first.end, rule: "genre/turns" };
}

// "PARIS (Agency) —"
function ofAgency({ dateline, provider }: Article): GenreFound | undefined {
  if (!dateline || !provider) return undefined;
  return { genre: "wire-report", start: dateline.start, end: dateline.end, rule: "genre/agency" };
}
