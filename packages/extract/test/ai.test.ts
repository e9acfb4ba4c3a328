import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { extractionProfile, toProfile } from "@diplomatic-visits/core/formats/extraction-profile";
import { defaultSettingsMiddleware, wrapLanguageModel } from "ai";
import { afterEach, describe, expect, it } from "vitest";
import { codeWithModel, type ModelCodingOptions } from "../src/ai.ts";
import { answerReportLines, readRecordedRun, replayRun } from "../src/answers.ts";
import { draft, parseText } from "../src/index.ts";
import { mistaken, sound, text, unruly } from "./ai-answers.ts";
import { type ModelServer, modelServer, type Reply } from "./ai-server.ts";

let server: ModelServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function coded(replies: Reply[], options: Partial<ModelCodingOptions> = {}) {
  server = await modelServer(replies);
  const service = createOpenAICompatible({
    ...{ name: "local", baseURL: server.url, apiKey: "a-key", supportsStructuredOutputs: true },
  });
  const result = await codeWithModel({ model: service("a-model"), article: text, ...options });
  return { result, requests: server.requests, server };
}

const lastOf = (request: { messages: { content: string }[] } | undefined) => request?.messages.at(-1)?.content ?? "";

describe("a model codes an article, over HTTP", () => {
  it("what it got wrong is sent back with what the text says, until all is anchored", async () => {
    const { result, requests } = await coded([{ answer: mistaken }, { answer: sound }]);
    expect(requests).toHaveLength(2);
    const message = lastOf(requests[1]);
    expect(message).toContain("/entities/0/id: ");
    expect(message).toContain(
      "you wrote ⟦إلى أمبريل، عاصمة كويندريا⟧; the text reads ⟦إلى أمبريل، عاصمة إيفيلون⟧; it has ⟦إيفيلون⟧ where you have ⟦كويندريا⟧",
    );
    expect(message).toContain(
      "you wrote ⟦وعد فيلك بخفض رسوم الميناء إلى النصف⟧; nothing in the text comes close to it",
    );
    expect(message).not.toContain("رسميه");
    expect(result).toMatchObject({ ended: "sound", unanchored: [], usage: { inputTokens: 2000, outputTokens: 400 } });
    expect(result.rounds[0]?.repaired).toEqual([
      { pointer: "/visits/0/type/quote", from: "في زياره رسميه", to: "في زيارة رسمية", tier: "orthographic" },
    ]);
    expect(result.article?.visits?.[0]).toMatchObject({
      place: { value: "ambrel", state: "stated", evidence: [{ quote: "إلى أمبريل، عاصمة إيفيلون" }] },
    });
    expect(result.article?.statements).toBeUndefined();
  });

  it("reports at the end what was tolerated, repaired and refused, and what is left", async () => {
    const broken = JSON.stringify(mistaken).replace("}]", "},]");
    const { result } = await coded([{ answer: broken }], { rounds: 1 });
    const { state, tolerated, repaired, refused, unresolved } = result.report;
    expect(state).toBe("whole");
    expect(tolerated).toMatchObject([{ kind: "comma", line: 1 }]);
    expect(repaired).toMatchObject([{ from: "في زياره رسميه", to: "في زيارة رسمية" }]);
    expect(refused.map(({ path }) => path.join("/"))).toContain("entities/0/id");
    expect(unresolved.quotes.map(({ pointer }) => pointer)).toEqual(["/visits/0/place/quote", "/statements/0/quote"]);
    const lines = answerReportLines(result.report, "en");
    expect(lines).toContain("faults of the JSON that were tolerated: 1");
    expect(lines).toContain("  /visits/0/type/quote: ⟦في زياره رسميه⟧ → ⟦في زيارة رسمية⟧");
    expect(answerReportLines(result.report, "ar")).toContain("اقتباسات أخذت إملاء النص: 1");
    const { result: clean } = await coded([{ answer: sound }]);
    expect(answerReportLines(clean.report, "en")).toEqual(["nothing was changed, refused or left open"]);
  });

  it("written as JSON is a recorded run, which gives the same when its answers are judged again", async () => {
    const { result } = await coded([{ answer: mistaken }, { answer: sound }]);
    const read = readRecordedRun(JSON.parse(JSON.stringify(result)));
    if (!read.ok) throw new Error(read.fault.pointer);
    expect(read.run).toMatchObject({ model: "a-model", rounds: [{ round: 1, finish: "stop" }, { round: 2 }] });
    expect(read.run.rounds.every(({ seconds = -1 }) => seconds >= 0)).toBe(true);
    const { codings = [] } = result.coding;
    const replayed = replayRun(read.run, { text, known: { codings }, locale: "en" });
    expect(replayed.coding).toEqual(result.coding);
    expect(replayed.report).toEqual(result.report);
    expect(replayed.quotes).toMatchObject({ ambiguous: 0, missing: 0 });
  });

  it("a fault of the JSON is named by its place, and what is whole is kept", async () => {
    const broken = JSON.stringify(sound).replace("}]", "},]");
    const { result, requests } = await coded([{ answer: broken }, { answer: sound }]);
    expect(result.rounds[0]?.misfits).toEqual([]);
    expect(lastOf(requests[1])).toMatch(/^Your answer is not valid JSON at line 1, column \d+: ⟦/);
    expect(result.ended).toBe("sound");
  });

  it("warnings are told once, and then left to the model", async () => {
    const [trade] = sound.quantities;
    const doubtful = { ...sound, quantities: [{ ...trade, quote: [{ quote: "حوالي 1.2 مليار دولار" }] }] };
    const { result, requests } = await coded([{ answer: doubtful }, { answer: doubtful }]);
    expect(requests).toHaveLength(2);
    expect(lastOf(requests[1])).toContain("These places are doubtful.");
    expect(lastOf(requests[1])).toContain("- /quantities/0/unit: ");
    expect(result.ended).toBe("sound");
    expect(result.issues.map(({ code }) => code)).toEqual(["quantity/currency-unqualified"]);
    expect(result.report.unresolved.warnings).toEqual(result.issues);
  });

  it("is asked by the schema in strict mode, at temperature 0, with the article fenced off as data", async () => {
    const { requests, server: asked } = await coded([{ answer: sound }]);
    const [request] = requests;
    expect(asked.authorizations).toEqual(["Bearer a-key"]);
    expect(request).toMatchObject({ model: "a-model", temperature: 0, stream: true });
    expect(request?.response_format).toEqual({
      type: "json_schema",
      json_schema: { name: "coding", strict: true, schema: extractionProfile().schema },
    });
    const [system, user] = request?.messages ?? [];
    expect(system).toEqual({ role: "system", content: extractionProfile().instruction });
    const fence = /=== [0-9a-f]{16} ===/.exec(user?.content ?? "")?.[0] ?? "";
    expect(user?.content.endsWith(`\n${fence}\n${text}\n${fence}`)).toBe(true);
    expect(text).not.toContain(fence);
  });

  it("places are told as they stand in the answer, also behind what was left out", async () => {
    const [bad, ...entities] = mistaken.entities;
    const ghost = { ...entities[1], id: "ghost", mentions: [{ quote: "غوستاف" }] };
    const { requests } = await coded([
      { answer: { ...sound, entities: [bad, ...entities, ghost] } },
      { answer: sound },
    ]);
    expect(lastOf(requests[1])).toContain("- /entities/4/mentions/0: you wrote ⟦غوستاف⟧");
  });

  it("may have its schema in the instruction, where a service takes none", async () => {
    const { result, requests } = await coded([{ answer: JSON.stringify(sound) }], { schemaIn: "instruction" });
    expect(requests[0]?.response_format).toBeUndefined();
    expect(requests[0]?.messages[0]?.content).toContain(JSON.stringify(extractionProfile().schema));
    expect(result.ended).toBe("sound");
  });

  it("a rule that is broken is told when all quotes stand", async () => {
    const { result, requests } = await coded([{ answer: unruly }, { answer: sound }]);
    expect(lastOf(requests[1])).toMatch(/break a rule of the format:\n- \/quantities\/0\/value: .*1200000000/);
    expect(result.ended).toBe("sound");
  });

  it("says who coded", async () => {
    const { result } = await coded([{ answer: sound }]);
    expect(result.article?.codings).toMatchObject([{ coder: { kind: "software", name: "a-model" }, reviewed: false }]);
  });

  it("takes the envelope of a parsed article, and shows a draft", async () => {
    const coding = { type: "AnalysisNewsArticle", extent: "excerpt", inLanguage: "ar-SA" } as const;
    const { result, requests } = await coded([{ answer: sound }], {
      article: { text, coding },
      draft: { genre: "analysis" },
    });
    expect(result.article).toMatchObject(coding);
    expect(lastOf(requests[0])).toContain('{"genre":"analysis"}');
  });

  it("works on what parseText and draft make of a text", async () => {
    const parsed = parseText(`رحلة بحرية إلى أمبريل\n\n${text}`, { language: "ar" });
    if (!parsed.ok) throw new Error("no text");
    const { coding } = draft(parsed.article);
    const { result, requests } = await coded([{ answer: sound }], { article: parsed, draft: coding });
    const [sent] = requests;
    expect(lastOf(sent)).toContain(parsed.text);
    const shown = JSON.parse(lastOf(sent).split("\n").at(-1) ?? "");
    expect(coding.entities).not.toEqual([]);
    expect(shown).toMatchObject({ inLanguage: "ar", entities: toProfile(coding)["entities"] });
    expect(shown).not.toHaveProperty("codings");
    expect(result.ended).toBe("sound");
    expect(result.article).toMatchObject({ headline: parsed.article.headline, visits: [{ id: "torrend-ambrel" }] });
  });

  it("speaks Arabic to the model", async () => {
    const { requests } = await coded([{ answer: mistaken }, { answer: sound }], { profile: { locale: "ar" } });
    expect(lastOf(requests[1])).toContain("المكتوب ⟦إلى أمبريل، عاصمة كويندريا⟧؛ وفي النص ⟦إلى أمبريل، عاصمة إيفيلون⟧");
  });

  it("takes a model with settings of its own, as the ai package wraps it", async () => {
    server = await modelServer([{ answer: sound }]);
    const service = createOpenAICompatible({ name: "local", baseURL: server.url, supportsStructuredOutputs: true });
    const settings = { maxOutputTokens: 9_000, headers: { authorization: "Bearer other" } };
    const model = wrapLanguageModel({ model: service("a-model"), middleware: defaultSettingsMiddleware({ settings }) });
    await codeWithModel({ model, article: text });
    expect(server.requests[0]).toMatchObject({ max_tokens: 9_000, temperature: 0 });
    expect(server.authorizations).toEqual(["Bearer other"]);
  });

  it("tells how far it is", async () => {
    const seen: string[] = [];
    await coded([{ answer: mistaken }, { answer: sound }], {
      onProgress: ({ round, phase }) => seen.push(`${round} ${phase}`),
    });
    expect([...new Set(seen)]).toEqual(["1 answering", "1 checked", "2 answering", "2 checked"]);
    expect(seen.length).toBeGreaterThan(10);
  });
});

