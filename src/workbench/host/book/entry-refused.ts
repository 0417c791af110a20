import type { Language } from "../../../core/values/language.js";
import { HostError } from "../rich-api/host-error.js";

export type EntryRefusal = "read-only" | "covered" | "protected" | "invalid" | "formula";

const sentences: Readonly<Record<EntryRefusal, Readonly<Record<Language, string>>>> = {
  "read-only": { "zh-CN": "工作簿是只读的，不能修改。", en: "The workbook is read-only and cannot be changed." },
  covered: {
    "zh-CN": "这一格在合并单元格里面，请在合并区域的左上角输入。",
    en: "This cell lies under a merged area; type into the area's top left cell.",
  },
  protected: {
    "zh-CN": "工作表受保护，这一格已锁定；请先撤销工作表保护。",
    en: "The sheet is protected and this cell is locked; unprotect the sheet first.",
  },
  invalid: {
    "zh-CN": "这个值不符合此单元格的数据验证。",
    en: "This value does not meet the data validation of the cell.",
  },
  formula: {
    "zh-CN": "此公式有问题。如果要输入的不是公式，请先输入一个单引号（'）。",
    en: "There is a mistake in the formula. If it is not meant as a formula, type an apostrophe (') first.",
  },
};

const codes = {
  "read-only": "AccessDenied",
  covered: "AccessDenied",
  protected: "AccessDenied",
  invalid: "InvalidOperation",
  formula: "InvalidArgument",
} as const;

/** Why what a person typed was not taken. */
export class EntryRefused extends HostError {
  constructor(
    readonly refusal: EntryRefusal,
    /** What the workbook's author wants said instead, as the data validation's alert has it. */
    readonly own: string | null = null,
  ) {
    super(codes[refusal], own ?? sentences[refusal].en);
  }

  /** The sentence for the person. */
  sentence(language: Language): string {
    return this.own ?? sentences[this.refusal][language];
  }
}
