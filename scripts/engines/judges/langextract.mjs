import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { askPython, assertContains, assertEqual, documentsIn, fileOf, formatNamed, spansIn } from "../judging.mjs";
import { assertThat } from "../workbench.mjs";

/** Annotated documents: langextract loads and shows them, and finds the words of every span at its code points. */
export async function langextract(folder) {
  const format = await formatNamed("langextract");
  const documents = await documentsIn("langextract");
  const file = fileOf(
    format,
    documents.map(({ output }) => output),
  );
  const shifted = file.replace(/"start_pos":(\d+)/, (_, start) => `"start_pos":${Number(start) + 1}`);
  const paths = [file, shifted, file.slice(0, file.length / 2)].map((content, i) => {
    const path = join(folder, `${i}.jsonl`);
    writeFileSync(path, content);
    return path;
  });
  const { version, files } = askPython("judges", "langextract", paths);
  const [read, spoiled, cut] = files;
  assertThat(read.documents !== undefined, `the file was refused: ${read.refused}`);
  const spans = documents.map(({ article }, i) => assertDocument(read.documents[i], article));
  const moved = placed(spoiled.documents[0]).filter(({ words, place }) => words !== place[2]);
  assertThat(moved.length === 1 && cut.refused !== undefined, "a moved span or a cut file was not noticed");
  return {
    version,
    counts: { documents: documents.length, spans: spans.reduce((sum, one) => sum + one, 0), refused: 2 },
  };
}

const placed = ({ extractions }) => extractions.filter(({ place }) => place !== null);

function assertDocument(document, article) {
  assertEqual([document.id, document.text], [article.id, article.text], "id and text");
  const found = placed(document);
  const moved = found.filter(({ words, place }) => words !== place[2]);
  assertEqual(moved, [], `words of ${article.id} at other places`);
  const values = found.flatMap(({ attributes }) => Object.values(attributes ?? {}));
  assertThat(
    values.every((value) => typeof value === "string"),
    "an attribute is not a string",
  );
  assertContains(
    found.map(({ place }) => place),
    spansIn(article),
    `the spans of ${article.id}`,
  );
  assertThat(document.page.length > 1000 && document.page.includes("lx-"), "nothing was shown");
  return found.length;
}
