import { describe, expect, it } from "vitest";
import { personsIn } from "../drafted-text.ts";

describe("shapes of Arabic names", () => {
  it.each<[text: string, said: string[]]>([
    ["وصل الوزير صلاح الدين كامل إلى جدة.", ["صلاح الدين كامل"]],
    ["افتتح الوزير جمال الدين الصالحي المعرض.", ["جمال الدين الصالحي"]],
    ["تفقد الوزير محمود سالم الشهري الميناء.", ["محمود سالم الشهري"]],
    ["استقبل البابا أدريان السابع الوفد.", ["أدريان السابع"]],
    ["رحب الأمين العام للأمم المتحدة ماتياس إتشيفيريا بالهدنة.", ["ماتياس إتشيفيريا"]],
    ["اجتمع بنظيرها البرتغالي نونو كالديرا.", ["نونو كالديرا"]],
    ["التقى رئيس الشركة مراد بن عيسى في وهران.", ["مراد بن عيسى"]],
    ["ستقود إيلينا ماركوفا الوفد.", ["إيلينا ماركوفا"]],
    ["وبحسب سامر كوهلر، لم يحدد موعد.", ["سامر كوهلر"]],
    ["وكان الراحل إيمانويل كوفي داركو أستاذها.", ["إيمانويل كوفي داركو"]],
    ["سلمته رئيسة البلدية بالإنابة بريت ليندن المفاتيح.", ["بريت ليندن"]],
    ["اقترح النائب كريم الأمين أن يكون الرئيس كريما وأمينا.", ["كريم الأمين"]],
    ["في شارع مراد بن عيسى وجامعة سالم بن فهد.", []],
  ])("%s", (text, said) => {
    expect(personsIn(text)).toEqual(said);
  });
});

describe("shapes of English names", () => {
  it.each<[text: string, said: string[]]>([
    ["The letter was signed by Joost van der Meulen.", ["Joost van der Meulen"]],
    ["Ilva Berzina, who chairs the panel, met them.", ["Ilva Berzina"]],
    ["An award went to Paris Kowalska, a banker.", ["Paris Kowalska"]],
    ["Her interpreter, Oriel Vantongeren, stayed.", ["Oriel Vantongeren"]],
    ["They flew to Paris Monday, and then to India.", []],
  ])("%s", (text, said) => {
    expect(personsIn(text)).toEqual(said);
  });
});

describe("names after an organization in no list", () => {
  it.each<[text: string, said: string[]]>([
    ["التقى رئيسة مؤسسة فيورد الإنسانية إنغر ليندال.", ["إنغر ليندال"]],
    ["قال القيادي في حركة البناء سامي الزهرة إن الأمر تأجل.", ["سامي الزهرة"]],
    ["قال رئيس شركة أمبريل للغاز إن العقد وقع.", []],
    ["استقبل رئيس البرلمان زاهد شمس الدين.", ["زاهد شمس الدين"]],
    ["Navy chief Vice Admiral Kaori Holm toured the port.", ["Kaori Holm"]],
  ])("%s", (text, said) => {
    expect(personsIn(text)).toEqual(said);
  });
});
