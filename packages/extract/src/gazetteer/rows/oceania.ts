import type { PlaceRow } from "../place-row.ts";

/** The states of Oceania. */
// biome-ignore format: a country a line
export const oceania: readonly PlaceRow[] = [
  ["AU", "", "أسترالي", "", "Australian, Aussie, Aussies", "Canberra = كانبرا, كانبيرا"],
  ["FJ", "", "فيجي", "", "Fijian", "Suva = سوفا"],
  ["FM", "ولايات ميكرونيزيا المتحدة", "ميكرونيزي", "Federated States of Micronesia", "Micronesian", "Palikir = باليكير"],
  ["KI", "كيريباس", "كيريباتي", "", "I-Kiribati", "Tarawa, South Tarawa = تاراوا الجنوبية"],
  ["MH", "جزر المارشال", "مارشالي", "", "Marshallese", "Majuro = "],
  ["NR", "", "ناوروي", "", "Nauruan", "Yaren = يارين"],
  ["NZ", "نيوزيلاندا, نيوزلندا", "نيوزيلندي, نيوزيلاندي, نيوزلندي", "New Zealand", "New Zealander, New Zealanders, Kiwi, Kiwis", "Wellington = ويلينغتون, ولنغتون, ويلنغتون"],
  ["PG", "بابوا نيو غينيا", "بابوي, بابواني", "", "Papua New Guinean", "Port Moresby = بورت مورسبي"],
  ["PW", "", "بالاوي", "", "Palauan", "Ngerulmud = نغيرولمود, نجيرولمود"],
  ["SB", "جزر السليمان", "سليماني", "", "Solomon Islander, Solomon Islanders", "Honiara = هونيارا"],
  ["TO", "", "تونغي", "", "Tongan", "Nukuʻalofa, Nuku'alofa, Nukualofa = نوكوالوفا"],
  ["TV", "", "توفالي, توفالوي", "", "Tuvaluan", "Funafuti = "],
  ["VU", "", "فانواتي, فانواتوي", "", "Ni-Vanuatu, Vanuatuan", "Port Vila = بورت فيلا"],
  ["WS", "", "ساموي", "", "Samoan", "Apia = آبيا"],
];
