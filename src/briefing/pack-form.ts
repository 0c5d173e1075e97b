import { longest, type Pack } from './pack.ts';

/** The fields for what the reader writes of the whole pack. */
export interface PackForm {
  show(pack: Pack): void;
  read(): Pick<Pack, 'title' | 'question' | 'note'>;
}

/** @param changed is called at every key */
export function packForm(place: HTMLElement, changed: () => void): PackForm {
  const fields = { title: field('title'), question: field('question'), note: field('note') };
  for (const [name, one] of Object.entries(fields)) one.maxLength = longest[name as keyof typeof longest];
  place.addEventListener('input', changed);
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
    const found = place.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`);
    if (found === null) throw new Error(`The briefing page has no field “${name}”.`);
    return found;
  }
}
