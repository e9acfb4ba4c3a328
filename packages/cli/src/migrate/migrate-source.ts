import { isDeepStrictEqual } from "node:util";
import { type Locale, type MigrationChange, type MigrationProblem, migrate } from "@diplomatic-visits/core";
import { editedSource } from "../fix/edit-source.ts";
import { reprinted, type SourceFormat, valueIn } from "../fix/fix-source.ts";

/** The source of an article or a coding, migrated to the current version of the format. */
export interface MigratedSource {
  /** The new source; undefined where nothing changes, or where the layout leaves no way to write the changes. */
  source?: string;
  changes: MigrationChange[];
  problems: MigrationProblem[];
  /** True where the layout of a YAML file leaves no way to write the changes. */
  isUnwritable: boolean;
}

const mark = "\ufeff";

/** Migrates a source. Comments and layout are kept; a JSON file whose layout does not allow an edit is rewritten. */
export function migratedSource(source: string, format: SourceFormat, locale: Locale): MigratedSource {
  const start = source.startsWith(mark) ? mark : "";
  const text = source.slice(start.length);
  const { document, changes, problems } = migrate(valueIn(text, format), { locale });
  const result = { changes, problems, isUnwritable: false };
  if (changes.length === 0) return result;
  const edited = withChanges(text, changes, format);
  if (edited !== undefined && isDeepStrictEqual(valueIn(edited, format), document))
    return { ...result, source: start + edited };
  if (format === "yaml") return { ...result, isUnwritable: true };
  return { ...result, source: start + reprinted(text, document) };
}

function withChanges(source: string, changes: readonly MigrationChange[], format: SourceFormat): string | undefined {
  let text: string | undefined = source;
  for (const { op, path, value } of changes.flatMap(({ patch }) => patch))
    text =
      text === undefined ? text : editedSource(text, { change: { op, path, after: value }, next: undefined, format });
  return text;
}