describe("nothing that stands is thrown away", () => {
  it("when the rounds end: the facts whose quotes were found are kept", async () => {
    const { result } = await coded([{ answer: mistaken }, { answer: mistaken }], { rounds: 2 });
    expect(result.ended).toBe("rounds");
    expect(result.unanchored.map(({ pointer }) => pointer)).toEqual(["/visits/0/place/quote", "/statements/0/quote"]);
    expect(result.coding.visits?.[0]).toMatchObject({ id: "torrend-ambrel", type: { quote: "في زيارة رسمية" } });
    expect(result.coding.visits?.[0]).not.toHaveProperty("place");
    expect(result.coding.statements).toBeUndefined();
    expect(result.article?.visits).toHaveLength(1);
  });

  it("when an answer is cut off: all that was whole is kept, and a shorter answer asked for", async () => {
    const whole = JSON.stringify(sound);
    const cutAt = whole.indexOf('"quantities"') + 60;
    const { result, requests } = await coded([{ answer: whole, cutAt, finish: "length" }, { answer: sound }]);
    expect(result.rounds[0]).toMatchObject({ finish: "length" });
    expect(lastOf(requests[1])).toContain("broke off before its end");
    const { result: once } = await coded([{ answer: whole, cutAt, finish: "length" }], { rounds: 1 });
    expect(once).toMatchObject({ ended: "rounds", coding: { visits: [{ id: "torrend-ambrel" }] } });
    expect(once.coding.quantities).toBeUndefined();
  });

  it("when the connection breaks", async () => {
    const whole = JSON.stringify(sound);
    const { result } = await coded([{ answer: whole, breaksAt: whole.indexOf('"quantities"') }]);
    expect(result).toMatchObject({ ended: "failed", coding: { visits: [{ id: "torrend-ambrel" }] } });
    expect(result.rounds[0]?.error).toBeDefined();
  });

  it("when the second answer is empty or worse", async () => {
    const empty = { type: "NewsArticle", extent: "full", inLanguage: "ar" };
    const { result, requests } = await coded([{ answer: mistaken }, { answer: empty }, { answer: empty }]);
    expect(lastOf(requests[2])).toContain("lacks most of what your earlier one had");
    expect(result).toMatchObject({ ended: "rounds", coding: { visits: [{ id: "torrend-ambrel" }] } });
  });

  it("when the caller ends it", async () => {
    const controller = new AbortController();
    const { result, requests } = await coded([{ answer: mistaken }, { hangs: true }], {
      signal: controller.signal,
      onProgress: ({ round, phase }) => round === 2 && phase === "answering" && controller.abort(),
    });
    expect(requests).toHaveLength(2);
    expect(result).toMatchObject({ ended: "aborted", coding: { visits: [{ id: "torrend-ambrel" }] } });
  });
});

