import { describe, expect, it } from "vitest";
import { findDateline } from "./find-dateline.ts";

const rest = "The foreign minister arrived for talks on Tuesday.";
const arabic = "وصل وزير الخارجية لإجراء محادثات يوم الثلاثاء.";

describe("the dateline of a report", () => {
  it.each([
    ["GENEVA, March 5 (Reuters)", `GENEVA, March 5 (Reuters) - ${rest}`],
    ["MUSCAT, Oman (AP)", `MUSCAT, Oman (AP) — ${rest}`],
    ["MUSCAT", `MUSCAT — ${rest}`],
    ["Muscat", `Muscat – ${rest}`],
    ["STRELSAU, Ruritania, 5 March 2025", `STRELSAU, Ruritania, 5 March 2025 – ${rest}`],
    ["STRELSAU (Reuters)", `STRELSAU (Reuters) - ${rest}`],
    ["Strelsau, March 5 (Example Press)", `Strelsau, March 5 (Example Press) -- ${rest}`],
    ["عمّان، 5 آذار (رويترز)", `عمّان، 5 آذار (رويترز) - ${arabic}`],
    ["مسقط (رويترز)", `مسقط (رويترز) - ${arabic}`],
    ["مسقط", `مسقط – ${arabic}`],
    ["الرياض - رويترز", `الرياض - رويترز: ${arabic}`],
    ["القاهرة (رويترز)", `القاهرة (رويترز): ${arabic}`],
  ])("is ⟦%s⟧", (words, paragraph) => {
    expect(findDateline(paragraph)?.words).toBe(words);
  });

  it("names a listed agency", () => {
    expect(findDateline(`GENEVA, March 5 (Reuters) - ${rest}`)?.agency).toBe("Reuters");
    expect(findDateline(`Strelsau, March 5 (Example Press) -- ${rest}`)?.agency).toBeUndefined();
  });

  it.each([
    `BREAKING — ${rest}`,
    `EXCLUSIVE - ${rest}`,
    `Ada Brill – the minister – arrived on Tuesday.`,
    `The minister – who had been ill – arrived.`,
    "MR. RILEY: Good morning, everyone.",
    "Talks on trade - and on energy - were held.",
    "Oman: the minister arrives.",
    "الوزير: لا تعليق.",
    "الوزير - وهو مريض - وصل.",
    "عاجل - وصل الوزير إلى العاصمة.",
    rest,
    arabic,
    "",
  ])("is not found in %s", (paragraph) => {
    expect(findDateline(paragraph)).toBeUndefined();
  });
});
