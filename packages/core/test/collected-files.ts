import type { FilePart } from "../src/formats/dataset-format.ts";

/** The files of a dataset by path. */
export async function filesOf(parts: AsyncIterable<FilePart> | undefined): Promise<Map<string, Buffer>> {
  if (parts === undefined) throw new TypeError("the format does not collect files");
  const found = new Map<string, Buffer[]>();
  for await (const { path, content } of parts) found.set(path, [...(found.get(path) ?? []), Buffer.from(content)]);
  return new Map([...found].map(([path, buffers]) => [path, Buffer.concat(buffers)]));
}
