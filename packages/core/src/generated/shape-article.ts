// Generated from the schemas by `npm run generate`; do not edit.

import { type Collected, type Target, doubt, identify, refer } from "../shape/collected.ts";
import { dated, exactly, inCodelist, isList, isObject, isTrue, matching, numeral, text, truth, whole } from "../shape/leaves.ts";
import { unitAt, unitCount } from "../text/units-of.ts";

const iri = /^[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20\x7f<>"{}|\\^`]+$/;

function articleType(value: unknown, c: Collected): number {
  switch (value) {
    case "NewsArticle":
      return 13;
    case "ReportageNewsArticle":
      return 22;
    case "AnalysisNewsArticle":
      return 21;
    case "OpinionNewsArticle":
      return 20;
    case "BackgroundNewsArticle":
      return 23;
    default:
      return doubt(c);
  }
}

const genreValues = new Set(["press-release", "readout", "transcript", "joint-statement", "wire-report", "analysis", "interview", "speech", "briefing"]);

function extent(value: unknown, c: Collected): number {
  switch (value) {
    case "full":
      return 6;
    case "excerpt":
      return 9;
    default:
      return doubt(c);
  }
}

const toEntity: Target = { concepts: ["entity"], reserved: [] };

function id(value: unknown, c: Collected): number {
  if (typeof value !== "string") return doubt(c);
  const length = unitCount(value);
  if (length < 1 || length > 64) return doubt(c);
  if ((unitAt(value, 0) < 97 || unitAt(value, 0) > 122)) return doubt(c);
  for (let i = 1; i < length; i++) {
    const unit = unitAt(value, i);
    if ((unit < 97 || unit > 122) && (unit < 48 || unit > 57) && unit !== 45) return doubt(c);
  }
  return length + 2;
}

function evidence(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  c.supports.push({ evidence: value, owner: parent, role: key });
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "start":
        at = 0;
        required++;
        size += whole(child, 1048576, c) + 9;
        break;
      case "end":
        at = 1;
        required++;
        size += whole(child, 1048576, c) + 7;
        break;
      case "quote":
        at = 2;
        required++;
        size += text(child, 1, 4000, c) + 9;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 3) doubt(c);
  return size === 1 ? 2 : size;
}

const patternlanguageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$/;
function languageTag(value: unknown, c: Collected): number {
  if (typeof value !== "string") return doubt(c);
  const length = unitCount(value);
  if (length < 2 || length > 8) return patternlanguageTag.test(value) ? unitCount(value) + 2 : doubt(c);
  for (let i = 0; i < length; i++) {
    const unit = unitAt(value, i);
    if ((unit < 65 || unit > 90) && (unit < 97 || unit > 122)) return patternlanguageTag.test(value) ? unitCount(value) + 2 : doubt(c);
  }
  return length + 2;
}

function textDirection(value: unknown, c: Collected): number {
  switch (value) {
    case "ltr":
    case "rtl":
      return 5;
    default:
      return doubt(c);
  }
}

const edtfDate = /^(?:(?:-?[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?|Y-?[1-9][0-9]{4,11}|[0-9]{3}X|[0-9]{2}XX|-?[0-9]{4}-(?:XX(?:-XX)?|[0-9]{2}-XX))[?~%]?|-?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.][0-9]{1,9})?)?(?:Z|[+−-][0-9]{2}(?::?[0-9]{2})?)?)$/;

const url = /^https?:\/\/[^\x00-\x20\x7f<>"{}|\\^`]+$/;

function party(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "name":
        at = 0;
        required++;
        size += text(child, 1, 300, c) + 8;
        break;
      case "url":
        at = 1;
        size += matching(child, url, 2048, c) + 7;
        break;
      case "entity":
        at = 2;
        size += id(child, c) + 10;
        refer(c, value, "entity", toEntity);
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 1) doubt(c);
  return size === 1 ? 2 : size;
}

function partyList(value: unknown, c: Collected): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += party(value[i], c) + 1;
  }
  return size === 1 ? 2 : size;
}

function leafList(value: unknown, c: Collected): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += matching(value[i], iri, 2048, c) + 1;
  }
  return size === 1 ? 2 : size;
}

function valueState(value: unknown, c: Collected): number {
  switch (value) {
    case "stated":
      return 8;
    case "inferred":
    case "external":
      return 10;
    default:
      return doubt(c);
  }
}

function evidenceList(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isList(value, 0, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += evidence(value[i], parent, key, c) + 1;
  }
  return size === 1 ? 2 : size;
}

function citation(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "title":
        at = 0;
        required++;
        size += text(child, 1, 300, c) + 9;
        break;
      case "url":
        at = 1;
        size += matching(child, url, 2048, c) + 7;
        break;
      case "date":
        at = 2;
        size += dated(child, edtfDate, 64, c) + 8;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 1) doubt(c);
  return size === 1 ? 2 : size;
}

function claim(value: unknown, parent: object, key: string, c: Collected, of: (value: unknown, holder: object, c: Collected) => number): number {
  if (!isObject(value)) return doubt(c);
  c.facts.push({ node: value, parent, key, block: "claim", concept: undefined });
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "value":
        at = 0;
        required++;
        size += of(child, value, c) + 9;
        break;
      case "state":
        at = 1;
        required++;
        size += valueState(child, c) + 9;
        break;
      case "evidence":
        at = 2;
        required++;
        size += evidenceList(child, value, "evidence", c) + 12;
        break;
      case "note":
        at = 3;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "source":
        at = 4;
        size += citation(child, c) + 10;
        break;
      case "attributedTo":
        at = 5;
        size += id(child, c) + 16;
        refer(c, value, "attributedTo", toEntity);
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 3) doubt(c);
  return size === 1 ? 2 : size;
}

function mediaTopic(value: unknown, c: Collected): number {
  if (typeof value !== "string") return doubt(c);
  const length = unitCount(value);
  if (length !== 15) return doubt(c);
  if (unitAt(value, 0) !== 109) return doubt(c);
  if (unitAt(value, 1) !== 101) return doubt(c);
  if (unitAt(value, 2) !== 100) return doubt(c);
  if (unitAt(value, 3) !== 116) return doubt(c);
  if (unitAt(value, 4) !== 111) return doubt(c);
  if (unitAt(value, 5) !== 112) return doubt(c);
  if (unitAt(value, 6) !== 58) return doubt(c);
  for (let i = 7; i < length; i++) {
    const unit = unitAt(value, i);
    if ((unit < 48 || unit > 57)) return doubt(c);
  }
  return length + 2;
}

