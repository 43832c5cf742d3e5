import { find } from './dom.ts';

/** A text that somebody wants to try. */
export interface TriedText {
  readonly name: string;
  readonly body: Blob;
}

/** Takes files and pasted texts, from the dialog or dropped on the page. `onTexts` resolves to what was wrong, or to null. */
export function openTrialDialog(onTexts: (texts: readonly TriedText[]) => Promise<string | null>): void {
  const dialog = find('trial', HTMLDialogElement);
  const form = find('trial-form', HTMLFormElement);
  const problem = find('trial-problem', HTMLParagraphElement);
  const submit = async (texts: readonly TriedText[]): Promise<void> => {
    problem.textContent = texts.length ? 'Reading …' : 'Choose a file, or paste a text.';
    if (texts.length === 0) return;
    const wrong = await onTexts(texts);
    problem.textContent = wrong ?? '';
    if (wrong !== null && !dialog.open) dialog.showModal();
    if (wrong !== null) return;
    form.reset();
    dialog.close();
  };
  find('open-trial', HTMLButtonElement).addEventListener('click', () => dialog.showModal());
  find('close-trial', HTMLButtonElement).addEventListener('click', () => dialog.close());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit([...readFiles(find('trial-files', HTMLInputElement).files), ...readPasted()]);
  });
  takeDrops((files) => void submit(readFiles(files)));
}

const readFiles = (files: FileList | null): readonly TriedText[] =>
  [...(files ?? [])].map((file) => ({ name: file.name, body: file }));

/** A title line before the text, as a text file has it. */
function readPasted(): readonly TriedText[] {
  const text = find('trial-text', HTMLTextAreaElement).value.trim();
  const title = find('trial-title', HTMLInputElement).value.trim() || 'Pasted text';
  return text ? [{ name: title, body: new Blob([`${title}\n\n${text}\n`], { type: 'text/plain' }) }] : [];
}

/** Files may be dropped anywhere; while they are held over the page, it says so. */
function takeDrops(onFiles: (files: FileList) => void): void {
  const overlay = find('drop', HTMLDivElement);
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    overlay.hidden = false;
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) overlay.hidden = true;
  });
  addEventListener('drop', (event) => {
    overlay.hidden = true;
    const files = event.dataTransfer?.files;
    if (!files?.length) return;
    event.preventDefault();
    onFiles(files);
  });
}
