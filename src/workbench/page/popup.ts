import { button, element } from "./element.js";

/** A line of a menu or list. */
export interface Choice {
  readonly text: string;
  readonly pick: () => void;
  readonly disabled?: boolean;
  readonly current?: boolean;
}

let close: (() => void) | null = null;

/** Closes the open menu or list, if there is one. */
export function closePopup(): void {
  close?.();
}

/**
 * Opens a menu, or a list to choose from, at a point of the page (pixels). The arrow keys move in it, Escape closes it;
 * afterwards `back` has the focus again.
 */
export function openPopup(
  kind: "menu" | "listbox",
  label: string,
  at: { readonly x: number; readonly y: number; readonly width?: number },
  choices: readonly Choice[],
  back: HTMLElement,
): void {
  close?.();
  const role = kind === "menu" ? "menuitem" : "option";
  const items = choices.map(({ text, pick, disabled, current }) => {
    const made = button(
      text,
      () => {
        shut();
        pick();
      },
      { class: "choice", attributes: { role, "aria-selected": String(current === true) } },
    );
    made.disabled = disabled === true;
    return made;
  });
  const popup = element("div", { class: `popup ${kind}`, attributes: { role: kind, "aria-label": label } }, ...items);
  const outside = (event: PointerEvent): void => {
    if (!(event.target instanceof Node) || !popup.contains(event.target)) shut();
  };
  const shut = (): void => {
    popup.remove();
    document.removeEventListener("pointerdown", outside, true);
    close = null;
    back.focus({ preventScroll: true });
  };
  close = shut;
  popup.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const open = items.filter((item) => !item.disabled);
    const here = open.findIndex((item) => item === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1, Tab: event.shiftKey ? -1 : 1 }[event.key];
    if (step !== undefined) open[(here + step + open.length) % open.length]?.focus();
    else if (event.key === "Escape") shut();
    else return;
    event.preventDefault();
  });
  document.addEventListener("pointerdown", outside, true);
  document.body.append(popup);
  if (at.width !== undefined) popup.style.minWidth = `${at.width}px`;
  const { width, height } = popup.getBoundingClientRect();
  popup.style.left = `${Math.max(0, Math.min(at.x, window.innerWidth - width - 4))}px`;
  popup.style.top = `${Math.max(0, Math.min(at.y, window.innerHeight - height - 4))}px`;
  (items.find((_, index) => choices[index]?.current === true) ?? items.find((item) => !item.disabled))?.focus();
}
