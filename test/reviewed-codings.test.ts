import { expect, it } from "vitest";
import { parse } from "yaml";
import { filesUnder, read } from "./house/source-files.ts";

interface CodingRecord {
  id: string;
  coder: { kind: string };
  reviewed?: boolean;
}

const files = ["packages/dataset/articles", "packages/core/fixtures", "docs/examples"]
  .flatMap(filesUnder)
  .filter((path) => /\.(ya?ml|json)$/.test(path));

function recordsOf(path: string): CodingRecord[] {
  try {
    return parse(read(path), { logLevel: "silent" })?.codings ?? [];
  } catch {
    // an example of a broken file
    return [];
  }
}

it("no coding says that somebody reviewed it, unless its file names another person who could have", () => {
  const all = files.map((path) => ({ path, records: recordsOf(path) }));
  expect(all.filter(({ records }) => records.length > 0).length).toBeGreaterThan(4);
  const unreviewed = all.flatMap(({ path, records }) =>
    records
      .filter(({ id, reviewed }) => reviewed && !records.some((one) => one.id !== id && one.coder.kind === "human"))
      .map(({ id }) => `${path}: ${id}`),
  );
  expect(unreviewed).toEqual([]);
});