function leafValue(value: unknown, _: object, c: Collected): number {
  return mediaTopic(value, c);
}

function claimList(value: unknown, parent: object, key: string, c: Collected, of: (value: unknown, holder: object, c: Collected) => number): number {
  if (!isList(value, 1, 16)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += claim(value[i], parent, key, c, of) + 1;
  }
  return size === 1 ? 2 : size;
}

function coded(value: unknown, parent: object, key: string, c: Collected, of: (value: unknown, holder: object, c: Collected) => number): number {
  if (!isObject(value)) return doubt(c);
  c.facts.push({ node: value, parent, key, block: "coded", concept: undefined });
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "value":
        at = 0;
        required++;
        size += of(child, value, c) + 9;
        break;
      case "state":
        at = 1;
        required++;
        size += valueState(child, c) + 9;
        break;
      case "evidence":
        at = 2;
        required++;
        size += evidenceList(child, value, "evidence", c) + 12;
        break;
      case "note":
        at = 3;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "source":
        at = 4;
        size += citation(child, c) + 10;
        break;
      case "attributedTo":
        at = 5;
        size += id(child, c) + 16;
        refer(c, value, "attributedTo", toEntity);
        break;
      case "alternatives":
        at = 6;
        size += claimList(child, value, "alternatives", c, of) + 16;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 3) doubt(c);
  return size === 1 ? 2 : size;
}

function codedList(value: unknown, parent: object, key: string, c: Collected, of: (value: unknown, holder: object, c: Collected) => number): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += coded(value[i], parent, key, c, of) + 1;
  }
  return size === 1 ? 2 : size;
}

function leafList2(value: unknown, c: Collected): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += text(value[i], 1, 300, c) + 1;
  }
  return size === 1 ? 2 : size;
}

function generator(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "name":
        at = 0;
        required++;
        size += text(child, 1, 300, c) + 8;
        break;
      case "version":
        at = 1;
        size += text(child, 1, 300, c) + 11;
        break;
      case "provider":
        at = 2;
        size += text(child, 1, 300, c) + 12;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 1) doubt(c);
  return size === 1 ? 2 : size;
}

function leaf(value: unknown, c: Collected): number {
  if (typeof value !== "string") return doubt(c);
  const length = unitCount(value);
  if (length !== 64) return doubt(c);
  for (let i = 0; i < length; i++) {
    const unit = unitAt(value, i);
    if ((unit < 48 || unit > 57) && (unit < 97 || unit > 102)) return doubt(c);
  }
  return length + 2;
}

const toBlock: Target = { concepts: ["block"], reserved: [] };

function blockKind(value: unknown, c: Collected): number {
  switch (value) {
    case "heading":
    case "caption":
      return 9;
    case "paragraph":
    case "list-item":
    case "quotation":
    case "furniture":
      return 11;
    case "turn":
      return 6;
    default:
      return doubt(c);
  }
}

const toEntity2: Target = { concepts: ["entity"], reserved: ["unnamed"] };

function languageMap(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  let size = 1;
  for (const name in value) {
    size += languageTag(name, c) + text(value[name], 1, 4000, c) + 2;
  }
  return size === 1 ? 2 : size;
}

function sentence(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  identify(value, "sentence", c);
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "id":
        at = 0;
        required++;
        size += id(child, c) + 6;
        break;
      case "start":
        at = 1;
        required++;
        size += whole(child, 1048576, c) + 9;
        break;
      case "end":
        at = 2;
        required++;
        size += whole(child, 1048576, c) + 7;
        break;
      case "gloss":
        at = 3;
        size += languageMap(child, c) + 9;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 3) doubt(c);
  return size === 1 ? 2 : size;
}

function sentenceList(value: unknown, c: Collected): number {
  if (!isList(value, 1, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += sentence(value[i], c) + 1;
  }
  return size === 1 ? 2 : size;
}

function block(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  identify(value, "block", c);
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "id":
        at = 0;
        required++;
        size += id(child, c) + 6;
        break;
      case "kind":
        at = 1;
        required++;
        size += blockKind(child, c) + 8;
        break;
      case "speaker":
        at = 2;
        size += id(child, c) + 11;
        refer(c, value, "speaker", toEntity2);
        break;
      case "start":
        at = 3;
        required++;
        size += whole(child, 1048576, c) + 9;
        break;
      case "end":
        at = 4;
        required++;
        size += whole(child, 1048576, c) + 7;
        break;
      case "sentences":
        at = 5;
        required++;
        size += sentenceList(child, c) + 13;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 5) doubt(c);
  return size === 1 ? 2 : size;
}

function blockList(value: unknown, c: Collected): number {
  if (!isList(value, 1, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += block(value[i], c) + 1;
  }
  return size === 1 ? 2 : size;
}

function section(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  identify(value, "section", c);
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "id":
        at = 0;
        required++;
        size += id(child, c) + 6;
        break;
      case "heading":
        at = 1;
        size += id(child, c) + 11;
        refer(c, value, "heading", toBlock);
        break;
      case "start":
        at = 2;
        required++;
        size += whole(child, 1048576, c) + 9;
        break;
      case "end":
        at = 3;
        required++;
        size += whole(child, 1048576, c) + 7;
        break;
      case "blocks":
        at = 4;
        required++;
        size += blockList(child, c) + 10;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 4) doubt(c);
  return size === 1 ? 2 : size;
}

function sectionList(value: unknown, c: Collected): number {
  if (!isList(value, 1, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += section(value[i], c) + 1;
  }
  return size === 1 ? 2 : size;
}

function coderKind(value: unknown, c: Collected): number {
  switch (value) {
    case "human":
      return 7;
    case "software":
      return 10;
    default:
      return doubt(c);
  }
}

function coder(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "kind":
        at = 0;
        required++;
        size += coderKind(child, c) + 8;
        break;
      case "name":
        at = 1;
        required++;
        size += text(child, 1, 300, c) + 8;
        break;
      case "version":
        at = 2;
        size += text(child, 1, 300, c) + 11;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 2) doubt(c);
  return size === 1 ? 2 : size;
}

function codingMethod(value: unknown, c: Collected): number {
  switch (value) {
    case "manual":
      return 8;
    case "model-assisted":
      return 16;
    case "automatic":
      return 11;
    case "adjudicated":
      return 13;
    default:
      return doubt(c);
  }
}

function codingDepth(value: unknown, c: Collected): number {
  switch (value) {
    case "visits":
      return 8;
    case "agreements":
      return 12;
    case "full":
      return 6;
    default:
      return doubt(c);
  }
}

