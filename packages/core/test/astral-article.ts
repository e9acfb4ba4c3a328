import type { Article } from "../src/generated/types.ts";
import { articleOf } from "./article-of.ts";

/**
 * An invented text in which code points, UTF-16 units and bytes differ from the second character on: emoji with modifiers,
 * a flag, Old Persian, Arabic with clitics.
 */
const astralText =
  "🛬 Ahmed 👋🏽 Ali arrived in Cairo 🇪🇬 on Monday.\n" +
  "وصل 𐎠 أحمد علي إلى القاهرة، وقال أحمد علي للقاهرة: 🙂 نعم.\n" +
  "Ali 🛬 left Cairo 🇪🇬 again.";

/** An article of that text with mentions inside words, a fact with two quotes, and a heading. */
export function astralArticle(): Article {
  return articleOf(astralText, {
    id: "urn:example:astral",
    entities: [
      {
        id: "ahmed",
        kind: "person",
        name: { en: "Ahmed Ali" },
        mentions: ["أحمد علي", { quote: "Ali", note: "his second name" }],
      },
      {
        id: "cairo",
        kind: "place",
        name: { en: "Cairo" },
        sameAs: ["http://www.wikidata.org/entity/Q85"],
        mentions: ["Cairo", "القاهرة", { quote: "قاهرة", suffix: ": 🙂" }],
      },
    ],
    visits: [
      {
        id: "trip",
        role: "focal",
        status: { value: "occurred", quote: "arrived" },
        visitors: [{ entity: "ahmed", quote: { quote: "Ali", suffix: "arrived" } }],
        place: { value: "cairo", because: "the flag", quote: { quote: "Cairo 🇪🇬", suffix: "on" } },
        quote: ["arrived in Cairo 🇪🇬", "وصل 𐎠 أحمد علي"],
      },
    ],
    times: [{ id: "t", type: "date", basis: "unresolved", quote: "on Monday" }],
    blocks: [{ kind: "heading", quote: "🛬 Ahmed" }],
  });
}
