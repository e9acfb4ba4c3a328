/**
 * English names that contain the name of a country or a capital and mean something else, and words that look like one after
 * a clitic: they are skipped whole. _ is a space after a comma, * covers all inflected forms.
 */
export const englishOtherNames = `
Indian Ocean, West Indian, West Indians, American Indian, American Indians, Indian summer, Cleveland Indians,
South China Sea, East China Sea, South China Morning Post, Sea of Japan, Gulf of Oman, Gulf of Aden,
Gulf of Mexico, Gulf of Guinea, Gulf of America, Lake Chad, Jordan River, River Jordan, Jordan Valley,
Air Jordan, Congo River, River Congo, Congo Basin, Niger River, River Niger, Niger Delta,
Niger State, Senegal River, New France, Port Sudan, Mount Kenya, USA Today, University of Washington,
East India Company, Panama Canal, Panama Papers, Panama hat, Panama hats, Panama City Beach,
Panama City,_Florida, Lake Victoria, Victoria Falls, Queen Victoria, Guinea pig, Guinea pigs, Guinea fowl,
New Guinea, South Georgia, Northern Ireland, Korean Peninsula, Korean peninsula, Latin America, Latin American,
Latin Americans, South America, South American, South Americans, North America, North American, North Americans,
Central America, Central American, Central Americans, American Samoa, U.S. Virgin Islands, US Virgin Islands,
British Virgin Islands, British Columbia, French Guiana, French Polynesia, New Mexico, New England,
New South Wales, Prince of Wales, Princess of Wales, Benin City, Mozambique Channel, English Channel,
Atlanta,_Georgia, Savannah,_Georgia, Athens,_Georgia, Paris,_Texas, Moscow,_Idaho, Dublin,_Ohio, London,_Ontario,
San Jose,_California, Kingston,_Ontario, Vancouver,_Washington, Seattle,_Washington, Washington state,
State of Washington, Washington Post, Georgetown University, Paris Saint-Germain, Real Madrid,
Atletico Madrid, Atlético Madrid, Duke of Wellington, Jack London, French fries, French toast, French Open,
French Quarter, French kiss, French bulldog, French horn, Danish pastry, Swiss cheese, Turkish delight,
Turkish bath, Brazil nut, Brazil nuts, Chinese whispers, Dutch oven, English Premier, Turks and Caicos,
Quds Force, Macedonian phalanx, Jersey City, Cuba libre, Chile pepper, Somaliland, U.S.S.R.
`;
