import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const noPrivateKeyword = [
  "PropertyDefinition",
  "MethodDefinition[kind!='constructor']",
  "TSParameterProperty",
].map((node) => ({
  selector: `${node}[accessibility='private']`,
  message: "Use a #private member.",
}));

/** Lists of words are data and stand in `lexicons/`: at most four may stand in code. */
const WORD = "[a-z][^|()\\[\\]]*";
const noWordLists = [
  "NewExpression[callee.name='Set']:not([typeArguments]) > ArrayExpression > Literal[value=/^[a-z]/]:nth-child(5)",
  `Literal[regex.pattern=/${WORD}(\\|${WORD}){4}/]`,
  "CallExpression[callee.property.name='split'] > MemberExpression > Literal[value=/^(\\S+ ){4}/]",
  "CallExpression[callee.property.name='split'] > MemberExpression > TemplateLiteral > TemplateElement[value.raw=/^\\s*(\\S+\\s+){4}/]",
].map((selector) => ({ selector, message: "More than four words: a row or a class of a lexicon." }));

/** No function of the sources is more complex, but for the exceptions. */
const MOST_COMPLEX = 20;

const restricted = [
  ...noPrivateKeyword,
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
];

export default defineConfig(
  { ignores: ["dist/", "out/", ".host/", "node_modules/", "media/"] },
  js.configs.recommended,
  {
    files: ["src/**/*.ts", "test/**/*.ts", "scripts/**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/naming-convention": [
        "error",
        { selector: "typeLike", format: ["PascalCase"], custom: { regex: "^I[A-Z][a-z]", match: false } },
      ],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: ["error", "always"],
      "max-lines": ["error", { max: 500 }],
      "no-restricted-syntax": ["error", ...restricted],
      "prefer-const": "error",
    },
  },
  {
    files: ["src/engine/**/*.ts"],
    rules: { "no-console": "error" },
  },
  {
    // What people read and search for: what is missing would stand there as "undefined".
    files: ["src/extension/**/*.ts"],
    rules: {
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true, allowNullish: false },
      ],
    },
  },
  { files: ["src/**/*.ts"], rules: { complexity: ["error", MOST_COMPLEX] } },
  {
    files: ["src/engine/**/*.ts"],
    ignores: ["src/engine/lexicon/**"],
    rules: { "no-restricted-syntax": ["error", ...restricted, ...noWordLists] },
  },
  {
    files: ["**/*.mjs", "**/*.cjs"],
    languageOptions: {
      globals: Object.fromEntries(
        "Buffer NodeFilter URL URLSearchParams TextDecoder TextEncoder clearInterval clearTimeout console document fetch module performance process require setInterval setTimeout structuredClone"
          .split(" ")
          .map((name) => [name, "readonly"]),
      ),
    },
    rules: { eqeqeq: ["error", "always"], "max-lines": ["error", { max: 500 }], "prefer-const": "error" },
  },
);
