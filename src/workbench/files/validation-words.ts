/** The file format's types of data validation and the API's names for them, lists and formulas apart. */
export const comparisonKinds: Readonly<Record<string, string | undefined>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** The operators of validations and of conditional formats, as the API names them: the file format's begin small. */
export const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** File format's operators, in the same order. */
export const fileOperators = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;

export const alertStyles: readonly (readonly [file: string, api: string])[] = [
  ["stop", "Stop"],
  ["warning", "Warning"],
  ["information", "Information"],
];
