import type { Coding } from "@diplomatic-visits/core";
import type { Span } from "@diplomatic-visits/core/internal";
import type { AgreementFound } from "../agreements/agreement.ts";
import { addItem, addTodo, type DraftPage } from "./draft-page.ts";
import { countryKey } from "./entity-plan.ts";
import type { MentionPlan } from "./plan-mentions.ts";

type Agreement = NonNullable<Coding["agreements"]>[number];

/** Writes the agreements; one whose parties the text does not name is omitted. */
export function writeAgreements(page: DraftPage, agreements: readonly AgreementFound[], plan: MentionPlan): void {
  const written: Agreement[] = [];
  for (const found of agreements) {
    const agreement = agreementOf({ page, plan, found, pointer: `/agreements/${written.length}` });
    if (agreement) written.push(agreement);
  }
  if (written.length > 0) page.coding.agreements = written;
}

const fewestParties = 2;

interface AgreementWriting {
  page: DraftPage;
  plan: MentionPlan;
  found: AgreementFound;
  pointer: string;
}

function agreementOf(writing: AgreementWriting): Agreement | undefined {
  const { page, found, pointer } = writing;
  const signers = signersOf(writing);
  const parties = partiesOf(writing, signers);
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
    ...signatoriesOf(writing, signers),
    quote,
  };
}

// The countries that the clause names; else those of the ones who sign, or of the pair that it is between.
function partiesOf({ page, plan, found }: AgreementWriting, signers: readonly Signer[]): string[] {
  const named = found.parties.flatMap(({ country }) => page.entityIds.get(countryKey(country)) ?? []);
  if (named.length >= fewestParties) return named;
  const states = (key: string): string[] => {
    const { kind, country, state, members } = plan.entities.get(key) ?? {};
    if (kind === "country") return [key];
    if (members) return members.flatMap(states);
    return state !== undefined ? [state] : country !== undefined ? [countryKey(country)] : [];
  };
  const pair = plan.spans.find(
    ({ start, end, entity }) => isPair(entity) && start >= found.start && end <= found.end + besideReach,
  );
  const keys = [...signers.map(({ key }) => key), ...(pair ? [pair.entity] : [])].flatMap(states);
  return [...new Set(keys)].flatMap((key) => page.entityIds.get(key) ?? []);
}

interface Signer extends Span {
  key: string;
  /** The words that name it. */
  quoted: Span;
}

// the subject is before its verb in English, and right after it in Arabic
const besideReach = 40;

function signersOf({ plan, found }: AgreementWriting): Signer[] {
  if (found.stage.value !== "signed" && found.stage.value !== "initialled") return [];
  const { start, end } = found.stage;
  const isBeside = (span: Span) =>
    (span.end <= start && start - span.end <= nextTo) || (span.start >= end && span.start - end <= nextTo);
  return plan.spans.flatMap((span) => {
    if (!isBeside(span)) return [];
    const quoted = { start: span.start, end: span.end };
    const { kind, members } = plan.entities.get(span.entity) ?? {};
    if (kind === "person" && span.form !== "anaphor") return [{ ...quoted, key: span.entity, quoted }];
    return isPair(span.entity) ? (members ?? []).map((key) => ({ ...quoted, key, quoted })) : [];
  });
}

// a space, or a comma and a space
const nextTo = 2;

function isPair(key: string): boolean {
  return key.startsWith("pair ");
}

function signatoriesOf(
  { page, plan, pointer }: AgreementWriting,
  signers: readonly Signer[],
): Pick<Agreement, "signatories"> {
  const persons = signers.filter(({ key }) => plan.entities.get(key)?.kind === "person");
  const signatories = persons.flatMap(({ key, quoted }) => {
    const entity = page.entityIds.get(key);
    const quote = page.quoter.quote(quoted);
    return entity === undefined || quote === undefined ? [] : [{ entity, quote }];
  });
  for (const [i, { start, end }] of persons.slice(0, signatories.length).entries())
    addItem(page, `${pointer}/signatories/${i}`, { start, end, rule: "agreement/signatory", certainty: "candidate" });
  return signatories.length > 0 ? { signatories } : {};
}
