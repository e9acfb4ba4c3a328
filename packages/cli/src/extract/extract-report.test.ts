import { expect, it } from "vitest";
import { extractInput } from "./extract-input.ts";
import { summaryText } from "./extract-report.ts";

const german = "Der Minister Leo Marsch besuchte am Montag Berlin und zahlte 3.000 Euro an das Land.";

it.each([
  ["en", "look: no draft for this language (de): the text was not searched for facts"],
  ["ar", "للنظر: لا مسوّدة لهذه اللغة (de): لم يُبحث في النص عن معلومات"],
] as const)("says what was not looked for in a language without a lexicon (%s)", (locale, line) => {
  const { report, extracted } = extractInput(new TextEncoder().encode(german), { language: "de", draft: true }, locale);
  expect(extracted?.coding.quantities).toBeUndefined();
  expect(summaryText(report, extracted, locale).split("\n")).toContain(line);
});

it.each([
  ["en", "look: not looked for in texts of this language (fr): organizations, statements"],
  ["ar", "للنظر: ما لا يُبحث عنه في نصوص هذه اللغة (fr): المنظمات، الأقوال"],
] as const)("lists the parts that a language lacks (%s)", (locale, line) => {
  const french = new TextEncoder().encode(
    "Le ministre des Affaires étrangères du Portugal, Rui Torrend, est arrivé à Oslo.",
  );
  const { report, extracted } = extractInput(french, { language: "fr", draft: true }, locale);
  expect(extracted?.coding.visits).toHaveLength(1);
  expect(summaryText(report, extracted, locale).split("\n")).toContain(line);
});

it("says nothing of the kind when everything was looked for", () => {
  const english = new TextEncoder().encode(
    "Foreign Minister Ada Brill arrived in Muscat on 4 May 2026 on an official visit.",
  );
  const { report, extracted } = extractInput(english, { draft: true }, "en");
  expect(summaryText(report, extracted, "en")).not.toContain("this language");
});
