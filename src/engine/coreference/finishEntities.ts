import { ruleOfName } from "../document/nameOrigin";
import type { DateValue, Entity, HeldRole, Mention, QuantityValue } from "../annotations/annotationSet";
import type { Document } from "../document/document";
import type { DocumentName } from "../mentions/reconcileNames";
import { bySpan } from "../text/span";
import { EntityDraft } from "./entityDraft";
import type { RolePlace } from "./heldRoles";

/** Puts the drafts into document order and names them; roles, dates and quantities become entities of their own. */
export function finishEntities(
  document: Document,
  names: readonly DocumentName[],
  drafts: ReadonlyMap<DocumentName, EntityDraft>,
  roles: ReadonlyMap<DocumentName, RolePlace>,
  values: ReadonlyMap<DocumentName, DateValue | QuantityValue>,
  countries: ReadonlyMap<string, EntityDraft>,
): Entity[] {
  const byName = new Map(drafts);
  const draftValues = new Map<EntityDraft, DateValue | QuantityValue>();
  const grouped = new Map<string, EntityDraft>();
  for (const name of names) {
    if (byName.has(name)) continue;
    const form = document.text.slice(name.start, name.end);
    const key = name.type === "role" ? roleKey(name, form, roles, drafts) : dateKey(form, values.get(name));
    const known = key === null ? undefined : grouped.get(key);
    if (known) known.addName(name, form, "coreference.exactName", 0.9);
    const draft = known ?? single(name, form);
    if (key !== null) grouped.set(key, draft);
    byName.set(name, draft);
    const value = values.get(name);
    if (value) draftValues.set(draft, value);
  }
  const ordered = [...new Set(byName.values())].map((draft) => ({ draft, mentions: mentionsOf(draft) }));
  ordered.sort((a, b) => bySpan(a.mentions[0], b.mentions[0]));
  const ids = new Map(ordered.map(({ draft }, index) => [draft, `e${index + 1}`]));
  const idOf = (name: DocumentName | null) => (name && ids.get(byName.get(name) as EntityDraft)) ?? null;
  return ordered.map(({ draft, mentions }): Entity => {
    const value = draftValues.get(draft);
    const name = draft.listed?.name ?? canonicalName(draft);
    return {
      id: ids.get(draft) as string,
      type: draft.type,
      name,
      mentions,
      aliases: draft.forms.filter((form) => form !== name),
      roles: heldRoles(
        draft,
        idOf,
        (code) => (countries.has(code) && ids.get(countries.get(code) as EntityDraft)) || null,
      ),
      ...(value && { value }),
    };
  });
}

function single(name: DocumentName, form: string): EntityDraft {
  const draft = new EntityDraft(name.type);
  draft.add(name, "name", ruleOfName(name), name.confidence);
  draft.forms.push(form);
  return draft;
}

/** One office of one holder is one entity, wherever it is named; an office that nobody is known to hold stands alone. */
function roleKey(
  name: DocumentName,
  form: string,
  roles: ReadonlyMap<DocumentName, RolePlace>,
  drafts: ReadonlyMap<DocumentName, EntityDraft>,
): string | null {
  const holder = roles.get(name)?.holder;
  const draft = holder && drafts.get(holder);
  return draft ? `${form.toLowerCase()}@${draft.mentions[0].start}` : null;
}

/** The same words for the same day are one date; without a value, each date stands alone. */
const dateKey = (form: string, value: DateValue | QuantityValue | undefined): string | null =>
  value?.kind === "date" ? `${form.toLowerCase()}=${value.iso}` : null;

/** In document order, each place once. */
function mentionsOf({ mentions, governments }: EntityDraft): Mention[] {
  const sorted = [...mentions].sort(bySpan);
  const once = sorted.filter(
    (mention, i) => i === 0 || mention.start !== sorted[i - 1].start || mention.end !== sorted[i - 1].end,
  );
  if (governments.size === 0) return once;
  return once.map((mention) => {
    const standsFor = mention.kind === "name" ? governments.get(mention.start) : undefined;
    return standsFor === undefined ? mention : { ...mention, standsFor };
  });
}

/** The fullest form: of a country the most usual one, of anything else the longest. */
function canonicalName(draft: EntityDraft): string {
  const { forms, isCountry, type } = draft;
  const fullest = isCountry
    ? (forms.find((form) => form.length > 4) ?? forms[0])
    : forms.reduce((best, form) => (form.length > best.length ? form : best), forms[0]);
  if (!isShouted(fullest)) return type === "person" ? withoutComma(fullest) : fullest;
  const spoken = forms.find((form) => !isShouted(form) && form.toLowerCase() === fullest.toLowerCase());
  return spoken ?? (type === "place" || type === "person" ? inTitleCase(fullest) : fullest);
}

/** "Ana Lind, Jr." and "Ana Lind Jr." are one name. */
const withoutComma = (form: string): string => form.replace(/,\s+(?=(?:[JS]r\.?|I{2,3}|IV)$)/u, " ");

/** Datelines and headlines print names in capitals: "PORTO VELHO", but not "U.S." or "UAE". */
const isShouted = (form: string): boolean =>
  form.length > 4 && form === form.toUpperCase() && /\p{Lu}{3}/u.test(form);

const inTitleCase = (form: string): string =>
  form.replace(/\p{Lu}+/gu, (word) => word[0] + word.slice(1).toLowerCase());

function heldRoles(
  draft: EntityDraft,
  idOf: (name: DocumentName | null) => string | null,
  idOfCountry: (code: string) => string | null,
): HeldRole[] {
  const held: HeldRole[] = [];
  for (const { name, of, country } of draft.roles) {
    const role = idOf(name);
    if (role === null || held.some((known) => known.role === role)) continue;
    held.push({ role, of: idOf(of) ?? (country === null ? null : idOfCountry(country)) });
  }
  return held;
}
