import type { Localized } from "../../figure.ts";
import { articleOf, dayAfter, entity, evidence, shortText, visit } from "./hostile-article.ts";
import { filled, type HostileInput, listOf } from "./hostile-input.ts";

const stated = (value: string) => ({ value, state: "stated", evidence });
const explicit = (value: string) => ({ value, basis: "explicit", evidence });
const partOf = (i: number) => (i > 0 ? { partOf: `e${i - 1}` } : {});

/** Articles whose lists and references are hostile. */
export const structures: readonly HostileInput[] = [
  validated({ en: "chain of parts", ar: "سلسلة من الأجزاء" }, (size) => ({
    entities: listOf(size, (i) => entity(i, partOf(i))),
  })),
  validated({ en: "visits on distinct days", ar: "زيارات في أيام مختلفة" }, (size) => ({
    entities: [entity(0)],
    visits: listOf(size, (i) => visit(i, { hostCountry: stated("IR"), start: explicit(dayAfter(2 * i)) })),
  })),
  validated({ en: "stops of one tour", ar: "محطات جولة واحدة" }, (size) => ({
    entities: [entity(0)],
    visits: [visit(0), ...listOf(size, (i) => visit(i + 1, { partOf: "v0", start: explicit(dayAfter(2 * i)) }), 9000)],
  })),
  validated({ en: "places inside places", ar: "أماكن داخل أماكن" }, (size) => {
    const entities = listOf(size / 4, (i) => entity(i, { kind: "place", ...partOf(i) }));
    const place = stated(`e${entities.length - 1}`);
    return { entities, visits: listOf(size, (i) => visit(i, { hostCountry: stated("IR"), place })) };
  }),
  validated({ en: "groups inside groups as visitors", ar: "مجموعات داخل مجموعات في عداد الزائرين" }, (size) => {
    const entities = listOf(size / 2, (i) => entity(i, { kind: "group", ...partOf(i) }));
    const visitors = (i: number) => entities.slice(i, i + 64).map(({ id }) => ({ entity: id, evidence }));
    const visits = entities.flatMap((_, i) => (i % 64 === 0 ? [visit(i, { visitors: visitors(i) })] : []));
    return { entities, visits };
  }),
  validated({ en: "one visit again and again", ar: "زيارة واحدة مكررة" }, (size) => ({
    entities: [entity(0)],
    visits: listOf(size, (i) => visit(i, { start: explicit("2026-05-04") })),
  })),
  validated({ en: "wrong items in every list", ar: "عناصر خاطئة في كل قائمة" }, (size) => ({
    entities: listOf(size, (i) => entity(i, { mentions: new Array(10_000).fill(0) })),
  })),
  validated({ en: "empty objects in every list", ar: "كائنات فارغة في كل قائمة" }, (size) => ({
    entities: listOf(size, (i) => entity(i, { mentions: new Array(10_000).fill({}) })),
  })),
  validated({ en: "unknown keys", ar: "مفاتيح غير معروفة" }, (size) =>
    Object.fromEntries(listOf(size, (i) => `key-number-${i}`, 1_000_000).map((key) => [key, 1])),
  ),
  validated({ en: "wrong quotes", ar: "اقتباسات خاطئة" }, (size) => ({
    entities: listOf(size, (i) =>
      entity(i, { mentions: listOf(20_000, (j) => ({ start: 9, end: 15, quote: ` x${j}`, form: "name" })) }),
    ),
  })),
  {
    name: { en: "wrong quotes that span the text", ar: "اقتباسات خاطئة تمتد على النص كله" },
    reader: "validate",
    make: (size) => {
      const text = filled("calm words go on ", Math.min(size, 1_000_000));
      const mentions = Array.from({ length: 100 }, (_, i) => ({
        start: i,
        end: text.length,
        quote: "x",
        form: "name",
      }));
      return { document: articleOf({ entities: [entity(0, { mentions })] }, text) };
    },
  },
  validated({ en: "long ids that nothing has", ar: "معرّفات لا وجود لها" }, (size) => ({
    entities: [entity(0)],
    relations: listOf(size, (i) => ({ source: `x${i}`, target: "e0", kind: "member-of", state: "stated", evidence })),
  })),
  {
    name: { en: "empty lists in one list", ar: "قوائم فارغة في قائمة" },
    reader: "validate",
    make: (size) => ({ document: `[${filled("[],", size)}[]]` }),
  },
  {
    name: { en: "deep nesting", ar: "تداخل عميق" },
    reader: "validate",
    make: (size) => ({ document: filled("[", size) }),
  },
  {
    name: { en: "one key, a thousand times", ar: "مفتاح واحد ألف مرة" },
    reader: "validate",
    make: (size) => ({ document: `{${filled('"text":"a",', size)}"text":"${shortText}"}` }),
  },
];

function validated(name: Localized, lists: (size: number) => Record<string, unknown>): HostileInput {
  return { name, reader: "validate", make: (size) => ({ document: articleOf(lists(size)) }) };
}
