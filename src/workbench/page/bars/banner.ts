import { button, element } from "../element.js";

/** A line over the grid for one sentence at a time; it stays until it is closed or another takes its place. */
export class Banner {
  private readonly text = element("span");
  readonly element = element("div", { class: "banner", attributes: { role: "alert", hidden: "" } }, this.text);

  constructor(closeWord: () => string) {
    const close = button("✕", () => {
      this.hide();
    });
    close.className = "banner-close";
    this.element.append(close);
    this.label = () => {
      close.setAttribute("aria-label", closeWord());
    };
  }

  private readonly label: () => void;

  /** Shows a sentence: something that was refused, or a notice. */
  show(sentence: string, kind: "refused" | "notice"): void {
    this.label();
    this.element.dataset.kind = kind;
    this.text.textContent = sentence;
    this.element.hidden = false;
  }

  hide(): void {
    this.element.hidden = true;
  }
}
