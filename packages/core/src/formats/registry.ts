import type { Format } from "./format.ts";

/** The formats by name, each loaded when it is asked for. */
export const formats = {
  "web-annotation": async () => (await import("./web-annotation/index.ts")).webAnnotation,
  "span-jsonl": async () => (await import("./span-jsonl/index.ts")).spanJsonl,
  brat: async () => (await import("./brat/index.ts")).brat,
  langextract: async () => (await import("./langextract/index.ts")).langextract,
  "label-studio": async () => (await import("./label-studio/index.ts")).labelStudio,
  "cas-json": async () => (await import("./cas-json/index.ts")).casJson,
  "chat-jsonl": async () => (await import("./chat-jsonl/index.ts")).chatJsonl,
  colt: async () => (await import("./colt/index.ts")).colt,
  "follow-the-money": async () => (await import("./follow-the-money/index.ts")).followTheMoney,
  graphml: async () => (await import("./graphml/index.ts")).graphml,
  icalendar: async () => (await import("./icalendar/index.ts")).icalendar,
  ninjs: async () => (await import("./ninjs/index.ts")).ninjs,
  plover: async () => (await import("./plover/index.ts")).plover,
  "schema-org": async () => (await import("./schema-org/index.ts")).schemaOrg,
  historyatstate: async () => (await import("./historyatstate/index.ts")).historyatstate,
} as const satisfies Readonly<Record<string, () => Promise<Format>>>;

/** The name of a format. */
export type ConversionName = keyof typeof formats;

/** The names of all formats. */
export const conversionNames = Object.keys(formats) as ConversionName[];
