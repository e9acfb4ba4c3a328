import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How the server responds to one request. */
export type Reply =
  | { answer: unknown; finish?: "stop" | "length" | "content_filter"; cutAt?: number }
  | { refusal: string }
  | { status: number }
  | { answer: unknown; breaksAt: number }
  | { hangs: true };

/** The body of a request in the protocol of chat completions. */
interface ChatRequest {
  model: string;
  temperature: number;
  stream?: boolean;
  messages: { role: string; content: string }[];
  response_format: { type: string; json_schema: { name: string; strict: boolean; schema: Schema } };
}

/** A JSON Schema, reduced to what filling in nulls needs. */
interface Schema {
  type: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** A local server that speaks the chat completions protocol and returns its given answers in order. */
export interface ModelServer {
  url: string;
  requests: ChatRequest[];
  authorizations: (string | undefined)[];
  close(): Promise<void>;
}

/** Starts it on a free port. */
export async function modelServer(replies: readonly Reply[]): Promise<ModelServer> {
  const requests: ChatRequest[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await bodyOf(request)) as ChatRequest;
    authorizations.push(request.headers.authorization);
    const reply = replies[requests.push(body) - 1];
    if (request.url !== "/v1/chat/completions" || !reply)
      respond(response, 404, { error: { message: "no such thing" } });
    else await play(reply, body, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url: `http://127.0.0.1:${port}/v1`, requests, authorizations, close };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function respond(response: ServerResponse, status: number, body: unknown): void {
  // a wait that a client should respect, short enough for a test
  response.writeHead(status, { "content-type": "application/json", "retry-after-ms": "5" }).end(JSON.stringify(body));
}

async function play(reply: Reply, body: ChatRequest, response: ServerResponse): Promise<void> {
  if ("status" in reply)
    return respond(response, reply.status, { error: { message: `status ${reply.status}`, type: "error" } });
  response.writeHead(200, { "content-type": "text/event-stream" });
  if ("hangs" in reply) return void send(response, body, { content: '{"type": "News' });
  if ("refusal" in reply) {
    send(response, body, { refusal: reply.refusal });
    return finish(response, body, "stop");
  }
  const whole =
    typeof reply.answer === "string"
      ? reply.answer
      : JSON.stringify(filled(body.response_format.json_schema.schema, reply.answer));
  const content = "breaksAt" in reply ? whole.slice(0, reply.breaksAt) : whole.slice(0, reply.cutAt);
  for (let at = 0; at < content.length; at += 97) send(response, body, { content: content.slice(at, at + 97) });
  if (!("breaksAt" in reply)) return finish(response, body, reply.finish ?? "stop");
  await new Promise((resolve) => setTimeout(resolve, 50));
  response.destroy();
}

function send(
  response: ServerResponse,
  { model }: ChatRequest,
  delta: object,
  finish_reason: string | null = null,
  more: object = {},
): void {
  const chunk = {
    id: "c-1",
    object: "chat.completion.chunk",
    created: 1,
    model,
    choices: [{ index: 0, delta, finish_reason }],
    ...more,
  };
  response.write(`data: ${JSON.stringify(chunk)}\n\n`);
}

function finish(response: ServerResponse, body: ChatRequest, reason: string): void {
  send(response, body, {}, reason, { usage: { prompt_tokens: 1000, completion_tokens: 200, total_tokens: 1200 } });
  response.end("data: [DONE]\n\n");
}

/** An answer as a strict service returns it: every property of the schema, null if it was not filled. */
function filled({ properties, items }: Schema, value: unknown): unknown {
  if (Array.isArray(value)) return items ? value.map((item) => filled(items, item)) : value;
  if (typeof value !== "object" || value === null || !properties) return value ?? null;
  const known = value as Record<string, unknown>;
  const stranger = Object.keys(known).find((key) => !Object.hasOwn(properties, key));
  if (stranger !== undefined) throw new Error(`the schema has no ${stranger}`);
  return Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, filled(schema, known[key])]));
}
