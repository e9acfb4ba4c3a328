import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Article, anchor, type Coding, validate } from "@diplomatic-visits/core";
import { readYamlInput } from "@diplomatic-visits/core/internal";
import { describe, expect, it } from "vitest";
import { folderWith, visits } from "./run.ts";

const examples = fileURLToPath(new URL("../../../docs/examples/two-coders/", import.meta.url));
const files = ["a.coding.yaml", "b.coding.yaml", "text.txt"];
const text = readFileSync(join(examples, "text.txt"), "utf8");
const pair = () => folderWith(Object.fromEntries(files.map((name) => [name, readFileSync(join(examples, name))])));
const command = ["adjudicate", "a.coding.yaml", "b.coding.yaml", "--text", "text.txt"];

const contentOf = (folder: string, name: string) => readFileSync(join(folder, name), "utf8");
const yamlIn = (source: string) => {
  const read = readYamlInput(source);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};
const articleOf = (source: string): Article => {
  const result = anchor(text, new TextEncoder().encode(source), { format: "yaml" });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.article;
};

/** A file of choices with the same choice for every difference. */
async function choicesIn(cwd: string, choice: string, options: readonly string[] = []): Promise<string> {
  await visits([...command, "--to-file", "choices.yaml", ...options], { cwd });
  const filled = contentOf(cwd, "choices.yaml").replaceAll('choice: ""', `choice: ${choice}`);
  writeFileSync(join(cwd, "choices.yaml"), filled);
  return filled;
}

interface Entry {
  key: string;
  a: unknown;
  b: unknown;
  choice: string;
  note: string;
}

