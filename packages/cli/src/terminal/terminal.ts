import { createColors } from "picocolors";
import type { Host } from "../io/host.ts";
import type { Bidi } from "./escape.ts";

/** How to write to one stream. */
export interface Terminal {
  colors: ReturnType<typeof createColors>;
  bidi: Bidi;
  isTTY: boolean;
  /** How wide a terminal is. */
  columns?: number;
}

/** Reads from a stream and the environment how to write to it: colour and isolation on a terminal, plain text when piped. */
export function terminalOf(stream: { isTTY?: boolean; columns?: number }, environment: Host["env"]): Terminal {
  const isTTY = stream.isTTY === true;
  const never = (environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb";
  const always = (environment["FORCE_COLOR"] ?? "0") !== "0";
  const columns = isTTY && stream.columns !== undefined ? { columns: stream.columns } : {};
  return { colors: createColors(!never && (isTTY || always)), bidi: isTTY ? "isolate" : "plain", isTTY, ...columns };
}