function codingRecord(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  identify(value, "coding", c);
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "id":
        at = 0;
        required++;
        size += id(child, c) + 6;
        break;
      case "coder":
        at = 1;
        required++;
        size += coder(child, c) + 9;
        break;
      case "codebook":
        at = 2;
        size += text(child, 1, 300, c) + 12;
        break;
      case "date":
        at = 3;
        size += dated(child, edtfDate, 64, c) + 8;
        break;
      case "method":
        at = 4;
        size += codingMethod(child, c) + 10;
        break;
      case "depth":
        at = 5;
        size += codingDepth(child, c) + 9;
        break;
      case "reviewed":
        at = 6;
        size += truth(child, c) + 12;
        break;
      case "confidence":
        at = 7;
        size += numeral(child, 0, 1, c) + 14;
        break;
      case "note":
        at = 8;
        size += text(child, 1, 4000, c) + 8;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 2) doubt(c);
  return size === 1 ? 2 : size;
}

function codingRecordList(value: unknown, c: Collected): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += codingRecord(value[i], c) + 1;
  }
  return size === 1 ? 2 : size;
}

const entityKindValues = new Set(["person", "organization", "group", "country", "place", "region", "facility", "event", "agreement", "measure", "policy", "product", "topic"]);

function leafList3(value: unknown, c: Collected): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += matching(value[i], url, 2048, c) + 1;
  }
  return size === 1 ? 2 : size;
}

function countryCode(value: unknown, c: Collected): number {
  if (typeof value !== "string") return doubt(c);
  const length = unitCount(value);
  if (length !== 2) return doubt(c);
  for (let i = 0; i < length; i++) {
    const unit = unitAt(value, i);
    if ((unit < 65 || unit > 90)) return doubt(c);
  }
  return length + 2;
}

function leafList4(value: unknown, c: Collected): number {
  if (!isList(value, 1, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += id(value[i], c) + 1;
    refer(c, value, i, toEntity);
  }
  return size === 1 ? 2 : size;
}

function entityStatus(value: unknown, c: Collected): number {
  switch (value) {
    case "actual":
    case "former":
      return 8;
    case "proposed":
      return 10;
    case "hypothetical":
      return 14;
    default:
      return doubt(c);
  }
}

const rankValues = new Set(["head-of-state", "head-of-state-and-government", "head-of-government", "de-facto-leader", "heir", "supreme-religious-leader", "deputy-head", "head-of-authority", "parliament-speaker", "foreign-minister", "defence-minister", "finance-minister", "other-minister", "deputy-minister", "special-envoy", "national-security-adviser", "senior-official", "ambassador", "military-chief", "igo-head", "igo-senior", "parliamentarian", "party-leader", "party-office-head", "subnational-leader", "business", "religious", "civil-society", "family", "former-official", "unnamed-officials"]);

function leafValue2(value: unknown, _: object, c: Collected): number {
  return inCodelist(value, rankValues, c);
}

function office(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "title":
        at = 0;
        required++;
        size += evidence(child, value, "title", c) + 9;
        break;
      case "rank":
        at = 1;
        size += coded(child, value, "rank", c, leafValue2) + 8;
        break;
      case "of":
        at = 2;
        size += id(child, c) + 6;
        refer(c, value, "of", toEntity);
        break;
      case "former":
        at = 3;
        size += isTrue(child, c) + 10;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 1) doubt(c);
  return size === 1 ? 2 : size;
}

function officeList(value: unknown, c: Collected): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += office(value[i], c) + 1;
  }
  return size === 1 ? 2 : size;
}

function mentionForm(value: unknown, c: Collected): number {
  switch (value) {
    case "name":
      return 6;
    case "nominal":
    case "metonym":
    case "anaphor":
      return 9;
    case "adjective":
      return 11;
    default:
      return doubt(c);
  }
}

function mention(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  c.mentions.push({ mention: value, entity: parent });
  c.supports.push({ evidence: value, owner: parent, role: key });
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "start":
        at = 0;
        required++;
        size += whole(child, 1048576, c) + 9;
        break;
      case "end":
        at = 1;
        required++;
        size += whole(child, 1048576, c) + 7;
        break;
      case "quote":
        at = 2;
        required++;
        size += text(child, 1, 4000, c) + 9;
        break;
      case "form":
        at = 3;
        required++;
        size += mentionForm(child, c) + 8;
        break;
      case "note":
        at = 4;
        size += text(child, 1, 4000, c) + 8;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 4) doubt(c);
  return size === 1 ? 2 : size;
}

function mentionList(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isList(value, 0, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += mention(value[i], parent, key, c) + 1;
  }
  return size === 1 ? 2 : size;
}

function entity(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  identify(value, "entity", c);
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "id":
        at = 0;
        required++;
        size += id(child, c) + 6;
        break;
      case "kind":
        at = 1;
        required++;
        size += inCodelist(child, entityKindValues, c) + 8;
        break;
      case "name":
        at = 2;
        required++;
        size += languageMap(child, c) + 8;
        break;
      case "sameAs":
        at = 3;
        size += leafList3(child, c) + 10;
        break;
      case "country":
        at = 4;
        size += countryCode(child, c) + 11;
        break;
      case "partOf":
        at = 5;
        size += id(child, c) + 10;
        refer(c, value, "partOf", toEntity);
        break;
      case "members":
        at = 6;
        size += leafList4(child, c) + 11;
        break;
      case "status":
        at = 7;
        size += entityStatus(child, c) + 10;
        break;
      case "offices":
        at = 8;
        size += officeList(child, c) + 11;
        break;
      case "note":
        at = 9;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "mentions":
        at = 10;
        required++;
        size += mentionList(child, value, "mentions", c) + 12;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 4) doubt(c);
  return size === 1 ? 2 : size;
}

