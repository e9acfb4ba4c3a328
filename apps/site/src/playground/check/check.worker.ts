import "./no-eval";
import { fixedSource } from "../fix/fixed-source";
import { judge } from "./judge";
import { pointedQuotes } from "./pointed-quotes";
import type { Answer, Request } from "./protocol";
import { readSource } from "./read-source";

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  answer(data).then(postMessage, (error: unknown) =>
    postMessage({ kind: "fault", id: data.id, message: String(error) } satisfies Answer),
  );
});

async function answer(request: Request): Promise<Answer> {
  const { kind, id } = request;
  if (kind === "check") return { kind, id, verdict: await judge(request) };
  if (kind === "point") return { kind, id, pointed: pointedQuotes(request) };
  const { source, format, steps } = request;
  return { kind, id, source: await fixedSource(source, steps, (text) => readSource(text, format)) };
}
