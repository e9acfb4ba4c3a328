import { existsSync, readdirSync, readFileSync } from "node:fs";
import { inRepository } from "./digest.ts";

/** A released version, the day of its release, and its changes as Markdown. */
export interface Release {
  version: string;
  /** `2027-01-31`. */
  date: string;
  changes: string;
}

/** The changes that are not released yet, a paragraph each, in the sentences of the future changelog. */
export function comingChanges(): string[] {
  const folder = inRepository(".changeset/");
  const files = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  return files.sort().map((name) => {
    const text = readFileSync(folder + name, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
    return text.trim().replaceAll("\n", " ");
  });
}

/** The released versions, newest first; all packages share a version, and each has its changelog. */
export function releases(): Release[] {
  const dates: Omit<Release, "changes">[] = JSON.parse(readFileSync(inRepository("releases.json"), "utf8"));
  const packages = readdirSync(inRepository("packages/"));
  const changelogs = packages
    .map((name) => inRepository(`packages/${name}/CHANGELOG.md`))
    .flatMap((file) => (existsSync(file) ? [readFileSync(file, "utf8")] : []));
  return dates.map((release) => ({ ...release, changes: changesIn(changelogs, release.version) }));
}

/** What changelogs say of a version, each sentence once: a change of several packages is in the changelog of each. */
export function changesIn(changelogs: readonly string[], version: string): string {
  const parts = changelogs.map((text) => text.split(/^## /m).find((part) => part.startsWith(`${version}\n`)) ?? "");
  const items = parts.flatMap((part) => part.split(/^- /m).slice(1));
  const texts = items.map(
    (item) =>
      item
        .replace(/^[0-9a-f]{7,40}: /, "")
        .split(/\n#+ /)[0]
        ?.trim() ?? "",
  );
  const ofReaders = texts.filter((text) => !/^Updated dependencies/.test(text));
  return [...new Set(ofReaders)].map((text) => `- ${text.replaceAll(/\n\s*/g, " ")}`).join("\n");
}
