/** The bug cases that later issues fix, by the title of the issue. */
export const laterCases: Readonly<Record<string, readonly string[]>> = {
  "The check's speed": ["rely-04-partof-chain-cubic", "rely-07-memory-small-nodes"],
};
