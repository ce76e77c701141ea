/** First and last day of an ISO day, month, year or interval. Days after a month's end do no harm where days are compared. */
function daysOf(date: string): readonly [first: string, last: string] {
  const [from, to = from] = date.split("/");
  return [
    (from + "-01-01").slice(0, 10),
    to.length === 4 ? `${to}-12-31` : to.length === 7 ? `${to}-31` : to,
  ];
}

/** True if it may be on the first day of `limit` or later. */
export const isAfter = (date: string | null, limit: string): boolean =>
  date !== null && daysOf(date)[1] >= daysOf(limit)[0];

/** True if it may be on the last day of `limit` or earlier. */
export const isBefore = (date: string | null, limit: string): boolean =>
  date !== null && daysOf(date)[0] <= daysOf(limit)[1];
