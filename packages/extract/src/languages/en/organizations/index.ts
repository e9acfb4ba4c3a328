import type { NamedRow, OrganizationWords } from "../../parts/organization-words.ts";
import { companies } from "./companies.ts";
import { media } from "./media.ts";
import { movements } from "./movements.ts";
import { papers } from "./papers.ts";
import { regions } from "./regions.ts";
import { states } from "./states.ts";
import { world } from "./world.ts";

// biome-ignore format: a ministry a line
const ministries: readonly NamedRow[] = [
  ["foreign-ministry", "Foreign Ministry", "Ministry of Foreign Affairs; Foreign Affairs Ministry"],
  ["defence-ministry", "Defence Ministry", "Defense Ministry; Ministry of Defence; Ministry of Defense"],
  ["finance-ministry", "Finance Ministry", "Ministry of Finance"],
  ["interior-ministry", "Interior Ministry", "Ministry of Interior; Ministry of the Interior"],
  ["energy-ministry", "Energy Ministry", "Ministry of Energy"],
  ["oil-ministry", "Oil Ministry", "Ministry of Oil"],
  ["trade-ministry", "Trade Ministry", "Ministry of Trade; Ministry of Commerce; Commerce Ministry"],
  ["economy-ministry", "Economy Ministry", "Ministry of Economy"],
  ["health-ministry", "Health Ministry", "Ministry of Health"],
  ["culture-ministry", "Culture Ministry", "Ministry of Culture"],
  ["justice-ministry", "Justice Ministry", "Ministry of Justice"],
];

/** English names of organizations and ministries, and the grammar of others: capitals mark a name. */
export const englishOrganizations: OrganizationWords = {
  organizations: [...world, ...regions, ...states, ...media, ...companies, ...movements, ...papers],
  ministries,
  otherBodies: "Soviet Union; Royal Court",
  country: "before",
  grammar: "capitals",
  ministryName: "{ministry} of {country}",
  lists: {
    of: "of",
    the: "the",
    possessiveMark: "s",
    lastHeads: `ministry agency commission council authority organization organisation union league association federation
      committee bank fund party front movement corps guard guards force forces industries army navy institute foundation court tribunal assembly
      parliament senate department bureau secretariat board corporation company alliance coalition club airlines airways airline society
      centre center institution university college academy network chamber confederation brotherhood crescent brigades brigade
      battalion militia police service observatory office trust consortium forum facility administration system registry laboratory laboratories savings technologies
      systems logistics pharmaceuticals motors mines ballet opera orchestra philharmonic choir inspectorate directorate initiative watch federations group holdings corp inc ltd plc telecom petroleum railways
      shipping post telegraph observer mail church air united rovers wanderers athletic fc congress times herald tribune gazette journal news television radio broadcasting wire chronicle`,
    firstHeads: `observatory forum service facility forces fund corporation congress federation initiative ministry agency commission council authority organization organisation union league association federation committee
      bank fund party front movement army institute foundation court tribunal assembly department bureau board alliance coalition
      society centre center institution university college academy chamber confederation office trust`,
    endHeads: "air united rovers wanderers athletic fc post mail ballet opera orchestra savings",
    longHeads: "administration system initiative watch forum mines systems office registry",
    honouredHeads: "university foundation institute centre center college academy",
    ordinals: `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
      sixteenth seventeenth eighteenth nineteenth twentieth`,
    jointBefore: `joint working steering task contact special ministerial bilateral trilateral preparatory organising organizing
      press media`,
    citedAfter: "told",
    companyHeads: "air fc ac dynamo dinamo real atletico olympique sporting inter",
    stateHeads: "ministry department parliament senate assembly court office cabinet police",
    afterHead: "of for on against",
    and: "and",
    companyRoles:
      "chairman chairwoman executive founder cofounder owner shareholder shareholders subsidiary branch employees stake shares ceo unit treasurer trustee",
    afterRole: "of in at",
    indefinite: "a an",
    thingAcronyms: `gdp gnp gni vat mou mous fta tpp jcpoa inf sdg sdgs mdgs aids hiv covid lng lpg npt ceo cfo coo cto uav uavs ied icbm icbms vpn sms gps led usa uae drc drc's
      dprk prc ussr uk roc rok gmt utc cet bst est edt phd mba pm fm mp mps dna rna mri ict ngo ngos igo faq pdf usb dvd atm gpu cpu llm tv hd id cv rsvp asap ndc ndcs cop
      cops ftas lgbt lgbtq vip vips ira eta nft esg ipo ipos swot scada hse rmb usd eur gbp ppp ppe cctv sdr sdrs mep meps ngorongoro dmz eez adiz euro abm salt start ctbt fmct`,
    thingsNamed: `deal talks missile missiles system pact test tests virus vaccine vaccines rate growth number code card cards screen drone drones exam visa visas
      corridor pipeline route summit era law bill act rules format formula`,
    companyNouns: `group company firm agency bank charity watchdog broadcaster newspaper airline carmaker shipyard lender insurer retailer
      publisher miner consultancy startup conglomerate contractor manufacturer utility telecom network foundation thinktank nonprofit ngo daily weekly website
      operator developer brewery cooperative militia movement party union club orchestra band team tank chain giant maker producer supplier bookmaker outlet`,
    commonBefore: `joint higher high ministerial political technical working steering special contact task press media post
      oval air convention conference city exhibition congress shopping cultural medical detention information
      legal executive permanent bilateral trilateral inter district government organising
      organizing preparatory negotiating civil health home branch head liaison field breaking top daily
      evening morning public border command trading observation check voice electronic private own local`,
    commonAfter: "ministers directors governors trustees elders state honour honor attraction",
    surnameHeads: "church post mail court guard union",
    sites: "street avenue road square station boulevard plaza bridge tower lane roundabout",
    palaces: "palace",
    placePrepositions: "in at inside outside near around to from",
    otherHeads: `street avenue road square station stadium airport hall building bridge park tower hotel summit conference accord
      accords agreement treaty convention protocol pact statute declaration cup championship prize award day week act bill law
      meeting session embassy consulate plan resolution charter`,
    openers: `the a an in on at of for from with while when after before but and as his her its their our this that these those he she
      it they we if by under since both meanwhile however yet also such all some many no not earlier later last next former
      according most more than there here to into over during against amid ahead only even still then now what who where why how
      two three four five six seven eight nine ten several each every another other although though because despite until`,
    possessors:
      "people peoples children women men workers farmers doctors nation lawyers students mothers teachers veterans writers",
  },
};
