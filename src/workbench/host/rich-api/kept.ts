import type { HostObject } from "./host-object.js";

/** References that the library keeps alive between batches. */
export class Kept {
  private readonly byId = new Map<string, HostObject>();
  private readonly idOf = new Map<HostObject, string>();
  private last = 0;

  keep(object: HostObject): void {
    if (this.idOf.has(object)) return;
    const id = `ref-${++this.last}`;
    this.byId.set(id, object);
    this.idOf.set(object, id);
  }

  release(id: string): void {
    const object = this.byId.get(id);
    if (object !== undefined) this.idOf.delete(object);
    this.byId.delete(id);
  }

  get(id: string): HostObject | undefined {
    return this.byId.get(id);
  }

  referenceTo(object: HostObject): string | undefined {
    return this.idOf.get(object);
  }

  get count(): number {
    return this.byId.size;
  }
}
