import { createColors } from "picocolors";
import type { Bidi } from "./escape.ts";

/** How to write to one stream. */
export interface Terminal {
  colors: ReturnType<typeof createColors>;
  bidi: Bidi;
  isTTY: boolean;
}

/** Reads from a stream and the environment how to write to it: colour and isolation on a terminal, plain text when piped. */
export function terminalOf(stream: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): Terminal {
  const isTTY = stream.isTTY === true;
  const never = (environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb";
  const always = (environment["FORCE_COLOR"] ?? "0") !== "0";
  return { colors: createColors(!never && (isTTY || always)), bidi: isTTY ? "isolate" : "plain", isTTY };
}
