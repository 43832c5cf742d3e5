const htmlStart = /^\s{0,1000}(?:<\?xml|<!--|<!doctype html|<html|<head|<body|<article|<main|<div|<p>|<h1)/i;

/** Whether bytes begin as a web page does. */
export const isHtml = (bytes: Uint8Array): boolean => htmlStart.test(headOf(bytes));

/** The encoding that a page names in its first bytes. */
export const findCharset = (bytes: Uint8Array): string | undefined =>
  /charset=["']?([\w-]{1,40})/i.exec(headOf(bytes))?.[1];

const headOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 2048));

/** The encoding that a byte-order mark tells: Windows' editors save "Unicode" as UTF-16. */
export function findMarkedCharset([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The text, or null where the bytes are none in that encoding, or hold what no text holds. */
export function decodeText(bytes: Uint8Array, charset: string): string | null {
  try {
    const text = new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** A text in UTF-8; null for whatever needs a closer look, such as a PDF or a page under another name. */
export const decodePlainText = (bytes: Uint8Array): string | null =>
  isHtml(bytes) || headOf(bytes).startsWith('%PDF-') ? null : decodeText(bytes, 'utf-8');
