import type { StatedSpan } from "../annotations/annotation.ts";
import { listIn, numberIn, objectOf, stringIn } from "../annotations/json-values.ts";
import type { LossList } from "../annotations/loss-list.ts";
import type { JsonObject } from "../envelope/taken-fields.ts";

/** The address of what an annotation is about: of its first target; Hypothesis has it as `uri`. */
export function sourceOf(annotation: JsonObject): string {
  const [first] = listIn(annotation["target"]);
  return addressIn(first) ?? stringIn(annotation["uri"]) ?? "";
}

/** The address of a resource, whether it is given by itself, by its id or as the source of a part. */
export function addressIn(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const { source, id } = objectOf(value);
  return stringIn(source) ?? stringIn(objectOf(source)["id"]) ?? stringIn(id);
}

/** The spans of the targets of an annotation; what selects by other means is counted as lost. */
export function spansOfTargets(annotation: JsonObject, losses: LossList): StatedSpan[] {
  return listIn(annotation["target"]).flatMap((target) => {
    const selectors = listIn(objectOf(target)["selector"]).map(objectOf);
    if (selectors.length === 0) return [];
    const span: StatedSpan = Object.assign({}, ...selectors.map(spanOfSelector).reverse());
    if (span.quote !== undefined || span.start !== undefined) return [span];
    for (const { type } of selectors) losses.add(`selector (${stringIn(type) ?? ""})`);
    return [];
  });
}

// A selector that is refined selects inside a part that is not known here: only its words can be used, not its positions.
function spanOfSelector(selector: JsonObject): StatedSpan {
  const { type, refinedBy } = selector;
  if (refinedBy !== undefined) {
    const { quote, prefix, suffix } = spanOfSelector(objectOf(listIn(refinedBy)[0]));
    return quote === undefined ? {} : stated({ quote, prefix, suffix });
  }
  if (type === "TextQuoteSelector") {
    const { exact, prefix, suffix } = selector;
    return stated({ quote: stringIn(exact), prefix: stringIn(prefix), suffix: stringIn(suffix) });
  }
  if (type === "TextPositionSelector") {
    const { start, end } = selector;
    return stated({ start: numberIn(start), end: numberIn(end) });
  }
  return type === "FragmentSelector" ? characterRange(stringIn(selector["value"]) ?? "") : {};
}

type Given = { [K in keyof StatedSpan]: StatedSpan[K] | undefined };

function stated(given: Given): StatedSpan {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as StatedSpan;
}

// RFC 5147: a range of characters of a plain text.
function characterRange(fragment: string): StatedSpan {
  const [, start, end] = /^char=(\d{1,9}),(\d{1,9})(?:;|$)/.exec(fragment) ?? [];
  return start === undefined ? {} : { start: Number(start), end: Number(end) };
}
