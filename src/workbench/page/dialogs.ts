import { converse } from "../host/conversation.js";
import type { ExcelHost } from "../host/excel-host.js";
import { frameFor } from "../host/frame.js";
import { button, element } from "./element.js";

/** office.js asks for a dialog inside the page by registering for this event, with the dialog as its target. */
const dialogEvent = 10;
/** How a dialog's page sends its text to the page that opened it. */
const messageParent = 144;
/** What the opening page hears: a text from the dialog, or that the person has closed it. */
const heard = { message: 0, closed: 12006 } as const;
const actionType = { register: 1, unregister: 2 } as const;

interface Message {
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly eventDispId?: number;
    readonly targetId?: string;
    readonly DdaMethod?: { readonly DispatchId?: number };
  } | null;
}

/** Shows the dialogs that an add-in's page asks for, over the workbench; gives the way to stop. */
export function showDialogsOf(opener: HTMLIFrameElement, excel: ExcelHost, closeWord: string): () => void {
  let shut: () => void = () => undefined;
  const listen = (event: MessageEvent): void => {
    const message = event.source === opener.contentWindow ? read(event.data) : null;
    if (message?._data?.eventDispId !== dialogEvent) return;
    shut();
    if (message._actionType !== actionType.register) return;
    const { url } = JSON.parse(message._data.targetId ?? "{}") as { readonly url?: string };
    if (url === undefined) return;
    shut = open(url, excel, closeWord, (data) => opener.contentWindow?.postMessage(told(message, data), "*"));
  };
  window.addEventListener("message", listen);
  return () => {
    shut();
    window.removeEventListener("message", listen);
  };
}

function open(url: string, excel: ExcelHost, closeWord: string, tell: (data: unknown) => void): () => void {
  const { origin } = window.location;
  const app = { origin, language: excel.language, conversationId: "dialog" };
  const { name, query } = frameFor(app);
  const frame = element("iframe", { attributes: { title: closeWord } });
  const { pathname, hash } = new URL(url, origin);
  // The host's description says of a dialog's page what it is.
  frame.name = name.replace("$$disableLogging", "$isDialog$disableLogging");
  frame.src = `${pathname}${query.replace("%24%24disable", "%24isDialog%24disable")}${hash}`;
  const conversation = converse(excel, { post: (text) => frame.contentWindow?.postMessage(text, "*") }, app);
  const listen = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || typeof event.data !== "string") return;
    if (read(event.data)?._data?.DdaMethod?.DispatchId !== messageParent) conversation.receive(event.data);
    else tell({ messageType: heard.message, messageContent: event.data, messageOrigin: origin });
  };
  window.addEventListener("message", listen);
  const close = button("✕", () => {
    tell({ messageType: heard.closed });
    shut();
  });
  close.setAttribute("aria-label", closeWord);
  const dialog = element("div", { class: "dialog", attributes: { role: "dialog" } }, close, frame);
  const shut = (): void => {
    window.removeEventListener("message", listen);
    conversation.end();
    dialog.remove();
  };
  document.body.append(dialog);
  return shut;
}

/** The event as the opening page's office.js takes it. */
function told(registration: Message, data: unknown): string {
  return JSON.stringify({
    ...{ _messageType: 1, _errorCode: 0, _responseType: 1, _serializerVersion: 1, _origin: window.location.origin },
    _actionName: registration._actionName,
    _conversationId: registration._conversationId,
    _correlationId: registration._correlationId,
    _data: data,
  });
}

function read(data: unknown): Message | null {
  try {
    return typeof data === "string" ? (JSON.parse(data) as Message | null) : null;
  } catch {
    // Not a message of office.js.
    return null;
  }
}
