import type { LanguageMarks } from "./parts/detection-words.ts";

/** The languages that are detected and have no lexicon for drafts, one language per line. */
// biome-ignore format: a language a line
export const detectedLanguages: readonly LanguageMarks[] = [
  { language: "ur", script: "Arab", words: "کے میں کی سے نے کا کو اور ہے کہ پر ہیں اس یہ بھی ایک نہیں تھا گیا لیے جو وہ کر ہو", letters: /[ٹڈڑںےہھ]/g, tellingLetters: /[ٹڈڑںےہ]/g },
  { language: "ps", script: "Arab", words: "د په چې او له دی کې سره ته دې هغه نه کړي شوي وي یې", letters: /[ټډړښځڅېۍګڼ]/g, tellingLetters: /[ټډړښځڅېۍڼ]/g },
  { language: "ckb", script: "Arab", words: "لە بۆ بە کە ئەو و لەگەڵ دەکات ئەم بوو هەر نێوان", letters: /[ەێۆڵڕڤ]/g, tellingLetters: /[ەێۆڵڕڤ]/g },
  { language: "ug", script: "Arab", words: "ۋە بىلەن بۇ بىر ئۇ دەپ ئۈچۈن", letters: /[ۇۆۈۋې]/g, tellingLetters: /[ۇۈۋېۆ]/g },
  { language: "uk", script: "Cyrl", words: "в і на не що з у та до за від для це як його він але був про й є", letters: /[іїєґ]/g },
  { language: "be", script: "Cyrl", words: "і ў на не што з у па да за ад для гэта як яго ён але быў", letters: /[ўі]/g },
  { language: "bg", script: "Cyrl", words: "на и да в от за се че с по не е са това като до при", letters: /[щъ]/g },
  { language: "sr", script: "Cyrl", words: "и у је да се на за од са су не што који као из", letters: /[ђјљњћџ]/g },
  { language: "mk", script: "Cyrl", words: "и на во да се од за не со е што кој како", letters: /[ѓќѕјљњ]/g },
  { language: "kk", script: "Cyrl", words: "және мен бұл үшін деп да де бір ол туралы", letters: /[әғқңөұүһі]/g },
  { language: "de", script: "Latn", words: "der die das und in den von zu mit dem des ist im für auf ein eine nicht sich auch es an werden als nach bei hat" },
  { language: "it", script: "Latn", words: "il la di che e in un una per con del della le dei sono è non da si al alla nel più come anche ha" },
  { language: "pt", script: "Latn", words: "o a de do da que e em um uma para com os as no na por se não mais ao dos das foi como é", letters: /[ãõ]/g },
  { language: "nl", script: "Latn", words: "de het een van en in op te dat is voor met zijn die niet aan er om ook als bij naar door heeft" },
  { language: "pl", script: "Latn", words: "w i na z do się nie że jest to o przez po od za jak dla był są który oraz", letters: /[łąęśźż]/g },
  { language: "id", script: "Latn", words: "yang dan di untuk dengan dari ini itu pada dalam tidak akan ke oleh juga telah sebagai" },
  { language: "sv", script: "Latn", words: "och i att det som en på är av för med till den har de inte om ett han var" },
  { language: "da", script: "Latn", words: "og i at det er en på af for med til den der har de ikke om et han var" },
  { language: "no", script: "Latn", words: "og i at det er en på av for med til den som har de ikke om et han var" },
  { language: "fi", script: "Latn", words: "ja on ei että se oli hän mutta ovat myös joka kun ole sen" },
  { language: "ro", script: "Latn", words: "de și în la a cu pe care din că nu este o un pentru mai au", letters: /[ășțâî]/g },
  { language: "cs", script: "Latn", words: "a v se na je že s z do o to i za by který pro jako po od", letters: /[řůěčš]/g },
  { language: "hu", script: "Latn", words: "a az és hogy nem is egy ez meg volt de csak mint már", letters: /[őű]/g },
  { language: "az", script: "Latn", words: "və bir bu ilə üçün da də olan o ki", letters: /[əğış]/g },
  { language: "sw", script: "Latn", words: "na ya wa kwa ni katika za la kuwa hiyo cha huo" },
  { language: "vi", script: "Latn", words: "và của là có trong cho được không người các với một", letters: /[ăđơưạảấầậắế]/g },
  { language: "so", script: "Latn", words: "oo ka iyo in ku uu ah ay la waa" },
  { language: "ha", script: "Latn", words: "da a na ya ta wa don ba cikin shi" },
];
