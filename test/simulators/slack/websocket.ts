import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** A WebSocket as the server sees it (RFC 6455, unfragmented frames). */
export interface ServerSocket {
  send(text: string): void;
  sendBinary(bytes: Buffer): void;
  /** Asks to close, as a server that restarts does. */
  close(): void;
  /** Breaks the connection without a word. */
  cut(): void;
  onText(listener: (text: string) => void): void;
  onEnd(listener: () => void): void;
}

const opcodes = { text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** Answers the request to upgrade. */
export function acceptSocket(request: IncomingMessage, stream: Duplex): ServerSocket {
  const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const accept = createHash('sha1').update(key).digest('base64');
  stream.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  let onText: (text: string) => void = () => undefined;
  let waiting = Buffer.alloc(0);
  const write = (opcode: number, payload: Buffer): void => {
    if (stream.writable) stream.write(frame(opcode, payload));
  };
  stream.on('error', () => stream.destroy());
  stream.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (let read = readFrame(waiting); read !== null; read = readFrame(waiting)) {
      waiting = waiting.subarray(read.size);
      if (read.opcode === opcodes.text) onText(read.payload.toString());
      if (read.opcode === opcodes.ping) write(opcodes.pong, read.payload);
      if (read.opcode === opcodes.close) {
        write(opcodes.close, read.payload);
        stream.end();
      }
    }
  });
  return {
    send: (text) => write(opcodes.text, Buffer.from(text)),
    sendBinary: (bytes) => write(opcodes.binary, bytes),
    close: () => write(opcodes.close, Buffer.from([0x03, 0xe8])),
    cut: () => stream.destroy(),
    onText(listener) {
      onText = listener;
    },
    onEnd: (listener) => void stream.once('close', listener),
  };
}

function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  if (length < 126) return Buffer.concat([Buffer.from([0x80 | opcode, length]), payload]);
  const head = Buffer.alloc(length < 65_536 ? 4 : 10);
  head[0] = 0x80 | opcode;
  if (length < 65_536) {
    head[1] = 126;
    head.writeUInt16BE(length, 2);
  } else {
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(length), 2);
  }
  return Buffer.concat([head, payload]);
}

/** The first frame, unmasked; null while it has not arrived whole. */
function readFrame(bytes: Buffer): { opcode: number; payload: Buffer; size: number } | null {
  if (bytes.length < 2) return null;
  const isMasked = (bytes.readUInt8(1) & 0x80) !== 0;
  let length = bytes.readUInt8(1) & 0x7f;
  let offset = 2;
  if (length === 126) {
    if (bytes.length < 4) return null;
    length = bytes.readUInt16BE(2);
    offset = 4;
  } else if (length === 127) {
    if (bytes.length < 10) return null;
    length = Number(bytes.readBigUInt64BE(2));
    offset = 10;
  }
  const mask = isMasked ? bytes.subarray(offset, offset + 4) : null;
  offset += mask ? 4 : 0;
  if (bytes.length < offset + length) return null;
  const payload = Buffer.from(bytes.subarray(offset, offset + length));
  if (mask) for (const [index, byte] of payload.entries()) payload[index] = byte ^ mask.readUInt8(index % 4);
  return { opcode: bytes.readUInt8(0) & 0x0f, payload, size: offset + length };
}
