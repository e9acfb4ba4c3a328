import { peerFolder, peerPath } from "./peer-data.ts";

/** The third-party corpora that this project's tests read, by their path in the folder of peer data. */
export const peerCorpora = [
  "bug-cases",
  "hostile-cases/authored/json-semantics.ndjson",
  "hostile-cases/authored/ndjson-framing.ndjson",
  "hostile-cases/authored/text-attacks.ndjson",
  "hostile-cases/authored/urls.ndjson",
  "hostile-cases/authored/utf8-sequences.ndjson",
  "hostile-cases/blns.json",
  "hostile-cases/dompurify-fixtures.json",
  "hostile-cases/jsontestsuite/test_parsing.ndjson",
  "hostile-cases/jsontestsuite/test_transform.ndjson",
  "hostile-cases/unicode/GraphemeBreakTest.txt",
  "parse-cases/draft-gold",
  "parse-cases/duckling-ar",
  "parse-cases/golden-rules",
  "parse-cases/html-aeb",
  "parse-cases/html-fundus",
  "parse-cases/quote-mutations.json",
  "parse-cases/recognizers-ar",
  "parse-cases/ud-sentences",
  "peer-cases/citation-cff",
  "peer-cases/croissant",
  "peer-cases/datapackage-v2",
  "peer-cases/edtf/edtf-js-cases.json",
  "peer-cases/historyatstate",
  "peer-cases/llm-profiles",
  "peer-cases/ninjs",
  "peer-cases/schemaorg",
  "peer-cases/wadm",
  "reference-article",
] as const;

/** A test run's report on the corpora: a line for each absent one, then the total. */
export function corporaLines(corpora: readonly string[] = peerCorpora): string[] {
  const absent = corpora.filter((corpus) => peerPath(corpus) === undefined);
  return [
    ...absent.map((corpus) => `skipped: the tests that read ${corpus}, which is absent`),
    `corpora found ${corpora.length - absent.length} of ${corpora.length} (folder ${peerFolder})`,
  ];
}
