/**
 * What our own table says of a country, beside its names in CLDR; lists are written with commas.
 * Arabic adjectives in ي are inflected, those after = stand as they are; English ones in -n, -i, -ot get a plural.
 * Capitals: `Tehran = طهران، …`, several in a row with semicolons, English spellings before the sign.
 */
export type PlaceRow = readonly [
  code: string,
  namesAr: string,
  adjectivesAr: string,
  namesEn: string,
  adjectivesEn: string,
  capitals: string,
];
