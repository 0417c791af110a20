import { HostError, itemNotFound, notImitated } from "./host-error.js";
import { isHostObject, type HostObject } from "./host-object.js";
import type { Members } from "./members.js";
import type { Kept } from "./kept.js";
import { objectsOf, type Objects } from "./objects.js";
import { answerQuery, identity } from "./query.js";
import { ActionType, type BatchRequest, type BatchResponse, type WireAction, type WireResult } from "./wire.js";

/** What a batch is run against. Knows nothing of Excel: `root` leads to everything. */
export interface Processor {
  readonly root: HostObject;
  readonly members: Members;
  readonly kept: Kept;
  /** Objects that a batch may make by name. */
  readonly services: ReadonlyMap<string, HostObject>;
  /** Called before each action that reads or does something; may throw HostError to make it fail. */
  readonly beforeAction: (what: string) => void;
}

/** Runs one batch. When an action fails the batch ends there, what earlier actions did stays done, and the error says which it was. */
export function processBatch(processor: Processor, request: BatchRequest): BatchResponse {
  const { root, members, kept, services, beforeAction } = processor;
  const objects = objectsOf(request.ObjectPaths, root, members, kept, services, beforeAction);
  const results: WireResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      const result = run(processor, objects, action, traceIds);
      if (result !== undefined) results.push({ ActionId: action.Id, Value: result });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return {
        Error: { Code: error.code, Message: error.message, Location: location(objects, action), ActionIndex: index },
        TraceIds: traceIds,
        ProcessedResults: { Results: results, TraceIds: traceIds },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function run(processor: Processor, objects: Objects, action: WireAction, traceIds: number[]): unknown {
  if (action.ActionType === ActionType.trace) {
    traceIds.push(action.Id);
    // The library waits for a result of the trace before it lets handlers of events hear.
    return null;
  }
  if (action.Name.startsWith("_")) return internal(processor, objects, action);
  if (action.ActionType === ActionType.instantiate) return instantiate(processor, objects.at(action.ObjectPathId));
  const object = objects.at(action.ObjectPathId);
  if (object?.verbs.internal !== true) processor.beforeAction(location(objects, action));
  if (action.ActionType === ActionType.query) {
    // The library knows a null object by a null answer to its query.
    return object === null ? null : answerQuery(processor.members, object, action.QueryInfo);
  }
  if (object === null) throw itemNotFound(`${action.Name} of a null object.`);
  if (action.ActionType === ActionType.method) return method(processor, objects, object, action);
  if (action.ActionType === ActionType.setProperty) {
    const scalar = processor.members.scalar(object.verbs, action.Name);
    if (scalar.set === undefined) throw notImitated(object.verbs.name, `${action.Name} (setting)`);
    scalar.set(object.it, objects.args(action.ArgumentInfo)[0]);
    return undefined;
  }
  throw notImitated(object.verbs.name, `action type ${action.ActionType}`);
}

function method(processor: Processor, objects: Objects, object: HostObject, action: WireAction): unknown {
  const result = processor.members.method(object.verbs, action.Name).call(object.it, objects.args(action.ArgumentInfo));
  if (result === undefined) return undefined;
  if (result === null) return null;
  return isHostObject(result) ? identity(result) : result.plain;
}

function instantiate(processor: Processor, object: HostObject | null): unknown {
  if (object === null) return { _IsNull: true };
  const reference = processor.kept.referenceTo(object);
  return { ...identity(object), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

/** Verbs that the library sends on its own account. */
function internal(processor: Processor, objects: Objects, action: WireAction): unknown {
  if (action.Name === "_KeepReference") {
    const kept = objects.at(action.ObjectPathId);
    if (kept !== null) processor.kept.keep(kept);
    return undefined;
  }
  if (action.Name === "_RemoveReference") {
    processor.kept.release(String(action.ArgumentInfo?.Arguments?.[0]));
    return undefined;
  }
  const object = objects.at(action.ObjectPathId);
  if (object === null) return undefined;
  const event = /^_(?:Unr|R)egister(\w+)$/.exec(action.Name);
  if (event !== null) {
    // The library keeps the handlers and picks out what they asked for; the host tells all.
    processor.members.checkEvent(object.verbs, event[1] ?? "");
    return undefined;
  }
  return method(processor, objects, object, action);
}

function location(objects: Objects, action: WireAction): string {
  const className = objects.reached(action.ObjectPathId)?.verbs.name ?? "null";
  return action.Name === "" ? className : `${className}.${action.Name}`;
}
