import type { Project } from "../generated/types.ts";
import { actorRegister } from "./actor-register.ts";
import { placeName } from "./project-issues.ts";
import type { ReportedVisit } from "./reported-visit.ts";
import { type LinkReason, likenessOf, type VisitLikeness } from "./same-visit.ts";

/** Reports that may be of one visit, for a person to decide. */
export interface LinkCandidate {
  /** From 0 to 1: the score of its weakest link. */
  score: number;
  /** The reports, by the day of the article. */
  reports: readonly ReportedVisit[];
  /** The registered visit that some of them belong to already. */
  visit?: string;
  /** The best reason of each kind. */
  reasons: readonly LinkReason[];
}

/** How candidates are searched for. */
export interface CandidateOptions {
  /** Pairs below this score are not proposed; default 0.6. */
  minScore?: number;
}

/** The score from which a pair is proposed. */
const usualScore = 0.6;

/** Reports whose days are further apart than this cannot be of one visit. */
const mostDays = 366 + 45;

/**
 * Proposes which reports are of one visit, the most likely first. What the project has decided already is respected: linked
 * reports stay together, and those that were decided to be apart are never proposed together.
 */
export function linkCandidates(
  reports: readonly ReportedVisit[],
  project: Pick<Project, "actors" | "visits" | "apart">,
  { minScore = usualScore }: CandidateOptions = {},
): LinkCandidate[] {
  const pairs = likelyPairs(reports, project).filter(({ likeness }) => likeness.score >= minScore);
  pairs.sort((a, b) => b.likeness.score - a.likeness.score);
  const groups = new Groups(reports, project);
  for (const pair of pairs) groups.join(pair);
  return groups.candidates();
}

/** What a project has decided. */
type Registers = Pick<Project, "actors" | "visits" | "apart">;

/** Two reports that may be of one visit. */
interface LikelyPair {
  a: ReportedVisit;
  b: ReportedVisit;
  likeness: VisitLikeness;
}

/** How many pairs of each report are kept: of hundreds of reports of one visit, the best ones join them all. */
const mostPairs = 16;

// Only reports that share a visitor or an office, and a host, are compared, and only within the days that a visit can be moved by.
function likelyPairs(reports: readonly ReportedVisit[], project: Registers): LikelyPair[] {
  const register = actorRegister(project);
  const keysOf = new Map(reports.map((report) => [report, new Set(blockKeys(report, register))]));
  const blocks = new Map<string, ReportedVisit[]>();
  for (const [report, keys] of keysOf)
    for (const key of keys) {
      const block = blocks.get(key);
      if (block) block.push(report);
      else blocks.set(key, [report]);
    }
  const isDecided = decisionsOf(project);
  const best = new Map<ReportedVisit, LikelyPair[]>(reports.map((report) => [report, []]));
  for (const [key, block] of blocks)
    comparePairs(block, (a, b) => {
      if (a.article === b.article || firstShared(keysOf.get(a), keysOf.get(b)) !== key || isDecided(a, b)) return;
      const likeness = likenessOf(a, b, register);
      if (!likeness) return;
      const pair = { a, b, likeness };
      keepBest(best.get(a), pair);
      keepBest(best.get(b), pair);
    });
  return [...new Set([...best.values()].flat())];
}

// Pairs that a person has decided say nothing new, and must not take the place of others.
function decisionsOf({ visits = [], apart = [] }: Registers): (a: ReportedVisit, b: ReportedVisit) => boolean {
  const owners = ownersOf(visits);
  const parted = new Set(apart.map(({ reports }) => pairKey(reports.map(placeName))));
  return (a, b) => {
    const [one, other] = [placeName(a), placeName(b)];
    const owner = owners.get(one);
    return (owner !== undefined && owner === owners.get(other)) || parted.has(pairKey([one, other]));
  };
}

function ownersOf(visits: NonNullable<Project["visits"]>): Map<string, string> {
  return new Map(visits.flatMap(({ id, reports }) => reports.map((link) => [placeName(link), id])));
}

// Two reports are compared in the first block that both are in.
function firstShared(
  keys: ReadonlySet<string> = new Set(),
  others: ReadonlySet<string> = new Set(),
): string | undefined {
  for (const key of keys) if (others.has(key)) return key;
  return undefined;
}

function keepBest(pairs: LikelyPair[] = [], pair: LikelyPair): void {
  const { score } = pair.likeness;
  const last = pairs[mostPairs - 1];
  if (last && last.likeness.score >= score) return;
  let at = pairs.length;
  while (at > 0 && (pairs[at - 1] as LikelyPair).likeness.score < score) at--;
  pairs.splice(at, 0, pair);
  pairs.length = Math.min(pairs.length, mostPairs);
}

