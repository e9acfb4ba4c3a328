import { expect, it } from "vitest";
import { extractInput } from "./extract-input.ts";
import { summaryText } from "./extract-report.ts";

const german = "Der Minister Leo Marsch besuchte am Montag Berlin und zahlte 3.000 Euro an das Land.";

it.each([
  ["en", "look: no lexicon for de: places, organizations, persons, times, quantities, events not looked for"],
  ["ar", "للنظر: لا يوجد معجم للغة de، ولم يُبحث في النص عن: الأماكن، المنظمات، الأشخاص، الأوقات، الكميات، الأحداث"],
] as const)("says what was not looked for in a language without a lexicon (%s)", (locale, line) => {
  const { report, extracted } = extractInput(new TextEncoder().encode(german), { language: "de", draft: true }, locale);
  expect(extracted?.coding.quantities).toBeUndefined();
  expect(summaryText(report, extracted, locale).split("\n")).toContain(line);
});

it("says nothing of the kind when everything was looked for", () => {
  const english = new TextEncoder().encode(
    "Foreign Minister Ada Brill arrived in Muscat on 4 May 2026 on an official visit.",
  );
  const { report, extracted } = extractInput(english, { draft: true }, "en");
  expect(summaryText(report, extracted, "en")).not.toContain("lexicon");
});
