import type { Coding } from "@diplomatic-visits/core";
import type { AgreementFound } from "../agreements/agreement.ts";
import { addItem, addTodo, type DraftPage } from "./draft-page.ts";
import { countryKey } from "./entity-plan.ts";

type Agreement = NonNullable<Coding["agreements"]>[number];

/** Writes the agreements; one whose parties the text does not name is omitted. */
export function writeAgreements(page: DraftPage, agreements: readonly AgreementFound[]): void {
  const written: Agreement[] = [];
  for (const found of agreements) {
    const agreement = agreementOf(page, found, `/agreements/${written.length}`);
    if (agreement) written.push(agreement);
  }
  if (written.length > 0) page.coding.agreements = written;
}

const fewestParties = 2;

function agreementOf(page: DraftPage, found: AgreementFound, pointer: string): Agreement | undefined {
  const parties = found.parties.flatMap(({ country }) => page.entityIds.get(countryKey(country)) ?? []);
  const quote = page.quoter.quote(found);
  const type = page.quoter.quote(found.type, [found]);
  const stage = page.quoter.quote(found.stage, [found]);
  if (parties.length < fewestParties || quote === undefined || type === undefined || stage === undefined)
    return undefined;
  const { rule, certainty } = found;
  addItem(page, pointer, found);
  addItem(page, `${pointer}/type`, { start: found.type.start, end: found.type.end, rule, certainty: "likely" });
  addItem(page, `${pointer}/stage`, { start: found.stage.start, end: found.stage.end, rule, certainty });
  addTodo(page, pointer, { key: "agreement" });
  return {
    id: page.giveNumbered("agreement"),
    type: { value: found.type.value, quote: type },
    stage: { value: found.stage.value, quote: stage },
    parties,
    quote,
  };
}
