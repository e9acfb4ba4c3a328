import type { Locale } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import type { Difference, Side } from "../compare/difference.ts";
import { type DifferenceStyle, differenceLines, objectHeading } from "../compare/difference-text.ts";
import { namesOfEntities } from "../compare/value-text.ts";
import type { Io } from "../io/io.ts";
import { answersFrom } from "../terminal/answers.ts";
import { isolated } from "../terminal/escape.ts";
import { adjudicateWords } from "./adjudicate-words.ts";
import { type Adjudication, codersOf } from "./adjudication.ts";
import type { Choice, Choices } from "./choice.ts";
import { editedValue } from "./edited-value.ts";

/** How a person is asked. */
export interface AskSettings {
  locale: Locale;
  /** Keeps the choices; called after each. */
  store(choices: Choices): Promise<void>;
}

/** The numbers by which a person chooses a coding. */
const marks: Record<Side, string> = { a: "1 a", b: "2 b" };

/**
 * Shows the differences one after the other, from the first that is undecided, and stores each choice before the next one. It
 * ends after the last one, when the person quits, or when the input ends.
 */
export async function askForChoices(
  adjudication: Adjudication,
  choices: Choices,
  settings: AskSettings,
  io: Io,
): Promise<void> {
  const { asked } = adjudication;
  const dialogue: Dialogue = { adjudication, choices, settings, io, answers: answersFrom(io) };
  opening(dialogue);
  try {
    let at = nextUndecided(asked, choices, 0);
    while (at < asked.length) {
      const step = await askAbout(at, dialogue);
      if (step === "quit") break;
      at = step === "back" ? Math.max(0, at - 1) : step === "decided" ? nextUndecided(asked, choices, at + 1) : at + 1;
    }
  } finally {
    await dialogue.answers.end();
  }
}

interface Dialogue {
  adjudication: Adjudication;
  choices: Choices;
  settings: AskSettings;
  io: Io;
  answers: ReturnType<typeof answersFrom>;
}

type Step = "decided" | "skip" | "back" | "quit";

function opening({ adjudication: { pair, files, asked }, choices, settings, io }: Dialogue): void {
  const words = adjudicateWords[settings.locale];
  const line = (side: Side) => {
    const coders = codersOf(pair[side]);
    return `${marks[side]}  ${escaped(files[side])}${coders === "" ? "" : `  ${escaped(coders)}`}\n`;
  };
  const decided = asked.filter(({ key }) => choices.has(key)).length;
  io.err.write(`${line("a")}${line("b")}${words.begin(asked.length, decided)}`);
}

function nextUndecided(asked: readonly Difference[], choices: Choices, from: number): number {
  const next = asked.findIndex(({ key }, i) => i >= from && !choices.has(key));
  return next < 0 ? asked.length : next;
}

async function askAbout(at: number, dialogue: Dialogue): Promise<Step> {
  const { adjudication, choices, settings, io } = dialogue;
  const difference = adjudication.asked[at] as Difference;
  const words = adjudicateWords[settings.locale];
  show(at, dialogue);
  for (;;) {
    io.err.write(isolated(words.ask, io.err.terminal.bidi));
    const answer = (await dialogue.answers.next())?.trim().toLowerCase();
    if (answer === undefined || answer === "q") return "quit";
    if (answer === "s" || answer === "") return "skip";
    if (answer === "b") return "back";
    const choice = answer === "e" ? await edited(difference, dialogue) : sides[answer];
    if (choice) {
      choices.set(difference.key, choice);
      await settings.store(choices);
      return "decided";
    }
    if (answer !== "e") io.err.write(words.unclear);
  }
}

const sides: Readonly<Record<string, Choice>> = { "1": { choice: "a" }, "2": { choice: "b" } };

function show(at: number, { adjudication: { pair, asked }, choices, settings, io }: Dialogue): void {
  const { locale } = settings;
  const { terminal } = io.err;
  const difference = asked[at] as Difference;
  const style: DifferenceStyle = { locale, terminal, marks, names: namesOfEntities([pair.b, pair.a], locale) };
  const decided = asked.filter(({ key }) => choices.has(key)).length;
  const lines = [objectHeading(difference, style), ...differenceLines(difference, style)];
  io.err.write(`\n${at + 1}/${asked.length} (${decided})  ${lines.join("\n")}\n`);
  const now = choices.get(difference.key);
  if (now) io.err.write(adjudicateWords[locale].isNow(now.choice));
}

// What both have is shown as a coding writes it, to be copied and changed.
async function edited(
  difference: Difference,
  { adjudication, settings, io, answers }: Dialogue,
): Promise<Choice | undefined> {
  const words = adjudicateWords[settings.locale];
  for (const side of ["a", "b"] as const) {
    const value = adjudication.authored(difference, side);
    if (value !== null) io.err.write(`    ${marks[side]}  ${escaped(JSON.stringify(value))}\n`);
  }
  for (;;) {
    io.err.write(isolated(words.editing, io.err.terminal.bidi));
    const line = await answers.next();
    if (line === undefined || line.trim() === "") return undefined;
    const isQuote = difference.field?.schema.type === "Evidence";
    const read = editedValue(line, { text: adjudication.pair.a.text, isQuote });
    if ("value" in read) return { choice: "edit", value: read.value };
    io.err.write("reason" in read ? words.unreadable(read.reason) : words.notInText(escaped(read.notInText)));
  }
}
