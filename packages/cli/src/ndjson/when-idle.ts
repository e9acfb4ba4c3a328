/** Passes a stream on; where the next part is not there yet, it first does what is given, such as answering what came. */
export async function* whenIdle<T>(stream: AsyncIterable<T>, act: () => Promise<void>): AsyncGenerator<T> {
  const parts = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = parts.next();
      // input that is there comes before the next turn of the event loop
      const turn = new Promise<"idle">((resolve) => setImmediate(resolve, "idle"));
      if ((await Promise.race([next, turn])) === "idle") await act();
      const { done, value } = await next;
      if (done) return;
      yield value;
    }
  } finally {
    await parts.return?.();
  }
}