function entityList(value: unknown, c: Collected): number {
  if (!isList(value, 0, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += entity(value[i], c) + 1;
  }
  return size === 1 ? 2 : size;
}

function visitRole(value: unknown, c: Collected): number {
  switch (value) {
    case "focal":
      return 7;
    case "background":
      return 12;
    default:
      return doubt(c);
  }
}

function eventStatus(value: unknown, c: Collected): number {
  switch (value) {
    case "invited":
    case "planned":
      return 9;
    case "announced":
    case "under-way":
    case "postponed":
    case "cancelled":
      return 11;
    case "occurred":
      return 10;
    default:
      return doubt(c);
  }
}

function leafValue3(value: unknown, _: object, c: Collected): number {
  return eventStatus(value, c);
}

function languageMapValue(value: unknown, _: object, c: Collected): number {
  return languageMap(value, c);
}

const visitTypeValues = new Set(["state", "official", "official-working", "working", "private", "informal", "transit", "courtesy", "inspection", "ceremonial", "multilateral-attendance", "medical", "secret", "other"]);

function leafValue4(value: unknown, _: object, c: Collected): number {
  return inCodelist(value, visitTypeValues, c);
}

function hostGrade(value: unknown, c: Collected): number {
  switch (value) {
    case "state-guest":
      return 13;
    case "official-guest":
    case "ministry-guest":
      return 16;
    case "official-working-guest":
      return 24;
    case "working-guest":
      return 15;
    default:
      return doubt(c);
  }
}

function leafValue5(value: unknown, _: object, c: Collected): number {
  return hostGrade(value, c);
}

function participantRole(value: unknown, c: Collected): number {
  switch (value) {
    case "delegation-member":
      return 19;
    case "host-side":
    case "reception":
      return 11;
    case "mediator":
      return 10;
    case "third-party":
    case "participant":
      return 13;
    default:
      return doubt(c);
  }
}

function evidenceList2(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += evidence(value[i], parent, key, c) + 1;
  }
  return size === 1 ? 2 : size;
}

function participant(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  c.facts.push({ node: value, parent, key, block: undefined, concept: undefined });
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "entity":
        at = 0;
        required++;
        size += id(child, c) + 10;
        refer(c, value, "entity", toEntity);
        break;
      case "role":
        at = 1;
        size += participantRole(child, c) + 8;
        break;
      case "side":
        at = 2;
        size += text(child, 1, 300, c) + 8;
        break;
      case "note":
        at = 3;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "evidence":
        at = 4;
        required++;
        size += evidenceList2(child, value, "evidence", c) + 12;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 2) doubt(c);
  return size === 1 ? 2 : size;
}

function participantList(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += participant(value[i], parent, key, c) + 1;
  }
  return size === 1 ? 2 : size;
}

function leafValue6(value: unknown, _: object, c: Collected): number {
  return countryCode(value, c);
}

function leafValue7(value: unknown, holder: object, c: Collected): number {
  refer(c, holder, "value", toEntity);
  return id(value, c);
}

const toVisit: Target = { concepts: ["visit"], reserved: [] };

const timeValue = /^(?:(?:-?[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?|Y-?[1-9][0-9]{4,11}|[0-9]{3}X|[0-9]{2}XX|-?[0-9]{4}-(?:XX(?:-XX)?|[0-9]{2}-XX)|XXXX(?:-(?:XX(?:-XX)?|[0-9]{2}(?:-[0-9]{2})?))?)[?~%]?|-?[0-9]{2}|-?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.][0-9]{1,9})?)?(?:Z|[+−-][0-9]{2}(?::?[0-9]{2})?)?|(?:(?:-?[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?|Y-?[1-9][0-9]{4,11})[?~%]?|-?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.][0-9]{1,9})?)?(?:Z|[+−-][0-9]{2}(?::?[0-9]{2})?)?|[.]{2})?\/(?:(?:-?[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?|Y-?[1-9][0-9]{4,11})[?~%]?|-?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.][0-9]{1,9})?)?(?:Z|[+−-][0-9]{2}(?::?[0-9]{2})?)?|[.]{2})?|P(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?W|(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?Y(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?M)?(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?D)?|[0-9]{1,9}(?:[.,][0-9]{1,9})?M(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?D)?|[0-9]{1,9}(?:[.,][0-9]{1,9})?D)(?:T(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?H(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?M)?(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?S)?|[0-9]{1,9}(?:[.,][0-9]{1,9})?M(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?S)?|[0-9]{1,9}(?:[.,][0-9]{1,9})?S))?|T(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?H(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?M)?(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?S)?|[0-9]{1,9}(?:[.,][0-9]{1,9})?M(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?S)?|[0-9]{1,9}(?:[.,][0-9]{1,9})?S)))$/;

const timeModValues = new Set(["before", "after", "on-or-before", "on-or-after", "more-than", "less-than", "start", "mid", "end", "approx"]);

function timeBasis(value: unknown, c: Collected): number {
  switch (value) {
    case "explicit":
    case "external":
      return 10;
    case "resolved-from-publication":
      return 27;
    case "resolved-from-event":
      return 21;
    case "unresolved":
      return 12;
    case "declared-open":
      return 15;
    default:
      return doubt(c);
  }
}

const toAny: Target = { concepts: ["entity","visit","meeting","agreement","time","quantity","statement"], reserved: [] };

const calendarValues = new Set(["islamic", "islamic-umalqura", "islamic-rgsa", "islamic-civil", "islamic-tbla", "persian", "hebrew", "coptic", "ethiopic", "ethioaa", "indian", "buddhist", "japanese", "roc", "chinese", "dangi"]);

function timeClaim(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  c.facts.push({ node: value, parent, key, block: "time", concept: undefined });
  c.times.push({ time: value, owner: parent, key });
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "value":
        at = 0;
        size += dated(child, timeValue, 64, c) + 9;
        break;
      case "mod":
        at = 1;
        size += inCodelist(child, timeModValues, c) + 7;
        break;
      case "basis":
        at = 2;
        required++;
        size += timeBasis(child, c) + 9;
        break;
      case "anchor":
        at = 3;
        size += id(child, c) + 10;
        refer(c, value, "anchor", toAny);
        break;
      case "calendar":
        at = 4;
        size += inCodelist(child, calendarValues, c) + 12;
        break;
      case "evidence":
        at = 5;
        required++;
        size += evidenceList(child, value, "evidence", c) + 12;
        break;
      case "source":
        at = 6;
        size += citation(child, c) + 10;
        break;
      case "attributedTo":
        at = 7;
        size += id(child, c) + 16;
        refer(c, value, "attributedTo", toEntity);
        break;
      case "note":
        at = 8;
        size += text(child, 1, 4000, c) + 8;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 2) doubt(c);
  return size === 1 ? 2 : size;
}

function timeClaimList(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isList(value, 1, 16)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += timeClaim(value[i], parent, key, c) + 1;
  }
  return size === 1 ? 2 : size;
}

