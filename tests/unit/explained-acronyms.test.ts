import { describe, expect, test } from 'vitest';
import { isExplained, isIntroduced } from '../../src/domain/explained-acronyms.ts';

describe('an acronym is explained in its sentence', () => {
  test.each([
    ['ATR', 'The court gave an Alcohol Treatment Requirement (ATR).'],
    ['ATR', 'The court gave an ATR (Alcohol Treatment Requirement).'],
    ['ARIS', 'The scheme, known as ARIS (asset recovery incentivisation scheme), pays.'],
    ['PCC', 'The report asked police and crime commissioners (PCCs) for more.'],
    ['AAMR', 'That is the alcohol abstinence monitoring requirement, or AAMR.'],
    ['AAMR', 'The order is the alcohol abstinence and monitoring requirement, AAMR for short.'],
    ['HAT', 'You will meet both HAT, for heroin-assisted treatment, and others.'],
    ['MOPAC', 'So MOPAC, the Mayor’s Office for Policing and Crime, had no choice.'],
    ['DARE', 'DARE stands for drug abuse resistance education.'],
    ['HMPPS', 'It belongs to HM Prison and Probation Service, HMPPS.'],
    ['AUDIT', 'A questionnaire, AUDIT, shows how serious the drinking is.'],
    ['DIVERT', 'West Mercia’s diversion scheme, DIVERT, began in August.'],
    ['NICE', 'You have a lever: NICE, the national body for health guidance, holds it up.'],
    ['WEDINOS', 'WEDINOS is a Welsh service that tests drugs.'],
    ['WEDINOS', 'A Welsh service called WEDINOS tests drugs.'],
    ['ADDER', 'Project ADDER, in eight places, paid.'],
    ['AP', 'They moved to approved premises (APs) nearby.'],
  ])('%s: %s', (acronym, sentence) => {
    expect(isExplained(acronym, sentence)).toBe(true);
  });

  test.each([
    ['ATR', 'The court gave an ATR.'],
    ['ATR', 'The ATR was a success.'],
    ['ATR', 'They came on an ATR (12 weeks).'],
    ['ATR', 'The worker (whose ATR had ended) left.'],
    ['CPS', 'Police, the CPS and councils met.'],
    ['AP', 'A person in AP stayed.'],
    ['ATR', 'A trial showed that ATR results differ.'],
  ])('not %s: %s', (acronym, sentence) => {
    expect(isExplained(acronym, sentence)).toBe(false);
  });

  test('a name is introduced by what it is the name of', () => {
    expect(isIntroduced('VALOR', 'The VALOR study reported falls.')).toBe(true);
    expect(isIntroduced('VALOR', 'VALOR reported falls.')).toBe(false);
  });
});
