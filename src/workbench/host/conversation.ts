import { appContext, type AppOptions } from "./app-context.js";
import type { ExcelHost, HostEvent } from "./excel-host.js";
import { loadedSettings, saveSettings } from "./settings-call.js";

/** Where the add-in's page is reached. */
export interface Line {
  /** Sends a message to the add-in's window. */
  post(text: string): void;
}

/** The window messages between Excel on the web and one add-in page. */
export interface Conversation {
  /** Takes a message that the add-in's page sent; what is not part of the conversation is ignored. */
  receive(text: string): void;
  /** Presses a ribbon button that runs a function; resolves when the function says it has completed. */
  press(functionName: string): Promise<void>;
  /** Stops telling the page of events. */
  end(): void;
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
}

const messageType = { request: 0, response: 1 } as const;
const actionType = { invoke: 0, register: 1, unregister: 2 } as const;
const dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
/** The flag of a batch that waits until the user has finished typing in a cell (`delayForCellEdit`). */
const delayFlag = 64;
/** The library's category for events of the rich API. */
const eventCategory = 65536;

export function converse(excel: ExcelHost, line: Line, options: AppOptions): Conversation {
  const registered = new Map<string, Message>();
  const pressed = new Map<string, () => void>();
  let presses = 0;
  const end = excel.onEvent(tell);

  function receive(text: string): void {
    const message = parse(text);
    if (message?._messageType !== messageType.request) return;
    const reply = replyTo(message);
    if (reply instanceof Promise)
      void reply.then((data) => {
        answer(message, data);
      });
    else if (reply !== undefined) answer(message, reply);
  }

  function answer(message: Message, data: unknown): void {
    line.post(envelope(message, data, 0));
  }

  /** Undefined for notices of focus and the like, which want no answer. */
  function replyTo(message: Message): unknown {
    if (message._actionType === actionType.register) registered.set(message._actionName, message);
    if (message._actionType === actionType.unregister) registered.delete(message._actionName);
    if (message._actionType !== actionType.invoke) return { Error: 0 };
    if (message._actionName === "ContextActivationManager_getAppContextAsync") return appContext(excel, options);
    return message._actionName === "executeMethod" ? execute(message._data) : undefined;
  }

  function execute(data: unknown): unknown {
    const call = data as MethodCall | null;
    switch (call?.DdaMethod?.DispatchId) {
      case dispatch.richApi:
        return richApi(call.ArrayData ?? []);
      case dispatch.commandCompleted:
        completed(data);
        return { Version: 1, Error: 0 };
      case dispatch.saveSettings:
        return { Version: 1, Error: saveSettings(excel, data) };
      case dispatch.loadSettings:
        return { Version: 1, Error: 0, Properties: loadedSettings(excel) };
      default:
        throw new Error(`The emulated Excel does not imitate this dispatch: ${JSON.stringify(data)}`);
    }
  }

  async function richApi(request: readonly unknown[]): Promise<unknown> {
    const response = await excel.request(String(request[4]), (Number(request[6]) & delayFlag) !== 0);
    return typeof response === "number"
      ? { Version: 1, Error: response }
      : { Version: 1, Error: 0, Data: [200, [], response] };
  }

  function tell(event: HostEvent): void {
    const registration = registered.get(event.kind === "rich-api" ? "richApiMessage" : event.name);
    if (registration === undefined) return;
    const data =
      event.kind === "rich-api"
        ? { ArrayData: [[eventCategory, event.id, event.target, JSON.stringify(event.args), 0]] }
        : {};
    line.post(envelope(registration, data, 1));
  }

  function completed(data: unknown): void {
    const text = JSON.stringify(data);
    for (const [id, done] of pressed) {
      if (!text.includes(id)) continue;
      pressed.delete(id);
      done();
    }
  }

  function press(functionName: string): Promise<void> {
    const registration = registered.get("appCommandInvoked");
    if (registration === undefined) return Promise.reject(new Error("The page has not asked for ribbon commands."));
    const id = `press-${++presses}`;
    return new Promise((resolve) => {
      pressed.set(id, resolve);
      const data = { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: functionName } }) };
      line.post(envelope(registration, data, 1));
    });
  }

  function envelope(message: Message, data: unknown, responseType: number): string {
    return JSON.stringify({
      _messageType: messageType.response,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _errorCode: 0,
      _responseType: responseType,
      _data: data,
      _serializerVersion: 1,
      _origin: options.origin,
    });
  }

  return { receive, press, end };
}

function parse(text: string): Message | null {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === "object" && message !== null && "_messageType" in message ? (message as Message) : null;
  } catch {
    return null;
  }
}
