import { askPython, assertEqual, documentsIn, fileOf, formatNamed } from "../judging.mjs";
import { assertThat } from "../workbench.mjs";

/** Calendars: each visit and meeting with a day is an event with its words, its days and its quotes. */
export async function icalendar() {
  const format = await formatNamed("icalendar");
  const documents = await documentsIn("icalendar");
  const calendars = documents.map(({ output }) => fileOf(format, [output]));
  const all = fileOf(
    format,
    documents.map(({ output }) => output),
  );
  const spoiled = [all.replace("END:VEVENT\r\n", ""), all.replace("DTSTART;VALUE=DATE:2", "DTSTART;VALUE=DATE:x")];
  const asked = askPython("judges", "icalendar", [...calendars, all, ...spoiled]);
  const refused = asked.calendars
    .slice(-2)
    .filter((one) => one.refused || one.events.some(({ errors }) => errors.length));
  assertThat(refused.length === spoiled.length, `${spoiled.length - refused.length} spoiled calendars were accepted`);
  const found = asked.calendars.slice(0, -3).map(({ events, refused: why }) => {
    assertThat(events !== undefined, `a calendar was refused: ${why}`);
    return events;
  });
  for (const [i, { article }] of documents.entries()) assertEvents(found[i], article);
  assertEqual(asked.calendars.at(-3).events, found.flat(), "the events of all articles in one calendar");
  return {
    version: asked.version,
    counts: { documents: documents.length, events: found.flat().length, refused: refused.length },
  };
}

function assertEvents(events, article) {
  const objects = new Map(
    [...(article.visits ?? []), ...(article.meetings ?? [])].map((one) => [`${article.id}#${one.id}`, one]),
  );
  const isDay = ({ start, date }) => /^\d{4}-\d{2}-\d{2}/.test((start ?? date)?.value ?? "");
  const dated = [...objects.keys()].filter((uid) => isDay(objects.get(uid)));
  assertEqual(
    events.map(({ uid }) => uid),
    dated,
    `the events of ${article.id}`,
  );
  for (const { uid, start, description, url, errors } of events) {
    const coded = objects.get(uid);
    const first = (coded.start ?? coded.date)?.value;
    assertThat(first?.startsWith(start), `${uid} starts on ${start}, not ${first}`);
    assertEqual(description, coded.evidence.map(({ quote }) => `“${quote}”`).join("\n"), `the quotes of ${uid}`);
    assertEqual(url, article.url ?? null, `the address of ${uid}`);
    assertEqual(errors, [], `the errors of ${uid}`);
  }
}
