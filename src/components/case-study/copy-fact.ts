/** Adds a button to each fact that copies the sentence, its source, the place in it and the link. */

const text = (element: Element | null): string => element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

function copyable(item: HTMLElement): string {
  const statement = text(item.querySelector('[data-statement]'));
  const source = text(item.querySelector('[data-source]')).replace(/^\d+[a-z]*\. /, '');
  return `${statement} (${source}.) ${new URL(`#${item.id}`, location.href).href}`;
}

for (const item of document.querySelectorAll<HTMLElement>('[data-copyable-facts] li[id]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button-link';
  button.textContent = 'Copy with source';
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(copyable(item)).then(
      () => {
        button.textContent = 'Copied';
      },
      () => {
        button.textContent = 'Could not copy: select the text instead';
      },
    );
  });
  item.querySelector('.from')?.append(button);
}
