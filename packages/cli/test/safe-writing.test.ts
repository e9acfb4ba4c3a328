import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { arabicPage } from "./arabic-page.ts";
import { folderWith, type Run, reference, spawned, visits } from "./run.ts";

const text = "Ada Brill in Larn\nThe minister arrived on Monday.\n";
const coding = (headline: string) =>
  `# a coder's note: why this and not that\ntype: NewsArticle\nextent: full\ninLanguage: en\nheadline: "${headline}"\n`;
const [before, after] = [coding("Ada Brill in\u00a0Larn"), coding("Ada Brill in Larn")];

/** A folder with a coding that has one quote to rewrite, and its article. */
function trip(): { folder: string; at(name: string): string } {
  const folder = folderWith({ "trip.coding.yaml": before, "trip.txt": text });
  return { folder, at: (name) => join(folder, name) };
}

/** Runs the built program with faults planted in what it asks of the file system. */
function faulty(args: readonly string[], env: Readonly<Record<string, string>>): Run & { signal: boolean } {
  const run = spawned(args, { env, node: ["--import", fileURLToPath(new URL("./faulty-fs.mjs", import.meta.url))] });
  return { ...run, signal: run.status === null };
}

describe("a run that is killed", () => {
  it("anchor --write: at whichever step, the coding is the old one or the new one, whole", () => {
    const seen: string[] = [];
    for (let call = 1; ; call++) {
      const { at } = trip();
      const { signal, status } = faulty(["anchor", "--write", at("trip.coding.yaml")], { KILL_AT: String(call) });
      const now = readFileSync(at("trip.coding.yaml"), "utf8");
      expect([before, after], `killed at call ${call}`).toContain(now);
      seen.push(now);
      if (signal) continue;
      expect([status, now]).toEqual([0, after]);
      break;
    }
    // it was killed on both sides of the rename
    expect(seen.length).toBeGreaterThan(6);
    expect(new Set(seen.slice(0, -1))).toEqual(new Set([before, after]));
  });

  it.each([
    ["anchor -o", ["anchor", "trip.coding.yaml", "-o", "trip.json"], "trip.json"],
    ["view --html", ["view", "trip.coding.yaml", "--html", "trip.html"], "trip.html"],
    ["extract --force", ["extract", "page.html", "--force"], "page.coding.yaml"],
    ["init --force", ["init", "new", "--force"], "new.coding.yaml"],
  ])("%s: before the rename the old file stays; half a write is never seen", (_, args, name) => {
    for (const step of ["writeFileSync", "renameSync"]) {
      const folder = folderWith({
        "trip.coding.yaml": after,
        "trip.txt": text,
        "page.html": arabicPage(),
        [name]: "the old one",
        "page.txt": "old",
        "new.txt": "old",
      });
      const paths = args.map((arg, i) => (i > 0 && !arg.startsWith("-") ? join(folder, arg) : arg));
      expect(faulty(paths, { KILL_BEFORE: step }).signal).toBe(true);
      expect(readFileSync(join(folder, name), "utf8")).toBe("the old one");
    }
  });
});

describe("a save in an editor while the program runs", () => {
  it.each(["writeFileSync", "fsyncSync"])("anchor --write keeps it, writes nothing and exits 3 (%s)", (step) => {
    const { folder, at } = trip();
    const saved = `# a change of mind\n${before}`;
    const env = { SAVE_AT: step, SAVED_FILE: at("trip.coding.yaml"), SAVED: saved };
    const { status, stdout, stderr } = faulty(["anchor", "--write", at("trip.coding.yaml")], env);
    expect([status, stdout, readFileSync(at("trip.coding.yaml"), "utf8")]).toEqual([3, "", saved]);
    expect(stderr).toMatch(/trip\.coding\.yaml: it was changed by another program/);
    expect(readdirSync(folder).sort()).toEqual(["trip.coding.yaml", "trip.txt"]);
  });

  it("extract overwrites no file that appears meanwhile", () => {
    const folder = folderWith({ "page.html": arabicPage() });
    const env = { SAVE_AT: "fsyncSync", SAVED_FILE: join(folder, "page.coding.yaml"), SAVED: "# mine\n" };
    expect(faulty(["extract", join(folder, "page.html")], env).status).toBe(3);
    expect(readFileSync(join(folder, "page.coding.yaml"), "utf8")).toBe("# mine\n");
    expect(readdirSync(folder).sort()).toEqual(["page.coding.yaml", "page.html"]);
  });
});

