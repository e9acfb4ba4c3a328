import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Options } from "tsup";
import { dataNotices } from "./data-sources.ts";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];
type Metafile = NonNullable<Parameters<Parameters<Parameters<Plugin["setup"]>[0]["onEnd"]>[0]>[0]["metafile"]>;

/** Notices by their heading: name, version and licence. */
type Notices = Map<string, string>;

const permissive = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unicode-3\.0)$/;
const opening = "# Third-party notices\n\nCode and data of these sources are part of this package.\n";

/** The path of a build's notices; the copy next to package.json is checked in and shipped. */
export const builtNotices = "dist/THIRD-PARTY-NOTICES.md";

/** What a bundle contains in addition to the code that esbuild sees. */
interface Besides {
  /** The external lists in the codelists. */
  data?: boolean;
  /** Notices of other data, each with its heading and text. */
  more?: readonly [heading: string, text: string][];
  /** Packages whose types are part of the declarations. */
  types?: readonly string[];
}

/** Writes `dist/THIRD-PARTY-NOTICES.md`: the licence of everything whose code or data is in the bundle. */
export function thirdPartyNotices({ data = false, more = [], types = [] }: Besides = {}): Plugin {
  return {
    name: "third-party-notices",
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(({ metafile }) => {
        if (!metafile) return;
        const declared = types.map((name) => noticeOf(resolve("../../node_modules", name)));
        const notices = new Map([...bundledNotices(metafile), ...declared, ...more, ...(data ? dataNotices() : [])]);
        mkdirSync("dist", { recursive: true });
        writeFileSync(builtNotices, write(notices));
      });
    },
  };
}

function bundledNotices({ outputs }: Metafile): Notices {
  const shipped = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const folders = new Set(shipped.filter((path) => path.includes("node_modules/")).map(packageFolder));
  // a built package of this repository includes what was bundled into it
  const siblings = new Set(shipped.flatMap((path) => /^\.\.\/[^/]+(?=\/(?:dist|src)\/)/.exec(path) ?? []));
  return new Map([
    ...[...folders].map(noticeOf),
    ...[...siblings].flatMap((folder) => [...read(readFileSync(join(folder, builtNotices), "utf8"))]),
  ]);
}

function packageFolder(path: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return resolve(path.slice(0, path.lastIndexOf(`node_modules/${name}`)), `node_modules/${name}`);
}

function noticeOf(folder: string): [heading: string, text: string] {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!permissive.test(license))
    throw new Error(`${name} is bundled, and its licence (${license}) is not in the list of permissive licences`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} is bundled, but ${dirname(folder)} contains no licence file for it`);
  return [`${name} ${version} (${license})`, readFileSync(join(folder, file), "utf8").trim()];
}

function write(notices: Notices): string {
  const sorted = [...notices].sort(([a], [b]) => (a < b ? -1 : 1));
  return [opening, ...sorted.map(([heading, text]) => `## ${heading}\n\n${text.replaceAll("\r\n", "\n")}\n`)].join(
    "\n",
  );
}

function read(notices: string): Notices {
  const parts = notices.split(/^## /m).slice(1);
  return new Map(
    parts.map((part): [string, string] => {
      const end = part.indexOf("\n");
      return [part.slice(0, end), part.slice(end).trim()];
    }),
  );
}
