/** A cell of the emulated workbook. Cells are replaced, never changed in place. */
export interface BookCell {
  /** What the cell shows; an error is an object. Null for a cell that holds only a format. */
  readonly value: BookValue;
  /** With its leading `=`; absent for a constant. */
  readonly formula?: string;
  readonly format: CellFormat;
}

export type BookValue = string | number | boolean | null | { readonly error: string };

/** How a cell looks; absent properties have Excel's defaults. */
export interface CellFormat {
  readonly numberFormat?: string;
  /** Entered with an apostrophe: text, whatever it looks like. */
  readonly quotePrefix?: boolean;
  readonly font?: FontFormat;
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<Side, BorderFormat>>>;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  /** Degrees from -90 to 90 that the text is turned by, or 180 for letters below each other. */
  readonly textOrientation?: number;
  readonly locked?: boolean;
}

export interface FontFormat {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  /** `Single`, `Double`, `SingleAccountant` or `DoubleAccountant`. */
  readonly underline?: string;
  readonly strikethrough?: boolean;
}

export interface BorderFormat {
  readonly style: string;
  /** Absent: thin. */
  readonly weight?: "Hairline" | "Medium" | "Thick";
  readonly color?: string;
}

export type Side = "top" | "bottom" | "left" | "right";

export const emptyFormat: CellFormat = {};
export const emptyCell: BookCell = { value: null, format: emptyFormat };
