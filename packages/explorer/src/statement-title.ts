import type { Article, Statement } from "@diplomatic-visits/core";
import { codeLabel, fieldOf } from "./field-of.ts";
import type { Labels } from "./labels.ts";
import { nameOf, speakerName } from "./names.ts";

/** A statement in words: who says it to whom, and what is said. */
export interface StatementTitle {
  who: string;
  /** The gloss in the reader's language if there is one, or the quotes for a reader of the article's language. */
  words: string;
}

/** The title of a statement. */
export function statementTitle(article: Article, statement: Statement, labels: Labels): StatementTitle {
  const { source, addressee = [], gloss, evidence } = statement;
  const from = source.map((id) => speakerName(article, id, labels)).join(labels.comma);
  const to = addressee.map((id) => nameOf(article, id, labels.lang)).join(labels.comma);
  const quotes = evidence.map(({ quote }) => quote).join(" … ");
  const readsText = article.inLanguage.split("-")[0] === labels.lang;
  return {
    who: to === "" ? from : `${from} ${labels.dir === "rtl" ? "←" : "→"} ${to}`,
    words: gloss?.[labels.lang] ?? ((readsText ? undefined : gloss?.["en"]) || quotes),
  };
}

/** What a statement does: its act, its kind, how sure the speaker is, and whether it is negated. */
export function statementAct({ act, kind, modality, negated }: Statement, labels: Labels): string[] {
  const label = (key: string, code: string) => codeLabel(fieldOf("Statement", key), code, labels.lang) ?? code;
  return [
    label("act", act),
    ...(kind === undefined ? [] : [label("kind", kind)]),
    ...(modality === undefined ? [] : [`${labels.modality}${labels.colon}${label("modality", modality)}`]),
    ...(negated ? [labels.negated] : []),
  ];
}
