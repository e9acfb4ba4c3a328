/** The version of the format this package reads and writes. */
export const specVersion = "0.2";
