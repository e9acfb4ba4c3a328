import type { ArticleIndex } from "../../article/article-index.ts";
import type { Evidence } from "../../generated/types.ts";
import { spanNumber } from "../../inspection/same-spans.ts";
import type { Rule } from "../rule.ts";

/** One statement, meeting or agreement must be coded once. */
export const codedTwice: Rule = {
  code: "reference/coded-twice",
  severity: "warning",
  needs: "file",
  title: {
    en: "Disallow coding one statement, meeting or agreement twice.",
    ar: "منع ترميز القول أو اللقاء أو الاتفاق الواحد مرتين.",
  },
  message: {
    en: "everything but the id is as in {other}: remove one of the two, or explain in a note what distinguishes them",
    ar: "كل ما فيه سوى المعرّف مطابق لما في {other}: احذف أحدهما أو بيّن في ملاحظة ما يميّزه",
  },
  doubts: {
    article: (index) => listsOf(index).some((list) => list.length > 1 && haveTwins(list)),
  },
  check(index, report) {
    for (const list of listsOf(index)) {
      const seen = new Map<string, Coded>();
      for (const object of list) {
        if (object.note !== undefined || object.evidence.length === 0) continue;
        const own = contentOf(object);
        const other = seen.get(own);
        if (other) report(object, { others: { other } });
        else seen.set(own, object);
      }
    }
  },
};

interface Coded {
  id: string;
  note?: string;
  evidence: readonly Evidence[];
}

function listsOf({ statements, meetings, agreements }: ArticleIndex): (readonly Coded[])[] {
  return [statements, meetings, agreements];
}

// Objects with the same content have the same first quote; two objects often share one, so the rest is compared too.
function haveTwins(list: readonly Coded[]): boolean {
  const [seen, shared] = [new Set<number>(), new Set<number>()];
  for (const object of list) {
    const place = placeOf(object);
    if (seen.has(place)) shared.add(place);
    else seen.add(place);
  }
  if (shared.size === 0) return false;
  const contents = list.filter((object) => shared.has(placeOf(object))).map(contentOf);
  return new Set(contents).size < contents.length;
}

function placeOf({ evidence: [first] }: Coded): number {
  return first ? spanNumber(first) : -1;
}

function contentOf({ id: _, ...content }: Coded): string {
  return JSON.stringify(content);
}
