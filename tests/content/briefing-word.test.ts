import mammoth from 'mammoth';
import { Packer } from 'docx';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { paperAsWord } from '../../src/briefing/paper-as-word.ts';
import { writePaper } from '../../src/briefing/write-paper.ts';
import { realLibrary } from '../support/joined-library.ts';
import { anImprint, chosenFrom, packAt } from '../support/a-pack.ts';

const pack = packAt(
  '?items=durham-checkpoint,durham-checkpoint/rct-effect,durham-checkpoint/six-per-cent,surrey-high-impact-drinkers' +
    '&title=Diversion&notes=durham-checkpoint/rct-effect~Ask+%26+wait%0A%3Ctwice%3E',
);
const paper = writePaper(pack, chosenFrom(realLibrary(), pack), anImprint);
const bytes = await Packer.toBuffer(paperAsWord(paper, anImprint));
const { value: html } = await mammoth.convertToHtml({ buffer: bytes });
const part = (name: string): string => new TextDecoder().decode(unzipSync(new Uint8Array(bytes))[name]);

describe('a Word file of real case studies, read back', () => {
  test('has headings that Word knows as headings', () => {
    const headings = [...html.matchAll(/<h([1-3])>(.*?)<\/h\1>/g)].map(([, level, words]) => `${level} ${words}`);
    expect(headings).toEqual(
      expect.arrayContaining(['1 Comparison', '1 Facts', '2 Checkpoint', '1 Caveats', '3 Rival figures', '1 References']),
    );
    expect(part('word/document.xml')).toContain('<w:pStyle w:val="Title"/>');
  });

  test('has one table with a header row and a row for each case study', () => {
    expect(html.match(/<table>/g)).toHaveLength(1);
    const [head = '', body = ''] = html.split('</thead>');
    expect(head.match(/<th>/g)).toHaveLength(6);
    expect(body.split('</table>')[0]?.match(/<tr>/g)).toHaveLength(2);
  });

  test('has every reference with its number and a link that leads to the source', () => {
    expect(paper.sources.length).toBeGreaterThan(5);
    const rest = html.slice(html.indexOf('>References<'));
    for (const number of paper.sources.keys()) expect(rest).toContain(`[${number + 1}]`);
    expect(rest.match(/<a href="https?:[^"]+">/g)?.length).toBeGreaterThanOrEqual(paper.sources.length);
    expect(html).toContain('href="https://small-library.org/case-studies/durham-checkpoint/#fact-rct-effect"');
  });

  test('leads from each number in the text to a reference that is there', () => {
    const wanted = [...html.matchAll(/href="#(reference-\d+)"/g)].map(([, anchor]) => anchor);
    expect(wanted.length).toBeGreaterThan(10);
    for (const anchor of new Set(wanted)) expect(html).toContain(`id="${anchor}"`);
  });

  test('has the caveats, the mark of what is second-hand and the reader’s note as it was written', () => {
    expect(html).toContain('Doubt: all its authors worked for the force that ran the scheme.');
    expect(html).toContain('<strong>Second-hand</strong>');
    expect(html).toContain('Ask &amp; wait<br />&lt;twice&gt;');
  });

  test('is in British English, without pictures, and names the edition and the pack’s address at the foot', () => {
    expect(part('word/styles.xml')).toContain('w:lang w:val="en-GB"');
    expect(html).not.toContain('<img');
    expect(part('word/footer1.xml')).toContain('edition of 21 November 2026');
    expect(part('word/_rels/footer1.xml.rels')).toContain('https://small-library.org/briefing/?items=town-scheme');
  });
});
