import type { Format, ReadFormat, WrittenFormat } from "./format.ts";

/** Loads a format; says before that whether the format is written, read, or both. */
export interface FormatLoader<F extends Format> {
  (): Promise<F>;
  isWritten: boolean;
  isRead: boolean;
}

function writing<F extends WrittenFormat>(load: () => Promise<F>): FormatLoader<F> {
  return Object.assign(load, { isWritten: true, isRead: false });
}

function reading<F extends ReadFormat>(load: () => Promise<F>): FormatLoader<F> {
  return Object.assign(load, { isWritten: false, isRead: true });
}

function bothWays<F extends ReadFormat & WrittenFormat>(load: () => Promise<F>): FormatLoader<F> {
  return Object.assign(load, { isWritten: true, isRead: true });
}

/** The formats by name, each loaded when it is asked for. */
export const formats = {
  "web-annotation": bothWays(async () => (await import("./web-annotation/index.ts")).webAnnotation),
  "span-jsonl": bothWays(async () => (await import("./span-jsonl/index.ts")).spanJsonl),
  brat: bothWays(async () => (await import("./brat/index.ts")).brat),
  langextract: bothWays(async () => (await import("./langextract/index.ts")).langextract),
  "label-studio": bothWays(async () => (await import("./label-studio/index.ts")).labelStudio),
  "cas-json": bothWays(async () => (await import("./cas-json/index.ts")).casJson),
  "chat-jsonl": bothWays(async () => (await import("./chat-jsonl/index.ts")).chatJsonl),
  colt: writing(async () => (await import("./colt/index.ts")).colt),
  "follow-the-money": writing(async () => (await import("./follow-the-money/index.ts")).followTheMoney),
  graphml: writing(async () => (await import("./graphml/index.ts")).graphml),
  icalendar: writing(async () => (await import("./icalendar/index.ts")).icalendar),
  ninjs: bothWays(async () => (await import("./ninjs/index.ts")).ninjs),
  plover: reading(async () => (await import("./plover/index.ts")).plover),
  "schema-org": bothWays(async () => (await import("./schema-org/index.ts")).schemaOrg),
  historyatstate: reading(async () => (await import("./historyatstate/index.ts")).historyatstate),
} as const satisfies Readonly<Record<string, FormatLoader<Format>>>;

/** The name of a format. */
export type ConversionName = keyof typeof formats;

/** The names of all formats. */
export const conversionNames = Object.keys(formats) as ConversionName[];

/** The names of the formats that articles are written in. */
export const writtenNames: readonly ConversionName[] = conversionNames.filter((name) => formats[name].isWritten);

/** The names of the formats that articles are read from. */
export const readNames: readonly ConversionName[] = conversionNames.filter((name) => formats[name].isRead);
