import type { Discourse } from "./discourse";
import type { DraftRole, EntityDraft } from "./entityDraft";
import type { Office, OfficeLexicon } from "./offices";

/** A description by an office, as it stands in the text ("the Iraqi foreign minister"). */
export interface RoleDescription {
  readonly office: Office;
  readonly country: string | null;
  /** The body named in the description. */
  readonly body: EntityDraft | null;
  readonly former: boolean;
}

const CONSIDERED = 30;
/** What it counts that "the president" names no field and a holder's office has none ("Judge President" has). */
const SAME_FIELDS = 1.5;

/** People by the offices they hold, for descriptions. */
export class RoleIndex {
  readonly #byHead = new Map<string, EntityDraft[]>();
  readonly #bodyOf: (role: DraftRole) => EntityDraft | null;

  readonly #home: string | null;
  readonly #offices: OfficeLexicon;

  /** `home` is the ISO code of the country that offices without one belong to. */
  constructor(
    people: Iterable<EntityDraft>,
    bodyOf: (role: DraftRole) => EntityDraft | null,
    home: string | null,
    offices: OfficeLexicon,
  ) {
    this.#offices = offices;
    this.#bodyOf = bodyOf;
    this.#home = home;
    for (const draft of people) for (const { office } of draft.roles) this.#add(office, draft);
  }

  #add(office: Office, draft: EntityDraft): void {
    for (const head of this.#offices.headsFor(office)) {
      const list = this.#byHead.get(head);
      if (!list) this.#byHead.set(head, [draft]);
      else if (list[list.length - 1] !== draft) list.push(draft);
    }
  }

  /**
   * The person that a description fits best, or null. A country or body that differs rules a person out, so does a
   * former office when the description is of the present one; of several, the one who stands out in the text wins.
   */
  find(description: RoleDescription, discourse: Discourse): { draft: EntityDraft; role: DraftRole } | null {
    let best: { draft: EntityDraft; role: DraftRole } | null = null;
    let most = 0;
    const listed = this.#byHead.get(description.office.head) ?? [];
    const considered = listed.length > CONSIDERED ? inFocus(listed, discourse) : listed;
    for (const draft of considered) {
      const salience = discourse.focus(draft)?.salience ?? 0;
      for (const role of draft.roles) {
        const score = this.#score(description, role, salience > 0);
        if (score === 0) continue;
        const isSame = description.office.fields.size === role.office.fields.size;
        const total = score + (isSame ? SAME_FIELDS : 0) + (1.5 * salience) / (salience + 2);
        if (total > most) [best, most] = [{ draft, role }, total];
      }
    }
    return best;
  }

  /**
   * The only person of the document that a description fits, however late named: "the Harbour governor" of a lead whose
   * next sentence begins "Governor Lena Ostby". Null where several hold such an office.
   */
  only(description: RoleDescription): EntityDraft | null {
    let found: EntityDraft | null = null;
    for (const draft of this.#byHead.get(description.office.head) ?? []) {
      if (!draft.roles.some((role) => this.#offices.fits(description.office, role.office) > 0)) continue;
      if (found && found !== draft) return null;
      found = draft;
    }
    return found?.roles.some((role) => this.#score(description, role, true) > 0) ? found : null;
  }

  #score(description: RoleDescription, role: DraftRole, isKnown: boolean): number {
    const fit = this.#offices.fits(description.office, role.office);
    if (fit === 0 || (role.former && !description.former)) return 0;
    let score = fit * 2;
    const body = this.#bodyOf(role);
    if (description.body && body) {
      if (description.body === body) score += 3;
      else if (body.type === "organization" && description.body.type === "organization") return 0;
    }
    if (description.country && role.country) {
      if (description.country !== role.country) return 0;
      score += 3;
    } else if (description.country && fit === 1 && this.#home && this.#home !== description.country) return 0;
    return isKnown || (fit === 2 && score > 4) ? score : 0;
  }
}

/** Of many office-holders, those whom the text is about at this point. */
function inFocus(listed: readonly EntityDraft[], discourse: Discourse): readonly EntityDraft[] {
  const last = listed.slice(-CONSIDERED);
  return [...new Set([...discourse.drafts(), ...last])];
}
