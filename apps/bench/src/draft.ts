import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type DraftScore, scoreAccept, scoreDraft } from "../../../packages/extract/test/scores/draft.ts";
import { sharedReports } from "../../../packages/extract/test/scores/gold/gold-files.ts";
import { type GoldScore, scoreGold } from "../../../packages/extract/test/scores/gold/marks.ts";
import { articleFolder, articleIds } from "../../../scripts/article-folders.ts";
import { beside, type Row } from "./table.ts";

/** How much of the coding of each dataset article is in the draft of its bare text, and what accepting that draft changes. */
export function draftRows(): Row[] {
  return articleIds.flatMap((id) => {
    const read = (name: string) => readFileSync(new URL(name, articleFolder(id)), "utf8");
    const article = JSON.parse(read("article.json"));
    const { before, added, changed } = scoreAccept(article.text, parse(read("coding.yaml")));
    return [
      ...scoreDraft(article).map((score) => ({ article: id, ...rowOf(score) })),
      {
        article: id,
        what: "facts when the draft is accepted into the coding",
        coded: before,
        "same in the draft": `${before - changed.length} as they were`,
        drafted: `${added} added`,
      },
    ];
  });
}

function rowOf({ kind, coded, found, drafted }: DraftScore): Row {
  const share = coded === 0 ? "" : ` (${((100 * found) / coded).toFixed(1)} %)`;
  return { what: kind, coded, "same in the draft": `${found}${share}`, drafted };
}

/** How many of the expected marks in short invented reports are in their drafts, and how many additional ones. */
export function goldRows(folder: string): Row[] {
  const file = (language: string) => readFileSync(`${folder}/${language}.txt`, "utf8");
  return beside(
    (part) =>
      ["ar", "en"].flatMap((language) =>
        scoreGold(sharedReports(part, file(language))).map((score) => ({ language, ...goldRow(score) })),
      ),
    ["language", "marks"],
  );
}

function goldRow({ kind, right, drafted, wanted }: GoldScore): Row {
  const f1 = (2 * right) / (drafted + wanted || 1);
  return { marks: kind, F1: `${f1.toFixed(3)} (${right} right of ${wanted}, ${drafted} drafted)` };
}
