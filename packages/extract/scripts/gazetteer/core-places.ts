import { allForms } from "../../src/gazetteer/forms.ts";
import { listOf } from "../../src/gazetteer/list-of.ts";
import type { DraftLexicon } from "../../src/languages/draft-lexicon.ts";
import type { AdjectiveInflection, PlaceWords } from "../../src/languages/parts/place-words.ts";

const parts = { country: "names", adjective: "adjectives", capital: "capitals" } as const;
type Part = (typeof parts)[keyof typeof parts];
type Rows = Map<string, Record<Part, Set<string>>>;

/**
 * The places of a language as a lexicon of the core holds them. A form that needs words beside it to mean a place is left
 * out; one that may mean two states is a form of both.
 */
export function corePlacesFile(lexicon: DraftLexicon, language: string): string {
  const { places } = lexicon;
  if (!places) throw new TypeError(`${language} has no places`);
  const rows = rowsOf(lexicon, places);
  return `// Written by packages/extract/scripts/generate-gazetteer.ts from the places of packages/extract: do not edit.
import type { Places } from "../parts/names.ts";

/** ${language} names, adjectives and capitals of countries. */
// biome-ignore format: a country a line
export const places: Places = {
${[...rows].map(([code, forms]) => rowText(code, forms)).join("\n")}
};

/** ${language} phrases that contain the name or adjective of a country but do not mean it. */
export const notPlaces =
  ${JSON.stringify(otherNames(places).map(joined).join(" "))};
`;
}

function rowsOf(lexicon: DraftLexicon, places: PlaceWords): Rows {
  const { doubtful, shared } = ambiguousForms(places);
  const rows: Rows = new Map();
  const add = (code: string, part: Part, form: string) => {
    if (!rows.has(code)) rows.set(code, { names: new Set(), adjectives: new Set(), capitals: new Set() });
    rows.get(code)?.[part].add(form);
  };
  for (const { form, meaning, stem } of allForms([lexicon])) {
    const forms = stem ? inflections(`${form}*`, places.inflection) : [form];
    for (const one of forms) if (!doubtful.has(one)) add(meaning.country, parts[meaning.kind], one);
  }
  for (const [code, form] of shared) add(code, "names", form);
  return new Map([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
}

// The forms that mean a place only beside certain words, and those of several states with the code of each.
function ambiguousForms({ ambiguities = [], inflection }: PlaceWords) {
  const doubtful = new Set<string>();
  const shared: [code: string, form: string][] = [];
  for (const { forms, countries = "", otherwise } of ambiguities) {
    const all = listOf(forms).flatMap((form) => inflections(form, inflection));
    const codes = listOf(countries);
    if (codes.length > 1) shared.push(...codes.flatMap((code) => all.map((form): [string, string] => [code, form])));
    if (otherwise === "none" || otherwise === "candidate") for (const form of all) doubtful.add(form);
  }
  return { doubtful, shared };
}

// A form with * covers all inflections; the article is a clitic for the core.
function inflections(form: string, inflection: AdjectiveInflection | undefined): string[] {
  if (!form.endsWith("*")) return [form];
  const word = form.slice(0, -1);
  if (!inflection || !word.endsWith(inflection.base)) return [word];
  return inflection.endings.split(" ").map((ending) => word.slice(0, -inflection.base.length) + ending);
}

function otherNames({ otherNames: names = "", inflection }: PlaceWords): string[] {
  // words with a comma between them are not a phrase for the core
  return listOf(names)
    .filter((name) => !name.includes(","))
    .flatMap((name) => inflections(name, inflection));
}

function rowText(code: string, forms: Record<Part, Set<string>>): string {
  const lists = Object.values(parts).flatMap((part) => {
    const list = [...forms[part]].map(joined);
    return list.length > 0 ? [`${part}: ${JSON.stringify(list.join(" "))}`] : [];
  });
  return `  ${code}: { ${lists.join(", ")} },`;
}

function joined(form: string): string {
  return form.replaceAll(" ", "_");
}
