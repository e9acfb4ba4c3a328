import type { PatchStep, Read, Unread } from "@diplomatic-visits/core/internal/browser";
import { isSame, patched } from "./patched";
import { type Change, changeFor, renaming, type Written } from "./step-change";

/**
 * A source with a patch applied in its own notation: only the affected spans change. Undefined if the result
 * would differ from what the patch says.
 */
export async function fixedSource(
  source: string,
  steps: readonly PatchStep[],
  read: (source: string) => Promise<Read | Unread>,
): Promise<string | undefined> {
  const before = await read(source);
  if (!before.ok) return undefined;
  const fixed = await stepByStep(source, steps, read);
  if (fixed === undefined) return undefined;
  const after = await read(fixed);
  return after.ok && isSame(after.value, patched(before.value, steps)) ? fixed : undefined;
}

async function stepByStep(
  source: string,
  steps: readonly PatchStep[],
  read: (source: string) => Promise<Read | Unread>,
): Promise<string | undefined> {
  const renamed = await applied(source, read, (written) => renaming(written, steps));
  if (renamed !== undefined) return renamed;
  let text: string | undefined = source;
  for (const step of steps) {
    if (text === undefined) return undefined;
    text = await applied(text, read, (written) => changeFor(written, step));
  }
  return text;
}

async function applied(
  source: string,
  read: (source: string) => Promise<Read | Unread>,
  find: (written: Written) => Change | undefined,
): Promise<string | undefined> {
  const found = await read(source);
  if (!found.ok || !found.document) return undefined;
  const change = find({ value: found.value, document: found.document });
  if (!change) return undefined;
  // the reader removes a byte order mark, and counts offsets after it
  const mark = source.startsWith("\ufeff") ? 1 : 0;
  return source.slice(0, mark + change.from) + change.insert + source.slice(mark + change.to);
}
