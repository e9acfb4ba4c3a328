interface Listed {
  text: string;
  sections: readonly { blocks: readonly { sentences: readonly object[] }[] }[];
}

/** A list of an article; empty if the article does not have it. */
export function listOf<A extends Listed, K extends keyof A>(article: A, key: K): NonNullable<A[K]> {
  return (article[key] ?? []) as NonNullable<A[K]>;
}

/** The sentences of an article in text order, headings included. */
export function sentencesOf<A extends Listed>(article: A): A["sections"][number]["blocks"][number]["sentences"] {
  return article.sections.flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences));
}

/** The text of an article. */
export function textOf({ text }: Listed): string {
  return text;
}
