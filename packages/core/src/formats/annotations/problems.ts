import type { Label } from "../../metadata/label.ts";
import type { Span } from "../../text/span.ts";
import type { ReadProblem } from "../format.ts";
import type { OffsetUnit, StatedSpan } from "./annotation.ts";

/** The longest part of a text that a problem repeats, in UTF-16 units. */
const longestEcho = 80;

function echo(text: string): string {
  return text.length <= longestEcho ? text : `${text.slice(0, longestEcho)}…`;
}

const units: Readonly<Record<OffsetUnit, Label>> = {
  "utf-16": { en: "UTF-16 units", ar: "وحدات UTF-16" },
  "code-points": { en: "code points", ar: "نقاط ترميز يونيكود" },
  bytes: { en: "bytes of UTF-8", ar: "بايتات UTF-8" },
};

/** The offsets of a document are counted in another unit than its format says. */
export function otherUnit(expected: OffsetUnit, counted: OffsetUnit): ReadProblem {
  return {
    severity: "warning",
    place: "",
    message: {
      en: `the offsets count ${units[counted].en}, not ${units[expected].en}; they were converted`,
      ar: `المواضع محسوبة بـ${units[counted].ar} لا بـ${units[expected].ar}؛ فحُوِّلت`,
    },
  };
}

/** Offsets that are not a part of the text, without words by which to find the place. */
export function outside(place: string, { start, end }: StatedSpan): ReadProblem {
  return {
    severity: "error",
    place,
    message: {
      en: `offsets ${start}–${end} are not a part of the text; the annotation is left out`,
      ar: `الموضع ${start}–${end} ليس جزءًا من النص؛ فتُرك هذا التعليق`,
    },
  };
}

/** Words that the text does not contain. */
export function notInText(place: string, quote: string): ReadProblem {
  return {
    severity: "error",
    place,
    message: {
      en: `the text does not contain the words ⟦${echo(quote)}⟧; the annotation is left out`,
      ar: `لا يرد ⟦${echo(quote)}⟧ في النص؛ فتُرك هذا التعليق`,
    },
  };
}

/** Words without offsets that the text contains several times. */
export function ambiguous(place: string, quote: string): ReadProblem {
  return {
    severity: "error",
    place,
    message: {
      en: `the words ⟦${echo(quote)}⟧ occur more than once, and no offset says where; the annotation is left out`,
      ar: `يرد ⟦${echo(quote)}⟧ أكثر من مرة ولا موضع يحدّد المقصود؛ فتُرك هذا التعليق`,
    },
  };
}

/** Words that are elsewhere than the offsets say. */
export function moved(
  place: string,
  { quote, there, found }: { quote: string; there: string | undefined; found: Span },
): ReadProblem {
  const reads = there === undefined ? undefined : echo(there);
  return {
    severity: "warning",
    place,
    message: {
      en: `the words ⟦${echo(quote)}⟧ are at ${found.start}–${found.end} (UTF-16)${
        reads === undefined ? "" : `; the text at the stated offsets is ⟦${reads}⟧`
      }`,
      ar: `موضع ⟦${echo(quote)}⟧ هو ${found.start}–${found.end} (UTF-16)${
        reads === undefined ? "" : `؛ والنص في الموضع المذكور ⟦${reads}⟧`
      }`,
    },
  };
}

/** A quote whose words and surroundings are the same as those of another place. */
export function notQuotable(place: string, quote: string): ReadProblem {
  return {
    severity: "warning",
    place,
    message: {
      en: `the words ⟦${echo(quote)}⟧ and the words around them occur more than once: no quote names this place`,
      ar: `يتكرر ⟦${echo(quote)}⟧ مع ما حوله من كلمات: فلا اقتباس يحدّد هذا الموضع`,
    },
  };
}

/** An annotation at a place that another entity already has. */
export function samePlace(place: string, quote: string): ReadProblem {
  return {
    severity: "warning",
    place,
    message: {
      en: `another entity already has the place ⟦${echo(quote)}⟧; this annotation is left out`,
      ar: `الموضع ⟦${echo(quote)}⟧ لكيان آخر؛ فتُرك هذا التعليق`,
    },
  };
}

/** A document that is not what its format asks for. */
export function unreadable(place: string, message: Label): ReadProblem {
  return { severity: "error", place, message };
}

/** A document without a text. */
export function noText(place: string): ReadProblem {
  return unreadable(place, {
    en: "the document does not contain its text, and none was given",
    ar: "لا يتضمن المستند نصّه، ولم يُعطَ نص",
  });
}

/** How many more problems a document has than are listed. */
export function notListed(more: number): ReadProblem {
  return unreadable("", {
    en: `${more} more problems of this document are not listed`,
    ar: `ولم يُذكر غيرها من مشكلات هذا المستند، وعددها ${more}`,
  });
}
