import type { NetworkMeeting, NetworkNode, Told } from "../../../../engine";
import type { PictureWords } from "../pictureWords";
import { button, el, fill } from "./dom";
import { host } from "./host";

/** A meeting as a row of a list: when, where, who, and the words of every document that tells of it. */
export function meetingItem(
  { date, status, place, parties, reports }: NetworkMeeting,
  nodes: readonly NetworkNode[],
  words: PictureWords,
): HTMLElement {
  const facts = [place, status === "held" ? null : words.statuses[status]].filter(Boolean).join(" · ");
  const names = parties.map((at) => nodes[at].name).join(", ");
  return el(
    "li",
    {},
    el("strong", {}, date ?? words.undated),
    el("span", { class: "about" }, facts === "" ? "" : ` · ${facts}`),
    el("div", {}, names === "" ? words.parties : names),
    ...reports.map((told) => toldItem(told, words)),
  );
}

function toldItem({ document, line, span, words: told }: Told, words: PictureWords): HTMLElement {
  const place = fill(words.lineOf, document, line);
  const open = button(
    told.trim() === "" ? place : `“${told}”`,
    () => host.postMessage({ open: { document, start: span.start, end: span.end } }),
    { title: place },
  );
  return el("div", { class: "report" }, open, el("span", { class: "about" }, ` ${place}`));
}
