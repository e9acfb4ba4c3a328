import type { Explanations } from "./explanation.ts";
import { noteOn } from "./note-on.ts";

/** Explanations of the codes about the dates of visits, tours and meetings. */
export const visitTimesExplanations = {
  "visit/ordered": {
    why: {
      en: "Lengths of stay and timelines are computed from the two dates, and swapped dates count backwards.",
      ar: "تُحسب مدة الإقامة والخطوط الزمنية من التاريخين، وإذا انعكسا صار الحساب إلى الوراء.",
    },
    howToFix: { en: "Correct one of the two dates, or exchange them.", ar: "صحّح أحد التاريخين، أو بادل بينهما." },
  },
  "visit/long": {
    why: {
      en: "Official trips last days, and a longer one usually has a wrong month or is several visits coded as one.",
      ar: "الزيارات الرسمية تدوم أيامًا، وما طال فهو في الغالب شهر خاطئ أو عدة زيارات رُمّزت واحدة.",
    },
    exceptions: [
      {
        en: "If the dates are not exact, the fewest days that they allow are counted.",
        ar: "إذا لم يكن التاريخان دقيقين حُسب أقل عدد من الأيام يحتملانه.",
      },
      noteOn("visit"),
    ],
    howToFix: {
      en: "Check the month and the year of both dates, or code each visit on its own.",
      ar: "راجع الشهر والسنة في التاريخين، أو رمّز كل زيارة وحدها.",
    },
  },
  "visit/meeting-outside": {
    why: { en: "A meeting linked to a visit counts as part of it.", ar: "اللقاء المربوط بزيارة يُحسب منها." },
    exceptions: [
      { en: "One day before and after the visit is allowed.", ar: "يُسمح بيوم قبل الزيارة ويوم بعدها." },
      { en: "Meetings that did not take place are not checked.", ar: "لا تُفحص اللقاءات التي لم تجرِ." },
    ],
    howToFix: {
      en: "Correct the date, or remove the link to the visit.",
      ar: "صحّح التاريخ، أو احذف ربط اللقاء بالزيارة.",
    },
  },
  "visit/not-begun": {
    why: {
      en: "What happened during a visit can only have happened if the visit began.",
      ar: "لا يجري شيء في أثناء زيارة إلا إذا بدأت.",
    },
    exceptions: [
      {
        en: "A visit whose status has an alternative that it began is not reported.",
        ar: "لا يُبلَّغ عن زيارة لحالتها بديل يقول إنها بدأت.",
      },
    ],
    howToFix: {
      en: "Correct the status of the meeting or of the visit, or remove the link between them.",
      ar: "صحّح حالة اللقاء أو حالة الزيارة، أو احذف الربط بينهما.",
    },
  },
  "visit/overlap": {
    why: { en: "One trip that is coded as two visits counts twice.", ar: "الرحلة الواحدة المرمَّزة زيارتين تُحسب مرتين." },
    exceptions: [
      { en: "Only visits that are known to the day are compared.", ar: "لا تُقارن إلا الزيارات التي يُعرف يومها." },
      {
        en: "Postponed and cancelled visits, and two stops of a tour in different places, are not reported.",
        ar: "لا يُبلَّغ عن الزيارات المؤجلة والملغاة، ولا عن محطتين من جولة في مكانين مختلفين.",
      },
    ],
    howToFix: { en: "Merge the two visits, or correct the dates.", ar: "ادمج الزيارتين، أو صحّح التواريخ." },
  },
  "visit/repeated": {
    why: {
      en: "When the codings of two people are joined, one visit is counted twice.",
      ar: "عند جمع ترميزي شخصين تُعدّ الزيارة الواحدة مرتين.",
    },
    exceptions: [
      {
        en: "A different place, host country, start or tour makes two visits of the same words.",
        ar: "اختلاف المكان أو الدولة المضيفة أو البداية أو الجولة يجعلها زيارتين مع أن الكلمات واحدة.",
      },
      noteOn("eitherVisit"),
    ],
    howToFix: { en: "Merge the two visits.", ar: "ادمج الزيارتين." },
  },
  "visit/tour-overlap": {
    why: { en: "Nobody can be in two places at once.", ar: "لا أحد يكون في مكانين معًا." },
    exceptions: [
      { en: "Two stops may share the day of travel.", ar: "قد تشترك محطتان في يوم السفر." },
      { en: "Only stops that are known to the day are compared.", ar: "لا تُقارن إلا المحطات التي يُعرف يومها." },
    ],
    howToFix: {
      en: "Correct the dates of one of the stops, or remove it from the tour.",
      ar: "صحّح تاريخي إحدى المحطتين، أو أخرجها من الجولة.",
    },
  },
  "visit/tour": {
    why: {
      en: "A tour is counted by its stops, and with a host country of its own, one trip would count twice.",
      ar: "تُعدّ الجولة بمحطاتها، ولو كان لها بلد مضيف لعُدّت الرحلة مرتين.",
    },
    howToFix: {
      en: "Give each stop a host country, and remove that of the tour.",
      ar: "اجعل الدولة المضيفة للمحطات، واحذفها من الجولة.",
    },
  },
  "visit/outside-tour": {
    why: {
      en: "A stop is a part of its tour, so if its days are outside, a date is wrong or the stop belongs to another trip.",
      ar: "المحطة جزء من جولتها، فإذا وقعت أيامها خارجها فأحد التواريخ خطأ أو المحطة من رحلة أخرى.",
    },
    exceptions: [
      { en: "One day before and after the tour is allowed.", ar: "يُسمح بيوم قبل الجولة ويوم بعدها." },
      noteOn("stop"),
    ],
    howToFix: { en: "Correct one of the dates, or remove partOf.", ar: "صحّح أحد التواريخ، أو احذف partOf." },
  },
  "visit/date-and-status": {
    why: {
      en: "Nobody can report a visit that has not begun as past, or announce one that is over.",
      ar: "لا يُروى ما لم يبدأ على أنه جرى، ولا يُعلن ما انتهى.",
    },
    exceptions: [
      {
        en: "One day on the other side of the publication is allowed.",
        ar: "يُسمح بيوم واحد في الجهة الأخرى من تاريخ النشر.",
      },
      { en: "A status with alternatives is not checked.", ar: "لا تُفحص الحالة التي لها بدائل." },
      noteOn("dateOrVisit"),
    ],
    howToFix: {
      en: "Correct the year or the status. Code a date that no longer holds as plannedStart.",
      ar: "صحّح السنة أو الحالة. ورمّز الموعد الذي لم يعد قائمًا في plannedStart.",
    },
  },
  "visit/alike": {
    why: {
      en: "An article mentions its visit many times, and two mentions are easily coded as two visits.",
      ar: "يذكر المقال زيارته مرات كثيرة، وكثيرًا ما يُرمَّز موضعان من مواضعها زيارتين.",
    },
    exceptions: [
      {
        en: "Different dates, statuses, places, tours, events or roles make two visits.",
        ar: "اختلاف التاريخ أو الحالة أو المكان أو الجولة أو الحدث أو الدور يجعلهما زيارتين.",
      },
      noteOn("eitherVisit"),
    ],
    howToFix: {
      en: "Merge the two visits, or code what distinguishes them.",
      ar: "ادمج الزيارتين، أو رمّز ما يفرّق بينهما.",
    },
  },
  "visit/length-in-quote": {
    why: {
      en: "“A three-day visit” fixes the last day once the first is known.",
      ar: "«زيارة تستغرق ثلاثة أيام» تعيّن آخر يوم متى عُرف أولها.",
    },
    exceptions: [
      {
        en: "One day more or less is allowed, because texts count days or nights.",
        ar: "يُسمح بيوم زيادةً أو نقصًا، فالنصوص تعدّ الأيام أو الليالي.",
      },
      {
        en: "Only visits whose first and last day are known are checked.",
        ar: "لا تُفحص إلا الزيارات التي يُعرف أول أيامها وآخرها.",
      },
      noteOn("dateOrVisit"),
    ],
    howToFix: { en: "Correct one of the two dates.", ar: "صحّح أحد التاريخين." },
  },
} as const satisfies Explanations;
