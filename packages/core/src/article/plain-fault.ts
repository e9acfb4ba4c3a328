import type { Localized } from "./issue.ts";

interface Fault {
  found: Localized;
  hint?: Localized;
}

const leaveOut: Localized = { en: "omit the key if it does not have a value", ar: "احذف المفتاح حيث لا توجد قيمة" };
const copyFirst: Localized = { en: "copy the fields into a plain object", ar: "انسخ الحقول إلى كائن خالص" };

/** Why a JavaScript value is not plain data. */
export const plainFaults = {
  undefined: { found: { en: "undefined", ar: "القيمة undefined" }, hint: leaveOut },
  function: { found: { en: "a function", ar: "دالة" } },
  symbol: { found: { en: "a symbol", ar: "رمز symbol" } },
  bigint: { found: { en: "a bigint", ar: "عدد bigint" }, hint: { en: "use a number", ar: "استعمل عددًا عاديًا" } },
  accessor: { found: { en: "a getter or setter", ar: "دالة قراءة أو كتابة" }, hint: copyFirst },
  hole: { found: { en: "a list with gaps", ar: "قائمة فيها فراغات" } },
  hidden: { found: { en: "a property that is not enumerable", ar: "خاصية غير قابلة للتعداد" }, hint: copyFirst },
  symbolKey: { found: { en: "a symbol as a key", ar: "رمز symbol مفتاحًا" } },
  listKey: { found: { en: "a named property of a list", ar: "خاصية مسماة في قائمة" } },
  cycle: { found: { en: "an object that contains itself", ar: "كائن يحوي نفسه" } },
  date: {
    found: { en: "a Date", ar: "كائن Date" },
    hint: { en: "write the date as text, such as 2021-04-13", ar: "اكتب التاريخ نصًا مثل 2021-04-13" },
  },
  ofClass: { found: { en: "an object of a class", ar: "كائن من صنف" }, hint: copyFirst },
  throws: { found: { en: "an object that throws when it is read", ar: "كائن يُلقي خطأ عند قراءته" } },
} as const satisfies Record<string, Fault>;

/** The name of the reason why a value is not plain data. */
export type PlainFault = keyof typeof plainFaults;

/** Why a value other than an object is not plain data; undefined if it is. */
export function leafFault(value: unknown): PlainFault | undefined {
  const kind = typeof value;
  return kind === "undefined" || kind === "function" || kind === "symbol" || kind === "bigint" ? kind : undefined;
}

/** Why an object is not plain data, judged by its prototype; undefined if it is. May throw if the object does. */
export function prototypeFault(value: object): PlainFault | undefined {
  const prototype: object | null = Object.getPrototypeOf(value);
  if (Array.isArray(value)) {
    if (prototype === Array.prototype) return undefined;
    return Array.isArray(prototype) && isObjectPrototype(Object.getPrototypeOf(prototype)) ? undefined : "ofClass";
  }
  if (isObjectPrototype(prototype)) return undefined;
  return prototype === Date.prototype ? "date" : "ofClass";
}

// Objects of another realm (a frame, a vm context) have another Object.prototype.
function isObjectPrototype(prototype: object | null): boolean {
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf");
}
