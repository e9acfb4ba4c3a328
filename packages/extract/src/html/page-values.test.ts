import { describe, expect, it } from "vitest";
import { cleanDate, datesDiffer } from "./clean-date.ts";
import { cleanUrl } from "./clean-url.ts";
import { parseLoosely } from "./loose-json.ts";
import { plainWords } from "./plain-words.ts";
import { withoutScripts } from "./without-scripts.ts";

describe("a date as pages write it", () => {
  it.each([
    ["2021-04-13", "2021-04-13"],
    ["2021-04-13T09:30:00+03:00", "2021-04-13T09:30:00+03:00"],
    ["2021-04-13T09:30:00.123Z", "2021-04-13T09:30:00Z"],
    ["2021-04-13 09:30", "2021-04-13T09:30"],
    ["2021-04-13 09:30:15 UTC", "2021-04-13T09:30:15Z"],
    ["2021-04-13T9:30+0300", "2021-04-13T09:30+03:00"],
    ["2021/4/3", "2021-04-03"],
    ["Tue, 13 Apr 2021 09:30:00 GMT", "2021-04-13T09:30:00Z"],
    ["13 April 2021", "2021-04-13"],
    ["April 13, 2021, 07:47 PM EST", "2021-04-13"],
    ["Tue Apr 13 09:30:00 EST 2021", "2021-04-13"],
    ["Tue Apr 13 09:30:00 UTC 2021", "2021-04-13T09:30:00Z"],
    ["Tue Apr 13 2021 09:30:00 GMT+0300 (Arabian Standard Time)", "2021-04-13T09:30:00+03:00"],
    ["1400-01-24T09:30:00+04:30", "2021-04-13T09:30:00+04:30"],
    ["1399/12/30", "2021-03-20"],
    ["۱۴۰۰-۰۱-۲۴", "2021-04-13"],
    ["٢٠٢١-٠٤-١٣", "2021-04-13"],
  ])("%s is %s", (raw, value) => {
    expect(cleanDate(raw)?.value).toBe(value);
  });

  it.each([
    ["04/13/2021", "2021-04-13"],
    ["13.04.2021 09:30", "2021-04-13"],
    ["20210413", "2021-04-13"],
    ["20210413T093000Z", "2021-04-13T09:30:00Z"],
    ["Tuesday, April 13, 2021 - 09:30", "2021-04-13"],
    ["13. April 2021", "2021-04-13"],
    ["13-Apr-2021", "2021-04-13"],
    ["13 نيسان 2021", "2021-04-13"],
    ["2021-04-13T09:30:00+02:00[Europe/Berlin]", "2021-04-13T09:30:00+02:00"],
    ["2021-04-13T09:30:00 Europe/Berlin", "2021-04-13T09:30:00"],
  ])("%s is %s", (raw, value) => {
    expect(cleanDate(raw)?.value).toBe(value);
  });

  it.each([
    "",
    "yesterday",
    "2021-13-01",
    "1400-12-30",
    "1442-09-01",
    "2564-04-13",
    "0045-01-01",
    "Tue Smarch 13 09:30:00 EST 2021",
    "2021-02-30",
    "04/05/2021",
    "13/14/2021",
    "Thu Jan 01 00:00:00 UTC 1970",
    "Smarch 13, 2021",
    "2021-04-13T25:00Z",
    "1618300000",
    "2021-04-13T09:30+15:00",
    20210413,
    null,
  ])("%j is none that can be read", (raw) => {
    expect(cleanDate(raw)).toBeUndefined();
  });

  it.each([
    ["2021-04-13T09:30:00+03:00", "2021-04-13T06:30:00Z", false],
    ["2021-04-13T09:30:00+03:00", "2021-04-13", false],
    ["2021-04-13T09:30:00+03:00", "2021-04-13T09:30:00Z", true],
    ["2021-04-13", "2021-04-14", true],
  ])("%s and %s differ: %s", (a, b, differ) => {
    const [one, two] = [cleanDate(a), cleanDate(b)];
    expect(one && two && datesDiffer(one, two)).toBe(differ);
  });
});

describe("an address", () => {
  it.each([
    ["https://example.org/a?utm_source=x&id=3&fbclid=y#top", "https://example.org/a?id=3"],
    ["https://user:secret@example.org/a", "https://example.org/a"],
    ["/a/b?page=2", "https://example.org/a/b?page=2"],
    ["https://example.org/مقال", "https://example.org/%D9%85%D9%82%D8%A7%D9%84"],
    ["https://example.org/a?q=%D8%A7+b", "https://example.org/a?q=%D8%A7+b"],
  ])("%s becomes %s", (raw, clean) => {
    expect(cleanUrl(raw, "https://example.org/")).toBe(clean);
  });

  it.each([
    "",
    " ",
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "mailto:a@example.org",
    `https://example.org/${"a".repeat(3000)}`,
    5,
    undefined,
  ])("%j is none", (raw) => {
    expect(cleanUrl(raw, "https://example.org/")).toBeUndefined();
  });
});

describe("JSON as pages hold it", () => {
  it.each([
    ["in a comment", `<!-- {"a": 1} -->`],
    ["in CDATA", `//<![CDATA[\n{"a": 1}\n//]]>`],
    ["with a comma too many", `{"a": 1, }`],
    ["with a semicolon", `{"a": 1};`],
    ["with escaped quotation marks", `{&quot;a&quot;: 1}`],
  ])("%s", (_, source) => {
    expect(parseLoosely(source)).toEqual({ a: 1 });
  });

  it("keeps a line break and a comma inside a string", () => {
    expect(parseLoosely(`{"a": "one,\ntwo, }",}`)).toEqual({ a: "one,\ntwo, }" });
  });

  it.each(["", "{", "{a: 1}", "<p>"])("%j is none", (source) => {
    expect(parseLoosely(source)).toBeUndefined();
  });
});

describe("words of an envelope", () => {
  it.each([
    ["A &amp; B &#x2013; &#1575;", "A & B – ا"],
    ["  two\n lines ", "two lines"],
    ["<b>Bold</b> words", "Bold words"],
    ["&nbsp;", undefined],
    ["x".repeat(301), undefined],
    [["A"], undefined],
  ])("%j are %j", (raw, words) => {
    expect(plainWords(raw)).toBe(words);
  });
});

describe("scripts, styles and comments", () => {
  it.each([
    ["<p>a</p><script>x</script><p>b</p>", "<p>a</p><p>b</p>"],
    ["<p>a</p><SCRIPT src=x></SCRIPT ><p>b</p>", "<p>a</p><p>b</p>"],
    ["<style>p{}</style><p>b</p>", "<p>b</p>"],
    ["<!-- <script> --><p>b</p><!-- </script> -->", "<p>b</p>"],
    ["<script>'<!--'</script><p>b</p>", "<p>b</p>"],
    ["<p>a</p><script>never closed<p>b</p>", "<p>a</p>"],
    ["<p>a</p><!-- never closed<p>b</p>", "<p>a</p>"],
    ["<scripture>b</scripture>", "<scripture>b</scripture>"],
    [`<script type="application/ld+json">{}</script>`, `<script type="application/ld+json">{}</script>`],
  ])("%s leaves %s", (html, left) => {
    expect(withoutScripts(html)).toBe(left);
  });
});
