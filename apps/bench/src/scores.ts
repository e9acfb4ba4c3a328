// Prints how well the core reads other people's test data, with peers in the same run; `--write` puts the table into SCORES.md.
import { readFileSync, writeFileSync } from "node:fs";
import { peerFolder, peerPath } from "../../../test/peer-data.ts";
import { agreementRows } from "./agreement.ts";
import { draftRows } from "./draft.ts";
import { htmlRows, layoutRows, paragraphRows } from "./html.ts";
import { exclusionRows, numberRows, recognizersRows } from "./numbers.ts";
import { placeRows } from "./places.ts";
import { profileRows, repairRows } from "./profiles.ts";
import { mutationRows } from "./quotes.ts";
import { readingRows } from "./reading.ts";
import { sentenceRows } from "./sentences.ts";
import { type Row, tableOf } from "./table.ts";
import { ducklingTimeRows, timeExclusionRows, timeRows } from "./times.ts";

const committed = new URL("../SCORES.md", import.meta.url);
const head =
  "# Scores on other people's test data\n\nPrinted by `npm run scores`. The data stays where it is; see CONTRIBUTING.md on `PEER_DATA`.\nJSONTestSuite's two files with duplicate keys count as open: RFC 8259 leaves them to the reader, and this format refuses them.\n";

function section(title: string, corpus: string, rows: (path: string) => Row[]): string {
  const path = peerPath(corpus);
  return `\n## ${title}\n\n${path ? tableOf(rows(path)) : `(${corpus} is not in ${peerFolder})\n`}`;
}

const report = [
  head,
  section("Sentences: exact boundaries (Universal Dependencies, PUD)", "parse-cases/ud-sentences", sentenceRows),
  section("Quotes: mutations of quotes of the reference article", "parse-cases/quote-mutations.json", mutationRows),
  section("Quotes: the same mutations, through repair", "parse-cases/quote-mutations.json", repairRows),
  section("Language models: what the profiles ask for", "peer-cases/llm-profiles", profileRows),
  section("Numbers: Arabic phrases", "parse-cases/duckling-ar", numberRows),
  section("Numbers: Arabic sentences of Recognizers-Text", "parse-cases/recognizers-ar", recognizersRows),
  section("Numbers: what is left out of Recognizers-Text", "parse-cases/recognizers-ar", exclusionRows),
  section("Places: countries, capitals, adjectives of nationality", "parse-cases/ud-sentences", placeRows),
  section("Times: Arabic texts of Recognizers-Text", "parse-cases/recognizers-ar", timeRows),
  section("Times: what is left out of the adjudicated part, and why", "parse-cases/recognizers-ar", timeExclusionRows),
  section("Times: Arabic phrases of duckling, without a goal", "parse-cases/duckling-ar", ducklingTimeRows),
  section(
    "Draft: the reference article from its bare text, and accepted into its coding",
    "reference-article",
    draftRows,
  ),
  section("Pages: the text of 40 pages (Article Extraction Benchmark)", "parse-cases/html-aeb", htmlRows),
  section("Pages: paragraphs letter for letter (fundus)", "parse-cases/html-fundus", paragraphRows),
  section("Pages: the reference text in 38 layouts of our own", ".", layoutRows),
  section("Agreement: two independent codings of the reference article", "reference-article", agreementRows),
  section("Reading: hostile JSON and UTF-8", "hostile-cases", readingRows),
].join("");

console.log(report);
if (process.argv.includes("--write")) writeFileSync(committed, report);
else if (readFileSync(committed, "utf8") !== report)
  console.log("differs from apps/bench/SCORES.md: npm run scores -- --write");
