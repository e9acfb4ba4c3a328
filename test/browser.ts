import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

const modules = new URL("../node_modules/", import.meta.url);
const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Starts a browser: the one in `CHROMIUM`, else the system's, else the Chromium of an npm package. */
export async function startBrowser(): Promise<Browser> {
  const found = installedBrowser();
  const args = found === undefined ? ["--no-sandbox", "--no-zygote", "--disable-gpu"] : ["--no-sandbox"];
  return chromium.launch({ executablePath: found ?? (await unpacked()), args });
}

/** The path of the same browser, for tools that start it themselves. */
export async function chromiumPath(): Promise<string> {
  return installedBrowser() ?? unpacked();
}

/** The browser that `CHROMIUM` names or that the system has; undefined if there is neither. */
export function installedBrowser(): string | undefined {
  return process.env["CHROMIUM"] ?? known.find((path) => existsSync(path));
}

// It unpacks into the temporary folder and reuses any version found there: each version gets its own folder. It
// installs the libraries that a bare machine lacks only if it detects Amazon Linux.
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(new URL("@sparticuz/chromium/package.json", modules), "utf8"));
  const folder = fileURLToPath(new URL(`.cache/chromium-${version}/`, modules));
  mkdirSync(folder, { recursive: true });
  process.env["TMPDIR"] = folder;
  // its own font settings refer to a folder that it then does not use
  writeFileSync(
    `${folder}fonts.conf`,
    `<fontconfig><dir>${folder}fonts</dir><cachedir>${folder}font-cache</cachedir></fontconfig>`,
  );
  process.env["FONTCONFIG_PATH"] ??= folder;
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return alone(`${folder}unpacking`, () => packed.executablePath());
}

/** A process that died while unpacking leaves its lock; unpacking takes seconds. */
const longestUnpacking = 120_000;

// If two processes unpack at once, one starts a program that the other is still writing.
async function alone<T>(mark: string, work: () => Promise<T>): Promise<T> {
  const since = Date.now();
  while (!marked(mark)) {
    if (Date.now() - since > longestUnpacking) rmSync(mark, { recursive: true, force: true });
    await setTimeout(100);
  }
  try {
    return await work();
  } finally {
    rmSync(mark, { recursive: true, force: true });
  }
}

function marked(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    return false;
  }
}
