import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Article, anchor, type Coding } from "@diplomatic-visits/core";
import { codingOfArticle } from "@diplomatic-visits/core/internal";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../test/peer-data.ts";
import { folderWith, reference, visits } from "./run.ts";

// Two whole codings of the reference article, made before the format was: what it can say of them is brought into it.

interface Words {
  start: number;
  end: number;
  quote?: string;
  text?: string;
}

interface OldCoding {
  entities: { id: string; kind: string; name: string | Record<string, string>; mentions: (Words & OldForm)[] }[];
  visits?: OldVisit[];
  statements?: { id: string; source: string; kind?: string; act: string; evidence: Words[] }[];
  facts?: { id: string; kind: string; visitor?: string; typeStated?: string; status?: string; evidence: Words[] }[];
  claims?: { id: string; kind: string; evidence: Words[] }[];
}

interface OldForm {
  form?: string;
  type?: string;
}

interface OldVisit {
  id: string;
  role: string;
  status: { value: string; evidence: Words[] };
  type?: { value: string; evidence: Words[] };
  visitors: { entity: string; evidence: Words[] }[];
  evidence: Words[];
}

const path = peerPath("reference-article");
const text = readFileSync(join(reference, "text.txt"), "utf8");
const quotes = (list: readonly Words[]) =>
  [...list]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, i, all) => start >= (all[i - 1]?.end ?? 0))
    .map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }));
const stated = (value: string, evidence: readonly Words[]) => ({ value, state: "stated", evidence: quotes(evidence) });

const kinds: Readonly<Record<string, string>> = { organisation: "organization", "event/disease": "event" };
const known = new Set(
  "person organization group country place region facility event agreement measure policy product topic".split(" "),
);
const kindOf = (kind: string) => (known.has(kinds[kind] ?? kind) ? (kinds[kind] ?? kind) : "group");
const statementKinds: readonly [RegExp, string][] = [
  [/^assessment/, "assessment"],
  [/^prediction/, "prediction"],
  [/^(interpretation|evaluation|presupposition|statistic|event-report)$/, ""],
];
const statementKind = (kind = "") => {
  const found = statementKinds.find(([pattern]) => pattern.test(kind));
  return found ? found[1] || kind : "event-report";
};

function articleOf(
  { entities, visits: trips, statements, facts = [], claims = [] }: OldCoding,
  coder: string,
): Article {
  const spans = new Set<string>();
  const isNew = ({ start, end }: Words) => !spans.has(`${start}-${end}`) && spans.add(`${start}-${end}`);
  const own = entities.map(({ id, kind, name, mentions }) => ({
    id: id.toLowerCase(),
    kind: kindOf(kind),
    name: typeof name === "string" ? { en: name } : name,
    mentions: mentions
      .filter(isNew)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, form, type }) => ({ start, end, quote: text.slice(start, end), form: form ?? type })),
  }));
  const oldVisits: OldVisit[] =
    trips ??
    facts
      .filter(({ kind }) => kind === "visit")
      .map(({ id, visitor = "", typeStated = "", status = "", evidence }) => ({
        ...{ id: id.toLowerCase(), role: "focal", status: { value: status, evidence } },
        ...{ type: { value: typeStated, evidence }, visitors: [{ entity: visitor, evidence }], evidence },
      }));
  const sources = new Set(["article-voice", "impersonal", "unnamed", ...entities.map(({ id }) => id)]);
  const said = statements
    ? statements.map(({ id, source, kind, act, evidence }) => ({ id, source, kind, act, evidence }))
    : claims.map(({ id, kind, evidence }) => ({
        id: id.toLowerCase(),
        source: "article-voice",
        kind,
        act: "assert",
        evidence,
      }));
  return {
    ...{ type: "AnalysisNewsArticle", extent: "full", inLanguage: "ar", text, textHash: "", sections: [] },
    codings: [{ id: coder, coder: { kind: "software", name: coder }, method: "automatic" }],
    entities: own.filter(({ mentions }) => mentions.length > 0),
    visits: oldVisits.map(({ id, role, status, type, visitors, evidence }) => ({
      ...{ id, role, status: stated(status.value, status.evidence) },
      ...(type ? { type: stated(type.value, type.evidence) } : {}),
      visitors: visitors.map(({ entity, evidence: own }) => ({ entity, evidence: quotes(own) })),
      evidence: quotes(evidence),
    })),
    statements: said
      .filter(({ source, act }) => sources.has(source) && act === "assert")
      .map(({ id, source, kind, evidence }) => ({
        ...{ id, act: "assert", source: [source], kind: statementKind(kind), evidence: quotes(evidence) },
      })),
  } as unknown as Article;
}

