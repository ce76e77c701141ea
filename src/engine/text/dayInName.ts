/** "2024-09-12-call.txt": people who collect documents name them so. */
const DAY = /(?<!\d)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/u;

/** The ISO day in the name of a file, of which the path may be given. */
export const dayInName = (path: string): string | undefined => DAY.exec(path.split("/").at(-1) ?? "")?.[0];
