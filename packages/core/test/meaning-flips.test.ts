import { describe, expect, it } from "vitest";
import { repair } from "../src/anchor/repair.ts";
import { toPointer } from "../src/article/path.ts";
import { fromProfile } from "../src/formats/extraction-profile/from-profile.ts";
import { ArticleSchema } from "../src/schema/article.ts";
import { CodingSchema } from "../src/schema/coding.ts";
import { itemOf, nodeOf, type Schema, shapeOf } from "../src/schema/node.ts";

const text =
  "Alpha did not come. Beta may come. Gamma will speak. Larn, in Larn. The alliance. Former minister. About 200. " +
  "Before May. In Rajab. On Monday. Official. Host. Tie.";
const source = () => ({ title: "A yearbook", url: "https://example.org/" });
const time = { type: "date", basis: "unresolved" };

/** A coding that uses every field whose absence has a meaning once, each in an owner with its own words. */
const coding = () => ({
  ...{ type: "NewsArticle", extent: "full", inLanguage: "en" },
  entities: [
    {
      ...{ id: "larn", kind: "place", name: { en: "Larn" } },
      mentions: [
        { quote: "Larn", prefix: "in " },
        { quote: "Larn", suffix: ", in" },
        { quote: "Alpha", not: [{ prefix: "x" }] },
        { quote: "Gamma", form: "metonym" },
        "Tie",
      ],
    },
    { id: "alliance", kind: "group", name: { en: "A" }, status: "hypothetical", mentions: ["The alliance"] },
    {
      ...{ id: "min", kind: "person", name: { en: "M" }, mentions: ["minister"] },
      offices: [{ title: "Former minister", former: true }, { title: "Host" }],
    },
  ],
  statements: [
    { id: "s1", act: "assert", source: ["article-voice"], negated: true, quote: "Alpha did not come." },
    { id: "s2", act: "assert", source: ["article-voice"], modality: "possible", quote: "Beta may come." },
    { id: "s3", act: "assert", source: ["article-voice"], status: "announced", quote: "Gamma will speak." },
  ],
  quantities: [
    { id: "q1", measure: "people", value: 200, mod: "approx", unit: "1", basis: "numeral", quote: "About 200" },
  ],
  times: [
    { id: "t1", ...time, mod: "before", quote: "Before May" },
    { id: "t2", ...time, calendar: "islamic", quote: "In Rajab" },
    { id: "t3", ...time, source: source(), quote: "On Monday" },
    { id: "t4", ...time, attributedTo: "min", quote: "Monday" },
  ],
  visits: [
    {
      ...{ id: "v", role: "focal", status: { value: "occurred", because: "a reason", quote: "come" } },
      ...{ visitors: [{ entity: "min", quote: "minister" }], quote: "Beta may come" },
      type: { value: "official", source: source(), quote: "Official" },
      hostGrade: { value: "official-guest", attributedTo: "min", quote: "Host" },
    },
  ],
  relations: [{ source: "larn", target: "min", kind: "member-of", citation: source(), quote: "Tie" }],
});

type Path = (string | number)[];

/** Each such field, with the words of the owner that is excluded with it. */
const fields: readonly [field: Path, owner: Path][] = [
  [
    ["entities", 0, "mentions", 0, "prefix"],
    ["entities", 0, "mentions", 0],
  ],
  [
    ["entities", 0, "mentions", 1, "suffix"],
    ["entities", 0, "mentions", 1],
  ],
  [
    ["entities", 0, "mentions", 2, "not"],
    ["entities", 0, "mentions", 2],
  ],
  [
    ["entities", 0, "mentions", 2, "not", 0],
    ["entities", 0, "mentions", 2],
  ],
  [
    ["entities", 0, "mentions", 2, "not", 0, "prefix"],
    ["entities", 0, "mentions", 2],
  ],
  [
    ["entities", 0, "mentions", 3, "form"],
    ["entities", 0, "mentions", 3],
  ],
  [
    ["entities", 1, "status"],
    ["entities", 1],
  ],
  [
    ["entities", 2, "offices", 0, "former"],
    ["entities", 2, "offices", 0],
  ],
  [
    ["statements", 0, "negated"],
    ["statements", 0],
  ],
  [
    ["statements", 1, "modality"],
    ["statements", 1],
  ],
  [
    ["statements", 2, "status"],
    ["statements", 2],
  ],
  [
    ["quantities", 0, "mod"],
    ["quantities", 0],
  ],
  [
    ["times", 0, "mod"],
    ["times", 0],
  ],
  [
    ["times", 1, "calendar"],
    ["times", 1],
  ],
  [
    ["times", 2, "source"],
    ["times", 2],
  ],
  [
    ["times", 2, "source", "title"],
    ["times", 2],
  ],
  [
    ["times", 3, "attributedTo"],
    ["times", 3],
  ],
  [
    ["visits", 0, "status", "because"],
    ["visits", 0, "status"],
  ],
  [
    ["visits", 0, "type", "source"],
    ["visits", 0, "type"],
  ],
  [
    ["visits", 0, "hostGrade", "attributedTo"],
    ["visits", 0, "hostGrade"],
  ],
  [
    ["relations", 0, "citation"],
    ["relations", 0],
  ],
];

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, key) => Reflect.get(Object(node), key), value);

