import type { Triggers } from "../parts/names.ts";

/** English verbs of speaking by the act they perform; a verb of several acts is in each row. */
export const speechAct: NonNullable<Triggers["speechAct"]> = {
  assert: `said says say saying told tells added adds noted notes explained explains pointed_out stated states remarked commented
    recalled described called reported mentioned argued observed wrote replied replies responded answered clarified claimed
    maintained believes believed confirmed confirms affirmed affirms declared declares revealed disclosed assured assures`,
  question: "asked asks questioned questions wondered wonders inquired enquired queried",
  request: `asked asks called_for called_on calls_for calls_on call_on call_for calling_for calling_on urged urges urging appealed
    appeals requested requests sought encouraged encourages pleaded invited pressed_for`,
  demand: "demanded demands demanding insisted insists called_for calls_for pressed_for required requires",
  propose:
    "proposed proposes proposing suggested suggests offered offers floated put_forward tabled mooted recommended",
  promise: `promised promises promising pledged pledges pledging vowed vows undertook committed commits assured assures stood_ready
    stands_ready guaranteed guarantees offered expressed_readiness expressed_willingness agreed_to swore`,
  agree: "agreed agree agrees concurred reached_agreement reached_an_agreement were_of_one_mind decided_together",
  accept: "accepted accepts accepting agreed agreed_to approved consented endorsed",
  reject: `rejected rejects rejecting refused refuses refusing ruled_out rules_out dismissed dismisses opposed opposes declined
    turned_down spurned rebuffed vetoed`,
  accuse:
    "accused accuses accusing blamed blames blaming alleged alleges charged held_responsible slammed lashed_out criticised criticized",
  warn: "warned warns warning cautioned cautions alerted",
  threaten: "threatened threatens threatening warned warns vowed",
  condemn: `condemned condemns condemning denounced denounces deplored deplores criticised criticized criticises criticizes slammed
    blasted lambasted decried censured lashed_out rebuked regretted`,
  stress: `stressed stresses stressing underlined underlines underscored underscores emphasised emphasized emphasises emphasizes
    insisted insists highlighted highlights affirmed affirms pointed_to_the_need confirmed confirms drew_attention`,
  reaffirm:
    "reaffirmed reaffirms reiterated reiterates reiterating renewed renews repeated repeats affirmed confirmed restated",
  acknowledge: "acknowledged acknowledges admitted admits conceded concedes recognised recognized confessed granted",
  welcome: "welcomed welcomes welcoming hailed hails greeted applauded",
  congratulate: "congratulated congratulates congratulating congratulations felicitated",
  condole: `condolences condolence condoled sympathy sympathies expressed_condolences offered_condolences conveyed_condolences`,
  thank:
    "thanked thanks thanking expressed_gratitude gratitude expressed_thanks expressed_appreciation expressed_his_gratitude",
  praise: `praised praises praising hailed hails lauded lauds commended commends applauded paid_tribute pays_tribute extolled
    expressed_appreciation complimented`,
  apologise: "apologised apologized apologises apologizes apology apologies regretted expressed_regret",
  deny: "denied denies denying refuted refutes rejected rejects disputed dismissed rebutted contradicted",
  invite: "invited invites inviting invitation extended_an_invitation",
  announce:
    "announced announces announcing declared declares unveiled disclosed revealed confirmed made_public proclaimed",
  hope: `hoped hopes hope hoping looked_forward looks_forward wished wishes expressed_hope expressed_the_hope expressed_his_hope
    expressed_her_hope voiced_hope hopeful optimism`,
  "express-concern": `expressed_concern expressed_concerns expresses_concern voiced_concern voiced_concerns expressed_deep_concern
    expressed_grave_concern concerned alarmed worried regretted regrets lamented deplored expressed_regret`,
};
