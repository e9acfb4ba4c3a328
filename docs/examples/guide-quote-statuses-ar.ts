import { anchor } from "@diplomatic-visits/core";
import { text } from "@diplomatic-visits/dataset";

const quotes = [
  "زيارة رسمية",
  "كما لديهما إجماع",
  "زيارة رسميه",
  "الأشهر الأخيرة",
  { quote: "الأشهر الأخيرة", prefix: "مشتركة في" },
  "حوالي 3 مليار و 200 مليون دولار",
];
const times = quotes.map((quote, i) => ({ id: `t-${i}`, type: "date", basis: "unresolved", quote }));
const coding = { type: "AnalysisNewsArticle", extent: "full", inLanguage: "ar", times };

for (const { quote, status, places, spelling, closest } of anchor(text, coding).quotes) {
  console.log([status, ...places.map(({ start, end }) => `${start}–${end}`)].join(" "));
  console.log(`  ⟦${quote}⟧`);
  if (spelling) console.log(`  وفي النص ⟦${spelling}⟧`);
  if (closest) console.log(`  ⟦${closest.differs.yours}⟧ ومكانه في النص ⟦${closest.differs.text}⟧`);
}
