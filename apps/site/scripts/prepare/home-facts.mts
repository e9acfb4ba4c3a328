import { type Article, facts, type Locale, rules, toPointer, validate } from "@diplomatic-visits/core";
import { articleJson } from "./dataset-files.mts";
import { write } from "./place.mts";

/** The home page's example of a real check: one word of a quote changed, and the resulting report. */
interface HomeFacts {
  counts: { facts: number; quotes: number; statements: number; rules: number };
  broken: { quote: string; word: string; wrong: string; code: string; place: string; messages: Record<Locale, string> };
}

const [word, wrong] = ["رسمية", "خاصة"];

/** Breaks a quote of the reference article, validates it, and writes the verdict for the home page. */
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
  const article: Article = JSON.parse(source);
  const evidence = article.visits?.[0]?.type?.evidence[0];
  if (!evidence?.quote.includes(word)) throw new Error(`The home page breaks the word ${word}, which is not there.`);
  const quote = evidence.quote;
  evidence.quote = quote.replace(word, wrong);
  const text = JSON.stringify(article);
  const verdicts = (["en", "ar"] as const).map((locale) => [locale, validate(text, { locale })] as const);
  const [issue] = verdicts[0]?.[1].issues ?? [];
  if (!issue) throw new Error("The check accepted a changed quote.");
  const messages = Object.fromEntries(verdicts.map(([locale, { issues }]) => [locale, issues[0]?.message ?? ""]));
  return {
    quote,
    word,
    wrong,
    code: issue.code,
    place: toPointer(issue.path),
    messages: messages as Record<Locale, string>,
  };
}
