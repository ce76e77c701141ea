// The process that serves the web editor for webHost.mjs: apart, because it prints each failed request.
import { open } from "@vscode/test-web";
import { messageOf } from "./paths.mjs";

process.on("disconnect", () => process.exit());
try {
  await open({ ...JSON.parse(process.argv[2]), browserType: "none" });
  process.send?.({ ok: true });
} catch (error) {
  process.send?.({ ok: false, message: messageOf(error) });
}
