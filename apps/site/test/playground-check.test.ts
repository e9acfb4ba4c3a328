import { article } from "@diplomatic-visits/dataset";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Asked, type CheckWorker, startChecker } from "../src/playground/check/checker";
import { judge } from "../src/playground/check/judge";
import type { Answer, Request, Verdict } from "../src/playground/check/protocol";
import { playWords } from "../src/playground/play-words-by-locale";
import { formatOf } from "../src/playground/source-format";

const source = JSON.stringify(article, null, 2);

describe("how a source is written", () => {
  it.each([
    ["", "", "json"],
    ['{"a":1}', "", "json"],
    ["[1]", "x.txt", "json"],
    ["visits:\n  - id: a", "", "yaml"],
    ["# a comment", "x.json", "yaml"],
    ['{"a":1}\n{"b":2}\n', "", "ndjson"],
    ['{"a":1}\n\n', "", "json"],
    ['{"a":\n1}\n', "", "json"],
    ['{"a":1}', "many.ndjson", "ndjson"],
    ['\ufeff  {"a":1}', "", "json"],
  ])("%j named %j is %s", (text, name, format) => {
    expect(formatOf({ source: text, name })).toBe(format);
  });
});

describe("the check", () => {
  const asked = { kind: "check" as const, id: 1, text: "", format: "json" as const, locale: "en" as const };

  it("counts what is valid as the home page does", async () => {
    const verdict = await judge({ ...asked, source });
    expect(verdict).toMatchObject({ state: "valid", form: "article", issues: [] });
    expect(verdict.facts).toBeGreaterThan(100);
    expect(verdict.exactQuotes).toBeGreaterThan(verdict.facts);
    expect(JSON.parse(verdict.article ?? "")).toEqual(article);
  });

  it("says nothing of nothing", async () => {
    expect(await judge({ ...asked, source: " \n" })).toMatchObject({ state: "empty", issues: [] });
  });

  it("places what is wrong in NDJSON in its line", async () => {
    const line = JSON.stringify(article);
    const wrong = line.replace("زيارة رسمية", "زيارة خاصة");
    const verdict = await judge({ ...asked, format: "ndjson", source: `${line}\n${wrong}\n{\n` });
    expect(verdict).toMatchObject({ state: "invalid", lines: { judged: 3, valid: 1, all: 3 } });
    expect(verdict.issues.map(({ code, line: at }) => [code, at])).toEqual(
      expect.arrayContaining([
        ["read/json", 3],
        [expect.stringMatching(/^evidence|^envelope/), 2],
      ]),
    );
  });

  it("never throws, whatever comes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary" }),
        fc.string(),
        fc.constantFrom("json" as const, "yaml" as const, "ndjson" as const),
        async (anything, text, format) => {
          const { state } = await judge({ ...asked, source: anything, text, format });
          expect(["valid", "invalid", "empty"]).toContain(state);
        },
      ),
    );
  });
});

describe("checking in another thread", () => {
  const asked = (text: string): Asked => ({ source: text, text: "", format: "json", locale: "en" });

  function setUp() {
    const posted: Request[] = [];
    const verdicts: string[] = [];
    const faults: string[] = [];
    const workers: CheckWorker[] = [];
    const start = () => {
      const worker: CheckWorker = {
        postMessage: (request: Request) => posted.push(request),
        terminate: () => undefined,
        onmessage: null,
        onerror: null,
      };
      workers.push(worker);
      return worker;
    };
    const checker = startChecker(start, {
      verdict: (_, { source: text }) => verdicts.push(text),
      fault: (message) => faults.push(message),
    });
    const answer = (given: Answer) =>
      workers.at(-1)?.onmessage?.call(workers.at(-1) as Worker, { data: given } as MessageEvent<Answer>);
    return { posted, verdicts, faults, workers, checker, answer };
  }
  const verdict = {} as Verdict;

  it("answers only the newest of several questions", () => {
    const { checker, posted, verdicts, answer } = setUp();
    for (const text of ["a", "b", "c"]) checker.check(asked(text));
    expect(posted).toHaveLength(1);
    answer({ kind: "check", id: posted[0]?.id ?? 0, verdict });
    expect(verdicts).toEqual([]);
    expect(posted[1]).toMatchObject({ source: "c" });
    answer({ kind: "check", id: posted[1]?.id ?? 0, verdict });
    expect(verdicts).toEqual(["c"]);
  });

  it("tells a fault, and goes on", () => {
    const { checker, posted, faults, verdicts, answer } = setUp();
    checker.check(asked("a"));
    answer({ kind: "fault", id: posted[0]?.id ?? 0, message: "no memory" });
    checker.check(asked("b"));
    answer({ kind: "check", id: posted[1]?.id ?? 0, verdict });
    expect([faults, verdicts]).toEqual([["no memory"], ["b"]]);
  });

  it("fixes in the meantime", async () => {
    const { checker, posted, answer } = setUp();
    checker.check(asked("a"));
    const fixed = checker.fix({ source: "x", format: "json", steps: [] });
    answer({ kind: "fix", id: posted[1]?.id ?? 0, source: "y" });
    expect(await fixed).toBe("y");
  });
});

describe("the words of the page", () => {
  it("are there in Arabic wherever they are in English", () => {
    const told = (value: unknown): unknown =>
      typeof value === "function"
        ? (value as (...numbers: number[]) => string)(3, 2, 1)
        : typeof value === "object" && value !== null
          ? Object.values(value).map(told)
          : value;
    const words = (locale: "en" | "ar") => [told(playWords[locale])].flat(3) as string[];
    expect(words("ar")).toHaveLength(words("en").length);
    expect(words("ar").filter((word) => !/[\u0621-\u064a]/.test(word) && !/^3–2$/.test(word))).toEqual([]);
    expect(words("en").filter((word) => /[\u0621-\u064a]/.test(word))).toEqual([]);
  });
});
