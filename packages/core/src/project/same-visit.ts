import type { Locale, Localized } from "../article/issue.ts";
import { countryList } from "../codelists/country.ts";
import { rankList } from "../codelists/rank.ts";
import type { ActorRegister } from "./actor-register.ts";
import type { ReportedActor, ReportedVisit, VisitDays } from "./reported-visit.ts";

/** Why two reports may be of one visit, or what speaks against it. */
export interface LinkReason {
  /** `visitor`, `host`, `dates`, `place` or `address`. */
  about: "visitor" | "host" | "dates" | "place" | "address";
  text: Localized;
}

/** How likely two reports are of one visit. */
export interface VisitLikeness {
  /** From 0 to 1. */
  score: number;
  reasons: LinkReason[];
}

/** How much each part counts; they add up to 1. */
const weights = { visitor: 0.45, host: 0.25, dates: 0.3 } as const;

/** Days between two dates of one visit that reports may differ by: time zones, and arrival on the evening before. */
const nearDays = 3;

/** How long after it was to take place a moved visit may still be the same one, in days. */
const movedDays = 366;

/** How long before or after a visit it is reported, in days. */
const reportedDays = 45;

/** Compares two reports; undefined where they cannot be of one visit. */
export function likenessOf(a: ReportedVisit, b: ReportedVisit, register: ActorRegister): VisitLikeness | undefined {
  if (a.isTour !== b.isTour) return undefined;
  const address = a.sameAs.find((iri) => b.sameAs.includes(iri));
  if (address !== undefined) return { score: 1, reasons: [{ about: "address", text: same(address) }] };
  const parts = [visitorPart(a, b, register), hostPart(a, b), datesPart(a, b)] as const;
  const [visitor, host, dates] = parts;
  if (!visitor || !host || !dates) return undefined;
  const score = visitor.share * weights.visitor + host.share * weights.host + dates.share * weights.dates;
  const shared = Object.keys(a.places).find((name) => Object.hasOwn(b.places, name));
  const place = shared === undefined ? undefined : a.places[shared];
  const reasons = [visitor.reason, host.reason, dates.reason].flatMap((reason) => reason ?? []);
  if (place !== undefined)
    reasons.push({ about: "place", text: { en: `both name ${place}`, ar: `يذكر كلاهما ${place}` } });
  return { score: Math.round(score * 100) / 100, reasons };
}

/** What a part of the comparison says: a share from 0 to 1, and why. */
interface Part {
  share: number;
  reason?: LinkReason;
}

function visitorPart(a: ReportedVisit, b: ReportedVisit, register: ActorRegister): Part | undefined {
  let best: Part | undefined;
  for (const one of a.visitors)
    for (const other of b.visitors) {
      const part = samePerson({ article: a.article, actor: one }, { article: b.article, actor: other }, register);
      if (part && part.share > (best?.share ?? 0)) best = part;
    }
  return best;
}

interface InArticle {
  article: string;
  actor: ReportedActor;
}

function samePerson(one: InArticle, other: InArticle, register: ActorRegister): Part | undefined {
  const [mine, theirs] = [one, other].map(({ article, actor }) => register.find(article, actor)?.actor);
  const label = one.actor.label;
  if (mine !== undefined && theirs !== undefined)
    return mine === theirs
      ? visitorReason(1, `the visitor is ${mine} of the register`, `الزائر هو ${mine} في السجل`)
      : undefined;
  if (one.actor.sameAs.some((address) => other.actor.sameAs.includes(address)))
    return visitorReason(1, `${label} has the same web address in both`, `لـ${label} العنوان نفسه في كليهما`);
  const names = sharedNames(one.actor, other.actor);
  if (names === "same") return visitorReason(0.95, `both name ${label}`, `يسمّي كلاهما ${label}`);
  // two names of one language that differ are two people, whatever office they hold
  if (names === "different" || one.actor.kind !== other.actor.kind) return undefined;
  const office = one.actor.offices.find((held) => other.actor.offices.includes(held));
  if (office === undefined) return undefined;
  const [en, ar] = [officeLabel(office, "en"), officeLabel(office, "ar")];
  return visitorReason(0.7, `the visitors hold the same office: ${en}`, `يشغل الزائران المنصب نفسه: ${ar}`);
}

