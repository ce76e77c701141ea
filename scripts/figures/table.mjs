// The committed table of figures as Markdown.

const percent = (value) => value.toFixed(1);

/** One section: the goals of a set with what was measured. */
export function section({ title, goals }, rows) {
  const lines = goals.map(([row, meaning, goal]) => {
    const found = rows.get(row) ?? { p: 0, r: 0, f1: 0, tp: 0, predicted: 0, gold: 0 };
    const reached = found.f1 >= goal * 100 - 0.05 ? "yes" : "no";
    const counts = `${found.tp} / ${found.predicted} / ${found.gold}`;
    return `| ${meaning} | ${percent(found.p)} | ${percent(found.r)} | **${percent(found.f1)}** | ${percent(goal * 100)} | ${reached} | ${counts} |`;
  });
  return [
    `## ${title}`,
    "",
    "| what | P | R | F1 | goal | reached | right / found / gold |",
    "| --- | --: | --: | --: | --: | --- | --- |",
    ...lines,
    "",
  ].join("\n");
}

/** Every row that the scorer printed, for the record. */
export function details(rows) {
  const lines = [...rows].map(
    ([name, row]) =>
      `| ${name} | ${percent(row.p)} | ${percent(row.r)} | ${percent(row.f1)} | ${row.tp} / ${row.predicted} / ${row.gold} |`,
  );
  return [
    "<details><summary>All rows</summary>",
    "",
    "| row | P | R | F1 | right / found / gold |",
    "| --- | --: | --: | --: | --- |",
    ...lines,
    "",
    "</details>",
    "",
  ].join("\n");
}

/** The F1 of every goal in a written table, in order: what a later run is held against. */
export function goalsIn(markdown) {
  return [...markdown.matchAll(/^\| (?<meaning>.+?) \| [\d.]+ \| [\d.]+ \| \*\*(?<f1>[\d.]+)\*\* \|/gmu)].map(
    ({ groups }) => ({ meaning: groups.meaning, f1: Number(groups.f1) }),
  );
}
