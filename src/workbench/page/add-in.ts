import { attachHost, type AttachedHost } from "../host/attach-host.js";
import type { Desk } from "./desk.js";
import { showDialogsOf } from "./dialogs.js";
import { element } from "./element.js";
import { say } from "./words.js";

/** How long the commands page may take to ask for the ribbon's commands, in milliseconds. */
const patience = 15_000;

/**
 * The add-in beside the grid, as Excel on the web holds it: a frame for the pane, and one without a face for the ribbon's functions.
 * Each has the real office.js, which talks to the emulated Excel of the desk.
 */
export class AddIn {
  readonly place = element("div", { class: "frames" });
  private pane: AttachedHost | null = null;
  private commands: AttachedHost | null = null;
  private stopDialogs: () => void = () => undefined;

  constructor(
    private readonly desk: Desk,
    private readonly commandsPage: string,
  ) {}

  /** Opens a page of the add-in in the pane, in place of the one that is open. */
  openPane(page: string): void {
    this.pane?.detach();
    this.pane = this.frame("pane", page, say("pane", this.desk.language));
  }

  closePane(): void {
    this.pane?.detach();
    this.pane = null;
    this.place.querySelector(".pane")?.remove();
  }

  /** Runs a ribbon function; settles when it says that it has completed. Rejects when its page does not get ready. */
  async run(functionName: string): Promise<void> {
    const commands = (this.commands ??= this.openCommands());
    const deadline = Date.now() + patience;
    for (;;) {
      try {
        await commands.press(functionName);
        return;
      } catch (error) {
        // The page asks for commands only once office.js and its own script have loaded.
        if (Date.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  /** Loads the commands page anew at the next press, as after a change of language or of the emulated Excel. */
  restartCommands(): void {
    this.stopDialogs();
    this.commands?.detach();
    this.commands = null;
    this.place.querySelector(".commands")?.remove();
  }

  private openCommands(): AttachedHost {
    const { host, language } = this.desk;
    const attached = this.frame("commands", this.commandsPage, say("commands", language));
    const frame = this.place.querySelector<HTMLIFrameElement>(".commands");
    if (frame !== null) this.stopDialogs = showDialogsOf(frame, host, say("close", language));
    return attached;
  }

  private frame(name: string, page: string, title: string): AttachedHost {
    this.place.querySelector(`.${name}`)?.remove();
    const frame = element("iframe", { class: name, attributes: { title } });
    const language = this.desk.language === "en" ? "en-US" : this.desk.language;
    const attached = attachHost(frame, page, this.desk.host, { language });
    this.place.append(frame);
    return attached;
  }
}
