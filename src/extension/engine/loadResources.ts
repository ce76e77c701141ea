import * as vscode from "vscode";
import { MODEL_NAMES, type Resources } from "../../engine";

/** The lexicons alone. */
export async function loadLexicons(extensionUri: vscode.Uri): Promise<Resources["lexicons"]> {
  const bytes = await vscode.workspace.fs.readFile(
    vscode.Uri.joinPath(extensionUri, "dist", "lexicons.json"),
  );
  return JSON.parse(new TextDecoder().decode(bytes)) as Resources["lexicons"];
}

/** Reads the engine's data as the build lays it out, in either host. Weights that are not there are left out. */
export async function loadResources(extensionUri: vscode.Uri): Promise<Resources> {
  const optional = async (...path: string[]): Promise<Uint8Array | null> => {
    try {
      return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, ...path));
    } catch {
      return null;
    }
  };
  const [lexicons, gazetteer, ...weights] = await Promise.all([
    loadLexicons(extensionUri),
    optional("dist", "gazetteer.bin"),
    ...MODEL_NAMES.map((name) => optional("models", `${name}.bin`)),
  ]);
  const models = Object.fromEntries(
    MODEL_NAMES.flatMap((name, index) => {
      const bytes = weights[index];
      return bytes ? [[name, bytes]] : [];
    }),
  );
  return { models, lexicons, gazetteer };
}
