import type { Codelist, CodelistValue } from "./codelist.ts";

/** A speech act with the event that PLOVER codes it as. */
export interface SpeechActValue<V extends string = string> extends CodelistValue<V> {
  /** PLOVER's event, if there is one; its quad class is not inherited, because it classifies a friendly request as conflict. */
  plover?: "AGREE" | "SUPPORT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN";
}

function speechActs<const V extends string>(list: Codelist<V, SpeechActValue<V>>): Codelist<V, SpeechActValue<V>> {
  return list;
}

/** What a speaker does by speaking; the cue verb decides, or without one the plain meaning of the words. */
export const speechActList = speechActs({
  id: "speech-act",
  title: { en: "Speech act", ar: "الفعل الكلامي" },
  description: "What a speaker does by speaking; the cue verb decides, and without one the plain sense of the words.",
  open: false,
  source: "PLOVER; CAMEO; AIDA; this project",
  // biome-ignore format: a value a line
  values: [
    { value: "assert", label: { en: "assert", ar: "تقرير" }, definition: "Presents something as true, and no other value fits: said, noted, explained; also each claim in the article's own voice.", source: "AIDA" },
    { value: "question", label: { en: "question", ar: "سؤال" }, definition: "Asks for information or an answer; asking for a deed is request, a rhetorical question is what it asserts.", source: "this project" },
    { value: "request", label: { en: "request", ar: "طلب" }, definition: "Asks someone to act and leaves the choice: asked, called on, urged, appealed.", source: "PLOVER", plover: "REQUEST" },
    { value: "demand", label: { en: "demand", ar: "مطالبة" }, definition: "Claims an act as due and leaves no choice: demanded, insisted that someone must; consequences named make it threaten.", source: "PLOVER", plover: "REQUEST" },
    { value: "propose", label: { en: "propose", ar: "اقتراح" }, definition: "Puts forward a plan, a text or a meeting for others to take up, the speaker included: proposed, suggested, offered to host.", source: "PLOVER", plover: "REQUEST" },
    { value: "promise", label: { en: "promise", ar: "وعد" }, definition: "Binds the speaker's side to a later act that others wish: promised, pledged, undertook, stands ready to.", source: "PLOVER", plover: "AGREE" },
    { value: "agree", label: { en: "agree", ar: "اتفاق" }, definition: "Two or more sides together state a shared view or decision: agreed, were of one mind. An agreed text with a name is an agreement.", source: "PLOVER", plover: "AGREE" },
    { value: "accept", label: { en: "accept", ar: "قبول" }, definition: "One side says yes to a request, proposal or invitation of another.", source: "PLOVER", plover: "AGREE" },
    { value: "reject", label: { en: "reject", ar: "رفض" }, definition: "Says no to a request, a proposal, a policy or a demand: refused, ruled out, opposed. Contesting that something is true is deny.", source: "PLOVER", plover: "REJECT" },
    { value: "accuse", label: { en: "accuse", ar: "اتهام" }, definition: "Lays a named wrong at a named actor's door: accused, blamed, held responsible; summoning an ambassador counts in PLOVER.", source: "PLOVER", plover: "ACCUSE" },
    { value: "warn", label: { en: "warn", ar: "تحذير" }, definition: "Points to harm that may come, which the speaker does not say to bring about.", source: "PLOVER", plover: "THREATEN" },
    { value: "threaten", label: { en: "threaten", ar: "تهديد" }, definition: "Announces harm that the speaker's own side will do, or do unless something happens.", source: "PLOVER", plover: "THREATEN" },
    { value: "condemn", label: { en: "condemn", ar: "إدانة" }, definition: "Judges an act or policy as wrong: condemned, denounced, deplored, criticised; where the wrong is first ascribed to someone, accuse.", source: "PLOVER", plover: "ACCUSE" },
    { value: "stress", label: { en: "stress", ar: "تأكيد" }, definition: "Asserts with weight, by a cue of emphasis: stressed, underlined, pointed to the need for.", source: "this project" },
    { value: "reaffirm", label: { en: "reaffirm", ar: "تجديد الموقف" }, definition: "Repeats a position or commitment that the words mark as earlier: reiterated, renewed, reaffirmed.", source: "this project" },
    { value: "acknowledge", label: { en: "acknowledge", ar: "إقرار" }, definition: "Grants something that the speaker did not wish or had not said before: admitted, conceded, recognised that. To recognise a state or government is announce.", source: "CAMEO" },
    { value: "welcome", label: { en: "welcome", ar: "ترحيب" }, definition: "Greets an event, a step or a proposal with approval; to receive a guest is a meeting.", source: "PLOVER", plover: "SUPPORT" },
    { value: "congratulate", label: { en: "congratulate", ar: "تهنئة" }, definition: "Expresses joy to someone at their success, office or feast.", source: "PLOVER", plover: "SUPPORT" },
    { value: "condole", label: { en: "condole", ar: "تعزية" }, definition: "Expresses sympathy for a death, an attack or a disaster.", source: "CAMEO" },
    { value: "thank", label: { en: "thank", ar: "شكر" }, definition: "Expresses thanks to someone for something done.", source: "PLOVER", plover: "SUPPORT" },
    { value: "praise", label: { en: "praise", ar: "إشادة" }, definition: "Judges a person, an act or a relation as good: praised, hailed, lauded; an assessment without warmth is assert.", source: "PLOVER", plover: "SUPPORT" },
    { value: "apologise", label: { en: "apologise", ar: "اعتذار" }, definition: "Expresses regret for the speaker's own side's act; regret over another's act is condemn or express-concern.", source: "PLOVER", plover: "SUPPORT" },
    { value: "deny", label: { en: "deny", ar: "نفي" }, definition: "Contests that something is true, an accusation above all; refusing to act is reject.", source: "CAMEO" },
    { value: "invite", label: { en: "invite", ar: "دعوة" }, definition: "Asks someone to come, to visit or to take part in an event.", source: "PLOVER", plover: "AGREE" },
    { value: "announce", label: { en: "announce", ar: "إعلان" }, definition: "Makes public, on behalf of those who decide, a decision or an act that it is theirs to make known.", source: "this project" },
    { value: "hope", label: { en: "express hope", ar: "إعراب عن الأمل" }, definition: "Expresses a wish for something not in the speaker's hand: hoped, looked forward to, wished.", source: "this project" },
    { value: "express-concern", label: { en: "express concern", ar: "إعراب عن القلق" }, definition: "Expresses worry or regret and blames no one: voiced concern, was alarmed; a harm foretold is warn.", source: "this project" },
  ],
});
