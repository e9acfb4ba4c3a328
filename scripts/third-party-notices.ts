import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];
type Metafile = NonNullable<Parameters<Parameters<Parameters<Plugin["setup"]>[0]["onEnd"]>[0]>[0]["metafile"]>;

const permissive = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unicode-3\.0)$/;

/** Writes `dist/THIRD-PARTY-NOTICES.md`: the licence of every package whose code ends up in the bundle. */
export function thirdPartyNotices(): Plugin {
  return {
    name: "third-party-notices",
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(({ metafile }) => {
        if (!metafile) return;
        mkdirSync("dist", { recursive: true });
        writeFileSync("dist/THIRD-PARTY-NOTICES.md", noticesOf(metafile));
      });
    },
  };
}

function noticesOf({ outputs }: Metafile): string {
  const shipped = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const folders = new Set(shipped.filter((path) => path.includes("node_modules/")).map(packageFolder));
  const notices = [...folders].sort().map(noticeOf);
  return ["# Third-party notices\n\nCode of these packages is part of this one.\n", ...notices].join("\n");
}

function packageFolder(path: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return resolve(path.slice(0, path.lastIndexOf(`node_modules/${name}`)), `node_modules/${name}`);
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!permissive.test(license))
    throw new Error(`${name} is bundled, and its licence (${license}) is not known as permissive`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} is bundled, but ${dirname(folder)} holds no licence file of it`);
  return `## ${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
