/**
 * Names that hold the name of a country or a capital and mean something else, and words that look like one behind a
 * proclitic: they are passed over whole. _ is a space behind a comma, * stands for all forms.
 */
export const otherNames = `
المحيط الهندي, التمر الهندي, تمر هندي, الهنود الحمر, الهندي الأحمر, الهند الشرقية, الهند الغربية, الهند الصينية,
بحر الصين الجنوبي, بحر الصين الشرقي, بحر الصين, بحر اليابان, بحر عمان, خليج عمان, خليج عدن, خليج المكسيك,
خليج غينيا, بحيرة تشاد, جبل كينيا, فرنسا الجديدة, نهر الأردن, غور الأردن, وادي الأردن, نهر الكونغو, حوض الكونغو, نهر النيجر, دلتا النيجر,
نهر السنغال, قناة بنما, أوراق بنما, وثائق بنما, بحيرة فيكتوريا, شلالات فيكتوريا, الملكة فيكتوريا, خنزير غينيا,
غينيا الجديدة, جورجيا الجنوبية, أيرلندا الشمالية, إيرلندا الشمالية, آيرلندا الشمالية, شبه الجزيرة الكورية,
أمريكا اللاتينية, أميركا اللاتينية, أمريكا الجنوبية, أميركا الجنوبية, أمريكا الشمالية, أميركا الشمالية,
أمريكا الوسطى, أميركا الوسطى, أمريكي لاتيني*, أميركي لاتيني*, أمريكي جنوبي*, أميركي جنوبي*, ساموا الأمريكية,
جزر فيرجن الأمريكية, جزر فيرجن البريطانية, كولومبيا البريطانية, غويانا الفرنسية, بولينيزيا الفرنسية, نيو مكسيكو,
المغرب العربي, المغرب الإسلامي, المغرب الكبير, بلاد المغرب, 
الرباط الصليبي, القوة القاهرة, مسقط رأس, آيا صوفيا, أيا صوفيا, فيلق القدس, قوة القدس, سرايا القدس, القدس العربي,
جامعة القدس, يوم القدس, شارع الرياض, ريال مدريد, أتلتيكو مدريد, باريس سان جيرمان, أرض الصومال, أمير ويلز, أميرة ويلز,
نيو ساوث ويلز, كوبا من الشاي, كوبا من القهوة, كوبا من الماء, كوبا من الحليب, كوبا من العصير, كوبا أمريكا, كوبا أميركا,
الهندية الأوروبية, هندو أوروبية, الروماني القديم, الرومانية القديمة, الروم الكاثوليك, كلاوس, قطر الندى, فروسية, فروسي, بروسي, بروسية, مملكة بروسيا, بروسيا الشرقية, بروسيا الغربية,
الكوريتان, الكوريتين, بنوك, كسول, كتائبي*, كليبي*, كالمان, كروما, كليما, سكوبي دو, كنيسة روما,
Indian Ocean, West Indian, West Indians, American Indian, American Indians, Indian summer, Cleveland Indians,
South China Sea, East China Sea, South China Morning Post, Sea of Japan, Gulf of Oman, Gulf of Aden, Gulf of Mexico,
Gulf of Guinea, Gulf of America, Lake Chad, Jordan River, River Jordan, Jordan Valley, Air Jordan, Michael Jordan,
Congo River, River Congo, Congo Basin, Niger River, River Niger, Niger Delta, Niger State, Senegal River,
New France, Port Sudan, Mount Kenya, USA Today, University of Washington, East India Company, Panama Canal, Panama Papers, Panama hat, Panama hats, Panama City Beach, Panama City,_Florida, Lake Victoria,
Victoria Falls, Queen Victoria, Guinea pig, Guinea pigs, Guinea fowl, New Guinea, South Georgia, Northern Ireland,
Korean Peninsula, Korean peninsula, Latin America, Latin American, Latin Americans, South America, South American,
South Americans, North America, North American, North Americans, Central America, Central American, Central Americans,
American Samoa, U.S. Virgin Islands, US Virgin Islands, British Virgin Islands, British Columbia, French Guiana,
French Polynesia, New Mexico, New England, New South Wales, Prince of Wales, Princess of Wales, Benin City,
Mozambique Channel, English Channel, Atlanta,_Georgia, Savannah,_Georgia, Athens,_Georgia, Paris,_Texas, Moscow,_Idaho,
Dublin,_Ohio, London,_Ontario, San Jose,_California, Kingston,_Ontario, Vancouver,_Washington, Seattle,_Washington,
Washington state, State of Washington, Washington Post, Georgetown University, Paris Hilton, Paris Saint-Germain,
Real Madrid, Atletico Madrid, Atlético Madrid, Duke of Wellington, Jack London,
French fries, French toast, French Open, French Quarter, French kiss, French bulldog, French horn, Danish pastry,
Swiss cheese, Turkish delight, Turkish bath, Brazil nut, Brazil nuts, Chinese whispers, Dutch oven, English Premier,
Turks and Caicos, Quds Force, Macedonian phalanx, Jersey City, Cuba libre, Chile pepper, Somaliland
`;
