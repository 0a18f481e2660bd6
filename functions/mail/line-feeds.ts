/**
 * Old systems end lines with a bare CR (HOSTILE A13), and the service that receives their mail puts lines of its own on
 * top: the first empty line tells how the mail itself ends its lines. No byte moves.
 */
export const withLineFeeds = (bytes: Uint8Array): Uint8Array => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hasLines = ['\n\n', '\n\r\n', '\n\r\r\n'].some((empty) => view.includes(empty));
  if (hasLines || (view.includes('\n') && !view.includes('\r\r'))) return bytes;
  return bytes.map((byte, at) => (byte === 0x0d && bytes[at + 1] !== 0x0a ? 0x0a : byte));
};
