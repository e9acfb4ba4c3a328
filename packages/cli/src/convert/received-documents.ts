import { access } from "node:fs/promises";
import { anchor, limits } from "@diplomatic-visits/core";
import type { Format, ReadOptions, Received } from "@diplomatic-visits/core/formats";
import { linesOfBytes } from "@diplomatic-visits/core/internal";
import { incompleteError } from "../exit-code.ts";
import { bytesOfFile } from "../inputs/byte-stream.ts";
import { readBytes } from "../inputs/read-file.ts";
import { decodedFile, textFileOf } from "../inputs/text-file.ts";
import type { Io } from "../io/io.ts";
import { reasonOf } from "../io/reason.ts";
import type { ConvertInput, InputDocument } from "./document.ts";

type ReceivedSettings = ConvertInput & { from: Format };

/** The documents of a file in another format, each anchored and checked. */
export async function* receivedIn(
  file: string,
  place: string,
  settings: ReceivedSettings,
  io: Io,
): AsyncGenerator<InputDocument> {
  const { from, text, labels, language, locale } = settings;
  const beside = text ?? (await textBeside(file, io));
  const options: ReadOptions = {
    labels,
    ...(language === undefined ? {} : { language }),
    ...(beside === undefined ? {} : { text: (await textFileOf(beside, file, io)).text }),
  };
  let count = 0;
  for await (const { input, name } of from.lines ? linesIn(file, settings, io) : [await wholeOf(file, locale, io)])
    for (const received of from.from?.(input, options) ?? []) {
      const own = name ?? (received.name === "" ? file : `${file}#${received.name}`);
      count++;
      yield documentOf(received, own, count === 1 ? place : `${place}-${count}`);
    }
}

function documentOf({ text, coding, losses, problems }: Received, name: string, place: string): InputDocument {
  if (coding === undefined) return { name, place, article: undefined, losses, problems };
  const result = anchor(text, coding);
  const article = result.ok ? result.article : undefined;
  const faults = result.issues
    .filter(({ severity }) => severity === "error")
    .map(({ code, path, message }) => ({
      severity: "error" as const,
      place: `/${path.join("/")}`,
      message: { en: `${code}: ${message}`, ar: `${code}: ${message}` },
    }));
  return { name, place, article, losses, problems: [...problems, ...faults], source: { text, coding } };
}

interface Portion {
  input: string;
  name?: string;
}

const words = {
  en: { large: (path: string) => `${path}: larger than ${limits.inputBytes} bytes` },
  ar: { large: (path: string) => `${path}: أكبر من الحد (بالبايت: ${limits.inputBytes})` },
} as const;

async function wholeOf(file: string, locale: ConvertInput["locale"], io: Io): Promise<Portion> {
  const bytes = await readBytes(file, io, locale);
  if (bytes.length > limits.inputBytes) throw incompleteError(words[locale].large(file));
  const { text } = await decodedFile(file, bytes);
  return { input: text };
}

async function* linesIn(file: string, { locale }: ConvertInput, io: Io): AsyncGenerator<Portion> {
  const decoder = new TextDecoder("utf-8", { fatal: false });
  let line = 0;
  try {
    const stream = bytesOfFile(file, { locale }, io);
    for await (const { bytes, tooLong } of linesOfBytes(stream, limits.inputBytes, { update() {} })) {
      line++;
      const input = tooLong ? "" : decoder.decode(bytes);
      if (tooLong || input.trim() !== "") yield { input, name: `${file}:${line}` };
    }
  } catch (error) {
    throw (error as { exit?: number }).exit === undefined
      ? incompleteError(`${file}: ${reasonOf(error, locale)}`)
      : error;
  }
}

// A standoff file has its text beside it, under the same name.
async function textBeside(file: string, io: Io): Promise<string | undefined> {
  if (file === "-") return undefined;
  const path = file.replace(/\.[^./\\]+$/, ".txt");
  if (path === file) return undefined;
  return access(io.at(path)).then(
    () => path,
    () => undefined,
  );
}
