import { describe, expect, it } from "vitest";
import { draftOf, quantitiesOfDraft, timesOfDraft } from "./scores/drafted.ts";
import { eventsOfDraft } from "./scores/gold/events.ts";

function read(text: string) {
  const draft = draftOf(text, "2025-06-10");
  const valuesOf = (list: ReturnType<typeof timesOfDraft>) =>
    list.map(({ start, end, value, unit }) => `${text.slice(start, end)}=${value ?? ""}${unit ? ` ${unit}` : ""}`);
  return {
    language: draft.language.lexicons[0],
    persons: (draft.coding.entities ?? []).flatMap(({ kind, name }) =>
      kind === "person" ? Object.values(name ?? {}).slice(0, 1) : [],
    ),
    times: valuesOf(timesOfDraft(draft)),
    quantities: valuesOf(quantitiesOfDraft(draft)),
    events: eventsOfDraft(draft).map(({ kind, status, host }) => `${kind} ${status}${host && ` > ${host}`}`),
  };
}

describe("texts in French, Spanish, Russian, Turkish and Persian", () => {
  it.each([
    [
      "Le Premier ministre Jean Lenoir a achevé mercredi une visite officielle d'une semaine à Rabat et il a signé un contrat de 310 millions d'euros.",
      { persons: ["Jean Lenoir"], quantities: ["310 millions d'euros=310000000 EUR"], events: ["visit occurred > MA"] },
    ],
    [
      "Le roi du Maroc, Hassan Alaoui, recevra vendredi 13 juin le chancelier allemand, Karl Weber, à Fès.",
      { persons: ["Hassan Alaoui", "Karl Weber"], times: ["vendredi 13 juin=2025-06-13"], events: ["meeting planned"] },
    ],
    [
      "El presidente de Chile, Juan Soto, fue recibido ayer en Madrid por el rey Felipe Borbón.",
      { persons: ["Juan Soto", "Felipe Borbón"], times: ["ayer=2025-06-09"], events: ["meeting occurred"] },
    ],
    [
      "La visita de tres días del canciller mexicano, Luis Ortega, a Bogotá concluyó el jueves con un acuerdo de 90 millones de dólares.",
      { persons: ["Luis Ortega"], times: ["tres días=P3D", "jueves=2025-06-05"], events: ["visit occurred > CO"] },
    ],
    [
      "Президент Казахстана Ерлан Садыков завершил трёхдневный визит в Берлин, где встретился с канцлером Германии Карлом Вебером.",
      { times: ["трёхдневный=P3D"], events: ["visit occurred > DE", "meeting occurred"] },
    ],
    [
      "Визит главы МИД Ирана Али Карими в Баку был отменён.",
      { persons: ["Али Карими"], events: ["visit cancelled > AZ"] },
    ],
    [
      "Fransa Cumhurbaşkanı Paul Martin, Ankara'da Başbakan Ahmet Kaya tarafından kabul edildi.",
      { persons: ["Paul Martin", "Ahmet Kaya"], events: ["meeting occurred"] },
    ],
    [
      "İtalya Başbakanı Marco Rossi 12 Haziran'da Tunus'u ziyaret edecek.",
      { persons: ["Marco Rossi"], times: ["12 Haziran=2025-06-12"], events: ["visit planned > TN"] },
    ],
    [
      "وزیر امور خارجهٔ آلمان، کارل وبر، فردا برای سفری دوروزه به تهران می‌آید.",
      { persons: ["کارل وبر"], times: ["فردا=2025-06-11", "دوروزه=P2D"], events: ["visit planned > IR"] },
    ],
    [
      "سفر نخست‌وزیر عراق، کریم سالم، به آنکارا به ۱۲ مهر ۱۴۰۴ موکول شد.",
      { persons: ["کریم سالم"], times: ["۱۲ مهر ۱۴۰۴=2025-10-04"], events: ["visit postponed > TR"] },
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  it.each([
    "El primer ministro no recibió al embajador ruso, Ivan Petrov.",
    "Le président Karim Sule n'ira pas à Oslo cette semaine.",
    "Le palais dément que le roi Harald Nord se soit rendu à Lima.",
    "Премьер-министр Армении Арам Саркисян не посетит Тбилиси на этой неделе.",
    "Başbakan Ahmet Kaya, İtalya Başbakanı Marco Rossi ile görüşmedi.",
    "رئیس‌جمهور قزاقستان، ارلان صادقوف، با همتای تاجیک خود دیدار نکرد.",
  ])("drafts no event that the text denies: %s", (text) => {
    expect(read(text).events).toEqual([]);
  });
});
