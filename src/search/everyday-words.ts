/**
 * How people speak of what the library writes about: slang, American words and plain words for what it
 * has another word for. On the left what is said, on the right what is written; commas part several.
 * What one practice or one term is called stands with it in content/; here is what belongs to none.
 */
const pairs = `
  booze, bevvy, grog, plonk = alcohol, drinking
  boozer, boozers, drunkard, alkie, alkies, alky, wino, winos, pisshead, pissheads, toper, topers, sot, lush = dependent drinkers, drinker, street drinking
  alcoholic, alcoholics = dependent drinkers, alcohol dependence
  boozing, boozy, pissed, hammered, wasted, plastered, legless, tipsy, paralytic, tanked = drunk, intoxicated
  sozzled, blotto, steaming = drunk, intoxicated
  bender, binge, on the lash, on the piss = heavy drinking
  cop, cops, copper, coppers, bobby, bobbies, old bill, rozzer, rozzers, fuzz, feds, five-o, bizzies, popo = police, officers
  cop shop, nick, cells, lock-up, holding cell, precinct, police cell = custody
  sheriff, patrolman, patrolmen, trooper = police
  police dog, k-9, k9, canine, sniffer dog, sniffer dogs, sniffers = drugs dogs, dog
  jail, jailed, gaol, slammer, clink, inside, bang up, banged up, porridge, doing time, doing bird, lock up, locked up = prison
  jailbird, lag, lags, convict, convicts, con, cons, inmate, inmates, felon, felons, crook, crooks, criminal, criminals, villain = offenders, prisoners
  downtown, high street = town centre, city centre
  er, emergency room, casualty, emergency department, ed, trauma unit = A&E, hospital
  junkie, junkies, junky, smackhead, smackheads, druggie, druggies, addict, addicts, user, users, crackhead, crackheads, baghead, bagheads, fiend = people who use drugs, drug dependence
  strung out, hooked, habit, addicted = dependence, drug dependence
  smack, gear, brown, skag, skaghead, h, dope, horse, junk, china white = heroin
  rock, rocks, stones, white = crack
  blow, charlie, coke, snow, sniff, bugle, beak = cocaine
  weed, pot, ganja, spliff, spliffs, joint, joints, grass, marijuana, hash, skunk, reefer, bud, dope, stoner, stoners, toke = cannabis
  ecstasy, molly, mandy, pills, pingers, eccies, disco biscuits = MDMA
  speed, whizz, phet, uppers = amphetamine
  downers, blues, benzos, vallies, valium, xanax, street valium = benzodiazepines
  mamba, black mamba, spice, zombie drug, legal highs, legal high = synthetic cannabinoids, new psychoactive substances
  zenes, nitazene, tranq, fent, fentanyl = synthetic opioids, nitazenes
  balloons, nos, laughing gas, hippy crack = nitrous oxide
  narcan, nyxoid, prenoxad = naloxone
  od, ods, oding = overdose
  shoot up, shooting up, shooting gallery, fix room, fixing room, jack up, shooting, spike, spikes, safe injection = injecting, consumption room
  syringe, syringes, sharps, works, pins = needles, needle exchange
  rattling, clucking, cold turkey, dry out, drying out, withdrawal, getting clean, get clean, come off = detoxification, withdrawal
  rehab, rehabs, drying-out clinic, the priory = residential rehabilitation
  script, scripts, scripted, scripting, green stuff, juice, subutex, bupe, buvidal = methadone, opioid substitution, prescribing
  dealer, dealers, pusher, pushers, drug lord, kingpin, kingpins, mr big, mr bigs, gangster, gangsters, barons, baron, cartel = organised crime, drug supply
  dirty money, ill-gotten, ill gotten gains, crime cash, seized cash, confiscated = proceeds of crime, asset recovery
  wife beater, wife beating, battered, beats his wife, beats her = domestic abuse
  squaddie, squaddies, soldier, soldiers, army, navy, raf, ex-army, ex army, forces, serviceman, servicemen, marines, military = veterans, armed forces
  homeless, rough sleeper, rough sleepers, tramp, tramps, dosser, dossers, hobo, sleeping rough, down and out, vagrant, vagrants, on the streets = rough sleeping, homelessness
  beggar, beggars, panhandler, panhandlers, panhandling, spanging = begging
  hooker, hookers, prostitute, prostitutes, working girls, prostitution = sex work
  da, prosecutor, prosecutors, district attorney = prosecution, CPS
  let off, let them off, slap on the wrist, off the hook, ticking off, telling off, pass = caution, community resolution, diversion
  pretrial, pre-trial, before trial = before charge, deferred prosecution
  diversion program, drug court, drug courts = diversion, problem-solving court
  ankle bracelet, ankle monitor, ankle tag, tag, tagged, bracelet = sobriety tags, alcohol tags
  scram = alcohol monitoring
  piss test, pee test, drug tested, swab, swabs, swabbed, mouth swab, spit test = drug testing
  back on it, fell off the wagon = relapse
  re-arrest, rearrest, rearrested, reconvicted, recidivism, recidivist, repeat offending, go straight, going straight = reoffending
  bar tax, club tax, booze tax, tax on bars, tax on pubs = late night levy
  drunk tank, drunk tanks, drunk bus, booze bus, party bus, field hospital, drunk centre, drunk center = alcohol treatment centre, alcohol intoxication management
  frequent flyer, frequent flyers, repeat callers, revolving door, keeps coming back, keep coming back = frequent attenders, high impact
  test your drugs, test pills, testing pills, pill testing, drug testing at festivals = drug checking
`;

/** For what is said, in lower case, what the library writes. */
export const everydayWords: ReadonlyMap<string, readonly string[]> = new Map(
  pairs
    .trim()
    .split('\n')
    .flatMap((pair) => {
      const [said = '', written = ''] = pair.split(' = ').map((side) => side.trim());
      return said.split(', ').map((one) => [one, written.split(', ')] as const);
    }),
);
