import { type Article, facts, type Locale, rules, toPointer, validate } from "@diplomatic-visits/core";
import type { HomeFacts } from "../../src/home/home-facts.ts";
import { articleJson } from "./dataset-files.mts";
import { write } from "./place.mts";

const [word, wrong] = ["رسمية", "عمل"];

/** Breaks a quote of the reference article, repairs it with what the validator found, and writes each verdict for the home page. */
export async function homeFacts(): Promise<void> {
  const source = await articleJson();
  const article: Article = JSON.parse(source);
  const list = facts(article);
  const mentions = article.entities?.reduce((sum, entity) => sum + entity.mentions.length, 0) ?? 0;
  const counts = {
    facts: list.length,
    quotes: list.reduce((sum, { evidence }) => sum + evidence.length, mentions),
    statements: article.statements?.length ?? 0,
    rules: rules.length,
  };
  await write("generated/home.json", JSON.stringify({ counts, broken: broken(source) } satisfies HomeFacts));
}

function broken(source: string): HomeFacts["broken"] {
  const quote = quoteIn(source);
  if (!quote.includes(word)) throw new Error(`The home page breaks the word ${word}, which is not there.`);
  const spoiled = withQuote(source, quote.replace(word, wrong));
  const issues = { en: validate(spoiled, { locale: "en" }).issues, ar: validate(spoiled, { locale: "ar" }).issues };
  const [issue, second] = issues.en;
  if (!issue || second) throw new Error("The home page shows one issue, and the validator reports another number.");
  const said = (field: "message" | "hint"): Record<Locale, string> => ({
    en: issues.en[0]?.[field] ?? "",
    ar: issues.ar[0]?.[field] ?? "",
  });
  const { near, code, path } = issue;
  const repaired = withQuote(spoiled, near?.text ?? "");
  for (const text of [source, repaired])
    if (!validate(text).ok) throw new Error("The home page shows a valid article, and it is not valid.");
  return {
    quote,
    word,
    wrong,
    start: near?.start ?? 0,
    end: near?.end ?? 0,
    code,
    place: toPointer(path),
    messages: said("message"),
    hints: said("hint"),
  };
}

function quoteIn(source: string): string {
  return evidenceOf(JSON.parse(source)).quote;
}

function withQuote(source: string, quote: string): string {
  const article: Article = JSON.parse(source);
  evidenceOf(article).quote = quote;
  return JSON.stringify(article);
}

function evidenceOf(article: Article): { quote: string } {
  const evidence = article.visits?.[0]?.type?.evidence[0];
  if (!evidence) throw new Error("The first visit of the reference article has no evidence for its type.");
  return evidence;
}