describe.skipIf(!path)("two codings of the reference article", () => {
  const folder = folderWith({ "text.txt": text });
  const put = (name: string, coder: string) => {
    const old: OldCoding = JSON.parse(readFileSync(join(path ?? "", name), "utf8"));
    const { coding, unquotable } = codingOfArticle(articleOf(old, coder));
    expect(unquotable).toEqual([]);
    const { errors, ...usable } = withoutFaults(coding);
    writeFileSync(join(folder, `${coder}.coding.json`), JSON.stringify(usable.coding));
    return errors;
  };
  const args = ["first.coding.json", "second.coding.json", "--text", "text.txt"];

  it("come into the format but for entities of crossing mentions", () => {
    expect(put("coding-first.json", "first")).toBeLessThan(8);
    expect(put("coding-second.json", "second")).toBeLessThan(8);
  });

  it("agree on mentions as the scores say", async () => {
    const { status, stdout } = await visits(["compare", ...args, "--format", "json"], { cwd: folder });
    expect(status).toBe(0);
    const { mentions, units } = JSON.parse(stdout);
    expect(mentions.f1).toBeGreaterThan(0.8);
    expect(units.find(({ concept }: { concept: string }) => concept === "visits")).toMatchObject({ both: 1 });
  });

  it.each(["a", "b"])("make a coding that anchors, all decided for %s, and lose nothing undecided", async (choice) => {
    const out = `${choice}.coding.yaml`;
    await visits(["adjudicate", ...args, "--to-file", `${choice}.yaml`], { cwd: folder });
    const choices = readFileSync(join(folder, `${choice}.yaml`), "utf8");
    writeFileSync(join(folder, `${choice}.yaml`), choices.replaceAll('choice: ""', `choice: ${choice}`));
    const run = await visits(["adjudicate", ...args, "--from-file", `${choice}.yaml`, "-o", out], { cwd: folder });
    expect([run.status, run.stderr]).toEqual([0, expect.stringContaining("undecided: 0")]);
    const { status } = await visits(["validate", out, "--text", "text.txt"], { cwd: folder });
    expect(status).toBe(0);
    const same = await visits(
      [
        "compare",
        choice === "a" ? "first.coding.json" : "second.coding.json",
        out,
        "--text",
        "text.txt",
        "--format",
        "json",
      ],
      { cwd: folder },
    );
    expect(JSON.parse(same.stdout).differences).toEqual([]);
  });
});

/** A coding without the parts that are at fault, and how many those are. */
function withoutFaults(coding: Coding): { coding: Coding; errors: number } {
  let left = coding;
  let errors = 0;
  for (let round = 0; round < 10; round++) {
    const { issues } = anchor(text, left);
    const paths = new Set(
      issues.filter(({ severity }) => severity === "error").map(({ path: [list, i] }) => `${list}/${i}`),
    );
    if (paths.size === 0) return { coding: left, errors };
    errors += paths.size;
    left = Object.fromEntries(
      Object.entries(left).map(([list, items]) => [
        list,
        Array.isArray(items) ? items.filter((_, i) => !paths.has(`${list}/${i}`)) : items,
      ]),
    ) as unknown as Coding;
  }
  return { coding: left, errors };
}
