/**
 * How a language writes the country, the portfolio and the holder of an office beside it: "le ministre suisse de l'Économie Leo Marsch",
 * "Министр обороны Канады", "Norveç Başbakanı". Lists are words separated by spaces.
 */
export interface OfficeGrammar {
  /** The country comes before the office; elsewhere it follows. */
  countryBefore?: true;
  /** Endings after the apostrophe of a country that owns the office: Norveç'in. */
  genitives?: string;
  /** An adjective of nationality comes before the office. */
  adjectiveBefore?: true;
  /** Words between an office and its country or portfolio: de, du. Without them, these follow directly. */
  of?: string;
  /** Prepositions before the place of a posting: ambassador in. */
  at?: string;
  /** Articles before an office or after a preposition. */
  articles?: string;
  /** Fields of ministries that follow the word for minister, and the words that join them. */
  portfolios?: string;
  portfolioJoints?: string;
  /** Words before or after an office that mark a former one. */
  former?: string;
  /** Other words between an office and its country or holder: new, visiting. */
  adjectives?: string;
  /** Possessives after a counterpart: همتای مصری خود. */
  possessives?: string;
}
