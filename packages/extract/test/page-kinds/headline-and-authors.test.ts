import { A, a, ar, art, B, b, headline, p, pageKind } from "./page-kind.ts";

const { add, test } = pageKind("headlines and authors");

add(
  "variant 1",
  `<html><head><title>Minister visits Ambrel | News Site</title><meta property="og:title" content="Minister visits Ambrel"></head><body><h1>News Site</h1><article><h2>Minister visits Ambrel</h2>${p(A, B)}</article></body></html>`,
  { headline: headline, noDoubt: /headline/ },
);
add(
  "variant 2",
  `<html><head><title>Minister visits Ambrel - News Site</title></head><body><h1><a href=/>News Site</a></h1><article><h2>Minister visits Ambrel</h2>${p(A, B)}</article></body></html>`,
  { headline: headline },
);
add(
  "variant 3",
  `<html><head><title>Brill in Ambrel</title><meta property="og:title" content="You won't believe who is in Ambrel"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Minister visits Ambrel"}</script></head><body><article><h1>Minister visits Ambrel</h1>${p(A, B)}</article></body></html>`,
  { headline: headline },
);
add(
  "variant 4",
  `<html><head><title>Minister visits Ambrel</title></head><body><article><h1 class=logo>The Daily News</h1><h1>Minister visits Ambrel</h1>${p(A, B)}</article></body></html>`,
  { headline: headline },
);
add("variant 5", art(`<div class="byline">By Ada Brill and Karim Sule</div>${p(A, B)}`), {
  authors: ["Ada Brill", "Karim Sule"],
});
add("variant 6", art(`<p class="author">By <a rel=author href=/x>Ada Brill</a>, Foreign Editor</p>${p(A, B)}`), {
  authors: ["Ada Brill"],
});
add(
  "jsonld org",
  art(
    p(A, B),
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Minister visits Ambrel","author":[{"@type":"Organization","name":"News Agency"},{"@type":"Person","name":"Ada Brill"}],"publisher":{"@type":"Organization","name":"News Site"}}</script>',
  ),
  { authors: ["News Agency", "Ada Brill"] },
);
add("ar", ar(`<div class="author">كتب: كريم صول</div>${p(a, b)}`), { authors: ["كريم صول"] });
add("p by", art(`<p>By Ada Brill</p>${p(A, B)}`), { authors: ["Ada Brill"], not: ["By Ada Brill"] });

test();
