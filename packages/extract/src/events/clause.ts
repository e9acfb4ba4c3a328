import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { isEventWord, isJoinedWord } from "./event-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger-words.ts";

/** A trigger in its sentence. */
export interface Place {
  view: SentenceView;
  /** Which word of the sentence it is. */
  at: number;
  trigger: Trigger;
}

/** Whether a word is written in Arabic script. */
export function isArabicWord({ letters }: Pick<FoldedWord, "letters">): boolean {
  return /[\u0621-\u064a]/.test(letters);
}

/** The letters of a word of a sentence; empty outside it. */
export function lettersAt({ words }: SentenceView, i: number): string {
  return words[i]?.letters ?? "";
}

/** Whether a comma, a colon or another sign parts a word from the one before. */
export function isPartedBefore({ words }: SentenceView, i: number): boolean {
  const gap = words[i]?.gap ?? "";
  return /[,،;؛:.!?؟\n()[\]–—]/.test(gap);
}

/** The auxiliaries and adverbs right before an English verb, the nearest first, with the place before them. */
export function auxiliariesBefore(view: SentenceView, at: number): { chain: number[]; before: number } {
  const chain: number[] = [];
  let i = at - 1;
  while (i >= 0 && !isPartedBefore(view, i + 1) && isAuxiliary(view, i)) chain.push(i--);
  return { chain, before: i };
}

function isAuxiliary({ words, actorOf }: SentenceView, i: number): boolean {
  const { letters } = words[i] as FoldedWord;
  if (actorOf[i]) return false;
  return isEventWord("auxiliaries", letters) || /^[a-z]{4,}ly$/.test(letters);
}

/** Whether an English chain of auxiliaries denies what its verb says; "not only" does not. */
export function isDeniedChain(view: SentenceView, chain: readonly number[]): boolean {
  return chain.some((i) => {
    const letters = lettersAt(view, i);
    if (letters === "t" && view.words[i]?.gap !== "'") return false;
    return isEventWord("negations", letters) && !(letters === "not" && lettersAt(view, i + 1) === "only");
  });
}

const reach = 14;

/** The nearest place before a word for which something holds, in the same clause. */
export function lastBefore(
  view: SentenceView,
  at: number,
  holds: (letters: string, i: number) => boolean,
  longest = reach,
): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - longest); i--) if (holds(lettersAt(view, i), i)) return i;
  return undefined;
}

/** Whether what a trigger says is only supposed: if he visits, إذا زار. */
export function isConditional(view: SentenceView, at: number): boolean {
  const from = Math.max(0, at - 8);
  for (let i = at - 1; i >= from; i--) {
    const letters = lettersAt(view, i);
    if (isEventWord("conditions", letters) || /^wish(?:es|ed)?$/.test(letters)) return true;
    // "Had King Leo visited Oslo", "Were he to visit"
    if (/^(?:had|were|should)$/.test(letters) && (i === 0 || isPartedBefore(view, i)) && view.actorOf[i + 1])
      return true;
    if (isJoinedWord("conditionsAr", letters)) return letters !== "حال" || lettersAt(view, i - 1) === "في";
    if (i > 0 && isPartedBefore(view, i)) return false;
  }
  return false;
}

/** Whether the sentence denies or disbelieves what a trigger says: denied reports that, نفى أن, "is untrue". */
export function isDenied(view: SentenceView, at: number): boolean {
  return isDeniedBefore(view, at) || isDeniedBehind(view, at) || isSaidOfNobody(view, at);
}

function isDeniedBefore(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const letters = lettersAt(view, i);
    if (view.actorOf[i]) continue;
    if (isJoinedWord("denialsAr", letters) || isNeverSoAr(letters, lettersAt(view, i + 1))) return true;
    if (/^reject(?:s|ed|ing)?$/.test(letters) && isReportAt(view, i + 1)) return true;
    if (/^[وف]?لا$/.test(letters) && /^(?:صحه|نيه|خطط|خطه|اساس)$/.test(lettersAt(view, i + 1))) return true;
    if (isEventWord("denials", letters) && isHearsayBehind(view, i, at)) return true;
    if (/^(?:untrue|false)$/.test(letters) && /^(?:that|reports?)$/.test(lettersAt(view, i + 1))) return true;
    if (letters === "true" && lettersAt(view, i - 1) === "not") return true;
  }
  return false;
}

// ليس صحيحا أن, غير صحيح أن, لم يسبق له أن, ما كان ليزور, لم يتأكد موعد
function isNeverSoAr(letters: string, next: string): boolean {
  if (/^[وف]?(?:ليس|غير)$/.test(letters)) return /^صحيحا?$/.test(next);
  return /^[وف]?(?:لم|ما)$/.test(letters) && /^(?:يسبق|كانت?|[يت]كن|[يت]تاكد|[يت]تحدد|[يت]حدد)$/.test(next);
}

// "rejected claims that", "rejected the report"
function isReportAt(view: SentenceView, i: number): boolean {
  const report = /^(?:reports?|claims?|allegations?|assertions?|rumou?rs?|suggestions?|speculation)$/;
  return (
    report.test(lettersAt(view, i)) ||
    (/^(?:the|any|all|media|press)$/.test(lettersAt(view, i)) && report.test(lettersAt(view, i + 1)))
  );
}

// "denied that", "denied reports", "denied President Sule had visited"
function isHearsayBehind(view: SentenceView, from: number, at: number): boolean {
  if (view.actorOf[from + 1] || view.actorOf[from + 2]) return true;
  for (let i = from + 1; i < at; i++) {
    const letters = lettersAt(view, i);
    if (isEventWord("hearsay", letters)) return true;
  }
  return false;
}

function isDeniedBehind(view: SentenceView, at: number): boolean {
  let isHearsay = false;
  for (let i = 0; i < view.words.length; i++) {
    const letters = lettersAt(view, i);
    isHearsay ||= /^(?:reports?|claims?|rumou?rs?|rumou?red|alleged|purported|it|news|story)$/.test(letters);
    isHearsay ||= /^(?:و|ف)?(?:انباء|الانباء|تقارير|التقارير|خبر|اخبار|ما|شائعات)$/.test(letters);
    if (i <= at || view.actorOf[i]) continue;
    if (isEventWord("untrue", letters)) {
      const isSubject =
        /^(?:denied|disputed)$/.test(letters) && !/^(?:was|were|been|is|are)$/.test(lettersAt(view, i - 1));
      if (isSubject ? lettersAt(view, i + 1) === "it" : isHearsay) return true;
    }
    if (isEventWord("untrueAr", letters) && /^(?:غير|لا|ليس|ليست)$/.test(lettersAt(view, i - 1))) return true;
    if (isHearsay && isEventWord("untrueAr", letters) && !/^صحيح/.test(letters)) return true;
    if (isJoinedWord("denialsAr", letters) && isPartedBefore(view, i)) return true;
  }
  return false;
}

// "No Iranian minister visited", "Neither of them met"
function isSaidOfNobody(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const letters = lettersAt(view, i);
    const isNone = isEventWord("nobody", letters) && !/^(?:longer|doubt|less)$/.test(lettersAt(view, i + 1));
    if (isNone && isArabicWord({ letters }) === false) return true;
    if (/^(?:وما|ما)$/.test(letters) && i === at - 1) return true;
    if (/^اي$/.test(letters) && /^(?:لم|لن|لا)$/.test(lettersAt(view, i - 2))) return true;
    if (isPartedBefore(view, i)) return false;
  }
  return false;
}
