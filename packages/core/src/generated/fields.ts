// Generated from the schemas by `npm run generate`; do not edit.

import type { ConceptFields } from "../metadata/field.ts";

/** The fields of every concept: labels, types, codelists, and what agreement compares. */
export const fields: Readonly<Record<string, ConceptFields>> = {
  "Article": {
    "label": {
      "en": "Article",
      "ar": "المقال"
    },
    "fields": {
      "$schema": {
        "label": {
          "en": "JSON Schema",
          "ar": "مخطط JSON"
        },
        "type": "string",
        "optional": true
      },
      "specVersion": {
        "label": {
          "en": "Format version",
          "ar": "إصدار الصيغة"
        },
        "type": "string"
      },
      "id": {
        "label": {
          "en": "Id",
          "ar": "المعرّف"
        },
        "type": "Iri"
      },
      "version": {
        "label": {
          "en": "Version",
          "ar": "الإصدار"
        },
        "type": "string",
        "optional": true
      },
      "type": {
        "label": {
          "en": "Article type",
          "ar": "نوع المقال"
        },
        "type": "ArticleType",
        "codelist": "article-type"
      },
      "genre": {
        "label": {
          "en": "Genre",
          "ar": "الجنس الصحفي"
        },
        "type": "Genre",
        "optional": true,
        "codelist": "genre"
      },
      "extent": {
        "label": {
          "en": "Extent",
          "ar": "مدى النص"
        },
        "type": "Extent",
        "codelist": "extent"
      },
      "voice": {
        "label": {
          "en": "Voice",
          "ar": "صاحب الكلام"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "entity"
        ]
      },
      "headline": {
        "label": {
          "en": "Headline",
          "ar": "العنوان"
        },
        "type": "Evidence",
        "optional": true
      },
      "inLanguage": {
        "label": {
          "en": "Language",
          "ar": "اللغة"
        },
        "type": "LanguageTag"
      },
      "textDirection": {
        "label": {
          "en": "Text direction",
          "ar": "اتجاه النص"
        },
        "type": "TextDirection",
        "codelist": "text-direction"
      },
      "dateline": {
        "label": {
          "en": "Dateline",
          "ar": "سطر المكان والتاريخ"
        },
        "type": "Evidence",
        "optional": true
      },
      "datePublished": {
        "label": {
          "en": "Publication date",
          "ar": "تاريخ النشر"
        },
        "type": "EdtfDate",
        "optional": true
      },
      "dateModified": {
        "label": {
          "en": "Modification date",
          "ar": "تاريخ التعديل"
        },
        "type": "EdtfDate",
        "optional": true
      },
      "author": {
        "label": {
          "en": "Author",
          "ar": "الكاتب"
        },
        "type": "Party",
        "list": true,
        "optional": true
      },
      "publisher": {
        "label": {
          "en": "Publisher",
          "ar": "الناشر"
        },
        "type": "Party",
        "optional": true
      },
      "provider": {
        "label": {
          "en": "Provider",
          "ar": "المزوّد"
        },
        "type": "Party",
        "optional": true
      },
      "url": {
        "label": {
          "en": "URL",
          "ar": "العنوان على الويب"
        },
        "type": "Url",
        "optional": true
      },
      "archivedAt": {
        "label": {
          "en": "Archived copy",
          "ar": "نسخة محفوظة"
        },
        "type": "Url",
        "optional": true
      },
      "isBasedOn": {
        "label": {
          "en": "Based on",
          "ar": "مأخوذ عن"
        },
        "type": "Iri",
        "list": true,
        "optional": true
      },
      "about": {
        "label": {
          "en": "Subject of the article",
          "ar": "موضوع المقال"
        },
        "plural": {
          "en": "Subjects of the article",
          "ar": "موضوعات المقال"
        },
        "type": "Coded",
        "value": "MediaTopic",
        "list": true,
        "optional": true,
        "codelist": "media-topic"
      },
      "keywords": {
        "label": {
          "en": "Keyword",
          "ar": "كلمة مفتاحية"
        },
        "type": "string",
        "list": true,
        "optional": true
      },
      "license": {
        "label": {
          "en": "Licence",
          "ar": "الترخيص"
        },
        "type": "string",
        "optional": true
      },
      "copyrightHolder": {
        "label": {
          "en": "Copyright holder",
          "ar": "صاحب حقوق النشر"
        },
        "type": "Party",
        "optional": true
      },
      "usageInfo": {
        "label": {
          "en": "Terms of use",
          "ar": "شروط الاستعمال"
        },
        "type": "string",
        "optional": true
      },
      "translationOfWork": {
        "label": {
          "en": "Translation of",
          "ar": "ترجمة عن"
        },
        "type": "Iri",
        "optional": true
      },
      "generator": {
        "label": {
          "en": "Generator",
          "ar": "البرنامج الكاتب"
        },
        "type": "Generator",
        "optional": true
      },
      "text": {
        "label": {
          "en": "Text",
          "ar": "النص"
        },
        "type": "string"
      },
      "textHash": {
        "label": {
          "en": "Text digest",
          "ar": "بصمة النص"
        },
        "type": "string"
      },
      "offsetUnit": {
        "label": {
          "en": "Offset unit",
          "ar": "وحدة المواضع"
        },
        "type": "string"
      },
      "sections": {
        "label": {
          "en": "Section",
          "ar": "القسم"
        },
        "type": "Section",
        "list": true
      },
      "codings": {
        "label": {
          "en": "Codings",
          "ar": "سجلات الترميز"
        },
        "type": "CodingRecord",
        "list": true,
        "optional": true
      },
      "entities": {
        "label": {
          "en": "Entities",
          "ar": "الكيانات"
        },
        "type": "Entity",
        "list": true,
        "optional": true
      },
      "visits": {
        "label": {
          "en": "Visits",
          "ar": "الزيارات"
        },
        "type": "Visit",
        "list": true,
        "optional": true
      },
      "meetings": {
        "label": {
          "en": "Meetings",
          "ar": "اللقاءات"
        },
        "type": "Meeting",
        "list": true,
        "optional": true
      },
      "agreements": {
        "label": {
          "en": "Agreements",
          "ar": "الاتفاقات"
        },
        "type": "Agreement",
        "list": true,
        "optional": true
      },
      "statements": {
        "label": {
          "en": "Statements",
          "ar": "الأقوال"
        },
        "type": "Statement",
        "list": true,
        "optional": true
      },
      "quantities": {
        "label": {
          "en": "Quantities",
          "ar": "الكميات"
        },
        "type": "Quantity",
        "list": true,
        "optional": true
      },
      "times": {
        "label": {
          "en": "Time expressions",
          "ar": "التعابير الزمنية"
        },
        "type": "TimeExpression",
        "list": true,
        "optional": true
      },
      "relations": {
        "label": {
          "en": "Relations",
          "ar": "العلاقات"
        },
        "type": "Relation",
        "list": true,
        "optional": true
      }
    }
  },
  "Iri": {
    "label": {
      "en": "IRI",
      "ar": "معرّف IRI"
    },
    "fields": {}
  },
  "Id": {
    "label": {
      "en": "Id",
      "ar": "المعرّف"
    },
    "fields": {}
  },
  "Evidence": {
    "label": {
      "en": "Evidence",
      "ar": "الشاهد"
    },
    "fields": {
      "start": {
        "label": {
          "en": "Start",
          "ar": "البداية"
        },
        "type": "Offset"
      },
      "end": {
        "label": {
          "en": "End",
          "ar": "النهاية"
        },
        "type": "Offset"
      },
      "quote": {
        "label": {
          "en": "Quote",
          "ar": "الاقتباس"
        },
        "type": "QuoteText"
      }
    }
  },
  "Offset": {
    "label": {
      "en": "Offset",
      "ar": "الموضع"
    },
    "fields": {}
  },
  "QuoteText": {
    "label": {
      "en": "Words of a quote",
      "ar": "كلمات الاقتباس"
    },
    "fields": {}
  },
  "LanguageTag": {
    "label": {
      "en": "Language tag",
      "ar": "وسم اللغة"
    },
    "fields": {}
  },
  "EdtfDate": {
    "label": {
      "en": "Date",
      "ar": "التاريخ"
    },
    "fields": {}
  },
  "Party": {
    "label": {
      "en": "Party behind the article",
      "ar": "جهة وراء المقال"
    },
    "fields": {
      "name": {
        "label": {
          "en": "Name",
          "ar": "الاسم"
        },
        "type": "string"
      },
      "url": {
        "label": {
          "en": "URL",
          "ar": "العنوان على الويب"
        },
        "type": "Url",
        "optional": true
      },
      "entity": {
        "label": {
          "en": "Entity",
          "ar": "الكيان"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "entity"
        ]
      }
    }
  },
  "Url": {
    "label": {
      "en": "Web address",
      "ar": "عنوان الويب"
    },
    "fields": {}
  },
  "Coded": {
    "label": {
      "en": "Coded value",
      "ar": "القيمة المرمَّزة"
    },
    "fields": {
      "value": {
        "label": {
          "en": "Value",
          "ar": "القيمة"
        },
        "type": "MediaTopic",
        "codelist": "media-topic"
      },
      "state": {
        "label": {
          "en": "State",
          "ar": "حال القيمة"
        },
        "type": "ValueState",
        "codelist": "value-state"
      },
      "evidence": {
        "label": {
          "en": "Quotes",
          "ar": "الاقتباسات"
        },
        "type": "Evidence",
        "list": true
      },
      "note": {
        "label": {
          "en": "Note",
          "ar": "الملاحظة"
        },
        "type": "Note",
        "optional": true
      },
      "source": {
        "label": {
          "en": "Source",
          "ar": "المصدر"
        },
        "type": "Citation",
        "optional": true
      },
      "attributedTo": {
        "label": {
          "en": "Attributed to",
          "ar": "منسوب إلى"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "entity"
        ]
      },
      "alternatives": {
        "label": {
          "en": "Alternatives",
          "ar": "البدائل"
        },
        "type": "Claim",
        "list": true,
        "optional": true,
        "codelist": "media-topic"
      }
    }
  },
  "Note": {
    "label": {
      "en": "Note",
      "ar": "الملاحظة"
    },
    "fields": {}
  },
  "Citation": {
    "label": {
      "en": "Source",
      "ar": "المصدر"
    },
    "fields": {
      "title": {
        "label": {
          "en": "Title",
          "ar": "العنوان"
        },
        "type": "string"
      },
      "url": {
        "label": {
          "en": "URL",
          "ar": "العنوان على الويب"
        },
        "type": "Url",
        "optional": true
      },
      "date": {
        "label": {
          "en": "Date",
          "ar": "التاريخ"
        },
        "type": "EdtfDate",
        "optional": true
      }
    }
  },
  "Claim": {
    "label": {
      "en": "Alternative",
      "ar": "البديل"
    },
    "fields": {
      "value": {
        "label": {
          "en": "Value",
          "ar": "القيمة"
        },
        "type": "MediaTopic",
        "codelist": "media-topic"
      },
      "state": {
        "label": {
          "en": "State",
          "ar": "حال القيمة"
        },
        "type": "ValueState",
        "codelist": "value-state"
      },
      "evidence": {
        "label": {
          "en": "Quotes",
          "ar": "الاقتباسات"
        },
        "type": "Evidence",
        "list": true
      },
      "note": {
        "label": {
          "en": "Note",
          "ar": "الملاحظة"
        },
        "type": "Note",
        "optional": true
      },
      "source": {
        "label": {
          "en": "Source",
          "ar": "المصدر"
        },
        "type": "Citation",
        "optional": true
      },
      "attributedTo": {
        "label": {
          "en": "Attributed to",
          "ar": "منسوب إلى"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "entity"
        ]
      }
    }
  },
  "Generator": {
    "label": {
      "en": "Generator",
      "ar": "البرنامج الكاتب"
    },
    "fields": {
      "name": {
        "label": {
          "en": "Name",
          "ar": "الاسم"
        },
        "type": "string"
      },
      "version": {
        "label": {
          "en": "Version",
          "ar": "الإصدار"
        },
        "type": "string",
        "optional": true
      },
      "provider": {
        "label": {
          "en": "Provider",
          "ar": "المزوّد"
        },
        "type": "string",
        "optional": true
      }
    }
  },
  "Section": {
    "label": {
      "en": "Section",
      "ar": "القسم"
    },
    "concept": "section",
    "fields": {
      "id": {
        "label": {
          "en": "Id",
          "ar": "المعرّف"
        },
        "type": "Id"
      },
      "heading": {
        "label": {
          "en": "Heading",
          "ar": "العنوان"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "block"
        ]
      },
      "start": {
        "label": {
          "en": "Start",
          "ar": "البداية"
        },
        "type": "Offset"
      },
      "end": {
        "label": {
          "en": "End",
          "ar": "النهاية"
        },
        "type": "Offset"
      },
      "blocks": {
        "label": {
          "en": "Block",
          "ar": "الفقرة"
        },
        "type": "Block",
        "list": true
      }
    }
  },
  "Block": {
    "label": {
      "en": "Block",
      "ar": "الفقرة"
    },
    "concept": "block",
    "fields": {
      "id": {
        "label": {
          "en": "Id",
          "ar": "المعرّف"
        },
        "type": "Id"
      },
      "kind": {
        "label": {
          "en": "Kind",
          "ar": "النوع"
        },
        "type": "BlockKind",
        "codelist": "block-kind"
      },
      "speaker": {
        "label": {
          "en": "Speaker",
          "ar": "المتحدث"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "entity"
        ]
      },
      "start": {
        "label": {
          "en": "Start",
          "ar": "البداية"
        },
        "type": "Offset"
      },
      "end": {
        "label": {
          "en": "End",
          "ar": "النهاية"
        },
        "type": "Offset"
      },
      "sentences": {
        "label": {
          "en": "Sentence",
          "ar": "الجملة"
        },
        "type": "Sentence",
        "list": true
      }
    }
  },
  "Sentence": {
    "label": {
      "en": "Sentence",
      "ar": "الجملة"
    },
    "concept": "sentence",
    "fields": {
      "id": {
        "label": {
          "en": "Id",
          "ar": "المعرّف"
        },
        "type": "Id"
      },
      "start": {
        "label": {
          "en": "Start",
          "ar": "البداية"
        },
        "type": "Offset"
      },
      "end": {
        "label": {
          "en": "End",
          "ar": "النهاية"
        },
        "type": "Offset"
      },
      "gloss": {
        "label": {
          "en": "Gloss",
          "ar": "الترجمة التوضيحية"
        },
        "type": "LanguageMap",
        "optional": true
      }
    }
  },
  "LanguageMap": {
    "label": {
      "en": "Text by language",
      "ar": "النص بحسب اللغة"
    },
    "fields": {}
  },
  "CodingRecord": {
    "label": {
      "en": "Record of a coding",
      "ar": "سجل الترميز"
    },
    "concept": "coding",
    "fields": {
      "id": {
        "label": {
          "en": "Id",
          "ar": "المعرّف"
        },
        "type": "Id"
      },
      "coder": {
        "label": {
          "en": "Coder",
          "ar": "المُرمِّز"
        },
        "type": "Coder"
      },
      "codebook": {
        "label": {
          "en": "Codebook",
          "ar": "دليل الترميز"
        },
        "type": "string",
        "optional": true
      },
      "date": {
        "label": {
          "en": "Date",
          "ar": "التاريخ"
        },
        "type": "EdtfDate",
        "optional": true
      },
      "method": {
        "label": {
          "en": "Method",
          "ar": "الطريقة"
        },
        "type": "CodingMethod",
        "optional": true,
        "codelist": "coding-method"
      },
      "depth": {
        "label": {
          "en": "Depth",
          "ar": "العمق"
        },
        "type": "CodingDepth",
        "optional": true,
        "codelist": "coding-depth",
        "since": "0.2"
      },
      "reviewed": {
        "label": {
          "en": "Reviewed",
          "ar": "رُوجع"
        },
        "type": "boolean",
        "optional": true
      },
      "confidence": {
        "label": {
          "en": "Confidence",
          "ar": "درجة الثقة"
        },
        "type": "number",
        "optional": true
      },
      "note": {
        "label": {
          "en": "Note",
          "ar": "الملاحظة"
        },
        "type": "Note",
        "optional": true
      }
    }
  },
  "Coder": {
    "label": {
      "en": "Coder",
      "ar": "المُرمِّز"
    },
    "fields": {
      "kind": {
        "label": {
          "en": "Kind",
          "ar": "النوع"
        },
        "type": "CoderKind",
        "codelist": "coder-kind"
      },
      "name": {
        "label": {
          "en": "Name",
          "ar": "الاسم"
        },
        "type": "string"
      },
      "version": {
        "label": {
          "en": "Version",
          "ar": "الإصدار"
        },
        "type": "string",
        "optional": true
      }
    }
  },
  "Entity": {
    "label": {
      "en": "Entity",
      "ar": "الكيان"
    },
    "concept": "entity",
    "fields": {
      "id": {
        "label": {
          "en": "Id",
          "ar": "المعرّف"
        },
        "type": "Id"
      },
      "kind": {
        "label": {
          "en": "Kind",
          "ar": "النوع"
        },
        "type": "EntityKind",
        "codelist": "entity-kind",
        "compared": true
      },
      "name": {
        "label": {
          "en": "Name",
          "ar": "الاسم"
        },
        "type": "LanguageMap"
      },
      "sameAs": {
        "label": {
          "en": "Same as",
          "ar": "هو نفسه"
        },
        "type": "Url",
        "list": true,
        "optional": true
      },
      "country": {
        "label": {
          "en": "Country",
          "ar": "الدولة"
        },
        "type": "CountryCode",
        "optional": true,
        "codelist": "country",
        "compared": true
      },
      "partOf": {
        "label": {
          "en": "Part of",
          "ar": "جزء من"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "entity"
        ]
      },
      "members": {
        "label": {
          "en": "Member",
          "ar": "العضو"
        },
        "type": "Id",
        "list": true,
        "optional": true,
        "ref": [
          "entity"
        ],
        "compared": true
      },
      "status": {
        "label": {
          "en": "Status",
          "ar": "الحالة"
        },
        "type": "EntityStatus",
        "optional": true,
        "codelist": "entity-status",
        "compared": true
      },
      "offices": {
        "label": {
          "en": "Office",
          "ar": "المنصب"
        },
        "plural": {
          "en": "Offices",
          "ar": "المناصب"
        },
        "type": "Office",
        "list": true,
        "optional": true,
        "compared": true
      },
      "note": {
        "label": {
          "en": "Note",
          "ar": "الملاحظة"
        },
        "type": "Note",
        "optional": true
      },
      "mentions": {
        "label": {
          "en": "Mention",
          "ar": "الذكر"
        },
        "type": "Mention",
        "list": true
      }
    }
  },
  "Office": {
    "label": {
      "en": "Office",
      "ar": "المنصب"
    },
    "fields": {
      "title": {
        "label": {
          "en": "Title",
          "ar": "اللقب"
        },
        "type": "Evidence"
      },
      "rank": {
        "label": {
          "en": "Rank",
          "ar": "المرتبة الوظيفية"
        },
        "type": "Coded",
        "value": "Rank",
        "optional": true,
        "codelist": "rank"
      },
      "of": {
        "label": {
          "en": "Of",
          "ar": "جهة المنصب"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "entity"
        ]
      },
      "former": {
        "label": {
          "en": "Former",
          "ar": "منصب سابق"
        },
        "type": "boolean",
        "optional": true
      }
    }
  },
  "Mention": {
    "label": {
      "en": "Mention",
      "ar": "الذكر"
    },
    "fields": {
      "start": {
        "label": {
          "en": "Start",
          "ar": "البداية"
        },
        "type": "Offset"
      },
      "end": {
        "label": {
          "en": "End",
          "ar": "النهاية"
        },
        "type": "Offset"
      },
      "quote": {
        "label": {
          "en": "Words",
          "ar": "الكلمات"
        },
        "type": "QuoteText"
      },
      "form": {
        "label": {
          "en": "Form",
          "ar": "صورة الذكر"
        },
        "type": "MentionForm",
        "codelist": "mention-form",
        "compared": true
      },
      "note": {
        "label": {
          "en": "Note",
          "ar": "الملاحظة"
        },
        "type": "Note",
        "optional": true
      }
    }
  },
  "Visit": {
    "label": {
      "en": "Visit",
      "ar": "الزيارة"
    },
    "concept": "visit",
    "fields": {
      "id": {
        "label": {
          "en": "Id",
          "ar": "المعرّف"
        },
        "type": "Id"
      },
      "role": {
        "label": {
          "en": "Role in the article",
          "ar": "موقعها في المقال"
        },
        "type": "VisitRole",
        "codelist": "visit-role",
        "compared": true
      },
      "status": {
        "label": {
          "en": "Status",
          "ar": "الحالة"
        },
        "type": "Coded",
        "value": "EventStatus",
        "codelist": "event-status",
        "compared": true
      },
      "statusReason": {
        "label": {
          "en": "Reason for the status",
          "ar": "سبب الحالة"
        },
        "type": "Coded",
        "value": "LanguageMap",
        "optional": true
      },
      "type": {
        "label": {
          "en": "Type",
          "ar": "النوع"
        },
        "type": "Coded",
        "value": "VisitType",
        "optional": true,
        "codelist": "visit-type",
        "compared": true
      },
      "hostGrade": {
        "label": {
          "en": "Host grade",
          "ar": "درجة الاستقبال"
        },
        "type": "Coded",
        "value": "HostGrade",
        "optional": true,
        "codelist": "host-grade",
        "compared": true
      },
      "visitors": {
        "label": {
          "en": "Visitor",
          "ar": "الزائر"
        },
        "type": "Participant",
        "list": true,
        "compared": true
      },
      "hosts": {
        "label": {
          "en": "Host",
          "ar": "المُضيف"
        },
        "type": "Participant",
        "list": true,
        "optional": true,
        "compared": true
      },
      "hostCountry": {
        "label": {
          "en": "Host country",
          "ar": "الدولة المُضيفة"
        },
        "type": "Coded",
        "value": "CountryCode",
        "optional": true,
        "codelist": "country",
        "compared": true
      },
      "place": {
        "label": {
          "en": "Place",
          "ar": "المكان"
        },
        "type": "Coded",
        "value": "Id",
        "optional": true,
        "ref": [
          "entity"
        ],
        "compared": true
      },
      "partOf": {
        "label": {
          "en": "Tour",
          "ar": "الجولة"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "visit"
        ]
      },
      "start": {
        "label": {
          "en": "Start",
          "ar": "البداية"
        },
        "type": "Time",
        "optional": true,
        "compared": [
          "basis"
        ]
      },
      "end": {
        "label": {
          "en": "End",
          "ar": "النهاية"
        },
        "type": "Time",
        "optional": true,
        "compared": true
      },
      "plannedStart": {
        "label": {
          "en": "Planned start",
          "ar": "البداية المقررة"
        },
        "type": "Time",
        "optional": true,
        "compared": true,
        "since": "0.2"
      },
      "plannedEnd": {
        "label": {
          "en": "Planned end",
          "ar": "النهاية المقررة"
        },
        "type": "Time",
        "optional": true,
        "compared": true,
        "since": "0.2"
      },
      "purposes": {
        "label": {
          "en": "Purpose",
          "ar": "الغرض"
        },
        "type": "Coded",
        "value": "Purpose",
        "list": true,
        "optional": true,
        "codelist": "purpose",
        "compared": true
      },
      "event": {
        "label": {
          "en": "Event",
          "ar": "الحدث"
        },
        "type": "Coded",
        "value": "Id",
        "optional": true,
        "ref": [
          "entity"
        ]
      },
      "issueAreas": {
        "label": {
          "en": "Issue area",
          "ar": "مجال القضية"
        },
        "type": "Coded",
        "value": "IssueArea",
        "list": true,
        "optional": true,
        "codelist": "issue-area",
        "compared": true
      },
      "inviter": {
        "label": {
          "en": "Inviter",
          "ar": "صاحب الدعوة"
        },
        "type": "Coded",
        "value": "Id",
        "optional": true,
        "ref": [
          "entity"
        ],
        "compared": true
      },
      "inResponseTo": {
        "label": {
          "en": "In response to",
          "ar": "ردًّا على"
        },
        "type": "Coded",
        "value": "Id",
        "optional": true,
        "ref": [
          "visit",
          "meeting",
          "statement",
          "agreement"
        ],
        "compared": true
      },
      "inPlaceOf": {
        "label": {
          "en": "In place of",
          "ar": "بدلًا من"
        },
        "type": "Coded",
        "value": "Id",
        "optional": true,
        "ref": [
          "visit"
        ],
        "compared": true,
        "since": "0.2"
      },
      "sameAs": {
        "label": {
          "en": "Same as",
          "ar": "هي نفسها"
        },
        "type": "Iri",
        "list": true,
        "optional": true,
        "since": "0.2"
      },
      "coding": {
        "label": {
          "en": "Coding",
          "ar": "الترميز"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "coding"
        ]
      },
      "note": {
        "label": {
          "en": "Note",
          "ar": "الملاحظة"
        },
        "type": "Note",
        "optional": true
      },
      "evidence": {
        "label": {
          "en": "Quotes",
          "ar": "الاقتباسات"
        },
        "type": "Evidence",
        "list": true
      }
    }
  },
  "Participant": {
    "label": {
      "en": "Participant",
      "ar": "المشارك"
    },
    "fields": {
      "entity": {
        "label": {
          "en": "Entity",
          "ar": "الكيان"
        },
        "type": "Id",
        "ref": [
          "entity"
        ]
      },
      "role": {
        "label": {
          "en": "Role",
          "ar": "الدور"
        },
        "type": "ParticipantRole",
        "optional": true,
        "codelist": "participant-role"
      },
      "side": {
        "label": {
          "en": "Side",
          "ar": "الجانب"
        },
        "type": "string",
        "optional": true
      },
      "note": {
        "label": {
          "en": "Note",
          "ar": "الملاحظة"
        },
        "type": "Note",
        "optional": true
      },
      "evidence": {
        "label": {
          "en": "Quotes",
          "ar": "الاقتباسات"
        },
        "type": "Evidence",
        "list": true
      }
    }
  },
  "Time": {
    "label": {
      "en": "Time",
      "ar": "الزمن"
    },
    "fields": {
      "value": {
        "label": {
          "en": "Value",
          "ar": "القيمة"
        },
        "type": "TimeValue",
        "optional": true,
        "compared": true
      },
      "mod": {
        "label": {
          "en": "Modifier",
          "ar": "القيد"
        },
        "type": "TimeMod",
        "optional": true,
        "codelist": "time-mod",
        "compared": true
      },
      "basis": {
        "label": {
          "en": "Basis",
          "ar": "الأساس"
        },
        "type": "TimeBasis",
        "codelist": "time-basis",
        "compared": true
      },
      "anchor": {
        "label": {
          "en": "Anchor",
          "ar": "المرتكز"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "entity",
          "visit",
          "meeting",
          "agreement",
          "time",
          "quantity",
          "statement"
        ]
      },
      "calendar": {
        "label": {
          "en": "Calendar",
          "ar": "التقويم"
        },
        "type": "Calendar",
        "optional": true,
        "codelist": "calendar"
      },
      "evidence": {
        "label": {
          "en": "Quotes",
          "ar": "الاقتباسات"
        },
        "type": "Evidence",
        "list": true
      },
      "source": {
        "label": {
          "en": "Source",
          "ar": "المصدر"
        },
        "type": "Citation",
        "optional": true
      },
      "attributedTo": {
        "label": {
          "en": "Attributed to",
          "ar": "منسوب إلى"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "entity"
        ]
      },
      "note": {
        "label": {
          "en": "Note",
          "ar": "الملاحظة"
        },
        "type": "Note",
        "optional": true
      },
      "alternatives": {
        "label": {
          "en": "Alternatives",
          "ar": "البدائل"
        },
        "type": "TimeClaim",
        "list": true,
        "optional": true
      }
    }
  },
  "TimeValue": {
    "label": {
      "en": "Value of a time",
      "ar": "قيمة الزمن"
    },
    "fields": {}
  },
  "TimeClaim": {
    "label": {
      "en": "Alternative date",
      "ar": "التاريخ البديل"
    },
    "fields": {
      "value": {
        "label": {
          "en": "Value",
          "ar": "القيمة"
        },
        "type": "TimeValue",
        "optional": true,
        "compared": true
      },
      "mod": {
        "label": {
          "en": "Modifier",
          "ar": "القيد"
        },
        "type": "TimeMod",
        "optional": true,
        "codelist": "time-mod",
        "compared": true
      },
      "basis": {
        "label": {
          "en": "Basis",
          "ar": "الأساس"
        },
        "type": "TimeBasis",
        "codelist": "time-basis",
        "compared": true
      },
      "anchor": {
        "label": {
          "en": "Anchor",
          "ar": "المرتكز"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "entity",
          "visit",
          "meeting",
          "agreement",
          "time",
          "quantity",
          "statement"
        ]
      },
      "calendar": {
        "label": {
          "en": "Calendar",
          "ar": "التقويم"
        },
        "type": "Calendar",
        "optional": true,
        "codelist": "calendar"
      },
      "evidence": {
        "label": {
          "en": "Quotes",
          "ar": "الاقتباسات"
        },
        "type": "Evidence",
        "list": true
      },
      "source": {
        "label": {
          "en": "Source",
          "ar": "المصدر"
        },
        "type": "Citation",
        "optional": true
      },
      "attributedTo": {
        "label": {
          "en": "Attributed to",
          "ar": "منسوب إلى"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "entity"
        ]
      },
      "note": {
        "label": {
          "en": "Note",
          "ar": "الملاحظة"
        },
        "type": "Note",
        "optional": true
      }
    }
  },
  "Meeting": {
    "label": {
      "en": "Meeting",
      "ar": "اللقاء"
    },
    "concept": "meeting",
    "fields": {
      "id": {
        "label": {
          "en": "Id",
          "ar": "المعرّف"
        },
        "type": "Id"
      },
      "role": {
        "label": {
          "en": "Role in the article",
          "ar": "موقعه في المقال"
        },
        "type": "VisitRole",
        "codelist": "visit-role",
        "compared": true
      },
      "status": {
        "label": {
          "en": "Status",
          "ar": "الحالة"
        },
        "type": "Coded",
        "value": "EventStatus",
        "codelist": "event-status",
        "compared": true
      },
      "visit": {
        "label": {
          "en": "Visit",
          "ar": "الزيارة"
        },
        "type": "Coded",
        "value": "Id",
        "optional": true,
        "ref": [
          "visit"
        ],
        "compared": true
      },
      "event": {
        "label": {
          "en": "Event",
          "ar": "الحدث"
        },
        "type": "Coded",
        "value": "Id",
        "optional": true,
        "ref": [
          "entity"
        ]
      },
      "participants": {
        "label": {
          "en": "Participant",
          "ar": "المشارك"
        },
        "type": "Participant",
        "list": true,
        "optional": true,
        "compared": true
      },
      "channel": {
        "label": {
          "en": "Channel",
          "ar": "قناة اللقاء"
        },
        "type": "Coded",
        "value": "MeetingChannel",
        "optional": true,
        "codelist": "meeting-channel",
        "compared": true
      },
      "formats": {
        "label": {
          "en": "Format",
          "ar": "صيغة اللقاء"
        },
        "type": "Coded",
        "value": "MeetingFormat",
        "list": true,
        "optional": true,
        "codelist": "meeting-format",
        "compared": true
      },
      "date": {
        "label": {
          "en": "Date",
          "ar": "التاريخ"
        },
        "type": "Time",
        "optional": true,
        "compared": true
      },
      "place": {
        "label": {
          "en": "Place",
          "ar": "المكان"
        },
        "type": "Coded",
        "value": "Id",
        "optional": true,
        "ref": [
          "entity"
        ],
        "compared": true
      },
      "issueAreas": {
        "label": {
          "en": "Issue area",
          "ar": "مجال القضية"
        },
        "type": "Coded",
        "value": "IssueArea",
        "list": true,
        "optional": true,
        "codelist": "issue-area",
        "compared": true
      },
      "sameAs": {
        "label": {
          "en": "Same as",
          "ar": "هو نفسه"
        },
        "type": "Iri",
        "list": true,
        "optional": true,
        "since": "0.2"
      },
      "coding": {
        "label": {
          "en": "Coding",
          "ar": "الترميز"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "coding"
        ]
      },
      "note": {
        "label": {
          "en": "Note",
          "ar": "الملاحظة"
        },
        "type": "Note",
        "optional": true
      },
      "evidence": {
        "label": {
          "en": "Quotes",
          "ar": "الاقتباسات"
        },
        "type": "Evidence",
        "list": true
      }
    }
  },
  "Agreement": {
    "label": {
      "en": "Agreement",
      "ar": "الاتفاق"
    },
    "concept": "agreement",
    "fields": {
      "id": {
        "label": {
          "en": "Id",
          "ar": "المعرّف"
        },
        "type": "Id"
      },
      "type": {
        "label": {
          "en": "Type",
          "ar": "النوع"
        },
        "type": "Coded",
        "value": "AgreementType",
        "optional": true,
        "codelist": "agreement-type",
        "compared": true
      },
      "stage": {
        "label": {
          "en": "Stage",
          "ar": "المرحلة"
        },
        "type": "Coded",
        "value": "AgreementStage",
        "codelist": "agreement-stage",
        "compared": true
      },
      "name": {
        "label": {
          "en": "Name",
          "ar": "الاسم"
        },
        "type": "LanguageMap",
        "optional": true
      },
      "parties": {
        "label": {
          "en": "Party",
          "ar": "الطرف"
        },
        "type": "Id",
        "list": true,
        "ref": [
          "entity"
        ],
        "compared": true
      },
      "signatories": {
        "label": {
          "en": "Signatory",
          "ar": "الموقِّع"
        },
        "type": "Participant",
        "list": true,
        "optional": true,
        "compared": true
      },
      "visit": {
        "label": {
          "en": "Visit",
          "ar": "الزيارة"
        },
        "type": "Coded",
        "value": "Id",
        "optional": true,
        "ref": [
          "visit"
        ],
        "compared": true
      },
      "date": {
        "label": {
          "en": "Date",
          "ar": "التاريخ"
        },
        "type": "Time",
        "optional": true,
        "compared": true
      },
      "subject": {
        "label": {
          "en": "Subject",
          "ar": "الموضوع"
        },
        "type": "LanguageMap",
        "optional": true
      },
      "sameAs": {
        "label": {
          "en": "Same as",
          "ar": "هو نفسه"
        },
        "type": "Iri",
        "list": true,
        "optional": true,
        "since": "0.2"
      },
      "coding": {
        "label": {
          "en": "Coding",
          "ar": "الترميز"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "coding"
        ]
      },
      "note": {
        "label": {
          "en": "Note",
          "ar": "الملاحظة"
        },
        "type": "Note",
        "optional": true
      },
      "evidence": {
        "label": {
          "en": "Quotes",
          "ar": "الاقتباسات"
        },
        "type": "Evidence",
        "list": true
      }
    }
  },
  "Statement": {
    "label": {
      "en": "Statement",
      "ar": "القول"
    },
    "concept": "statement",
    "fields": {
      "id": {
        "label": {
          "en": "Id",
          "ar": "المعرّف"
        },
        "type": "Id"
      },
      "act": {
        "label": {
          "en": "Speech act",
          "ar": "الفعل الكلامي"
        },
        "type": "SpeechAct",
        "codelist": "speech-act",
        "compared": true
      },
      "status": {
        "label": {
          "en": "Status",
          "ar": "الحالة"
        },
        "type": "StatementStatus",
        "optional": true,
        "codelist": "statement-status",
        "compared": true
      },
      "source": {
        "label": {
          "en": "Source",
          "ar": "القائل"
        },
        "type": "Id",
        "list": true,
        "ref": [
          "entity"
        ],
        "compared": true
      },
      "relayedBy": {
        "label": {
          "en": "Relayed by",
          "ar": "نقله"
        },
        "type": "Id",
        "list": true,
        "optional": true,
        "ref": [
          "entity"
        ],
        "compared": true,
        "since": "0.2"
      },
      "addressee": {
        "label": {
          "en": "Addressee",
          "ar": "المخاطَب"
        },
        "type": "Id",
        "list": true,
        "optional": true,
        "ref": [
          "entity"
        ],
        "compared": true
      },
      "cue": {
        "label": {
          "en": "Cue",
          "ar": "علامة القول"
        },
        "type": "Evidence",
        "optional": true
      },
      "directness": {
        "label": {
          "en": "Directness",
          "ar": "المباشرة"
        },
        "type": "Directness",
        "optional": true,
        "codelist": "directness",
        "compared": true
      },
      "kind": {
        "label": {
          "en": "Kind of assertion",
          "ar": "نوع الإخبار"
        },
        "type": "StatementKind",
        "optional": true,
        "codelist": "statement-kind",
        "compared": true
      },
      "modality": {
        "label": {
          "en": "Modality",
          "ar": "صيغة الاحتمال"
        },
        "type": "Modality",
        "optional": true,
        "codelist": "modality",
        "compared": true
      },
      "negated": {
        "label": {
          "en": "Negated",
          "ar": "قول منفي"
        },
        "type": "boolean",
        "optional": true,
        "compared": true
      },
      "target": {
        "label": {
          "en": "Target",
          "ar": "المقصود"
        },
        "type": "Id",
        "list": true,
        "optional": true,
        "ref": [
          "entity"
        ],
        "compared": true,
        "since": "0.2"
      },
      "about": {
        "label": {
          "en": "About",
          "ar": "موضوع القول"
        },
        "type": "Id",
        "list": true,
        "optional": true,
        "ref": [
          "entity",
          "visit",
          "meeting",
          "agreement",
          "statement",
          "quantity",
          "time"
        ],
        "compared": true
      },
      "date": {
        "label": {
          "en": "Date",
          "ar": "التاريخ"
        },
        "type": "Time",
        "optional": true,
        "compared": true,
        "since": "0.2"
      },
      "stance": {
        "label": {
          "en": "Stance",
          "ar": "الموقف"
        },
        "type": "Stance",
        "optional": true,
        "compared": [
          "holder",
          "target",
          "value"
        ]
      },
      "gloss": {
        "label": {
          "en": "Gloss",
          "ar": "الترجمة التوضيحية"
        },
        "type": "LanguageMap",
        "optional": true
      },
      "coding": {
        "label": {
          "en": "Coding",
          "ar": "الترميز"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "coding"
        ]
      },
      "note": {
        "label": {
          "en": "Note",
          "ar": "الملاحظة"
        },
        "type": "Note",
        "optional": true
      },
      "evidence": {
        "label": {
          "en": "Quotes",
          "ar": "الاقتباسات"
        },
        "type": "Evidence",
        "list": true
      }
    }
  },
  "Stance": {
    "label": {
      "en": "Stance",
      "ar": "الموقف"
    },
    "fields": {
      "holder": {
        "label": {
          "en": "Holder of the stance",
          "ar": "صاحب الموقف"
        },
        "type": "Id",
        "ref": [
          "entity"
        ]
      },
      "target": {
        "label": {
          "en": "Target of the stance",
          "ar": "المقصود بالموقف"
        },
        "type": "Id",
        "ref": [
          "entity",
          "visit",
          "meeting",
          "agreement",
          "statement",
          "quantity",
          "time"
        ]
      },
      "value": {
        "label": {
          "en": "Stance",
          "ar": "الموقف"
        },
        "type": "StanceValue",
        "codelist": "stance-value"
      }
    }
  },
  "Quantity": {
    "label": {
      "en": "Quantity",
      "ar": "الكمية"
    },
    "concept": "quantity",
    "fields": {
      "id": {
        "label": {
          "en": "Id",
          "ar": "المعرّف"
        },
        "type": "Id"
      },
      "measure": {
        "label": {
          "en": "Measure",
          "ar": "المقيس"
        },
        "type": "string"
      },
      "value": {
        "label": {
          "en": "Value",
          "ar": "القيمة"
        },
        "type": "number",
        "optional": true,
        "compared": true
      },
      "mod": {
        "label": {
          "en": "Precision",
          "ar": "درجة الدقة"
        },
        "type": "QuantityMod",
        "optional": true,
        "codelist": "quantity-mod",
        "compared": true
      },
      "role": {
        "label": {
          "en": "Role",
          "ar": "دور العدد"
        },
        "type": "QuantityRole",
        "optional": true,
        "codelist": "quantity-role",
        "compared": true,
        "since": "0.2"
      },
      "unit": {
        "label": {
          "en": "Unit",
          "ar": "الوحدة"
        },
        "type": "string",
        "compared": true
      },
      "time": {
        "label": {
          "en": "Time",
          "ar": "الزمن"
        },
        "type": "Time",
        "optional": true
      },
      "about": {
        "label": {
          "en": "About",
          "ar": "موضوع العدد"
        },
        "type": "Id",
        "list": true,
        "optional": true,
        "ref": [
          "entity",
          "visit",
          "meeting",
          "agreement",
          "statement"
        ]
      },
      "basis": {
        "label": {
          "en": "Basis",
          "ar": "صورة العدد"
        },
        "type": "QuantityBasis",
        "codelist": "quantity-basis",
        "compared": true
      },
      "coding": {
        "label": {
          "en": "Coding",
          "ar": "الترميز"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "coding"
        ]
      },
      "note": {
        "label": {
          "en": "Note",
          "ar": "الملاحظة"
        },
        "type": "Note",
        "optional": true
      },
      "evidence": {
        "label": {
          "en": "Quotes",
          "ar": "الاقتباسات"
        },
        "type": "Evidence",
        "list": true
      }
    }
  },
  "TimeExpression": {
    "label": {
      "en": "Time expression",
      "ar": "التعبير الزمني"
    },
    "concept": "time",
    "fields": {
      "id": {
        "label": {
          "en": "Id",
          "ar": "المعرّف"
        },
        "type": "Id"
      },
      "type": {
        "label": {
          "en": "Type",
          "ar": "النوع"
        },
        "type": "TimexType",
        "codelist": "timex-type",
        "compared": true
      },
      "value": {
        "label": {
          "en": "Value",
          "ar": "القيمة"
        },
        "type": "TimeValue",
        "optional": true,
        "compared": true
      },
      "mod": {
        "label": {
          "en": "Modifier",
          "ar": "القيد"
        },
        "type": "TimeMod",
        "optional": true,
        "codelist": "time-mod",
        "compared": true
      },
      "basis": {
        "label": {
          "en": "Basis",
          "ar": "الأساس"
        },
        "type": "TimeBasis",
        "codelist": "time-basis",
        "compared": true
      },
      "anchor": {
        "label": {
          "en": "Anchor",
          "ar": "المرتكز"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "entity",
          "visit",
          "meeting",
          "agreement",
          "time",
          "quantity",
          "statement"
        ]
      },
      "calendar": {
        "label": {
          "en": "Calendar",
          "ar": "التقويم"
        },
        "type": "Calendar",
        "optional": true,
        "codelist": "calendar"
      },
      "evidence": {
        "label": {
          "en": "Quotes",
          "ar": "الاقتباسات"
        },
        "type": "Evidence",
        "list": true
      },
      "source": {
        "label": {
          "en": "Source",
          "ar": "المصدر"
        },
        "type": "Citation",
        "optional": true
      },
      "attributedTo": {
        "label": {
          "en": "Attributed to",
          "ar": "منسوب إلى"
        },
        "type": "Id",
        "optional": true,
        "ref": [
          "entity"
        ]
      },
      "note": {
        "label": {
          "en": "Note",
          "ar": "الملاحظة"
        },
        "type": "Note",
        "optional": true
      },
      "alternatives": {
        "label": {
          "en": "Alternatives",
          "ar": "البدائل"
        },
        "type": "TimeClaim",
        "list": true,
        "optional": true
      }
    }
  },
  "Relation": {
    "label": {
      "en": "Relation",
      "ar": "العلاقة"
    },
    "fields": {
      "source": {
        "label": {
          "en": "From",
          "ar": "من"
        },
        "type": "Id",
        "ref": [
          "entity"
        ],
        "compared": true
      },
      "target": {
        "label": {
          "en": "To",
          "ar": "إلى"
        },
        "type": "Id",
        "ref": [
          "entity"
        ],
        "compared": true
      },
      "kind": {
        "label": {
          "en": "Kind",
          "ar": "النوع"
        },
        "type": "RelationKind",
        "codelist": "relation-kind",
        "compared": true
      },
      "state": {
        "label": {
          "en": "State",
          "ar": "حال القيمة"
        },
        "type": "ValueState",
        "codelist": "value-state"
      },
      "evidence": {
        "label": {
          "en": "Quotes",
          "ar": "الاقتباسات"
        },
        "type": "Evidence",
        "list": true
      },
      "note": {
        "label": {
          "en": "Note",
          "ar": "الملاحظة"
        },
        "type": "Note",
        "optional": true
      },
      "citation": {
        "label": {
          "en": "Source",
          "ar": "المصدر"
        },
        "type": "Citation",
        "optional": true
      }
    }
  }
};