describe("visits adjudicate through a file", () => {
  it("writes every difference with what both have, as a coding writes it, and a place for choice and note", async () => {
    const cwd = pair();
    const { status, stderr } = await visits([...command, "--to-file", "choices.yaml"], { cwd });
    expect([status, stderr]).toEqual([0, expect.stringContaining("differences to decide: 53")]);
    const { a, choices } = yamlIn(contentOf(cwd, "choices.yaml")) as { a: object; choices: Entry[] };
    expect(a).toEqual({ file: "a.coding.yaml", coders: "a language model (coding-a)" });
    expect(choices).toHaveLength(53);
    expect(choices.find(({ key }) => key === "entities/ceasefire/kind")).toEqual({
      ...{ key: "entities/ceasefire/kind", a: "event", b: "measure", choice: "", note: "" },
    });
    expect(choices.find(({ key }) => key === "visits/ghandour-turkey/place")).toMatchObject({
      a: { value: "ankara", quote: "في أنقرة", because: expect.any(String) },
      b: { value: "ankara", quote: "في أنقرة" },
    });
    expect(choices.find(({ key }) => key === "meetings/presidents-letter")).toMatchObject({
      a: null,
      b: { id: "presidents-letter", quote: expect.any(String) },
    });
    // what differs in free words only is not asked unless it is wanted
    expect(choices.some(({ key }) => key.endsWith("/gloss"))).toBe(false);
    const again = await visits([...command, "--to-file", "choices.yaml", "--differences", "all"], { cwd });
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining("--force overwrites it")]);
    await visits([...command, "--to-file", "all.yaml", "--differences", "all"], { cwd });
    expect(contentOf(cwd, "all.yaml")).toMatch(/gloss/);
  });

  it.each([
    ["a", ["coding-a", undefined]],
    ["b", ["coding-b", "coding-b"]],
  ])(
    "makes a coding that anchors, and whose objects name their coding: all %s",
    async (choice, [ofVisit, ofLetter]) => {
      const cwd = pair();
      await choicesIn(cwd, choice);
      const run = await visits([...command, "--from-file", "choices.yaml", "-o", "c.coding.yaml"], { cwd });
      expect(run.status).toBe(0);
      expect(run.stderr).toContain(`taken from a: ${choice === "a" ? 53 : 0}, from b: ${choice === "b" ? 53 : 0}`);
      const article = articleOf(contentOf(cwd, "c.coding.yaml"));
      expect(validate(article).issues.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(article.codings?.map(({ id, method }) => [id, method])).toEqual([
        ["coding-a", "automatic"],
        ["coding-b", "automatic"],
        ["adjudicated", "adjudicated"],
      ]);
      const ids = new Set(article.codings?.map(({ id }) => id));
      for (const list of ["visits", "meetings", "agreements", "statements", "quantities"] as const)
        for (const { coding } of article[list] ?? []) expect(ids).toContain(coding);
      expect(article.visits?.[0]?.coding).toBe(ofVisit);
      expect(article.meetings?.find(({ id }) => id === "presidents-letter")?.coding).toBe(ofLetter);
      for (const name of files) expect(readFileSync(join(cwd, name))).toEqual(readFileSync(join(examples, name)));
    },
  );

  it("takes edited values, names the adjudicator where both coders are mixed, and is the same at every run", async () => {
    const cwd = pair();
    const all = (await choicesIn(cwd, "a")).replace(/^adjudicator: ""/m, 'adjudicator: "A third reader"');
    const edited = all
      .replace(/(key: "entities\/ceasefire\/kind", a: event, b: measure, choice: )a/, "$1edit, value: policy")
      .replace(/(key: "statements\/s-denial\/negated", a: null, b: true, choice: )a/, "$1b");
    expect(edited).not.toBe(all);
    writeFileSync(join(cwd, "choices.yaml"), edited);
    const run = await visits(
      [...command, "--from-file", "choices.yaml", "-o", "c.coding.yaml", "--date", "2026-05-04"],
      { cwd },
    );
    expect([run.status, run.stderr]).toEqual([0, expect.stringContaining("from b: 1, edited: 1, undecided: 0")]);
    const article = articleOf(contentOf(cwd, "c.coding.yaml"));
    expect(article.entities?.find(({ id }) => id === "ceasefire")?.kind).toBe("policy");
    const denial = article.statements?.find(({ id }) => id === "s-denial");
    expect(denial).toMatchObject({ negated: true, coding: "adjudicated" });
    expect(article.codings?.at(-1)).toMatchObject({ coder: { name: "A third reader" }, date: "2026-05-04" });
    const options = ["--from-file", "choices.yaml", "--date", "2026-05-04"];
    expect((await visits([...command, ...options, "-o", "d.coding.yaml"], { cwd })).status).toBe(0);
    expect(contentOf(cwd, "d.coding.yaml")).toBe(contentOf(cwd, "c.coding.yaml"));
    expect((await visits([...command, ...options, "-o", "e.json"], { cwd })).status).toBe(0);
    expect(JSON.parse(contentOf(cwd, "e.json"))).toEqual(article);
  });

  it("loses nothing that only one has while it is undecided, and says so", async () => {
    const cwd = pair();
    await visits([...command, "--to-file", "choices.yaml"], { cwd });
    const open = await visits([...command, "--from-file", "choices.yaml", "-o", "c.coding.yaml"], { cwd });
    expect([open.status, open.stderr]).toEqual([
      1,
      expect.stringContaining("undecided: 53 (entities/ghandour/offices/1, "),
    ]);
    expect(readdirSync(cwd)).not.toContain("c.coding.yaml");
    const part = await visits([...command, "--from-file", "choices.yaml", "-o", "c.coding.yaml", "--partial"], { cwd });
    expect([part.status, part.stderr]).toEqual([0, expect.stringContaining("undecided: 53")]);
    const coding = yamlIn(contentOf(cwd, "c.coding.yaml")) as Coding;
    const ids = coding.meetings?.map(({ id }) => id);
    expect(ids).toEqual([
      "president-ghandour",
      "talks",
      "press-conference",
      "phone-call",
      "presidents-letter",
      "delegation-talks",
    ]);
    expect(coding.entities?.some(({ id }) => id === "letter")).toBe(true);
    // the text is beside it, so that it can be checked
    expect((await visits(["validate", "c.coding.yaml"], { cwd })).status).toBe(0);
  });

  it("reports a choice that leaves out what others refer to, and writes nothing", async () => {
    const cwd = pair();
    const all = await choicesIn(cwd, "a");
    writeFileSync(join(cwd, "choices.yaml"), all.replace(/(key: "entities\/letter"[\s\S]*?choice: )a/, "$1b"));
    const { status, stderr } = await visits([...command, "--from-file", "choices.yaml", "-o", "c.coding.yaml"], {
      cwd,
    });
    expect(status).toBe(1);
    expect(stderr).toContain("reference/resolved");
    expect(stderr).toContain("letter was left out by the choice for entities/letter");
    expect(readdirSync(cwd)).not.toContain("c.coding.yaml");
  });

  it("names an entity that no choice leaves a mention to", async () => {
    const cwd = folderWith({});
    const folder = fileURLToPath(new URL("../../../docs/examples/agreement/", import.meta.url));
    const at = (name: string) => join(folder, name);
    const args = ["adjudicate", at("first.coding.yaml"), at("second.coding.yaml"), "--text", at("lead.txt")];
    await visits([...args, "--to-file", "choices.yaml"], { cwd });
    const all = contentOf(cwd, "choices.yaml").replaceAll('choice: ""', "choice: a");
    writeFileSync(join(cwd, "choices.yaml"), all.replace(/(key: "mentions\/312-320"[\s\S]*?choice: )a/, "$1b"));
    const { status, stderr } = await visits([...args, "--from-file", "choices.yaml", "-o", "c.coding.yaml"], { cwd });
    expect([status, stderr]).toEqual([1, expect.stringContaining("no choice leaves a mention to kremlin")]);
    expect(stderr).toContain("first.coding.yaml does not say who coded it");
  });

  it.each([
    [
      "choices for another text",
      (all: string) => all.replace(/textHash: "./, 'textHash: "x'),
      "these are choices for another text",
    ],
    ["an unknown choice", (all: string) => all.replace("choice: a", "choice: c"), "a choice is a, b or edit"],
    ["an edit without a value", (all: string) => all.replace("choice: a", "choice: edit"), "edit needs a value"],
    [
      "another key",
      (all: string) => all.replace("/ceasefire/kind", "/ceasefire/kin"),
      "entities/ceasefire/kin: the codings do not differ here",
    ],
    [
      "other values",
      (all: string) => all.replace("a: event", "a: topic"),
      "entities/ceasefire/kind: the codings have other values here",
    ],
    ["something else", () => "- 1\n", "this is not a file of choices"],
  ])("refuses %s", async (_, change, message) => {
    const cwd = pair();
    const all = await choicesIn(cwd, "a");
    const changed = change(all);
    expect(changed).not.toBe(all);
    writeFileSync(join(cwd, "choices.yaml"), changed);
    const { status, stderr } = await visits([...command, "--from-file", "choices.yaml", "-o", "c.coding.yaml"], {
      cwd,
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  });

  it("refuses to write over a coding, two modes, no output, and another text", async () => {
    const cwd = pair();
    for (const options of [
      ["-o", "a.coding.yaml"],
      ["--to-file", "x", "--from-file", "x"],
      [],
      ["--to-file", "text.txt"],
    ])
      expect((await visits([...command, ...options], { cwd })).status).toBe(2);
    writeFileSync(join(cwd, "other.json"), JSON.stringify(articleOf(contentOf(cwd, "a.coding.yaml"))));
    writeFileSync(join(cwd, "b.txt"), `${text}.\n`);
    const other = await visits(["adjudicate", "other.json", "b.coding.yaml", "-o", "c.json"], { cwd });
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining("different texts")]);
    expect((await visits(["adjudicate", "gone.json", "b.coding.yaml", "-o", "c.json"], { cwd })).status).toBe(3);
  });
});

