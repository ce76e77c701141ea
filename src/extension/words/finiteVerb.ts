const IRREGULAR: Readonly<Record<string, string>> = {
  saying: "said",
  telling: "told",
  making: "made",
  giving: "gave",
  writing: "wrote",
  speaking: "spoke",
  putting: "put",
  swearing: "swore",
  holding: "held",
  seeing: "saw",
  foreseeing: "foresaw",
  being: "was",
  having: "had",
  bringing: "brought",
  drawing: "drew",
  withdrawing: "withdrew",
  laying: "laid",
  paying: "paid",
  finding: "found",
  thinking: "thought",
  hoping: "hoped",
  feeling: "felt",
  meaning: "meant",
  taking: "took",
  undertaking: "undertook",
  setting: "set",
  casting: "cast",
  forecasting: "forecast",
  understanding: "understood",
  seeking: "sought",
  going: "went",
  leaving: "left",
  lying: "lied",
};

/** The cue as a main verb: a participle that hung on another sentence ("praising") becomes a past tense ("praised"). */
export function finiteVerb(cue: string): string {
  const [first = "", ...rest] = cue.split(" ");
  const lower = first.toLowerCase();
  if (!/^\p{L}{2,}ing$/u.test(lower))
    return cue === cue.toUpperCase() ? cue : `${lower}${cue.slice(first.length)}`;
  return [IRREGULAR[lower] ?? pastOf(lower.slice(0, -3)), ...rest].join(" ");
}

function pastOf(stem: string): string {
  if (stem.endsWith("e")) return `${stem}d`;
  return /[^aeiou]y$/u.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}
