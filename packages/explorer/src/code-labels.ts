import { codelists, findValue } from "@diplomatic-visits/core/codelists";
import type { Locale } from "./labels.ts";

/** The lists whose codes a property may hold, by their ids. */
const listsOf: Readonly<Record<string, readonly string[]>> = {
  about: ["media-topic"],
  basis: ["time-basis", "quantity-basis"],
  channel: ["meeting-channel"],
  coder: ["coder-kind"],
  entity: ["entity-kind"],
  formats: ["meeting-format"],
  hostCountry: ["country"],
  hostGrade: ["host-grade"],
  issueAreas: ["issue-area"],
  kind: ["statement-kind"],
  meeting: ["visit-role"],
  method: ["coding-method"],
  mod: ["time-mod", "quantity-mod"],
  modality: ["modality"],
  participant: ["participant-role"],
  purposes: ["purpose"],
  rank: ["rank"],
  relations: ["relation-kind"],
  stage: ["agreement-stage"],
  stance: ["stance-value"],
  statement: ["speech-act"],
  status: ["event-status"],
  type: ["visit-type", "agreement-type"],
  visit: ["visit-role"],
};

const byId = new Map(Object.values(codelists).map((list) => [list.id, list]));

/** The label of a code in a language; undefined where the property holds no codes, or the lists do not know it. */
export function codeLabel(property: string, code: string, locale: Locale): string | undefined {
  for (const id of listsOf[property] ?? []) {
    const list = byId.get(id);
    const value = list && findValue(list, code);
    if (value) return value.label[locale];
  }
  return undefined;
}
