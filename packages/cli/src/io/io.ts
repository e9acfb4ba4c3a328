import { resolve } from "node:path";
import type { Locale } from "@diplomatic-visits/core";
import { type Terminal, terminalOf } from "../terminal/terminal.ts";
import type { Host } from "./host.ts";
import { failureOf, type Output, outputTo } from "./output.ts";

/** What a command reads and writes through. */
export interface Io {
  stdin: Host["stdin"];
  /** Where reports and results go. */
  out: Output;
  /** Where progress, summaries and refusals go. */
  err: Messages;
  env: Host["env"];
  /** The language of the run, which --lang names. */
  locale: Locale;
  /** The folder that relative paths start from. */
  cwd: string;
  /** A path as the file system takes it, from the folder of the run. */
  at(path: string): string;
  now: Host["now"];
  interrupted: Host["interrupted"];
  /** The path of a file of which it is known that it is not certainly valid. */
  doubted?: string;
}

/** Where files are read from. */
export type Sources = Pick<Io, "stdin" | "at" | "now" | "doubted" | "locale">;

/** The stream for messages: each is written at once. */
interface Messages {
  terminal: Terminal;
  write(text: string): void;
  /** Waits until everything is written; throws where that failed. */
  end(): Promise<void>;
}

/** Opens the streams of a host for one run in a language. */
export function ioOf({ stdin, stdout, stderr, env, cwd, now, interrupted }: Host, locale: Locale): Io {
  const failure = failureOf(stderr, locale);
  const err: Messages = {
    terminal: terminalOf(stderr, env),
    write: (text) => void stderr.write(text),
    async end() {
      await new Promise<void>((done) => stderr.write("", () => done()));
      failure.rethrow();
    },
  };
  const out = outputTo(stdout, env, locale);
  return { stdin, out, err, env, locale, cwd, at: (path) => resolve(cwd, path), now, interrupted };
}
