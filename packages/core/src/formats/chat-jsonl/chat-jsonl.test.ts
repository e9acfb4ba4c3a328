import Ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleIds } from "../../../../../scripts/article-folders.ts";
import { baseArticle, datasetArticle, developedArticle, developedNames } from "../../../test/base-articles.ts";
import { profileFaults } from "../../../test/profile-faults.ts";
import type { Article } from "../../generated/types.ts";
import { validate } from "../../validate/validate.ts";
import type { Received } from "../format.ts";
import { chatJsonl } from "./index.ts";
import { wholeProfile } from "./write-chat.ts";

const articles = [...articleIds.map(datasetArticle), baseArticle("minimal"), ...developedNames.map(developedArticle)];
const line = (article: Article) => chatJsonl.to?.(article).output ?? "";
const chat = (article: Article) => JSON.parse(line(article));
const received = (input: string): Received[] => [...(chatJsonl.from?.(input) ?? [])];

describe("chats about articles", () => {
  it("have the instruction, the text and the coding as an answer", () => {
    const article = baseArticle("reference");
    const { messages } = chat(article);
    expect(messages.map(({ role }: { role: string }) => role)).toEqual(["system", "user", "assistant"]);
    expect(messages[0].content).toBe(wholeProfile("ar").instruction);
    expect(messages[1].content).toBe(article.text);
  });

  it("have answers that the schema of the profile accepts, which the checker of profiles accepts", () => {
    const { schema } = wholeProfile("en");
    expect(profileFaults(schema, "minimal_202602")).toEqual([]);
    const accepts = new Ajv2020.default({ strict: false }).compile(schema);
    for (const article of articles) {
      accepts(JSON.parse(chat(article).messages[2].content));
      expect(accepts.errors).toBeNull();
    }
  });

  it.each(articles.map((article) => [article.id, article] as const))(
    "are read back as the article: %s",
    (_, article) => {
      const [back] = received(line(article));
      if (!back?.coding) throw new Error("a coding is expected");
      expect([back.problems, back.losses]).toEqual([[], []]);
      const result = validate(back.coding, { text: back.text });
      expect(result.ok && { ...result.article, $schema: article.$schema }).toEqual({
        ...article,
        $schema: article.$schema,
      });
    },
  );
});

describe("answers of models", () => {
  const answer = (content: string) =>
    JSON.stringify({
      messages: [
        { role: "user", content: "A minister arrived." },
        { role: "assistant", content },
      ],
      id: 7,
    });

  it("are read in a fence; what does not fit is a problem in both languages", () => {
    const [one] = received(
      answer('```json\n{"type":"NewsArticle","extent":"full","inLanguage":"en","visits":[{"id":"x"}]}\n```'),
    );
    expect(one?.coding).toMatchObject({ type: "NewsArticle" });
    expect(one?.losses).toEqual([{ field: "id", count: 1 }]);
    expect(one?.problems.length).toBeGreaterThan(0);
    expect(one?.problems.every(({ message }) => /[\u0600-\u06ff]/.test(message.ar))).toBe(true);
  });

  it("are problems where they are not an answer", () => {
    for (const input of ["", "{}", "[]", "7", answer("no"), answer("[]"), answer('{"visits":[]}')])
      expect(
        received(input)
          .map(({ coding }) => coding)
          .filter(Boolean),
      ).toEqual([]);
  });

  it("never throw", () => {
    const part = fc.oneof(fc.jsonValue(), fc.json(), fc.string());
    const message = fc.record({ role: fc.constantFrom("user", "assistant", "system", 1), content: part });
    const given = fc.oneof(fc.record({ messages: fc.array(message) }), fc.jsonValue());
    fc.assert(fc.property(given, (value) => void received(JSON.stringify(value))));
    fc.assert(fc.property(fc.string(), (value) => void received(value)));
  });
});
