import { unzipSync, zipSync } from 'fflate';
import { DOMParser, parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { toBlockText } from './block-text.ts';
import type { ReadText } from './parse-html.ts';
import { readProperty } from './read-property.ts';

/** The largest Word document, its texts unpacked, in bytes. */
export const largestUnpacked = 32 * 1024 * 1024;

/**
 * The texts of a Word document in a zip of their own, or null where they are larger than `most` bytes. A zip's figures may lie, and may
 * name other places than a reader that goes through it in order sees; so each part gets the room that its entry claims and no more,
 * and what is read later is what was counted here.
 */
export function unpackDocx(bytes: Uint8Array, most: number): Uint8Array | null {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/.test(name)) return false;
      size += originalSize;
      return size <= most;
    },
  });
  return size <= most ? zipSync(parts, { level: 0 }) : null;
}

/** The text of a Word document; its title is the paragraph in the style Title, or what its properties say, or the first paragraph. */
export async function parseDocx(bytes: Uint8Array): Promise<ReadText> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: ["p[style-name='Title'] => h1.title:fresh"],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  const { document } = parseHTML(`<!doctype html><html><body>${value}</body></html>`);
  const properties = readProperties(bytes);
  const titled = document.querySelector('h1.title');
  const first = document.querySelector('h1,h2,p');
  const title = titled?.textContent?.trim() || properties.title || first?.textContent?.trim() || '';
  const repeated = titled ?? (first?.textContent?.trim() === title ? first : null);
  repeated?.remove();
  return { text: toBlockText(document.body), about: { title, author: properties.author } };
}

/** The properties that a word processor keeps beside the text. */
function readProperties(bytes: Uint8Array) {
  const name = 'docProps/core.xml';
  const xml = unzipSync(bytes, { filter: (file) => file.name === name })[name];
  if (!xml) return { title: null, author: null };
  const properties = new DOMParser().parseFromString(new TextDecoder().decode(xml), 'text/xml');
  const read = (tag: string): string | null =>
    readProperty(properties.getElementsByTagName(tag)[0]?.textContent);
  return { title: read('dc:title'), author: read('dc:creator') };
}
