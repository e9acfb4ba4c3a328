import { describe, expect, it } from "vitest";
import { articleOf, codesOf } from "../../../test/article-of.ts";
import { statementRules } from "./index.ts";

const rules = statementRules.filter(({ code }) =>
  /turn-speaker|directness-marks|kind-of-assertion|stance-on-self|source-addressed|relay-not-source/.test(code),
);

type Part = Record<string, unknown>;
type Row = readonly [name: string, language: "ar" | "en", text: string, coding: Part];

const names = { ar: ["بريل", "سوريل"], en: ["Brill", "Sorel"] } as const;

function codes([, language, text, coding]: Row): string[] {
  const [brill, sorel] = names[language];
  const person = (id: string, name: string, country: string) => ({
    ...{ id, kind: "person", name: { [language]: name }, country },
    mentions: [name],
  });
  const entities = [person("brill", brill, "DE"), person("sorel", sorel, "FR")];
  const article = articleOf(`${text}\n${brill}, ${sorel}`, { entities, ...coding }, language);
  return codesOf(article, rules);
}

const said = (quote: string, part: Part): Part => ({
  statements: [{ id: "s", act: "assert", source: ["brill"], quote, ...part }],
});

const turns = (speaker: string, ...quotes: string[]): Part => ({
  blocks: quotes.map((quote) => ({ kind: "turn", speaker, quote })),
});

const accepted: readonly Row[] = [
  ["a turn of the one whom its label names", "en", "Minister Brill: We met twice.", turns("brill", "Minister Brill:")],
  ["a turn of the one whom its label names", "ar", "الوزير بريل: التقينا مرتين.", turns("brill", "الوزير بريل:")],
  ["a turn that names another in what is said", "en", "Brill: Sorel is right.", turns("brill", "Brill:")],
  ["a turn without a label", "en", "We met Sorel twice, and it went well.", turns("brill", "We met Sorel")],
  [
    "indirect speech with a term between marks",
    "en",
    "Brill said the “roadmap” was ready.",
    said("the “roadmap” was ready", { directness: "indirect", cue: "said" }),
  ],
  [
    "indirect speech of one word between marks",
    "en",
    "Brill called it “premature”.",
    said("premature", { directness: "indirect", cue: "called" }),
  ],
  [
    "mixed speech with its marks",
    "en",
    "Brill said it was “a good day for all”.",
    said("it was “a good day for all”", { directness: "mixed", cue: "said" }),
  ],
  [
    "mixed speech by its quoted part",
    "ar",
    "وصف بريل الاتفاق بأنه «خطوة إلى الأمام».",
    said("خطوة إلى الأمام", { directness: "mixed", cue: "وصف" }),
  ],
  ["a kind of an assertion", "en", "Brill said it rained.", said("it rained", { cue: "said", kind: "event-report" })],
  ["a request without a kind", "en", "Brill asked for help.", said("asked for help", { act: "request" })],
  [
    "a stance towards another",
    "en",
    "Brill said Sorel failed.",
    said("Sorel failed", { stance: { holder: "brill", target: "sorel", value: "opposes" } }),
  ],
  [
    "a stance towards oneself with a note",
    "en",
    "Brill said he failed.",
    said("he failed", { stance: { holder: "brill", target: "brill", value: "opposes" }, note: "Self-criticism." }),
  ],
  [
    "a relay of somebody else",
    "en",
    "Sorel said Brill had agreed.",
    said("Brill had agreed", { relayedBy: ["sorel"] }),
  ],
  [
    "a request to another",
    "en",
    "Brill asked Sorel for help.",
    said("asked Sorel", { act: "request", addressee: ["sorel"] }),
  ],
  [
    "two who speak to each other",
    "en",
    "Brill and Sorel thanked each other.",
    said("thanked each other", { act: "thank", source: ["brill", "sorel"], addressee: ["brill", "sorel"] }),
  ],
  [
    "self-criticism with a note",
    "ar",
    "انتقد بريل نفسه.",
    said("انتقد بريل نفسه", { target: ["brill"], note: "نقد ذاتي." }),
  ],
];

const rejected: readonly (readonly [...Row, string])[] = [
  ["a turn", "en", "Minister Brill: We met twice.", turns("sorel", "Minister Brill:"), "statement/turn-speaker"],
  ["a turn", "ar", "الوزير بريل: التقينا مرتين.", turns("sorel", "الوزير بريل:"), "statement/turn-speaker"],
  [
    "direct speech as indirect",
    "en",
    "“We met twice this week,” Brill said.",
    said("We met twice this week", { directness: "indirect", cue: "said" }),
    "statement/directness-marks",
  ],
  [
    "direct speech as indirect",
    "ar",
    "قال بريل: «التقينا مرتين هذا الأسبوع».",
    said("التقينا مرتين هذا الأسبوع", { directness: "indirect", cue: "قال" }),
    "statement/directness-marks",
  ],
  [
    "indirect speech as mixed",
    "en",
    "Brill said they met twice this week.",
    said("they met twice this week", { directness: "mixed", cue: "said" }),
    "statement/directness-marks",
  ],
  [
    "indirect speech as mixed",
    "ar",
    "قال بريل إنهما التقيا مرتين هذا الأسبوع.",
    said("التقيا مرتين هذا الأسبوع", { directness: "mixed", cue: "قال" }),
    "statement/directness-marks",
  ],
  [
    "a request with a kind",
    "en",
    "Brill asked for help.",
    said("asked for help", { act: "request", kind: "event-report" }),
    "statement/kind-of-assertion",
  ],
  [
    "a promise with a kind",
    "ar",
    "تعهد بريل بالمساعدة.",
    said("تعهد بريل بالمساعدة", { act: "promise", kind: "prediction" }),
    "statement/kind-of-assertion",
  ],
  [
    "a stance towards oneself",
    "ar",
    "قال بريل إن سوريل أخفق.",
    said("سوريل أخفق", { stance: { holder: "sorel", target: "sorel", value: "opposes" } }),
    "statement/stance-on-self",
  ],
  [
    "a source that speaks to itself",
    "en",
    "Brill asked Sorel for help.",
    said("asked Sorel", { act: "request", addressee: ["brill"] }),
    "statement/source-addressed",
  ],
  [
    "a source that accuses itself",
    "ar",
    "اتهم بريل سوريل.",
    said("اتهم بريل سوريل", { target: ["sorel", "brill"] }),
    "statement/source-addressed",
  ],
  [
    "a source that relays itself",
    "en",
    "Sorel said Brill had agreed.",
    said("Brill had agreed", { relayedBy: ["sorel", "brill"] }),
    "statement/relay-not-source",
  ],
  [
    "a source that relays itself",
    "ar",
    "قال سوريل إن بريل وافق.",
    said("بريل وافق", { relayedBy: ["brill"] }),
    "statement/relay-not-source",
  ],
];

describe("who speaks, and how", () => {
  it.each(accepted)("accepted: %s (%s)", (...row) => {
    expect(codes(row)).toEqual([]);
  });

  it.each(rejected)("reported: %s (%s)", (name, language, text, coding, code) => {
    expect(codes([name, language, text, coding])).toEqual([code]);
  });
});
