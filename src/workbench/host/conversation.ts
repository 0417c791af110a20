import type { ExcelHost } from "./excel-host.js";
import { appContext, type AppOptions } from "./app-context.js";

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
const dispatch = { saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

export function converse(excel: ExcelHost, line: Line, options: AppOptions): Conversation {
  const registered = new Map<string, Message>();
  const pressed = new Map<string, () => void>();
  let presses = 0;

  function receive(text: string): void {
    const message = parse(text);
    if (message?._messageType !== messageType.request) return;
    const data = replyTo(message);
    if (data !== undefined) line.post(envelope(message, data, 0));
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
    const id = call?.DdaMethod?.DispatchId;
    if (id === dispatch.richApi) return richApi(String(call?.ArrayData?.[4]));
    if (id === dispatch.commandCompleted) completed(data);
    else if (id !== dispatch.saveSettings) {
      throw new Error(`The emulated Excel does not imitate dispatch ${String(id)}: ${JSON.stringify(data)}`);
    }
    return { Version: 1, Error: 0 };
  }

  function richApi(body: string): unknown {
    const response = excel.ask(body);
    return typeof response === "number"
      ? { Version: 1, Error: response }
      : { Version: 1, Error: 0, Data: [200, [], response] };
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

  return { receive, press };
}

function parse(text: string): Message | null {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === "object" && message !== null && "_messageType" in message ? (message as Message) : null;
  } catch {
    return null;
  }
}
