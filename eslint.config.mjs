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
      "no-restricted-syntax": [
        "error",
        ...noPrivateKeyword,
        { selector: "ExportDefaultDeclaration", message: "Export by name." },
      ],
      "prefer-const": "error",
    },
  },
  {
    files: ["src/engine/**/*.ts"],
    rules: { "no-console": "error" },
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