function put(root: object, path: Path, value: unknown): void {
  Reflect.set(at(root, path.slice(0, -1)) as object, path.at(-1) as string, value);
}

const malformed: readonly unknown[] = [5, [5], { x: 1 }, [["x"]], "perhaps, or not at all: Łódź", true, () => 1];

/** Whether a value contains the original owner, with or without the field. */
function holds(value: unknown, owner: Record<string, unknown>): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { id, quote, title } = owner;
  const own = value as Record<string, unknown>;
  if (id !== undefined ? own["id"] === id : own["quote"] === quote && own["title"] === title && quote !== "Larn")
    return true;
  return Object.values(value).some((child) => holds(child, owner));
}

describe("a field that is lost never leaves its owner to say something else", () => {
  it("these are the fields whose absence says something", () => {
    const named = new Set<string>();
    const seen = new Set<Schema>();
    const gather = (field: Schema) => {
      const { schema } = nodeOf(field);
      if (seen.has(schema)) return;
      seen.add(schema);
      const item = itemOf(schema);
      if (item) gather(item);
      if (schema._zod.def.type === "union") (schema as unknown as { options: Schema[] }).options.forEach(gather);
      for (const [key, inner] of Object.entries(shapeOf(schema) ?? {})) {
        if (nodeOf(inner).meta.narrows) named.add(key);
        gather(inner);
      }
    };
    gather(CodingSchema);
    gather(ArticleSchema);
    expect([...named].sort()).toEqual(
      [
        "attributedTo",
        "because",
        "calendar",
        "citation",
        "form",
        "former",
        "mod",
        "modality",
        "negated",
        "not",
        "prefix",
        "relayedBy",
        "role",
      ].concat(["source", "status", "suffix"]),
    );
  });

  it("the coding itself is whole", () => {
    expect(repair(coding(), text).omitted).toEqual([]);
    expect(fromProfile(coding()).issues).toEqual([]);
  });

  describe.each(fields.map(([field, owner]) => [toPointer(field), field, owner] as const))("%s", (_, field, owner) => {
    const wasThere = at(coding(), owner) as Record<string, unknown>;

    it.each(malformed.map((value) => [typeof value === "function" ? "a function" : JSON.stringify(value), value]))(
      "as %s",
      (_, value) => {
        const given = coding();
        put(given, field, value);
        const mended = repair(given, text);
        const answered = fromProfile(given);
        const isFit = mended.omitted.length === 0;
        if (isFit) return expect(answered.issues).toEqual([]);
        for (const result of [mended.kept, answered.coding]) {
          if (field.includes("mentions")) expect(at(result, ["entities", 0, "mentions"])).toHaveLength(4);
          else expect(holds(result, wasThere)).toBe(false);
        }
        expect(mended.omitted.map(({ pointer }) => pointer)).toContain(toPointer(owner));
        expect(mended.message).toContain(toPointer(owner));
        expect(answered.issues.map(({ hint = "" }) => hint).join()).toContain(
          `${toPointer(owner)} is excluded as a whole`,
        );
      },
    );
  });

  it.each(["negate", "Negated", "is_negated"])("a slip in the key is as good as the field: %s", (key) => {
    const given = coding();
    const { negated, ...rest } = given.statements[0] as { negated: boolean };
    const slipped = { ...given, statements: [{ ...rest, [key]: negated }] };
    expect(repair(slipped, text).kept.statements).toBeUndefined();
    expect(fromProfile(slipped).coding.statements).toBeUndefined();
  });

  it("whose word it is falls with the one whose word it was", () => {
    const given = coding();
    put(given, ["entities", 2, "mentions"], ["nobody of that name"]);
    const { kept } = repair(given, text);
    expect(kept.times?.map(({ id }) => id)).toEqual(["t1", "t2", "t3"]);
  });
});
