import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directionOf, foreignRuns } from "../src/foreign-runs.ts";

/** Runs in a line: quotations in {braces}, words in [brackets]. */
const written = (text: string, direction: "ltr" | "rtl") =>
  foreignRuns(text, direction)
    .map((run) => (run.foreign ? (run.foreign === "quotation" ? `{${run.text}}` : `[${run.text}]`) : run.text))
    .join("");

describe("runs against the direction of a text", () => {
  it.each([
    ["no Arabic here", "no Arabic here"],
    ["both «قال», «وقال» and more", "both {«قال»}, {«وقال»} and more"],
    ["«قال» «وقال»", "{«قال»} {«وقال»}"],
    ["the words زيارة رسمية are", "the words [زيارة رسمية] are"],
    ["ك, ی and ة/ه", "[ك], [ی] and [ة]/[ه]"],
    ["about حوالي 2 مليار و 200 مليون دولار in 2020", "about [حوالي 2 مليار و 200 مليون دولار] in 2020"],
    ["reads ⟦زيارة رسمية⟧ at 78–89", "reads {⟦زيارة رسمية⟧} at 78–89"],
    ["“2 مليار” and “two”", "{“2 مليار”} and “two”"],
    ["«the word قال»", "«the word [قال]»"],
    ["«قناة CNN العربية»", "{«قناة CNN العربية»}"],
    ["٢٠٢١ is 2021", "[٢٠٢١] is 2021"],
    ["line الوقت- وصل وزير الخارجية one", "line [الوقت- وصل وزير الخارجية] one"],
    ["هل زار؟ is a question", "[هل زار؟] is a question"],
  ])("in English: %s", (text, runs) => {
    expect(written(text, "ltr")).toBe(runs);
  });

  it.each([
    ["لا لاتينية هنا في 2021", "لا لاتينية هنا في 2021"],
    ["القسم 8.1 من RFC 8259.", "القسم [8.1] من [RFC 8259]."],
    ["عند 260–274, 1914–1928: زد", "عند [260–274, 1914–1928]: زد"],
    ["بالأمر npm start ثم", "بالأمر [npm start] ثم"],
    ["كلمة «visit» هنا", "كلمة {«visit»} هنا"],
    ["كلمة «زيارة» هنا", "كلمة «زيارة» هنا"],
    ["صيغة U+0647 → U+0629 هنا", "صيغة [U+0647 → U+0629] هنا"],
  ])("in Arabic: %s", (text, runs) => {
    expect(written(text, "rtl")).toBe(runs);
  });

  const pieces = ["قال", "visit", "«", "»", "⟦", "⟧", ", ", " ", "2", "–", "،", "(", ")", "\n", "َ", '"'];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((all) => all.join(""));

  it.each(["ltr", "rtl"] as const)("lose nothing, and leave no letter that runs against %s", (direction) => {
    const against = direction === "ltr" ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u;
    fc.assert(
      fc.property(text, (mixed) => {
        const runs = foreignRuns(mixed, direction);
        expect(runs.map((run) => run.text).join("")).toBe(mixed);
        for (const run of runs) if (!run.foreign) expect(run.text).not.toMatch(against);
        for (const run of runs)
          if (run.foreign) expect(directionOf(run.text) !== direction || /\d/.test(run.text)).toBe(true);
      }),
      { seed: 20_261_129, numRuns: 500 },
    );
  });
});
