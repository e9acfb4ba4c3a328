/** The parts of a list written with commas; a comma inside a part is written with _ for the space behind it. */
export function listOf(text: string): string[] {
  return text
    .split(/,\s/)
    .map((part) => part.trim().replace(",_", ", "))
    .filter((part) => part !== "");
}

/** The cities of a cell of capitals: each with its English and its Arabic spellings. */
export function capitalsOf(cell: string): { en: string[]; ar: string[] }[] {
  if (cell === "") return [];
  return cell.split(";").map((city) => {
    const [en = "", ar = ""] = city.split("=");
    return { en: listOf(en), ar: listOf(ar) };
  });
}
