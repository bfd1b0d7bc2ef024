/** The worker's first lines: it hands what it hears to a host and posts what the host replies. */
import { createModelHost } from './host.ts';
import type { ModelReply, ModelRequest } from './messages.ts';

const FRAME_MILLISECONDS = 16; // a message for every token would halve the speed

const scope = globalThis as unknown as {
  postMessage(reply: ModelReply): void;
  onmessage: (event: MessageEvent<ModelRequest>) => void;
};
const receive = createModelHost((reply) => scope.postMessage(reply), FRAME_MILLISECONDS);
scope.onmessage = (event) => receive(event.data);
scope.postMessage({ kind: 'ready' });
