/** What reports give, each value once with the documents that carry it; a report may give none, or several. */
export function valuesOf<Report extends { readonly source: string }>(
  reports: readonly Report[],
  read: (report: Report) => string | null | readonly string[],
  agree: (a: string, b: string) => boolean,
): { value: string; sources: string[] }[] {
  const values: { value: string; sources: string[] }[] = [];
  for (const report of reports) {
    for (const value of [read(report) ?? []].flat()) {
      const known = values.find((other) => agree(other.value, value));
      if (known) known.sources.push(report.source);
      else values.push({ value, sources: [report.source] });
    }
  }
  return values;
}
