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
}

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
