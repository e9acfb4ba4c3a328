import type { Draft } from "../../../src/draft/drafted.ts";

/** A visit, meeting or call by kind, status, and who takes part. */
export interface GoldEvent {
  kind: string;
  status: string;
  /** The words for each visitor or participant. */
  actors: string[];
  /** The code of the host country of a visit, where it is said. */
  host: string;
  /** The event in one line. */
  shown: string;
}

/** Reads `visit occurred Ayman Sabri > KE working` and `meeting planned Mwangi+Njeri`. */
export function goldEvent(mark: string): GoldEvent {
  const [kind = "", status = "", ...rest] = mark.split(" ");
  const [who = "", host = ""] = rest.join(" ").split(">");
  const actors = who
    .split(/[+/]/)
    .map((actor) => actor.trim())
    .filter(Boolean);
  return { kind, status, actors, host: /^\s*([A-Z]{2})\b/.exec(host)?.[1] ?? "", shown: mark };
}

/** The visits, meetings and calls of a draft. */
export function eventsOfDraft(draft: Draft): GoldEvent[] {
  const { visits = [], meetings = [] } = draft.coding;
  return [
    ...visits.map(({ status, visitors, hostCountry }) =>
      eventOf("visit", status?.value ?? "", wordsOf(draft, visitors), hostCountry?.value ?? ""),
    ),
    ...meetings.map(({ status, participants, channel }) =>
      eventOf(
        channel && channel.value !== "in-person" ? "call" : "meeting",
        status?.value ?? "",
        wordsOf(draft, participants),
        "",
      ),
    ),
  ];
}

function eventOf(kind: string, status: string, actors: string[], host: string): GoldEvent {
  return { kind, status, actors, host, shown: `${kind} ${status} ${actors.join(" + ")}${host && ` > ${host}`}` };
}

type Quote = string | { quote: string };
type Actor = { entity: string; quote?: Quote | readonly Quote[] };

// all names of the entity, and of the members of a pair, with the words that the fact quotes
function wordsOf({ coding: { entities = [] } }: Draft, actors: readonly unknown[] | undefined): string[] {
  return ((actors ?? []) as readonly Actor[]).map(({ entity, quote }) => {
    const named = entities.find(({ id }) => id === entity);
    const members = entities.filter(({ id }) => named?.members?.includes(id));
    const quoted = [quote ?? []].flat().map((one) => (typeof one === "string" ? one : one.quote));
    return [...new Set([named, ...members].flatMap((one) => Object.values(one?.name ?? {})).concat(quoted))].join(", ");
  });
}

/** Whether a drafted event is the wanted one, with the same kind and status. */
export function sameEvent(wanted: GoldEvent, drafted: GoldEvent): boolean {
  if (wanted.kind !== drafted.kind || wanted.status !== drafted.status) return false;
  const isHost = wanted.host !== "" && wanted.host === drafted.host;
  if (wanted.host !== "" && drafted.host !== "" && !isHost) return false;
  return (
    isHost ||
    wanted.actors.length === 0 ||
    wanted.actors.some((actor) => drafted.actors.some((one) => shareAWord(actor, one)))
  );
}

function shareAWord(wanted: string, drafted: string): boolean {
  const words = wanted.toLowerCase().match(/[\p{L}\p{M}'’-]{3,}/gu) ?? [wanted.toLowerCase()];
  return words.some((word) => drafted.toLowerCase().includes(word));
}
