/** Node's `process` on a page. */
export const versions = {};
export const env = {};
export const argv: string[] = [];
export const execArgv: string[] = [];
export const platform = "linux";
export const stdout = {};
export const stderr = {};
export const cwd = (): string => "/visits";
