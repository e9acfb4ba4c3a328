import type { Path } from "../article/path.ts";
import type { QuoteReport } from "../article/quote-report.ts";
import type { Span } from "../text/span.ts";
import { anchorMentions } from "./anchor-mentions.ts";
import type { AnchorPlan } from "./anchor-plan.ts";
import { type Anchoring, suggestion } from "./anchoring.ts";
import { findQuote, type WrittenQuote } from "./find-quote.ts";
import { listedPlaces } from "./listed-places.ts";

/** The position of the walk in the coding, and the quotes of the enclosing objects, innermost first. */
export interface Position {
  path: Path;
  scopes: readonly (readonly Span[])[];
}

type Authored = Record<string, unknown>;

const nothing: ReadonlyMap<string, unknown> = new Map();

/** Walks an authored value along the article schema and returns the article's value: quotes become spans. */
export function anchorNode(anchoring: Anchoring, plan: AnchorPlan, value: unknown, position: Position): unknown {
  if (plan.kind === "mentions") return anchorMentions(anchoring, value as [], position.path);
  if (plan.kind === "list") return anchorList(anchoring, plan.item as AnchorPlan, value as unknown[], position);
  return plan.kind === "object" ? anchorObject(anchoring, plan, value as Authored, position) : value;
}

function anchorList(anchoring: Anchoring, item: AnchorPlan, list: unknown[], { path, scopes }: Position): unknown[] {
  if (item.kind === "value") return [...list];
  const anchored = list.map((value, i) => anchorNode(anchoring, item, value, { path: [...path, i], scopes }));
  return item.inherited.length > 0 ? withInherited(item, anchored as Authored[]) : anchored;
}

function anchorObject(anchoring: Anchoring, plan: AnchorPlan, value: Authored, position: Position): Authored {
  const { own, scopes } = anchorOwn(anchoring, plan, value, position);
  const anchored: Authored = {};
  for (const { key, plan: inner, isCarried } of plan.fields) {
    const child = own.get(key) ?? computed(key, value);
    const written = value[key];
    if (child !== undefined) anchored[key] = child;
    else if (isCarried && written !== undefined)
      anchored[key] =
        inner.kind === "value"
          ? written
          : anchorNode(anchoring, inner, written, { path: [...position.path, key], scopes });
  }
  return anchored;
}

// An object's own quotes: its evidence first, then its single quotes, such as a cue, inside that evidence. Quotes
// below the object are looked up in them first; the article's own quotes, such as the headline, are not a scope.
function anchorOwn(anchoring: Anchoring, plan: AnchorPlan, value: Authored, { path, scopes }: Position) {
  if (!plan.evidence && plan.singles.length === 0) return { own: nothing, scopes };
  const own = new Map<string, unknown>();
  const list = plan.evidence;
  const before = anchoring.quotes.length;
  const evidence = list ? anchorQuotes(anchoring, value["quote"], { path: [...path, "quote"], scopes }) : [];
  if (list) own.set(list, evidence);
  const meant = evidence.length > 0 || !list ? evidence : closestPlaces(anchoring.quotes.slice(before));
  const within = meant.length > 0 ? [meant, ...scopes] : scopes;
  const singles = plan.singles.flatMap((key) => {
    const found = anchorQuotes(anchoring, value[key], { path: [...path, key], scopes: within });
    if (found[0]) own.set(key, found[0]);
    return found;
  });
  const encloses = evidence.length > 0 || path.length === 0 || singles.length === 0;
  return { own, scopes: encloses ? within : [singles, ...scopes] };
}

// If the quotes of an object are missing, its parts are looked up in the closest text: a word that is repeated
// elsewhere is not ambiguous for that reason.
function closestPlaces(own: readonly QuoteReport[]): Span[] {
  return own.flatMap(({ closest }) => (closest ? [{ start: closest.start, end: closest.end }] : []));
}

// The keys that building blocks compute: the state of a coded value, its reason, the basis of a date.
function computed(key: string, value: Authored): unknown {
  if (key === "note") return value["because"];
  if (key !== "state" && key !== "basis") return undefined;
  const cited = typeof value["source"] === "object" && !Array.isArray(value["source"]);
  if (key === "basis") return cited ? (value["basis"] ?? "external") : undefined;
  if (value["because"] !== undefined) return "inferred";
  return cited || value["citation"] !== undefined ? "external" : "stated";
}

function anchorQuotes(
  anchoring: Anchoring,
  written: unknown,
  { path, scopes }: Position,
): (Span & { quote: string })[] {
  if (written === undefined) return [];
  const list = Array.isArray(written) ? written : [written];
  const found = list.flatMap((one: string | WrittenQuote, i) => {
    const quote = typeof one === "string" ? { quote: one } : one;
    return anchorQuote(anchoring, quote, { path: Array.isArray(written) ? [...path, i] : path, scopes });
  });
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function anchorQuote(
  anchoring: Anchoring,
  written: WrittenQuote,
  { path, scopes }: Position,
): (Span & { quote: string })[] {
  const { source, quotes } = anchoring;
  const { status, places } = findQuote(source, written, { scopes });
  const [place] = places;
  if (status === "missing" || status === "ambiguous" || !place) {
    quotes.push({
      ...{ path, quote: written.quote, status, ...listedPlaces(places) },
      ...suggestion(anchoring, written, status),
    });
    return [];
  }
  const spelling = source.text.slice(place.start, place.end);
  const { start, end } = place;
  const differs = spelling === written.quote ? {} : { spelling };
  quotes.push({ path, quote: written.quote, status, places: [{ start, end }], ...differs });
  return [{ start, end, quote: spelling }];
}

// A stop inherits from its tour what it does not say itself, and the tour from its own; the schema's `inherits` names the reference.
function withInherited({ inherited, fields }: AnchorPlan, list: Authored[]): Authored[] {
  const byId = new Map(list.map((value) => [value["id"], value]));
  const lookups = inherited.map(({ key, inherits }) => ({ key, find: inheritedValues(byId, key, inherits) }));
  return list.map((value) => {
    const filled: Authored = { ...value };
    for (const { key, find } of lookups) {
      const found = filled[key] === undefined ? find(value) : undefined;
      if (found !== undefined) filled[key] = structuredClone(found);
    }
    return Object.fromEntries(fields.flatMap(({ key }) => (filled[key] === undefined ? [] : [[key, filled[key]]])));
  });
}

// The first value along the references. Each object is visited once, so a cycle of references has no value.
function inheritedValues(byId: ReadonlyMap<unknown, Authored>, key: string, inherits: string) {
  const known = new Map<Authored, unknown>();
  return (value: Authored): unknown => {
    const passed: Authored[] = [];
    let found: unknown;
    for (let at: Authored | undefined = value; at; at = byId.get(at[inherits])) {
      found = at[key] ?? known.get(at);
      if (found !== undefined || known.has(at)) break;
      known.set(at, undefined);
      passed.push(at);
    }
    for (const one of passed) known.set(one, found);
    return found;
  };
}
