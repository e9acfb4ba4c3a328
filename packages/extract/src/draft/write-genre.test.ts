import { describe, expect, it } from "vitest";
import { draftOf } from "../../test/scores/drafted.ts";

const report =
  "The prime minister met the president of the neighbouring country at the old palace today, her office said.";
const arabic = "التقى رئيس الوزراء اليوم رئيس الدولة المجاورة في القصر القديم، بحسب ما أعلن مكتبه في بيان رسمي.";
const answers = "Q: Will you sign?\nBrill: We will sign in May.\nQ: Where?\nBrill: In the capital.";

describe("the genre of a text", () => {
  it.each([
    ["Readout of Prime Minister Ada Brill's Call with King Leo", report, "readout"],
    ["The following is attributable to Spokesperson Ada Brill:", report, "readout"],
    ["Joint Statement by the Foreign Ministers of Chad and Niger", report, "joint-statement"],
    ["Joint statement angers ministers", report, undefined],
    ["FOR IMMEDIATE RELEASE\n\nMinister visits the capital", report, "press-release"],
    ["Press Release\n\nReadout of a meeting", report, "readout"],
    ["Remarks by Prime Minister Ada Brill at the Signing Ceremony", report, "speech"],
    ["Remarks by minister anger Oslo", report, undefined],
    ["Analysis: What the visit means", report, "analysis"],
    ["Interview with Prime Minister Ada Brill", answers, "interview"],
    ["Press briefing by Spokesperson Ada Brill", answers, "briefing"],
    ["A talk with Prime Minister Ada Brill", answers, "transcript"],
    ["Minister gives interview", report, undefined],
    ["Minister visits the capital", `OSLO (Reuters) — ${report}`, "wire-report"],
    ["قراءة عن اللقاء بين الوزيرين", arabic, "readout"],
    ["قراءة في زيارة الوزير", arabic, undefined],
    ["بيان مشترك بين تشاد والنيجر", arabic, "joint-statement"],
    ["بيان مشترك يثير الغضب", arabic, undefined],
    ["بيان صحفي\n\nالوزير يزور العاصمة", arabic, "press-release"],
    ["نص كلمة الوزير أمام المؤتمر", arabic, "speech"],
    ["الوزير يزور العاصمة", arabic, undefined],
  ])("%s", (head, body, genre) => {
    expect(draftOf(`${head}\n\n${body}`).coding.genre).toBe(genre);
  });

  it.each([
    ["Opinion\n\nWhy the visit matters", report, "OpinionNewsArticle"],
    ["Opinion | Why the visit matters", report, "OpinionNewsArticle"],
    ["Opinion polls favour the minister", report, "NewsArticle"],
    ["Analysis: What the visit means", report, "AnalysisNewsArticle"],
    ["رأي\n\nلماذا تهم الزيارة", arabic, "OpinionNewsArticle"],
    ["رأي الوزير في الزيارة", arabic, "NewsArticle"],
  ])("the type of %s", (head, body, type) => {
    expect(draftOf(`${head}\n\n${body}`).coding.type).toBe(type);
  });
});
