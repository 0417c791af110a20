import type { AppOptions } from "./app-context.js";
import { converse, type Conversation } from "./conversation.js";
import type { ExcelHost } from "./excel-host.js";
import { frameFor } from "./frame.js";

export interface AttachedHost extends Conversation {
  detach(): void;
}

/**
 * Plays Excel for an add-in's page in an iframe of this page: names the frame, points it at `page` and answers its messages.
 * The frame must not be in the document yet, as office.js reads its name while loading; the caller inserts it afterwards.
 */
export function attachHost(
  frame: HTMLIFrameElement,
  page: string,
  excel: ExcelHost,
  options: Partial<AppOptions> = {},
): AttachedHost {
  const app: AppOptions = {
    ...options,
    origin: options.origin ?? window.location.origin,
    language: options.language ?? excel.language,
  };
  const { name, query } = frameFor(app);
  const conversation = converse(excel, { post: (text) => frame.contentWindow?.postMessage(text, "*") }, app);
  const listen = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && typeof event.data === "string") conversation.receive(event.data);
  };
  window.addEventListener("message", listen);
  frame.name = name;
  frame.src = `${page}${page.includes("?") ? query.replace("?", "&") : query}`;
  return {
    ...conversation,
    detach: () => {
      conversation.end();
      window.removeEventListener("message", listen);
    },
  };
}