function time(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  c.facts.push({ node: value, parent, key, block: "time", concept: undefined });
  c.times.push({ time: value, owner: parent, key });
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "value":
        at = 0;
        size += dated(child, timeValue, 64, c) + 9;
        break;
      case "mod":
        at = 1;
        size += inCodelist(child, timeModValues, c) + 7;
        break;
      case "basis":
        at = 2;
        required++;
        size += timeBasis(child, c) + 9;
        break;
      case "anchor":
        at = 3;
        size += id(child, c) + 10;
        refer(c, value, "anchor", toAny);
        break;
      case "calendar":
        at = 4;
        size += inCodelist(child, calendarValues, c) + 12;
        break;
      case "evidence":
        at = 5;
        required++;
        size += evidenceList(child, value, "evidence", c) + 12;
        break;
      case "source":
        at = 6;
        size += citation(child, c) + 10;
        break;
      case "attributedTo":
        at = 7;
        size += id(child, c) + 16;
        refer(c, value, "attributedTo", toEntity);
        break;
      case "note":
        at = 8;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "alternatives":
        at = 9;
        size += timeClaimList(child, value, "alternatives", c) + 16;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 2) doubt(c);
  return size === 1 ? 2 : size;
}

const purposeValues = new Set(["meet", "hold-talks", "negotiate", "consult", "sign", "mediate", "attend-event", "ceremonial", "deliver-message", "inspect", "strengthen-relations", "follow-up", "show-support", "trade-promotion", "humanitarian", "reciprocal", "introduce-office-holder", "private"]);

function leafValue8(value: unknown, _: object, c: Collected): number {
  return inCodelist(value, purposeValues, c);
}

const issueAreaValues = new Set(["military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy", "pro_autocracy", "economic", "legal", "reparations", "human_rights", "rights_freedoms", "repression", "human_security", "gender", "lgbt", "religion_ethnicity", "inequality", "diplomatic", "territory", "peacekeeping", "health", "asylum", "migration", "disasters", "natural_resource", "environment", "technology", "terrorism", "cbrn", "cyber", "misinformation", "crime", "corruption", "illegal_drugs", "trafficking", "energy", "nuclear-energy", "nonproliferation", "trade", "investment", "finance", "transport", "infrastructure", "sanctions", "arms", "armed-conflict", "security", "border-security", "alliance", "bilateral-relations", "regional-security", "culture", "education", "science-space", "tourism", "consular", "vaccines", "climate", "sustainable-development"]);

function leafValue9(value: unknown, _: object, c: Collected): number {
  return inCodelist(value, issueAreaValues, c);
}

const toAny2: Target = { concepts: ["visit","meeting","statement","agreement"], reserved: [] };

function leafValue10(value: unknown, holder: object, c: Collected): number {
  refer(c, holder, "value", toAny2);
  return id(value, c);
}

function leafValue11(value: unknown, holder: object, c: Collected): number {
  refer(c, holder, "value", toVisit);
  return id(value, c);
}

const toCoding: Target = { concepts: ["coding"], reserved: [] };

function visit(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  identify(value, "visit", c);
  c.facts.push({ node: value, parent, key, block: undefined, concept: "visit" });
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "id":
        at = 0;
        required++;
        size += id(child, c) + 6;
        break;
      case "role":
        at = 1;
        required++;
        size += visitRole(child, c) + 8;
        break;
      case "status":
        at = 2;
        required++;
        size += coded(child, value, "status", c, leafValue3) + 10;
        break;
      case "statusReason":
        at = 3;
        size += coded(child, value, "statusReason", c, languageMapValue) + 16;
        break;
      case "type":
        at = 4;
        size += coded(child, value, "type", c, leafValue4) + 8;
        break;
      case "hostGrade":
        at = 5;
        size += coded(child, value, "hostGrade", c, leafValue5) + 13;
        break;
      case "visitors":
        at = 6;
        required++;
        size += participantList(child, value, "visitors", c) + 12;
        break;
      case "hosts":
        at = 7;
        size += participantList(child, value, "hosts", c) + 9;
        break;
      case "hostCountry":
        at = 8;
        size += coded(child, value, "hostCountry", c, leafValue6) + 15;
        break;
      case "place":
        at = 9;
        size += coded(child, value, "place", c, leafValue7) + 9;
        break;
      case "partOf":
        at = 10;
        size += id(child, c) + 10;
        refer(c, value, "partOf", toVisit);
        break;
      case "start":
        at = 11;
        size += time(child, value, "start", c) + 9;
        break;
      case "end":
        at = 12;
        size += time(child, value, "end", c) + 7;
        break;
      case "plannedStart":
        at = 13;
        size += time(child, value, "plannedStart", c) + 16;
        break;
      case "plannedEnd":
        at = 14;
        size += time(child, value, "plannedEnd", c) + 14;
        break;
      case "purposes":
        at = 15;
        size += codedList(child, value, "purposes", c, leafValue8) + 12;
        break;
      case "event":
        at = 16;
        size += coded(child, value, "event", c, leafValue7) + 9;
        break;
      case "issueAreas":
        at = 17;
        size += codedList(child, value, "issueAreas", c, leafValue9) + 14;
        break;
      case "inviter":
        at = 18;
        size += coded(child, value, "inviter", c, leafValue7) + 11;
        break;
      case "inResponseTo":
        at = 19;
        size += coded(child, value, "inResponseTo", c, leafValue10) + 16;
        break;
      case "inPlaceOf":
        at = 20;
        size += coded(child, value, "inPlaceOf", c, leafValue11) + 13;
        break;
      case "sameAs":
        at = 21;
        size += leafList(child, c) + 10;
        break;
      case "coding":
        at = 22;
        size += id(child, c) + 10;
        refer(c, value, "coding", toCoding);
        break;
      case "note":
        at = 23;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "evidence":
        at = 24;
        required++;
        size += evidenceList2(child, value, "evidence", c) + 12;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 5) doubt(c);
  return size === 1 ? 2 : size;
}

function visitList(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isList(value, 0, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += visit(value[i], parent, key, c) + 1;
  }
  return size === 1 ? 2 : size;
}

function meetingChannel(value: unknown, c: Collected): number {
  switch (value) {
    case "in-person":
      return 11;
    case "phone":
    case "video":
      return 7;
    case "written":
      return 9;
    default:
      return doubt(c);
  }
}

function leafValue12(value: unknown, _: object, c: Collected): number {
  return meetingChannel(value, c);
}

const meetingFormatValues = new Set(["one-on-one", "restricted", "expanded", "bilateral", "trilateral", "multilateral", "two-plus-two", "summit", "courtesy-call", "audience", "meal", "on-the-margins", "press-conference", "press-statement", "ceremony", "cultural-event", "site-visit", "business-forum", "public-address", "talks"]);

