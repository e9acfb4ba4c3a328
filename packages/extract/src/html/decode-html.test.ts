import { describe, expect, it } from "vitest";
import { windows1256 } from "../../test/scores/layout-parts.ts";
import { decodeHtml } from "./decode-html.ts";

const arabic =
  "<p>التقى وزير الخارجية نظيره في العاصمة أمس، وبحث معه العلاقات بين البلدين في مجالات الطاقة والنقل على هامش المؤتمر الذي عُقد هذا الأسبوع.</p>";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0)).buffer);
/** Cyrillic letters А–я as windows-1251 has them. */
const cyrillic = (text: string) =>
  Uint8Array.from(text, (letter) =>
    letter >= "А" && letter <= "я" ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0),
  );

/** The bytes of a text in a single-byte encoding. */
function bytesIn(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  return new Uint8Array([...text].map((letter) => byteOf.get(letter) ?? 0x3f));
}

describe("a page that says it is Latin and is not", () => {
  const arabic = "<p>وصل وزير الخارجية إلى العاصمة يوم الثلاثاء في زيارة رسمية إلى البلاد.</p>";
  const persian =
    "<p>وزير امور خارجه روز سه شنبه وارد مسقط شد و با همتاي خود درباره روابط دو کشور گفت و گو کرد و از او خواست که به تهران بيايد.</p>";
  const russian =
    "<p>Министр иностранных дел прибыл во вторник в столицу с официальным визитом, чтобы обсудить торговлю. Он сказал, что это не первый такой визит и что обе стороны были на переговорах, как и в прошлом году, а после них он не был в стране.</p>";

  it.each([
    ["iso-8859-1", "windows-1256", arabic],
    ["windows-1252", "windows-1256", persian],
    ["iso-8859-15", "windows-1256", arabic],
    ["iso-8859-2", "windows-1251", russian],
  ])("said %s, is %s", (said, is, text) => {
    const bytes = bytesIn(is, `<meta charset="${said}">${text}`);
    expect(decodeHtml(bytes)).toMatchObject({ encoding: is, isGuessed: true, html: expect.stringContaining(text) });
    expect(decodeHtml(bytesIn(is, text), `text/html; charset=${said}`).html).toBe(text);
  });

  it.each([
    ["iso-8859-1", "<p>Le ministre a été reçu à l'aéroport, où la délégation française l'avait précédé.</p>"],
    ["iso-8859-1", "<p>O ministro chegou à capital para negociações e assinará acordos de cooperação.</p>"],
    ["iso-8859-2", "<p>Minister spraw zagranicznych przybył z wizytą, która potrwa trzy dni, ogłosił rząd.</p>"],
  ])("said %s and is it: %s", (said, text) => {
    const decoded = decodeHtml(bytesIn(said, `<meta charset="${said}">${text}`));
    expect(decoded).toMatchObject({ isGuessed: false, html: expect.stringContaining(text) });
  });
});

describe("a page that says a wrong encoding", () => {
  const russian =
    "<p>Министр иностранных дел прибыл во вторник в столицу для переговоров, сообщили в министерстве. Его встретил в аэропорту коллега, а затем он был принят во дворце, где стороны подписали меморандум о сотрудничестве на пять лет.</p>";

  it.each([
    ["windows-1251", "windows-1256", arabic],
    ["iso-8859-6", "windows-1256", arabic],
    ["x-mac-roman", "windows-1256", arabic],
    ["windows-1254", "windows-1256", arabic],
    ["gb2312", "windows-1256", arabic],
    ["shift_jis", "windows-1256", arabic],
    ["euc-kr", "windows-1256", arabic],
    ["windows-1253", "windows-1256", arabic],
    ["windows-1256", "iso-8859-6", arabic],
    ["koi8-r", "windows-1251", russian],
    ["windows-1256", "windows-1251", russian],
    ["windows-1251", "koi8-r", russian],
    ["utf-8", "koi8-r", russian],
  ])("%s, and is %s", (said, is, text) => {
    const { html, encoding, isGuessed } = decodeHtml(bytesIn(is, `<meta charset="${said}">${text}`));
    expect(html).toContain(text);
    expect([encoding, isGuessed]).toEqual([is, true]);
  });

  it.each(["windows-1256", "iso-8859-1", "none-such"])("%s, and is UTF-8 with a broken letter", (said) => {
    const bytes = [...utf8(`<meta charset="${said}">${arabic}`), 0xff, ...utf8(arabic)];
    expect(decodeHtml(Uint8Array.from(bytes))).toMatchObject({ encoding: "utf-8", isGuessed: true });
  });

  it.each([arabic, "<p>Évidemment, le président était déjà là, à l'aéroport, où le préfet l'a reçu.</p>"])(
    "nothing wrong, but holds UTF-8 that was read as Latin: %s",
    (text) => {
      const twice = utf8(new TextDecoder("windows-1252").decode(utf8(text)));
      expect(decodeHtml(twice)).toEqual({ html: text, encoding: "utf-8", isGuessed: true });
      const mixed = utf8(`${new TextDecoder("windows-1252").decode(utf8(text))}<p>جديد</p>`);
      expect(decodeHtml(mixed).isGuessed).toBe(false);
    },
  );
});

