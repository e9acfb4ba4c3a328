import { describe, expect, it } from "vitest";
import { timesIn } from "../drafted-text.ts";

// the drafts are of Wednesday, 5 March 2025
describe("weekdays by the verbs of their clause", () => {
  it.each<[text: string, said: string[]]>([
    ["The senate will vote on Wednesday.", ["2025-03-05 ⟦Wednesday⟧"]],
    ["The senate voted on Wednesday.", ["2025-03-05 ⟦Wednesday⟧"]],
    ["The pact expires on Thursday.", ["2025-03-06 ⟦Thursday⟧"]],
    ["The sides agreed to resume work on Friday.", ["2025-03-07 ⟦Friday⟧"]],
    ["Ministers to discuss tariffs on Friday.", ["2025-03-07 ⟦Friday⟧"]],
    ["The fair, which began on Monday, is expected to end on Friday.", ["2025-03-03 ⟦Monday⟧", "2025-03-07 ⟦Friday⟧"]],
    ["The army said in a statement in Dakar on Monday that it will leave.", ["2025-03-03 ⟦Monday⟧"]],
    ["The mission has been closed since Friday.", ["2025-02-28 ⟦Friday⟧"]],
    ["She stays until Saturday.", ["2025-03-08 ⟦Saturday⟧"]],
    ["Envoys arrived ahead of Thursday's summit.", ["2025-03-06 ⟦Thursday⟧"]],
    ["The company cancelled Friday's flight.", ["2025-03-07 ⟦Friday⟧"]],
    ["The union would have gone on strike on Monday.", ["2025-03-03 ⟦Monday⟧"]],
    ["يستأنف البرلمان جلساته الخميس.", ["2025-03-06 ⟦الخميس⟧"]],
    ["انهارت الهدنة الخميس.", ["2025-02-27 ⟦الخميس⟧"]],
    ["أعلن الاثنين أن المفاوضات ستستمر.", ["2025-03-03 ⟦الاثنين⟧"]],
    ["دعا الحزب إلى إضراب عام الأحد.", ["2025-03-09 ⟦الأحد⟧"]],
    ["قالت وزارة الصحة المالية الاثنين إن الحملة ستتواصل.", ["2025-03-03 ⟦الاثنين⟧"]],
    ["التقى كلا الاثنين في القصر.", []],
  ])("%s", (text, said) => {
    expect(timesIn(text)).toEqual(said);
  });
});

describe("times of the clock before their day", () => {
  it.each<[text: string, said: string[]]>([
    ["Voting starts at 7 a.m. on Sunday.", ["2025-03-09T07:00 ⟦7 a.m. on Sunday⟧"]],
    ["The train left at 14:30 on Monday.", ["2025-03-03T14:30 ⟦14:30 on Monday⟧"]],
    ["The order expires at noon on Friday.", ["2025-03-07T12:00 ⟦noon on Friday⟧"]],
    ["The truce began at dawn on Sunday.", ["2025-03-02 ⟦dawn on Sunday⟧"]],
    ["يبدأ الاقتراع عند الساعة السابعة صباح الأحد.", ["2025-03-09T07:00 ⟦الساعة السابعة صباح الأحد⟧"]],
    ["وصل القطار في الساعة 10:45 من مساء الاثنين.", ["2025-03-03T22:45 ⟦الساعة 10:45 من مساء الاثنين⟧"]],
  ])("%s", (text, said) => {
    expect(timesIn(text)).toEqual(said);
  });
});

describe("parts of years, centuries, amounts to come and fractions of a unit", () => {
  it.each<[text: string, said: string[]]>([
    ["Output fell in the fourth quarter.", ["2024-10/2024-12 ⟦the fourth quarter⟧"]],
    ["Profits rose in the last quarter of 2023.", ["2023-10/2023-12 explicit ⟦the last quarter of 2023⟧"]],
    ["The tower is of the 15th century.", ["14XX explicit ⟦the 15th century⟧"]],
    ["The board has not met since last October.", ["2024-10 ⟦last October⟧"]],
    ["The wells ran dry in the summer of last year.", ["2024-22 ⟦the summer of last year⟧"]],
    ["The envoy returns in two weeks.", ["2025-03-19 ⟦two weeks⟧"]],
    ["The envoy is due back in three days' time.", ["2025-03-08 ⟦three days' time⟧"]],
    ["It was the first strike in two weeks.", ["P2W explicit ⟦two weeks⟧"]],
    ["A fortnight ago the mine closed.", ["2025-02-19 ⟦A fortnight ago⟧"]],
    ["The vote lasted an hour and a half.", ["PT1H30M explicit ⟦an hour and a half⟧"]],
    ["It was the first in a quarter of a century.", ["P25Y explicit ⟦a quarter of a century⟧"]],
    ["First set for 4 April, it was moved to the 11th.", ["2025-04-04 ⟦4 April⟧", "2025-04-11 ⟦the 11th⟧"]],
    ["تنطلق الدورة في فاتح ماي.", ["2025-05-01 ⟦فاتح ماي⟧"]],
    ["صدر القانون في عامي 1974 و1981.", ["1974 explicit ⟦1974⟧", "1981 explicit ⟦1981⟧"]],
    ["كان أول إضراب منذ نصف قرن.", ["P50Y explicit ⟦نصف قرن⟧"]],
    ["بنيت القلعة في القرن الخامس عشر.", ["14XX explicit ⟦القرن الخامس عشر⟧"]],
    ["ألغيت الرحلة صيف العام الماضي.", ["2024-22 ⟦صيف العام الماضي⟧"]],
  ])("%s", (text, said) => {
    expect(timesIn(text)).toEqual(said);
  });
});
