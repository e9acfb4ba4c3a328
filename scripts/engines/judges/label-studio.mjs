import { askPython, assertContains, assertEqual, documentsIn, fileOf, formatNamed, spansIn } from "../judging.mjs";
import { assertThat } from "../workbench.mjs";

/** Label Studio tasks: the SDK accepts each prediction, and the words of every span are at its code points. */
export async function labelStudio() {
  const format = await formatNamed("label-studio");
  const documents = await documentsIn("label-studio");
  const file = fileOf(
    format,
    documents.map(({ output }) => output),
  );
  const { version, tasks } = askPython("judges", "label-studio", JSON.parse(file));
  let [spans, refused] = [0, 0];
  for (const [i, { article }] of documents.entries()) {
    const task = tasks[i];
    assertEqual(task.errors, [], `the errors of ${article.id}`);
    assertEqual(task.text, article.text, `the text of ${article.id}`);
    const moved = task.places.filter(([, , words, quote]) => words !== quote);
    assertEqual(moved, [], `words of ${article.id} at other places`);
    assertThat(task.refused === 2, `${2 - task.refused} spoiled predictions of ${article.id} were accepted`);
    const places = task.places.map(([start, end, words]) => [start, end, words]);
    assertContains(places, spansIn(article), `the spans of ${article.id}`);
    spans += places.length;
    refused += task.refused;
  }
  return { version, counts: { documents: documents.length, spans, refused } };
}
