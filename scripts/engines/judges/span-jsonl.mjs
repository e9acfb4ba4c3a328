import { askPython, assertContains, assertEqual, documentsIn, fileOf, formatNamed, spansIn } from "../judging.mjs";
import { assertThat } from "../workbench.mjs";

/** Span JSONL: the words of every span are at its code points, and spaCy makes the same spans of its tokens. */
export async function spanJsonl() {
  const format = await formatNamed("span-jsonl");
  const documents = await documentsIn("span-jsonl");
  const file = fileOf(
    format,
    documents.map(({ output }) => output),
  );
  const lines = file.trimEnd().split("\n");
  const moved = lines[0].replace(/"start":(\d+)/, (_, start) => `"start":${Number(start) + 1}`);
  const asked = askPython("judges", "span-jsonl", [...lines, moved]);
  const control = asked.documents.pop();
  assertThat(differing(control).length === 1, "a moved span was not noticed");
  assertThat(control.tokens.length === asked.documents[0].tokens.length - 1, "spaCy made a span of a part of a word");
  const spans = documents.map(({ article }, i) => assertSpans(asked.documents[i], article));
  return {
    version: asked.version,
    counts: { documents: documents.length, spans: spans.reduce((sum, one) => sum + one, 0), refused: 1 },
  };
}

const differing = ({ places }) => places.filter(([, , words, quote]) => words !== quote);

// A span whose edges are within words, as those of clitics are, is not one of tokens.
function assertSpans({ text, places, tokens }, article) {
  assertEqual(text, article.text, `the text of ${article.id}`);
  assertEqual(differing({ places }), [], `words of ${article.id} at other places`);
  const found = places.map(([start, end, words]) => [start, end, words]);
  assertContains(found, spansIn(article), `the spans of ${article.id}`);
  assertContains(
    found,
    tokens.map(([start, end, words]) => [start, end, words]),
    `spaCy's spans of ${article.id}`,
  );
  const share = tokens.length / found.length;
  assertThat(share > 2 / 3, `spaCy has only ${tokens.length} of ${found.length} spans of ${article.id}`);
  return found.length;
}
