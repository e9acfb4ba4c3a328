import listed from "@site/generated/play-examples.json";
import { isShareCode, readShareCode, type ShareFault } from "../share/share-code";
import type { Work } from "../work";
import { counterexampleWork, type Example, exampleWork } from "./examples";
import { askedBy, keptWork } from "./kept-work";

/** The path of this site's examples. */
export interface Folders {
  examples: string;
  counterexamples: string;
}

/** The initial content of the page. */
export interface FirstWork {
  work?: Work;
  /** The kept work, if something else is opened over it. */
  before?: Work | undefined;
  fault?: ShareFault | "no-example";
}

/** Work kept over a reload of the same address takes precedence over what the address requests. */
export async function firstWork(address: URL, folders: Folders): Promise<FirstWork> {
  const { work: kept, at } = keptWork() ?? {};
  if (kept && at === askedBy(address)) return { work: kept };
  const asked = await askedFor(address, folders);
  if (asked === undefined) return kept ? { work: kept } : {};
  if (typeof asked === "string") return { ...(kept ? { work: kept } : {}), fault: asked };
  return { work: asked, before: kept };
}

/** The work an address requests; the reason why it cannot be opened; or undefined if it requests none. */
async function askedFor({ hash, searchParams }: URL, folders: Folders): Promise<Work | FirstWork["fault"]> {
  if (isShareCode(hash)) return readShareCode(hash);
  const code = searchParams.get("example");
  if (code === null) return undefined;
  const example = (listed as Example[]).find(({ id }) => id === code);
  if (example) return exampleWork(example, folders.examples);
  return (await counterexampleWork(code, folders.counterexamples).catch(() => undefined)) ?? "no-example";
}
