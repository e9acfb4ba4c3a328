import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type DraftScore, scoreAccept, scoreDraft } from "../../../packages/extract/test/scores/draft.ts";
import {
  type GoldLanguage,
  type GoldSet,
  goldFile,
  goldLanguages,
  ownReports,
  setsOf,
  sharedReports,
} from "../../../packages/extract/test/scores/gold/gold-files.ts";
import { scoreLadders } from "../../../packages/extract/test/scores/gold/ladders.ts";
import {
  type GoldScore,
  scoreGold,
  scoreNames,
  scoreValues,
} from "../../../packages/extract/test/scores/gold/marks.ts";
import { heldShare } from "../../../packages/extract/test/scores/share.ts";
import { scoreStatements } from "../../../packages/extract/test/scores/statements.ts";
import { articleFolder, articleIds } from "../../../scripts/article-folders.ts";
import type { Part } from "../../../test/blind-split.ts";
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

/** How much of each finished coding of the dataset the draft of its bare text holds. */
export function shareRows(): Row[] {
  return articleIds.flatMap((id) => {
    const article = JSON.parse(readFileSync(new URL("article.json", articleFolder(id)), "utf8"));
    return heldShare(article).map(({ what, coded, held, drafted }) => ({
      ...{ article: id, what, coded, drafted },
      "held by the draft": `${held} (${((100 * held) / coded).toFixed(1)} %)`,
    }));
  });
}

/** Precision and recall of drafts on the gold of our own, by language, set and kind of mark; ladders by sentence. */
export function ownGoldRows(): Row[] {
  return beside(
    (part) => goldLanguages.flatMap((language) => setsOf(language).flatMap((set) => ownRows(language, set, part))),
    ["language", "set", "marks"],
  );
}

function ownRows(language: GoldLanguage, set: GoldSet, part: Part): Row[] {
  if (set === "ladders")
    return scoreLadders(language, part).map(({ kind, right, wanted }) => ({
      ...{ language, set, marks: laddersBy[kind] ?? kind },
      sentences: `${right} of ${wanted}`,
    }));
  return scoresOf(language, set, part).map((score) => ({ language, set, ...measuresOf(score) }));
}

function scoresOf(language: GoldLanguage, set: GoldSet, part: Part): GoldScore[] {
  if (set === "statements") return [scoreStatements(part, language)];
  if (set === "names" || set === "bodies") return [scoreNames(set, goldFile(language, set, part))];
  if (set === "values") return scoreValues(goldFile(language, set, part));
  return scoreGold(ownReports(language, set, part));
}

const laddersBy: Readonly<Record<string, string>> = {
  visit: "sentences that report a visit, kind and status",
  meeting: "sentences that report a meeting or a call, kind and status",
  none: "sentences that report none, silent",
};

function measuresOf({ kind, right, drafted, wanted }: GoldScore): Row {
  const [precision, recall] = [drafted, wanted].map((of) => (of === 0 ? "–" : (right / of).toFixed(2)));
  return {
    marks: kind,
    "precision/recall": `${precision} / ${recall} (${right} right of ${wanted}, ${drafted} drafted)`,
  };
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
