import { createVocabulary } from '../../../src/search/vocabulary.ts';

/** A small vocabulary in which some names are on no page, as in the library. */
export const aVocabulary = createVocabulary({
  names: [
    ['Heroin-assisted treatment', 'HAT', 'diamorphine', 'heroin prescribing'],
    ['Opioid agonist treatment', 'OAT', 'OST', 'methadone'],
    ['Controlled drinking centre', 'wet centre'],
    ['Street drinking', 'rough drinking'],
    ['Drinking', 'units'],
  ],
  words: [
    'action',
    'alcohol',
    'behaviour',
    'centre',
    'checkpoint',
    'cost',
    'diamorphine',
    'drinkers',
    'drinking',
    'durham',
    'heroin',
    'hotel',
    'methadone',
    'organised',
    'point',
    'police',
    'programme',
    'prosecution',
    'street',
    'treatment',
    'trial',
    'veterans',
  ],
});
