/** Red, green and blue in hexadecimal. */
export const colour = { ink: '1A212B', soft: '545E6B', accent: '0B5A57', line: 'BDB7A8' };
const headingStyle = (size: number, before: number) => ({
  run: { size, bold: true, color: colour.ink, font: 'Calibri' },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
});

/** Word’s own headings, and three styles of ours for what is small: a reader can change each in one place. */
export const styles = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, color: colour.ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 264 } },
    },
    title: { run: { size: 44, bold: true, color: colour.ink, font: 'Calibri' } },
    heading1: headingStyle(30, 320),
    heading2: headingStyle(25, 240),
    heading3: headingStyle(22, 160),
    hyperlink: { run: { color: colour.accent, underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Small',
      name: 'Small',
      basedOn: 'Normal',
      run: { size: 19, color: colour.soft },
      paragraph: { spacing: { after: 40 }, indent: { left: 340 } },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      run: { italics: true },
      paragraph: { indent: { left: 340 }, spacing: { before: 40, after: 120 } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 20, line: 240 } },
    },
  ],
};
