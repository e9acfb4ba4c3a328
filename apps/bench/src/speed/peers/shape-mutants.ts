/** What a value is replaced by. */
const replacements: readonly unknown[] = [null, true, 7, -1, 0.5, "", "No Code", [], {}, ["x"]];

type Holder = Record<string, unknown>;

/**
 * Changes a document one member at a time, at places spread over it, and says what was changed; each change is undone before
 * the next. Values are replaced, keys dropped and added.
 */
export function* mutationsOf(document: unknown, places = 40): Generator<string> {
  const all = placesIn(document);
  for (let i = 0; i < places; i++) {
    const { holder, key, path } = all[Math.floor((i * all.length) / places)] as Place;
    const kept = holder[key];
    for (const by of replacements) {
      holder[key] = by;
      yield `${path} = ${JSON.stringify(by)}`;
    }
    delete holder[key];
    yield `${path} dropped`;
    holder[key] = kept;
    holder["bench-unknown"] = 1;
    yield `${path} beside an unknown key`;
    delete holder["bench-unknown"];
  }
}

interface Place {
  holder: Holder;
  key: string;
  path: string;
}

// Only members of objects: an item that is dropped from a list would leave a hole, which JSON cannot.
function placesIn(value: unknown, path = ""): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value)
    ? []
    : Object.keys(value).map((key) => ({ holder: value as Holder, key, path: `${path}/${key}` }));
  return [...own, ...Object.entries(value).flatMap(([key, child]) => placesIn(child, `${path}/${key}`))];
}
