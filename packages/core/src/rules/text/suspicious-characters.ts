import type { ArticleIndex } from "../../article/article-index.ts";
import type { Localized } from "../../article/issue.ts";
import type { IssueCode } from "../../generated/issue-codes.ts";
import { nameOf } from "../../inspection/character-name.ts";
import { type FreeString, oddKinds, oddStrings } from "../../inspection/free-strings.ts";
import { type FoundCharacter, findSuspiciousCharacters, type SuspiciousKind } from "../../text/characters.ts";
import { Kept } from "../../text/kept.ts";
import type { Rule } from "../rule.ts";

interface Row {
  code: IssueCode;
  kinds: readonly SuspiciousKind[];
  title: Localized;
  what: Localized;
}

const rows: readonly Row[] = [
  {
    code: "text/bidi-override",
    kinds: ["bidi-override"],
    title: { en: "Disallow overrides of text direction.", ar: "منع قلب اتجاه الحروف." },
    what: { en: "overrides the direction of the letters after it", ar: "يقلب اتجاه ما بعده من حروف" },
  },
  {
    code: "text/bidi-unbalanced",
    kinds: ["unbalanced-bidi"],
    title: {
      en: "Require directional embeddings and isolates to close in their paragraph.",
      ar: "اشتراط إغلاق علامات تضمين الاتجاه وعزله في فقرتها.",
    },
    what: {
      en: "opens or closes a change of direction that has no other end in its paragraph",
      ar: "يفتح تغييرًا للاتجاه أو يغلقه ولا طرف آخر له في فقرته",
    },
  },
  {
    code: "text/zero-width",
    kinds: ["zero-width", "variation-selector"],
    title: {
      en: "Disallow invisible characters inside words.",
      ar: "منع المحارف الخفية التي تقطع الكلمات.",
    },
    what: { en: "is invisible", ar: "لا يُرى" },
  },
  {
    code: "text/presentation-form",
    kinds: ["presentation-form"],
    title: {
      en: "Disallow Arabic presentation forms.",
      ar: "منع أشكال عرض الحروف.",
    },
    what: { en: "is the shape of a letter or ligature, not the letter", ar: "شكل من أشكال الحرف لا الحرف نفسه" },
  },
  {
    code: "text/replacement",
    kinds: ["replacement"],
    title: { en: "Disallow replacement characters.", ar: "منع محارف الاستبدال." },
    what: { en: "replaces a character that was lost", ar: "يقوم مقام محرف ضاع" },
  },
  {
    code: "text/private-use",
    kinds: ["private-use"],
    title: { en: "Disallow private-use characters.", ar: "منع محارف الاستعمال الخاص." },
    what: { en: "has a meaning in one font only", ar: "لا معنى له إلا في خط طباعي واحد" },
  },
];

/** The rules about characters in a text or free string that mislead readers or break search; only the coder knows what is meant. */
export const suspiciousCharacters: readonly Rule[] = rows.map(({ code, kinds, title, what }) => ({
  code,
  severity: "warning",
  needs: "file",
  inPart: true,
  title,
  message: {
    en: `{character} at {start} ${what.en} ({times} × in this string): check the string against its source`,
    ar: `{character} عند {start} ${what.ar} (عدد مراته هنا: {times}): قارن الكلام بمصدره`,
  },
  doubts: {
    article: (index) => kinds.some((kind) => kindsIn(index).has(kind)),
  },
  check(index, report) {
    for (const { holder, key, found } of foundIn(index)) {
      const mine = found.filter(({ kind }) => kinds.includes(kind));
      const [first] = mine;
      if (!first) continue;
      const start = first.offset;
      const near = { start, end: start + String.fromCodePoint(first.codePoint).length };
      report(holder, {
        at: key,
        found: nameOf(first.codePoint),
        words: { character: nameOf(first.codePoint), start, times: mine.length },
        ...(holder === index.article && key === "text" ? { near } : {}),
      });
    }
  },
}));

const kindsIn = oddKinds(findSuspiciousCharacters);

type Found = FreeString & { found: readonly FoundCharacter<SuspiciousKind>[] };

// The rules of this table need the same result for the same index, one after the other.
const scanned = new Kept<readonly Found[]>();

function foundIn(index: ArticleIndex): readonly Found[] {
  const known = scanned.get(index);
  if (known) return known;
  const made: Found[] = [];
  for (const free of oddStrings(index)) {
    const found = findSuspiciousCharacters(free.string);
    if (found.length > 0) made.push({ ...free, found });
  }
  scanned.set(index, made);
  return made;
}
