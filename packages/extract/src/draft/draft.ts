import { type Article, type Coding, quoter as quoterOf } from "@diplomatic-visits/core";
import { type DatelineDay, datelineDay } from "../dateline/dateline-day.ts";
import type { DraftLexicon } from "../languages/draft-lexicon.ts";
import { draftLexicons } from "../languages/registry.ts";
import { addTodo, type DraftPage, openPage } from "./draft-page.ts";
import type { Draft, DraftOptions } from "./drafted.ts";
import { envelopeOf } from "./envelope.ts";
import { findingsOf } from "./findings.ts";
import { planMentions } from "./plan-mentions.ts";
import { writeAgreements } from "./write-agreements.ts";
import { writeEntities } from "./write-entities.ts";
import { writeEvents } from "./write-events.ts";
import { writeGenre } from "./write-genre.ts";
import { writeQuantities } from "./write-quantities.ts";
import { writeStatements } from "./write-statements.ts";
import { writeTimes } from "./write-times.ts";
import { writeTurns } from "./write-turns.ts";

/**
 * Drafts a coding from the text of an article: its countries, capitals and nationalities, organizations, persons with
 * titles, times, quantities, and candidates of visits, meetings and calls. Every part quotes the words it is based on; the same
 * text gives the same draft. Parts that the lexicon of the language lacks are skipped and listed in `language`. What the article
 * already codes is omitted. Without a day of publication, a whole day in the dateline is taken for it. Throws TypeError when `referenceDate` is not a day.
 */
export function draft(article: Article, options: DraftOptions = {}): Draft {
  return draftWith(draftLexicons(), article, options);
}

/** Drafts a coding with the lexicons of the given languages. */
export function draftWith(registered: readonly DraftLexicon[], article: Article, options: DraftOptions = {}): Draft {
  const { text } = article;
  if (options.referenceDate !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(options.referenceDate))
    throw new TypeError("referenceDate must be a day, YYYY-MM-DD");
  const quoter = quoterOf(text);
  const page = openPage(text, quoter, envelopeOf(article, quoter));
  const ofDateline = datelineDay(article);
  const referenceDate = options.referenceDate ?? article.datePublished ?? ofDateline?.value;
  writeEnvelope(page, options, ofDateline);
  const findings = findingsOf(registered, article, referenceDate === undefined ? {} : { referenceDate });
  const plan = planMentions(text, findings);
  writeEntities(page, plan);
  const dating = writeEvents(page, {
    ...{ events: findings.events, details: findings.details, times: findings.times },
    ...{ actors: plan.actors, towns: plan.towns, mentions: plan.spans, language: findings.lexicons[0]?.tag ?? "und" },
    ...(referenceDate === undefined ? {} : { referenceDate }),
  });
  const said = { statements: findings.statements, speakers: plan.speakers };
  writeTurns(page, article, said);
  writeGenre(page, article, findings.statements);
  writeAgreements(page, findings.agreements, plan);
  writeStatements(page, said);
  for (const start of writeQuantities(page, findings, dating)) dating.add(start);
  writeTimes(page, findings.times, dating);
  const { language } = findings;
  if (language.message) page.todo.push({ pointer: "/entities", message: language.message });
  return { text, coding: inOrder(page.coding), items: page.items, todo: page.todo, language };
}

function writeEnvelope(page: DraftPage, { referenceDate }: DraftOptions, ofDateline: DatelineDay | undefined): void {
  const { coding } = page;
  coding.codings = [
    {
      id: "draft",
      coder: { kind: "software", name: "@diplomatic-visits/extract" },
      method: "automatic",
      reviewed: false,
      note: "Drafted by rules from the words of the text; nobody has reviewed it.",
    },
  ];
  addTodo(page, "/type", { key: "type" });
  if (coding.datePublished === undefined && referenceDate !== undefined) {
    coding.datePublished = referenceDate;
    addTodo(page, "/datePublished", { key: "datePublishedGiven" });
  } else if (coding.datePublished === undefined && ofDateline !== undefined) {
    coding.datePublished = ofDateline.value;
    addTodo(page, "/datePublished", { key: "datePublishedOfDateline", span: ofDateline });
  } else if (coding.datePublished === undefined) addTodo(page, "/datePublished", { key: "datePublished" });
  if (coding.publisher === undefined) addTodo(page, "/publisher", { key: "publisher" });
}

const last = [
  "blocks",
  "codings",
  "entities",
  "visits",
  "meetings",
  "agreements",
  "statements",
  "quantities",
  "times",
] as const;

// The envelope first, then the blocks and the coded parts, in a coder's reading order.
function inOrder(coding: Coding): Coding {
  const ordered = { ...coding };
  for (const key of last) {
    const value = ordered[key];
    delete ordered[key];
    if (value !== undefined) Object.assign(ordered, { [key]: value });
  }
  return ordered;
}