function sharedNames(a: ReportedActor, b: ReportedActor): "same" | "different" | "none" {
  let found: "different" | "none" = "none";
  for (const [tag, name] of Object.entries(a.names)) {
    const other = b.names[tag];
    if (other === undefined) continue;
    if (other === name || isShortFor(name, other) || isShortFor(other, name)) return "same";
    found = "different";
  }
  return found;
}

// A family name stands for the whole name: “Lavrov” for “Sergei Lavrov”.
function isShortFor(short: string, long: string): boolean {
  return short.length > 2 && (long.endsWith(` ${short}`) || long.startsWith(`${short} `));
}

function hostPart(a: ReportedVisit, b: ReportedVisit): Part | undefined {
  if (a.hostCountry === undefined || b.hostCountry === undefined) return a.isTour ? { share: 1 } : { share: 0.4 };
  if (a.hostCountry !== b.hostCountry) return undefined;
  const text = {
    en: `both go to ${countryLabel(a.hostCountry, "en")}`,
    ar: `كلاهما إلى ${countryLabel(a.hostCountry, "ar")}`,
  };
  return { share: 1, reason: { about: "host", text } };
}

function datesPart(a: ReportedVisit, b: ReportedVisit): Part | undefined {
  const [mine, theirs] = [rangesOf(a), rangesOf(b)];
  if (mine.length === 0 || theirs.length === 0) return undatedPart(a, b);
  const gaps = mine.flatMap((range) => theirs.map((other) => gapBetween(range, other)));
  const gap = gaps.reduce((least, one) => Math.min(least, one));
  if (gap <= 0) {
    const isPlan = a.planned !== undefined || b.planned !== undefined;
    const text = isPlan
      ? { en: "the days overlap, one of them as planned", ar: "تتقاطع الأيام، وأحدها بحسب الخطة" }
      : { en: "the days overlap", ar: "تتقاطع الأيام" };
    return { share: 1, reason: { about: "dates", text } };
  }
  const days = { en: `${gap} ${gap === 1 ? "day" : "days"} apart`, ar: `بينهما من الأيام ${gap}` };
  if (gap <= nearDays) return { share: 0.7, reason: { about: "dates", text: days } };
  if (gap > movedDays || !(isOpen(a) || isOpen(b))) return undefined;
  const text = {
    en: `${days.en}, but one of them was moved or not yet sure`,
    ar: `${days.ar}، غير أن إحداهما أُجّلت أو لم تكن مؤكدة بعد`,
  };
  return { share: 0.4, reason: { about: "dates", text } };
}

// Without days, the days of the articles tell how near the reports are.
function undatedPart(a: ReportedVisit, b: ReportedVisit): Part | undefined {
  const [mine, theirs] = [a, b].map(({ published, held, planned }) => published ?? held?.first ?? planned?.first);
  if (mine === undefined || theirs === undefined) return { share: 0.3 };
  const gap = Math.abs(mine - theirs);
  if (gap > movedDays) return undefined;
  if (gap > reportedDays) return { share: 0.2 };
  const text = { en: "reported at about the same time", ar: "ورد ذكرهما في وقت متقارب" };
  return { share: 0.7, reason: { about: "dates", text } };
}

function rangesOf({ held, planned }: ReportedVisit): VisitDays[] {
  return [held, planned].flatMap((range) => range ?? []);
}

function isOpen({ status }: ReportedVisit): boolean {
  return ["invited", "announced", "planned", "postponed", "cancelled"].includes(status);
}

function gapBetween(a: VisitDays, b: VisitDays): number {
  return Math.max(a.first - b.last, b.first - a.last);
}

function officeLabel(office: string, locale: Locale): string {
  const [country = "", rank = ""] = office.split("/");
  const label = rankList.values.find(({ value }) => value === rank)?.label[locale] ?? rank;
  return `${label} (${countryLabel(country, locale)})`;
}

function countryLabel(code: string, locale: Locale): string {
  return countryList.values.find(({ value }) => value === code)?.label[locale] ?? code;
}

function visitorReason(share: number, en: string, ar: string): Part {
  return { share, reason: { about: "visitor", text: { en, ar } } };
}

function same(iri: string): Localized {
  return { en: `both are ${iri}`, ar: `كلتاهما ${iri}` };
}
