// The packed packages together with common libraries: form and RPC libraries, validators of JSON Schema, and
// the oldest supported Zod.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { counterexamples, documentsOf } from "../packages/core/test/counterexample.ts";
import { type Consumer, consumerOf } from "./house/consumer.ts";
import { judgeOf } from "./house/judges.ts";

const strict = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--lib", "es2022,dom"];
const bundler = ["--module", "esnext", "--moduleResolution", "bundler"];
let consumer: Consumer;

beforeAll(() => {
  consumer = consumerOf(["packages/core", "packages/dataset", "node_modules/zod"]);
}, 120_000);
afterAll(() => consumer?.remove());

const fileOf = (name: string, path: string) => join(consumer.folder, "node_modules/@diplomatic-visits", name, path);
const jsonOf = (name: string, path: string) => JSON.parse(readFileSync(fileOf(name, path), "utf8"));

describe("types of the schemas", () => {
  it("infer their input, as React Hook Form asks", () => {
    for (const name of ["react-hook-form", "@hookform/resolvers", "@standard-schema/utils", "@types/react", "csstype"])
      consumer.add(name);
    const source = `
import { zodResolver } from "@hookform/resolvers/zod";
import { VisitSchema } from "@diplomatic-visits/core/schema";
import type { Visit } from "@diplomatic-visits/core";
import { useForm } from "react-hook-form";
export const form = useForm({ resolver: zodResolver(VisitSchema) });
form.handleSubmit((visit) => visit satisfies Visit);
form.register("role");
// @ts-${"expect-error"} no field of a visit
form.register("rolle");
`;
    expect(consumer.tsc("form.ts", source, [...strict, ...bundler])).toMatchObject({ status: 0, stdout: "" });
  });

  it("infer their input, as tRPC asks", () => {
    consumer.add("@trpc/server");
    const source = `
import { ArticleSchema, VisitSchema } from "@diplomatic-visits/core/schema";
import type { Article } from "@diplomatic-visits/core";
import { type inferRouterInputs, initTRPC } from "@trpc/server";
const t = initTRPC.create();
export const router = t.router({
  add: t.procedure.input(ArticleSchema).mutation(({ input }) => (input satisfies Article).id),
  visit: t.procedure.input(VisitSchema).output(VisitSchema).query(({ input }) => input),
});
export const visitors = (input: inferRouterInputs<typeof router>["visit"]) => input.visitors.map(({ entity }) => entity);
`;
    expect(consumer.tsc("router.ts", source, [...strict, ...bundler])).toMatchObject({ status: 0, stdout: "" });
  });
});

describe("Zod's own state", () => {
  it("is left to the program: no ids in the global registry, no setting changed", () => {
    const source = `
import * as z from "zod";
import * as core from "@diplomatic-visits/core";
import { ArticleSchema, schemaRegistry, VisitSchema } from "@diplomatic-visits/core/schema";
const Article = z.object({ a: z.string() }).meta({ id: "Article" });
const own = z.toJSONSchema(z.object({ mine: Article, theirs: ArticleSchema }));
const described = z.toJSONSchema(VisitSchema, { metadata: schemaRegistry });
console.log(Object.keys(own.$defs), described.$ref, z.config().jitless, typeof core.validate);
`;
    const { stdout, stderr } = consumer.node("registry.mjs", source);
    expect([stdout, stderr]).toEqual(["[ 'Article' ] #/$defs/Visit undefined function\n", ""]);
  });

  it("may be of the oldest version allowed: every counterexample gets the same codes", () => {
    consumer.add("zod-oldest", "zod");
    const { version } = JSON.parse(readFileSync(join(consumer.folder, "node_modules/zod/package.json"), "utf8"));
    const range = JSON.parse(readFileSync(fileOf("core", "package.json"), "utf8")).peerDependencies.zod;
    expect(range).toBe(`^${version}`);
    const articles = counterexamples().filter(({ source, form }) => !source && form !== "coding");
    const documents = articles.map((one) => documentsOf(one).broken);
    writeFileSync(join(consumer.folder, "documents.json"), JSON.stringify(documents));
    const source = `
import { readFileSync } from "node:fs";
import { validate } from "@diplomatic-visits/core";
import { article } from "@diplomatic-visits/dataset";
const documents = JSON.parse(readFileSync("documents.json", "utf8"));
const codes = [article, ...documents].map((one) => [...new Set(validate(one).issues.map(({ code }) => code))]);
console.log(JSON.stringify(codes));
`;
    const { stdout, stderr } = consumer.node("oldest.mjs", source);
    expect(stderr).toBe("");
    const [reference, ...found] = JSON.parse(stdout) as string[][];
    expect(reference).toEqual([]);
    expect(found.length).toBeGreaterThan(60);
    for (const [i, { code }] of articles.entries()) expect(found[i]).toContain(code);
  });
});

describe("the packed JSON Schemas", () => {
  it.each([
    ["article.schema.json", Ajv2020.default],
    ["coding.schema.json", Ajv2020.default],
    ["article.draft-07.schema.json", Ajv.default],
    ["coding.draft-07.schema.json", Ajv.default],
  ])("%s compiles in Ajv with the options it has by default", (name, Engine) => {
    expect(new Engine().compile(jsonOf("core", `schemas/${name}`))).toBeTypeOf("function");
  });

  const judge = judgeOf("check-jsonschema");
  it.skipIf(!judge).each(["article.schema.json", "article.draft-07.schema.json"])(
    "%s accepts the article in check-jsonschema, and refuses one with a wrong key",
    (name) => {
      const check = (article: string) =>
        spawnSync(judge as string, ["--schemafile", fileOf("core", `schemas/${name}`), article], { encoding: "utf8" });
      expect(check(fileOf("dataset", "dist/article.json")).status).toBe(0);
      const wrong = join(consumer.folder, "wrong.json");
      writeFileSync(wrong, JSON.stringify({ ...jsonOf("dataset", "dist/article.json"), nonsense: 1 }));
      expect(check(wrong).status).toBe(1);
    },
  );
});
