import type { DocumentName } from "../mentions/reconcileNames";
import type { Steps } from "../steps";
import type { Sentence } from "../tokens/tokens";
import { datelineEnd } from "../grammar/dateline";
import { linkNoun } from "./linkNouns";
import { linkPronoun, PRONOUNS } from "./linkPronouns";
import { linkRole } from "./linkRoles";
import type { ParagraphNames } from "./paragraphNames";
import { NOUN, PROPER, Scene } from "./scene";
import { noteMention, type Walk } from "./walk";

/**
 * Adds the descriptions and pronouns of a document to its entities, from left to right. Order of the sieve at each
 * place: descriptions by office, by noun, then pronouns by salience. Source of the order: Stanford's multi-pass
 * sieve; own rules. Linear: each place looks at a bounded number of entities.
 */
export function* linkAnaphors(paragraphs: readonly ParagraphNames[], walk: Walk): Steps<void> {
  for (const text of paragraphs) {
    const scene = new Scene(text);
    walk.lastPerson = null;
    walk.strangerEnd = -1;
    for (const sentence of text.paragraph.sentences) {
      walk.discourse.nextSentence();
      linkSentence(scene, sentence, walk);
      yield;
    }
  }
}

function linkSentence(scene: Scene, sentence: Sentence, walk: Walk): void {
  const { tokens, nameAt, names, paragraph } = scene.text;
  const opening = sentence.first === 0 ? datelineEnd(paragraph, sentence) : 0;
  for (let i = sentence.first; i < sentence.end; i++) {
    const at = nameAt(i);
    if (at >= 0) {
      const name = names[at];
      // "RIGA, May 8 – The council held its session": "it" is never the town where a report was written.
      const isDateline = name.endToken < opening && name.type === "place";
      if (name.firstToken === i && !isDateline) noteName(scene, sentence, name, walk);
      i = name.endToken - 1;
    } else if (scene.has(i, NOUN | PROPER)) linkNoun(scene, sentence, i, walk);
    else if (PRONOUNS.has(tokens.lower[i])) linkPronoun(scene, sentence, i, walk);
  }
}

function noteName(scene: Scene, sentence: Sentence, name: DocumentName, walk: Walk): void {
  const draft = walk.drafts.get(name);
  if (name.type === "role") linkRole(scene, sentence, name, walk);
  if (!draft) return;
  noteMention(scene, sentence, draft, name.firstToken, name.endToken, walk);
}
