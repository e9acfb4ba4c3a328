/** A JSON object. */
export type JsonSchema = { [key: string]: unknown };
