import * as z from "zod";
import { meta } from "../metadata/meta.ts";

/** A code of IPTC's Media Topics; the schema checks its shape, a rule whether it is retired. */
export const MediaTopicSchema = z
  .string()
  .regex(/^medtop:[0-9]{8}$/)
  .register(meta, {
    id: "MediaTopic",
    codelist: "media-topic",
    description: "An IPTC Media Topic: medtop: and eight digits.",
    arabic: "موضوع من IPTC Media Topics: medtop: وثمانية أرقام.",
  });
