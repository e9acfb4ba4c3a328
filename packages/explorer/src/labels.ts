/** The languages of the page that surrounds an article. */
export type Locale = "en" | "ar";

/** The words of the page. */
export interface Labels {
  lang: Locale;
  dir: "ltr" | "rtl";
  comma: string;
  colon: string;
  text: string;
  facts: string;
  claims: string;
  /** The names of the four parts, as tabs of a narrow page. */
  parts: Readonly<Record<"text" | "facts" | "pictures" | "claims", string>>;
  partsOf: string;
  people: string;
  organizations: string;
  places: string;
  topics: string;
  entities: string;
  uncoded: string;
  nothing: string;
  /** The switch of the glosses, by their language. */
  glosses: Readonly<Record<Locale, string>>;
  kinds: string;
  every: string;
  all: string;
  close: string;
  previous: string;
  next: string;
  here: string;
  chosen: string;
  about: string;
  stance: string;
  addressee: string;
  modality: string;
  negated: string;
  outlet: string;
  unnamed: string;
  impersonal: string;
  coverage: string;
  paragraph: string;
  factsOfParagraph: string;
  toWords: string;
  /** What is written before words and between them and what they are read as. */
  reading: readonly [before: string, between: string];
  match: Readonly<Record<"exact" | "folded" | "missing" | "none", string>>;
  states: Readonly<Record<"stated" | "inferred" | "external", string>>;
  allExact: string;
  notAllExact: string;
  note: string;
  source: string;
  alternatives: string;
  alternativeTo: string;
  json: string;
  codedBy: string;
  reviewed: string;
  codebook: string;
  download: string;
  cite: string;
  copy: string;
  copied: string;
  playground: string;
  glossNote: string;
  origin: string;
  unknown: string;
  whyUnknown: string;
  rights: string;
  picturesPage: string;
  table: TableLabels;
}

/** The words of the table of facts. */
interface TableLabels {
  title: string;
  csv: string;
  number: string;
  kind: string;
  of: string;
  property: string;
  value: string;
  basis: string;
  words: string;
  sort: string;
}

/** The words that are labels of fields, taken from the schema. */
export type FieldLabel = "about" | "stance" | "modality" | "negated";

/** The words of the page that are not field labels. */
export type OwnLabels = Omit<Labels, FieldLabel>;
