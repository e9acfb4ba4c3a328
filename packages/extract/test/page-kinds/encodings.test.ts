import { a, arabicHeadline, b, pageKind } from "./page-kind.ts";

const { add, test } = pageKind("encodings that are declared wrongly");

const cp = (html: string, enc: string) => {
  const table = new Map<string, number>();
  const dec = new TextDecoder(enc);
  for (let i = 0; i < 256; i++) table.set(dec.decode(new Uint8Array([i])), i);
  return new Uint8Array([...html].map((ch) => table.get(ch) ?? 63));
};
const arPage = (meta: string) =>
  `<html dir=rtl><head>${meta}<title>وزير الخارجية يصل العاصمة</title></head><body><h1>وزير الخارجية يصل العاصمة</h1><p>${a}</p><p>${b}</p></body></html>`;
const AR = { language: "ar", lines: [arabicHeadline, a, b] };
for (const m of [
  "iso-8859-1",
  "windows-1252",
  "utf-8",
  "us-ascii",
  "windows-1250",
  "iso-8859-15",
  "windows-1251",
  "iso-8859-6",
  "x-mac-roman",
  "gb2312",
  "none-such",
  "windows-1254",
  "shift_jis",
  "euc-kr",
  "windows-1253",
  "big5",
  "iso-8859-9",
])
  add(`cp1256 said ${m}`, cp(arPage(`<meta charset="${m}">`), "windows-1256"), AR);
for (const m of ["windows-1256", "iso-8859-1", "windows-1252", "iso-8859-6", "utf-16", "gb2312", "shift_jis"])
  add(`utf8 said ${m}`, new TextEncoder().encode(arPage(`<meta charset="${m}">`)), AR);
add(
  "utf8 broken byte said 1256",
  (() => {
    const x = new TextEncoder().encode(arPage(`<meta charset="windows-1256">`));
    const i = x.length - 60;
    x[i] = 0xff;
    return x;
  })(),
  { language: "ar", has: [a] },
);
add(
  "utf8 broken byte none",
  (() => {
    const x = new TextEncoder().encode(arPage(""));
    x[x.length - 60] = 0xff;
    return x;
  })(),
  { language: "ar", has: [a] },
);
add("iso-8859-6 said 1256", cp(arPage(`<meta charset="windows-1256">`), "iso-8859-6"), { language: "ar", has: [a] });
add(
  "mojibake double",
  new TextEncoder().encode(
    new TextDecoder("windows-1252").decode(new TextEncoder().encode(arPage(`<meta charset="utf-8">`))),
  ),
  AR,
);
const fr = `<html lang=fr><head><meta charset="$"><title>Le ministre à Ambrel</title></head><body><h1>Le ministre à Ambrel</h1><p>Le ministre des Affaires étrangères est arrivé mardi à Ambrel pour des entretiens sur l'énergie et le commerce, a-t-on indiqué.</p><p>Il a été reçu à l'aéroport par son homologue, puis par le président au vieux palais, où un mémorandum a été signé.</p></body></html>`;
for (const m of ["windows-1256", "utf-8", "iso-8859-1"])
  add(`fr latin1 said ${m}`, cp(fr.replace("$", m), "windows-1252"), {
    has: [
      "Il a été reçu à l'aéroport par son homologue, puis par le président au vieux palais, où un mémorandum a été signé.",
    ],
  });
const ru = `<html lang=ru><head><meta charset="$"><title>Министр прибыл</title></head><body><h1>Министр прибыл</h1><p>Министр иностранных дел прибыл во вторник в столицу для переговоров о торговле и энергетике, сообщили в министерстве.</p><p>Его встретил в аэропорту коллега, а затем принял президент во дворце, где стороны подписали меморандум о сотрудничестве.</p></body></html>`;
for (const m of ["windows-1251", "iso-8859-1", "utf-8", "koi8-r", "windows-1256"])
  add(`ru 1251 said ${m}`, cp(ru.replace("$", m), "windows-1251"), {
    language: "ru",
    has: [
      "Его встретил в аэропорту коллега, а затем принял президент во дворце, где стороны подписали меморандум о сотрудничестве.",
    ],
  });
for (const m of ["koi8-r", "windows-1251", "utf-8"])
  add(`ru koi8 said ${m}`, cp(ru.replace("$", m), "koi8-r"), {
    language: "ru",
    has: [
      "Его встретил в аэропорту коллега, а затем принял президент во дворце, где стороны подписали меморандум о сотрудничестве.",
    ],
  });

test();
