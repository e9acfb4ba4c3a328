import { readFile } from "node:fs/promises";
import { type Article, anchor } from "@diplomatic-visits/core";
import { type Locale, renderCodings } from "@diplomatic-visits/explorer";
import { parse } from "yaml";
import { pairArticles } from "../../../../packages/cli/src/agreement/paired-articles.ts";
import { PooledAgreement } from "../../../../packages/cli/src/agreement/pooled-agreement.ts";
import { comparedCodings } from "../../../../packages/cli/src/compare/compared-codings.ts";
import { differencesOf } from "../../../../packages/cli/src/compare/differences.ts";
import { settings } from "../../settings.ts";
import { write } from "./place.mts";

const folder = new URL("../../../../docs/examples/two-coders/", import.meta.url);
const files = { a: "a.coding.yaml", b: "b.coding.yaml", decided: "decided.coding.yaml" };
const { pathname: base } = settings().address;

/** Which rule decides a difference and why, as `rules.yaml` of the example says it. */
interface RuleEntry {
  rule: string;
  page: string;
  why: Readonly<Record<Locale, string>>;
}

const read = (name: string) => readFile(new URL(name, folder), "utf8");

/** Writes the static HTML of two codings side by side, made from the example of two coders, in both languages. */
export async function codings(): Promise<void> {
  const text = await read("text.txt");
  const article = async (name: string): Promise<Article> => {
    const result = anchor(text, parse(await read(name)));
    if (!result.ok) throw new Error(`${name} of the two coders is not valid`);
    return result.article;
  };
  const [a, b, decided] = await Promise.all([article(files.a), article(files.b), article(files.decided)]);
  const articles = pairArticles(a, b);
  const pooled = new PooledAgreement();
  pooled.add(articles);
  const pair = {
    files: { name: "two-coders", a: files.a, b: files.b },
    articles,
    differences: differencesOf(articles),
  };
  const rules: Record<string, RuleEntry> = parse(await read("rules.yaml"));
  for (const locale of ["en", "ar"] as const) {
    const compared = comparedCodings(pair, {
      ...{ locale, listed: "values", agreement: pooled.result() },
      decided: { article: decided, name: files.decided },
      rules: new Map(Object.entries(rules).map(([key, entry]) => [key, ruleIn(entry, locale)])),
    });
    await write(`generated/static/fragments/codings.${locale}.html`, renderCodings(compared, { locale }));
  }
}

function ruleIn({ rule, page, why }: RuleEntry, locale: Locale) {
  const home = locale === "ar" ? `${base}ar/` : base;
  return { name: rule, href: `${home}docs/codebook/${page}`, why: why[locale] };
}
