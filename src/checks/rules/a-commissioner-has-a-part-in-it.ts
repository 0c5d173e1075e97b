import type { Rule } from '../rule.ts';

/** Sorts of body that hold a commissioner's powers. */
const holders: readonly string[] = ['pcc-office', 'mayor'];
const parts: readonly string[] = ['commissions', 'pays'];

export const aCommissionerHasAPartInIt: Rule = {
  name: 'a commissioner has a part in it',
  why: 'The library holds what commissioners have tried; where they did not pay, it says why it is here.',
  check: (content) => {
    if (content.organisations === undefined) return [];
    const sorts = new Map(content.organisations.record.organisations.map(({ id, sort }) => [id, sort]));
    return [...content.caseStudies.values()].flatMap(({ page }) => {
      if (page === undefined || page.record.pcc_link !== undefined) return [];
      const { roles } = page.record;
      const isUnknown = roles.some(({ organisation }) => !sorts.has(organisation));
      const hasPart = roles.some(
        ({ role, organisation }) => parts.includes(role) && holders.includes(sorts.get(organisation) ?? ''),
      );
      if (hasPart || isUnknown) return [];
      return {
        file: page.document.file,
        line: page.document.lineOf(['roles']),
        found: 'no commissioner who commissions or pays',
        wanted:
          'a role commissions or pays of a PCC’s office or a mayor, or the reason why the case study is here',
        instead: 'add the role, or add the line "pcc_link: …"',
      };
    });
  },
};
