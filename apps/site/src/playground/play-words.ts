import type { Words } from "../words";
import { playWordsAr } from "./play-words-ar";

/** Everything the playground says itself; what is wrong, core says. */
export interface PlayWords {
  title: string;
  description: string;
  lead: string;
  stays: string;
  modes: { check: string; code: string };
  modeLabel: string;
  examples: string;
  chooseExample: string;
  openFile: string;
  dropHere: string;
  share: string;
  reset: string;
  back: string;
  document: string;
  documentHint: string;
  coding: string;
  codingHint: string;
  text: string;
  textHint: string;
  textNeeded: string;
  draft: string;
  draftHint: string;
  drafting: string;
  drafted: string;
  notDrafted: string;
  tabs: { report: string; explorer: string; command: string };
  tabsLabel: string;
  checking: string;
  empty: string;
  valid(facts: number, quotes: number): string;
  invalid(errors: number, warnings: number, notes: number): string;
  besides(warnings: number, notes: number): string;
  lines(valid: number, all: number): string;
  linesLeft(judged: number, all: number): string;
  took(milliseconds: string): string;
  noIssues: string;
  issues: string;
  severities: { error: string; warning: string; note: string };
  place(line: number, column: number): string;
  more(count: number): string;
  fix: string;
  fixLabel(code: string): string;
  fixed(code: string): string;
  notFixed: string;
  notChecked: string;
  quotes: string;
  quotesLead: string;
  statuses: { exact: string; typographic: string; orthographic: string; ambiguous: string; missing: string };
  span(start: number, end: number): string;
  found(count: number): string;
  spelling: string;
  closest: string;
  yours: string;
  theirs: string;
  nothing: string;
  result: string;
  resultLead: string;
  copy: string;
  copied: string;
  notCopied: string;
  download: string;
  takeOver: string;
  explorerWaits: string;
  explorerOld: string;
  explorerMaking: string;
  commandLead: string;
  commandSave: string;
  commandAnchor: string;
  commandStream: string;
  commandWhere: string;
  shared: string;
  shareTooLong: string;
  shareFaults: Record<"malformed" | "other-version" | "too-large", string>;
  exampleLost: string;
  fileTooLarge: string;
  lineEnds: string;
  opened(name: string): string;
  fault: string;
  noScript: string;
}

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

const en: PlayWords = {
  title: "Playground",
  description:
    "Check an article or a coding in your browser, see what is wrong and where, and mend it. Nothing leaves the page.",
  lead: "Paste an article or a coding, drop a file, or choose an example, and break it: the check answers as you type, with the same rules as the command line.",
  stays:
    "Nothing you write leaves this page: the check runs in your browser. A link to share carries its content in itself, behind the #, which browsers send to nobody.",
  modes: { check: "Check a document", code: "Code a text" },
  modeLabel: "What to do",
  examples: "Examples",
  chooseExample: "Choose an example…",
  openFile: "Open a file",
  dropHere: "Drop the file: .json, .ndjson, .yaml, .txt for the text, or .html to draft from",
  share: "Copy a link",
  reset: "Reset",
  back: "Back to what stood here before",
  document: "Article or coding",
  documentHint: "JSON, YAML or NDJSON.",
  coding: "Quotes: the coding",
  codingHint: "YAML or JSON, with quotes and without offsets.",
  text: "Text",
  textHint: "The text as published; quotes are looked up in it letter for letter.",
  textNeeded: "This is a coding: it needs the text that it quotes.",
  draft: "Draft a coding from this text",
  draftHint:
    "Or drop a saved web page (.html). Rules find places, titled persons, times, amounts and visits; you decide.",
  drafting: "Drafting…",
  drafted:
    "A draft: every item stands on words of the text, and nobody has decided it yet. The comments say what is to do.",
  notDrafted: "No draft could be made:",
  tabs: { report: "Report", explorer: "Explorer", command: "Command line" },
  tabsLabel: "What comes of it",
  checking: "Checking…",
  empty: "Nothing to check yet.",
  valid: (facts, quotes) => `Valid: ${counted(facts, "fact")}, ${counted(quotes, "quote")} letter for letter.`,
  invalid: (errors, warnings, notes) =>
    `Not valid: ${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(notes, "note")}.`,
  besides: (warnings, notes) => `Besides: ${counted(warnings, "warning")}, ${counted(notes, "note")}.`,
  lines: (valid, all) => `${valid} of ${counted(all, "document")} valid.`,
  linesLeft: (judged, all) =>
    `Only the first ${judged} of ${all} documents were checked here; the command line checks them all.`,
  took: (milliseconds) => `Checked in ${milliseconds} ms.`,
  noIssues: "There is nothing to remark.",
  issues: "Issues",
  severities: { error: "error", warning: "warning", note: "note" },
  place: (line, column) => `line ${line}, column ${column}`,
  more: (count) => `… and ${counted(count, "more issue", "more issues")}, shown as these are mended.`,
  fix: "Fix it",
  fixLabel: (code) => `Fix it: ${code}`,
  fixed: (code) => `Mended: ${code}. Undo brings it back.`,
  notFixed: "This could not be mended surely; nothing was changed.",
  notChecked: "Not checked",
  quotes: "Quotes",
  quotesLead: "What became of each quote in the text. Choose one to see its words.",
  statuses: {
    exact: "found",
    typographic: "found; taken over in the spelling of the text",
    orthographic: "found only with other letter forms",
    ambiguous: "in several places",
    missing: "not in the text",
  },
  span: (start, end) => `${start}–${end}`,
  found: (count) => `Found letter for letter: ${count}`,
  spelling: "in the text:",
  closest: "The closest words:",
  yours: "yours:",
  theirs: "the text:",
  nothing: "(nothing)",
  result: "The article",
  resultLead: "Every quote has its place. This is the article that the coding becomes:",
  copy: "Copy the article",
  copied: "Copied.",
  notCopied: "The browser does not allow copying; select it by hand:",
  download: "Download",
  takeOver: "Check it as a document",
  explorerWaits: "A valid article appears here, with every fact beside its words.",
  explorerOld: "The document is not valid now; this is how it was when it last was.",
  explorerMaking: "One moment…",
  commandLead: "The same check on the command line, in CI and over folders:",
  commandSave: "Save under these names:",
  commandAnchor: "And this makes the article of the coding:",
  commandStream: "One line in, one verdict out:",
  commandWhere:
    "The package is not on npm yet. Until it is, run npm start in a clone of the repository; there, npx --no-install visits is the same command.",
  shared: "The link is copied; it holds everything, and nothing was uploaded.",
  shareTooLong: "This is too long for a link, which programs would cut. Take it as a file instead:",
  shareFaults: {
    malformed: "The link is damaged or not from here, so it was not opened. Your own work is as it was.",
    "other-version": "The link is from a newer version of this page, so it was not opened. Your own work is as it was.",
    "too-large": "The link holds more than this page opens, so it was not opened. Your own work is as it was.",
  },
  exampleLost: "There is no such example. Your own work is as it was.",
  fileTooLarge: "The file is larger than 16 MiB, the most that is read. The command line streams NDJSON of any size.",
  lineEnds: "Line ends were CR LF; here they are LF, which gives the text another digest.",
  opened: (name) => `Opened: ${name}`,
  fault: "The check did not start in this browser:",
  noScript: "Without JavaScript nothing is checked here; the command line does the same.",
};

/** The words of the playground in both languages. */
export const playWords: Words<PlayWords> = { en, ar: playWordsAr };
