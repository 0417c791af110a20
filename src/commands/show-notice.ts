import { noticeFragment, type Notice } from "./notice.js";

/** Excel gives a command five minutes; a notice left open ends before that. */
const patience = 240000;

/**
 * Shows a notice in a dialog of its own and settles once it is closed. A dialog and not the pane, because opening the pane from a
 * command needs a shared runtime, which Excel on iPad and the volume-licensed 2021 lack and the manifest's schema does not know.
 */
export function showNotice(notice: Notice): Promise<void> {
  const address = new URL("notice.html", window.location.href);
  address.search = "";
  address.hash = noticeFragment(notice);
  return new Promise((resolve, reject) => {
    const options = { height: 30, width: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address.href, options, (opened) => {
      if (opened.status === Office.AsyncResultStatus.Failed) {
        reject(new Error("the dialog did not open", { cause: opened.error }));
        return;
      }
      const dialog = opened.value;
      const close = (): void => {
        dialog.close();
        resolve();
      };
      const late = window.setTimeout(close, patience);
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        window.clearTimeout(late);
        close();
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        window.clearTimeout(late);
        resolve();
      });
    });
  });
}
