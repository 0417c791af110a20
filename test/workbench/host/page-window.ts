import vm from "node:vm";
import type { Frame } from "../../../src/workbench/host/frame.js";

export interface PageWindow {
  readonly context: vm.Context;
  /** Hands the page a message from its host. */
  deliver(text: string): void;
  /** Who gets the messages that the page sends to its host. */
  onMessage(receive: (text: string) => void): void;
}

type Listener = (event: { data: string; origin: string; source: unknown }) => void;

/** As much of a browser's window as office.js needs; `load` runs a script of the library by its name in `dist`. */
export function windowFor(frame: Frame, origin: string, load: (name: string) => void): PageWindow {
  const listeners: Listener[] = [];
  let toHost: (text: string) => void = () => undefined;
  const parent = {
    postMessage: (text: string) => {
      setImmediate(() => {
        toHost(text);
      });
    },
  };
  const url = new URL(`${origin}/pane.html${frame.query}`);
  const window: Record<string, unknown> = {
    name: frame.name,
    parent,
    top: parent,
    location: {
      href: url.href,
      search: url.search,
      hash: "",
      origin,
      protocol: url.protocol,
      host: url.host,
      hostname: url.hostname,
      pathname: url.pathname,
      port: url.port,
    },
    document: documentOf(origin, url, load),
    history: {},
    navigator: { userAgent: "Mozilla/5.0 Chrome/140", language: "zh-CN" },
    sessionStorage: storage(),
    localStorage: storage(),
    console,
    setTimeout: unref(setTimeout),
    clearTimeout,
    setInterval: unref(setInterval),
    clearInterval,
    URL,
    crypto: globalThis.crypto,
    performance,
    addEventListener: (event: string, listener: Listener) => {
      if (event === "message") listeners.push(listener);
    },
    removeEventListener: () => undefined,
    postMessage: () => undefined,
  };
  window.window = window;
  window.self = window;
  return {
    context: vm.createContext(window),
    deliver: (text) => {
      for (const listener of listeners) listener({ data: text, origin, source: parent });
    },
    onMessage: (receive) => {
      toHost = receive;
    },
  };
}

/** Long timers of the library must not keep the test run alive. */
function unref(start: typeof setTimeout | typeof setInterval): (callback: () => void, delay?: number) => unknown {
  return (callback, delay) => {
    const timer = start(callback, delay);
    if ((delay ?? 0) > 1000) timer.unref();
    return timer;
  };
}

function documentOf(origin: string, url: URL, load: (name: string) => void): Record<string, unknown> {
  const marker = "/office-js/";
  const head = {
    appendChild: (element: Record<string, unknown>) => {
      if (element.tagName !== "SCRIPT") return;
      setImmediate(() => {
        load(String(element.src).split(marker)[1] ?? "");
        (element.onload as () => void)();
      });
    },
  };
  const own = { ...element("script", origin), src: `${origin}${marker}office.debug.js` };
  return {
    getElementsByTagName: (tag: string) => (tag === "script" ? [own] : tag === "head" ? [head] : []),
    createElement: (tag: string) => element(tag, origin),
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    head,
    body: element("body", origin),
    domain: url.hostname,
    URL: url.href,
    readyState: "complete",
    cookie: "",
  };
}

function element(tag: string, origin: string): Record<string, unknown> {
  const made: Record<string, unknown> = { tagName: tag.toUpperCase(), style: {}, appendChild: () => undefined };
  made.setAttribute = (name: string, value: unknown) => {
    made[name] = value;
  };
  made.getAttribute = (name: string) => made[name] ?? null;
  if (tag === "a") link(made, origin);
  return made;
}

/** office.js takes addresses apart with a link element. */
function link(made: Record<string, unknown>, origin: string): void {
  let url: URL | null = null;
  Object.defineProperty(made, "href", {
    get: () => url?.href ?? "",
    set: (value: string) => {
      url = new URL(value, origin);
    },
  });
  for (const part of ["protocol", "hostname", "port", "host", "pathname", "search", "hash"] as const) {
    Object.defineProperty(made, part, { get: () => url?.[part] ?? "" });
  }
}

function storage(): Record<string, unknown> {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
}
