/** Work that was started ahead and is used in the order in which it was started. */
export interface OrderedUse<T> {
  /** Whether all that was added was used. */
  isEmpty(): boolean;
  /** Adds started work; waits while as much as is allowed is ahead. Throws what an earlier use threw. */
  add(work: AsyncIterable<T>): Promise<void>;
  /** Waits until all was used; throws what a use threw. */
  end(): Promise<void>;
}

/** What is done with the parts of work, and when all that was added so far was used. */
export interface Uses<T> {
  part(part: T): Promise<void>;
  empty(): Promise<void>;
}

/** Uses the parts of started work in order, with at most `most` of it ahead. */
export function usedInOrder<T>(most: number, use: Uses<T>): OrderedUse<T> {
  let ahead = 0;
  let failure: { error: unknown } | undefined;
  let last = Promise.resolve();
  let wake = () => {};
  async function useAll(work: AsyncIterable<T>): Promise<void> {
    try {
      if (failure) return;
      for await (const part of work) await use.part(part);
      if (ahead === 1) await use.empty();
    } catch (error) {
      failure ??= { error };
    } finally {
      ahead--;
      wake();
    }
  }
  function rethrow(): void {
    if (failure) throw failure.error;
  }
  return {
    isEmpty: () => ahead === 0,
    async add(work) {
      rethrow();
      ahead++;
      last = last.then(() => useAll(work));
      while (ahead > most && !failure)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      rethrow();
    },
    async end() {
      await last;
      rethrow();
    },
  };
}
