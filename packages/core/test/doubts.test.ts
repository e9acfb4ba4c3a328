import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { soundIndex } from "../src/article/sound-index.ts";
import { indexArticle } from "../src/article/walked-index.ts";
import type { Article } from "../src/generated/types.ts";
import { missingParts, partsOf } from "../src/languages/support.ts";
import { checkRules } from "../src/rules/check-rules.ts";
import { doubtsOf } from "../src/rules/doubted-rules.ts";
import { ownSeverities } from "../src/rules/ready-rules.ts";
import type { Rule } from "../src/rules/rule.ts";
import { articleRules } from "../src/rules/rules.ts";
import { certainShape } from "../src/validate/certain-shape.ts";
import { baseArticle, developedArticle, developedNames } from "./base-articles.ts";
import { counterexamples, documentsOf, judged } from "./counterexample.ts";
import { lexiconWords, placeWords, triggerWords } from "./lexicon-words.ts";
import { mutate, pickFrom } from "./mutants.ts";

// A run with a seed of its own, as `npm run test:long` makes it, tries more mutants.
const rounds = process.env["PROPERTY_SEED"] ? 20 : 1;

const bases: readonly (readonly [name: string, article: () => Article, mutants: number])[] = [
  ["minimal", () => baseArticle("minimal"), 40_000],
  ...developedNames.map((name) => [name, () => developedArticle(name), 1_200] as const),
  ["invented", () => baseArticle("invented"), 1_200],
  ["reference", () => baseArticle("reference"), 400],
];
const plain: readonly Rule[] = articleRules.map(({ doubts: _, ...rule }) => rule);

/** The rules that report something, and those of them that do so although nothing was in doubt: there must be none. */
function heard(article: Article): { speaking: string[]; unsound: string[] } {
  const index = indexArticle(article);
  const sound = soundIndex(index);
  const doubted = doubtsOf(articleRules, { index, sound });
  const speaking = articleRules.filter((rule) => {
    if (missingParts(partsOf(rule.needs), article.inLanguage).length > 0) return false;
    let found = 0;
    rule.check(rule.reads === "words" ? sound : index, () => found++);
    return found > 0;
  });
  const unsound = speaking.filter((rule) => doubted[articleRules.indexOf(rule)] === 0);
  return { speaking: speaking.map(({ code }) => code), unsound: unsound.map(({ code }) => code) };
}

const options = { locale: "en", severities: ownSeverities, most: 100 } as const;

function verdicts(article: Article): { listening: unknown; plain: unknown } {
  const index = indexArticle(article);
  return { listening: checkRules(articleRules, index, options), plain: checkRules(plain, index, options) };
}

describe("a rule that is not in doubt has nothing to report", () => {
  const examples = counterexamples().filter(({ form = "article", source }) => form === "article" && !source);

  it.each(examples.map((one) => [one.code, one] as const))("in the counterexample of %s", (code, one) => {
    const { sound, broken, mended } = documentsOf(one);
    for (const article of [sound, broken, mended] as Article[]) {
      expect(heard(article).unsound).toEqual([]);
      const { listening, plain: all } = verdicts(article);
      expect(listening).toEqual(all);
    }
    expect(judged(one, broken).issues.map((issue) => issue.code)).toContain(code);
  });

  it.each(bases)("in mutants of the article %s", { timeout: 300_000 * rounds }, (_, article, mutants) => {
    const { seed = 1 } = fc.readConfigureGlobal();
    const { inLanguage } = article();
    const words = [lexiconWords(inLanguage), triggerWords(inLanguage), placeWords(inLanguage)] as const;
    const runs = mutants * rounds;
    let valid = 0;
    const speaking = new Set<string>();
    for (let run = 0; run < runs; run++) {
      const mutant = article();
      mutate(mutant, pickFrom(seed + run), words[run % words.length] ?? []);
      if (certainShape(mutant)?.form !== "article") continue;
      valid++;
      const { speaking: codes, unsound } = heard(mutant);
      expect(unsound, `seed ${seed + run}`).toEqual([]);
      for (const code of codes) speaking.add(code);
      if (run % 10 > 0) continue;
      const { listening, plain: all } = verdicts(mutant);
      expect(listening, `seed ${seed + run}`).toEqual(all);
    }
    // most mutants keep the shape, and many rules have something to say about them
    expect(valid).toBeGreaterThan(runs / 2);
    expect(speaking.size).toBeGreaterThan(20);
  });
});
