// Destinations of visits: capitals and other cities, with their country in GeoNames (-- if disputed),
// longitude and latitude. From GeoNames (geonames.org), CC BY 4.0, rounded to a tenth of a degree.
const rows = `
Abu Dhabi AE 54.4 24.5
Abuja NG 7.5 9.1
Accra GH -0.2 5.6
Addis Ababa ET 38.7 9
Aden YE 45 12.8
Aleppo SY 37.2 36.2
Alexandria EG 29.9 31.2
Algiers DZ 3.1 36.7
Almaty KZ 76.9 43.3
Amman JO 35.9 32
Amsterdam NL 4.9 52.4
Andorra la Vella AD 1.5 42.5
Ankara TR 32.9 39.9
Antalya TR 30.7 36.9
Antananarivo MG 47.5 -18.9
Apia WS -171.8 -13.8
Aqaba JO 35 29.5
Ashgabat TM 58.4 38
Asmara ER 38.9 15.3
Astana KZ 71.4 51.2
Asuncion PY -57.6 -25.3
Athens GR 23.7 38
Baghdad IQ 44.4 33.3
Baku AZ 49.9 40.4
Bamako ML -8 12.6
Bandar Seri Begawan BN 114.9 4.9
Bangkok TH 100.5 13.8
Bangui CF 18.6 4.4
Banjul GM -16.6 13.5
Barcelona ES 2.2 41.4
Basra IQ 47.8 30.5
Basseterre KN -62.7 17.3
Beijing CN 116.4 39.9
Beirut LB 35.5 33.9
Belgrade RS 20.5 44.8
Belmopan BZ -88.8 17.3
Benghazi LY 20.1 32.1
Berlin DE 13.4 52.5
Bern CH 7.4 46.9
Bishkek KG 74.6 42.9
Bissau GW -15.6 11.9
Bogota CO -74.1 4.6
Bonn DE 7.1 50.7
Brasilia BR -47.9 -15.8
Bratislava SK 17.1 48.1
Brazzaville CG 15.3 -4.3
Bridgetown BB -59.6 13.1
Bruges BE 3.2 51.2
Brussels BE 4.3 50.9
Bucharest RO 26.1 44.4
Budapest HU 19 47.5
Buenos Aires AR -58.4 -34.6
Busan KR 129 35.1
Bushehr IR 50.8 29
Cairo EG 31.2 30.1
Canberra AU 149.1 -35.3
Cape Town ZA 18.4 -33.9
Caracas VE -66.9 10.5
Casablanca MA -7.6 33.6
Castries LC -61 14
Chisinau MD 28.9 47
Ciudad de la Paz GQ 10.8 1.6
Colombo LK 79.8 6.9
Conakry GN -13.7 9.5
Copenhagen DK 12.6 55.7
Dakar SN -17.4 14.7
Damascus SY 36.3 33.5
Dar es Salaam TZ 39.3 -6.8
Davos CH 9.8 46.8
Denpasar ID 115.2 -8.7
Dhaka BD 90.4 23.7
Dili TL 125.6 -8.6
Djibouti DJ 43.1 11.6
Dodoma TZ 35.7 -6.2
Doha QA 51.5 25.3
Dubai AE 55.3 25.1
Dublin IE -6.2 53.3
Dushanbe TJ 68.8 38.5
East Jerusalem -- 35.2 31.8
Edinburgh GB -3.2 56
Erbil IQ 44 36.2
Frankfurt DE 8.7 50.1
Freetown SL -13.2 8.5
Funafuti TV 179.2 -8.5
Gaborone BW 25.9 -24.7
Gaza PS 34.5 31.5
Geneva CH 6.1 46.2
Georgetown GY -58.2 6.8
Gitega BI 29.9 -3.4
Glasgow GB -4.3 55.9
Guatemala City GT -90.5 14.6
Hamburg DE 10 53.6
Hanoi VN 105.8 21
Harare ZW 31.1 -17.8
Havana CU -82.4 23.1
Helsinki FI 24.9 60.2
Hiroshima JP 132.4 34.4
Ho Chi Minh City VN 106.6 10.8
Hong Kong HK 114.2 22.3
Honiara SB 159.9 -9.4
Isfahan IR 51.7 32.7
Islamabad PK 73 33.7
Istanbul TR 28.9 41
Jakarta ID 106.8 -6.2
Jeddah SA 39.2 21.5
Jerusalem -- 35.2 31.8
Johannesburg ZA 28 -26.2
Juba SS 31.6 4.9
Kabul AF 69.2 34.5
Kampala UG 32.6 0.3
Kandahar AF 65.7 31.6
Karachi PK 67 24.9
Karbala IQ 44 32.6
Kathmandu NP 85.3 27.7
Kazan RU 49.1 55.8
Kharkiv UA 36.3 50
Khartoum SD 32.5 15.6
Kigali RW 30.1 -1.9
Kingston JM -76.8 18
Kingstown VC -61.2 13.2
Kinshasa CD 15.3 -4.3
Kuala Lumpur MY 101.7 3.1
Kuwait City KW 48 29.4
Kyiv UA 30.5 50.5
Lagos NG 3.4 6.5
Lahore PK 74.4 31.6
Libreville GA 9.5 0.4
Lilongwe MW 33.8 -14
Lima PE -77 -12
Lisbon PT -9.1 38.7
Ljubljana SI 14.5 46.1
Lome TG 1.2 6.1
London GB -0.1 51.5
Los Angeles US -118.2 34.1
Luanda AO 13.2 -8.8
Lusaka ZM 28.3 -15.4
Luxembourg LU 6.1 49.6
Lviv UA 24 49.8
Macao MO 113.5 22.2
Madrid ES -3.7 40.4
Majuro MH 171.4 7.1
Male MV 73.5 4.2
Managua NI -86.3 12.1
Manama BH 50.6 26.2
Manila PH 121 14.6
Maputo MZ 32.6 -26
Marrakesh MA -8 31.6
Marseille FR 5.4 43.3
Maseru LS 27.5 -29.3
Mashhad IR 59.6 36.3
Mbabane SZ 31.1 -26.3
Mecca SA 39.8 21.4
Melbourne AU 145 -37.8
Mexico City MX -99.1 19.4
Milan IT 9.2 45.5
Minsk BY 27.6 53.9
Mogadishu SO 45.3 2
Mombasa KE 39.7 -4.1
Monaco MC 7.4 43.7
Monrovia LR -10.8 6.3
Montevideo UY -56.2 -34.9
Montreal CA -73.6 45.5
Moroni KM 43.3 -11.7
Moscow RU 37.6 55.8
Mumbai IN 72.9 19.1
Munich DE 11.6 48.1
Muscat OM 58.4 23.6
N'Djamena TD 15 12.1
Nairobi KE 36.8 -1.3
Najaf IQ 44.3 32
Nassau BS -77.3 25.1
Natanz IR 51.9 33.5
Nay Pyi Taw MM 96.1 19.7
New Delhi IN 77.2 28.6
New York US -74 40.7
Niamey NE 2.1 13.5
Nicosia CY 33.4 35.2
Nouakchott MR -16 18.1
Nuku'alofa TO -175.2 -21.1
Odesa UA 30.7 46.5
Osaka JP 135.5 34.7
Oslo NO 10.7 59.9
Ottawa CA -75.7 45.4
Ouagadougou BF -1.5 12.4
Palikir FM 158.2 6.9
Panama City PA -79.5 9
Paramaribo SR -55.2 5.9
Paris FR 2.3 48.9
Peshawar PK 71.6 34
Phnom Penh KH 104.9 11.6
Podgorica ME 19.3 42.4
Port Louis MU 57.5 -20.2
Port Moresby PG 147.2 -9.5
Port Sudan SD 37.2 19.6
Port Vila VU 168.3 -17.7
Port of Spain TT -61.5 10.7
Port-au-Prince HT -72.3 18.5
Porto-Novo BJ 2.6 6.5
Prague CZ 14.4 50.1
Praia CV -23.5 14.9
Pretoria ZA 28.2 -25.7
Pristina XK 21.2 42.7
Pyongyang KP 125.8 39
Qom IR 50.9 34.6
Quito EC -78.5 -0.2
Rabat MA -6.8 34
Ramallah PS 35.2 31.9
Reykjavik IS -21.9 64.1
Riga LV 24.1 56.9
Rio de Janeiro BR -43.2 -22.9
Riyadh SA 46.7 24.7
Rome IT 12.5 41.9
Roseau DM -61.4 15.3
Saint Petersburg RU 30.3 59.9
Samarkand UZ 67 39.7
San Francisco US -122.4 37.8
San Jose CR -84.1 9.9
San Marino SM 12.4 43.9
San Salvador SV -89.2 13.7
Sanaa YE 44.2 15.4
Santiago CL -70.6 -33.5
Santo Domingo DO -69.9 18.5
Sao Tome ST 6.7 0.3
Sarajevo BA 18.4 43.8
Seoul KR 127 37.6
Shanghai CN 121.5 31.2
Sharm el-Sheikh EG 34.3 27.9
Shiraz IR 52.5 29.6
Singapore SG 103.9 1.3
Skopje MK 21.4 42
Sochi RU 39.7 43.6
Sofia BG 23.3 42.7
St. George's GD -61.8 12.1
St. John's AG -61.8 17.1
Stockholm SE 18.1 59.3
Strasbourg FR 7.7 48.6
Sucre BO -65.3 -19
Suva FJ 178.4 -18.1
Sydney AU 151.2 -33.9
São Paulo BR -46.6 -23.5
Tabriz IR 46.3 38.1
Taipei TW 121.5 25.1
Tallinn EE 24.8 59.4
Tarawa KI 173 1.3
Tashkent UZ 69.2 41.3
Tbilisi GE 44.8 41.7
Tegucigalpa HN -87.2 14.1
Tehran IR 51.4 35.7
The Hague NL 4.3 52.1
Thimphu BT 89.6 27.5
Tianjin CN 117.2 39.1
Tirana AL 19.8 41.3
Tokyo JP 139.7 35.7
Toronto CA -79.4 43.7
Tripoli LY 13.2 32.9
Tunis TN 10.2 36.8
Ulaanbaatar MN 106.9 47.9
Vaduz LI 9.5 47.1
Valletta MT 14.5 35.9
Vatican City VA 12.5 41.9
Victoria SC 55.5 -4.6
Vienna AT 16.4 48.2
Vientiane LA 102.6 18
Vilnius LT 25.3 54.7
Vladivostok RU 131.9 43.1
Warsaw PL 21 52.2
Washington US -77 38.9
Wellington NZ 174.8 -41.3
Windhoek NA 17.1 -22.6
Wuhan CN 114.3 30.6
Yamoussoukro CI -5.3 6.8
Yangon MM 96.2 16.8
Yaounde CM 11.5 3.9
Yaren NR 166.9 -0.6
Yerevan AM 44.5 40.2
Zagreb HR 16 45.8
Zurich CH 8.6 47.4
`;

/** The coordinates of a place, in degrees. */
export interface Coordinates {
  country: string;
  longitude: number;
  latitude: number;
}

const shape = /^(.+) (..) (\S+) (\S+)$/;

/** Known places by their English names. */
export const cities: ReadonlyMap<string, Coordinates> = new Map(
  rows.split("\n").flatMap((row): [string, Coordinates][] => {
    const [, name, country, longitude, latitude] = shape.exec(row) ?? [];
    return name && country ? [[name, { country, longitude: Number(longitude), latitude: Number(latitude) }]] : [];
  }),
);
