import { readFileSync } from "node:fs";
import type { Localized } from "../figure.ts";
import { peers } from "../peers/peers.ts";
import { tools } from "../tools/tools.ts";
import type { Results } from "./results.ts";

const absent: Localized = {
  en: "not measured: it could not be found or installed",
  ar: "لم تُقس: تعذّر العثور عليها أو تثبيتها",
};

/** The peers and tools of a run with their versions. */
export function others(): Results["others"] {
  return [
    ...peers.map(({ name, package: id, how }) => ({ name, version: versionOf(id), how })),
    ...tools.map((tool) =>
      tool.command()
        ? { name: tool.name, version: tool.version(), how: tool.how }
        : { name: tool.name, version: "–", how: absent },
    ),
  ];
}

function versionOf(id: string): string {
  const manifest = new URL(`../../../../../node_modules/${id}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(manifest, "utf8")).version;
}
