import type { Coding, Rank } from "@diplomatic-visits/core";
import type { CounterpartFound } from "../persons/counterparts.ts";
import type { TitleFound } from "../persons/person.ts";
import { addItem, addLost, addTodo, type DraftPage } from "./draft-page.ts";
import type { EntityPlan } from "./entity-plan.ts";
import { hiddenIn, type MentionSpan } from "./mention-span.ts";
import type { MentionPlan } from "./plan-mentions.ts";

type Entity = NonNullable<Coding["entities"]>[number];

/** Writes the entities with their mentions and positions; an entity without a quotable span is omitted. */
export function writeEntities(page: DraftPage, { entities, spans }: MentionPlan): void {
  const byEntity = new Map<string, MentionSpan[]>();
  for (const span of spans) {
    const own = byEntity.get(span.entity);
    if (own) own.push(span);
    else byEntity.set(span.entity, [span]);
  }
  const isHidden = hiddenIn(spans);
  const planned = [...byEntity].flatMap(([key, own]) => {
    const plan = entities.get(key);
    return plan ? [{ plan, ...quoted(page, own, isHidden) }] : [];
  });
  const written = planned.filter(({ mentions }) => mentions.length > 0);
  for (const { plan } of written) page.entityIds.set(plan.key, page.giveId(plan.id));
  const list = written.map((one, i) => writeEntity(page, one, `/entities/${i}`));
  if (list.length > 0) page.coding.entities = list;
}

interface Quoted {
  mentions: { mention: Entity["mentions"][number]; spans: readonly MentionSpan[] }[];
  unquotable: MentionSpan[];
}

const forms = ["name", "nominal", "adjective", "metonym", "anaphor"] as const;

function quoted(page: DraftPage, own: readonly MentionSpan[], isHidden: ReturnType<typeof hiddenIn>): Quoted {
  const result: Quoted = { mentions: [], unquotable: [] };
  for (const form of forms) {
    const spans = own.filter((span) => span.form === form);
    const [first] = spans;
    if (!first) continue;
    const { mentions, unquotable } = page.quoter.mentions(spans, {
      form,
      isHidden: (place) => isHidden(place, { entity: first.entity, form }),
    });
    for (const mention of mentions as Quoted["mentions"]) result.mentions.push(mention);
    for (const span of unquotable as MentionSpan[]) result.unquotable.push(span);
  }
  return result;
}

function writeEntity(
  page: DraftPage,
  { plan, mentions, unquotable }: Quoted & { plan: EntityPlan },
  pointer: string,
): Entity {
  const { kind, name, country, person, counterpart } = plan;
  const first = mentions[0]?.spans[0] as MentionSpan;
  addItem(page, pointer, { ...plan.finding, start: first.start, end: first.end });
  for (const [i, { spans }] of mentions.entries())
    for (const span of spans) addItem(page, `${pointer}/mentions/${i}`, span);
  addLost(page, `${pointer}/mentions`, unquotable);
  if (person) addTodo(page, pointer, { key: "person", span: person });
  else if (kind === "group" || kind === "person") addTodo(page, pointer, { key: "group", span: first });
  if (name["en"] === undefined) addTodo(page, `${pointer}/name/en`, { key: "nameInEnglish", span: first });
  const partOf = plan.partOf === undefined ? undefined : page.entityIds.get(plan.partOf);
  const members = (plan.members ?? []).flatMap((key) => page.entityIds.get(key) ?? []);
  const state = plan.state === undefined ? undefined : page.entityIds.get(plan.state);
  const named = person ? officesOf(page, { titles: person.titles, state, pointer }) : [];
  const offices = named.length === 0 && counterpart ? counterpartOffice(page, { counterpart, state, pointer }) : named;
  return {
    id: page.entityIds.get(plan.key) as string,
    kind,
    name,
    ...(country === undefined ? {} : { country }),
    ...(partOf === undefined ? {} : { partOf }),
    ...(members.length > 0 ? { members } : {}),
    ...(offices.length > 0 ? { offices } : {}),
    mentions: mentions.map(({ mention }) => mention) as Entity["mentions"],
  };
}

type Office = NonNullable<Entity["offices"]>[number];

interface Titles {
  titles: readonly TitleFound[];
  /** The state of the offices, if no list has it. */
  state: string | undefined;
  pointer: string;
}

function officesOf(page: DraftPage, { titles, state, pointer }: Titles): Office[] {
  const seen = new Set<string>();
  const offices: Office[] = [];
  for (const title of titles) {
    const words = page.text.slice(title.start, title.end).toLowerCase();
    const office =
      title.office && !seen.has(words)
        ? officeOf(page, { title, state, pointer: `${pointer}/offices/${offices.length}` })
        : undefined;
    seen.add(words);
    if (office) offices.push(office);
  }
  return offices;
}

interface Titled extends Omit<Titles, "titles"> {
  title: TitleFound;
}

function officeOf(page: DraftPage, { title, state, pointer }: Titled): Office | undefined {
  const quote = page.quoter.quote(title);
  if (quote === undefined || !title.office) return undefined;
  const { rank, ...words } = title.office;
  const rankQuote = rank === undefined ? undefined : page.quoter.quote(words, [title]);
  const of = title.country === undefined ? state : page.entityIds.get(`country ${title.country}`);
  addItem(page, pointer, { start: title.start, end: title.end, rule: "person/office", certainty: "candidate" });
  if (rankQuote === undefined) addTodo(page, `${pointer}/rank`, { key: "rank", span: title });
  else addItem(page, `${pointer}/rank`, { ...words, rule: "person/rank", certainty: "likely" });
  return {
    title: quote,
    ...(rankQuote === undefined ? {} : { rank: { value: rank as Rank, quote: rankQuote } }),
    ...(of === undefined ? {} : { of }),
    ...(title.isFormer ? { former: true as const } : {}),
  };
}

/** The office of a person whom the text only calls somebody's counterpart: the rank is that of the other one. */
function counterpartOffice(
  page: DraftPage,
  { counterpart, state, pointer }: { counterpart: CounterpartFound; state: string | undefined; pointer: string },
): Office[] {
  const { start, end, rank, country } = counterpart;
  const quote = page.quoter.quote({ start, end });
  if (quote === undefined || rank === undefined) return [];
  const of = country === undefined ? state : page.entityIds.get(`country ${country}`);
  const found = { start, end, rule: "person/counterpart", certainty: "candidate" as const };
  addItem(page, `${pointer}/offices/0`, found);
  addItem(page, `${pointer}/offices/0/rank`, found);
  const because = "A counterpart holds the same office elsewhere; the words name no title of their own.";
  return [{ title: quote, rank: { value: rank, because, quote }, ...(of === undefined ? {} : { of }) }];
}
