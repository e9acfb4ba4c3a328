import { type Part, partOf } from "../../../../test/blind-split.ts";
import type { Draft } from "../../src/draft/drafted.ts";
import { draftOf, quantitiesOfDraft, timesOfDraft } from "./drafted.ts";

/** A short invented report with its expected marks, kind by kind. */
export interface GoldReport {
  referenceDate: string;
  text: string;
  marks: Readonly<Record<string, string[]>>;
}

/** How many marks a draft shares with the gold. */
export interface GoldScore {
  kind: string;
  right: number;
  drafted: number;
  wanted: number;
}

const kinds: Readonly<Record<string, { line: string; read: (draft: Draft) => string[] }>> = {
  "countries and capitals, with code": { line: "C", read: placesOf },
  "persons by name": { line: "P", read: personsOf },
  "dates, with value": { line: "D", read: datesOf },
  "quantities, with value and unit": { line: "Q", read: amountsOf },
};

/** The reports of a file that belong to a part. */
export function goldReports(part: Part, file: string): GoldReport[] {
  return file
    .split(/^## /m)
    .filter(Boolean)
    .filter((block) => partOf(`draft-gold/${block.split(" ", 1)[0]}`) === part)
    .map(reportOf);
}

function reportOf(block: string): GoldReport {
  const [head = "", ...lines] = block.trim().split("\n");
  const isMark = (line: string) => /^[CPODQE]:/.test(line);
  const marks = lines.filter(isMark).map((line) => [line[0], marksOf(line.slice(2))] as const);
  return {
    referenceDate: /ref=(\S+)/.exec(head)?.[1] ?? "",
    text: lines
      .filter((line) => !isMark(line))
      .join("\n")
      .trim(),
    marks: Object.fromEntries(marks),
  };
}

function marksOf(line: string): string[] {
  const marks = line.split(";").map((mark) => mark.trim());
  return marks.filter((mark) => mark !== "" && !/^(?:none|\()/.test(mark));
}

/** Compares drafts with the gold, each mark counted once. */
export function scoreGold(reports: readonly GoldReport[]): GoldScore[] {
  const drafts = reports.map(({ text, referenceDate }) => draftOf(text, referenceDate));
  return Object.entries(kinds).map(([kind, { line, read }]) => {
    const score = { kind, right: 0, drafted: 0, wanted: 0 };
    for (const [i, { marks }] of reports.entries()) {
      const wanted = [...(marks[line] ?? [])];
      const found = read(drafts[i] as Draft);
      score.wanted += wanted.length;
      score.drafted += found.length;
      for (const mark of found) {
        const at = wanted.indexOf(mark);
        if (at < 0) continue;
        wanted.splice(at, 1);
        score.right++;
      }
    }
    return score;
  });
}

function placesOf({ text, coding: { entities = [] }, items }: Draft): string[] {
  return items.flatMap(({ pointer, start, end }) => {
    const [, index] = /^\/entities\/(\d+)\/mentions\//.exec(pointer) ?? [];
    const entity = index === undefined ? undefined : entities[Number(index)];
    const isPlace = entity?.kind === "country" || entity?.kind === "place";
    return isPlace ? [`${text.slice(start, end)}=${entity.country}`] : [];
  });
}

function personsOf({ coding: { entities = [] } }: Draft): string[] {
  const persons = entities.filter(({ kind, mentions }) => kind === "person" && mentions !== undefined);
  return persons.flatMap(({ name }) => Object.values(name ?? {}).slice(0, 1));
}

function datesOf(draft: Draft): string[] {
  return timesOfDraft(draft).map(({ start, end, value }) => `${draft.text.slice(start, end)}=${value ?? ""}`);
}

function amountsOf(draft: Draft): string[] {
  return quantitiesOfDraft(draft).map(
    ({ start, end, value, unit }) => `${draft.text.slice(start, end)}=${value ?? ""} ${unit}`,
  );
}
