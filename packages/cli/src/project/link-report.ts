import type { Locale } from "@diplomatic-visits/core";
import { codelists, countryList, eventStatusList } from "@diplomatic-visits/core/codelists";
import { fields } from "@diplomatic-visits/core/fields";
import { escaped, formatDay } from "@diplomatic-visits/core/internal";
import {
  type ActorCandidate,
  actorRegister,
  type LinkCandidate,
  type Project,
  placeName,
  type ReportedVisit,
  type VisitField,
} from "@diplomatic-visits/core/project";
import { isolated } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { linkWords } from "./link-words.ts";

/** How many people are listed who are not in the register yet. */
const listedActors = 20;

/** A proposal with its title, its reports, a line each with its number, and why they may be of one visit. */
export function candidateText(
  candidate: LinkCandidate,
  project: Pick<Project, "actors">,
  locale: Locale,
  { colors, bidi }: Terminal,
): string {
  const words = linkWords[locale];
  const { score, reports, reasons, visit } = candidate;
  const title = isolated(escaped(titleOf(candidate, project, locale)), bidi);
  const why = reasons.map(({ text }) => text[locale]).join(locale === "ar" ? "، " : ", ");
  const lines = reports.map((report, i) => `  ${i + 1}  ${reportText(report, locale, bidi)}\n`);
  return [
    `${colors.bold(`${score.toFixed(2)}  ${title}`)}${visit === undefined ? "" : `  ${isolated(words.belongs(visit), bidi)}`}\n`,
    ...lines,
    `     ${words.why}: ${isolated(escaped(why), bidi)}\n`,
  ].join("");
}

// The visitor by the register where it has one, and the host.
function titleOf({ reports }: LinkCandidate, { actors = [] }: Pick<Project, "actors">, locale: Locale): string {
  const register = actorRegister({ actors });
  const found = reports.flatMap(({ article, visitors }) =>
    visitors.map((actor) => register.find(article, actor)?.actor),
  );
  const actor = actors.find(({ id }) => found.includes(id));
  const name = actor
    ? (actor.name[locale] ?? Object.values(actor.name)[0] ?? actor.id)
    : reports[0]?.visitors[0]?.label;
  const code = reports.find(({ hostCountry }) => hostCountry !== undefined)?.hostCountry;
  const host = code && (countryList.values.find(({ value }) => value === code)?.label[locale] ?? code);
  return [name, host].filter(Boolean).join(locale === "ar" ? " إلى " : " → ");
}

function reportText(report: ReportedVisit, locale: Locale, bidi: Terminal["bidi"]): string {
  const words = linkWords[locale];
  const { held, planned, published, status, quote } = report;
  const day = held ?? planned;
  const when = day === undefined ? words.undated : `${daysText(day)}${held ? "" : ` (${words.planned})`}`;
  const told = published === undefined ? "" : `  ${words.published} ${formatDay(published)}`;
  const said = quote === undefined ? "" : `  ${isolated(`⟦${escaped(quote)}⟧`, bidi)}`;
  const label = eventStatusList.values.find(({ value }) => value === status)?.label[locale] ?? status;
  return `${escaped(placeName(report))}  ${isolated(label, bidi)}  ${when}${told}${said}`;
}

function daysText({ first, last }: { first: number; last: number }): string {
  return first === last ? formatDay(first) : `${formatDay(first)}/${formatDay(last)}`;
}

/** The commands that decide a proposal; `project` is the operand that names the project, if one was given. */
export function decisionText({ reports, visit }: LinkCandidate, project: string | undefined, locale: Locale): string {
  const words = linkWords[locale];
  const places = reports.map(placeName).join(" ");
  const link = project === undefined ? "visits link" : `visits link ${escaped(project)}`;
  const as = visit === undefined ? "" : ` --as ${visit}`;
  const apart = reports.length === 2 ? `     ${words.separate}: ${link} --apart ${places} --by …\n` : "";
  return `     ${words.decide}: ${link} --same ${places}${as} --by …\n${apart}`;
}

/** The people of several articles who are not in the register. */
export function actorsText(found: readonly ActorCandidate[], locale: Locale, { bidi }: Terminal): string {
  if (found.length === 0) return "";
  const lines = found.slice(0, listedActors).map(({ shared, people }) => {
    const places = people.map(({ article, actor }) => placeName({ article, id: actor.id })).join(" ");
    return `  ${isolated(escaped(shared.value), bidi)}  ${escaped(places)}\n`;
  });
  const more = found.length > listedActors ? `  … ${found.length - listedActors}\n` : "";
  return `\n${linkWords[locale].actors(found.length)}${lines.join("")}${more}`;
}

function fieldLabel(field: string, locale: Locale): string {
  return fields["Visit"]?.fields[field]?.label[locale] ?? field;
}

// A code of a list by its label.
function valueLabel(field: string, value: string, locale: Locale): string {
  const list = codelists[fields["Visit"]?.fields[field]?.codelist ?? ""];
  return list?.values.find((one) => one.value === value)?.label[locale] ?? value;
}

/** The values of a registered visit side by side, with who reports them. */
export function valuesText(id: string, found: readonly VisitField[], locale: Locale, terminal: Terminal): string {
  const { colors, bidi } = terminal;
  const words = linkWords[locale];
  const lines = found.flatMap(({ field, values, verdict }) => {
    const mark = words.verdicts[verdict];
    const head = `  ${isolated(fieldLabel(field, locale), bidi)}${mark === "" ? "" : `  ${verdict === "conflict" ? colors.red(mark) : mark}`}\n`;
    const rows = values.map(({ value, reports }) => {
      const by = reports.map(({ report, quote, by: whose, alternative }) => {
        const note = [whose && `${words.by2} ${whose}`, alternative && words.alternative]
          .filter(Boolean)
          .join(locale === "ar" ? "، " : ", ");
        const said = quote === undefined ? "" : ` ⟦${escaped(quote)}⟧`;
        return `      ${isolated(`${escaped(report)}${note === "" ? "" : ` (${escaped(note)})`}${said}`, bidi)}\n`;
      });
      return `    ${colors.bold(isolated(escaped(valueLabel(field, value, locale)), bidi))}\n${by.join("")}`;
    });
    return [head, ...rows];
  });
  return `${colors.bold(id)}\n${lines.join("")}`;
}
