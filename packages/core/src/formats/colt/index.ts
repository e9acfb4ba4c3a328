/**
 * Trips of leaders in the columns of COLT, the data set on Country and Organizational Leader Travel.
 *
 * @packageDocumentation
 */
import type { WrittenFormat } from "../format.ts";
import { lossCounter } from "../loss.ts";
import { csvHead, csvRows } from "../tables/csv.ts";
import { tripColumns } from "./trip-columns.ts";
import { tripRows } from "./trip-rows.ts";

const fieldsOf = (concept: string, names: string) => names.split(" ").map((name) => `${concept}.${name}`);

const keeps = [
  ...fieldsOf("Article", "id url"),
  ...fieldsOf("Entity", "id kind name sameAs country"),
  ...fieldsOf("Office", "title.quote rank.value"),
  ...fieldsOf(
    "Visit",
    "id status.value visitors.entity hostCountry.value place.value start.value end.value evidence.quote",
  ),
  ...fieldsOf("Meeting", "status.value visit.value participants.entity"),
  ...fieldsOf("Agreement", "stage.value visit.value"),
];
const lossesOf = lossCounter(keeps);

/** A row for each person and country of a visit that took place; what a text does not say stays blank, which is not "No". */
export const colt: WrittenFormat = {
  name: "colt",
  title: { en: "COLT trip columns", ar: "أعمدة الرحلات في COLT" },
  mediaType: "text/csv",
  extension: "csv",
  judge: { name: "the list of COLT's columns, read as CSV by pandas", runs: "npm run test:engines" },
  keeps,
  frame: { before: csvHead(tripColumns), between: "", after: "" },
  to(article, { language = "en" } = {}) {
    const { rows, losses } = tripRows(article, language);
    return { output: csvRows(rows, tripColumns), losses: [...lossesOf(article), ...losses] };
  },
};
