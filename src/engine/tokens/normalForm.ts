/** Forms that are kept at hand, as a power of two: enough for the words of a few long articles. */
const SLOTS = 1 << 13;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
/** Of a code unit that more has to be asked about. */
const ASK = -1;

const forms: string[] = new Array<string>(SLOTS).fill("");

/**
 * Lower case in composed form, apostrophes and hyphens plain, invisible characters removed. A word that comes back is
 * the same string object, so that comparing and looking it up takes no look at its characters.
 */
export function normalForm(text: string, start: number, end: number): string {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    const unit = folded(text.charCodeAt(at));
    if (unit === ASK) return normalize(text.slice(start, end));
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = forms[slot];
  if (isFormOf(known, text, start, end)) return known;
  // Of such units nothing but case and the apostrophe is to be changed.
  return (forms[slot] = shared(text.slice(start, end).replaceAll("’", "'").toLowerCase()));
}

function isFormOf(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let at = start; at < end; at++)
    if (form.charCodeAt(at - start) !== folded(text.charCodeAt(at))) return false;
  return true;
}

/** What the normal form has in place of a unit of ASCII, of a letter of Latin-1, of a dash or a quotation mark. */
function folded(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit | 32 : unit;
  if (unit === CURLY_APOSTROPHE) return APOSTROPHE;
  if (unit >= 0xc0 && unit <= 0xff) return unit <= 0xde && unit !== 0xd7 ? unit + 32 : unit;
  const isMark = unit === 0x2013 || unit === 0x2014 || (unit >= 0x2018 && unit <= 0x201d);
  return isMark ? unit : ASK;
}

function normalize(form: string): string {
  return form
    .replace(/[\p{Cf}\uFE0E\uFE0F]/gu, "")
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, "-")
    .normalize("NFC")
    .toLowerCase();
}

const NAMES = Object.create(null) as object;

/** The form without the text that it was cut from: a runtime keeps what was asked for as a property's name by itself. */
const shared = (form: string): string => (form in NAMES ? "" : form);
