import type { JsonSchema } from "@diplomatic-visits/core";
import { type LanguageModel, type ModelMessage, type Output, streamText } from "ai";

/** What a model is asked in one round. */
export interface Question {
  model: LanguageModel;
  instruction: string;
  messages: ModelMessage[];
  /** The schema for structured output; without it the model answers in plain text. */
  schema?: JsonSchema;
  retries: number;
  signal?: AbortSignal;
  onText(received: number): void;
}

/** Tokens used, as far as the service reports them. */
export interface Usage {
  inputTokens: number;
  outputTokens: number;
}

/** The answer, however it ended. */
export interface Reply {
  /** All text that was received, even if the connection broke. */
  text: string;
  /** Why the model stopped: `stop`, `length`, `content-filter`, `aborted`, `error` … */
  finish: string;
  usage: Usage;
  /** What went wrong, when `finish` is `error`. */
  error?: unknown;
}

/** Asks a model for JSON and collects its answer as it streams, so that a broken or refused answer loses nothing; never throws. */
export async function askModel(question: Question): Promise<Reply> {
  const { model, instruction, messages, schema, retries, signal, onText } = question;
  const reply: Reply = { text: "", finish: "error", usage: { inputTokens: 0, outputTokens: 0 } };
  try {
    const { fullStream } = streamText({
      ...{ model, system: instruction, messages, temperature: 0, maxRetries: retries, output: rawText(schema) },
      ...(signal ? { abortSignal: signal } : {}),
      // the stream reports it too
      onError: () => undefined,
    });
    for await (const part of fullStream) {
      take(part, reply);
      if (part.type === "text-delta") onText(reply.text.length);
    }
  } catch (error) {
    Object.assign(reply, { finish: "error", error });
  }
  return signal?.aborted ? { ...reply, finish: "aborted" } : reply;
}

type Part = ReturnType<typeof streamText>["fullStream"] extends AsyncIterable<infer P> ? P : never;

function take(part: Part, reply: Reply): void {
  if (part.type === "text-delta") reply.text += part.text;
  else if (part.type === "error") Object.assign(reply, { finish: "error", error: part.error });
  else if (part.type === "abort") reply.finish = "aborted";
  else if (part.type === "finish" && reply.error === undefined) {
    const { inputTokens = 0, outputTokens = 0 } = part.totalUsage;
    Object.assign(reply, { finish: part.finishReason, usage: { inputTokens, outputTokens } });
  }
}

// The package's own object reader discards a whole answer if one part does not fit; this one passes on the text.
function rawText(schema: JsonSchema | undefined): Output.Output<string, number> {
  return {
    name: "json-text",
    responseFormat: Promise.resolve(schema ? { type: "json", name: "coding", schema } : { type: "text" }),
    parseCompleteOutput: async ({ text }) => text,
    // text is passed on when this changes
    parsePartialOutput: async ({ text }) => ({ partial: text.length }),
    createElementStreamTransform: () => undefined,
  };
}
