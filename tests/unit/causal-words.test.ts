import { describe, expect, test } from 'vitest';
import { causalClaims, isNoClaimOfOurs } from '../../src/domain/causal-words.ts';

describe('words that claim a cause', () => {
  test('a claim says where it stands and what may be said', () => {
    expect(causalClaims('The clinic cut drug-related deaths.')).toEqual([
      { text: 'cut drug-related', start: 11, instead: 'fell, or was lower afterwards' },
    ]);
  });

  test('names in capitals are none', () => {
    expect(causalClaims('The Proven Success fund paid.')).toEqual([]);
  });

  test('calls and reports can be things that fall', () => {
    expect(isNoClaimOfOurs('The pilot cut calls to the police.')).toBe(false);
    expect(isNoClaimOfOurs('Reports of crime fell thanks to it.')).toBe(false);
    expect(isNoClaimOfOurs('The force calls it a success.')).toBe(true);
  });
});
