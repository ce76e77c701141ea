import type { StatementAct, StatementForm } from "../../annotations/annotationSet";

const ALL_ACTS: Readonly<Record<StatementAct, true>> = {
  assert: true,
  affirm: true,
  deny: true,
  refuse: true,
  ask: true,
  urge: true,
  demand: true,
  promise: true,
  warn: true,
  threaten: true,
  agree: true,
  reject: true,
  praise: true,
  condemn: true,
  regret: true,
  predict: true,
  declare: true,
  attitude: true,
};
const ALL_FORMS: Readonly<Record<StatementForm, true>> = { direct: true, mixed: true, indirect: true };

/** What `act:` may be. */
export const ACTS = Object.keys(ALL_ACTS) as readonly StatementAct[];
/** What `form:` may be. */
export const FORMS = Object.keys(ALL_FORMS) as readonly StatementForm[];
