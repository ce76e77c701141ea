import { Html, html } from "./html";

/** What a page is put together from. */
export interface Shell {
  readonly language: string;
  /** What the webview's own files are served from. */
  readonly cspSource: string;
  readonly nonce: string;
  readonly style: string;
  readonly script: string;
  readonly title: string;
  /** JSON that the editor keeps, to open the page with in the next session. */
  readonly state: string;
  /** HTML that stands between `<main>` and its end. */
  readonly body: string;
}

/** The whole page: nothing runs and nothing loads but the extension's own script and style. */
export function pageShell({ language, cspSource, nonce, style, script, title, state, body }: Shell): string {
  const policy = `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return html`<!DOCTYPE html>
    <html lang="${language}">
      <head>
        <meta charset="UTF-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${style}" />
      </head>
      <body>
        <main data-state="${state}">${new Html(body)}</main>
        <script nonce="${nonce}" src="${script}"></script>
      </body>
    </html>`.text;
}
