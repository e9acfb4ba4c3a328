import { describe, expect, it } from "vitest";
import { timesIn } from "../drafted-text.ts";

describe("days, ranges of days and names called by a day", () => {
  it.each<[text: string, said: string[]]>([
    ["The fair ran from May 8 to 11.", ["2025-05-08/2025-05-11 ⟦May 8 to 11⟧"]],
    ["The talks will run June 4-6.", ["2025-06-04/2025-06-06 ⟦June 4-6⟧"]],
    ["The fair ran June 4-6.", ["2024-06-04/2024-06-06 ⟦June 4-6⟧"]],
    ["It lasts from 26 July - 22 August.", ["2025-07-26/2025-08-22 ⟦26 July - 22 August⟧"]],
    ["It lasts from April 28 to May 2, 2025.", ["2025-04-28/2025-05-02 explicit ⟦April 28 to May 2, 2025⟧"]],
    ["28 December - 2 January 2026", ["2025-12-28/2026-01-02 explicit ⟦28 December - 2 January 2026⟧"]],
    ["between 3 and 5 May", ["2025-05-03/2025-05-05 ⟦3 and 5 May⟧"]],
    ["3, 4 and 5 December", ["2024-12-03/2024-12-05 ⟦3, 4 and 5 December⟧"]],
    ["من 8 إلى 11 أبريل", ["2025-04-08/2025-04-11 ⟦8 إلى 11 أبريل⟧"]],
    ["وأيام 3 و4 و5 ديسمبر", ["2024-12-03/2024-12-05 ⟦3 و4 و5 ديسمبر⟧"]],
    ["بين 3 و5 مايو 2025", ["2025-05-03/2025-05-05 explicit ⟦3 و5 مايو 2025⟧"]],
    ["من 28 أبريل إلى 2 مايو", ["2025-04-28/2025-05-02 ⟦28 أبريل إلى 2 مايو⟧"]],
    ["افتتح المقر يوم 28/10/2025 رسميا.", ["2025-10-28 explicit ⟦يوم 28/10/2025⟧"]],
    ["يوم 2025-10-28", ["2025-10-28 explicit ⟦يوم 2025-10-28⟧"]],
    ["The Third of March Committee met.", []],
    ["The July 7 attacks were remembered.", []],
    ["The 26th of July Movement", []],
    ["هجمات 11 سبتمبر", []],
    ["كتائب 25 مايو", []],
    ["He came on December 2.", ["2024-12-02 ⟦December 2⟧"]],
    ["Sunday Okoro, the trade minister, came.", []],
    ["On Sunday President Sule spoke.", ["2025-03-02 ⟦Sunday⟧"]],
    ["Sunday, he left.", ["2025-03-02 ⟦Sunday⟧"]],
    ["May 5 and 7 others", ["2025-05-05 ⟦May 5⟧"]],
  ])("%s", (text, said) => {
    expect(timesIn(text)).toEqual(said);
  });
});
