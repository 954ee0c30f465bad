/** A server on this machine that writes down everything that reaches it; in these tests nothing may. */
import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

export interface Trap {
  readonly port: number;
  readonly udpPort: number;
  /** What came: the first line of each connection, or "udp". */
  readonly caught: readonly string[];
  readonly close: () => Promise<void>;
}

/** Listens on a free TCP and a free UDP port of this machine. */
export async function startTrap(): Promise<Trap> {
  const caught: string[] = [];
  const server = createServer((socket) => {
    caught.push('connection');
    socket.on('data', (bytes) => caught.push(bytes.toString('latin1').split('\r\n')[0] ?? ''));
    socket.on('error', () => undefined);
  });
  const udp = createSocket('udp4');
  udp.on('message', () => caught.push('udp'));
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  await new Promise<void>((settle) => udp.bind(0, '127.0.0.1', settle));
  return {
    port: (server.address() as AddressInfo).port,
    udpPort: udp.address().port,
    caught,
    close: async () => {
      udp.close();
      await new Promise((settle) => server.close(settle));
    },
  };
}
