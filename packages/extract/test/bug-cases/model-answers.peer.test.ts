import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MockLanguageModelV3, simulateReadableStream } from "ai/test";
import { describe, expect, it } from "vitest";
import { bugCases } from "../../../../test/bug-cases.ts";
import { codeWithModel } from "../../src/ai.ts";

const docs = new URL("../../../../docs/examples/code-with-a-model/", import.meta.url);
const article = () => readFileSync(new URL("trip.txt", docs), "utf8").trim();
const good = () => readFileSync(new URL("answer-3.json", docs), "utf8");

// The answer of a case is an expression over `good`, written on one line of its program.
function answerOf(name: string): string {
  const program = readFileSync(join(bugCases as string, name, "input.mjs"), "utf8");
  const expression = /const answer = ([\s\S]*?);\nconst model/.exec(program)?.[1] ?? "";
  return new Function("good", `return ${expression}`)(good()) as string;
}

async function codedOnce(answer: string) {
  const usage = { inputTokens: { total: 1 }, outputTokens: { total: 1 } };
  const chunks = [
    { type: "stream-start", warnings: [] },
    { type: "text-start", id: "1" },
    { type: "text-delta", id: "1", delta: answer },
    { type: "text-end", id: "1" },
    { type: "finish", finishReason: { unified: "stop", raw: "stop" }, usage },
  ];
  const stream = () => simulateReadableStream({ chunks: chunks as never[] });
  const model = new MockLanguageModelV3({ doStream: async () => ({ stream: stream() }) as never });
  const { coding, issues, rounds, ended } = await codeWithModel({ model, article: article(), rounds: 1 });
  const sizes = [coding.entities?.length, coding.visits?.length, coding.statements?.length, coding.quantities?.length];
  return { ended, sizes, issues, message: rounds[0]?.message ?? "" };
}

describe.skipIf(!bugCases)("bug cases: answers of models", () => {
  const whole = [3, 1, 1, 1];

  it("extract-73-llm-first-object-is-not-the-answer", async () => {
    const { sizes, ended } = await codedOnce(answerOf("extract-73-llm-first-object-is-not-the-answer"));
    expect(sizes).toEqual(whole);
    expect(ended).toBe("sound");
  });

  it("extract-74-llm-trailing-comma-loses-all", async () => {
    const { sizes, message } = await codedOnce(answerOf("extract-74-llm-trailing-comma-loses-all"));
    expect(sizes).toEqual(whole);
    expect(message).toMatch(/line 1, column \d+/);
  });

  // the unit, the type and the status are checked by the rules that read the words
  it("extract-76-llm-sound-with-wrong-values", async () => {
    const { ended, issues, message } = await codedOnce(answerOf("extract-76-llm-sound-with-wrong-values"));
    expect(ended).toBe("rounds");
    const warnings = issues.filter(({ severity }) => severity === "warning");
    expect(warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["evidence/participant-mentioned", "reference/country-mentioned"]),
    );
    for (const { message: warning } of warnings) expect(message).toContain(warning);
  });
});