function leafValue13(value: unknown, _: object, c: Collected): number {
  return inCodelist(value, meetingFormatValues, c);
}

function meeting(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  identify(value, "meeting", c);
  c.facts.push({ node: value, parent, key, block: undefined, concept: "meeting" });
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "id":
        at = 0;
        required++;
        size += id(child, c) + 6;
        break;
      case "role":
        at = 1;
        required++;
        size += visitRole(child, c) + 8;
        break;
      case "status":
        at = 2;
        required++;
        size += coded(child, value, "status", c, leafValue3) + 10;
        break;
      case "visit":
        at = 3;
        size += coded(child, value, "visit", c, leafValue11) + 9;
        break;
      case "event":
        at = 4;
        size += coded(child, value, "event", c, leafValue7) + 9;
        break;
      case "participants":
        at = 5;
        size += participantList(child, value, "participants", c) + 16;
        break;
      case "channel":
        at = 6;
        size += coded(child, value, "channel", c, leafValue12) + 11;
        break;
      case "formats":
        at = 7;
        size += codedList(child, value, "formats", c, leafValue13) + 11;
        break;
      case "date":
        at = 8;
        size += time(child, value, "date", c) + 8;
        break;
      case "place":
        at = 9;
        size += coded(child, value, "place", c, leafValue7) + 9;
        break;
      case "issueAreas":
        at = 10;
        size += codedList(child, value, "issueAreas", c, leafValue9) + 14;
        break;
      case "sameAs":
        at = 11;
        size += leafList(child, c) + 10;
        break;
      case "coding":
        at = 12;
        size += id(child, c) + 10;
        refer(c, value, "coding", toCoding);
        break;
      case "note":
        at = 13;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "evidence":
        at = 14;
        required++;
        size += evidenceList2(child, value, "evidence", c) + 12;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 4) doubt(c);
  return size === 1 ? 2 : size;
}

function meetingList(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isList(value, 0, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += meeting(value[i], parent, key, c) + 1;
  }
  return size === 1 ? 2 : size;
}

const agreementTypeValues = new Set(["treaty", "agreement", "memorandum", "protocol", "joint-statement", "roadmap", "declaration", "contract", "exchange-of-notes", "letter-of-intent", "unspecified"]);

function leafValue14(value: unknown, _: object, c: Collected): number {
  return inCodelist(value, agreementTypeValues, c);
}

const agreementStageValues = new Set(["proposed", "under-negotiation", "agreed", "initialled", "issued", "signed", "ratified", "in-force", "implementation-urged", "implemented", "extended", "under-renegotiation", "suspended", "violated", "terminated", "unspecified"]);

function leafValue15(value: unknown, _: object, c: Collected): number {
  return inCodelist(value, agreementStageValues, c);
}

function leafList5(value: unknown, c: Collected): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += id(value[i], c) + 1;
    refer(c, value, i, toEntity);
  }
  return size === 1 ? 2 : size;
}

function agreement(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  identify(value, "agreement", c);
  c.facts.push({ node: value, parent, key, block: undefined, concept: "agreement" });
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "id":
        at = 0;
        required++;
        size += id(child, c) + 6;
        break;
      case "type":
        at = 1;
        size += coded(child, value, "type", c, leafValue14) + 8;
        break;
      case "stage":
        at = 2;
        required++;
        size += coded(child, value, "stage", c, leafValue15) + 9;
        break;
      case "name":
        at = 3;
        size += languageMap(child, c) + 8;
        break;
      case "parties":
        at = 4;
        required++;
        size += leafList5(child, c) + 11;
        break;
      case "signatories":
        at = 5;
        size += participantList(child, value, "signatories", c) + 15;
        break;
      case "visit":
        at = 6;
        size += coded(child, value, "visit", c, leafValue11) + 9;
        break;
      case "date":
        at = 7;
        size += time(child, value, "date", c) + 8;
        break;
      case "subject":
        at = 8;
        size += languageMap(child, c) + 11;
        break;
      case "sameAs":
        at = 9;
        size += leafList(child, c) + 10;
        break;
      case "coding":
        at = 10;
        size += id(child, c) + 10;
        refer(c, value, "coding", toCoding);
        break;
      case "note":
        at = 11;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "evidence":
        at = 12;
        required++;
        size += evidenceList2(child, value, "evidence", c) + 12;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 4) doubt(c);
  return size === 1 ? 2 : size;
}

function agreementList(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isList(value, 0, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += agreement(value[i], parent, key, c) + 1;
  }
  return size === 1 ? 2 : size;
}

const speechActValues = new Set(["assert", "question", "request", "demand", "propose", "promise", "agree", "accept", "reject", "accuse", "warn", "threaten", "condemn", "stress", "reaffirm", "acknowledge", "welcome", "congratulate", "condole", "thank", "praise", "apologise", "deny", "invite", "announce", "hope", "express-concern"]);

function statementStatus(value: unknown, c: Collected): number {
  switch (value) {
    case "announced":
    case "postponed":
    case "cancelled":
      return 11;
    case "planned":
      return 9;
    default:
      return doubt(c);
  }
}

const toEntity3: Target = { concepts: ["entity"], reserved: ["article-voice","unnamed","impersonal"] };

function leafList6(value: unknown, c: Collected): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += id(value[i], c) + 1;
    refer(c, value, i, toEntity3);
  }
  return size === 1 ? 2 : size;
}

function directness(value: unknown, c: Collected): number {
  switch (value) {
    case "direct":
      return 8;
    case "indirect":
      return 10;
    case "mixed":
      return 7;
    default:
      return doubt(c);
  }
}

function statementKind(value: unknown, c: Collected): number {
  switch (value) {
    case "event-report":
      return 14;
    case "assessment":
    case "prediction":
    case "evaluation":
      return 12;
    case "interpretation":
    case "presupposition":
      return 16;
    case "statistic":
      return 11;
    default:
      return doubt(c);
  }
}

function modality(value: unknown, c: Collected): number {
  switch (value) {
    case "probable":
    case "possible":
    case "required":
      return 10;
    case "hoped":
      return 7;
    case "non-literal":
      return 13;
    default:
      return doubt(c);
  }
}

const toAny3: Target = { concepts: ["entity","visit","meeting","agreement","statement","quantity","time"], reserved: [] };

function leafList7(value: unknown, c: Collected): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += id(value[i], c) + 1;
    refer(c, value, i, toAny3);
  }
  return size === 1 ? 2 : size;
}

