/** Rule code, or its beginning up to a dot, → the rule in words. Functions: the language is known only at run time. */
export type RuleTable = Readonly<Record<string, (() => string) | undefined>>;
