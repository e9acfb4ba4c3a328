import type { Agreement, Article, Coded, Meeting, Participant, Visit } from "@diplomatic-visits/core";
import { codeLabel, fieldOf } from "./field-of.ts";
import type { Labels } from "./labels.ts";
import { nameOf } from "./names.ts";

/** The title of a visit, a meeting or an agreement: who, and with whom or where to; undefined for any other id. */
export function objectTitle(article: Article, id: string, labels: Labels): string | undefined {
  const of = <T extends { id: string }>(list: readonly T[] = []) => list.find((one) => one.id === id);
  const [visit, meeting, agreement] = [of(article.visits), of(article.meetings), of(article.agreements)];
  if (visit) return visitTitle(article, visit, labels);
  if (meeting) return meetingTitle(article, meeting, labels);
  return agreement && agreementTitle(article, agreement, labels);
}

function visitTitle(article: Article, { visitors, hostCountry, place }: Visit, labels: Labels): string {
  const where = hostCountry
    ? codeLabel(fieldOf("Visit", "hostCountry"), hostCountry.value, labels.lang)
    : place && nameOf(article, place.value, labels.lang);
  const who = people(article, visitors, labels);
  return where === undefined ? who : `${who} ${labels.dir === "rtl" ? "←" : "→"} ${where}`;
}

function meetingTitle(article: Article, { participants = [], formats = [], id }: Meeting, labels: Labels): string {
  if (participants.length > 1) return people(article, participants, labels);
  const kinds = formats.map(
    ({ value }: Coded<string>) => codeLabel(fieldOf("Meeting", "formats"), value, labels.lang) ?? value,
  );
  const who = people(article, participants, labels);
  return [kinds.join(labels.comma), who].filter(Boolean).join(labels.colon) || id;
}

function agreementTitle(article: Article, { name, subject, type, parties, id }: Agreement, labels: Labels): string {
  const { lang, comma, colon } = labels;
  const own = name?.[lang] ?? subject?.[lang] ?? name?.["en"] ?? subject?.["en"];
  if (own !== undefined) return own;
  const kind = type && codeLabel(fieldOf("Agreement", "type"), type.value, lang);
  const between = parties.map((party) => nameOf(article, party, lang)).join(comma);
  return [kind, between].filter(Boolean).join(colon) || id;
}

function people(article: Article, list: readonly Participant[], { lang, comma }: Labels): string {
  return list.map(({ entity }) => nameOf(article, entity, lang)).join(comma);
}
