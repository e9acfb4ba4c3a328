import { type ReactNode, useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** The whole source on paper: an editor draws only the lines in view. */
export function PrintedSource({ read }: { read(): string }): ReactNode {
  const [source, setSource] = useState("");
  useEffect(() => {
    const alive = new AbortController();
    // before the browser lays out the paper
    addEventListener("beforeprint", () => flushSync(() => setSource(read())), { signal: alive.signal });
    addEventListener("afterprint", () => setSource(""), { signal: alive.signal });
    return () => alive.abort();
  }, [read]);
  return source === "" ? null : <pre className="play-printed">{source}</pre>;
}