// A report without any day may be of any visit of its block.
function comparePairs(block: readonly ReportedVisit[], compare: (a: ReportedVisit, b: ReportedVisit) => void): void {
  const dated = block.filter((report) => firstDay(report) !== Infinity).sort((a, b) => firstDay(a) - firstDay(b));
  const undated = block.filter((report) => firstDay(report) === Infinity);
  for (const [i, a] of dated.entries())
    for (let j = i + 1; j < dated.length; j++) {
      const b = dated[j] as ReportedVisit;
      if (firstDay(b) - lastDay(a) > mostDays) break;
      compare(a, b);
    }
  for (const [i, a] of undated.entries()) for (const b of [...dated, ...undated.slice(i + 1)]) compare(a, b);
}

function blockKeys(report: ReportedVisit, register: ReturnType<typeof actorRegister>): string[] {
  const host = report.hostCountry ?? "";
  const keys = report.visitors.flatMap((actor) => {
    const known = register.find(report.article, actor)?.actor;
    const names = Object.entries(actor.names).flatMap(([tag, name]) =>
      [...new Set([name, name.split(" ").at(-1) ?? ""])].map((part) => `name ${tag} ${part}`),
    );
    const own = known === undefined ? [] : [`actor ${known}`];
    return [...own, ...actor.sameAs, ...names, ...actor.offices.map((office) => `office ${office}`)];
  });
  return [...keys.map((key) => `${key} ${host}`), ...report.sameAs];
}

function firstDay({ held, planned, published }: ReportedVisit): number {
  return Math.min(held?.first ?? Infinity, planned?.first ?? Infinity, published ?? Infinity);
}

function lastDay({ held, planned, published }: ReportedVisit): number {
  return Math.max(held?.last ?? -Infinity, planned?.last ?? -Infinity, published ?? -Infinity);
}

/** A group of reports that may be of one visit. */
interface Group {
  reports: ReportedVisit[];
  visit?: string;
  score: number;
  reasons: LinkReason[];
  /** Whether it has a report that is not yet in the register. */
  isNew: boolean;
}

/** Reports that are joined pair by pair, the likeliest first. */
class Groups {
  readonly #of = new Map<string, Group>();
  readonly #apart: ReadonlySet<string>;

  constructor(reports: readonly ReportedVisit[], { visits = [], apart = [] }: Pick<Project, "visits" | "apart">) {
    this.#apart = new Set(apart.map(({ reports: pair }) => pairKey(pair.map(placeName))));
    const owners = ownersOf(visits);
    const known = new Map<string, Group>();
    for (const report of reports) {
      const visit = owners.get(placeName(report));
      const group = (visit === undefined ? undefined : known.get(visit)) ?? {
        ...{ reports: [], score: 1, reasons: [], isNew: false },
        ...(visit === undefined ? {} : { visit }),
      };
      group.reports.push(report);
      if (visit !== undefined) known.set(visit, group);
      this.#of.set(placeName(report), group);
    }
  }

  join({ a, b, likeness }: LikelyPair): void {
    const [one, other] = [this.#of.get(placeName(a)), this.#of.get(placeName(b))];
    if (!one || !other || one === other) return;
    if (one.visit !== undefined && other.visit !== undefined) return;
    if (this.#areApart(one, other)) return;
    one.score = Math.min(one.score, other.score, likeness.score);
    one.reasons = bestReasons([...one.reasons, ...other.reasons, ...likeness.reasons]);
    one.isNew = true;
    const visit = one.visit ?? other.visit;
    if (visit !== undefined) one.visit = visit;
    for (const report of other.reports) {
      this.#of.set(placeName(report), one);
      one.reports.push(report);
    }
  }

  candidates(): LinkCandidate[] {
    const made = [...new Set(this.#of.values())].filter(({ isNew }) => isNew);
    made.sort((a, b) => b.score - a.score || a.reports.length - b.reports.length);
    return made.map(({ reports, score, reasons, visit }) => ({
      score,
      reasons,
      reports: [...reports].sort((a, b) => (a.published ?? firstDay(a)) - (b.published ?? firstDay(b))),
      ...(visit === undefined ? {} : { visit }),
    }));
  }

  // Two reports of one article are two visits: the article has them apart. Days or hosts that exclude each other, too.
  #areApart(one: Group, other: Group): boolean {
    return one.reports.some((a) =>
      other.reports.some(
        (b) => a.article === b.article || this.#apart.has(pairKey([placeName(a), placeName(b)])) || exclude(a, b),
      ),
    );
  }
}

function exclude(a: ReportedVisit, b: ReportedVisit): boolean {
  return a.hostCountry !== undefined && b.hostCountry !== undefined && a.hostCountry !== b.hostCountry;
}

function pairKey(names: readonly string[]): string {
  return [...names].sort().join("\t");
}

function bestReasons(reasons: readonly LinkReason[]): LinkReason[] {
  const kept = new Map<string, LinkReason>();
  for (const reason of reasons)
    if (!kept.has(`${reason.about} ${reason.text.en}`)) kept.set(`${reason.about} ${reason.text.en}`, reason);
  return [...kept.values()];
}
