import type { Localized } from "../../article/issue.ts";
import { unitAt, unitCount } from "../../text/units-of.ts";

/** Receives what the scanner finds, in source order; offsets are UTF-16 units, ends are exclusive. */
export interface JsonSink {
  /** Returns false to stop here. */
  open(at: number, list: boolean): boolean;
  close(end: number): void;
  key(start: number, end: number): void;
  scalar(start: number, end: number): void;
}

/** Where a text violates the JSON grammar, and what is expected there. */
export interface JsonFault {
  at: number;
  expected: Localized;
  /** What is complete before it: the document, an item that needs a comma, or neither. */
  after: "document" | "item" | "other";
}

const words = {
  value: { en: "a value", ar: "قيمة" },
  valueOrEnd: { en: "a value or ]", ar: "قيمة أو إغلاق القائمة" },
  key: { en: 'a key in "double quotes"', ar: 'مفتاح بين علامتي اقتباس "مزدوجتين"' },
  keyOrEnd: { en: 'a key in "double quotes" or }', ar: 'مفتاح بين علامتي اقتباس "مزدوجتين" أو إغلاق الكائن' },
  colon: { en: ": after the key", ar: "نقطتان : بعد المفتاح" },
  commaOrList: { en: ", or ]", ar: "فاصلة أو إغلاق القائمة" },
  commaOrObject: { en: ", or }", ar: "فاصلة أو إغلاق الكائن" },
  end: { en: "the end of the document", ar: "نهاية الوثيقة" },
  digit: { en: "a digit", ar: "رقم" },
  endQuote: { en: 'the closing "', ar: 'علامة الإغلاق "' },
  escape: { en: 'one of "\\/bfnrtu after the backslash', ar: 'أحد المحارف "\\/bfnrtu بعد الشرطة المائلة' },
  hex: { en: "four hexadecimal digits after \\u", ar: "أربعة أرقام ست عشرية بعد \\u" },
  control: {
    en: "an escape such as \\n or \\u0000 for a control character",
    ar: "كتابة محرف التحكم بصيغة \\n أو \\u0000",
  },
} as const satisfies Record<string, Localized>;

type Awaited =
  | Exclude<keyof typeof words, "digit" | "endQuote" | "escape" | "hex" | "control" | "commaOrList" | "commaOrObject">
  | "comma";

/** Reads a text by the JSON grammar (RFC 8259) without recursion; returns the first fault, if any. */
export function scanJson(text: string, sink: JsonSink): JsonFault | undefined {
  const lists: boolean[] = [];
  let awaited: Awaited = "value";
  for (let at = skipSpace(text, 0); at < unitCount(text); at = skipSpace(text, at)) {
    const mark = text[at] as string;
    const step = takeMark(mark, awaited, lists);
    if (step) {
      at++;
      if (!tellMark(sink, step, at, lists)) return undefined;
      awaited = afterMark(step, lists);
      continue;
    }
    const isKey: boolean = awaited === "key" || awaited === "keyOrEnd";
    const isDue = isKey ? mark === '"' : awaited === "value" || awaited === "valueOrEnd";
    const end = isDue ? scalarEnd(text, at) : at;
    if (typeof end !== "number") return end;
    if (end === at) return fault(at, awaited, lists);
    if (isKey) sink.key(at, end);
    else sink.scalar(at, end);
    awaited = isKey ? "colon" : lists.length > 0 ? "comma" : "end";
    at = end;
  }
  return awaited === "end" ? undefined : fault(unitCount(text), awaited, lists);
}

type Step = "open" | "close" | "colon" | "comma";

/** Accepts a punctuation mark if it is allowed here, and tracks what is open. */
function takeMark(mark: string, awaited: Awaited, lists: boolean[]): Step | undefined {
  const list = lists.at(-1) === true;
  if (mark === "," && awaited === "comma") return "comma";
  if (mark === ":" && awaited === "colon") return "colon";
  if ((mark === "{" || mark === "[") && (awaited === "value" || awaited === "valueOrEnd")) {
    lists.push(mark === "[");
    return "open";
  }
  const mayClose = awaited === "comma" || awaited === (list ? "valueOrEnd" : "keyOrEnd");
  if (!mayClose || mark !== (list ? "]" : "}")) return undefined;
  lists.pop();
  return "close";
}

function tellMark(sink: JsonSink, step: Step, end: number, lists: readonly boolean[]): boolean {
  if (step === "close") sink.close(end);
  return step !== "open" || sink.open(end - 1, lists.at(-1) === true);
}

function afterMark(step: Step, lists: readonly boolean[]): Awaited {
  const list = lists.at(-1) === true;
  if (step === "open") return list ? "valueOrEnd" : "keyOrEnd";
  if (step === "close") return lists.length > 0 ? "comma" : "end";
  return step === "colon" || list ? "value" : "key";
}

function fault(at: number, awaited: Awaited, lists: readonly boolean[]): JsonFault {
  if (awaited !== "comma") return { at, expected: words[awaited], after: awaited === "end" ? "document" : "other" };
  return { ...inside(at, lists.at(-1) === true ? "commaOrList" : "commaOrObject"), after: "item" };
}

function inside(at: number, expected: keyof typeof words): JsonFault {
  return { at, expected: words[expected], after: "other" };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (; at < unitCount(text); at++) {
    const unit = unitAt(text, at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) break;
  }
  return at;
}

/** The end of a string, number or literal; the start if none begins here. */
function scalarEnd(text: string, start: number): number | JsonFault {
  return text[start] === '"' ? stringEnd(text, start) : plainEnd(text, start);
}

function stringEnd(text: string, start: number): number | JsonFault {
  for (let at = start + 1; at < unitCount(text); at++) {
    const unit = unitAt(text, at);
    if (unit === 0x22) return at + 1;
    if (unit < 0x20) return inside(at, "control");
    if (unit !== 0x5c) continue;
    at++;
    if (text[at] === "u") {
      if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) return inside(at - 1, "hex");
      at += 4;
    } else if (!'"\\/bfnrt'.includes(text[at] ?? "?")) return inside(at - 1, "escape");
  }
  return inside(unitCount(text), "endQuote");
}

function plainEnd(text: string, start: number): number | JsonFault {
  for (const literal of ["true", "false", "null"]) if (text.startsWith(literal, start)) return start + literal.length;
  let at = text[start] === "-" ? start + 1 : start;
  const whole = digitsEnd(text, at);
  if (whole === at) return at === start ? start : inside(at, "digit");
  at = text[at] === "0" ? at + 1 : whole;
  if (text[at] === ".") {
    const end = digitsEnd(text, at + 1);
    if (end === at + 1) return inside(end, "digit");
    at = end;
  }
  if (text[at] !== "e" && text[at] !== "E") return at;
  at += text[at + 1] === "+" || text[at + 1] === "-" ? 2 : 1;
  const end = digitsEnd(text, at);
  return end === at ? inside(at, "digit") : end;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (at < unitCount(text) && unitAt(text, at) >= 0x30 && unitAt(text, at) <= 0x39) at++;
  return at;
}
