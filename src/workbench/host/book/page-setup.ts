/** How a sheet is printed. */
export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly centerHorizontally: boolean;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  /** Local address, or null for the whole sheet. */
  readonly printArea: string | null;
  readonly titleRows: string | null;
  readonly centerFooter: string;
  /** 0-based rows before which a page ends. */
  readonly breaks: readonly number[];
  /** 0-based columns before which a page ends. */
  readonly columnBreaks?: readonly number[];
  /** Local address of the columns repeated on every page. */
  readonly titleColumns?: string;
  readonly centerVertically?: boolean;
  /** In points; absent ones are Excel's own. */
  readonly margins?: PageMargins;
  /** The texts around the page besides the centre footer, with their `&P` codes. */
  readonly texts?: PageTexts;
}

export type PageMargins = Readonly<Partial<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>>;

/** Excel's own margins, in points. */
export const standardMargins: Required<PageMargins> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

export type PageTexts = Readonly<
  Partial<Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "rightFooter", string>>
>;

export const defaultPageSetup: PageSetup = {
  orientation: "Portrait",
  paperSize: "Letter",
  centerHorizontally: false,
  zoom: { scale: 100 },
  printArea: null,
  titleRows: null,
  centerFooter: "",
  breaks: [],
};
