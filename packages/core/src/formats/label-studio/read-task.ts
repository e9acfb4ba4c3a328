import type { StatedAnnotation, StatedSpan } from "../annotations/annotation.ts";
import { joinedByKey } from "../annotations/joined-by-key.ts";
import { listIn, numberIn, objectOf, stringIn } from "../annotations/json-values.ts";
import { type LossList, lossList } from "../annotations/loss-list.ts";
import { unreadable } from "../annotations/problems.ts";
import { receivedOf } from "../annotations/received.ts";
import { unusable } from "../envelope/json-documents.ts";
import { isJsonObject, type JsonObject } from "../envelope/taken-fields.ts";
import type { ReadOptions, ReadProblem, Received } from "../format.ts";

/** Reads a task: its first annotation that was not cancelled, or without any its first prediction; also the short export (JSON-MIN). */
export function readTask(name: string, value: unknown, options: ReadOptions = {}): Received {
  if (!isJsonObject(value)) return unusable(name, unreadable(name, notATask));
  const losses = lossList();
  const problems: ReadProblem[] = [];
  const data = isJsonObject(value["data"]) ? value["data"] : value;
  const result = resultOf(value, { name, losses, problems });
  const text = textOf(data, result) ?? options.text ?? "";
  const id = stringIn(data["id"]) ?? (numberIn(value["id"]) ?? name).toString();
  const language = stringIn(data["language"]);
  const regions = result.flatMap((region, i) => regionOf(objectOf(region), `${name}/result/${i}`, { text, losses }));
  const annotations = [...objectsOf(data, name), ...joinedByKey(regions)];
  const document = { name: id, text, unit: "code-points" as const, annotations, ...(language ? { language } : {}) };
  return receivedOf(document, options, { losses, problems });
}

const notATask = {
  en: "expected a task with data",
  ar: "المتوقع مهمة فيها data",
};
const several = {
  en: "the task has several annotations; the first is read",
  ar: "للمهمة أكثر من ترميز؛ فقُرئ أولها",
};

interface ReadingTask {
  name: string;
  losses: LossList;
  problems: ReadProblem[];
}

function resultOf(task: JsonObject, { name, losses, problems }: ReadingTask): unknown[] {
  const all = [...listIn(task["annotations"]), ...listIn(task["completions"])].map(objectOf);
  const annotations = all.filter((one) => one["was_cancelled"] !== true);
  losses.add("annotations (cancelled)", all.length - annotations.length);
  if (annotations.length > 1) {
    problems.push({ ...unreadable(name, several), severity: "warning" });
    losses.add("annotations", annotations.length - 1);
  }
  const predictions = listIn(task["predictions"]).map(objectOf);
  const [first = predictions[0]] = annotations;
  if (first) return listIn(first["result"]);
  // JSON-MIN: the regions of a control are a list of the task
  return listIn(task["label"]).map((value) => ({ type: "labels", value }));
}

function textOf(data: JsonObject, result: readonly unknown[]): string | undefined {
  const to = stringIn(objectOf(result[0])["to_name"]);
  return stringIn(data["text"]) ?? (to === undefined ? undefined : stringIn(data[to]));
}

function objectsOf(data: JsonObject, name: string): StatedAnnotation[] {
  return listIn(data["objects"]).flatMap((one, i): StatedAnnotation[] => {
    const { key, label, fields } = objectOf(one);
    const own = stringIn(key);
    if (own === undefined) return [];
    return [
      {
        place: `${name}/data/objects/${i}`,
        key: own,
        label: stringIn(label) ?? "",
        fields: objectOf(fields),
        spans: [],
      },
    ];
  });
}

function regionOf(
  region: JsonObject,
  place: string,
  { text: whole, losses }: { text: string; losses: LossList },
): StatedAnnotation[] {
  const value = objectOf(region["value"]);
  const type = stringIn(region["type"]) ?? "";
  const labels = listIn(value["labels"] ?? value[type]).filter((label) => typeof label === "string");
  const { start, end, text } = value;
  if (labels.length === 0 || (start === undefined && end === undefined)) {
    losses.add(type === "" ? "result" : type);
    return [];
  }
  const meta = objectOf(region["meta"]);
  const key = stringIn(meta["key"]);
  const quote = withLineBreaks(stringIn(text), whole);
  const span: StatedSpan = {
    start: numberIn(start) ?? Number.NaN,
    end: numberIn(end) ?? Number.NaN,
    ...(quote === undefined ? {} : { quote }),
  };
  for (const name of Object.keys(meta))
    if (key === undefined || (name !== "key" && name !== "fields")) losses.add(`meta.${name}`);
  const [label] = labels;
  if (key !== undefined)
    return [{ place, key, label: label as string, fields: objectOf(meta["fields"]), spans: [span] }];
  return labels.map((one) => ({ place, label: one, fields: {}, spans: [span] }));
}

// The editor writes a line break in the words of a region as a backslash and an n.
function withLineBreaks(quote: string | undefined, text: string): string | undefined {
  return quote?.includes("\\n") && !text.includes(quote) ? quote.replaceAll("\\n", "\n") : quote;
}
