import { isAt, isClauseBreak, isJoinedAt, type TriggerPlace } from "../clause.ts";
import type { Met } from "./met.ts";
import { tenseAt } from "./tense.ts";
import { verbFirstStatus } from "./verb-status.ts";

/** The reception of a new ambassador: تسلم الرئيس أوراق اعتماد السفير, قدم السفير أوراق اعتماده إلى الرئيس. */
export function credentialsHanded({ view, at }: TriggerPlace): Met | undefined {
  for (let i = at - 1; i >= 0 && !isClauseBreak(view, i + 1); i--) {
    const form = isJoinedAt(view, i, "credentialVerbs") ? tenseAt(view, i) : undefined;
    if (!form) continue;
    const status = verbFirstStatus({ view, at: i, form });
    const from = view.words[i]?.end ?? 0;
    const actors = view.actors.filter(({ start }) => start >= from);
    return status && actors.length > 0 ? { actors, status } : undefined;
  }
  return undefined;
}

/** Whether a trigger is for the papers of an ambassador. */
export function isCredentials({ view, at }: TriggerPlace): boolean {
  return isAt(view, at, "credentials");
}
