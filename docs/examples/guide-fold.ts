import { foldText } from "@diplomatic-visits/core";

for (const word of ["کما", "مسؤوليّة", "إيران", "زيارة", "على", "٢٠٢١"])
  console.log(word, "|", foldText(word, "typographic"), "|", foldText(word, "orthographic"));
