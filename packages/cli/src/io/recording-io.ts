import { resolve } from "node:path";
import type { Locale } from "@diplomatic-visits/core";
import { terminalOf } from "../terminal/terminal.ts";
import type { Io } from "./io.ts";

/** What was written, piece by piece, and to which stream. */
export type Written = { to: "out" | "err"; text: string }[];

/** What a recorded run wrote, and its exit code. */
export interface RecordedRun {
  code: number;
  written: Written;
}

/** What a thread must know of the streams and the environment of the program. */
export interface RecordingSettings {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  locale: Locale;
  out: { isTTY: boolean; columns?: number };
  err: { isTTY: boolean; columns?: number };
}

/** The settings for recording what would be written through streams. */
export function recordingSettings({ cwd, env, locale, out, err }: Io): RecordingSettings {
  const facts = ({ isTTY, columns }: { isTTY: boolean; columns?: number }) => ({
    isTTY,
    ...(columns === undefined ? {} : { columns }),
  });
  return { cwd, env: { ...env }, locale, out: facts(out.terminal), err: facts(err.terminal) };
}

/** Streams that keep what is written, for a thread: the main thread writes it in the order of the files. */
export function recordingIo({ cwd, env, locale, out, err }: RecordingSettings): { io: Io; written: Written } {
  const written: Written = [];
  const nothing = async () => {};
  const io: Io = {
    stdin: () => process.stdin,
    out: {
      terminal: terminalOf(out, env),
      write: async (text) => void written.push({ to: "out", text }),
      flush: nothing,
      end: nothing,
    },
    err: { terminal: terminalOf(err, env), write: (text) => void written.push({ to: "err", text }), end: nothing },
    env,
    locale,
    cwd,
    at: (path) => resolve(cwd, path),
    now: () => performance.now(),
    interrupted: () => new Promise(() => {}),
  };
  return { io, written };
}
