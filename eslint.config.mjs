import eslint from "@eslint/js";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

import { wordsAsKeys } from "./lint/words-as-keys.mjs";

export default tseslint.config(
  { ignores: ["dist/", ".workbench/", ".cache/", "coverage/", "node_modules/", "release/"] },
  eslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Numbers and booleans read well in a template; objects do not, and stay forbidden.
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
    },
  },
  {
    // What the pane and the functions load runs in Safari before 16.4, which knows no lookbehind, v flag or modifiers.
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/cli/**", "src/workbench/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...["Literal[raw=PATTERN]", "TemplateElement[value.raw=PATTERN]"].map((node) => ({
          selector: node.replace("PATTERN", String.raw`/\(\?(<[=!]|[a-z-]+:)/`),
          message: "Older Safari knows no lookbehind and no modifiers in regular expressions.",
        })),
        {
          selector: "Literal[regex.flags=/v/]",
          message: "Older Safari does not know the v flag of regular expressions.",
        },
      ],
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    plugins: { za: { rules: { "words-as-keys": wordsAsKeys } } },
    rules: { "za/words-as-keys": "error" },
  },
  {
    files: ["**/*.js", "**/*.cjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        require: "readonly",
        module: "writable",
        __dirname: "readonly",
        __filename: "readonly",
        process: "readonly",
      },
    },
  },
  prettier,
);
