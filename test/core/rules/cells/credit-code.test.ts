import { creditCodeNotUnion } from "../../../../src/core/rules/cells/credit-code-not-union.js";
import { creditCode } from "../../../../src/core/rules/cells/credit-code.js";
import { judge } from "../judge.js";

const right = {
  "a union's code": { settings: { creditCode: "81990100MC0000001M" } },
  "small letters and spaces": { settings: { creditCode: " 81990100mc 0000001m" } },
  "no code": {},
};

judge(
  creditCode,
  { ...right, "a school's code, which is possible too": { settings: { creditCode: "12990100MB0000001P" } } },
  {
    "a wrong check character": [{ settings: { creditCode: "81990100MC0000001N" } }, "settings!B1 credit-code error"],
    "17 characters": [
      { settings: { unitName: "x", creditCode: "81990100MC0000001" } },
      "settings!B2 credit-code error",
    ],
    "a letter O": [{ settings: { creditCode: "81990100MCO000001M" } }, "settings!B1 credit-code error"],
  },
);

judge(
  creditCodeNotUnion,
  { ...right, "a code that is wrong altogether": { settings: { creditCode: "12990100MB0000001Q" } } },
  {
    "a school's code": [
      { settings: { creditCode: "12990100MB0000001P" } },
      "settings!B1 credit-code-not-union warning",
    ],
  },
);
