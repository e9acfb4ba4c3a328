/** Parses HTML into a document without running its scripts or fetching anything. */
export type ParseDocument = (html: string) => Document;
