import { isShareCode, readShareCode, type ShareFault } from "../share/share-code";
import type { Work } from "../work";
import { counterexampleWork } from "./examples";
import { askedBy, keptWork } from "./kept-work";

/** Where this site keeps its examples. */
export interface Folders {
  examples: string;
  counterexamples: string;
}

/** What the page opens with. */
export interface FirstWork {
  work?: Work;
  /** What was kept, where something else is opened over it. */
  before?: Work | undefined;
  fault?: ShareFault | "no-example";
}

/** What was kept over a reload of the same address goes first, then what another address asks for. */
export async function firstWork(address: URL, folders: Folders): Promise<FirstWork> {
  const { work: kept, at } = keptWork() ?? {};
  if (kept && at === askedBy(address)) return { work: kept };
  const asked = await askedFor(address, folders);
  if (asked === undefined) return kept ? { work: kept } : {};
  if (typeof asked === "string") return { ...(kept ? { work: kept } : {}), fault: asked };
  return { work: asked, before: kept };
}

/** The work an address asks for; what is wrong with it; or undefined where it asks for none. */
export async function askedFor({ hash, searchParams }: URL, folders: Folders): Promise<Work | FirstWork["fault"]> {
  if (isShareCode(hash)) return readShareCode(hash);
  const code = searchParams.get("example");
  if (code === null) return undefined;
  return (await counterexampleWork(code, folders.counterexamples).catch(() => undefined)) ?? "no-example";
}
