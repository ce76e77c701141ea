/** On one line, and no formula to a spreadsheet, whatever the document or its file is called (OWASP, "CSV Injection"). */
export const tableCell = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .replace(/^[=+\-@]/u, "'$&");

/** The words of such a cell, without what keeps them from being a formula. */
export const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@])/u, "");
