import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { bin, folderWith, visits } from "./run.ts";

/** A running `visits --watch`: `next` waits until it has said something and waits for the next save. */
interface Running {
  next(expected: RegExp): Promise<string>;
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

function running(args: readonly string[]): Running {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  let said = "";
  const hear = (part: string) => {
    said += part;
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", hear);
  const exited = new Promise<number | null>((resolve) => void child.on("exit", resolve));
  return {
    async next(expected) {
      const whole = new RegExp(`${expected.source}[\\s\\S]*(waiting for the next save|في انتظار الحفظ)[^\\n]*\\n`);
      for (let waited = 0; !whole.test(said); waited += 20) {
        if (waited > 30_000) throw new Error(`waited for ${expected}, got:\n${said}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const all = said;
      said = "";
      return all;
    },
    stop(signal) {
      child.kill(signal);
      return exited;
    },
  };
}

async function begun(): Promise<{ folder: string; coding: string; text: string; source: string; words: string }> {
  const folder = folderWith({});
  expect((await visits(["init", join(folder, "trip"), "--quiet"])).status).toBe(0);
  const [coding, text] = [join(folder, "trip.coding.yaml"), join(folder, "trip.txt")];
  return { folder, coding, text, source: readFileSync(coding, "utf8"), words: readFileSync(text, "utf8") };
}

/** Saves as many editors do: into a new file that takes the place of the old one. */
function saveByRename(path: string, content: string): void {
  writeFileSync(`${path}~`, content);
  renameSync(`${path}~`, path);
}

describe("visits validate --watch", () => {
  it("looks again at each save of the coding and of its text, whatever goes wrong, until Ctrl-C", async () => {
    const { coding, text, source, words } = await begun();
    const { next, stop } = running(["validate", "--watch", coding]);
    expect(await next(/1 valid/)).not.toContain("changed");

    writeFileSync(coding, source.replace('"official visit"', '"oficial visit"'));
    expect(await next(/1 invalid/)).toMatch(/changed: .*trip\.coding\.yaml\n[\s\S]*error\[coding\/quote-missing\]/);

    saveByRename(coding, source);
    await next(/1 valid/);

    saveByRename(text, words.replaceAll("Larn", "Lurn"));
    expect(await next(/1 invalid/)).toMatch(/changed: .*trip\.txt/);

    rmSync(coding);
    await next(/no such file/);

    writeFileSync(coding, "visits: [");
    await next(/read\/yaml/);

    writeFileSync(text, words);
    await next(/1 invalid/);

    writeFileSync(coding, source);
    expect(await next(/1 valid/)).not.toContain("\u001b");
    expect(await stop("SIGINT")).toBe(130);
  });

  it("many saves at once make few runs, and the last of them counts", async () => {
    const { coding, source } = await begun();
    const { next, stop } = running(["validate", "--watch", coding, "--lang", "ar"]);
    await next(/الصالح: 1،/);
    for (let i = 0; i < 20; i++) writeFileSync(coding, `visits: [${i}`);
    writeFileSync(coding, source);
    expect((await next(/الصالح: 1،/)).match(/تغيّر/g)?.length).toBeLessThan(5);
    expect(await stop("SIGTERM")).toBe(130);
  });

  it("sees files that come into a folder", async () => {
    const { folder, source, words } = await begun();
    const { next, stop } = running(["validate", "--watch", folder]);
    await next(/1 file: 1 valid/);
    writeFileSync(join(folder, "other.txt"), words);
    writeFileSync(join(folder, "other.coding.yaml"), source);
    await next(/2 files: 2 valid/);
    expect(await stop("SIGINT")).toBe(130);
  });

  it("waits for a file that is not there yet", async () => {
    const { folder, source, words } = await begun();
    const late = join(folder, "late.coding.yaml");
    const { next, stop } = running(["validate", "--watch", late]);
    await next(/no such file/);
    writeFileSync(join(folder, "late.txt"), words);
    writeFileSync(late, source);
    await next(/1 valid/);
    expect(await stop("SIGINT")).toBe(130);
  });

  it("cannot watch standard input: exit 2", async () => {
    expect((await visits(["validate", "--watch", "-"])).status).toBe(2);
  });
});

describe("visits anchor --watch", () => {
  it("--write mends each save, and its own writing leads to no second repair", async () => {
    const { coding, text, source } = await begun();
    const { next, stop } = running(["anchor", "--watch", "--write", coding, "--text", text]);
    await next(/0 quotes rewritten/);
    writeFileSync(coding, source.replace('"Monday 4 May 2026"', '"Monday\u00a04 May 2026"'));
    await next(/1 quote rewritten/);
    await next(/0 quotes rewritten/);
    expect(readFileSync(coding, "utf8")).toBe(source);
    expect(await stop("SIGINT")).toBe(130);
  });
});
