/** Answers to acts that were done, by op id: what is sent twice is done once. Older ones are forgotten. */
import type { RoomReply } from '@shared/room/room-view';

const KEPT = 200;

export interface PastReplies {
  readonly find: (opId: string) => RoomReply | null;
  readonly keep: (opId: string, reply: RoomReply) => RoomReply;
}

/** An empty memory of answers. */
export function createPastReplies(): PastReplies {
  const replies = new Map<string, RoomReply>();
  return {
    find: (opId) => replies.get(opId) ?? null,
    keep: (opId, reply) => {
      replies.set(opId, reply);
      const [oldest] = replies.keys();
      if (replies.size > KEPT && oldest !== undefined) replies.delete(oldest);
      return reply;
    },
  };
}
