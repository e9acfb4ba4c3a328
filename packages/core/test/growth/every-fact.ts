import { dayAfter, many, type Parts, periodic } from "./large-articles.ts";

const unitsPerFact = 160;

/** How far the quotes of facts reach: over one repetition of the text, or over as many as a quote may have. */
export type Reach = "short" | "wide";

/** A text that repeats a unit, with facts of every kind whose words rules read, one for each 160 UTF-16 units. */
export function everyFact(unit: string, length: number, reach: Reach): Parts {
  const text = periodic(unit, length).trimEnd();
  const count = length / unitsPerFact;
  const quoteAt = quotes({ text, unit, count, reach });
  const evidenceAt = (i: number) => [quoteAt(i)];
  const coded = (value: string, i: number) => ({ value, state: "stated", evidence: evidenceAt(i) });
  const dated = (i: number) => ({ value: dayAfter(3 * i), basis: "explicit", evidence: evidenceAt(i) });
  const participants = (i: number, entity = "e0") => [{ entity, evidence: evidenceAt(i) }];
  const offices = [{ title: quoteAt(0), rank: coded("foreign-minister", 0) }];
  const person = { id: "e0", kind: "person", name: { en: "A" }, country: "IR", offices, mentions: [] };
  const country = { id: "c0", kind: "country", name: { en: "B" }, country: "DE", mentions: [], note: "n" };
  return {
    text,
    entities: [{ ...person, note: "n" }, country],
    visits: many(count / 4, (i) => ({
      ...{ id: `v${i}`, role: "focal", status: coded("occurred", i), type: coded("official", i) },
      ...{ visitors: participants(i), hosts: participants(i, "c0"), hostCountry: coded("DE", i) },
      ...{ start: dated(i), end: dated(i), purposes: [coded("meet", i)], evidence: evidenceAt(i) },
    })),
    meetings: many(count / 8, (i) => ({
      ...{ id: `m${i}`, role: "focal", status: coded("occurred", i), visit: coded(`v${i}`, i) },
      ...{ participants: participants(i), channel: coded("in-person", i), formats: [coded("talks", i)] },
      evidence: evidenceAt(i),
    })),
    agreements: many(count / 8, (i) => ({
      ...{ id: `a${i}`, type: coded("treaty", i), stage: coded("signed", i), parties: ["e0", "c0"] },
      evidence: evidenceAt(i),
    })),
    statements: many(count / 2, (i) => ({
      ...{ id: `s${i}`, act: "assert", source: ["e0"], cue: quoteAt(i), evidence: evidenceAt(i) },
      directness: i % 2 === 0 ? "direct" : "indirect",
    })),
    quantities: many(count / 4, (i) => ({
      ...{ id: `q${i}`, measure: "m", value: 7 + i, unit: "USD", basis: "numeral", time: dated(i) },
      evidence: evidenceAt(i),
    })),
  };
}

interface Quoting {
  text: string;
  unit: string;
  count: number;
  reach: Reach;
}

const mostRepetitions = 20;
const longestQuote = 3900;

// Quotes all over a text, each from the start of a repetition.
function quotes({ text, unit, count, reach }: Quoting): (i: number) => { start: number; end: number; quote: string } {
  const words = Math.max(1, unit.trimEnd().length);
  const length = reach === "short" ? words : Math.min(mostRepetitions * unit.length, longestQuote);
  return (i) => {
    const near = Math.floor((i * text.length) / count / unit.length) * unit.length;
    const start = Math.min(near, text.length - words);
    const end = Math.min(text.length, start + length);
    return { start, end, quote: text.slice(start, end) };
  };
}
