// Generated from the schemas by `npm run generate`; do not edit.

import type { ConceptDescription } from "../metadata/field.ts";

/** What every concept and each of its fields mean, in English and Arabic. */
export const fieldDescriptions: Readonly<Record<string, ConceptDescription>> = {
  "Article": {
    "description": {
      "en": "A news article about diplomatic visits, coded: every fact quotes the exact words that support it.",
      "ar": "مقال إخباري مرمَّز عن زيارات دبلوماسية: كل معلومة فيه تقتبس الكلمات التي تسندها."
    },
    "fields": {
      "$schema": {
        "en": "Where the JSON Schema of this form lies.",
        "ar": "عنوان مخطط JSON لهذا الشكل."
      },
      "specVersion": {
        "en": "The version of the format.",
        "ar": "إصدار الصيغة التي كُتب بها الملف."
      },
      "id": {
        "en": "The article's IRI; without one, ni:///sha-256;… of its text (RFC 6920).",
        "ar": "معرّف IRI للمقال؛ فإن لم يوجد فهو ni:///sha-256;… من نصه (RFC 6920)."
      },
      "version": {
        "en": "The version of the article, as the publisher counts.",
        "ar": "إصدار المقال كما يعدّه الناشر."
      },
      "type": {
        "en": "The schema.org type of the article.",
        "ar": "نوع المقال في schema.org."
      },
      "genre": {
        "en": "What kind of text it is.",
        "ar": "جنس النص، مثل تقرير أو مقابلة."
      },
      "extent": {
        "en": "Whether `text` is the whole article or an excerpt.",
        "ar": "هل `text` هو المقال كله أم مقتطف منه."
      },
      "voice": {
        "en": "Whose words the whole text is, where it does not say otherwise.",
        "ar": "صاحب كلمات النص كله، ما لم يذكر النص غيره."
      },
      "headline": {
        "en": "The headline: the first block of `text`.",
        "ar": "عنوان المقال، وهو أول فقرة في `text`."
      },
      "inLanguage": {
        "en": "The language of the text.",
        "ar": "لغة النص."
      },
      "textDirection": {
        "en": "The base direction of the text.",
        "ar": "الاتجاه الأساسي للنص."
      },
      "dateline": {
        "en": "The words that say where and when it was written.",
        "ar": "الكلمات التي تذكر مكان كتابة المقال وتاريخها."
      },
      "datePublished": {
        "en": "When it was published.",
        "ar": "متى نُشر."
      },
      "dateModified": {
        "en": "When it was last changed.",
        "ar": "متى عُدّل آخر مرة."
      },
      "author": {
        "en": "Who wrote it.",
        "ar": "من كتبه."
      },
      "publisher": {
        "en": "Who published it.",
        "ar": "من نشره."
      },
      "provider": {
        "en": "Who delivered it, such as an agency.",
        "ar": "الجهة التي قدّمته، مثل وكالة أنباء."
      },
      "url": {
        "en": "Where it was published.",
        "ar": "صفحة نشر المقال."
      },
      "archivedAt": {
        "en": "Where a copy is kept.",
        "ar": "صفحة نسخة محفوظة منه."
      },
      "isBasedOn": {
        "en": "What it is based on.",
        "ar": "ما أُخذ عنه المقال."
      },
      "about": {
        "en": "Its subjects: IPTC Media Topics, each with its words.",
        "ar": "موضوعات المقال من IPTC Media Topics، ومع كل منها كلماته."
      },
      "keywords": {
        "en": "Free keywords.",
        "ar": "كلمات مفتاحية حرة."
      },
      "license": {
        "en": "The licence of the text: SPDX id, LicenseRef-… or URL.",
        "ar": "ترخيص النص: معرّف SPDX أو LicenseRef-… أو عنوان ويب."
      },
      "copyrightHolder": {
        "en": "Whose the text is.",
        "ar": "صاحب حقوق نشر النص."
      },
      "usageInfo": {
        "en": "How the text may be used.",
        "ar": "كيف يجوز استعمال النص."
      },
      "translationOfWork": {
        "en": "The article this is a translation of.",
        "ar": "المقال الذي تُرجم عنه هذا المقال."
      },
      "generator": {
        "en": "The program that wrote the file.",
        "ar": "البرنامج الذي كتب الملف."
      },
      "text": {
        "en": "The text, frozen: every span counts into it.",
        "ar": "النص الثابت الذي تُحسب فيه كل المواضع."
      },
      "textHash": {
        "en": "SHA-256 of the text's UTF-8 bytes, in hexadecimal.",
        "ar": "بصمة SHA-256 لبايتات النص بترميز UTF-8، بالنظام الست عشري."
      },
      "offsetUnit": {
        "en": "What spans count: UTF-16 code units.",
        "ar": "ما تُعدّ به المواضع: وحدات UTF-16."
      },
      "sections": {
        "en": "Sections, blocks and sentences; they tile the text.",
        "ar": "الأقسام والفقرات والجمل، وهي تغطي النص كله."
      },
      "codings": {
        "en": "Who coded the article, and how.",
        "ar": "من رمَّز المقال، وكيف."
      },
      "entities": {
        "en": "Those the text speaks of.",
        "ar": "الكيانات التي يتحدث عنها النص."
      },
      "visits": {
        "en": "The visits.",
        "ar": "الزيارات."
      },
      "meetings": {
        "en": "The meetings.",
        "ar": "اللقاءات."
      },
      "agreements": {
        "en": "The agreements.",
        "ar": "الاتفاقات."
      },
      "statements": {
        "en": "What is said, and by whom.",
        "ar": "ما قيل، ومن قاله."
      },
      "quantities": {
        "en": "The numbers.",
        "ar": "الأعداد."
      },
      "times": {
        "en": "Time expressions that date no coded object.",
        "ar": "تعابير زمنية لا تؤرخ شيئًا مرمَّزًا."
      },
      "relations": {
        "en": "Lasting ties between entities.",
        "ar": "روابط دائمة بين كيانين."
      }
    }
  },
  "Iri": {
    "description": {
      "en": "An absolute IRI: a scheme, a colon and the rest, without white space.",
      "ar": "معرّف IRI كامل: مخطط فنقطتان فالبقية، بلا مسافات."
    },
    "fields": {}
  },
  "Id": {
    "description": {
      "en": "A local id: a lower-case letter, then letters, digits and hyphens; at most 64.",
      "ar": "معرّف محلي: حرف لاتيني صغير ثم حروف وأرقام وشرطات؛ 64 على الأكثر."
    },
    "fields": {}
  },
  "Evidence": {
    "description": {
      "en": "A quote and its place in the text.",
      "ar": "اقتباس وموضعه في النص."
    },
    "fields": {
      "start": {
        "en": "Where it begins: UTF-16 units into `text`, inclusive.",
        "ar": "أين يبدأ: بوحدات UTF-16 في `text`، وأول وحدة منه."
      },
      "end": {
        "en": "Where it ends: UTF-16 units into `text`, exclusive.",
        "ar": "أين ينتهي: بوحدات UTF-16 في `text`، وأول وحدة بعده."
      },
      "quote": {
        "en": "The exact text between start and end.",
        "ar": "النص بعينه بين start وend."
      }
    }
  },
  "Offset": {
    "description": {
      "en": "A place in `text`, counted in UTF-16 code units from 0.",
      "ar": "موضع في `text`، يُعدّ من الصفر بوحدات UTF-16."
    },
    "fields": {}
  },
  "QuoteText": {
    "description": {
      "en": "The exact words of the text.",
      "ar": "كلمات النص بعينها، حرفًا بحرف."
    },
    "fields": {}
  },
  "LanguageTag": {
    "description": {
      "en": "A BCP-47 language tag, such as ar or en-GB.",
      "ar": "وسم لغة من BCP-47، مثل ar أو en-GB."
    },
    "fields": {}
  },
  "EdtfDate": {
    "description": {
      "en": "An EDTF date (level 0 or 1), such as 2021-04 or 2021-04-13, or a date-time.",
      "ar": "تاريخ بصيغة EDTF (المستوى 0 أو 1)، مثل 2021-04 أو 2021-04-13، أو تاريخ مع وقت."
    },
    "fields": {}
  },
  "Party": {
    "description": {
      "en": "A person or organization behind the article.",
      "ar": "شخص أو منظمة وراء المقال."
    },
    "fields": {
      "name": {
        "en": "The name as it stands with the article.",
        "ar": "الاسم كما يرد مع المقال."
      },
      "url": {
        "en": "The party's page.",
        "ar": "صفحة الجهة."
      },
      "entity": {
        "en": "The entity, if the text also speaks of it.",
        "ar": "الكيان، إذا تحدث عنه النص أيضًا."
      }
    }
  },
  "Url": {
    "description": {
      "en": "A web address that begins with http:// or https://.",
      "ar": "عنوان ويب يبدأ بـ http:// أو https://."
    },
    "fields": {}
  },
  "Coded": {
    "description": {
      "en": "A value with its state and the quotes it rests on.",
      "ar": "قيمة مع حالها والاقتباسات التي تستند إليها."
    },
    "fields": {
      "value": {
        "en": "The coded value.",
        "ar": "القيمة المرمَّزة."
      },
      "state": {
        "en": "stated: the words say it; inferred: a reader may dispute it, the note says why; external: from a cited source.",
        "ar": "stated: تقولها الكلمات؛ inferred: قد يخالفها قارئ، والملاحظة تبيّن السبب؛ external: من مصدر مذكور."
      },
      "evidence": {
        "en": "The quotes the value rests on, ordered by position; empty only for an external value.",
        "ar": "الاقتباسات التي تستند إليها القيمة، مرتبة بمواضعها؛ لا تخلو القائمة إلا لقيمة خارجية."
      },
      "note": {
        "en": "Why; needed when the value is inferred.",
        "ar": "السبب؛ يلزم حين تكون القيمة مستنتجة."
      },
      "source": {
        "en": "Where an external value comes from; needed then.",
        "ar": "مصدر القيمة الخارجية؛ يلزم عندئذ."
      },
      "attributedTo": {
        "en": "Whose word it is, when it is not the article's own.",
        "ar": "صاحب القول بها، إن لم يكن المقال نفسه."
      },
      "alternatives": {
        "en": "Values that cannot be true beside this one: sources differ, or the words allow both.",
        "ar": "قيم لا تصح معها هذه القيمة: المصادر مختلفة، أو الكلمات تحتمل الأمرين."
      }
    }
  },
  "Note": {
    "description": {
      "en": "The coder's remark: the reason, or what stays open.",
      "ar": "ملاحظة المرمِّز: السبب، أو ما يبقى مفتوحًا."
    },
    "fields": {}
  },
  "Citation": {
    "description": {
      "en": "A source outside the text.",
      "ar": "مصدر من خارج النص."
    },
    "fields": {
      "title": {
        "en": "What the source is called, with its publisher.",
        "ar": "اسم المصدر مع ناشره."
      },
      "url": {
        "en": "Where the source can be read.",
        "ar": "أين يُقرأ المصدر."
      },
      "date": {
        "en": "When the source was published.",
        "ar": "متى نُشر المصدر."
      }
    }
  },
  "Claim": {
    "description": {
      "en": "A value that another source gives, or that the words also allow.",
      "ar": "قيمة يذكرها مصدر آخر، أو تحتملها الكلمات أيضًا."
    },
    "fields": {
      "value": {
        "en": "The coded value.",
        "ar": "القيمة المرمَّزة."
      },
      "state": {
        "en": "stated: the words say it; inferred: a reader may dispute it, the note says why; external: from a cited source.",
        "ar": "stated: تقولها الكلمات؛ inferred: قد يخالفها قارئ، والملاحظة تبيّن السبب؛ external: من مصدر مذكور."
      },
      "evidence": {
        "en": "The quotes the value rests on, ordered by position; empty only for an external value.",
        "ar": "الاقتباسات التي تستند إليها القيمة، مرتبة بمواضعها؛ لا تخلو القائمة إلا لقيمة خارجية."
      },
      "note": {
        "en": "Why; needed when the value is inferred.",
        "ar": "السبب؛ يلزم حين تكون القيمة مستنتجة."
      },
      "source": {
        "en": "Where an external value comes from; needed then.",
        "ar": "مصدر القيمة الخارجية؛ يلزم عندئذ."
      },
      "attributedTo": {
        "en": "Whose word it is, when it is not the article's own.",
        "ar": "صاحب القول بها، إن لم يكن المقال نفسه."
      }
    }
  },
  "Generator": {
    "description": {
      "en": "The program that wrote the file.",
      "ar": "البرنامج الذي كتب الملف."
    },
    "fields": {
      "name": {
        "en": "The program.",
        "ar": "اسم البرنامج."
      },
      "version": {
        "en": "Its version.",
        "ar": "إصداره."
      },
      "provider": {
        "en": "Who provides it.",
        "ar": "من يقدّمه."
      }
    }
  },
  "Section": {
    "description": {
      "en": "A part of the text under one heading.",
      "ar": "جزء من النص تحت عنوان واحد."
    },
    "fields": {
      "id": {
        "en": "A local id: a lower-case letter, then letters, digits and hyphens; at most 64.",
        "ar": "معرّف محلي: حرف لاتيني صغير ثم حروف وأرقام وشرطات؛ 64 على الأكثر."
      },
      "heading": {
        "en": "The block that is its heading.",
        "ar": "الفقرة التي هي عنوان القسم."
      },
      "start": {
        "en": "Where it begins: UTF-16 units into `text`, inclusive.",
        "ar": "أين يبدأ: بوحدات UTF-16 في `text`، وأول وحدة منه."
      },
      "end": {
        "en": "Where it ends: UTF-16 units into `text`, exclusive.",
        "ar": "أين ينتهي: بوحدات UTF-16 في `text`، وأول وحدة بعده."
      },
      "blocks": {
        "en": "Its blocks, in order.",
        "ar": "فقرات القسم بترتيبها."
      }
    }
  },
  "Block": {
    "description": {
      "en": "A line of the text.",
      "ar": "سطر من النص."
    },
    "fields": {
      "id": {
        "en": "A local id: a lower-case letter, then letters, digits and hyphens; at most 64.",
        "ar": "معرّف محلي: حرف لاتيني صغير ثم حروف وأرقام وشرطات؛ 64 على الأكثر."
      },
      "kind": {
        "en": "What the line is.",
        "ar": "نوع السطر."
      },
      "speaker": {
        "en": "Who speaks in a turn: an entity, or unnamed.",
        "ar": "من يتحدث في دور الكلام: كيان، أو unnamed لمن لا يسمّيه النص."
      },
      "start": {
        "en": "Where it begins: UTF-16 units into `text`, inclusive.",
        "ar": "أين يبدأ: بوحدات UTF-16 في `text`، وأول وحدة منه."
      },
      "end": {
        "en": "Where it ends: UTF-16 units into `text`, exclusive.",
        "ar": "أين ينتهي: بوحدات UTF-16 في `text`، وأول وحدة بعده."
      },
      "sentences": {
        "en": "Its sentences, in order.",
        "ar": "جمل الفقرة بترتيبها."
      }
    }
  },
  "Sentence": {
    "description": {
      "en": "A sentence of a block.",
      "ar": "جملة من فقرة."
    },
    "fields": {
      "id": {
        "en": "A local id: a lower-case letter, then letters, digits and hyphens; at most 64.",
        "ar": "معرّف محلي: حرف لاتيني صغير ثم حروف وأرقام وشرطات؛ 64 على الأكثر."
      },
      "start": {
        "en": "Where it begins: UTF-16 units into `text`, inclusive.",
        "ar": "أين يبدأ: بوحدات UTF-16 في `text`، وأول وحدة منه."
      },
      "end": {
        "en": "Where it ends: UTF-16 units into `text`, exclusive.",
        "ar": "أين ينتهي: بوحدات UTF-16 في `text`، وأول وحدة بعده."
      },
      "gloss": {
        "en": "The sentence in other languages.",
        "ar": "الجملة بلغات أخرى."
      }
    }
  },
  "LanguageMap": {
    "description": {
      "en": "The same words by language: BCP-47 tag to text.",
      "ar": "الكلمات نفسها بحسب اللغة: من وسم BCP-47 إلى نص."
    },
    "fields": {}
  },
  "CodingRecord": {
    "description": {
      "en": "Who coded the article, by which codebook, when and how.",
      "ar": "من رمَّز المقال، وبأي دليل ترميز، ومتى، وكيف."
    },
    "fields": {
      "id": {
        "en": "A local id: a lower-case letter, then letters, digits and hyphens; at most 64.",
        "ar": "معرّف محلي: حرف لاتيني صغير ثم حروف وأرقام وشرطات؛ 64 على الأكثر."
      },
      "coder": {
        "en": "The person or program that coded.",
        "ar": "الشخص أو البرنامج الذي رمَّز."
      },
      "codebook": {
        "en": "The codebook and its version.",
        "ar": "دليل الترميز وإصداره."
      },
      "date": {
        "en": "When it was coded.",
        "ar": "متى رُمِّز."
      },
      "method": {
        "en": "How it was coded.",
        "ar": "كيف رُمِّز."
      },
      "depth": {
        "en": "How much of the article it covers; everything if absent.",
        "ar": "ما يشمله من المقال؛ ويشمله كله إن غاب."
      },
      "reviewed": {
        "en": "Whether someone else went over it.",
        "ar": "هل راجعه شخص آخر."
      },
      "confidence": {
        "en": "The coder's confidence, from 0 to 1.",
        "ar": "ثقة المرمِّز، من 0 إلى 1."
      },
      "note": {
        "en": "A remark on the coding.",
        "ar": "ملاحظة على الترميز."
      }
    }
  },
  "Coder": {
    "description": {
      "en": "The person or program that coded.",
      "ar": "الشخص أو البرنامج الذي رمَّز."
    },
    "fields": {
      "kind": {
        "en": "A human or software.",
        "ar": "إنسان أو برنامج."
      },
      "name": {
        "en": "The name of the coder or program.",
        "ar": "اسم المرمِّز أو البرنامج."
      },
      "version": {
        "en": "The version of the program.",
        "ar": "إصدار البرنامج."
      }
    }
  },
  "Entity": {
    "description": {
      "en": "Someone or something the text speaks of, with every place where it does.",
      "ar": "شخص أو شيء يتحدث عنه النص، مع كل موضع يذكره فيه."
    },
    "fields": {
      "id": {
        "en": "A local id: a lower-case letter, then letters, digits and hyphens; at most 64.",
        "ar": "معرّف محلي: حرف لاتيني صغير ثم حروف وأرقام وشرطات؛ 64 على الأكثر."
      },
      "kind": {
        "en": "What it is: person, organization, country, place …",
        "ar": "ما هو: شخص أو منظمة أو دولة أو مكان …"
      },
      "name": {
        "en": "Its name by language; adds nothing to the text.",
        "ar": "اسمه بحسب اللغة؛ لا يزيد على النص شيئًا."
      },
      "sameAs": {
        "en": "The same thing elsewhere, such as in Wikidata; only verified ones.",
        "ar": "الشيء نفسه في مكان آخر، مثل ويكي بيانات؛ ولا يُذكر إلا ما تُحقّق منه."
      },
      "country": {
        "en": "ISO 3166-1 alpha-2 code of the country it is or belongs to, or XK, EU, UN.",
        "ar": "رمز ISO 3166-1 من حرفين للدولة التي هي هو أو ينتمي إليها، أو XK أو EU أو UN."
      },
      "partOf": {
        "en": "The larger entity it belongs to.",
        "ar": "الكيان الأكبر الذي ينتمي إليه."
      },
      "members": {
        "en": "The members of a group.",
        "ar": "أعضاء المجموعة."
      },
      "status": {
        "en": "Whether it exists: actual when absent; an alliance that is merely feared is hypothetical.",
        "ar": "هل هو قائم: يُعدّ قائمًا إذا لم تُذكر؛ والتحالف الذي يُخشى قيامه مفترض."
      },
      "offices": {
        "en": "The offices the text gives a person.",
        "ar": "المناصب التي يذكرها النص لشخص."
      },
      "note": {
        "en": "The coder's remark on the entity.",
        "ar": "ملاحظة المرمِّز على الكيان."
      },
      "mentions": {
        "en": "Every place where the text speaks of it, ordered by position.",
        "ar": "كل موضع يتحدث فيه النص عنه، مرتبة بمواضعها."
      }
    }
  },
  "Office": {
    "description": {
      "en": "An office a person holds or held.",
      "ar": "منصب يشغله شخص أو شغله."
    },
    "fields": {
      "title": {
        "en": "The title as the text gives it.",
        "ar": "اللقب كما يذكره النص."
      },
      "rank": {
        "en": "The rank of the office; rank is not title.",
        "ar": "مرتبة المنصب؛ والمرتبة غير اللقب."
      },
      "of": {
        "en": "The country or body the office belongs to.",
        "ar": "الدولة أو الجهة التي يتبعها المنصب."
      },
      "former": {
        "en": "True when the text says that the office is no longer held.",
        "ar": "القيمة true حين يقول النص إن الشخص لم يعد يشغله."
      }
    }
  },
  "Mention": {
    "description": {
      "en": "A place where the text speaks of an entity.",
      "ar": "موضع يتحدث فيه النص عن كيان."
    },
    "fields": {
      "start": {
        "en": "Where it begins: UTF-16 units into `text`, inclusive.",
        "ar": "أين يبدأ: بوحدات UTF-16 في `text`، وأول وحدة منه."
      },
      "end": {
        "en": "Where it ends: UTF-16 units into `text`, exclusive.",
        "ar": "أين ينتهي: بوحدات UTF-16 في `text`، وأول وحدة بعده."
      },
      "quote": {
        "en": "The exact words; prefixed particles of Arabic are cut off, the article stays.",
        "ar": "الكلمات بعينها؛ تُقطع عنها السوابق العربية وتبقى أداة التعريف."
      },
      "form": {
        "en": "How the words speak of the entity.",
        "ar": "كيف تذكر الكلمات الكيان."
      },
      "note": {
        "en": "What stays open, such as another possible antecedent.",
        "ar": "ما يبقى مفتوحًا، مثل مرجع آخر ممكن للضمير."
      }
    }
  },
  "Visit": {
    "description": {
      "en": "A trip by officials to meet officials of a host.",
      "ar": "رحلة مسؤولين للقاء مسؤولين في دولة مضيفة واحدة."
    },
    "fields": {
      "id": {
        "en": "A local id: a lower-case letter, then letters, digits and hyphens; at most 64.",
        "ar": "معرّف محلي: حرف لاتيني صغير ثم حروف وأرقام وشرطات؛ 64 على الأكثر."
      },
      "role": {
        "en": "Whether the article is about this visit or mentions it as background.",
        "ar": "هل الزيارة موضوع المقال أم يذكرها خلفيةً."
      },
      "status": {
        "en": "How far it has come: announced, occurred, postponed …",
        "ar": "ما بلغته الزيارة: أُعلنت أو تمّت أو أُجّلت …"
      },
      "statusReason": {
        "en": "Why it was postponed or cancelled.",
        "ar": "سبب تأجيل الزيارة أو إلغائها."
      },
      "type": {
        "en": "The kind of visit, as a source names it.",
        "ar": "نوع الزيارة كما يسمّيه مصدر."
      },
      "hostGrade": {
        "en": "The grade at which the host receives the visitor.",
        "ar": "الدرجة التي يستقبل بها المضيف الزائر."
      },
      "visitors": {
        "en": "Those who travel.",
        "ar": "من يسافرون."
      },
      "hosts": {
        "en": "Those who receive, as the text names them.",
        "ar": "من يستقبلون الزائر، كما يسمّيهم النص."
      },
      "hostCountry": {
        "en": "The country visited; absent for a tour.",
        "ar": "الدولة التي تُزار؛ لا ترد في الجولة."
      },
      "place": {
        "en": "The place visited, such as a city.",
        "ar": "المكان الذي يُزار، مثل مدينة."
      },
      "partOf": {
        "en": "The tour this visit is a stop of.",
        "ar": "الجولة التي هذه الزيارة محطة منها."
      },
      "start": {
        "en": "When it begins.",
        "ar": "متى تبدأ."
      },
      "end": {
        "en": "When it ends.",
        "ar": "متى تنتهي."
      },
      "plannedStart": {
        "en": "When it was due to begin, where that date no longer holds.",
        "ar": "الموعد الذي كان مقررًا لبدايتها ولم يعد قائمًا."
      },
      "plannedEnd": {
        "en": "When it was due to end, where that date no longer holds.",
        "ar": "الموعد الذي كان مقررًا لنهايتها ولم يعد قائمًا."
      },
      "purposes": {
        "en": "What it is for, as the text says.",
        "ar": "الغرض منها كما يذكره النص."
      },
      "event": {
        "en": "The event it attends, such as a summit.",
        "ar": "الحدث الذي تُحضر فيه، مثل قمة."
      },
      "issueAreas": {
        "en": "The issue areas dealt with.",
        "ar": "مجالات القضايا التي تناولتها."
      },
      "inviter": {
        "en": "Who invited the visitors.",
        "ar": "من دعا الزائرين."
      },
      "inResponseTo": {
        "en": "What it answers, such as an earlier visit.",
        "ar": "ما تأتي ردًّا عليه، مثل زيارة سابقة."
      },
      "inPlaceOf": {
        "en": "The visit that it replaces.",
        "ar": "الزيارة التي حلّت هذه محلّها."
      },
      "sameAs": {
        "en": "The same visit in another article or dataset; only verified ones.",
        "ar": "الزيارة نفسها في مقال آخر أو مجموعة بيانات أخرى؛ ولا يُذكر إلا ما تُحقّق منه."
      },
      "coding": {
        "en": "The coding this comes from.",
        "ar": "الترميز الذي أُخذت منه."
      },
      "note": {
        "en": "The coder's remark on the visit.",
        "ar": "ملاحظة المرمِّز على الزيارة."
      },
      "evidence": {
        "en": "Quotes that show the visit.",
        "ar": "اقتباسات تُثبت الزيارة."
      }
    }
  },
  "Participant": {
    "description": {
      "en": "One who takes part.",
      "ar": "أحد المشاركين."
    },
    "fields": {
      "entity": {
        "en": "Who takes part.",
        "ar": "الكيان المشارك."
      },
      "role": {
        "en": "The part taken, where the list does not already say it.",
        "ar": "دوره، حيث لا تبيّنه القائمة نفسها."
      },
      "side": {
        "en": "The side, only where the text opposes sides.",
        "ar": "الجانب، فقط حيث يقابل النص بين الجانبين."
      },
      "note": {
        "en": "The coder's remark on the participant.",
        "ar": "ملاحظة المرمِّز على المشارك."
      },
      "evidence": {
        "en": "Quotes that show the participation.",
        "ar": "اقتباسات تُثبت المشاركة."
      }
    }
  },
  "Time": {
    "description": {
      "en": "A date or period: the words, the value as far as known, and what it rests on.",
      "ar": "تاريخ أو مدة: الكلمات، والقيمة بقدر ما تُعرف، وما تستند إليه."
    },
    "fields": {
      "value": {
        "en": "The date as far as it is known; absent when unresolved.",
        "ar": "التاريخ بقدر ما يُعرف؛ لا يرد إذا لم يُعرف."
      },
      "mod": {
        "en": "How the value is to be taken (TIMEX3): before, after, start, approx …",
        "ar": "كيف تُفهم القيمة (TIMEX3): قبل أو بعد أو أول الفترة أو تقريبًا …"
      },
      "basis": {
        "en": "What the value rests on: the words, the publication date, an event, a cited source, or nothing.",
        "ar": "ما تستند إليه القيمة: الكلمات أو تاريخ النشر أو حدث أو مصدر مذكور أو لا شيء."
      },
      "anchor": {
        "en": "What the time hangs on, such as a visit or an event.",
        "ar": "ما يرتبط به الزمن، مثل زيارة أو حدث."
      },
      "calendar": {
        "en": "The calendar of the words, only if it is not the Gregorian.",
        "ar": "تقويم الكلمات، إن لم يكن الميلادي."
      },
      "evidence": {
        "en": "The quotes the value rests on, ordered by position; empty only for an external value.",
        "ar": "الاقتباسات التي تستند إليها القيمة، مرتبة بمواضعها؛ لا تخلو القائمة إلا لقيمة خارجية."
      },
      "source": {
        "en": "Where an external date comes from; needed then.",
        "ar": "مصدر التاريخ الخارجي؛ يلزم عندئذ."
      },
      "attributedTo": {
        "en": "Whose word the date is, when it is not the article's own.",
        "ar": "صاحب القول بالتاريخ، إن لم يكن المقال نفسه."
      },
      "note": {
        "en": "The coder's remark on the date.",
        "ar": "ملاحظة المرمِّز على التاريخ."
      },
      "alternatives": {
        "en": "Dates that cannot be true beside this one.",
        "ar": "تواريخ لا يصح معها هذا التاريخ."
      }
    }
  },
  "TimeValue": {
    "description": {
      "en": "EDTF level 0 or 1 (2021, 2021-04, 2021-04-13, 2021-04-12/2021-04-14), XXXX-MM, XXXX-MM-DD, or an ISO 8601 duration.",
      "ar": "EDTF من المستوى 0 أو 1 (2021، 2021-04، 2021-04-13، 2021-04-12/2021-04-14)، أو XXXX-MM، أو XXXX-MM-DD، أو مدة بصيغة ISO 8601."
    },
    "fields": {}
  },
  "TimeClaim": {
    "description": {
      "en": "A date that another source gives, or that the words also allow.",
      "ar": "تاريخ يذكره مصدر آخر، أو تحتمله الكلمات أيضًا."
    },
    "fields": {
      "value": {
        "en": "The date as far as it is known; absent when unresolved.",
        "ar": "التاريخ بقدر ما يُعرف؛ لا يرد إذا لم يُعرف."
      },
      "mod": {
        "en": "How the value is to be taken (TIMEX3): before, after, start, approx …",
        "ar": "كيف تُفهم القيمة (TIMEX3): قبل أو بعد أو أول الفترة أو تقريبًا …"
      },
      "basis": {
        "en": "What the value rests on: the words, the publication date, an event, a cited source, or nothing.",
        "ar": "ما تستند إليه القيمة: الكلمات أو تاريخ النشر أو حدث أو مصدر مذكور أو لا شيء."
      },
      "anchor": {
        "en": "What the time hangs on, such as a visit or an event.",
        "ar": "ما يرتبط به الزمن، مثل زيارة أو حدث."
      },
      "calendar": {
        "en": "The calendar of the words, only if it is not the Gregorian.",
        "ar": "تقويم الكلمات، إن لم يكن الميلادي."
      },
      "evidence": {
        "en": "The quotes the value rests on, ordered by position; empty only for an external value.",
        "ar": "الاقتباسات التي تستند إليها القيمة، مرتبة بمواضعها؛ لا تخلو القائمة إلا لقيمة خارجية."
      },
      "source": {
        "en": "Where an external date comes from; needed then.",
        "ar": "مصدر التاريخ الخارجي؛ يلزم عندئذ."
      },
      "attributedTo": {
        "en": "Whose word the date is, when it is not the article's own.",
        "ar": "صاحب القول بالتاريخ، إن لم يكن المقال نفسه."
      },
      "note": {
        "en": "The coder's remark on the date.",
        "ar": "ملاحظة المرمِّز على التاريخ."
      }
    }
  },
  "Meeting": {
    "description": {
      "en": "Officials who meet or speak with each other.",
      "ar": "مسؤولون يلتقون أو يتحادثون."
    },
    "fields": {
      "id": {
        "en": "A local id: a lower-case letter, then letters, digits and hyphens; at most 64.",
        "ar": "معرّف محلي: حرف لاتيني صغير ثم حروف وأرقام وشرطات؛ 64 على الأكثر."
      },
      "role": {
        "en": "Whether the article is about this meeting or mentions it as background.",
        "ar": "هل اللقاء موضوع المقال أم يذكره خلفيةً."
      },
      "status": {
        "en": "How far it has come.",
        "ar": "ما بلغه اللقاء."
      },
      "visit": {
        "en": "The visit during which it takes place.",
        "ar": "الزيارة التي يُعقد اللقاء خلالها."
      },
      "event": {
        "en": "The event at which it takes place.",
        "ar": "الحدث الذي يُعقد اللقاء فيه."
      },
      "participants": {
        "en": "Those who meet, as the text names them.",
        "ar": "من يلتقون، كما يسمّيهم النص."
      },
      "channel": {
        "en": "In person, by phone, by video or in writing.",
        "ar": "حضوريًّا أو بالهاتف أو بالفيديو أو كتابةً."
      },
      "formats": {
        "en": "The form of the meeting.",
        "ar": "صيغة اللقاء."
      },
      "date": {
        "en": "When it takes place.",
        "ar": "متى يُعقد."
      },
      "place": {
        "en": "Where it takes place.",
        "ar": "أين يُعقد."
      },
      "issueAreas": {
        "en": "The issue areas dealt with.",
        "ar": "مجالات القضايا التي تناولها."
      },
      "sameAs": {
        "en": "The same meeting in another article or dataset; only verified ones.",
        "ar": "اللقاء نفسه في مقال آخر أو مجموعة بيانات أخرى؛ ولا يُذكر إلا ما تُحقّق منه."
      },
      "coding": {
        "en": "The coding this comes from.",
        "ar": "الترميز الذي أُخذ منه."
      },
      "note": {
        "en": "The coder's remark on the meeting.",
        "ar": "ملاحظة المرمِّز على اللقاء."
      },
      "evidence": {
        "en": "Quotes that show the meeting.",
        "ar": "اقتباسات تُثبت اللقاء."
      }
    }
  },
  "Agreement": {
    "description": {
      "en": "An agreed text with a name.",
      "ar": "نص متفق عليه له اسم."
    },
    "fields": {
      "id": {
        "en": "A local id: a lower-case letter, then letters, digits and hyphens; at most 64.",
        "ar": "معرّف محلي: حرف لاتيني صغير ثم حروف وأرقام وشرطات؛ 64 على الأكثر."
      },
      "type": {
        "en": "The kind of text.",
        "ar": "نوع النص."
      },
      "stage": {
        "en": "How far it has come: under negotiation, signed, in force …",
        "ar": "ما بلغه: قيد التفاوض أو موقَّع أو نافذ …"
      },
      "name": {
        "en": "Its name, as the text gives it.",
        "ar": "اسمه كما يذكره النص."
      },
      "parties": {
        "en": "The parties.",
        "ar": "أطراف الاتفاق."
      },
      "signatories": {
        "en": "Those who sign.",
        "ar": "من يوقّعون."
      },
      "visit": {
        "en": "The visit during which it was dealt with.",
        "ar": "الزيارة التي بُحث الاتفاق خلالها."
      },
      "date": {
        "en": "When the stage was reached.",
        "ar": "متى بلغ هذه المرحلة."
      },
      "subject": {
        "en": "What it is about.",
        "ar": "موضوع الاتفاق."
      },
      "sameAs": {
        "en": "The same agreement in another article or dataset; only verified ones.",
        "ar": "الاتفاق نفسه في مقال آخر أو مجموعة بيانات أخرى؛ ولا يُذكر إلا ما تُحقّق منه."
      },
      "coding": {
        "en": "The coding this comes from.",
        "ar": "الترميز الذي أُخذ منه."
      },
      "note": {
        "en": "The coder's remark on the agreement.",
        "ar": "ملاحظة المرمِّز على الاتفاق."
      },
      "evidence": {
        "en": "Quotes that show the agreement.",
        "ar": "اقتباسات تُثبت الاتفاق."
      }
    }
  },
  "Statement": {
    "description": {
      "en": "What someone says, or what the article says in its own voice.",
      "ar": "ما يقوله أحد، أو ما يقوله المقال بلسانه."
    },
    "fields": {
      "id": {
        "en": "A local id: a lower-case letter, then letters, digits and hyphens; at most 64.",
        "ar": "معرّف محلي: حرف لاتيني صغير ثم حروف وأرقام وشرطات؛ 64 على الأكثر."
      },
      "act": {
        "en": "What is done by saying it.",
        "ar": "الفعل الذي يؤدّيه القول."
      },
      "status": {
        "en": "Only if it has not been made yet.",
        "ar": "لا تُذكر إلا إذا لم يصدر القول بعد."
      },
      "source": {
        "en": "Who says it: ids of entities, or article-voice, unnamed or impersonal.",
        "ar": "من يقول: معرّفات كيانات، أو article-voice أو unnamed أو impersonal."
      },
      "relayedBy": {
        "en": "Who reports the words of the source, the outermost first.",
        "ar": "من نقل كلام القائل، بدءًا بأبعدهم عنه."
      },
      "addressee": {
        "en": "Who is addressed.",
        "ar": "من يُوجَّه إليه القول."
      },
      "cue": {
        "en": "The words that show that it is said, hedged or stressed.",
        "ar": "الكلمات التي تدل على أن هذا قيل، أو على التحفّظ أو التوكيد."
      },
      "directness": {
        "en": "Whether the words are the speaker's own; none for article voice.",
        "ar": "هل الكلمات كلمات القائل نفسه؛ لا ترد فيما يقوله المقال بلسانه."
      },
      "kind": {
        "en": "What an assertion is: event-report, assessment, prediction …",
        "ar": "نوع الإخبار: خبر عن حدث أو تقييم أو توقّع …"
      },
      "modality": {
        "en": "Only when marked: probable, possible, hoped, required, non-literal.",
        "ar": "لا تُذكر إلا إذا دل النص عليها: محتمل أو ممكن أو مرجوّ أو واجب أو مجازي."
      },
      "negated": {
        "en": "True when the statement denies its content.",
        "ar": "القيمة true حين ينفي القول مضمونه."
      },
      "target": {
        "en": "The actors it is directed at: who is accused, blamed, condemned or praised.",
        "ar": "من يُقصد بالفعل: من يُتَّهم أو يُلام أو يُدان أو يُثنى عليه."
      },
      "about": {
        "en": "What it is about: topics, events, places. Whom it accuses or praises is its target.",
        "ar": "ما يتناوله القول: موضوعات وأحداث وأماكن. أما من يُتَّهم فيه أو يُثنى عليه ففي target."
      },
      "date": {
        "en": "When it is said.",
        "ar": "متى قيل."
      },
      "stance": {
        "en": "The attitude it shows.",
        "ar": "الموقف الذي يُظهره القول."
      },
      "gloss": {
        "en": "The statement in other words; says no more than its evidence.",
        "ar": "القول بكلمات أخرى، لا تزيد على ما تسنده الاقتباسات."
      },
      "coding": {
        "en": "The coding this comes from.",
        "ar": "الترميز الذي أُخذ منه."
      },
      "note": {
        "en": "The coder's remark on the statement.",
        "ar": "ملاحظة المرمِّز على القول."
      },
      "evidence": {
        "en": "Quotes that hold all that the gloss says.",
        "ar": "اقتباسات تشمل كل ما تقوله الترجمة التوضيحية."
      }
    }
  },
  "Stance": {
    "description": {
      "en": "How a holder stands to a target.",
      "ar": "موقف صاحبه من شيء، كما يرد في القول."
    },
    "fields": {
      "holder": {
        "en": "Whose attitude it is.",
        "ar": "صاحب الموقف."
      },
      "target": {
        "en": "What the attitude is towards.",
        "ar": "ما يتعلق به الموقف."
      },
      "value": {
        "en": "The attitude.",
        "ar": "الموقف نفسه."
      }
    }
  },
  "Quantity": {
    "description": {
      "en": "A number the text gives, with what it counts.",
      "ar": "عدد يذكره النص، وما يعدّه."
    },
    "fields": {
      "id": {
        "en": "A local id: a lower-case letter, then letters, digits and hyphens; at most 64.",
        "ar": "معرّف محلي: حرف لاتيني صغير ثم حروف وأرقام وشرطات؛ 64 على الأكثر."
      },
      "measure": {
        "en": "What is counted or measured.",
        "ar": "ما يُعدّ أو يُقاس."
      },
      "value": {
        "en": "The number; absent when the words are vague.",
        "ar": "العدد؛ لا يرد إذا كانت الكلمات مبهمة."
      },
      "mod": {
        "en": "How exact it is: approx, at-least, more-than …",
        "ar": "مدى دقة العدد: تقريبي أو «على الأقل» أو «أكثر من» …"
      },
      "role": {
        "en": "What the number says about the measure: its level, a change, a target, a limit or an estimate.",
        "ar": "ما يقوله العدد عن المقيس: مستواه أو تغيّره أو هدف له أو حدّ أو تقدير."
      },
      "unit": {
        "en": "An ISO 4217 currency code, or a UCUM unit; 1 for things that are counted.",
        "ar": "رمز عملة من ISO 4217 أو وحدة UCUM؛ و1 لما يُعدّ."
      },
      "time": {
        "en": "The time the number is for.",
        "ar": "الزمن الذي يخصّه العدد."
      },
      "about": {
        "en": "What the number is of.",
        "ar": "ما يخصّه العدد."
      },
      "basis": {
        "en": "How the words give the number: numeral, word, dual, ordinal or vague.",
        "ar": "صورة العدد في النص: رقم أو لفظ أو مثنى أو ترتيب أو مبهم."
      },
      "coding": {
        "en": "The coding this comes from.",
        "ar": "الترميز الذي أُخذت منه."
      },
      "note": {
        "en": "The coder's remark, such as which dollar is meant.",
        "ar": "ملاحظة المرمِّز، مثل نوع الدولار المقصود."
      },
      "evidence": {
        "en": "The words of the number: approximator, number and unit.",
        "ar": "كلمات العدد: ما يفيد التقريب والعدد والوحدة."
      }
    }
  },
  "TimeExpression": {
    "description": {
      "en": "A time expression that dates no coded object.",
      "ar": "تعبير زمني لا يؤرخ شيئًا مرمَّزًا."
    },
    "fields": {
      "id": {
        "en": "A local id: a lower-case letter, then letters, digits and hyphens; at most 64.",
        "ar": "معرّف محلي: حرف لاتيني صغير ثم حروف وأرقام وشرطات؛ 64 على الأكثر."
      },
      "type": {
        "en": "The TIMEX3 type of the expression.",
        "ar": "نوع التعبير في TIMEX3."
      },
      "value": {
        "en": "The date as far as it is known; absent when unresolved.",
        "ar": "التاريخ بقدر ما يُعرف؛ لا يرد إذا لم يُعرف."
      },
      "mod": {
        "en": "How the value is to be taken (TIMEX3): before, after, start, approx …",
        "ar": "كيف تُفهم القيمة (TIMEX3): قبل أو بعد أو أول الفترة أو تقريبًا …"
      },
      "basis": {
        "en": "What the value rests on: the words, the publication date, an event, a cited source, or nothing.",
        "ar": "ما تستند إليه القيمة: الكلمات أو تاريخ النشر أو حدث أو مصدر مذكور أو لا شيء."
      },
      "anchor": {
        "en": "What the time hangs on, such as a visit or an event.",
        "ar": "ما يرتبط به الزمن، مثل زيارة أو حدث."
      },
      "calendar": {
        "en": "The calendar of the words, only if it is not the Gregorian.",
        "ar": "تقويم الكلمات، إن لم يكن الميلادي."
      },
      "evidence": {
        "en": "The quotes this rests on, ordered by position.",
        "ar": "الاقتباسات التي يستند إليها هذا، مرتبة بمواضعها."
      },
      "source": {
        "en": "Where an external date comes from; needed then.",
        "ar": "مصدر التاريخ الخارجي؛ يلزم عندئذ."
      },
      "attributedTo": {
        "en": "Whose word the date is, when it is not the article's own.",
        "ar": "صاحب القول بالتاريخ، إن لم يكن المقال نفسه."
      },
      "note": {
        "en": "The coder's remark on the date.",
        "ar": "ملاحظة المرمِّز على التاريخ."
      },
      "alternatives": {
        "en": "Dates that cannot be true beside this one.",
        "ar": "تواريخ لا يصح معها هذا التاريخ."
      }
    }
  },
  "Relation": {
    "description": {
      "en": "A lasting tie between two entities; rarely filled.",
      "ar": "رابطة دائمة بين كيانين؛ نادرًا ما تُملأ."
    },
    "fields": {
      "source": {
        "en": "The entity the tie goes out from.",
        "ar": "الكيان الذي تنطلق منه الرابطة."
      },
      "target": {
        "en": "The entity the tie goes to.",
        "ar": "الكيان الذي تتجه إليه الرابطة."
      },
      "kind": {
        "en": "The tie, read from source to target.",
        "ar": "نوع الرابطة، مقروءًا من المصدر إلى الهدف."
      },
      "state": {
        "en": "stated, inferred or external.",
        "ar": "مذكورة أو مستنتجة أو من خارج النص."
      },
      "evidence": {
        "en": "The quotes the value rests on, ordered by position; empty only for an external value.",
        "ar": "الاقتباسات التي تستند إليها القيمة، مرتبة بمواضعها؛ لا تخلو القائمة إلا لقيمة خارجية."
      },
      "note": {
        "en": "Why; needed when inferred.",
        "ar": "السبب؛ يلزم حين تكون مستنتجة."
      },
      "citation": {
        "en": "Where an external tie comes from; needed then.",
        "ar": "مصدر الرابطة الخارجية؛ يلزم عندئذ."
      }
    }
  }
};
