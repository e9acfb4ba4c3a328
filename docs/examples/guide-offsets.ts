import { offsetConverter } from "@diplomatic-visits/core";

const text = "🕊️ زيارة رسمية";
const start = text.indexOf("زيارة");
const units = offsetConverter(text);

console.log("UTF-16 units:", start, "code points:", units.toCodePoints(start), "UTF-8 bytes:", units.toBytes(start));
console.log(text.slice(start, start + 11));
console.log(
  Array.from(text)
    .slice(start, start + 11)
    .join(""),
);