describe("what is written takes the place of the old file", () => {
  it("with its mode, through its links, and leaves nothing beside it", async () => {
    const { folder, at } = trip();
    mkdirSync(at("elsewhere"));
    writeFileSync(at("elsewhere/real.yaml"), before);
    chmodSync(at("elsewhere/real.yaml"), 0o640);
    symlinkSync("elsewhere/real.yaml", at("linked.coding.yaml"));
    linkSync(at("elsewhere/real.yaml"), at("second-name.yaml"));
    symlinkSync("trip.txt", at("linked.txt"));
    expect((await visits(["anchor", "--write", at("linked.coding.yaml")])).status).toBe(0);
    for (const name of ["linked.coding.yaml", "elsewhere/real.yaml", "second-name.yaml"])
      expect(readFileSync(at(name), "utf8")).toBe(after);
    expect(statSync(at("elsewhere/real.yaml")).mode & 0o777).toBe(0o640);
    expect(readdirSync(at("elsewhere"))).toEqual(["real.yaml"]);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("a link to a file that is not there yet stays a link", async () => {
    const { at } = trip();
    symlinkSync("made.json", at("linked.json"));
    expect((await visits(["anchor", at("trip.coding.yaml"), "-o", at("linked.json")])).status).toBe(0);
    expect(JSON.parse(readFileSync(at("made.json"), "utf8"))).toHaveProperty("textHash");
  });

  it("a device stays a device", async () => {
    const { at } = trip();
    expect((await visits(["anchor", at("trip.coding.yaml"), "-o", "/dev/null"])).status).toBe(0);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });
});

describe("an output that is an input", () => {
  it.each([
    ["the coding", "trip.coding.yaml", (at: string) => ["anchor", "trip.coding.yaml", "-o", at]],
    [
      "the coding, with --write",
      "trip.coding.yaml",
      (at: string) => ["anchor", "--write", "trip.coding.yaml", "-o", at],
    ],
    ["the text", "trip.txt", (at: string) => ["anchor", "trip.coding.yaml", "-o", at]],
    ["what is viewed", "trip.coding.yaml", (at: string) => ["view", "trip.coding.yaml", "--html", at]],
    ["its text", "trip.txt", (at: string) => ["view", "trip.coding.yaml", "--html", at]],
  ])("is refused and left alone: %s, however its path is written", async (_, name, args) => {
    const { folder, at } = trip();
    symlinkSync(name, at("link"));
    linkSync(at(name), at("hard-link"));
    const was = readFileSync(at(name), "utf8");
    for (const path of [name, `./${name}`, `../${folder.split("/").at(-1)}/${name}`, at(name), "link", "hard-link"]) {
      const { status, stdout, stderr } = await visits(args(path), { cwd: folder });
      expect([status, stdout, readFileSync(at(name), "utf8")], path).toEqual([2, "", was]);
      expect(stderr).toContain("this run reads that file");
    }
  });

  it("is refused where a coding begins, too; and two outputs are two files", async () => {
    const { folder, at } = trip();
    const same = await visits(["init", "trip", "--text", "trip.coding.yaml", "--force"], { cwd: folder });
    expect([same.status, readFileSync(at("trip.coding.yaml"), "utf8")]).toEqual([2, before]);
    symlinkSync("one", at("page.txt"));
    symlinkSync("one", at("page.coding.yaml"));
    writeFileSync(at("page.html"), arabicPage());
    const twins = await visits(["extract", "page.html", "--lang", "ar"], { cwd: folder });
    expect([twins.status, twins.stderr]).toEqual([2, expect.stringContaining("ملف واحد")]);
  });
});

describe("a disk that is full, or a place that may not be written", () => {
  it("leaves the old file and nothing beside it, exit 3", () => {
    const { folder, at } = trip();
    const long = before.replace("# a coder", `${"# a long note\n".repeat(800)}# a coder`);
    writeFileSync(at("trip.coding.yaml"), long);
    const { status } = spawned(["anchor", "--write", at("trip.coding.yaml")], { shell: 'ulimit -f 4; exec "$0" "$@"' });
    expect([status, readFileSync(at("trip.coding.yaml"), "utf8")]).toEqual([3, long]);
    expect(readdirSync(folder).sort()).toEqual(["trip.coding.yaml", "trip.txt"]);
  });

  it("the words of the reason are in the language asked for", async () => {
    const out = join(folderWith({}), "no", "a.json");
    const { status, stderr } = await visits(["anchor", join(reference, "coding.yaml"), "-o", out, "--lang", "ar"]);
    expect([status, stderr]).toEqual([3, expect.stringContaining("تعذرت الكتابة")]);
  });
});
