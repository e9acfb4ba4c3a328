/** A word or turn that the project no longer uses, and what it uses instead. */
export interface RetiredWord {
  name: string;
  pattern: RegExp;
  use: string;
  /** Whether comments may use it: there it is not a term. */
  proseOnly?: true;
}

/** The words that the style of the project retires, in English. */
export const retiredWords: readonly RetiredWord[] = [
  { name: "mend", pattern: /\bmend(?:s|ed|ing)?\b/i, use: "fix" },
  { name: "remedy", pattern: /\bremed(?:y|ies)\b/i, use: "fix" },
  { name: "letter for letter", pattern: /\bletter for letter\b/i, use: "exactly" },
  { name: "anew", pattern: /\banew\b/i, use: "again" },
  { name: "whoever", pattern: /\bwho(?:so)?ever\b/i, use: "if you, people who" },
  { name: "whereof", pattern: /\bwhere(?:of|upon)\b|\b(?:thereof|therein)\b/i, use: "a sentence of its own" },
  { name: "sought", pattern: /\bsought\b/i, use: "looked for" },
  { name: "mostly", pattern: /\bmostly\b/i, use: "usually, largely" },
  { name: "what became of", pattern: /\bwhat (?:became|becomes|comes) of\b/i, use: "the result for" },
  { name: "stands in", pattern: /\bst(?:ands?|ood) (?:in|at|behind|before|between|beside|under)\b/i, use: "is in" },
  {
    name: "lies in",
    pattern: /\b(?:lies|lie|lay) (?:in|at|behind|beside|between|apart|on|closer|elsewhere)\b/i,
    use: "is in",
  },
  { name: "takes in", pattern: /\b(?:takes? in|took in|takes? it in)\b/i, use: "includes" },
  { name: "leaves out", pattern: /\bleaves out\b/i, use: "excludes, omits" },
  {
    name: "is no X",
    pattern: /(?<!\bthere )\b(?:is|are) no\b(?! (?:longer|more|other|later|fewer))/i,
    use: "is not an X",
  },
  { name: "is none", pattern: /\b(?:is|are) none\b/i, use: "does not exist", proseOnly: true },
  { name: "told", pattern: /\btold\b/i, use: "reported", proseOnly: true },
  { name: "besides", pattern: /\bbesides\b/i, use: "also, apart from", proseOnly: true },
  { name: "behind", pattern: /\bbehind\b/i, use: "after", proseOnly: true },
  { name: "strict reader", pattern: /\bstrict reader\b/i, use: "strict parser" },
  { name: "counterexample", pattern: /\bcounterexamples?\b/i, use: "failing example", proseOnly: true },
  { name: "what X is", pattern: /^#+ What .* (?:is|are)$/im, use: "a noun phrase as a heading", proseOnly: true },
  {
    name: "two careful readers",
    pattern: /\bcareful readers (?:would part|may differ)\b/i,
    use: "two coders would disagree",
  },
  { name: "he", pattern: /\b(?:he|his|him|himself)\b/i, use: "they", proseOnly: true },
];

const named = "a man of the article or of an invented report";
const translated = "the translation of an Arabic pronoun";

/** Where such a word means something else, and what; an entry without a hit must be removed. */
export const otherMeanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  behind: {
    "docs/explanation/offsets-and-arabic-text.md": "marks are painted behind the text",
    "packages/core/src/schema/party.ts": "a party behind an article is responsible for it",
    "packages/explorer/README.md": "marks are painted behind the text",
    "packages/extract/src/html/page-doubts.ts": "a page is behind a paywall",
  },
  counterexample: {
    "CONTRIBUTING.md": "the name of a folder, and a term of property tests",
    "GLOSSARY.md": "the entry that explains the name of the folder",
    "apps/site/content/glossary/marked-terms.ts": "the term of the glossary that pages mark",
  },
  he: {
    "docs/codebook/agreement-between-coders.md": translated,
    "docs/codebook/entities-and-mentions.md": translated,
    "docs/codebook/meetings.md": translated,
    "docs/codebook/one-paragraph.md": named,
    "docs/codebook/times-and-quantities.md": translated,
    "docs/codebook/wire-report.md": named,
    "docs/guides/code-another-article.md": "the word itself, as an example",
    "docs/start/language-model.md": named,
    "packages/core/src/explanations/envelope.ts": "the language tag of Hebrew",
  },
};
