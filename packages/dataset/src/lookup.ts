/** Makes a lookup by id; the lookup throws RangeError for an id that is not there. */
export function lookup<T extends { id: string }>(list: readonly T[]): <Id extends T["id"]>(id: Id) => T & { id: Id } {
  const byId = new Map<string, T>(list.map((one) => [one.id, one]));
  return <Id extends T["id"]>(id: Id) => {
    const found = byId.get(id);
    if (!found) throw new RangeError(`the reference article has no ${JSON.stringify(id)}`);
    return found as T & { id: Id };
  };
}
