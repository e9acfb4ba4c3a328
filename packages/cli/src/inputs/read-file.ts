import { open } from "node:fs/promises";
import { type Locale, limits } from "@diplomatic-visits/core";
import { incompleteError } from "../exit-code.ts";
import type { Sources } from "../io/io.ts";
import { reasonOf } from "../io/reason.ts";
import { decompressed } from "./compression.ts";

/** Reads a whole file, decompressed, or standard input for `-`: at most one byte more than the format allows, so that size is judged there. */
export async function readBytes(path: string, io: Sources, locale: Locale = io.locale): Promise<Uint8Array> {
  try {
    return path === "-" ? await readAll(io.stdin()) : await readCapped(io.at(path), path, locale);
  } catch (error) {
    if ((error as { exit?: number }).exit !== undefined) throw error;
    throw incompleteError(`${path}: ${reasonOf(error, locale)}`);
  }
}

async function readCapped(place: string, path: string, locale: Locale): Promise<Uint8Array> {
  const file = await open(place);
  try {
    return await readAll(decompressed(file.createReadStream({ autoClose: false }), path, locale));
  } finally {
    await file.close();
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limits.inputBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, limits.inputBytes + 1);
}
