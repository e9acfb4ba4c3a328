import { readPackage } from "./read-package.ts";

type Aliases = Record<string, { _replacement: string }>;
interface Supplemental {
  supplemental: {
    metadata: { alias: Record<"languageAlias" | "scriptAlias" | "territoryAlias" | "variantAlias", Aliases> };
  };
}
interface Likely {
  supplemental: { likelySubtags: Record<string, string> };
}

function replacements(aliases: Aliases, keep: (key: string) => boolean = () => true): Record<string, string> {
  const kept = Object.entries(aliases).filter(([key]) => keep(key));
  return Object.fromEntries(kept.map(([key, { _replacement }]) => [key.replaceAll("_", "-"), _replacement]));
}

/** For each dissolved territory, the successor for each language (or language and script). */
function successors(regions: Record<string, string>): Record<string, Record<string, string>> {
  const likely = Object.entries(
    readPackage<Likely>("cldr-core/supplemental/likelySubtags.json").supplemental.likelySubtags,
  );
  const found: Record<string, Record<string, string>> = {};
  for (const [region, list] of Object.entries(regions)) {
    const [first, ...rest] = list.split(" ");
    if (rest.length === 0) continue;
    const targets = likely
      .filter(([key]) => !/-[A-Z]{2}$|-[0-9]{3}$/.test(key))
      .map(([key, full]) => {
        const target = full.split("-").at(-1) ?? "";
        return { key, target: rest.includes(target) ? target : (first ?? "") };
      });
    const elsewhere = new Set(targets.filter(({ target }) => target !== first).map(({ key }) => key));
    // a script may point back to the first successor, as Arabic does if the bare language points elsewhere
    const needed = targets.filter(({ key }) => elsewhere.has(key) || elsewhere.has(key.split("-")[0] ?? ""));
    const others = needed.map(({ key, target }) => [key, target]);
    found[region] = { "": first ?? "", ...Object.fromEntries(others) };
  }
  return found;
}

function table(name: string, type: string, description: string, value: object): string {
  const lines = Object.entries(value).map(([key, item]) => `  ${JSON.stringify(key)}: ${JSON.stringify(item)},`);
  return [`/** ${description} */`, `export const ${name}: Readonly<${type}> = {`, ...lines.sort(), "};", ""].join("\n");
}

/** The generated tables that canonical language tags need. */
export function languageAliasFile(): string {
  const { alias } = readPackage<Supplemental>("cldr-core/supplemental/aliases.json").supplemental.metadata;
  const regions = replacements(alias.territoryAlias, (key) => /^([A-Z]{2}|[0-9]{3})$/.test(key));
  const single = Object.fromEntries(Object.entries(regions).filter(([, to]) => !to.includes(" ")));
  const texts = "Record<string, string>";
  return [
    "// Written by scripts/generate-codelists.ts from the supplemental data of cldr-core: do not edit.",
    table(
      "languageAliases",
      texts,
      "Language codes and whole tags with what replaces them.",
      replacements(alias.languageAlias),
    ),
    table("scriptAliases", texts, "Script codes with what replaces them.", replacements(alias.scriptAlias)),
    table("regionAliases", texts, "Region codes with the one that replaces them.", single),
    table(
      "regionSuccessors",
      `Record<string, Readonly<${texts}>>`,
      "Regions that fell apart: by language, under no language the first.",
      successors(regions),
    ),
    table("variantAliases", texts, "Variants with what replaces them.", replacements(alias.variantAlias)),
  ].join("\n");
}
