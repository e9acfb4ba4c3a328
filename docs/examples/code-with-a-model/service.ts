// Stands for the service of a language model: speaks its protocol on this machine, and answers from files, in order.
// tsx service.ts answer-1.json answer-2.json -- command …
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
}

const [files, command] = split(process.argv.slice(2), "--");
const answers = files.values();

const server = createServer(async (request, response) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const { model, response_format } = JSON.parse(Buffer.concat(parts).toString());
  const answer = JSON.parse(readFileSync(answers.next().value ?? "", "utf8"));
  stream(response, model, JSON.stringify(filled(response_format.json_schema.schema, answer)));
});

server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  const [name = "", ...rest] = command;
  const env = { ...process.env, MODEL_URL: `http://127.0.0.1:${port}/v1` };
  spawn(name, rest, { env, stdio: "inherit" }).on("exit", (code) => {
    server.closeAllConnections();
    server.close();
    process.exitCode = code ?? 1;
  });
});

function stream(response: ServerResponse, model: string, content: string): void {
  const send = (delta: object, finish_reason: string | null, more = {}) => {
    const choices = [{ index: 0, delta, finish_reason }];
    response.write(`data: ${JSON.stringify({ id: "1", created: 1, model, choices, ...more })}\n\n`);
  };
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const [piece] of content.matchAll(/.{1,200}/gs)) send({ content: piece }, null);
  send({}, "stop", { usage: { prompt_tokens: 20_000, completion_tokens: 1_500, total_tokens: 21_500 } });
  response.end("data: [DONE]\n\n");
}

// Strict mode answers every property of the schema; the files leave out what is null.
function filled({ properties, items }: Schema, value: unknown): unknown {
  if (Array.isArray(value) && items) return value.map((item) => filled(items, item));
  if (typeof value !== "object" || value === null || !properties) return value ?? null;
  const known = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, filled(schema, known[key])]));
}

function split(list: readonly string[], at: string): [string[], string[]] {
  const place = list.indexOf(at);
  return [list.slice(0, place), list.slice(place + 1)];
}
