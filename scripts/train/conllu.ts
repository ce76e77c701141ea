// Reads CoNLL-U treebanks into sentences with character offsets.
import { readFileSync } from "node:fs";
import { TAGS } from "../../src/engine/syntax/tags";

export interface GoldToken {
  readonly start: number;
  readonly end: number;
  /** Index in TAGS. */
  readonly tag: number;
  readonly upos: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

export interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly GoldToken[];
}

/** Sentences of a file; those whose words cannot be laid on their text are left out. */
export function readTreebank(path: string): GoldSentence[] {
  return readFileSync(path, "utf8")
    .split(/\r?\n\r?\n/u)
    .map(readSentence)
    .filter((sentence): sentence is GoldSentence => sentence !== null);
}

function readSentence(block: string): GoldSentence | null {
  const lines = block.split(/\r?\n/u);
  const meta = (key: string) =>
    lines.find((line) => line.startsWith(`# ${key} = `))?.slice(key.length + 5) ?? "";
  const text = meta("text").normalize("NFC");
  const rows = lines.filter((line) => /^\d/u.test(line)).map((line) => line.split("\t"));
  const tokens: GoldToken[] = [];
  let at = 0;
  let surface: { first: number; last: number; end: number } | null = null;
  for (const [id, form, , upos, xpos, feats, head, relation] of rows) {
    if (id.includes(".")) continue;
    const range = /^(\d+)-(\d+)$/u.exec(id);
    while (/\s/u.test(text[at] ?? "")) at++;
    if (range) {
      surface = { first: Number(range[1]), last: Number(range[2]), end: at + form.length };
      continue;
    }
    const own = form.normalize("NFC");
    let end = at + own.length;
    if (surface && Number(id) <= surface.last) {
      // The words of a contraction may be spelt otherwise than in the text: the last takes what is left.
      if (Number(id) === surface.last) end = surface.end;
      else if (!text.startsWith(own, at)) end = Math.min(at + 1, surface.end - 1);
    } else if (!text.startsWith(own, at)) return null;
    tokens.push({ start: at, end, tag: tagOf(upos, xpos, feats), upos, head: Number(head) - 1, relation });
    at = end;
  }
  return tokens.length > 0 ? { id: meta("sent_id"), text, tokens } : null;
}

function tagOf(upos: string, xpos: string, feats: string): number {
  const tag = upos === "VERB" ? verbTag(xpos, feats) : upos;
  const index = (TAGS as readonly string[]).indexOf(tag);
  return index < 0 ? TAGS.indexOf("X") : index;
}

function verbTag(xpos: string, feats: string): string {
  const has = (feature: string) => feats.split("|").includes(feature);
  if (has("VerbForm=Inf") || has("Mood=Imp") || has("Mood=Sub")) return "VBASE";
  if (has("VerbForm=Ger")) return "VING";
  if (has("VerbForm=Part")) return has("Tense=Pres") ? "VING" : "VPART";
  if (has("VerbForm=Fin")) return has("Tense=Past") ? "VPAST" : "VPRES";
  const byXpos: { [xpos: string]: string } = {
    VBD: "VPAST",
    VBG: "VING",
    VBN: "VPART",
    VBZ: "VPRES",
    VBP: "VPRES",
  };
  return byXpos[xpos] ?? "VBASE";
}
