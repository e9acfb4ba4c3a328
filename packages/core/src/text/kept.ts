/** An object that keeps what is computed from it. */
export interface Keeper {
  /** What `Kept` keeps, each at a place of its own. */
  readonly kept: unknown[];
}

let places = 0;

/**
 * A value that is computed once for an object and kept with it. In a `WeakMap` it would outlive a young object until the next
 * collection of the whole heap, with everything that it refers to.
 */
export class Kept<T> {
  readonly #place = places++;

  get({ kept }: Keeper): T | undefined {
    return kept[this.#place] as T | undefined;
  }

  set({ kept }: Keeper, value: T): void {
    kept[this.#place] = value;
  }
}
