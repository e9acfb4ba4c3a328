import type { Locale } from "@diplomatic-visits/core";
import { usageError } from "../exit-code.ts";

/** What `visits extract` is told. */
export interface ExtractSettings {
  locale: Locale;
}

/** Begins a coding. */
export async function extractCommand(file: string, _settings: ExtractSettings): Promise<number> {
  throw usageError(`${file}: not yet`);
}
