import { longest, type Pack } from './pack.ts';

/** The fields for what the reader writes of the whole pack. */
export interface PackForm {
  show(pack: Pack): void;
  read(): Pick<Pack, 'title' | 'question' | 'note'>;
}

/** @param changed is called at every key */
export function packForm(form: HTMLFormElement, changed: () => void): PackForm {
  const fields = { title: field('title'), question: field('question'), note: field('note') };
  for (const [name, one] of Object.entries(fields)) one.maxLength = longest[name as keyof typeof longest];
  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    show(pack) {
      fields.title.value = pack.title;
      fields.question.value = pack.question;
      fields.note.value = pack.note;
    },
    read: () => ({
      title: fields.title.value,
      question: fields.question.value,
      note: fields.note.value,
    }),
  };

  function field(name: keyof typeof longest): HTMLInputElement | HTMLTextAreaElement {
    const found = form.elements.namedItem(name);
    if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
    throw new Error(`The form of the briefing page has no field “${name}”.`);
  }
}
