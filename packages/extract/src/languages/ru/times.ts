import type { TimeWords } from "../parts/time-words.ts";

/** Russian words of times: "прошлый" and "следующий" come before their noun. */
export const russianTimes: TimeWords = {
  particles: [
    ["in", "в во на"],
    ["to", "по до"],
    ["and", "и"],
    ["between", "между"],
    ["this", "этот этого этому этим этом эта этой эту это эти этих"],
    ["each", "каждый каждую каждое каждые"],
    ["since", "с со"],
    ["until", "до"],
    ["during", "за"],
  ],
  pointers: "before",
  nounsBare: true,
  hasCapitals: false,
  dateOrder: "day-first",
  lists: {
    this: "этот этого этому этим этом эта этой эту это",
    futures: `будет будут посетит посетят встретится встретятся прибудет прибудут примет примут проведёт проведут совершит совершат
      отправится отправятся состоится состоятся поедет поедут вылетит прилетит покинет начнётся пройдёт пройдут планирует намерен намерена
      должен должна запланирован запланирована намечен намечена ожидается`,
    decadeSuffix: "",
  },
  patterns: { counted: /^(?:человек|людей)$/ },
};
