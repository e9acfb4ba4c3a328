/** A program that writes a format is not there: it is an optional peer, or part of a newer Node. */
export class DatasetPeerError extends Error {}