function stanceValue(value: unknown, c: Collected): number {
  switch (value) {
    case "supports":
      return 10;
    case "opposes":
    case "neutral":
      return 9;
    case "mixed":
    case "fears":
    case "hopes":
      return 7;
    default:
      return doubt(c);
  }
}

function stance(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "holder":
        at = 0;
        required++;
        size += id(child, c) + 10;
        refer(c, value, "holder", toEntity);
        break;
      case "target":
        at = 1;
        required++;
        size += id(child, c) + 10;
        refer(c, value, "target", toAny3);
        break;
      case "value":
        at = 2;
        required++;
        size += stanceValue(child, c) + 9;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 3) doubt(c);
  return size === 1 ? 2 : size;
}

function statement(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  identify(value, "statement", c);
  c.facts.push({ node: value, parent, key, block: undefined, concept: "statement" });
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "id":
        at = 0;
        required++;
        size += id(child, c) + 6;
        break;
      case "act":
        at = 1;
        required++;
        size += inCodelist(child, speechActValues, c) + 7;
        break;
      case "status":
        at = 2;
        size += statementStatus(child, c) + 10;
        break;
      case "source":
        at = 3;
        required++;
        size += leafList6(child, c) + 10;
        break;
      case "relayedBy":
        at = 4;
        size += leafList5(child, c) + 13;
        break;
      case "addressee":
        at = 5;
        size += leafList5(child, c) + 13;
        break;
      case "cue":
        at = 6;
        size += evidence(child, value, "cue", c) + 7;
        break;
      case "directness":
        at = 7;
        size += directness(child, c) + 14;
        break;
      case "kind":
        at = 8;
        size += statementKind(child, c) + 8;
        break;
      case "modality":
        at = 9;
        size += modality(child, c) + 12;
        break;
      case "negated":
        at = 10;
        size += isTrue(child, c) + 11;
        break;
      case "target":
        at = 11;
        size += leafList5(child, c) + 10;
        break;
      case "about":
        at = 12;
        size += leafList7(child, c) + 9;
        break;
      case "date":
        at = 13;
        size += time(child, value, "date", c) + 8;
        break;
      case "stance":
        at = 14;
        size += stance(child, c) + 10;
        break;
      case "gloss":
        at = 15;
        size += languageMap(child, c) + 9;
        break;
      case "coding":
        at = 16;
        size += id(child, c) + 10;
        refer(c, value, "coding", toCoding);
        break;
      case "note":
        at = 17;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "evidence":
        at = 18;
        required++;
        size += evidenceList2(child, value, "evidence", c) + 12;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 4) doubt(c);
  return size === 1 ? 2 : size;
}

function statementList(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isList(value, 0, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += statement(value[i], parent, key, c) + 1;
  }
  return size === 1 ? 2 : size;
}

function quantityMod(value: unknown, c: Collected): number {
  switch (value) {
    case "approx":
      return 8;
    case "at-least":
      return 10;
    case "at-most":
      return 9;
    case "more-than":
    case "less-than":
      return 11;
    default:
      return doubt(c);
  }
}

function quantityRole(value: unknown, c: Collected): number {
  switch (value) {
    case "level":
    case "limit":
      return 7;
    case "change":
    case "target":
      return 8;
    case "estimate":
      return 10;
    default:
      return doubt(c);
  }
}

function leaf2(value: unknown, c: Collected): number {
  if (typeof value !== "string") return doubt(c);
  const length = unitCount(value);
  if (length < 1 || length > 64) return doubt(c);
  for (let i = 0; i < length; i++) {
    const unit = unitAt(value, i);
    if ((unit < 33 || unit > 126)) return doubt(c);
  }
  return length + 2;
}

const toAny4: Target = { concepts: ["entity","visit","meeting","agreement","statement"], reserved: [] };

function leafList8(value: unknown, c: Collected): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += id(value[i], c) + 1;
    refer(c, value, i, toAny4);
  }
  return size === 1 ? 2 : size;
}

function quantityBasis(value: unknown, c: Collected): number {
  switch (value) {
    case "numeral":
    case "ordinal":
      return 9;
    case "word":
    case "dual":
      return 6;
    case "vague":
      return 7;
    default:
      return doubt(c);
  }
}

function quantity(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  identify(value, "quantity", c);
  c.facts.push({ node: value, parent, key, block: undefined, concept: "quantity" });
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "id":
        at = 0;
        required++;
        size += id(child, c) + 6;
        break;
      case "measure":
        at = 1;
        required++;
        size += text(child, 1, 300, c) + 11;
        break;
      case "value":
        at = 2;
        size += numeral(child, -1000000000000000, 1000000000000000, c) + 9;
        break;
      case "mod":
        at = 3;
        size += quantityMod(child, c) + 7;
        break;
      case "role":
        at = 4;
        size += quantityRole(child, c) + 8;
        break;
      case "unit":
        at = 5;
        required++;
        size += leaf2(child, c) + 8;
        break;
      case "time":
        at = 6;
        size += time(child, value, "time", c) + 8;
        break;
      case "about":
        at = 7;
        size += leafList8(child, c) + 9;
        break;
      case "basis":
        at = 8;
        required++;
        size += quantityBasis(child, c) + 9;
        break;
      case "coding":
        at = 9;
        size += id(child, c) + 10;
        refer(c, value, "coding", toCoding);
        break;
      case "note":
        at = 10;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "evidence":
        at = 11;
        required++;
        size += evidenceList2(child, value, "evidence", c) + 12;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 5) doubt(c);
  return size === 1 ? 2 : size;
}

function quantityList(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isList(value, 0, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += quantity(value[i], parent, key, c) + 1;
  }
  return size === 1 ? 2 : size;
}

function timexType(value: unknown, c: Collected): number {
  switch (value) {
    case "date":
    case "time":
      return 6;
    case "duration":
      return 10;
    case "set":
      return 5;
    default:
      return doubt(c);
  }
}

