import { readTsv } from "./read-tsv.ts";
import { type Row, rowFile } from "./row-file.ts";

/** The generated list of Media Topics: code, broader code, labels, definition, status. */
export function mediaTopicFile(): string {
  const arabic = new Map(readTsv("media-topics.ar.tsv").map(([code, label]) => [code, label]));
  const rows = readTsv("media-topics.tsv").map(([code = "", broader, retired, label = "", definition = ""]): Row => {
    const ar = arabic.get(code);
    if (!ar) throw new Error(`${code} has no Arabic label: add it to media-topics.ar.tsv`);
    return [code, broader || null, label, ar, definition, retired ? "retired" : "current"];
  });
  return rowFile(
    {
      name: "mediaTopicRows",
      type: "[string, string | null, string, string, string, string]",
      description:
        "Code, broader code, labels in English and Arabic, definition, standing: part of the release 2023-03-31.",
      source: "media-topics.tsv (IPTC Media Topics, CC BY 4.0)",
    },
    rows,
  );
}