describe("a service that fails", () => {
  it.each([429, 500, 503])("%i is tried again", async (status) => {
    const { result, requests } = await coded([{ status }, { answer: sound }]);
    expect(requests).toHaveLength(2);
    expect(result).toMatchObject({ ended: "sound", rounds: [{ round: 1 }] });
  });

  it.each([
    [401, 1],
    [500, 2],
  ])("%i that stays ends it, without throwing, after %i requests", async (status, count) => {
    const { result, requests } = await coded([{ status }, { status }, { status }], { retries: 1 });
    expect(requests).toHaveLength(count);
    expect(result).toMatchObject({ ended: "failed", unanchored: [] });
    expect(String(result.rounds[0]?.error)).toMatch(new RegExp(`status ${status}|Unauthorized`));
  });

  it("a refusal is no answer: it is asked once more", async () => {
    const { result, requests } = await coded([{ refusal: "I cannot help with that." }, { answer: sound }]);
    expect(lastOf(requests[1])).toContain("contained no JSON object");
    expect(result.ended).toBe("sound");
  });

  it.each([
    ["in a fence of code", (json: string) => `Here it is:\n\`\`\`json\n${json}\n\`\`\`\nDone.`],
    ["with words before", (json: string) => `Sure! ${json}`],
  ])("an answer %s is read", async (_, dressed) => {
    const { result } = await coded([{ answer: dressed(JSON.stringify(sound)) }]);
    expect(result.ended).toBe("sound");
  });
});

describe("misuse", () => {
  it.each([[{ rounds: 0 }], [{ article: 5 }], [{ profile: { provider: "none" } }]])(
    "%j is refused",
    async (options) => {
      await expect(coded([], options as never)).rejects.toThrow(TypeError);
    },
  );
});
