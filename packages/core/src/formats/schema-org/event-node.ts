import type { Coded, Id, Meeting, Visit } from "../../generated/types.ts";
import { countryNode } from "./entity-node.ts";
import {
  agentNodes,
  type DocumentWriting,
  dateIn,
  iriOf,
  isPlace,
  type Node,
  nameIn,
  put,
  quotesText,
  shortNode,
  termNode,
} from "./writing.ts";

/** A visit as an event, with its meetings in it. */
export function visitNode(writing: DocumentWriting, visit: Visit, meetings: readonly Node[]): Node {
  const { id, visitors, hosts, hostCountry, place, start, end, plannedStart, partOf, event, sameAs, evidence } = visit;
  const node: Node = { "@type": "Event", "@id": iriOf(writing, id) };
  const who = visitors.map(({ entity }) => nameById(writing, entity)).join(", ");
  const where = place ? nameById(writing, place.value) : hostCountry && countryNode(writing, hostCountry.value)["name"];
  put(node, "name", where === undefined ? who : `${who} → ${where}`);
  put(node, "eventStatus", eventStatusOf(visit.status.value));
  put(node, "startDate", dateIn(writing, start?.value, "Visit.start"));
  put(node, "endDate", dateIn(writing, end?.value, "Visit.end"));
  put(node, "previousStartDate", dateIn(writing, plannedStart?.value, "Visit.plannedStart"));
  put(node, "location", locationNode(writing, { place, country: hostCountry?.value, field: "Visit.place" }));
  put(node, "attendee", agentNodes(writing, visitors, "Visit.visitors"));
  put(node, "organizer", agentNodes(writing, hosts, "Visit.hosts"));
  put(node, "superEvent", superEvents(writing, [partOf, event?.value]));
  put(node, "subEvent", meetings);
  put(node, "keywords", visitTerms(writing, visit));
  put(node, "sameAs", sameAs);
  put(node, "description", quotesText(evidence));
  return node;
}

/** A meeting as an event. */
export function meetingNode(writing: DocumentWriting, meeting: Meeting): Node {
  const { id, status, visit, event, participants, date, place, sameAs, evidence } = meeting;
  const node: Node = { "@type": "Event", "@id": iriOf(writing, id) };
  put(node, "name", (participants ?? []).map(({ entity }) => nameById(writing, entity)).join(" – ") || id);
  put(node, "eventStatus", eventStatusOf(status.value));
  put(node, "startDate", dateIn(writing, date?.value, "Meeting.date"));
  put(node, "location", locationNode(writing, { place, field: "Meeting.place" }));
  put(node, "attendee", agentNodes(writing, participants, "Meeting.participants"));
  put(node, "superEvent", superEvents(writing, [visit?.value, event?.value]));
  put(node, "keywords", meetingTerms(writing, meeting));
  put(node, "sameAs", sameAs);
  put(node, "description", quotesText(evidence));
  return node;
}

function nameById(writing: DocumentWriting, id: Id): string {
  const entity = writing.entities.get(id);
  return entity ? nameIn(writing, entity) : id;
}

// schema.org has no status for what has been, is or will be: a keyword has the code.
function eventStatusOf(status: string): string | undefined {
  if (status === "cancelled") return "https://schema.org/EventCancelled";
  if (status === "postponed") return "https://schema.org/EventPostponed";
  return status === "invited" ? undefined : "https://schema.org/EventScheduled";
}

function superEvents(writing: DocumentWriting, ids: readonly (Id | undefined)[]): Node[] {
  return ids.flatMap((id) => (id === undefined ? [] : [{ "@id": iriOf(writing, id) }]));
}

interface Location {
  place: Coded<Id> | undefined;
  country?: string | undefined;
  field: string;
}

function locationNode(writing: DocumentWriting, { place, country, field }: Location): Node | undefined {
  const entity = place && writing.entities.get(place.value);
  if (!entity || !isPlace(entity)) {
    if (place) writing.lose(`${field} (not a place)`);
    return country === undefined ? undefined : countryNode(writing, country);
  }
  const node = shortNode(writing, entity);
  put(node, "address", country && { "@type": "PostalAddress", addressCountry: country });
  return node;
}

function visitTerms(writing: DocumentWriting, visit: Visit): Node[] {
  const { status, type, hostGrade, purposes, issueAreas } = visit;
  return [
    ...termsOf(writing, "event-status", [status]),
    ...termsOf(writing, "visit-type", [type]),
    ...termsOf(writing, "host-grade", [hostGrade]),
    ...termsOf(writing, "purpose", purposes),
    ...termsOf(writing, "issue-area", issueAreas),
  ];
}

function meetingTerms(writing: DocumentWriting, meeting: Meeting): Node[] {
  const { status, channel, formats, issueAreas } = meeting;
  return [
    ...termsOf(writing, "event-status", [status]),
    ...termsOf(writing, "meeting-channel", [channel]),
    ...termsOf(writing, "meeting-format", formats),
    ...termsOf(writing, "issue-area", issueAreas),
  ];
}

function termsOf(writing: DocumentWriting, list: string, values: readonly (Coded<string> | undefined)[] = []): Node[] {
  return values.flatMap((coded) => (coded ? [termNode(writing, list, coded.value)] : []));
}
