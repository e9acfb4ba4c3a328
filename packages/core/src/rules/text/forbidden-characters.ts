import type { ArticleIndex } from "../../article/article-index.ts";
import type { Localized } from "../../article/issue.ts";
import type { IssueCode } from "../../generated/issue-codes.ts";
import { nameOf } from "../../inspection/character-name.ts";
import { type FreeString, oddKinds, oddStrings } from "../../inspection/free-strings.ts";
import { type ForbiddenKind, findForbiddenCharacters } from "../../text/characters.ts";
import { Kept } from "../../text/kept.ts";
import type { Span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";

interface Row {
  code: IssueCode;
  kinds: readonly ForbiddenKind[];
  title: Localized;
  what: Localized;
}

const rows: readonly Row[] = [
  {
    code: "text/nul",
    kinds: ["nul"],
    title: { en: "Disallow NUL characters.", ar: "منع المحرف NUL في النصوص." },
    what: { en: "the character NUL", ar: "هو المحرف NUL" },
  },
  {
    code: "text/control",
    kinds: ["control"],
    title: {
      en: "Disallow control characters other than line feed and tab.",
      ar: "منع محارف التحكم سوى نهاية السطر وعلامة الجدولة.",
    },
    what: { en: "a control character", ar: "محرف تحكم" },
  },
  {
    code: "text/noncharacter",
    kinds: ["noncharacter", "lone-surrogate"],
    title: { en: "Disallow noncharacters and surrogates.", ar: "منع نقاط الترميز التي ليست محارف." },
    what: { en: "no character at all", ar: "ليس محرفًا" },
  },
  {
    code: "text/tag",
    kinds: ["tag"],
    title: {
      en: "Disallow tag characters outside the three flags that use them.",
      ar: "منع محارف الوسم إلا في الرايات الثلاث التي تستعملها.",
    },
    what: { en: "an invisible tag character", ar: "محرف وسم خفي" },
  },
];

/** The rules about characters that are forbidden in every string of an article. */
export const forbiddenCharacters: readonly Rule[] = rows.map(({ code, kinds, title, what }) => ({
  code,
  severity: "error",
  needs: "file",
  inPart: true,
  title,
  message: {
    en: `{character} is ${what.en} ({times} ×): {advice}`,
    ar: `{character} ${what.ar} (عدد مراته: {times}): {adviceAr}`,
  },
  doubts: {
    article: (index) => kinds.some((kind) => kindsIn(index).has(kind)),
  },
  check(index, report) {
    for (const free of foundIn(index)) {
      const { holder, key, found } = free;
      const mine = found.filter(({ kind }) => kinds.includes(kind));
      const [first] = mine;
      if (!first) continue;
      const near = { start: first.offset, end: first.offset + String.fromCodePoint(first.codePoint).length };
      const advice = mine.every(({ offset }) => isLineEnd(holder, key, offset)) ? lineEnds : takeOut;
      const words = { character: nameOf(first.codePoint), times: mine.length, advice: advice.en, adviceAr: advice.ar };
      report(holder, {
        at: key,
        found: nameOf(first.codePoint),
        words,
        ...(advice === takeOut ? hintFor(mine, free.string) : {}),
        ...(holder === index.article && key === "text" ? { near } : {}),
      });
    }
  },
}));

const takeOut: Localized = {
  en: "take it out; in the text, out of its source, and anchor the coding again",
  ar: "احذفه؛ وإن كان في نص المقال فاحذفه من مصدره، ثم اربط الاقتباسات بمواضعها من جديد",
};

const lineEnds: Localized = {
  en: "the lines end in CR LF, as on Windows; save the file with line ends LF (Unix), and anchor the coding again",
  ar: "تنتهي الأسطر بـ CR LF كما في Windows؛ احفظ الملف بنهايات أسطر LF (Unix)، ثم اربط الاقتباسات بمواضعها من جديد",
};

// A carriage return at the end of a line, with a line feed after it or alone.
function isLineEnd(holder: object, key: string | number, offset: number): boolean {
  const string = (holder as Record<string | number, unknown>)[key];
  return typeof string === "string" && string[offset] === "\r";
}

// If the text is a file of a known kind, name the kind: then one step fixes everything.
function hintFor(mine: Found["found"], string: string): { hint?: Localized } {
  return mine.length >= fewest && mine.length * fewUnits > string.length ? { hint: utf16 } : {};
}

/** Text in UTF-16 that was read as UTF-8 has a control character for about every second unit; ordinary text has none. */
const fewUnits = 16;

/** One or two such characters do not indicate the encoding. */
const fewest = 3;

const utf16: Localized = {
  en: "this looks like UTF-16 that was read as UTF-8: save the text as UTF-8",
  ar: "يبدو أن الترميز UTF-16 وقد قُرئ على أنه UTF-8: احفظ النص بترميز UTF-8",
};

const kindsIn = oddKinds(withoutFlags);

type Found = FreeString & { found: ReturnType<typeof findForbiddenCharacters> };

// The rules of this table need the same result for the same index, one after the other.
const scanned = new Kept<readonly Found[]>();

function foundIn(index: ArticleIndex): readonly Found[] {
  const known = scanned.get(index);
  if (known) return known;
  const made: Found[] = [];
  for (const free of oddStrings(index)) {
    const found = withoutFlags(free.string);
    if (found.length > 0) made.push({ ...free, found });
  }
  scanned.set(index, made);
  return made;
}

const flag =
  /\u{1f3f4}(?:\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073}))\u{e007f}/gu;

function withoutFlags(string: string): Found["found"] {
  const found = findForbiddenCharacters(string);
  if (!found.some(({ kind }) => kind === "tag")) return found;
  const flags = [...string.matchAll(flag)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
  let next = 0;
  return found.filter(({ offset }) => {
    while (next < flags.length && (flags[next] as Span).end <= offset) next++;
    return next === flags.length || offset < (flags[next] as Span).start;
  });
}
