import { a, ar, arabicHeadline, b, en, headline, many, p, pageKind, pg, texts } from "./page-kind.ts";

const { add, test } = pageKind("consent dialogs");

const ck = [
  "We value your privacy. We and our partners store and access information on a device, such as cookies, and process personal data.",
  "When you visit any website, it may store or retrieve information on your browser, mostly in the form of cookies, to make it work.",
  "These cookies are necessary for the website to function and cannot be switched off in our systems.",
  "With your permission we and our partners may use precise geolocation data and identification through device scanning.",
];
const dlg = (xs: string[], n = 1) => Array.from({ length: n }, () => xs.map((x) => `<p>${x}</p>`).join("")).join("");
for (const [i, w] of [
  "<div id=sp_message>$</div>",
  "<div class=qc-cmp2><div class=c>$</div></div>",
  "<section class=x>$</section>",
  "<div role=dialog>$</div>",
  "<div class=tcf-container>$</div>",
].entries()) {
  add(`${i} after`, pg(`<div class=a>${many(4)}</div>`).replace("</main>", `</main>${w.replace("$", dlg(ck))}`), {
    lines: [headline, ...texts(4)],
  });
  add(`${i} before`, pg(`<div class=a>${many(4)}</div>`).replace("<main>", `${w.replace("$", dlg(ck))}<main>`), {
    lines: [headline, ...texts(4)],
  });
}
add(
  "many",
  pg(`<div class=a>${many(3)}</div>`).replace(
    "</main>",
    `</main><div id=z><div class=c>${[...Array(9)].map((_, i) => `<p>${ck[1]?.replace("browser", `browser ${i}`)} ${ck[0]}</p>`).join("")}</div></div>`,
  ),
  { lines: [headline, ...texts(3)] },
);
add(
  "no word cookie",
  pg(`<div class=a>${many(3)}</div>`).replace(
    "</main>",
    `</main><div id=z><div class=c>${[...Array(9)].map((_, i) => `<p>You can choose how your personal data is used ${i}. Vendors may process your data on the basis of legitimate interest, and you can object by managing your options below.</p>`).join("")}</div></div>`,
  ),
  { lines: [headline, ...texts(3)] },
);
add(
  "ar",
  ar(p(a, b)).replace(
    "</article>",
    `</article><div id=z><div class=c>${[...Array(6)].map((_, i) => `<p>نستخدم نحن وشركاؤنا ملفات تعريف الارتباط ${i} لتخزين المعلومات على جهازك والوصول إليها ومعالجة بياناتك الشخصية مثل عنوانك لعرض إعلانات تناسبك.</p>`).join("")}</div></div>`,
  ),
  { lines: [arabicHeadline, a, b] },
);
add(
  "de",
  en(
    `<main><h1>Minister visits Ambrel</h1><div>${many(3)}</div></main><div id=z><div>${[...Array(6)].map((_, i) => `<p>Wir und unsere Partner speichern Cookies ${i} auf Ihrem Gerät und verarbeiten personenbezogene Daten, um Ihnen Anzeigen zu zeigen, die zu Ihnen passen.</p>`).join("")}</div></div>`,
  ),
  { lines: [headline, ...texts(3)] },
);
add(
  "article on cookies",
  `<html lang=en><head><title>New rules on cookies</title></head><body><article><h1>New rules on cookies</h1>${p("The commission proposed new rules on cookies on Tuesday, which would let your browser refuse them once, officials said.", "Websites would no longer ask for consent on every visit, and we expect the rules to be in force next year, the minister said.")}</article></body></html>`,
  {
    has: [
      "Websites would no longer ask for consent on every visit, and we expect the rules to be in force next year, the minister said.",
    ],
  },
);

test();
