import type { Issue } from "../../article/issue.ts";
import { toPointer } from "../../article/path.ts";
import type { Coding } from "../../generated/types.ts";
import { cleanedText } from "../envelope/envelope-text.ts";
import { jsonDocuments, unusable } from "../envelope/json-documents.ts";
import { isJsonObject, type JsonObject, TakenFields } from "../envelope/taken-fields.ts";
import { fromProfile } from "../extraction-profile/from-profile.ts";
import type { ReadOptions, ReadProblem, Received } from "../format.ts";

/** The codings of a file of chats: the last answer is read as a model's, about the last text before it. */
export function* readChats(input: string, options: ReadOptions = {}): Generator<Received> {
  for (const document of jsonDocuments(input)) {
    const { place } = document;
    if ("problem" in document) yield unusable(place, document.problem);
    else if (isJsonObject(document.value)) yield received(document.value, place, options);
    else yield unusable(place, { severity: "error", place, message: noChat });
  }
}

const noChat = {
  en: "a chat is an object with messages, of which one is the text and the last one the answer",
  ar: "المحادثة كائن فيه messages، إحداها النص وآخرها الجواب",
};

const noJson = { en: "the answer is not a JSON object", ar: "ليس الجواب كائن JSON" };

const lacksFields = {
  en: "the answer lacks fields that a coding needs, so it is not one",
  ar: "ينقص الجوابَ حقولٌ لا بد منها في الترميز، فليس ترميزًا",
};

function received(chat: JsonObject, place: string, options: ReadOptions): Received {
  const taken = new TakenFields();
  const messages = taken.take(chat, "messages");
  const list = Array.isArray(messages) ? messages.filter(isJsonObject) : [];
  const answerAt = list.findLastIndex(({ role }) => role === "assistant");
  const answer = contentIn(list[answerAt], taken);
  const text =
    contentIn(
      list.slice(0, Math.max(answerAt, 0)).findLast(({ role }) => role === "user"),
      taken,
    ) ?? options.text;
  // the instruction is the format's own
  contentIn(
    list.find(({ role }) => role === "system"),
    taken,
  );
  const error = (message: ReadProblem["message"]) => unusable(place, { severity: "error", place, message });
  if (answer === undefined || text === undefined || text.trim() === "") return error(noChat);
  const given = parsedAnswer(answer);
  if (given === undefined) return error(noJson);
  return { name: place, text: cleanedText(text).text, ...codingIn(given, place), losses: taken.losses(chat) };
}

function contentIn(message: JsonObject | undefined, taken: TakenFields): string | undefined {
  if (message === undefined || typeof message["content"] !== "string") return undefined;
  taken.take(message, "role");
  return taken.take(message, "content") as string;
}

// Models often put their JSON into a fence.
function parsedAnswer(answer: string): JsonObject | undefined {
  const inner = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(answer)?.[1] ?? answer;
  try {
    const value: unknown = JSON.parse(inner);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function codingIn(given: JsonObject, place: string): Pick<Received, "coding" | "problems"> {
  const { coding, issues } = fromProfile(given);
  if (issues.length === 0) return { coding: coding as Coding, problems: [] };
  const { issues: inArabic } = fromProfile(given, { locale: "ar" });
  const problems = issues.map((issue, i) => problemOf(issue, inArabic[i], place));
  const isWhole = coding.type !== undefined && coding.extent !== undefined && coding.inLanguage !== undefined;
  if (isWhole) return { coding: coding as Coding, problems };
  return { problems: [...problems, { severity: "error", place, message: lacksFields }] };
}

function problemOf({ severity, path, message }: Issue, other: Issue | undefined, place: string): ReadProblem {
  return {
    severity: severity === "error" ? "error" : "warning",
    place: `${place}#${toPointer(path)}`,
    message: { en: message, ar: other?.message ?? message },
  };
}
