import { askPython, assertEqual, documentsIn, fileOf, formatNamed } from "../judging.mjs";
import { assertThat } from "../workbench.mjs";

/** Trips in COLT's columns: pandas reads a row for each person and country of a visit that took place, with COLT's codes. */
export async function colt() {
  const format = await formatNamed("colt");
  const documents = await documentsIn("colt");
  const file = fileOf(
    format,
    documents.map(({ output }) => output),
  );
  const spoiled = [
    file.replace("LeaderSurname,", ""),
    file.replace(/\d{4}-\d{2}-\d{2}/, "10/04/2026"),
    file.replace(/,Yes,/, ",No,"),
    `${file}${file.slice(file.indexOf("\r\n") + 2)}`,
  ];
  const { version, files } = askPython("judges", "colt", [file, ...spoiled]);
  const [{ faults, rows }, ...controls] = files;
  assertEqual(faults, [], "the faults of the trips");
  assertThat(
    controls.every((one) => one.faults.length > 0),
    "a spoiled file was accepted",
  );
  const trips = documents.flatMap(({ article }) => tripsOf(article));
  const found = new Map(rows.map((row) => [row.TripID, row]));
  for (const { id, start, name, url } of trips) {
    const row = found.get(id);
    assertThat(row !== undefined, `the trip ${id} is missing`);
    assertEqual([row.TripStartDate, row.SourceLink1], [start, url], `day and source of ${id}`);
    assertThat(name.includes(row.LeaderFullName), `the name of ${id} is ${row.LeaderFullName}`);
  }
  return { version, counts: { documents: documents.length, rows: rows.length, refused: controls.length } };
}

/** The trips whose visit has a country: the others get theirs from their place. */
function tripsOf({ id, url, visits = [], entities = [] }) {
  const held = visits.filter(
    ({ status, hostCountry }) => ["occurred", "under-way"].includes(status.value) && hostCountry,
  );
  return held.flatMap((visit) =>
    visit.visitors.flatMap(({ entity }) => {
      const person = entities.find((one) => one.id === entity && one.kind === "person");
      const start = /^\d{4}-\d{2}-\d{2}$/.test(visit.start?.value ?? "") ? visit.start.value : undefined;
      return person ? [{ id: `${id}#${visit.id}/${entity}`, start, url, name: Object.values(person.name) }] : [];
    }),
  );
}
