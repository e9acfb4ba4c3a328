/** A way into the project for one kind of reader: what they gain, and a path of five minutes. */
interface Door {
  title: string;
  text: string;
  link: string;
  to: string;
  more: string;
  moreTo: string;
}

/** The words of the home page in one language. */
export interface HomeWords {
  title: string;
  promise: string;
  description: string;
  read: string;
  whatIsIt: string;
  excerpt: string;
  excerptLead: string;
  loop: {
    title: string;
    lead: string;
    matches: string;
    changes: string;
    reports: string;
    repaired: string;
    valid(start: number, end: number): string;
    changed: string;
    repairedText: string;
    at: string;
    meaning: string;
    stop: string;
    start: string;
    next: string;
    count(step: number, all: number): string;
    playground: string;
  };
  doorsTitle: string;
  doors: readonly Door[];
  codeTitle: string;
  codeLead: string;
  numbers: string;
  numbersOf: { facts: string; quotes: string; statements: string; rules: string };
  measured: string;
  limits: string;
  limitsText: string;
  limitsLink: string;
}
