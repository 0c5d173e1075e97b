/** Adds a button to each `[data-copy]` that copies its words, with their italics where the reader's program takes them. */

/** A fact has its button before the fold that holds the text to copy. */
function addButton(text: HTMLElement): void {
  const button = document.createElement('button');
  const label = text.dataset['copy'] || 'Copy';
  button.type = 'button';
  button.className = 'button-link';
  button.textContent = label;
  button.addEventListener('click', () => {
    const say = (words: string) => () => {
      button.textContent = words;
    };
    copy(text).then(say('Copied'), say('Could not copy: select the text instead'));
  });
  const folded = text.closest('.from details');
  if (folded) folded.before(button);
  else text.after(button);
}

function copy(text: HTMLElement): Promise<void> {
  const words = text.textContent.replaceAll(/\s+/g, ' ').trim();
  const { clipboard } = navigator;
  if (!text.querySelector('i') || typeof ClipboardItem === 'undefined') return clipboard.writeText(words);
  const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  return clipboard.write([
    new ClipboardItem({ ...blob('text/plain', words), ...blob('text/html', text.innerHTML) }),
  ]);
}

document.querySelectorAll<HTMLElement>('[data-copy]').forEach(addButton);
