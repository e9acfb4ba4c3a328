/** Bug cases that later draft abilities will cover in part, with what is still not found; nothing in them may be wrong. */
export const later: Readonly<Record<string, string>> = {};
