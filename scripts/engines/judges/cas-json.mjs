import { anchored, askPython, assertContains, assertEqual, documentsIn, formatNamed, spansIn } from "../judging.mjs";
import { assertThat } from "../workbench.mjs";

/** CAS JSON: dkpro-cassis finds the words of every span, and what it writes again is the same article. */
export async function casJson() {
  const format = await formatNamed("cas-json");
  const documents = await documentsIn("cas-json");
  const [{ output }] = documents;
  const moved = output.replace(
    /("%TYPE":"custom\.Fact"[^}]*?"begin":)(\d+)/,
    (_, before, at) => before + (Number(at) + 1),
  );
  assertThat(moved !== output, "the control changed nothing");
  const asked = askPython("judges", "cas-json", [
    ...documents.map((one) => one.output),
    moved,
    output.replace('"custom.Fact"', '"custom.Unknown"'),
  ]);
  const [control, untyped] = asked.documents.slice(-2);
  assertThat(differing(control) === 1, `${differing(control)} facts were noticed to cover other words, not 1`);
  assertThat(untyped.refused !== undefined, "an unknown type was accepted");
  let spans = 0;
  for (const [i, { article, output: written }] of documents.entries()) {
    const found = asked.documents[i];
    assertThat(found.refused === undefined, `${article.id} was refused: ${found.refused}`);
    assertEqual(found.text, article.text, `the text of ${article.id}`);
    assertThat(differing(found) === 0, `${differing(found)} facts of ${article.id} cover other words`);
    const places = [...found.facts, ...found.entities].map(([start, end, words]) => [start, end, words]);
    assertContains(places, spansIn(article), `the spans of ${article.id}`);
    assertEqual(await anchored(format, found.again), await anchored(format, written), `${article.id} written again`);
    spans += places.length;
  }
  return { version: asked.version, counts: { documents: documents.length, spans, refused: 2 } };
}

const differing = ({ facts }) => facts.filter(([, , words, quote]) => words !== quote).length;
