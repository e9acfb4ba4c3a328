import type { Coding } from "@diplomatic-visits/core";
import {
  type ExtractionProfile,
  extractionProfile,
  type Provider,
  toProfile,
} from "@diplomatic-visits/core/formats/extraction-profile";
import type { LanguageModel, ModelMessage } from "ai";
import { reportOf } from "../answers/answer-report.ts";
import { type AnswerCourse, nextCourse } from "../answers/best-answer.ts";
import { type Bench, isSound, type Judgement, judgeAnswer } from "../answers/judge.ts";
import { askModel, type Reply, type Usage } from "./ask-model.ts";
import { articleMessage, replyTo, withSchema } from "./messages.ts";
import type { ModelCoding, ModelCodingOptions, Round } from "./model-coding.ts";

/**
 * Has a language model code an article: sends instruction, schema and text, compares every quote of the answer with the
 * text, and sends back the actual wording, until nothing is left to fix or no rounds are left. The valid parts are
 * kept, even of a broken answer. Throws only on misuse.
 */
export async function codeWithModel(options: ModelCodingOptions): Promise<ModelCoding> {
  const { article, rounds = 3, profile: asked, model } = options;
  const text = typeof article === "string" ? article : article.text;
  if (typeof text !== "string") throw new TypeError("article must be a text or the result of parseText");
  if (!(rounds >= 1)) throw new TypeError("rounds must be at least 1");
  const profile = extractionProfile({ provider: providerOf(model), ...asked });
  const bench: Bench = { text, known: knownOf(article, model), locale: asked?.locale ?? "en" };
  const made: Round[] = [];
  let course: AnswerCourse | undefined;
  for (let round = 1; round <= rounds; round++) {
    const started = performance.now();
    const reply = await asking({ options, profile, bench, made });
    const judgement = judgeAnswer(reply.text, bench);
    const wereWarningsSent = course?.areWarningsSent === true;
    course = nextCourse(judgement, course);
    const { best, isShrunk, isDone } = course;
    const ended = endOf(reply, isDone);
    const message = ended ? "" : replyTo(judgement, bench.locale, isShrunk);
    made.push(roundOf(reply, judgement, { round, message, seconds: (performance.now() - started) / 1000 }));
    options.onProgress?.({ round, phase: "checked", received: reply.text.length });
    // if a service fails after warnings were sent, an answer that was sound stays sound
    const isKept = ended === "failed" && wereWarningsSent && isSound(best);
    if (ended) return resultOf(isKept ? "sound" : ended, { best, rounds: made, model });
  }
  return resultOf("rounds", { best: (course as AnswerCourse).best, rounds: made, model });
}

function endOf({ finish }: Reply, sound: boolean): ModelCoding["ended"] | undefined {
  if (finish === "aborted") return "aborted";
  if (finish === "error") return "failed";
  return sound ? "sound" : undefined;
}

interface Asking {
  options: ModelCodingOptions;
  profile: ExtractionProfile;
  bench: Bench;
  made: readonly Round[];
}

// The model sees the article, its last answer and the faults of that answer, not the whole history.
function asking({ options, profile, bench, made }: Asking): Promise<Reply> {
  const { model, draft, retries = 2, signal, onProgress, schemaIn = "request" } = options;
  const last = made.at(-1);
  const round = made.length + 1;
  const messages: ModelMessage[] = [
    { role: "user", content: articleMessage(bench.text, draft && shownDraft(draft, profile), bench.locale) },
    ...(last
      ? [
          { role: "assistant" as const, content: last.answer || "{}" },
          { role: "user" as const, content: last.message },
        ]
      : []),
  ];
  return askModel({
    ...{ model, messages, retries },
    ...(schemaIn === "request"
      ? { instruction: profile.instruction, schema: profile.schema }
      : { instruction: withSchema(profile, bench.locale) }),
    ...(signal ? { signal } : {}),
    onText: (received) => onProgress?.({ round, phase: "answering", received }),
  });
}

// A draft in the shape of the answer, limited to what the model is asked for.
function shownDraft(draft: Partial<Coding>, { schema }: ExtractionProfile): object {
  const asked = schema["properties"] as object;
  return Object.fromEntries(Object.entries(toProfile(draft)).filter(([key]) => Object.hasOwn(asked, key)));
}

function roundOf(
  reply: Reply,
  { misfits, repair }: Judgement,
  more: Pick<Round, "round" | "message" | "seconds">,
): Round {
  const { text: answer, finish, usage, error } = reply;
  return {
    ...{ round: more.round, answer, finish, misfits, repaired: repair.repaired, unanchored: repair.unanchored },
    ...{ message: more.message, usage, seconds: more.seconds },
    ...(error === undefined ? {} : { error }),
  };
}

interface Ended {
  best: Judgement;
  rounds: Round[];
  model: LanguageModel;
}

function resultOf(ended: ModelCoding["ended"], { best, rounds, model }: Ended): ModelCoding {
  const { repair, anchored } = best;
  const sum = (key: keyof Usage) => rounds.reduce((total, { usage }) => total + usage[key], 0);
  return {
    ...{ ended, model: nameOf(model), coding: repair.kept, issues: anchored.issues, unanchored: repair.unanchored },
    ...{ report: reportOf(best), rounds },
    ...(anchored.ok ? { article: anchored.article } : {}),
    usage: { inputTokens: sum("inputTokens"), outputTokens: sum("outputTokens") },
    seconds: rounds.reduce((total, { seconds }) => total + seconds, 0),
  };
}

function knownOf(article: ModelCodingOptions["article"], model: LanguageModel): Partial<Coding> {
  const envelope: Partial<Coding> = typeof article === "string" ? {} : article.coding;
  return { ...envelope, codings: [...(envelope.codings ?? []), recordOf(model)] };
}

function recordOf(model: LanguageModel): NonNullable<Coding["codings"]>[number] {
  return {
    id: "coding-by-model",
    coder: { kind: "software", name: nameOf(model).slice(0, 300) },
    method: "automatic",
    reviewed: false,
  };
}

function nameOf(model: LanguageModel): string {
  return typeof model === "string" ? model : model.modelId;
}

const services: readonly [RegExp, Provider][] = [
  [/openai/i, "openai"],
  [/anthropic|claude/i, "anthropic"],
  [/google|gemini|vertex/i, "gemini"],
];

// A guess at what the service's structured output supports; by default what most services support.
function providerOf(model: LanguageModel): Provider {
  const name = typeof model === "string" ? model : `${model.provider} ${model.modelId}`;
  return services.find(([pattern]) => pattern.test(name))?.[1] ?? "minimal";
}
