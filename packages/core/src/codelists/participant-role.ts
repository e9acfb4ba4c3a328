import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** The role of a participant, if the list that contains the participant does not already express it. */
export const participantRoleList = codelist({
  id: "participant-role",
  title: { en: "Participant role", ar: "دور المشارك" },
  description: "The part someone takes, where the list that names them does not already say it.",
  open: false,
  source: "this project",
  // biome-ignore format: a value a line
  values: [
    { value: "delegation-member", label: { en: "delegation member", ar: "عضو وفد" }, definition: "Comes with the principal of their side.", source: "this project" },
    { value: "host-side", label: { en: "host side", ar: "من الجانب المضيف" }, definition: "Takes part for the host without being the host.", source: "this project" },
    { value: "reception", label: { en: "reception", ar: "استقبال" }, definition: "Welcomes the visitors or sees them off, at the airport for instance; talks with them are not reported.", source: "this project" },
    { value: "mediator", label: { en: "mediator", ar: "وسيط" }, definition: "Mediates between the others.", source: "CAMEO" },
    { value: "third-party", label: { en: "third party", ar: "طرف ثالث" }, definition: "Belongs to none of the sides and does not mediate.", source: "PLOVER codebook, CONSULT modes" },
    { value: "participant", label: { en: "participant", ar: "مشارك" }, definition: "Takes part without a side or a further role that the text would name.", source: "KAIROS" },
  ],
});

/** A code of the list `participantRole`. */
export const ParticipantRoleSchema = z.enum(valuesOf(participantRoleList)).register(meta, {
  id: "ParticipantRole",
  codelist: "participant-role",
  description: "The part someone takes, where the list that names them does not already say it.",
});
