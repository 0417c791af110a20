/** Holds a state and tells those who watch it of every change, with the state before. */
export interface Store<State> {
  readonly get: () => State;
  readonly set: (change: Partial<State>) => void;
  readonly watch: (watcher: (now: State, before: State) => void) => void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const watchers: ((now: State, before: State) => void)[] = [];
  return {
    get: () => state,
    set: (change) => {
      const before = state;
      state = { ...state, ...change };
      for (const watcher of watchers) watcher(state, before);
    },
    watch: (watcher) => {
      watchers.push(watcher);
    },
  };
}
