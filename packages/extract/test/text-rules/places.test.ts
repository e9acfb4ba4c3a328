import { describe, expect, it } from "vitest";
import { placesIn } from "../drafted-text.ts";

describe("places and what only looks like one", () => {
  it.each<[text: string, said: string[]]>([
    ["Students from Cuba, New York, came.", []],
    ["He lives in Lebanon, Ohio.", []],
    ["A fair in Peru, Indiana, opened.", []],
    ["in Cairo, Ill., on Monday", []],
    ["talks in London, New York and Paris", ["GB place: name likely", "FR country: metonym likely"]],
    [
      "Moscow, Washington and Beijing",
      ["RU country: metonym likely", "US country: metonym likely", "CN country: metonym likely"],
    ],
    ["Tbilisi, Georgia", ["GE country: name likely, metonym likely"]],
    ["القاهرة بولاية إلينوي", []],
    ["The state of Washington sued.", []],
    ["Georgia Governor Kim Ray spoke to voters in Georgia.", []],
    ["Georgia and Armenia signed.", ["GE country: name likely", "AM country: name sure"]],
    ["a judge of Indian descent", []],
    ["American Indian tribes", []],
    ["Indian ministers met.", ["IN country: adjective sure"]],
    ["The Oslo Accords were cited.", []],
    ["the Vienna Convention and the Rome Statute", []],
    ["اتفاق باريس وإعلان الرياض", ["FR place: name likely", "SA place: name likely"]],
    ["اتفاقية فيينا", []],
    ["Oslo said it agreed.", ["NO country: metonym likely"]],
    ["American Airlines and Qatar Airways", []],
    ["the Bank of China", []],
    ["طيران الإمارات وبنك مصر", []],
    ["the Beirut port explosion", ["LB place: name likely"]],
    ["انفجار مرفأ بيروت", ["LB place: name likely"]],
    [
      "در روز دوشنبه وزیر خارجه روسیه وارد تهران شد و با وی دیدار کرد.",
      ["RU country: name sure", "IR place: name likely"],
    ],
    ["دوشنبه ۲۲ بهمن", []],
    ["وصل إلى دوشنبه عاصمة طاجيكستان", ["TJ place: name likely", "TJ country: name sure"]],
    ["قالت السفيرة جورجيا مارينو", []],
    ["Jordan Miller met Senator Chad Brooks.", []],
    ["A base in Rome, New York, closed.", []],
    ["A judge in Athens, Ga., and one in Berlin, N.H., ruled.", []],
    ["زار الملك فهد مصر ورحبت أوسلو.", ["EG country: name sure", "NO country: metonym likely"]],
    ["King Leo never visited Oslo.", ["NO place: name likely"]],
    ["King Leo has no plans to visit Oslo.", ["NO place: name likely"]],
    ["King Leo set off for Oslo.", ["NO place: name likely"]],
    ["لم يزر الملك فهد أوسلو.", ["NO place: name likely"]],
    ["يرغب الملك فهد في زيارة أوسلو.", ["NO place: name likely"]],
    ["ليس صحيحا أن الملك فهد زار أوسلو.", ["NO place: name likely"]],
    ["the Madrid talks and the Doha round", ["ES place: name likely", "QA place: name likely"]],
    ["the Paris Club and the Beijing Olympics", ["CN place: name likely"]],
    ["حلف وارسو ومعرض القاهرة", ["PL place: name likely", "EG place: name likely"]],
    ["China Mobile and Japan Tobacco", ["CN country: name candidate", "JP country: name candidate"]],
    ["the Voice of America", []],
  ])("%s", (text, said) => {
    expect(placesIn(text)).toEqual(said);
  });
});
