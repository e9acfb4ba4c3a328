/** English words that end a name or never begin one: particles, days and months, offices, verbs of headlines. */
export const englishNameStops = `the of and in on at to from with by for as who whom monday tuesday wednesday thursday friday saturday sunday january
  february july september october november december assembly council office palace court house ministry committee party
  union nations state states foreign general minister president prime visit meeting summit talks deputy government
  department embassy parliament congress senate international national security it he she they his her their i we you mr
  mrs ms dr sir mayor director secretary chancellor governor ambassador judge justice king queen prince chief meets
  visits arrives says said tells told holds held calls called urges welcomes receives received hosts discusses signs
  signed leaves travels heads speaks met visited arrived announces begins ends joins attends hails vows warns spokesman
  spokeswoman speaker ministers western eastern northern southern east west north south today yesterday tomorrow level talks accords agreement`;
