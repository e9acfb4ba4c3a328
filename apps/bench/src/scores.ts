// Prints how well the core reads other people's test data, with peers in the same run; `--write` puts the table into SCORES.md.
import { readFileSync, writeFileSync } from "node:fs";
import { peerFolder, peerPath } from "../../../test/peer-data.ts";
import { agreementRows } from "./agreement.ts";
import { draftRows, goldRows, ownGoldRows, shareRows } from "./draft.ts";
import { htmlRows, layoutRows, paragraphRows } from "./html.ts";
import { languageRows, writeLanguageScores } from "./languages.ts";
import { exclusionRows, numberRows, recognizersRows } from "./numbers.ts";
import { placeRows } from "./places.ts";
import { profileRows, repairRows } from "./profiles.ts";
import { mutationRows } from "./quotes.ts";
import { readingRows } from "./reading.ts";
import { goldenRuleRows, sentenceRows } from "./sentences.ts";
import { slipRows } from "./slip-rows.ts";
import { type Row, tableOf } from "./table.ts";
import { ducklingTimeRows, timeExclusionRows, timeRows } from "./times.ts";

const committed = new URL("../SCORES.md", import.meta.url);
const head = `# Scores on other people's test data

Printed by \`npm run scores\`. The data stays where it is; see CONTRIBUTING.md on \`PEER_DATA\`.
JSONTestSuite's two files with duplicate keys count as open: RFC 8259 leaves them to the reader, and this format refuses them.

## Development and blind parts

Each corpus is split in two by a hash of the names of its cases (\`test/blind-split.ts\`). Rules are written with sight of the
development part only. Nobody reads the blind part, and no test prints it or asserts a single case of it.

**The blind part is blind only since 2026-11-29.** All rules up to that date were written with sight of both parts, so the two
columns do not differ as honestly blind figures would. A gap that grows after that date means that rules fit their examples.

The short reports of our own have a file for each part. Their first blind parts were opened on 2026-11-30, when rules had fitted their
examples, and joined the development parts; the blind parts of plain, traps and ladders were written after that. That of the statements
is the first one, and its sums were looked at several times. Names, bodies and values have a development part only.

The scores run what users run: \`parseHtml\`, \`parseText\`, \`draft\`, \`splitSentences\`, \`anchor\`, \`repair\` and \`findNumbers\`. Until that date the
scores of numbers used a reader of signs and fractions that nothing else used, and those of times, places and quantities ran the
finders without the draft around them: the figures are lower now where that made them high.
The reference article and the layouts of our own are development data. Hostile JSON and UTF-8 are a conformance test, whose
cases a standard decides, and are not split.
`;

function section(title: string, corpus: string, rows: (path: string) => Row[]): string {
  const path = peerPath(corpus);
  return `\n## ${title}\n\n${path ? tableOf(rows(path)) : `(${corpus} is not in ${peerFolder})\n`}`;
}

const report = [
  head,
  section("Sentences: exact boundaries (Universal Dependencies, PUD)", "parse-cases/ud-sentences", sentenceRows),
  section("Sentences: golden rules (pySBD), texts cut exactly", "parse-cases/golden-rules", goldenRuleRows),
  section("Quotes: mutations of quotes of the reference article", "parse-cases/quote-mutations.json", mutationRows),
  section("Quotes: the same mutations, through repair", "parse-cases/quote-mutations.json", repairRows),
  section("Language models: what the profiles ask for", "peer-cases/llm-profiles", profileRows),
  section("Numbers: Arabic phrases", "parse-cases/duckling-ar", numberRows),
  section("Numbers: Arabic sentences of Recognizers-Text", "parse-cases/recognizers-ar", recognizersRows),
  section("Numbers: what is left out of Recognizers-Text", "parse-cases/recognizers-ar", exclusionRows),
  section("Places: countries in parallel sentences", "parse-cases/ud-sentences", placeRows),
  section("Times: Arabic texts of Recognizers-Text", "parse-cases/recognizers-ar", timeRows),
  section("Times: what is left out of the adjudicated part, and why", "parse-cases/recognizers-ar", timeExclusionRows),
  section("Times: Arabic phrases of duckling, without a goal", "parse-cases/duckling-ar", ducklingTimeRows),
  section(
    "Draft: the articles of the dataset from their bare texts, and accepted into their codings",
    "reference-article",
    draftRows,
  ),
  section("Draft: share of each finished coding of the dataset that the draft of its bare text holds", ".", shareRows),
  section("Draft: short invented reports", "parse-cases/draft-gold", goldRows),
  section("Draft: short invented reports of our own (packages/extract/gold)", ".", ownGoldRows),
  section("Pages: the text of 40 pages, 16 and 24 (Article Extraction Benchmark)", "parse-cases/html-aeb", htmlRows),
  section("Pages: paragraphs letter for letter (fundus)", "parse-cases/html-fundus", paragraphRows),
  section("Pages: the reference text in 38 layouts of our own", ".", layoutRows),
  section("Agreement: two independent codings of the reference article", "reference-article", agreementRows),
  section("Reading: hostile JSON and UTF-8", "hostile-cases", readingRows),
  `\n## Slips: coding slips that are reported, and right variants with a false alarm (\`npm run slips -- --write\`)\n\n${tableOf(slipRows())}`,
  `\n## Languages: blind sets of our own, each part read with the lexicon of its language\n\n${tableOf(languageRows())}`,
].join("");

console.log(report);
if (process.argv.includes("--write")) {
  writeFileSync(committed, report);
  writeLanguageScores();
} else if (readFileSync(committed, "utf8") !== report)
  console.log("differs from apps/bench/SCORES.md: npm run scores -- --write");
