/** A part of a write: what it queues, and about how many bytes of request that makes. */
export interface Step {
  readonly bytes: number;
  queue(): void;
}

/** Bytes that one sync may send; Excel on the web refuses requests of more than 5 MB. */
const requestBytes = 3_000_000;

/** Queues steps in order and sends them in as few syncs as their bytes allow. */
export async function runSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  let bytes = 0;
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > requestBytes) {
      await send(context);
      bytes = 0;
    }
    step.queue();
    bytes += step.bytes;
  }
  await send(context);
}

async function send(context: Excel.RequestContext): Promise<void> {
  await context.sync();
  context.application.suspendScreenUpdatingUntilNextSync();
}

/** Bytes of a value in a request, which holds it as a text inside a text. */
export function bytesOf(value: unknown): number {
  return JSON.stringify(value).length * 2;
}