describe("visits adjudicate in the terminal", () => {
  const ask = (cwd: string, answers: readonly string[], options: readonly string[] = []) =>
    visits([...command, "-o", "c.coding.yaml", ...options], {
      cwd,
      input: answers.map((line) => `${line}\n`).join(""),
    });

  it("shows each difference with quotes and both coders, and stores each choice", async () => {
    const cwd = pair();
    const { status, stderr } = await ask(cwd, ["1", "x", "2", "q"]);
    expect(status).toBe(1);
    expect(stderr).toContain(
      "1 a  a.coding.yaml  a language model (coding-a)\n2 b  b.coding.yaml  a language model (coding-b)\n",
    );
    expect(stderr).toContain("differences to decide: 53, decided so far: 0\n");
    expect(stderr).toContain("\n1/53 (0)  entity ghandour\n  offices\n    1 a  rank: foreign-minister; of: egypt\n");
    expect(stderr).toContain(
      "\n3/53 (2)  entity qatari-counterpart / qatari-minister\n  offices\n    1 a  not coded\n",
    );
    expect(stderr).toContain("write 1 or 2 for one of the two");
    expect(stderr).toContain("choices: c.choices.yaml; the same command continues there");
    expect(stderr).toContain("undecided: 51");
    const { choices } = yamlIn(contentOf(cwd, "c.choices.yaml")) as { choices: Entry[] };
    expect(choices.slice(0, 3).map(({ choice }) => choice)).toEqual(["a", "b", ""]);
    expect(readdirSync(cwd)).not.toContain("c.coding.yaml");
  });

  it("continues after a break, goes back, and writes the result when all is decided", async () => {
    const cwd = pair();
    await ask(cwd, ["1", "1", "s", "q"]);
    const back = await ask(cwd, ["b", "2", "q"]);
    expect(back.stderr).toContain("decided so far: 2");
    expect(back.stderr).toMatch(/\n3\/53 \(2\) [\s\S]*\n2\/53 \(2\) [\s\S]*now: a\n/);
    // the input ends: what is chosen is kept, and the next run goes on there
    const rest = await ask(cwd, [...Array<string>(20).fill("1")]);
    expect(rest.stderr).toContain("undecided: 31");
    const last = await ask(cwd, [...Array<string>(31).fill("1")]);
    expect([last.status, last.stderr]).toEqual([0, expect.stringContaining("taken from a: 52, from b: 1")]);
    expect(articleOf(contentOf(cwd, "c.coding.yaml")).codings).toHaveLength(3);
  });

  it("takes an edited value in one line, and refuses a quote that is not in the text", async () => {
    const cwd = pair();
    const first = ["e", "{ title: [", '{ title: "وزير الحرب" }', '{ title: "وزير الخارجية", rank: x }', "q"];
    const { stderr } = await ask(cwd, first);
    expect(stderr).toContain('1 a  {"title":"وزير الخارجية المصري"');
    expect(stderr).toContain("that is not one value in YAML");
    expect(stderr).toContain("this quote is not in the text: ⟦وزير الحرب⟧");
    const { choices } = yamlIn(contentOf(cwd, "c.choices.yaml")) as { choices: (Entry & { value?: unknown })[] };
    expect(choices[0]).toMatchObject({ choice: "edit", value: { title: "وزير الخارجية", rank: "x" } });
  });

  it("asks nothing where the codings are alike, and is wholly Arabic on request", async () => {
    const cwd = pair();
    const same = await visits(["adjudicate", "a.coding.yaml", "a.coding.yaml", "--text", "text.txt", "-o", "c.json"], {
      cwd,
    });
    expect([same.status, same.stderr]).toEqual([0, expect.stringContaining("differences to decide: 0")]);
    const { stderr } = await ask(cwd, ["1", "q"], ["--lang", "ar"]);
    expect(stderr).toContain(
      "\n1/53 (0)  الكيان سامر الغندور\n  المنصب\n    1 a  المرتبة الوظيفية: وزير خارجية؛ جهة المنصب: مصر\n",
    );
    expect(stderr).toContain("1 أو 2، e (تعديل)، s (تخطٍّ)، b (رجوع)، q (خروج): ");
  });
});
