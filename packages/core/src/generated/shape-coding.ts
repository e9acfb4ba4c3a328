// Generated from the schemas by `npm run generate`; do not edit.

import { type Collected, doubt } from "../shape/collected.ts";
import { dated, inCodelist, isList, isObject, isTrue, matching, numeral, text, truth } from "../shape/leaves.ts";
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

function quoteInContext(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "quote":
        at = 0;
        required++;
        size += text(child, 1, 4000, c) + 9;
        break;
      case "prefix":
        at = 1;
        size += text(child, 0, 4000, c) + 10;
        break;
      case "suffix":
        at = 2;
        size += text(child, 0, 4000, c) + 10;
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

function either(value: unknown, c: Collected): number {
  if (typeof value === "string") return text(value, 1, 4000, c);
  if (isObject(value)) return quoteInContext(value, c);
  return doubt(c);
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

function eitherList(value: unknown, c: Collected): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += either(value[i], c) + 1;
  }
  return size === 1 ? 2 : size;
}

function either2(value: unknown, c: Collected): number {
  if (typeof value === "string") return text(value, 1, 4000, c);
  if (isObject(value)) return quoteInContext(value, c);
  if (Array.isArray(value)) return eitherList(value, c);
  return doubt(c);
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

function claim(value: unknown, c: Collected, of: (value: unknown, holder: object, c: Collected) => number): number {
  if (!isObject(value)) return doubt(c);
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
      case "quote":
        at = 1;
        size += either2(child, c) + 9;
        break;
      case "note":
        at = 2;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "source":
        at = 3;
        size += citation(child, c) + 10;
        break;
      case "attributedTo":
        at = 4;
        size += id(child, c) + 16;
        break;
      case "because":
        at = 5;
        size += text(child, 1, 4000, c) + 11;
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

function claimList(value: unknown, c: Collected, of: (value: unknown, holder: object, c: Collected) => number): number {
  if (!isList(value, 1, 16)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += claim(value[i], c, of) + 1;
  }
  return size === 1 ? 2 : size;
}

function coded(value: unknown, c: Collected, of: (value: unknown, holder: object, c: Collected) => number): number {
  if (!isObject(value)) return doubt(c);
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
      case "quote":
        at = 1;
        size += either2(child, c) + 9;
        break;
      case "note":
        at = 2;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "source":
        at = 3;
        size += citation(child, c) + 10;
        break;
      case "attributedTo":
        at = 4;
        size += id(child, c) + 16;
        break;
      case "alternatives":
        at = 5;
        size += claimList(child, c, of) + 16;
        break;
      case "because":
        at = 6;
        size += text(child, 1, 4000, c) + 11;
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

function codedList(value: unknown, c: Collected, of: (value: unknown, holder: object, c: Collected) => number): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += coded(value[i], c, of) + 1;
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

function languageMap(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  let size = 1;
  for (const name in value) {
    size += languageTag(name, c) + text(value[name], 1, 4000, c) + 2;
  }
  return size === 1 ? 2 : size;
}

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

function authoredOffice(value: unknown, c: Collected): number {
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
        size += either(child, c) + 9;
        break;
      case "rank":
        at = 1;
        size += coded(child, c, leafValue2) + 8;
        break;
      case "of":
        at = 2;
        size += id(child, c) + 6;
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

function authoredOfficeList(value: unknown, c: Collected): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += authoredOffice(value[i], c) + 1;
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

function context(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "prefix":
        at = 0;
        size += text(child, 0, 4000, c) + 10;
        break;
      case "suffix":
        at = 1;
        size += text(child, 0, 4000, c) + 10;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 0) doubt(c);
  return size === 1 ? 2 : size;
}

function contextList(value: unknown, c: Collected): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += context(value[i], c) + 1;
  }
  return size === 1 ? 2 : size;
}

function mentionInContext(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  let size = 1;
  let last = -1;
  let required = 0;
  for (const name in value) {
    const child = value[name];
    let at = 0;
    switch (name) {
      case "quote":
        at = 0;
        required++;
        size += text(child, 1, 4000, c) + 9;
        break;
      case "form":
        at = 1;
        size += mentionForm(child, c) + 8;
        break;
      case "prefix":
        at = 2;
        size += text(child, 0, 4000, c) + 10;
        break;
      case "suffix":
        at = 3;
        size += text(child, 0, 4000, c) + 10;
        break;
      case "not":
        at = 4;
        size += contextList(child, c) + 7;
        break;
      case "note":
        at = 5;
        size += text(child, 1, 4000, c) + 8;
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

function either3(value: unknown, c: Collected): number {
  if (typeof value === "string") return text(value, 1, 4000, c);
  if (isObject(value)) return mentionInContext(value, c);
  return doubt(c);
}

function either3List(value: unknown, c: Collected): number {
  if (!isList(value, 1, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += either3(value[i], c) + 1;
  }
  return size === 1 ? 2 : size;
}

function authoredEntity(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
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
        size += authoredOfficeList(child, c) + 11;
        break;
      case "note":
        at = 9;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "mentions":
        at = 10;
        required++;
        size += either3List(child, c) + 12;
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

function authoredEntityList(value: unknown, c: Collected): number {
  if (!isList(value, 0, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += authoredEntity(value[i], c) + 1;
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

function authoredParticipant(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
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
      case "quote":
        at = 4;
        required++;
        size += either2(child, c) + 9;
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

function authoredParticipantList(value: unknown, c: Collected): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += authoredParticipant(value[i], c) + 1;
  }
  return size === 1 ? 2 : size;
}

function leafValue6(value: unknown, _: object, c: Collected): number {
  return countryCode(value, c);
}

function leafValue7(value: unknown, _: object, c: Collected): number {
  return id(value, c);
}

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

const calendarValues = new Set(["islamic", "islamic-umalqura", "islamic-rgsa", "islamic-civil", "islamic-tbla", "persian", "hebrew", "coptic", "ethiopic", "ethioaa", "indian", "buddhist", "japanese", "roc", "chinese", "dangi"]);

function authoredTimeClaim(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
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
        size += timeBasis(child, c) + 9;
        break;
      case "anchor":
        at = 3;
        size += id(child, c) + 10;
        break;
      case "calendar":
        at = 4;
        size += inCodelist(child, calendarValues, c) + 12;
        break;
      case "quote":
        at = 5;
        size += either2(child, c) + 9;
        break;
      case "source":
        at = 6;
        size += citation(child, c) + 10;
        break;
      case "attributedTo":
        at = 7;
        size += id(child, c) + 16;
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
  if (required !== 0) doubt(c);
  return size === 1 ? 2 : size;
}

function authoredTimeClaimList(value: unknown, c: Collected): number {
  if (!isList(value, 1, 16)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += authoredTimeClaim(value[i], c) + 1;
  }
  return size === 1 ? 2 : size;
}

function authoredTime(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
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
        size += timeBasis(child, c) + 9;
        break;
      case "anchor":
        at = 3;
        size += id(child, c) + 10;
        break;
      case "calendar":
        at = 4;
        size += inCodelist(child, calendarValues, c) + 12;
        break;
      case "quote":
        at = 5;
        size += either2(child, c) + 9;
        break;
      case "source":
        at = 6;
        size += citation(child, c) + 10;
        break;
      case "attributedTo":
        at = 7;
        size += id(child, c) + 16;
        break;
      case "note":
        at = 8;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "alternatives":
        at = 9;
        size += authoredTimeClaimList(child, c) + 16;
        break;
      default:
        doubt(c);
    }
    if (at <= last) c.ordered = false;
    last = at;
  }
  if (required !== 0) doubt(c);
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

function authoredVisit(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
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
        size += coded(child, c, leafValue3) + 10;
        break;
      case "statusReason":
        at = 3;
        size += coded(child, c, languageMapValue) + 16;
        break;
      case "type":
        at = 4;
        size += coded(child, c, leafValue4) + 8;
        break;
      case "hostGrade":
        at = 5;
        size += coded(child, c, leafValue5) + 13;
        break;
      case "visitors":
        at = 6;
        size += authoredParticipantList(child, c) + 12;
        break;
      case "hosts":
        at = 7;
        size += authoredParticipantList(child, c) + 9;
        break;
      case "hostCountry":
        at = 8;
        size += coded(child, c, leafValue6) + 15;
        break;
      case "place":
        at = 9;
        size += coded(child, c, leafValue7) + 9;
        break;
      case "partOf":
        at = 10;
        size += id(child, c) + 10;
        break;
      case "start":
        at = 11;
        size += authoredTime(child, c) + 9;
        break;
      case "end":
        at = 12;
        size += authoredTime(child, c) + 7;
        break;
      case "plannedStart":
        at = 13;
        size += authoredTime(child, c) + 16;
        break;
      case "plannedEnd":
        at = 14;
        size += authoredTime(child, c) + 14;
        break;
      case "purposes":
        at = 15;
        size += codedList(child, c, leafValue8) + 12;
        break;
      case "event":
        at = 16;
        size += coded(child, c, leafValue7) + 9;
        break;
      case "issueAreas":
        at = 17;
        size += codedList(child, c, leafValue9) + 14;
        break;
      case "inviter":
        at = 18;
        size += coded(child, c, leafValue7) + 11;
        break;
      case "inResponseTo":
        at = 19;
        size += coded(child, c, leafValue7) + 16;
        break;
      case "inPlaceOf":
        at = 20;
        size += coded(child, c, leafValue7) + 13;
        break;
      case "sameAs":
        at = 21;
        size += leafList(child, c) + 10;
        break;
      case "coding":
        at = 22;
        size += id(child, c) + 10;
        break;
      case "note":
        at = 23;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "quote":
        at = 24;
        required++;
        size += either2(child, c) + 9;
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

function authoredVisitList(value: unknown, c: Collected): number {
  if (!isList(value, 0, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += authoredVisit(value[i], c) + 1;
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

function leafValue10(value: unknown, _: object, c: Collected): number {
  return meetingChannel(value, c);
}

const meetingFormatValues = new Set(["one-on-one", "restricted", "expanded", "bilateral", "trilateral", "multilateral", "two-plus-two", "summit", "courtesy-call", "audience", "meal", "on-the-margins", "press-conference", "press-statement", "ceremony", "cultural-event", "site-visit", "business-forum", "public-address", "talks"]);

function leafValue11(value: unknown, _: object, c: Collected): number {
  return inCodelist(value, meetingFormatValues, c);
}

function authoredMeeting(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
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
        size += coded(child, c, leafValue3) + 10;
        break;
      case "visit":
        at = 3;
        size += coded(child, c, leafValue7) + 9;
        break;
      case "event":
        at = 4;
        size += coded(child, c, leafValue7) + 9;
        break;
      case "participants":
        at = 5;
        size += authoredParticipantList(child, c) + 16;
        break;
      case "channel":
        at = 6;
        size += coded(child, c, leafValue10) + 11;
        break;
      case "formats":
        at = 7;
        size += codedList(child, c, leafValue11) + 11;
        break;
      case "date":
        at = 8;
        size += authoredTime(child, c) + 8;
        break;
      case "place":
        at = 9;
        size += coded(child, c, leafValue7) + 9;
        break;
      case "issueAreas":
        at = 10;
        size += codedList(child, c, leafValue9) + 14;
        break;
      case "sameAs":
        at = 11;
        size += leafList(child, c) + 10;
        break;
      case "coding":
        at = 12;
        size += id(child, c) + 10;
        break;
      case "note":
        at = 13;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "quote":
        at = 14;
        required++;
        size += either2(child, c) + 9;
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

function authoredMeetingList(value: unknown, c: Collected): number {
  if (!isList(value, 0, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += authoredMeeting(value[i], c) + 1;
  }
  return size === 1 ? 2 : size;
}

const agreementTypeValues = new Set(["treaty", "agreement", "memorandum", "protocol", "joint-statement", "roadmap", "declaration", "contract", "exchange-of-notes", "letter-of-intent", "unspecified"]);

function leafValue12(value: unknown, _: object, c: Collected): number {
  return inCodelist(value, agreementTypeValues, c);
}

const agreementStageValues = new Set(["proposed", "under-negotiation", "agreed", "initialled", "issued", "signed", "ratified", "in-force", "implementation-urged", "implemented", "extended", "under-renegotiation", "suspended", "violated", "terminated", "unspecified"]);

function leafValue13(value: unknown, _: object, c: Collected): number {
  return inCodelist(value, agreementStageValues, c);
}

function leafList5(value: unknown, c: Collected): number {
  if (!isList(value, 1, 64)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += id(value[i], c) + 1;
  }
  return size === 1 ? 2 : size;
}

function authoredAgreement(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
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
        size += coded(child, c, leafValue12) + 8;
        break;
      case "stage":
        at = 2;
        required++;
        size += coded(child, c, leafValue13) + 9;
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
        size += authoredParticipantList(child, c) + 15;
        break;
      case "visit":
        at = 6;
        size += coded(child, c, leafValue7) + 9;
        break;
      case "date":
        at = 7;
        size += authoredTime(child, c) + 8;
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
        break;
      case "note":
        at = 11;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "quote":
        at = 12;
        required++;
        size += either2(child, c) + 9;
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

function authoredAgreementList(value: unknown, c: Collected): number {
  if (!isList(value, 0, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += authoredAgreement(value[i], c) + 1;
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
        break;
      case "target":
        at = 1;
        required++;
        size += id(child, c) + 10;
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

function authoredStatement(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
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
        size += leafList5(child, c) + 10;
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
        size += either(child, c) + 7;
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
        size += leafList5(child, c) + 9;
        break;
      case "date":
        at = 13;
        size += authoredTime(child, c) + 8;
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
        break;
      case "note":
        at = 17;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "quote":
        at = 18;
        required++;
        size += either2(child, c) + 9;
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

function authoredStatementList(value: unknown, c: Collected): number {
  if (!isList(value, 0, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += authoredStatement(value[i], c) + 1;
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

function authoredQuantity(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
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
        size += authoredTime(child, c) + 8;
        break;
      case "about":
        at = 7;
        size += leafList5(child, c) + 9;
        break;
      case "basis":
        at = 8;
        required++;
        size += quantityBasis(child, c) + 9;
        break;
      case "coding":
        at = 9;
        size += id(child, c) + 10;
        break;
      case "note":
        at = 10;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "quote":
        at = 11;
        required++;
        size += either2(child, c) + 9;
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

function authoredQuantityList(value: unknown, c: Collected): number {
  if (!isList(value, 0, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += authoredQuantity(value[i], c) + 1;
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

function authoredTimeExpression(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
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
        size += timeBasis(child, c) + 9;
        break;
      case "anchor":
        at = 5;
        size += id(child, c) + 10;
        break;
      case "calendar":
        at = 6;
        size += inCodelist(child, calendarValues, c) + 12;
        break;
      case "quote":
        at = 7;
        size += either2(child, c) + 9;
        break;
      case "source":
        at = 8;
        size += citation(child, c) + 10;
        break;
      case "attributedTo":
        at = 9;
        size += id(child, c) + 16;
        break;
      case "note":
        at = 10;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "alternatives":
        at = 11;
        size += authoredTimeClaimList(child, c) + 16;
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

function authoredTimeExpressionList(value: unknown, c: Collected): number {
  if (!isList(value, 0, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += authoredTimeExpression(value[i], c) + 1;
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

function authoredRelation(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
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
        break;
      case "target":
        at = 1;
        required++;
        size += id(child, c) + 10;
        break;
      case "kind":
        at = 2;
        required++;
        size += relationKind(child, c) + 8;
        break;
      case "quote":
        at = 3;
        size += either2(child, c) + 9;
        break;
      case "note":
        at = 4;
        size += text(child, 1, 4000, c) + 8;
        break;
      case "citation":
        at = 5;
        size += citation(child, c) + 12;
        break;
      case "because":
        at = 6;
        size += text(child, 1, 4000, c) + 11;
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

function authoredRelationList(value: unknown, c: Collected): number {
  if (!isList(value, 0, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += authoredRelation(value[i], c) + 1;
  }
  return size === 1 ? 2 : size;
}

function leafList6(value: unknown, c: Collected): number {
  if (!isList(value, 1, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += text(value[i], 1, 4000, c) + 1;
  }
  return size === 1 ? 2 : size;
}

function languageMap2(value: unknown, c: Collected): number {
  if (!isObject(value)) return doubt(c);
  let size = 1;
  for (const name in value) {
    size += languageTag(name, c) + leafList6(value[name], c) + 2;
  }
  return size === 1 ? 2 : size;
}

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

function authoredBlock(value: unknown, c: Collected): number {
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
        size += blockKind(child, c) + 8;
        break;
      case "speaker":
        at = 1;
        size += id(child, c) + 11;
        break;
      case "quote":
        at = 2;
        required++;
        size += either(child, c) + 9;
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

function authoredBlockList(value: unknown, c: Collected): number {
  if (!isList(value, 1, 10000)) return doubt(c);
  let size = 1;
  for (let i = 0; i < value.length; i++) {
    size += authoredBlock(value[i], c) + 1;
  }
  return size === 1 ? 2 : size;
}

function coding(value: unknown, c: Collected): number {
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
      case "id":
        at = 1;
        size += matching(child, iri, 2048, c) + 6;
        break;
      case "version":
        at = 2;
        size += text(child, 1, 300, c) + 11;
        break;
      case "type":
        at = 3;
        required++;
        size += articleType(child, c) + 8;
        break;
      case "genre":
        at = 4;
        size += inCodelist(child, genreValues, c) + 9;
        break;
      case "extent":
        at = 5;
        required++;
        size += extent(child, c) + 10;
        break;
      case "voice":
        at = 6;
        size += id(child, c) + 9;
        break;
      case "headline":
        at = 7;
        size += either(child, c) + 12;
        break;
      case "inLanguage":
        at = 8;
        required++;
        size += languageTag(child, c) + 14;
        break;
      case "dateline":
        at = 9;
        size += either(child, c) + 12;
        break;
      case "datePublished":
        at = 10;
        size += dated(child, edtfDate, 64, c) + 17;
        break;
      case "dateModified":
        at = 11;
        size += dated(child, edtfDate, 64, c) + 16;
        break;
      case "author":
        at = 12;
        size += partyList(child, c) + 10;
        break;
      case "publisher":
        at = 13;
        size += party(child, c) + 13;
        break;
      case "provider":
        at = 14;
        size += party(child, c) + 12;
        break;
      case "url":
        at = 15;
        size += matching(child, url, 2048, c) + 7;
        break;
      case "archivedAt":
        at = 16;
        size += matching(child, url, 2048, c) + 14;
        break;
      case "isBasedOn":
        at = 17;
        size += leafList(child, c) + 13;
        break;
      case "about":
        at = 18;
        size += codedList(child, c, leafValue) + 9;
        break;
      case "keywords":
        at = 19;
        size += leafList2(child, c) + 12;
        break;
      case "license":
        at = 20;
        size += text(child, 1, 2048, c) + 11;
        break;
      case "copyrightHolder":
        at = 21;
        size += party(child, c) + 19;
        break;
      case "usageInfo":
        at = 22;
        size += text(child, 1, 4000, c) + 13;
        break;
      case "translationOfWork":
        at = 23;
        size += matching(child, iri, 2048, c) + 21;
        break;
      case "generator":
        at = 24;
        size += generator(child, c) + 13;
        break;
      case "textHash":
        at = 25;
        size += leaf(child, c) + 12;
        break;
      case "codings":
        at = 26;
        size += codingRecordList(child, c) + 11;
        break;
      case "entities":
        at = 27;
        size += authoredEntityList(child, c) + 12;
        break;
      case "visits":
        at = 28;
        size += authoredVisitList(child, c) + 10;
        break;
      case "meetings":
        at = 29;
        size += authoredMeetingList(child, c) + 12;
        break;
      case "agreements":
        at = 30;
        size += authoredAgreementList(child, c) + 14;
        break;
      case "statements":
        at = 31;
        size += authoredStatementList(child, c) + 14;
        break;
      case "quantities":
        at = 32;
        size += authoredQuantityList(child, c) + 14;
        break;
      case "times":
        at = 33;
        size += authoredTimeExpressionList(child, c) + 9;
        break;
      case "relations":
        at = 34;
        size += authoredRelationList(child, c) + 13;
        break;
      case "glosses":
        at = 35;
        size += languageMap2(child, c) + 11;
        break;
      case "blocks":
        at = 36;
        size += authoredBlockList(child, c) + 10;
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

/** Checks a coding; returns the length of its JSON without escapes. */
export function checkCodingShape(value: unknown, c: Collected): number {
  return coding(value, c);
}
