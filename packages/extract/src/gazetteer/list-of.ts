/** The parts of a list written with a separator, without the spaces around them; empty ones are left out. */
export function listOf(text: string, separator = ","): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The cities of a cell of capitals: each with its English and its Arabic spellings. */
export function capitalsOf(cell: string): { en: string[]; ar: string[] }[] {
  return listOf(cell, ";").map((city) => {
    const [en = "", ar = ""] = city.split("=");
    return { en: listOf(en), ar: listOf(ar) };
  });
}
