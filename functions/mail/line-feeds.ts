/** Old systems end lines with a bare CR (HOSTILE A13). */
export const withLineFeeds = (bytes: Uint8Array): Uint8Array =>
  bytes.includes(0x0a) || !bytes.includes(0x0d) ? bytes : bytes.map((byte) => (byte === 0x0d ? 0x0a : byte));
