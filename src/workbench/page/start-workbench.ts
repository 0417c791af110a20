import type { Language } from "../../core/values/language.js";
import { Book } from "../host/book/book.js";
import { createExcelHost, type ExcelHost } from "../host/excel-host.js";
import type { ApiLevels } from "../host/rich-api/api-levels.js";
import { AddIn } from "./add-in.js";
import { Banner } from "./bars/banner.js";
import { ribbonOf } from "./bars/manifest.js";
import { Desk } from "./desk.js";
import { downloadBook, fetchSample, openBytes } from "./files.js";
import { PageError } from "./page-error.js";
import { sayRefusal } from "./refusal.js";
import { sentence } from "./sentences.js";
import { drawBars } from "./draw-bars.js";
import { drawSheet } from "./draw-sheet.js";
import { say } from "./words.js";

export interface WorkbenchStart {
  /** The element that the workbench fills. */
  readonly root: HTMLElement;
  /** Text of the add-in's manifest. */
  readonly manifest: string;
  /** From the library's declarations; null lets members of every level through. */
  readonly levels: ApiLevels | null;
  readonly language: Language;
  /** Address of the workbook to open at first. */
  readonly sample: string;
}

/** Starts the workbench: an emulated Excel with the sample book on screen, and the real add-in beside it. */
export async function startWorkbench({ root, manifest, levels, language, sample }: WorkbenchStart): Promise<void> {
  const excel = (level: string): ExcelHost => createExcelHost({ level, ...(levels === null ? {} : { levels }) });
  const banner = new Banner(() => say("close", desk.language));
  const refuse = (error: unknown): void => {
    banner.show(sayRefusal(error, desk.language), "refused");
  };
  let name = decodeURIComponent(sample.split("/").at(-1) ?? "book.xlsx");
  const host = excel("1.9");
  host.open(blankBook());
  const desk = new Desk(host, language, refuse);
  await open(() => fetchSample(sample), name);

  const addIn = new AddIn(desk, ribbonOf(manifest, language).commands);
  const sheetPart = drawSheet(desk, banner);
  const openFile = (file: File): void => {
    void open(async () => new Uint8Array(await file.arrayBuffer()), file.name).then((opened) => {
      // Another workbook has a pane of its own.
      if (opened) restart();
    });
  };
  const draw = (): void => {
    document.documentElement.lang = desk.language;
    document.title = say("title", desk.language);
    const group = ribbonOf(manifest, desk.language);
    const bars = drawBars(desk, group, addIn, {
      openFile,
      save: () => void downloadBook(desk.book, name).catch(refuse),
      setLanguage: (chosen) => {
        desk.language = chosen;
        restart();
      },
      setLevel: (level) => {
        desk.place(excel(level), desk.book);
        restart();
      },
    });
    root.replaceChildren(...bars.above, banner.element, bars.beside(sheetPart.element));
    sheetPart.relabel();
  };
  /** The pane and the commands page learn of another language or Excel by being loaded again. */
  const restart = (): void => {
    desk.host.setLanguage(desk.language === "en" ? "en-US" : desk.language);
    addIn.restartCommands();
    draw();
    addIn.openPane(panePage(manifest, desk.language));
    desk.happen("book");
  };
  dropFiles(root, openFile);
  restart();
  root.dataset.ready = "true";

  async function open(bytes: () => Promise<Uint8Array>, called: string): Promise<boolean> {
    try {
      const { book, left } = await openBytes(await bytes(), desk.language);
      book.calculation.adopt();
      desk.place(desk.host, book);
      name = called;
      if (left === null) banner.hide();
      else banner.show(sentence("not-carried", desk.language, left), "notice");
      return true;
    } catch (error) {
      refuse(error);
      return false;
    } finally {
      // How many files were opened or refused: by it those who wait know that theirs was.
      root.dataset.files = String(Number(root.dataset.files ?? 0) + 1);
    }
  }
}

/** The page that the group's first button opens. */
function panePage(manifest: string, language: Language): string {
  for (const { action } of ribbonOf(manifest, language).buttons) if ("pane" in action) return action.pane;
  throw new PageError("unexpected", "manifest");
}

function blankBook(): Book {
  const book = new Book();
  book.addSheet();
  return book;
}

function dropFiles(root: HTMLElement, open: (file: File) => void): void {
  root.addEventListener("dragover", (event) => {
    event.preventDefault();
  });
  root.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) open(file);
  });
}
