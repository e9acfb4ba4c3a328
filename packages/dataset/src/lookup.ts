/** Looks up an object by its id; throws RangeError for an id that the article does not have. */
export type Lookup<T extends { id: string }> = <Id extends T["id"]>(id: Id) => T & { id: Id };

/** Makes a lookup by id; the article's id is for the message of an error. */
export function lookup<T extends { id: string }>(list: readonly T[], article: string): Lookup<T> {
  const byId = new Map<string, T>(list.map((one) => [one.id, one]));
  return <Id extends T["id"]>(id: Id) => {
    const found = byId.get(id);
    if (!found) throw new RangeError(`${article} has no ${JSON.stringify(id)}`);
    return found as T & { id: Id };
  };
}
