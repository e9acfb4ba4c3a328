import type { SpeechState } from "../reading-state.ts";
import type { Speaker } from "../statement.ts";

/** The office of the sentence before: "The Minister received the envoy. He stressed that". */
export function topicSpeaker({ topic }: SpeechState, index: number): Speaker | undefined {
  const isNear = topic?.at === index - 1 && topic.speaker.phrase !== "institution";
  return isNear && !topic.speaker.organization && !topic.speaker.place ? topic.speaker : undefined;
}

/** Who issues the text of the sentence before: "The colonel read a statement. “…,” it said." */
export function documentSpeaker({ topic }: SpeechState, index: number): Speaker | undefined {
  return topic?.at === index - 1 && topic.hasDocument ? topic.speaker : undefined;
}
