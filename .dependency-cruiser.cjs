// The dependency rule of ARCHITECTURE.md: engine ← extension, engine ← cli, and nothing else.
const nodeShell = "^src/(cli/|extension/(extension\\.ts$|node/))";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Modules that need each other are one module, or lack a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "engine-stands-alone",
      comment: "The engine is pure: it imports nothing but itself and a few pure libraries.",
      severity: "error",
      from: { path: "^src/engine/" },
      to: {
        pathNot:
          "^src/engine/|^lexicons/words/|node_modules/(approx-string-match|d3-force|@types/d3-force|diff|js-yaml|munkres|pure-rand|valibot)/",
      },
    },
    {
      name: "engine-by-its-face",
      comment: "Shells import the engine through src/engine/index.ts alone.",
      severity: "error",
      from: { path: "^src/(extension|cli)/" },
      to: { path: "^src/engine/", pathNot: "^src/engine/index\\.ts$" },
    },
    {
      name: "engine-pipeline-on-top",
      comment: "Only the conductor knows all stages, and nobody below knows the conductor.",
      severity: "error",
      from: { path: "^src/engine/", pathNot: "^src/engine/(pipeline/|index\\.ts$)" },
      to: { path: "^src/engine/pipeline/" },
    },
    {
      name: "engine-stages-apart",
      comment:
        "Coreference, statements and meetings hand each other results, in the types of document/, never functions.",
      severity: "error",
      from: { path: "^src/engine/(coreference|statements|meetings)/" },
      to: { path: "^src/engine/(coreference|statements|meetings)/", pathNot: "^src/engine/$1/" },
    },
    {
      name: "engine-mentions-below-stages",
      comment: "Names and quotation marks are found before anything is made of them, and without each other.",
      severity: "error",
      from: { path: "^src/engine/(mentions|quotations)/" },
      to: {
        path: "^src/engine/(mentions|quotations|coreference|statements|meetings)/",
        pathNot: "^src/engine/$1/",
      },
    },
    {
      name: "engine-grammar-below-stages",
      comment: "The grammar reads a sentence; what the sentence tells is for the stages.",
      severity: "error",
      from: { path: "^src/engine/grammar/" },
      to: {
        path: "^src/engine/",
        pathNot: "^src/engine/(grammar|document|lexicon|syntax|tokens|text|annotations)/",
      },
    },
    {
      name: "engine-tree-through-grammar",
      comment: "Where the dependency tree is asked stands in the grammar alone.",
      severity: "error",
      from: { path: "^src/engine/", pathNot: "^src/engine/(grammar|syntax|document)/" },
      to: { path: "^src/engine/syntax/tree\\.ts$" },
    },
    {
      name: "engine-document-is-ground",
      comment: "What stages hand each other is described below all of them.",
      severity: "error",
      from: { path: "^src/engine/document/" },
      to: { path: "^src/engine/", pathNot: "^src/engine/(document|annotations|lexicon|syntax|tokens|text)/" },
    },
    {
      name: "engine-lexicon-is-ground",
      comment: "Words are data: their tables know no reader.",
      severity: "error",
      from: { path: "^src/engine/lexicon/" },
      to: {
        path: "^src/engine/",
        pathNot: "^src/engine/(lexicon|tokens|text|resources\\.ts$)|^lexicons/words/",
      },
    },
    {
      name: "shells-apart",
      comment: "The extension and the command line do not know each other.",
      severity: "error",
      from: { path: "^src/(extension|cli)/" },
      to: { path: "^src/(extension|cli)/", pathNot: "^src/$1/" },
    },
    {
      name: "vscode-in-the-extension",
      comment: "Only the extension may import vscode.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/extension/" },
      to: { path: "^(vscode$|node_modules/@types/vscode/)" },
    },
    {
      name: "node-in-node-shells",
      comment:
        "Node's own modules are not there in a browser: only the command line and the Node entry use them.",
      severity: "error",
      from: { path: "^src/", pathNot: nodeShell },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "node-shell-from-node-entry",
      comment: "What uses Node must not be reached from files that the browser bundle holds.",
      severity: "error",
      from: { path: "^src/", pathNot: nodeShell },
      to: { path: nodeShell },
    },
    {
      name: "extension-manifest-at-the-bottom",
      comment: "The tables of the manifest are read by a script too: they need neither vscode nor the rest.",
      severity: "error",
      from: { path: "^src/extension/manifest/" },
      to: {
        pathNot:
          "^(src/extension/manifest/|src/engine/index\\.ts$|package\\.nls\\.json$|node_modules/@valibot/)",
      },
    },
    {
      name: "extension-core-knows-no-feature",
      comment: "The state that features share is below words, rows and features.",
      severity: "error",
      from: { path: "^src/extension/(core|engine|node)/" },
      to: { path: "^src/extension/", pathNot: "^src/extension/(core|engine|node|manifest)/" },
    },
    {
      name: "extension-words-know-no-rows",
      comment: "Codes become words below whatever shows them.",
      severity: "error",
      from: { path: "^src/extension/words/" },
      to: { path: "^src/extension/", pathNot: "^src/extension/(words|core|manifest)/" },
    },
    {
      name: "extension-shown-knows-no-feature",
      comment: "Rows, cards and questions are what features are made with.",
      severity: "error",
      from: { path: "^src/extension/shown/" },
      to: { path: "^src/extension/", pathNot: "^src/extension/(shown|words|core|manifest)/" },
    },
    {
      name: "extension-features-apart",
      comment:
        "A feature reaches another by a command, or by what the root hands it (see MoreRows, wentBack), never by an import.",
      severity: "error",
      from: { path: "^src/extension/features/([^/]+)/" },
      to: {
        path: "^src/extension/",
        pathNot: "^src/extension/(features/$1|shown|words|core|engine|manifest)/",
      },
    },
    {
      name: "extension-features-by-their-index",
      comment: "The root registers a feature through its index.ts alone.",
      severity: "error",
      from: { path: "^src/extension/activateShared\\.ts$" },
      to: { path: "^src/extension/features/", pathNot: "/index\\.ts$" },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true, pathNot: "^vscode$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
    cache: { folder: "out/cache/dependencies", strategy: "content" },
  },
};
