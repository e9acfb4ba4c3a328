import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** The channel over which those who meet speak. */
export const meetingChannelList = codelist({
  id: "meeting-channel",
  title: { en: "Meeting channel", ar: "قناة اللقاء" },
  description: "The channel over which those who meet speak.",
  open: false,
  source: "this project; PLOVER codebook, CONSULT modes",
  // biome-ignore format: a value a line
  values: [
    { value: "in-person", label: { en: "in person", ar: "حضوريًا" }, definition: "They are in one place.", source: "PLOVER codebook, CONSULT modes" },
    { value: "phone", label: { en: "by phone", ar: "هاتفيًا" }, definition: "They speak by telephone, sound only.", source: "PLOVER codebook, CONSULT modes" },
    { value: "video", label: { en: "by video", ar: "عبر الفيديو" }, definition: "They see each other over a video link.", source: "this project" },
    { value: "written", label: { en: "in writing", ar: "كتابيًا" }, definition: "They exchange letters, messages or notes.", source: "this project" },
  ],
});

/** A code of the list `meetingChannel`. */
export const MeetingChannelSchema = z.enum(valuesOf(meetingChannelList)).register(meta, {
  id: "MeetingChannel",
  codelist: "meeting-channel",
  description: "The channel over which those who meet speak.",
});
