/** Node's `process` on a page. */
export const versions = {};
/** Node's `env`, as far as the program uses it on a page. */
export const env = {};
/** Node's `argv`, as far as the program uses it on a page. */
export const argv: string[] = [];
/** Node's `execArgv`, as far as the program uses it on a page. */
export const execArgv: string[] = [];
/** Node's `platform`, as far as the program uses it on a page. */
export const platform = "linux";
/** Node's `stdout`, as far as the program uses it on a page. */
export const stdout = {};
/** Node's `stderr`, as far as the program uses it on a page. */
export const stderr = {};
/** Node's `cwd`, as far as the program uses it on a page. */
export const cwd = (): string => "/visits";
