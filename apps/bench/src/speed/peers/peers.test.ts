import { beforeAll, describe, expect, it } from "vitest";
import { articles } from "../inputs/documents.ts";
import { loadPeer } from "./load-peer.ts";
import { peers } from "./peers.ts";
import { mutationsOf } from "./shape-mutants.ts";
import { zod } from "./zod.ts";

/** The verdict of a check on each mutant of the articles, by what was changed. */
function verdictsOf(check: (value: unknown) => boolean): Map<string, boolean> {
  const verdicts = new Map<string, boolean>();
  for (const { json, language } of articles()) {
    const article: unknown = JSON.parse(json);
    verdicts.set(language, check(article));
    for (const what of mutationsOf(article)) verdicts.set(`${language}: ${what}`, check(article));
  }
  return verdicts;
}

let expected: Map<string, boolean>;
beforeAll(async () => {
  expected = verdictsOf((await loadPeer(zod)).check);
}, 120_000);

describe.each(peers)("$name", (peer) => {
  it("gives Zod's verdict on mutants, but for what its description says", async () => {
    const { check } = await loadPeer(peer);
    const verdicts = [...verdictsOf(check)];
    const differing = verdicts.flatMap(([what, valid]) => (valid === expected.get(what) ? [] : [what]));
    const isSaid = peer.how.en.includes("accepts an empty list as a map");
    expect(differing.filter((what) => !(isSaid && what.endsWith("= []")))).toEqual([]);
    expect(differing.length > 0).toBe(isSaid);
  });
});
