import { A, B, C, headline, p, pageKind, pg } from "./page-kind.ts";

const { add, test } = pageKind("line breaks by style");

const S = (sep: string) => pg(`<div class=story>${[A, "A Palace That Waits", B, C].join(sep)}</div>`);
const S4 = { lines: [headline, A, "A Palace That Waits", B, C] };
for (const [i, s] of [
  '<span class="line-break"></span>',
  "<br><br>",
  "<br/>\n<br/>",
  '<span class="br"></span><span class="br"></span>',
  '<i class="newline"></i>',
  "<p></p>",
  "<br> &nbsp; <br>",
  '<span style="display:block;height:1em"></span>',
  '<div class="spacer"></div>',
  '<span class="para-break"></span>',
  '<br class="x"><span></span><br>',
  "<hr>",
  "<img src=x><br><br>",
].entries())
  add(`${i}`, S(s), S4);
const sp = (tag: string, attr = "") =>
  pg(`<div class=story>${[A, B, C].map((x) => `<${tag} ${attr}>${x}</${tag}>`).join("")}</div>`);
const S3 = { lines: [headline, A, B, C] };
add("span block", sp("span", 'style="display:block"'), S3);
add("span adj", sp("span"), S3);
add("span class", sp("span", 'class="paragraph"'), S3);
add("custom", sp("x-paragraph"), S3);
add("font", sp("font"), S3);
add("label", sp("label"), S3);
add(
  "inner inline kept",
  pg(
    `<div class=story><p>The minister <b>said</b>, <i>"it is"</i> so<sup>1</sup>, on Tues<wbr>day in Ambrel, where <span>he</span> arrived <em>for</em> talks, officials said.</p>${p(B)}</div>`,
  ),
  { has: ['The minister said, "it is" so1, on Tuesday in Ambrel, where he arrived for talks, officials said.'] },
);
add(
  "spans words",
  pg(
    `<div class=story><p>${A.split(" ")
      .map((x) => `<span>${x}</span>`)
      .join(" ")}</p>${p(B)}</div>`,
  ),
  { has: [A] },
);
add("span p mix", pg(`<div class=story>${A}<p>${B}</p>${C}</div>`), S3);

test();
