/** What a thread sends back about its task: parts of the result, then that it is done, or why it failed. */
export type ThreadReply<Part> = { part: Part } | { done: true } | { failure: Failure };

/** A failure that came from another thread. */
export interface Failure {
  message: string;
  stack: string | undefined;
  code: string | undefined;
  syscall: string | undefined;
  exit: number | undefined;
}

/** A failure in a form that can be sent. */
export function sentFailure(error: unknown): Failure {
  const { message, stack, code, syscall, exit } = error as NodeJS.ErrnoException & { exit?: number };
  return { message, stack, code, syscall, exit };
}
