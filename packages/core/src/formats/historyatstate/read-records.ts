import { parseXml, XmlElement, XmlError } from "@rgrove/parse-xml";
import type { ReadProblem } from "../format.ts";
import type { HistorianRecord } from "./historian-record.ts";

/** The records of a file, and what was wrong with it. */
export interface HistorianFile {
  records: HistorianRecord[];
  problems: ReadProblem[];
}

const known = new Set(["id", "role", "name", "visitor", "start-date", "end-date", "country", "from", "locale"]);
const words = ["description", "remarks"];

/** Reads the records of one file of HistoryAtState/visits or HistoryAtState/travels. */
export function historianRecords(xml: string): HistorianFile {
  try {
    const lineOf = lineCounter(xml);
    const root = parseXml(xml, { includeOffsets: true }).root;
    const elements = (root ? elementsIn(root) : []).filter(({ name }) => name === "visit" || name === "trip");
    return { records: elements.map((element) => recordOf(element, lineOf(element.start))), problems: [] };
  } catch (error) {
    return { records: [], problems: [notXml(error)] };
  }
}

// The elements come in order, so each line break is counted once.
function lineCounter(xml: string): (offset: number) => number {
  let line = 1;
  let from = xml.indexOf("\n");
  return (offset) => {
    while (from >= 0 && from < offset) {
      line++;
      from = xml.indexOf("\n", from + 1);
    }
    return line;
  };
}

function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((node) => node instanceof XmlElement);
}

function recordOf(element: XmlElement, line: number): HistorianRecord {
  const elements = elementsIn(element);
  const find = (...names: string[]) => elements.find(({ name }) => names.includes(name));
  const get = (...names: string[]) => collapsed(find(...names)?.text ?? "");
  const { who } = element.attributes;
  const countryId = find("from", "country")?.attributes["id"];
  const isSecretary = (element.attributes["role"] ?? get("role")) === "secretary";
  return {
    kind: element.name === "visit" ? "visit" : isSecretary ? "secretary" : "president",
    id: get("id"),
    name: get("visitor", "name"),
    role: get("role"),
    ...(who && { who }),
    start: get("start-date"),
    end: get("end-date"),
    country: get("from", "country"),
    ...(countryId && { countryId }),
    locale: get("locale"),
    words: get(...words),
    line,
    unread: unreadIn(elements),
  };
}

function unreadIn(elements: readonly XmlElement[]): string[] {
  const markup = elements.flatMap(elementsIn).map(({ name }) => `markup ${name}`);
  return [...elements.map(({ name }) => name).filter((name) => !known.has(name) && !words.includes(name)), ...markup];
}

function collapsed(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().normalize("NFC");
}

function notXml(error: unknown): ReadProblem {
  // the message of the parser has the place and an excerpt after its first line
  const [reason = ""] = (error instanceof Error ? error.message : String(error)).split(" (line ");
  return {
    severity: "error",
    place: error instanceof XmlError ? `line ${error.line}` : "the file",
    message: {
      en: `the file is not well-formed XML, so nothing of it was read: ${reason}`,
      ar: `الملف ليس XML سليم البنية، فلم يُقرأ منه شيء: ${reason}`,
    },
  };
}
