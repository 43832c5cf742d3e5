/** An entry of a document's properties, or null. Programs write file names and their own names there; those are no titles and no authors. */
export function readProperty(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.replace(/\s+/g, ' ').trim().slice(0, 500);
  const useless =
    /\.(?:docx?|pdf|odt|html?|indd)$|^(?:untitled|unknown|user|admin|python-docx|microsoft office user)\b/i;
  return text && !useless.test(text) ? text : null;
}
