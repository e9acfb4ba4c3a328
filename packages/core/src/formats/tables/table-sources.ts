/** Where the objects of a table are: in a list of the article, or in a list in each object of such a list. */
export interface TableSource {
  list: "visits" | "meetings" | "agreements" | "statements" | "quantities" | "times" | "relations" | "entities";
  /** The list in each object, with the name of the column for the object's id. */
  within?: { list: string; owner: string };
  description: { en: string; ar: string };
}

/** The tables of objects, by name; the table of facts is made of `facts`. */
export const tableSources = {
  visits: { list: "visits", description: { en: "One row for each visit.", ar: "صفٌّ لكل زيارة." } },
  visitors: {
    list: "visits",
    within: { list: "visitors", owner: "visit" },
    description: { en: "One row for each visitor of each visit.", ar: "صفٌّ لكل زائر في كل زيارة." },
  },
  hosts: {
    list: "visits",
    within: { list: "hosts", owner: "visit" },
    description: { en: "One row for each host of each visit.", ar: "صفٌّ لكل مضيف في كل زيارة." },
  },
  meetings: { list: "meetings", description: { en: "One row for each meeting.", ar: "صفٌّ لكل لقاء." } },
  participants: {
    list: "meetings",
    within: { list: "participants", owner: "meeting" },
    description: { en: "One row for each participant of each meeting.", ar: "صفٌّ لكل مشارك في كل لقاء." },
  },
  agreements: { list: "agreements", description: { en: "One row for each agreement.", ar: "صفٌّ لكل اتفاق." } },
  signatories: {
    list: "agreements",
    within: { list: "signatories", owner: "agreement" },
    description: { en: "One row for each signatory of each agreement.", ar: "صفٌّ لكل موقِّع على كل اتفاق." },
  },
  statements: { list: "statements", description: { en: "One row for each statement.", ar: "صفٌّ لكل قول." } },
  quantities: { list: "quantities", description: { en: "One row for each quantity.", ar: "صفٌّ لكل كمية." } },
  times: {
    list: "times",
    description: {
      en: "One row for each time expression that dates no coded object.",
      ar: "صفٌّ لكل تعبير زمني لا يؤرّخ شيئًا مرمَّزًا.",
    },
  },
  relations: { list: "relations", description: { en: "One row for each relation.", ar: "صفٌّ لكل علاقة." } },
  entities: { list: "entities", description: { en: "One row for each entity.", ar: "صفٌّ لكل كيان." } },
  offices: {
    list: "entities",
    within: { list: "offices", owner: "entity" },
    description: { en: "One row for each office of each person.", ar: "صفٌّ لكل منصب لكل شخص." },
  },
  mentions: {
    list: "entities",
    within: { list: "mentions", owner: "entity" },
    description: { en: "One row for each mention of each entity.", ar: "صفٌّ لكل ذكر لكل كيان." },
  },
} as const satisfies Readonly<Record<string, TableSource>>;

/** The description of the rows of the table of articles, in English and Arabic. */
export const articlesDescription = {
  en: "One row for each article, with its text.",
  ar: "صفٌّ لكل مقال، ومعه نصه.",
} as const;

/** The description of the rows of the table of facts, in English and Arabic. */
export const factsDescription = {
  en: "One row for each quote of each fact; a fact without words has one row.",
  ar: "صفٌّ لكل اقتباس من كل معلومة؛ وللمعلومة التي بلا ألفاظ صفٌّ واحد.",
} as const;
