import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleIds } from "../../../../../scripts/article-folders.ts";
import { peerPath } from "../../../../../test/peer-data.ts";
import { astralArticle } from "../../../test/astral-article.ts";
import { datasetArticle } from "../../../test/base-articles.ts";
import type { Article } from "../../generated/types.ts";
import { listIn, objectOf } from "../annotations/json-values.ts";
import { annotationCollection, annotationContext, type WebResource } from "./annotation-collection.ts";
import { webAnnotation } from "./index.ts";

const suite = peerPath("peer-cases/wadm/suite") ?? "";
const context = peerPath("peer-cases/wadm/jsonld/anno.jsonld") ?? "";
const examples = peerPath("peer-cases/wadm/examples-json") ?? "";

const articles: (readonly [string, Article])[] = [
  ...articleIds.map((id) => [id, datasetArticle(id)] as const),
  ["a text with astral characters", astralArticle()],
];

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const jsonIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".json"));

/** The annotations of an article as they are published one by one: each with the context. */
function annotationsOf(article: Article): WebResource[] {
  const { first } = annotationCollection(article) as { first: { items: WebResource[] } };
  return first.items.map((item) => ({ "@context": annotationContext, ...item }));
}

describe.skipIf(suite === "")("the must-assertions of the W3C suite", async () => {
  const failing: FailingAssertions = suite === "" ? () => [] : await mustAssertions();

  it.each(articles)("hold for every annotation of %s", (_, article) => {
    expect(annotationsOf(article).flatMap((one) => failing(one))).toEqual([]);
  });

  it("hold for the suite's correct annotations and for none of its incorrect ones", () => {
    const samples = (kind: string) => {
      const folder = join(suite, "tools/samples", kind);
      return jsonIn(folder).flatMap((name): WebResource[] => listIn(annotationAt(join(folder, name))) as WebResource[]);
    };
    const correct = samples("correct").filter((one) => failing(one).length === 0);
    const incorrect = samples("incorrect").filter((one) => failing(one).length === 0);
    expect(correct.length).toBeGreaterThanOrEqual(38);
    expect(incorrect).toEqual([]);
  });

  it.each([
    ["a position without an end", (selectors: WebResource[]) => delete selectors[1]?.["end"]],
    ["a quote without its words", (selectors: WebResource[]) => delete selectors[0]?.["exact"]],
  ])("do not hold for %s", (_, damage) => {
    const whole = annotationsOf(astralArticle()).filter((one) => objectOf(one["target"])["selector"] !== undefined);
    const [annotation] = whole as (WebResource & { target: { selector: WebResource[] } })[];
    if (!annotation) throw new Error("no annotation has one quote");
    damage(annotation.target.selector);
    expect(failing(annotation)).not.toEqual([]);
  });
});

// Some of the incorrect samples are not JSON on purpose.
function annotationAt(path: string): WebResource | undefined {
  try {
    return readJson(path) as WebResource;
  } catch {
    return undefined;
  }
}

/** The paths of the assertions that an annotation fails. */
type FailingAssertions = (annotation: WebResource) => string[];

const formats = {
  uri: /^[a-z][a-z0-9+.-]*:\S*$/i,
  "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
};

async function mustAssertions(): Promise<FailingAssertions> {
  const { default: Draft4 } = await import("ajv-draft-04");
  const ajv = new (Draft4 as unknown as typeof Draft4.default)({
    strict: false,
    logger: false,
    formats,
  });
  for (const name of jsonIn(join(suite, "definitions")))
    ajv.addSchema(readJson(join(suite, "definitions", name)) as object, name);
  const { assertions } = readJson(join(suite, "annotations/annotationMusts.test")) as { assertions: string[] };
  const checks = assertions.map((path) => {
    const { id: _, expectedResult, ...schema } = readJson(join(suite, path)) as Record<string, unknown>;
    return { path, wanted: expectedResult === "valid", check: ajv.compile(schema) };
  });
  return (annotation) => checks.filter(({ wanted, check }) => check(annotation) !== wanted).map(({ path }) => path);
}

describe.skipIf(context === "")("jsonld in safe mode", async () => {
  const { default: jsonld } = await import("jsonld");
  const document = context === "" ? {} : (readJson(context) as object);
  const documentLoader = async (url: string) => {
    if (url !== annotationContext) throw new Error(`not bundled: ${url}`);
    return { documentUrl: url, document };
  };
  const options = { safe: true, documentLoader, format: "application/n-quads" };

  it.each(articles)("loses nothing of %s, and finds as many quotes as it has", async (_, article) => {
    const collection = annotationCollection(article);
    const quads = String(await jsonld.toRDF(collection, options));
    const quotes = JSON.stringify(collection).split('"type":"TextQuoteSelector"').length - 1;
    expect(quads.split("<http://www.w3.org/ns/oa#exact>").length - 1).toBe(quotes);
  });

  it("would refuse a field that the context does not have", async () => {
    await expect(jsonld.toRDF({ ...annotationCollection(astralArticle()), keys: "lost" }, options)).rejects.toThrow();
  });
});

describe.skipIf(examples === "")("the examples of the standard", () => {
  it.each(examples === "" ? [] : jsonIn(examples))(
    "%s is read without an exception, and nothing of it is silent",
    (name) => {
      const input = readFileSync(join(examples, name), "utf8");
      const received = [...(webAnnotation.from?.(input, { text: "An invented text about something." }) ?? [])];
      expect(received.length).toBeGreaterThan(0);
      for (const { losses, problems } of received) expect(losses.length + problems.length).toBeGreaterThan(0);
    },
  );
});
