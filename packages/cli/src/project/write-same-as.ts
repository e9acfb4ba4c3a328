import { isDeepStrictEqual } from "node:util";
import type { Locale } from "@diplomatic-visits/core";
import { type PatchStep, sameAsPatch } from "@diplomatic-visits/core/project";
import { exitCode, usageError } from "../exit-code.ts";
import { editedSource } from "../fix/edit-source.ts";
import { reprinted, type SourceFormat, valueIn } from "../fix/fix-source.ts";
import { isNdjson, isYaml } from "../inputs/naming.ts";
import { readBytes } from "../inputs/read-file.ts";
import type { Io } from "../io/io.ts";
import { writeFiles } from "../outputs/write-file.ts";
import { linkWords } from "./link-words.ts";
import type { LinkedProject } from "./linked-project.ts";

/** Writes the links of the register into the articles, as `sameAs` of their visits. Returns the exit code. */
export async function writeSameAs(
  { file, articles }: LinkedProject,
  { locale, quiet }: { locale: Locale; quiet: boolean },
  io: Io,
): Promise<number> {
  const words = linkWords[locale];
  if (file.project.base === undefined) throw usageError(words.base);
  let code: number = exitCode.valid;
  let written = 0;
  for (const { file: path, name } of articles) {
    if (isNdjson(path)) continue;
    const source = await readBytes(path, io, locale);
    const text = new TextDecoder().decode(source);
    const format = isYaml(path) ? "yaml" : "json";
    const patch = sameAsPatch(valueIn(text, format) as object, name, file.project);
    if (patch.length === 0) continue;
    const content = patchedSource(text, patch, format);
    if (content === undefined) {
      io.err.write(words.unwritable(path));
      code = exitCode.incomplete;
      continue;
    }
    await writeFiles([{ path, content, expected: source }], locale, io);
    if (!quiet) io.err.write(words.written(path, patch.length));
    written++;
  }
  if (written === 0 && code === exitCode.valid && !quiet) io.err.write(words.upToDate);
  return code;
}

// Layout and comments stay; only JSON whose layout has no place for it is printed again.
function patchedSource(source: string, patch: readonly PatchStep[], format: SourceFormat): string | undefined {
  const wanted = patchedValue(valueIn(source, format), patch);
  let text: string | undefined = source;
  for (const { op, path, value } of patch)
    text =
      text === undefined ? text : editedSource(text, { change: { op, path, after: value }, next: undefined, format });
  if (text !== undefined && isDeepStrictEqual(valueIn(text, format), wanted)) return text;
  return format === "json" ? reprinted(source, wanted) : undefined;
}

function patchedValue(document: unknown, patch: readonly PatchStep[]): unknown {
  const copy = structuredClone(document) as { visits: Record<string, unknown>[] };
  for (const { op, path, value } of patch) {
    const visit = copy.visits[Number(path.split("/")[2])] as Record<string, unknown>;
    if (op === "remove") delete visit["sameAs"];
    else visit["sameAs"] = value;
  }
  return copy;
}
