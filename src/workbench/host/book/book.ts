import { Calculation } from "./calculation/calculation.js";
import { Changes } from "./changes.js";
import type { DocumentDetails } from "./document-details.js";
import type { BookName } from "./name.js";
import { checkSheetName } from "./sheet-name.js";
import { BookSheet } from "./sheet.js";
import { loseReferences, renameReferences } from "./structure/sheet-references.js";
import { HostError, invalidArgument, itemNotFound } from "../rich-api/host-error.js";

/** The emulated workbook: what stands in it and in what state it is. */
export class Book {
  readonly sheets: BookSheet[] = [];
  names: BookName[] = [];
  /** The sheet on screen; null only while the workbook has none. */
  active: BookSheet | null = null;
  selection: { readonly sheet: string; readonly address: string } | null = null;
  readOnly = false;
  structureProtected = false;
  /** Of the protected structure; empty for none. */
  structurePassword = "";
  date1904 = false;
  /** True when something has been written since formulas were last calculated. */
  changed = true;
  /** True while the user is typing in a cell: batches are refused. */
  editing = false;
  /** Document settings of the add-in (`Office.context.document.settings`). */
  readonly settings = new Map<string, unknown>();
  /** Title, author and the like; absent where nobody has said. */
  readonly details: DocumentDetails = {};
  /** Custom document properties, and custom XML parts by id. */
  readonly properties = new Map<string, string | number | boolean>();
  readonly xmlParts = new Map<string, string>();
  readonly changes = new Changes();
  /** Keeps the values of formulas. */
  readonly calculation = new Calculation(this);
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  private sheetsMade = 0;
  private tablesMade = 0;

  /** Adds a sheet at the end. Throws HostError. */
  addSheet(name?: string): BookSheet {
    const wanted = name ?? this.freeSheetName();
    checkSheetName(wanted);
    this.checkFree(wanted, null);
    const id = `{00000000-0001-0000-0000-${String(++this.sheetsMade).padStart(12, "0")}}`;
    const sheet = new BookSheet(id, wanted);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  /** Renames a sheet; references to it follow. Throws HostError. */
  renameSheet(sheet: BookSheet, name: string): void {
    checkSheetName(name);
    this.checkFree(name, sheet);
    renameReferences(this, sheet, name);
    if (this.selection?.sheet === sheet.name) this.selection = { ...this.selection, sheet: name };
    sheet.name = name;
    this.changed = true;
    this.changes.tell({ kind: "sheets" });
  }

  /** Puts a sheet at another position (0-based) among the sheets. Throws HostError. */
  moveSheet(sheet: BookSheet, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length)
      throw invalidArgument("No such position.");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.changed = true;
    this.changes.tell({ kind: "sheets" });
  }

  /** Deletes a sheet; references to it become #REF!. Throws HostError. */
  deleteSheet(sheet: BookSheet): void {
    if (sheet.visibility === "VeryHidden")
      throw new HostError("InvalidOperation", "A very hidden sheet cannot be deleted.");
    this.checkLastVisible(sheet);
    loseReferences(this, sheet);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.changed = true;
    if (this.active === sheet) this.active = this.sheets.find((other) => other.visibility === "Visible") ?? null;
    this.changes.tell({ kind: "sheets" });
  }

  setVisibility(sheet: BookSheet, visibility: BookSheet["visibility"]): void {
    if (visibility !== "Visible") this.checkLastVisible(sheet);
    sheet.visibility = visibility;
    if (visibility !== "Visible" && this.active === sheet) {
      this.active = this.sheets.find((other) => other.visibility === "Visible") ?? null;
    }
  }

  /** The sheet of a name (case ignored, as Excel does) or id, or null. */
  findSheet(key: string): BookSheet | null {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null;
  }

  /** Throws HostError when there is none. */
  sheet(key: string): BookSheet {
    const found = this.findSheet(key);
    if (found === null) throw itemNotFound(`No sheet ${key}.`);
    return found;
  }

  freeTable(): { readonly id: string; readonly name: string } {
    const number = ++this.tablesMade;
    return { id: `{00000000-0002-0000-0000-${String(number).padStart(12, "0")}}`, name: `Table${number}` };
  }

  private freeSheetName(): string {
    for (let number = 1; ; number++) if (this.findSheet(`Sheet${number}`) === null) return `Sheet${number}`;
  }

  private checkFree(name: string, except: BookSheet | null): void {
    const taken = this.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase());
    if (taken)
      throw new HostError("ItemAlreadyExists", `A resource with the same name or identifier already exists: ${name}.`);
  }

  private checkLastVisible(sheet: BookSheet): void {
    const others = this.sheets.some((other) => other !== sheet && other.visibility === "Visible");
    if (!others) throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
}
