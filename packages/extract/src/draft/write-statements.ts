import type { AuthoredQuote, Coding, Span } from "@diplomatic-visits/core";
import type { Speaker, StatementFound } from "../statements/statement.ts";
import { addItem, addTodo, type DraftPage } from "./draft-page.ts";

type Statement = NonNullable<Coding["statements"]>[number];

/** The data that statements are written from. */
export interface StatementMaterials {
  statements: readonly StatementFound[];
  /** The key of the entity of each speaker that has one. */
  speakers: ReadonlyMap<Speaker, string>;
}

/** Writes the statements; one whose words cannot be quoted is omitted. */
export function writeStatements(page: DraftPage, { statements, speakers }: StatementMaterials): void {
  const written: Statement[] = [];
  const idOf = (speaker: Speaker) => page.entityIds.get(speakers.get(speaker) ?? "");
  for (const found of statements) {
    const statement = statementOf(page, { found, idOf, pointer: `/statements/${written.length}` });
    if (statement) written.push(statement);
  }
  if (written.length > 0) page.coding.statements = written;
}

interface Writing {
  found: StatementFound;
  idOf: (speaker: Speaker) => string | undefined;
  pointer: string;
}

function statementOf(page: DraftPage, { found, idOf, pointer }: Writing): Statement | undefined {
  const quotes = found.content.map((span) => page.quoter.quote(span));
  const [first] = quotes;
  if (first === undefined || quotes.includes(undefined)) return undefined;
  const { act, directness, modality, negated, speaker, relayedBy, rule, certainty } = found;
  const source = idOf(speaker);
  const relay = relayedBy && idOf(relayedBy);
  const cue = cueOf(found, source === undefined);
  const cueQuote = cue && page.quoter.quote(cue);
  for (const { start, end } of found.content) addItem(page, pointer, { start, end, rule, certainty });
  addItem(page, `${pointer}/source/0`, {
    start: speaker.start,
    end: speaker.end,
    rule: "statement/speaker",
    certainty,
  });
  addTodo(page, pointer, { key: "statement" });
  if (source === undefined) addTodo(page, `${pointer}/source/0`, { key: "speaker", span: speaker });
  return {
    id: page.giveNumbered("statement"),
    act,
    source: [source ?? "unnamed"],
    ...(relay === undefined || relay === source ? {} : { relayedBy: [relay] }),
    ...(cueQuote === undefined ? {} : { cue: cueQuote }),
    directness,
    ...(modality === undefined ? {} : { modality }),
    ...(negated ? { negated } : {}),
    quote: quotes.length === 1 ? first : (quotes as [AuthoredQuote, ...AuthoredQuote[]]),
  };
}

// longer cues are not the words of a cue alone
const longestCue = 160;
// "a spokesman for the league later said"
const longestBetween = 30;

// The words for a speaker without an entity are part of the cue.
function cueOf({ cue, speaker, content }: StatementFound, isUnnamed: boolean): Span | undefined {
  if (!cue || !isUnnamed) return cue;
  const whole = { start: Math.min(cue.start, speaker.start), end: Math.max(cue.end, speaker.end) };
  const isCrossing = content.some(({ start, end }) => start < whole.end && end > whole.start);
  const between = Math.max(cue.start, speaker.start) - Math.min(cue.end, speaker.end);
  return isCrossing || between > longestBetween || whole.end - whole.start > longestCue ? cue : whole;
}
