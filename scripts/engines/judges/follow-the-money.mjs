import { askPython, assertEqual, documentsIn, fileOf, formatNamed } from "../judging.mjs";
import { assertThat } from "../workbench.mjs";

/** FollowTheMoney entities: valid, complete and connected, and no value is lost when followthemoney cleans them. */
export async function followTheMoney() {
  const format = await formatNamed("follow-the-money");
  const documents = await documentsIn("follow-the-money");
  const file = fileOf(
    format,
    documents.map(({ output }) => output),
  );
  const spoiled = [
    file.replace('"schema":"Person"', '"schema":"Diplomat"'),
    file.replace('"schema":"Event","properties":{"name":', '"schema":"Event","properties":{"title":'),
    file.replace(/"startDate":\["[^"]*"\]/, '"startDate":["yesterday"]'),
    file.replace(/"country":\["[^"]*"\]/, '"country":["atlantis"]'),
    file.replace(/"involved":\["[^"]*"/, '"involved":["nobody"'),
  ];
  const linesOf = (text) => text.trimEnd().split("\n");
  const asked = askPython("followthemoney", "follow-the-money", [file, ...spoiled].map(linesOf));
  const [{ faults, entities }, ...controls] = asked.files;
  assertEqual(faults, [], "the faults of the entities");
  const accepted = controls.filter((one) => one.faults.length === 0).length;
  assertThat(accepted === 0, `${accepted} spoiled files were accepted`);
  for (const { article } of documents) assertArticle(entities, article);
  return {
    version: asked.version,
    counts: { documents: documents.length, entities: entities.length, refused: controls.length },
  };
}

function assertArticle(entities, { textHash, entities: actors = [], visits = [], meetings = [] }) {
  const own = entities.filter(({ id }) => textHash.startsWith(id.split("-")[0]));
  const byId = new Map(own.map((entity) => [entity.id.slice(entity.id.indexOf("-") + 1), entity]));
  const events = own.filter(({ schema }) => schema === "Event");
  assertThat(events.length === visits.length + meetings.length, `${events.length} events of ${textHash}`);
  for (const { id, evidence } of [...visits, ...meetings])
    assertEqual(
      sorted(byId.get(id)?.properties.summary),
      sorted(evidence.map(({ quote }) => quote)),
      `the quotes of ${id}`,
    );
  for (const { id, name } of actors.filter(({ kind }) => kind === "person" || kind === "organization"))
    assertEqual(sorted(byId.get(id)?.properties.name), sorted(Object.values(name)), `the names of ${id}`);
}

// Cleaning takes the zero-width non-joiner out of Persian words.
const sorted = (texts = []) => [...new Set(texts.map((text) => text.replaceAll("\u200c", "")))].sort();
