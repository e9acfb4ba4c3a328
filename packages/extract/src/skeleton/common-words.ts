/** The commonest short words of languages that share a script, and letters that only one of them uses. */
export interface LanguageMarks {
  language: string;
  words: string;
  letters?: RegExp;
}

/** The languages that are told apart, by script. */
export const languagesByScript: Readonly<Record<string, readonly LanguageMarks[]>> = {
  Arab: [
    {
      language: "ar",
      words: "في من على إلى أن التي الذي هذا هذه مع عن قال بعد بين كما لا ما كان وقال وفي قد لم هو هي أو حول خلال",
      letters: /[ةىأإؤ]/g,
    },
    {
      language: "fa",
      words: "در از به که این را با است برای آن یک خود تا بر های هم نیز شد بود شده او اما می‌شود کرد گفت وی",
      letters: /[پچژگ]/g,
    },
    {
      language: "ur",
      words: "کے میں کی سے نے کا کو اور ہے کہ پر ہیں اس یہ بھی ایک نہیں تھا گیا لیے جو وہ کر ہو",
      letters: /[ٹڈڑںےہھ]/g,
    },
    { language: "ps", words: "د په چې او له دی کې سره ته دې هغه نه کړي شوي وي یې", letters: /[ټډړښځڅېۍګڼ]/g },
    { language: "ckb", words: "لە بۆ بە کە ئەو و لەگەڵ دەکات ئەم بوو هەر نێوان", letters: /[ەێۆڵڕڤ]/g },
    { language: "ug", words: "ۋە بىلەن بۇ بىر ئۇ دەپ ئۈچۈن", letters: /[ۇۆۈۋې]/g },
  ],
  Cyrl: [
    {
      language: "ru",
      words: "в и на не что с по из за к от для это как его он но был до так то о а при",
      letters: /[ыэё]/g,
    },
    { language: "uk", words: "в і на не що з у та до за від для це як його він але був про й є", letters: /[іїєґ]/g },
    { language: "be", words: "і ў на не што з у па да за ад для гэта як яго ён але быў", letters: /[ўі]/g },
    { language: "bg", words: "на и да в от за се че с по не е са това като до при", letters: /[щъ]/g },
    { language: "sr", words: "и у је да се на за од са су не што који као из", letters: /[ђјљњћџ]/g },
    { language: "mk", words: "и на во да се од за не со е што кој како", letters: /[ѓќѕјљњ]/g },
    { language: "kk", words: "және мен бұл үшін деп да де бір ол туралы", letters: /[әғқңөұүһі]/g },
  ],
  Latn: [
    {
      language: "en",
      words: "the of and to in a that is for on with was as it by at from he his be has have are this said not an",
    },
    {
      language: "fr",
      words: "le la les de des du et en un une que qui dans pour sur est par au avec il plus ne pas ce a été sont aux",
    },
    {
      language: "es",
      words: "el la los las de del y en un una que por con para se es su al lo como más no ha fue sus este",
    },
    {
      language: "de",
      words:
        "der die das und in den von zu mit dem des ist im für auf ein eine nicht sich auch es an werden als nach bei hat",
    },
    {
      language: "tr",
      words: "ve bir bu ile için da de olarak olan çok daha gibi kadar sonra ise değil en ne o türkiye",
      letters: /[ğışİ]/g,
    },
    {
      language: "it",
      words: "il la di che e in un una per con del della le dei sono è non da si al alla nel più come anche ha",
    },
    {
      language: "pt",
      words: "o a de do da que e em um uma para com os as no na por se não mais ao dos das foi como é",
      letters: /[ãõ]/g,
    },
    {
      language: "nl",
      words: "de het een van en in op te dat is voor met zijn die niet aan er om ook als bij naar door heeft",
    },
    {
      language: "pl",
      words: "w i na z do się nie że jest to o przez po od za jak dla był są który oraz",
      letters: /[łąęśźż]/g,
    },
    { language: "id", words: "yang dan di untuk dengan dari ini itu pada dalam tidak akan ke oleh juga telah sebagai" },
    { language: "sv", words: "och i att det som en på är av för med till den har de inte om ett han var" },
    { language: "da", words: "og i at det er en på af for med til den der har de ikke om et han var" },
    { language: "no", words: "og i at det er en på av for med til den som har de ikke om et han var" },
    { language: "fi", words: "ja on ei että se oli hän mutta ovat myös joka kun ole sen" },
    { language: "ro", words: "de și în la a cu pe care din că nu este o un pentru mai au", letters: /[ășțâî]/g },
    { language: "cs", words: "a v se na je že s z do o to i za by který pro jako po od", letters: /[řůěčš]/g },
    { language: "hu", words: "a az és hogy nem is egy ez meg volt de csak mint már", letters: /[őű]/g },
    { language: "az", words: "və bir bu ilə üçün da də olan o ki", letters: /[əğış]/g },
    { language: "sw", words: "na ya wa kwa ni katika za la kuwa hiyo cha huo" },
    { language: "vi", words: "và của là có trong cho được không người các với một", letters: /[ăđơưạảấầậắế]/g },
    { language: "so", words: "oo ka iyo in ku uu ah ay la waa" },
    { language: "ha", words: "da a na ya ta wa don ba cikin shi" },
  ],
};
