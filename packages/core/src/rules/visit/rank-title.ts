import { isSound } from "../../article/sound-index.ts";
import { rankList } from "../../codelists/rank.ts";
import type { Evidence } from "../../generated/types.ts";
import { bodyRanks } from "../../inspection/rank-bodies.ts";
import { foldedWords } from "../../text/folded-words.ts";
import type { Rule } from "../rule.ts";

/** The rank of an office fits the words of its title. */
export const rankTitle: Rule = {
  code: "visit/rank-title",
  severity: "warning",
  needs: { lexicon: ["ar", "en"] },
  reads: "words",
  title: { en: "Require the rank of an office to fit its title.", ar: "يجب أن توافق مرتبة المنصب ألفاظ لقبه." },
  message: {
    en: "⟦{title}⟧ is coded as {found}, but its words name {expected}: correct the rank, or explain it in a note",
    ar: "رُمّز ⟦{title}⟧ بالمرتبة {found}، وألفاظه تسمي {expected}: صحّحوا المرتبة أو بيّنوا السبب في ملاحظة",
  },
  why: {
    en: "Rank is not title: a president may lead a government, a state or a party. If the words of the title name only other ranks, the code is wrong or needs a note.",
    ar: "المرتبة غير اللقب: فقد يكون الرئيس رئيس حكومة أو دولة أو حزب. فإذا لم تسمِّ ألفاظ اللقب إلا مراتب أخرى فالرمز خطأ أو يحتاج إلى ملاحظة.",
  },
  check(index, report) {
    for (const { offices = [] } of index.entities.values()) {
      for (const { title, rank: coded } of offices) {
        if (!coded || coded.note !== undefined || !isSound(index, title)) continue;
        const named = ranksOfTitle(index.text, title);
        if (named.size === 0 || named.has(coded.value)) continue;
        const expected = [...named].join(", ");
        report(coded, { at: "value", found: coded.value, expected, words: { title: title.quote } });
      }
    }
  },
};

// The body of an office goes before the bare word: the president of a senate is no head of state.
function ranksOfTitle(text: string, title: Evidence): Set<string> {
  const named = ranksNamed(title.quote);
  const ofBody = bodyRanks(text, title);
  if (ofBody === undefined || [...named].some((one) => !bareHeads.has(one) && ofBody.includes(one))) return named;
  return named.size === 0 || [...named].some((one) => bareHeads.has(one)) ? new Set(ofBody) : named;
}

// What a bare "president" or "envoy" may name.
const bareHeads: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-state-and-government",
  "head-of-government",
  "head-of-authority",
  "special-envoy",
]);

interface Title {
  rank: string;
  words: readonly string[];
}

let titles: readonly Title[] | undefined;

function allTitles(): readonly Title[] {
  return rankList.values.flatMap(({ value, titles: { en, ar } }) =>
    [...en, ...ar].map((title) => ({ rank: value, words: lettersOf(title) })),
  );
}

function lettersOf(words: string): string[] {
  return foldedWords(words).map(({ letters }) => letters);
}

// A deputy of an office and one who acts for its holder has another rank, whatever the list knows of it.
const deputies: ReadonlySet<string> = new Set(
  lettersOf(
    "deputy vice assistant acting under former ex نائب نائبة مساعد مساعدة وكيل وكيلة السابق السابقة الأسبق سابق سابقا",
  ),
);

/** The ranks that the words of a title name; a word inside a longer title that is known too does not count. */
function ranksNamed(title: string): Set<string> {
  titles ??= allTitles();
  const words = lettersOf(title);
  const found = titles.flatMap(({ rank: value, words: own }) => {
    const start = placeOf(own, words);
    return start < 0 ? [] : [{ value, start, end: start + own.length }];
  });
  const widest = found.filter(
    (one) =>
      !found.some(
        (other) => other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start,
      ),
  );
  const covered = (i: number) => widest.some(({ start, end }) => start <= i && i < end);
  if (words.some((word, i) => deputies.has(word) && !covered(i))) return new Set();
  return new Set(widest.map(({ value }) => value));
}

function placeOf(part: readonly string[], whole: readonly string[]): number {
  for (let start = 0; start + part.length <= whole.length; start++)
    if (part.every((word, i) => word === whole[start + i])) return start;
  return -1;
}
