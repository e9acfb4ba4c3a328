import type { ArticleIndex, FactNode } from "../../article/article-index.ts";
import { sentencesTouched, touchSameSentence } from "../../article/locate.ts";
import { isSound } from "../../article/sound-index.ts";
import type { Mention, Participant, Sentence } from "../../generated/types.ts";
import { kinOf } from "../../inspection/kin.ts";
import { Kept } from "../../text/kept.ts";
import type { Rule } from "../rule.ts";

/** A participant must be mentioned in the sentences of its evidence. */
export const participantMentioned: Rule = {
  code: "evidence/participant-mentioned",
  severity: "warning",
  needs: "file",
  asks: "mentions",
  reads: "words",
  title: {
    en: "Require a participant to be mentioned in the sentences of its evidence.",
    ar: "اشتراط ذكر المشارك في جمل شواهده.",
  },
  message: {
    en: "the quoted sentences do not mention {entity}: quote one that does, mark the words that do, or explain it in a note",
    ar: "الجمل المقتبسة لا تذكر {entity}: اقتبس جملة تذكره، أو عيّن الكلمات التي تذكره، أو اشرح ذلك في ملاحظة",
  },
  doubts: {
    fact: {
      having: "participant",
      doubts: ({ node }, _, index) =>
        isParticipant(node) && node.note === undefined && !isNamedBeside(index, node) && node.evidence.length > 0,
    },
  },
  check(index, report) {
    const namesOf = namesIn(index);
    for (const { node } of index.facts) {
      if (!isParticipant(node) || node.note !== undefined || !index.entities.has(node.entity)) continue;
      const names = namesOf(node.entity);
      if (!names) continue;
      const sentences = node.evidence.flatMap((quote) => sentencesTouched(index.sentences, quote));
      if (sentences.length === 0 || sentences.some((sentence) => names.isIn(sentence))) continue;
      report(node, { at: "entity", words: { entity: node.entity } });
    }
  },
};

function isParticipant(node: FactNode["node"]): node is FactNode["node"] & Participant {
  return typeof node["entity"] === "string";
}

interface Names {
  isIn(sentence: Sentence): boolean;
}

// The names of each entity; undefined if nothing names it, or its kin is not known. A sentence is searched once for each.
function namesIn(index: ArticleIndex): (entity: string) => Names | undefined {
  const kinOfEntity = kinOf(index);
  const mentioned = mentionedBySentence(index);
  const known = new Map<string, Names | undefined>();
  return (entity) => {
    if (known.has(entity)) return known.get(entity);
    const kin = kinOfEntity(entity);
    const isNamed = kin !== undefined && [...kin].some((id) => index.entities.get(id)?.mentions.length);
    const names = isNamed ? { isIn: remembering((sentence) => meet(kin, mentioned.get(sentence))) } : undefined;
    known.set(entity, names);
    return names;
  };
}

function remembering(isIn: (sentence: Sentence) => boolean): (sentence: Sentence) => boolean {
  const known = new Map<Sentence, boolean>();
  return (sentence) => {
    const answer = known.get(sentence) ?? isIn(sentence);
    known.set(sentence, answer);
    return answer;
  };
}

function mentionedBySentence(index: ArticleIndex): Map<Sentence, Set<string>> {
  const mentioned = new Map<Sentence, Set<string>>(index.sentences.map((sentence) => [sentence, new Set()]));
  for (const { mention, entity } of index.mentions) {
    for (const sentence of sentencesTouched(index.sentences, mention)) mentioned.get(sentence)?.add(entity.id);
  }
  return mentioned;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string> = new Set()): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const id of few) if (many.has(id)) return true;
  return false;
}

const fewMentions = 32;

// Whether one of the first mentions of the participant, or of a group of which it is a member, is in a sentence of its evidence.
function isNamedBeside(index: ArticleIndex, { entity, evidence }: Participant): boolean {
  if (isNamedIn(index, entity, evidence)) return true;
  for (const group of groupsOf(index).get(entity) ?? []) if (isNamedIn(index, group, evidence)) return true;
  return false;
}

function isNamedIn(index: ArticleIndex, entity: string, evidence: Participant["evidence"]): boolean {
  const mentions = index.entities.get(entity)?.mentions ?? [];
  const last = Math.min(mentions.length, fewMentions);
  for (const quote of evidence)
    for (let i = 0; i < last; i++) {
      const mention = mentions[i] as Mention;
      if (touchSameSentence(index.sentences, quote, mention) && isSound(index, mention)) return true;
    }
  return false;
}

const groups = new Kept<ReadonlyMap<string, readonly string[]>>();

// The first group that names each entity as a member.
function groupsOf(index: ArticleIndex): ReadonlyMap<string, readonly string[]> {
  const known = groups.get(index);
  if (known) return known;
  const made = new Map<string, readonly string[]>();
  for (const { id, members } of index.entities.values())
    if (members) for (const member of members) if (!made.has(member)) made.set(member, [id]);
  groups.set(index, made);
  return made;
}
