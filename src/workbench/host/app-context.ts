import type { ExcelHost } from "./excel-host.js";
import { levelNumber } from "./rich-api/api-levels.js";
import { serializedSettings } from "./settings-call.js";

export interface AppOptions {
  /** Origin of the page that plays Excel; the add-in's page trusts its own host name over HTTPS. */
  readonly origin: string;
  /** Office's display language, such as `zh-CN`; the host's own unless given. */
  readonly language?: string;
  /** Ids that the two sides greet each other with. */
  readonly conversationId?: string;
  readonly appId?: string;
}

export const defaultIds = { conversationId: "conversation", appId: "union-books" } as const;

/** What Excel tells an add-in's page about itself when it starts. */
export function appContext(excel: ExcelHost, options: AppOptions): Record<string, unknown> {
  const language = options.language ?? excel.language;
  return {
    _id: options.appId ?? defaultIds.appId,
    _appInstanceId: options.appId ?? defaultIds.appId,
    _appName: 16,
    _appVersion: 16,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: `${options.origin}/book.xlsx`,
    // 0 read-only, 1 read and write.
    _clientMode: excel.book.readOnly ? 0 : 1,
    _settings: serializedSettings(excel),
    _reason: 0,
    _eToken: "",
    _osfControlType: 1,
    _correlationId: "emulated",
    _requirementMatrix: JSON.stringify({
      ExcelApi: excel.level,
      // Excel on the web, which is past 1.17, also has what is new there only.
      ...((levelNumber(excel.level) ?? 0) >= 117 ? { ExcelApiOnline: "1.1" } : {}),
      RibbonApi: "1.1",
      AddinCommands: "1.1",
      DelayForCellEdit: "1.1",
    }),
  };
}
