import type { Issue, Localized, Severity } from "../article/issue.ts";
import { textHash } from "../rules/envelope/text-hash.ts";
import { fill } from "../rules/fill.ts";
import { severityOf } from "../rules/ready-rules.ts";
import { sha256 } from "../text/digest.ts";
import type { ValidateOptions } from "./options.ts";

/** The maximum number of letters of either text that are shown where the two differ. */
const mostShown = 40;

/** The issue if the text given for an article is not the article's own text; undefined if it is. */
export function otherTextIssue(own: string, given: string, options: ValidateOptions): Issue | undefined {
  if (own === given) return undefined;
  const severity = severityOf(textHash, options.rules ?? {});
  if (severity === "off") return undefined;
  const locale = options.locale ?? "en";
  const at = firstDifference(own, given);
  const words = { ...lineAndColumn(given, at), own: shownFrom(own, at), given: shownFrom(given, at) };
  const onlyBreaks = unbroken(own) === unbroken(given);
  return {
    code: textHash.code,
    severity,
    path: ["text"],
    message: fill((onlyBreaks ? otherBreaks : otherText)[locale], words),
    hint: reanchorIt[locale],
  };
}

/** The issue if a coding has the digest of a text other than the given one; undefined if it has none or the right one. */
export function otherHashIssue(
  coding: { textHash?: string },
  { text, options, unplaced }: { text: string; options: ValidateOptions; unplaced: () => [number, number] },
): Issue | undefined {
  const severity = severityOf(textHash, options.rules ?? {});
  if (coding.textHash === undefined || severity === "off") return undefined;
  const found = sha256(text);
  if (found === coding.textHash) return undefined;
  const locale = options.locale ?? "en";
  const [lost, all] = unplaced();
  return {
    ...{ code: textHash.code, severity: severity as Severity, path: ["textHash"] },
    message: fill(otherHash[locale], { found, expected: coding.textHash }),
    ...{ expected: coding.textHash, found },
    hint: fill((lost === 0 ? allThere : someLost)[locale], { lost, all }),
  };
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: before.split("\n").length, column: at - before.lastIndexOf("\n") };
}

function shownFrom(text: string, at: number): string {
  const rest = text.slice(at, at + mostShown);
  const line = rest.split(/[\r\n]/)[0] ?? "";
  return line === "" ? JSON.stringify(rest.slice(0, 2)).slice(1, -1) : line;
}

// without byte order mark, with uniform line ends, without a final line end
function unbroken(text: string): string {
  return text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .trimEnd();
}

const otherText: Localized = {
  en: "the text given is not the text of this article: they first differ at {line}:{column}, where it has ⟦{given}⟧ and the article ⟦{own}⟧",
  ar: "النص المعطى ليس نص هذا المقال: أول اختلاف عند {line}:{column}، ففيه ⟦{given}⟧ وفي المقال ⟦{own}⟧",
};

const otherBreaks: Localized = {
  en: "the text given differs from the text of this article in how its lines end, first at {line}:{column}: lines end in LF, without a byte order mark",
  ar: "النص المعطى يخالف نص هذا المقال في نهايات الأسطر، وأول ذلك عند {line}:{column}: تنتهي الأسطر بـ LF بلا علامة ترتيب البايت",
};

const reanchorIt: Localized = {
  en: "check the article without this text, or move its facts to it: visits anchor <article> --text <text>, or reanchor() in code",
  ar: "تحقق من المقال دون هذا النص، أو انقل معلوماته إليه: visits anchor <article> --text <text>، أو الدالة reanchor() في الشيفرة",
};

const otherHash: Localized = {
  en: "the text is not the one this coding was made for: its SHA-256 is {found}, and the coding names {expected}",
  ar: "النص ليس هو الذي كُتب له هذا الترميز: بصمته SHA-256 هي {found}، والمسجَّلة في الترميز {expected}",
};

const allThere: Localized = {
  en: "every quote of the coding ({all}) is in this text too: if it is the right one, write its SHA-256 as textHash, or omit textHash",
  ar: "كل الاقتباسات ({all}) ترد في هذا النص أيضًا: إن كان هو النص المقصود فاكتب بصمته في textHash أو احذف الحقل",
};

const someLost: Localized = {
  en: "{lost} of {all} quotes do not anchor in it: take the text that was coded; to move the facts to an edited text, re-anchor the article: visits anchor <article> --text <text>",
  ar: "لا يوجد فيه {lost} من {all} من الاقتباسات: خذ النص الذي رُمِّز؛ ولنقل المعلومات إلى نص معدَّل أعد ربط المقال: visits anchor <article> --text <text>",
};
