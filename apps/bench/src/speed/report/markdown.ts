import { type Localized, reaches } from "../figure.ts";
import { nameIn } from "./names.ts";
import { digits, type KeptFigure, type KeptRow, type Results, underGoals } from "./results.ts";
import { type Locale, words } from "./words.ts";

/** A part of the report: its heading, and Markdown. */
export interface Section {
  id: string;
  title: string;
  body: string;
}

/** What the figures mean, and where they were measured. */
export function introductionOf({ machine, rows }: Results, locale: Locale): string {
  const { processor, cores, memory, system, node, load } = machine;
  const dates = [...new Set(rows.map(({ date }) => date))].sort();
  const measured = words.measuredOn[locale]
    .replace("{machine}", `\`${processor}, ${cores} × CPU, ${memory} GB, ${system}, Node ${node}\``)
    .replace("{load}", String(load))
    .replace("{date}", dates.join(", "));
  return `${words.unit[locale]}\n\n${measured}`;
}

/** The report in one language: the goals, each row, and the others. */
export function sectionsOf({ others, rows }: Results, locale: Locale): Section[] {
  const say = (text: Localized) => text[locale];
  const goals = table(
    [words.what, words.on, words.goal, words.measured, words.reached].map(say),
    goalLines(rows, locale),
  );
  const rest = table(
    [words.name, words.version, words.how].map(say),
    others.map(({ name, version, how }) => [say(nameIn(name)), version, say(how)]),
  );
  return [
    { id: "goals", title: say(words.goals), body: `${say(words.goalsAbout)}\n\n${goals}` },
    ...rows.map((row) => ({
      id: row.id,
      title: say(row.title),
      body: `${say(row.about)}\n\n${details(row, locale)}`,
    })),
    { id: "others", title: say(words.others), body: rest },
  ];
}

function goalLines(rows: readonly KeptRow[], locale: Locale): string[][] {
  return rows.flatMap((row) =>
    underGoals(row).map((figure) => [
      row.title[locale],
      who(figure, locale) + figure.on[locale],
      `${figure.goal?.atLeast ? "≥" : "≤"} ${figure.goal?.value} ${unit(figure, locale)}`,
      `${cell(figure, locale)} ${unit(figure, locale)}`,
      (reaches(figure) ? words.yes : words.no)[locale],
    ]),
  );
}

// Only a part of the row that is not the whole of ours is named.
function who({ who: { en, ar } }: KeptFigure, locale: Locale): string {
  return en === "diplomatic-visits" ? "" : `${locale === "ar" ? ar : en}: `;
}

/** The figures of a row: who did the work by document, or, where only ours did it, documents by unit. */
function details({ figures }: KeptRow, locale: Locale): string {
  const isOurs = new Set(figures.map(({ who }) => who.en)).size === 1;
  const label = isOurs ? (figure: KeptFigure) => figure.on[locale] : (figure: KeptFigure) => figure.who[locale];
  const column = (figure: KeptFigure) =>
    isOurs ? unit(figure, locale) : `${figure.on[locale]} (${unit(figure, locale)})`;
  const columns = [...new Set(figures.map(column))];
  const lines = [...new Set(figures.map(label))].map((name) => [
    name,
    ...columns.map((head) => {
      const figure = figures.find((one) => label(one) === name && column(one) === head);
      return figure ? cell(figure, locale) : "–";
    }),
  ]);
  return table([words.what[locale], ...columns], lines);
}

function cell({ value, low, high, note }: KeptFigure, locale: Locale): string {
  const spread = low === high || Number.isNaN(low) ? "" : ` (${digits(low)}–${digits(high)})`;
  return `${digits(value)}${spread}${note ? `, ${note[locale]}` : ""}`;
}

function unit({ unit: name }: KeptFigure, locale: Locale): string {
  return words.units[name][locale];
}

function table(heads: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...lines.map(line)].join("\n");
}