describe("the encoding of a page", () => {
  it.each([
    ["UTF-8", utf8(arabic), undefined, arabic, "utf-8", false],
    ["UTF-8 with a byte order mark", utf8(`\ufeff${arabic}`), undefined, arabic, "utf-8", false],
    [
      "UTF-8 that its header calls windows-1256",
      utf8(arabic),
      "text/html; charset=windows-1256",
      arabic,
      "utf-8",
      false,
    ],
    ["UTF-16 with a byte order mark", utf16(arabic), undefined, arabic, "utf-16le", false],
    [
      "windows-1256 by its header",
      windows1256(arabic),
      "text/html; charset=windows-1256",
      arabic,
      "windows-1256",
      false,
    ],
    [
      "windows-1256 by http-equiv",
      windows1256(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">${arabic}`),
      undefined,
      `<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">${arabic}`,
      "windows-1256",
      false,
    ],
    [
      "windows-1256 by meta charset, in another name",
      windows1256(`<meta charset=cp1256>${arabic}`),
      undefined,
      `<meta charset=cp1256>${arabic}`,
      "windows-1256",
      false,
    ],
    [
      "windows-1256 by an XML declaration",
      windows1256(`<?xml version="1.0" encoding='windows-1256'?>${arabic}`),
      undefined,
      `<?xml version="1.0" encoding='windows-1256'?>${arabic}`,
      "windows-1256",
      false,
    ],
    ["windows-1256 that nothing names", windows1256(arabic), undefined, arabic, "windows-1256", true],
    [
      "windows-1256 that calls itself UTF-8",
      windows1256(arabic),
      "text/html; charset=utf-8",
      arabic,
      "windows-1256",
      true,
    ],
    [
      "windows-1256 under a name nobody knows",
      windows1256(arabic),
      "text/html; charset=arabic-of-sorts",
      arabic,
      "windows-1256",
      true,
    ],
    [
      "windows-1251 that nothing names",
      cyrillic(
        "Министр встретился во вторник в столице со своим коллегой и обсудил с ним отношения между странами, а также поставки газа и нефти на этот год.",
      ),
      undefined,
      "Министр встретился во вторник в столице со своим коллегой и обсудил с ним отношения между странами, а также поставки газа и нефти на этот год.",
      "windows-1251",
      true,
    ],
    [
      "windows-1252 that nothing names",
      latin1("<p>Le pr\xe9sident est all\xe9 \xe0 Gen\xe8ve.</p>"),
      undefined,
      "<p>Le président est allé à Genève.</p>",
      "windows-1252",
      true,
    ],
    [
      "the quotation marks of windows-1252",
      latin1("<meta charset=iso-8859-1>\x93Yes\x94, \x80 5"),
      undefined,
      "<meta charset=iso-8859-1>“Yes”, € 5",
      "windows-1252",
      false,
    ],
    ["no bytes", new Uint8Array(), undefined, "", "utf-8", false],
  ])("%s", (_, bytes, contentType, html, encoding, isGuessed) => {
    expect(decodeHtml(bytes, contentType)).toEqual({ html, encoding, isGuessed });
  });

  it("a broken letter in a page of UTF-8 is a broken letter, not another encoding", () => {
    const bytes = [...utf8(`<meta charset=utf-8>${arabic}`), 0xff, ...utf8(arabic)];
    const { html, encoding } = decodeHtml(Uint8Array.from(bytes));
    expect(encoding).toBe("utf-8");
    expect(html.split("\ufffd")).toHaveLength(2);
  });
});

it("reads a short Arabic text by the article on its words", () => {
  const bytes = windows1256("وصل الوزير إلى العاصمة.");
  expect(decodeHtml(bytes)).toMatchObject({ encoding: "windows-1256", isGuessed: true });
});

it.each([
  ["windows-1256", windows1256("زيارة الوزير إلى أمبريل")],
  ["windows-1252", latin1("Gr\xf6\xdfe, caf\xe9, na\xefve, Gr\xf6\xdfe")],
  ["windows-1252", latin1("\xf6\xdf \xf6\xdf")],
])("takes few words of nothing but Arabic letters for Arabic: %s", (encoding, bytes) => {
  expect(decodeHtml(bytes)).toMatchObject({ encoding, isGuessed: true });
});
