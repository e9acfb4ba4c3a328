import { foldedWords } from "@diplomatic-visits/core/internal";
import type { Part } from "../../../../test/blind-split.ts";
import type { Draft } from "../../src/draft/drafted.ts";
import { draftOf } from "./drafted.ts";
import { type GoldLanguage, ownReports } from "./gold/gold-files.ts";
import { emptyScore, type GoldScore } from "./gold/marks.ts";

/** A statement of the gold or of a draft: who speaks, by every name that the text or the draft gives, and what is said. */
interface Said {
  names: readonly string[];
  content: string;
}

// how much of the words of the gold a draft must contain, and how much of the words of a draft the gold
const leastOfWanted = 0.8;
const leastOfDrafted = 0.2;

/** Compares the statements of drafts with the gold: a statement is right if its speaker and its words agree. */
export function scoreStatements(part: Part, language: GoldLanguage): GoldScore {
  const score = emptyScore("statements, speaker and words");
  for (const { id, text, referenceDate, marks } of ownReports(language, "statements", part)) {
    const left = (marks["S"] ?? []).map(wantedOf);
    const found = statementsOfDraft(draftOf(text, referenceDate));
    score.wanted += left.length;
    score.drafted += found.length;
    for (const one of found) {
      const at = left.findIndex((wanted) => isSame(wanted, one));
      if (at < 0) score.extra.push(`${id} ${shown(one)}`);
      else {
        left.splice(at, 1);
        score.right++;
      }
    }
    score.missed.push(...left.map((one) => `${id} ${shown(one)}`));
  }
  return score;
}

function shown({ names, content }: Said): string {
  return `${names.join(" = ")} | ${content}`;
}

function wantedOf(mark: string): Said {
  const [speaker = "", content = ""] = mark.split(" | ");
  return { names: [speaker], content };
}

/** The statements of a draft. */
function statementsOfDraft({ text, coding, items }: Draft): Said[] {
  return (coding.statements ?? []).map(({ source }, i) => {
    const wordsAt = (pointer: string) =>
      items.filter((item) => item.pointer === pointer).map(({ start, end }) => text.slice(start, end));
    const entities = (coding.entities ?? []).filter(({ id }) => source.includes(id));
    const names = entities.flatMap(({ name }) => Object.values(name));
    return {
      names: [...names, ...wordsAt(`/statements/${i}/source/0`)],
      content: wordsAt(`/statements/${i}`).join(" + "),
    };
  });
}

function isSame(wanted: Said, found: Said): boolean {
  const [speaker = ""] = wanted.names;
  return found.names.some((name) => isSameSpeaker(speaker, name)) && isSameContent(wanted.content, found.content);
}

const articles: ReadonlySet<string> = new Set(["the", "a", "an"]);

// وللوزير and الوزير are the same word for a comparison
const proclitics = /^[وف]?(?:[بلك]?ال|لل|[بلك])?(?=[\u0621-\u064a]{3})/;

function wordsOf(text: string): string[] {
  return foldedWords(text).map(({ letters }) => letters.replace(proclitics, ""));
}

// the words of the shorter one are all in the longer one: Salem Bahri, their leader Salem Bahri
function isSameSpeaker(one: string, other: string): boolean {
  const [shorter, longer] = [one, other]
    .map((name) => wordsOf(name).filter((word) => !articles.has(word)))
    .sort((a, b) => a.length - b.length) as [string[], string[]];
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}

function isSameContent(wanted: string, found: string): boolean {
  const [gold, drafted] = [wordsOf(wanted), wordsOf(found)];
  const left = [...drafted];
  let shared = 0;
  for (const word of gold) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return shared >= leastOfWanted * gold.length && shared >= leastOfDrafted * drafted.length;
}
