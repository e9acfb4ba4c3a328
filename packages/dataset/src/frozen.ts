/** Freezes a value and everything in it, so that one user of the module cannot change the data of another. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const child of Object.values(value)) frozen(child);
    Object.freeze(value);
  }
  return value;
}
