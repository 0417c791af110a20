import { defaultIds, type AppOptions } from "./app-context.js";

/** How an add-in's page must be opened so that office.js finds its host: the name of its window and the end of its address. */
export interface Frame {
  readonly name: string;
  /** To append to the page's address, beginning with `?`. */
  readonly query: string;
}

export function frameFor(options: AppOptions): Frame {
  const hostInfo = `Excel$Web$16.01$${options.language ?? "zh-CN"}$emulated$$disableLogging$0`;
  const xdmInfo = [
    options.conversationId ?? defaultIds.conversationId,
    options.appId ?? defaultIds.appId,
    options.origin,
  ].join("|");
  return {
    name: JSON.stringify({ baseFrameName: "emulated-excel", hostInfo, xdmInfo, serializerVersion: "1", flights: "[]" }),
    query: `?_host_Info=${encodeURIComponent(hostInfo)}`,
  };
}
