/** Splits a command line into its words as a shell does: spaces separate them, quotation marks keep them together. */
export function commandWords(line: string): string[] {
  const words = [...line.matchAll(/(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? "",
  );
  return words[0] === "visits" ? words.slice(1) : words;
}
