import type { Work } from "../work";

/** An example as the build lists it. */
export interface Example {
  id: string;
  title: { en: string; ar: string };
  mode: "check" | "code";
  file: string;
  text?: string;
  codes: string[];
}

/** Loads a listed example from a folder of this site. */
export async function exampleWork({ id, mode, file, text }: Example, folder: string): Promise<Work> {
  const [source, quoted] = await Promise.all([file, text].map((name) => name && fileAt(folder + name)));
  return { mode, source: source ?? "", text: quoted ?? "", name: file, from: { id } };
}

interface Counterexample {
  code: string;
  file: string;
  text?: string;
}

/** Loads the counterexample of a rule, by its code; undefined if there is none. */
export async function counterexampleWork(code: string, folder: string): Promise<Work | undefined> {
  if (!/^[a-z-]+\/[a-z0-9-]+$/.test(code)) return undefined;
  const index: Counterexample[] = JSON.parse(await fileAt(`${folder}index.json`));
  const found = index.find((one) => one.code === code);
  if (!found) return undefined;
  const [source = "", text = ""] = await Promise.all(
    [found.file, found.text].map((name) => name && fileAt(folder + name)),
  );
  return { mode: "check", source, text, name: found.file.split("/").at(-1) ?? "", from: { id: code } };
}

async function fileAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
