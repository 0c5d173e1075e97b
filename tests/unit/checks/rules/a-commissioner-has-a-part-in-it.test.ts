import { describe, expect, test } from 'vitest';
import { aCommissionerHasAPartInIt as rule } from '../../../../src/checks/rules/a-commissioner-has-a-part-in-it.ts';
import { pageFile, toldBy, typed } from '../../../support/small-library.ts';

describe('a commissioner has a part in it', () => {
  test('a commissioner or a mayor who pays is enough', () => {
    expect(toldBy(rule)).toBe('');
    expect(toldBy(rule, { 'content/organisations.yaml': typed('sort: pcc-office', 'sort: mayor') })).toBe('');
  });

  test('a commissioner who only supports it is not', () => {
    expect(toldBy(rule, { [pageFile]: typed('role: pays', 'role: supports') })).toMatchInlineSnapshot(`
      "content/case-studies/town-scheme/page.mdx:7
      no commissioner who commissions or pays
      a role commissions or pays of a PCC’s office or a mayor, or the reason why the case study is here
      add the role, or add the line "pcc_link: …""
    `);
  });

  test('the police are no commissioner', () => {
    expect(
      toldBy(rule, { [pageFile]: typed('organisation: town-pcc', 'organisation: town-police') }),
    ).toContain('no commissioner who commissions or pays');
  });

  test('the reason why it is here may stand instead', () => {
    const reason = typed('problem:', 'pcc_link: The commissioner chairs its board.\nproblem:');
    expect(toldBy(rule, { [pageFile]: (text) => reason(text.replace('role: pays', 'role: supports')) })).toBe(
      '',
    );
  });
});
