import type { AuthoredEntity, AuthoredMeeting, AuthoredVisit, Coding } from "../../generated/types.ts";
import { languageValue, shortText, urlValue } from "../envelope/field-values.ts";
import { jsonDocuments, unusable } from "../envelope/json-documents.ts";
import { NodeReader } from "../envelope/node-reader.ts";
import { partyOf, receivedEnvelope } from "../envelope/received-envelope.ts";
import { isJsonObject, type JsonObject, TakenFields } from "../envelope/taken-fields.ts";
import type { ReadOptions, Received } from "../format.ts";
import type { PloverReading } from "./plover-reading.ts";
import { actorsIn } from "./record-actors.ts";
import { eventIn } from "./record-event.ts";

/** The records of a file, each as a text and a coding of its actors and its visit or meeting. */
export function* readPlover(input: string, options: ReadOptions = {}): Generator<Received> {
  for (const document of jsonDocuments(input)) {
    const { place } = document;
    if ("problem" in document) yield unusable(place, document.problem);
    else if (isJsonObject(document.value)) yield received(document.value, place, options);
    else yield unusable(place, { severity: "error", place, message: noRecord });
  }
}

const noRecord = { en: "a record of PLOVER is a JSON object", ar: "سجل PLOVER كائن JSON" };

function received(record: JsonObject, place: string, options: ReadOptions): Received {
  const taken = new TakenFields();
  const read = new NodeReader(record, taken);
  const name = read.text(["id"], shortText) ?? place;
  const body = read.whole("text") ?? options.text ?? "";
  const cited = read.nodes("cite_info", citationIn, 1)[0];
  const { hasDateline: _, ...envelope } = receivedEnvelope(
    { name, body, language: cited?.language ?? "en", extent: "excerpt", fields: cited?.fields ?? {} },
    options,
  );
  if (!envelope.coding) return { ...envelope, losses: new TakenFields().losses(record) };
  const { text, problems, coding } = envelope;
  const reading = { record, read, taken, name, text, language: coding.inLanguage, problems };
  return { name, text, coding: { ...coding, ...factsOf(reading) }, losses: taken.losses(record), problems };
}

type Facts = Pick<Coding, "entities" | "visits" | "meetings">;

function factsOf(reading: PloverReading): Facts {
  const actors = actorsIn(reading);
  const event = eventIn(reading, actors);
  const entities: AuthoredEntity[] = actors.entities;
  const visits: AuthoredVisit[] = event && "visit" in event ? [event.visit] : [];
  const meetings: AuthoredMeeting[] = event && "meeting" in event ? [event.meeting] : [];
  return {
    ...(entities.length > 0 && { entities }),
    ...(visits.length > 0 && { visits }),
    ...(meetings.length > 0 && { meetings }),
  };
}

function citationIn(item: NodeReader) {
  const name = item.text(["publication"], shortText);
  const holder = item.text(["copyright"], shortText);
  return {
    language: item.text(["language"], languageIn),
    fields: {
      url: item.text(["url"], urlValue),
      publisher: partyOf(name),
      license: item.text(["license"], shortText),
      copyrightHolder: partyOf(holder),
    },
  };
}

const languageNames: Readonly<Record<string, string>> = { english: "en", arabic: "ar", french: "fr", spanish: "es" };

function languageIn(value: unknown): string | undefined {
  return languageNames[shortText(value)?.toLowerCase() ?? ""] ?? languageValue(value);
}
