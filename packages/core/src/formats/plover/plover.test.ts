import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validate } from "../../validate/validate.ts";
import type { Received } from "../format.ts";
import { plover } from "./index.ts";
import { wordsInText } from "./words-in-text.ts";

// Invented records in the shape of the gold standard: no record of it is here.
const visit = {
  id: "invented-1",
  has_event: "yes",
  date: "2026-05-04",
  actor: [{ code: "TUN", sector: "GOV", entity_text: "The foreign minister of Tunisia", office: "foreign minister" }],
  target: [{ code: "SEN", sector: "GOV", entity_text: "Senegal" }],
  event: ["CONSULT"],
  mode: ["visit"],
  context: ["diplomatic"],
  event_text: ["arrived in Dakar ... for talks"],
  quad_code: "VC",
  text: "The foreign minister of Tunisia arrived in Dakar on Monday for talks with officials of Senegal.",
  cite_info: { publication: "Invented Wire", url: "https://example.org/1", language: "English", coder: "A" },
};
const received = (value: unknown): Received[] => [
  ...(plover.from?.(typeof value === "string" ? value : JSON.stringify(value)) ?? []),
];
const errorsOf = ({ coding, text }: Received) =>
  coding ? validate(coding, { text }).issues.filter(({ severity }) => severity === "error") : [];

describe("records of PLOVER", () => {
  it("become a visit whose every part quotes the text", () => {
    const [one] = received(visit);
    if (!one?.coding) throw new Error("a coding is expected");
    expect(one.problems).toEqual([]);
    expect(one.coding).toMatchObject({
      inLanguage: "en",
      publisher: { name: "Invented Wire" },
      entities: [
        { id: "actor-1", kind: "person", country: "TN" },
        { id: "actor-2", kind: "country", country: "SN" },
      ],
      visits: [
        {
          visitors: [{ entity: "actor-1", quote: "The foreign minister of Tunisia" }],
          hosts: [{ entity: "actor-2", quote: "Senegal" }],
          start: { value: "2026-05-04", basis: "external" },
          quote: ["arrived in Dakar", "for talks"],
        },
      ],
    });
    expect(errorsOf(one)).toEqual([]);
    expect(one.losses.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["has_event", "context", "quad_code", "cite_info.coder", "actor.sector", "actor.office"]),
    );
  });

  it("report words that the text does not have, and codes that do not exist", () => {
    const [one] = received({
      ...visit,
      actor: [
        { code: "TUN", entity_text: "Tunisians" },
        { code: "JAP", sector: "GOV", entity_text: "officials" },
      ],
      event_text: ["left Dakar"],
    });
    expect(one?.problems.map(({ severity, place }) => [severity, place])).toEqual([
      ["error", "invented-1/actor/0/entity_text"],
      ["warning", "invented-1/actor/1/code"],
      ["error", "invented-1/event_text/0"],
    ]);
    expect(one?.coding?.visits).toBeUndefined();
  });

  it("become a meeting where the mode is another, and only entities where the event is none of ours", () => {
    const [call] = received({ ...visit, mode: "phone", target: "Senegal" });
    expect(call?.coding?.meetings).toMatchObject([{ channel: { value: "phone" } }]);
    const [sanction] = received({ ...visit, event: ["SANCTION"] });
    expect(sanction?.coding?.meetings ?? sanction?.coding?.visits).toBeUndefined();
    expect(sanction?.losses).toContainEqual({ field: "event", count: 1 });
  });

  it("have codes that ISO does not have, for states and bodies of states", () => {
    const countries = ["KOS", "UNO", "EUR", "IGO"].map(
      (code) => received({ ...visit, target: [{ code, entity_text: "Senegal" }] })[0]?.coding?.entities?.[1]?.country,
    );
    expect(countries).toEqual(["XK", "UN", "EU", undefined]);
  });

  it("are one a line or a list; a record without text is a problem", () => {
    expect(received([visit, visit])).toHaveLength(2);
    expect(
      received(`${JSON.stringify(visit)}\n${JSON.stringify({ ...visit, text: "" })}`).map(({ coding }) => !coding),
    ).toEqual([false, true]);
  });

  it("never throw", () => {
    const part = fc.oneof(fc.jsonValue(), fc.string(), fc.constantFrom("arrived", "Senegal", "for talks", ["visit"]));
    const keys = fc.constantFrom(...Object.keys(visit), "recipient", "__proto__");
    const record = fc.array(fc.tuple(keys, part)).map((pairs) => ({ ...visit, ...Object.fromEntries(pairs) }));
    fc.assert(
      fc.property(fc.oneof(record, fc.jsonValue()), (given) => {
        for (const one of received(given)) expect(errorsOf(one)).toEqual([]);
      }),
    );
  });
});

describe("words in a text", () => {
  const text = "Greek and Turkish Cypriots met the Greek envoy.";

  it.each([
    ["Greek ... Cypriots", ["Greek", "Cypriots"]],
    ["Greek Cypriots", ["Greek", "Cypriots"]],
    ["Cypriots met", ["Cypriots met"]],
  ])("%s", (words, expected) => {
    const found = wordsInText(text, words);
    expect("quotes" in found && found.quotes.map((quote) => (typeof quote === "string" ? quote : quote.quote))).toEqual(
      expected,
    );
  });

  it.each(["Greek-Cypriot", "Cypriot", "Cypriots Greek and", ""])("%j is not there", (words) => {
    expect(wordsInText(text, words)).toHaveProperty("missing");
  });
});
