import type { Article } from "@diplomatic-visits/core";
import type { AnswerContent } from "./answer-file.ts";

/** A gold article and where it was read. */
export interface GoldArticle {
  name: string;
  file: string;
  article: Article;
}

/** An answer file as it was read. */
export interface AnswerFile {
  name: string;
  file: string;
  content: AnswerContent;
}

/** Gold articles with their answers, and those that have no partner. */
export interface MatchedAnswers {
  pairs: [GoldArticle, AnswerFile][];
  goldAlone: GoldArticle[];
  answersAlone: AnswerFile[];
}

/** Matches answers with gold articles by their names, then by the id or the text that an answer names. */
export function matchedAnswers(gold: readonly GoldArticle[], answers: readonly AnswerFile[]): MatchedAnswers {
  const left = new Set(answers);
  const answerOf = new Map<GoldArticle, AnswerFile>();
  const match = (isOf: (one: GoldArticle, answer: AnswerFile) => boolean) => {
    for (const one of gold.filter((own) => !answerOf.has(own))) {
      const found = [...left].find((answer) => isOf(one, answer));
      if (!found) continue;
      answerOf.set(one, found);
      left.delete(found);
    }
  };
  match((one, answer) => one.name === answer.name);
  match(({ article: { id, textHash } }, { content }) =>
    marksOf(content).some((mark) => mark === id || mark === textHash),
  );
  return {
    pairs: gold.flatMap((one): [GoldArticle, AnswerFile][] => {
      const answer = answerOf.get(one);
      return answer ? [[one, answer]] : [];
    }),
    goldAlone: gold.filter((one) => !answerOf.has(one)),
    answersAlone: [...left],
  };
}

function marksOf(content: AnswerContent): unknown[] {
  if (content.kind === "run") return content.run.articleId === undefined ? [] : [content.run.articleId];
  if (content.kind !== "article" && content.kind !== "coding") return [];
  const { id, textHash } = (content.value ?? {}) as { id?: unknown; textHash?: unknown };
  return [id, textHash].filter((mark) => mark !== undefined);
}