function timeExpression(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  identify(value, "time", c);
  c.facts.push({ node: value, parent, key, block: "time", concept: "time" });
  c.times.push({ time: value, owner: parent, key });
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "id":
        at = 0;
        required++;
        size += id(child, c) + 6;
        break;
      case "type":
        at = 1;
        required++;
        size += timexType(child, c) + 8;
        break;
      case "value":
        at = 2;
        size += dated(child, timeValue, 64, c) + 9;
        break;
      case "mod":
        at = 3;
        size += inCodelist(child, timeModValues, c) + 7;
        break;
      case "basis":
        at = 4;
        required++;
        size += timeBasis(child, c) + 9;
        break;
      case "anchor":
        at = 5;
        size += id(child, c) + 10;
        refer(c, value, "anchor", toAny);
        break;
      case "calendar":
        at = 6;
        size += inCodelist(child, calendarValues, c) + 12;
        break;
      case "evidence":
        at = 7;
        required++;
        size += evidenceList2(child, value, "evidence", c) + 12;
        break;
      case "source":
        at = 8;
        size += citation(child, c) + 10;
        break;
      case "attributedTo":
        at = 9;
        size += id(child, c) + 16;
        refer(c, value, "attributedTo", toEntity);
        break;
      case "note":
        at = 10;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "alternatives":
        at = 11;
        size += timeClaimList(child, value, "alternatives", c) + 16;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 4) doubt(c);
  return size === 1 ? 2 : size;
}

function timeExpressionList(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isList(value, 0, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += timeExpression(value[i], parent, key, c) + 1;
  }
  return size === 1 ? 2 : size;
}

function relationKind(value: unknown, c: Collected): number {
  switch (value) {
    case "member-of":
      return 11;
    case "allied-with":
      return 13;
    case "opposes":
      return 9;
    case "located-in":
      return 12;
    case "party-to":
      return 10;
    default:
      return doubt(c);
  }
}

function relation(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  c.facts.push({ node: value, parent, key, block: "claim", concept: undefined });
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "source":
        at = 0;
        required++;
        size += id(child, c) + 10;
        refer(c, value, "source", toEntity);
        break;
      case "target":
        at = 1;
        required++;
        size += id(child, c) + 10;
        refer(c, value, "target", toEntity);
        break;
      case "kind":
        at = 2;
        required++;
        size += relationKind(child, c) + 8;
        break;
      case "state":
        at = 3;
        required++;
        size += valueState(child, c) + 9;
        break;
      case "evidence":
        at = 4;
        required++;
        size += evidenceList(child, value, "evidence", c) + 12;
        break;
      case "note":
        at = 5;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "citation":
        at = 6;
        size += citation(child, c) + 12;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 5) doubt(c);
  return size === 1 ? 2 : size;
}

function relationList(value: unknown, parent: object, key: string, c: Collected): number {
  if (!isList(value, 0, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += relation(value[i], parent, key, c) + 1;
  }
  return size === 1 ? 2 : size;
}

function article(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "$schema":
        at = 0;
        size += text(child, 1, 2048, c) + 11;
        break;
      case "specVersion":
        at = 1;
        required++;
        size += exactly(child, "0.2", c) + 15;
        break;
      case "id":
        at = 2;
        required++;
        size += matching(child, iri, 2048, c) + 6;
        break;
      case "version":
        at = 3;
        size += text(child, 1, 300, c) + 11;
        break;
      case "type":
        at = 4;
        required++;
        size += articleType(child, c) + 8;
        break;
      case "genre":
        at = 5;
        size += inCodelist(child, genreValues, c) + 9;
        break;
      case "extent":
        at = 6;
        required++;
        size += extent(child, c) + 10;
        break;
      case "voice":
        at = 7;
        size += id(child, c) + 9;
        refer(c, value, "voice", toEntity);
        break;
      case "headline":
        at = 8;
        size += evidence(child, value, "headline", c) + 12;
        break;
      case "inLanguage":
        at = 9;
        required++;
        size += languageTag(child, c) + 14;
        break;
      case "textDirection":
        at = 10;
        required++;
        size += textDirection(child, c) + 17;
        break;
      case "dateline":
        at = 11;
        size += evidence(child, value, "dateline", c) + 12;
        break;
      case "datePublished":
        at = 12;
        size += dated(child, edtfDate, 64, c) + 17;
        break;
      case "dateModified":
        at = 13;
        size += dated(child, edtfDate, 64, c) + 16;
        break;
      case "author":
        at = 14;
        size += partyList(child, c) + 10;
        break;
      case "publisher":
        at = 15;
        size += party(child, c) + 13;
        break;
      case "provider":
        at = 16;
        size += party(child, c) + 12;
        break;
      case "url":
        at = 17;
        size += matching(child, url, 2048, c) + 7;
        break;
      case "archivedAt":
        at = 18;
        size += matching(child, url, 2048, c) + 14;
        break;
      case "isBasedOn":
        at = 19;
        size += leafList(child, c) + 13;
        break;
      case "about":
        at = 20;
        size += codedList(child, value, "about", c, leafValue) + 9;
        break;
      case "keywords":
        at = 21;
        size += leafList2(child, c) + 12;
        break;
      case "license":
        at = 22;
        size += text(child, 1, 2048, c) + 11;
        break;
      case "copyrightHolder":
        at = 23;
        size += party(child, c) + 19;
        break;
      case "usageInfo":
        at = 24;
        size += text(child, 1, 4000, c) + 13;
        break;
      case "translationOfWork":
        at = 25;
        size += matching(child, iri, 2048, c) + 21;
        break;
      case "generator":
        at = 26;
        size += generator(child, c) + 13;
        break;
      case "text":
        at = 27;
        required++;
        size += text(child, 1, 1048576, c) + 8;
        break;
      case "textHash":
        at = 28;
        required++;
        size += leaf(child, c) + 12;
        break;
      case "offsetUnit":
        at = 29;
        required++;
        size += exactly(child, "utf-16", c) + 14;
        break;
      case "sections":
        at = 30;
        required++;
        size += sectionList(child, c) + 12;
        break;
      case "codings":
        at = 31;
        size += codingRecordList(child, c) + 11;
        break;
      case "entities":
        at = 32;
        size += entityList(child, c) + 12;
        break;
      case "visits":
        at = 33;
        size += visitList(child, value, "visits", c) + 10;
        break;
      case "meetings":
        at = 34;
        size += meetingList(child, value, "meetings", c) + 12;
        break;
      case "agreements":
        at = 35;
        size += agreementList(child, value, "agreements", c) + 14;
        break;
      case "statements":
        at = 36;
        size += statementList(child, value, "statements", c) + 14;
        break;
      case "quantities":
        at = 37;
        size += quantityList(child, value, "quantities", c) + 14;
        break;
      case "times":
        at = 38;
        size += timeExpressionList(child, value, "times", c) + 9;
        break;
      case "relations":
        at = 39;
        size += relationList(child, value, "relations", c) + 13;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 10) doubt(c);
  return size === 1 ? 2 : size;
}

/** Checks an article and collects the parts that rules read; returns the length of its JSON without escapes. */
export function checkArticleShape(value: unknown, c: Collected): number {
  return article(value, c);
}
