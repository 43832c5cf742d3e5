import { statementNouns } from '../people/lists.ts';

/**
 * What a reporting word takes: speech may stand beside it without "that"; thought needs "that" or a clause; a label takes a
 * phrase; an intent takes "to" or a noun; a noun names what was said.
 */
export type CueKind = 'speech' | 'thought' | 'label' | 'intent' | 'noun';

const irregular: Record<string, readonly string[]> = {
  say: ['said', 'says', 'saying'],
  tell: ['told', 'tells', 'telling'],
  write: ['wrote', 'writes', 'writing', 'written'],
  think: ['thought', 'thinks', 'thinking'],
  know: ['knew', 'knows', 'knowing'],
  feel: ['felt', 'feels', 'feeling'],
  swear: ['swore', 'swears', 'swearing'],
  read: ['read', 'reads', 'reading'],
  hold: ['held', 'holds'],
  find: ['found', 'finds', 'finding'],
  see: ['saw', 'sees', 'seeing', 'seen'],
  put: ['put', 'puts', 'putting'],
  quip: ['quipped', 'quips', 'quipping'],
  vow: ['vowed', 'vows', 'vowing'],
  blog: ['blogged', 'blogs', 'blogging'],
  rap: ['rapped', 'raps', 'rapping'],
  speak: ['spoke', 'speaks', 'speaking', 'spoken'],
  plan: ['planned', 'plans', 'planning'],
  sing: ['sang', 'sings', 'singing'],
  begin: ['began', 'begins', 'beginning'],
  understand: ['understood', 'understands', 'understanding'],
  retell: ['retold', 'retells'],
  foretell: ['foretold', 'foretells'],
  overhear: ['overheard', 'overhears'],
  hear: ['heard', 'hears', 'hearing'],
  foresee: ['foresaw', 'foresees', 'foreseeing'],
  rebut: ['rebutted', 'rebuts', 'rebutting'],
  admit: ['admitted', 'admits', 'admitting'],
  submit: ['submitted', 'submits', 'submitting'],
  concur: ['concurred', 'concurs', 'concurring'],
  infer: ['inferred', 'infers', 'inferring'],
  pan: ['panned', 'pans', 'panning'],
  nag: ['nagged', 'nags', 'nagging'],
  brag: ['bragged', 'brags', 'bragging'],
  slam: ['slammed', 'slams', 'slamming'],
  rip: ['ripped', 'rips', 'ripping'],
  dub: ['dubbed', 'dubs', 'dubbing'],
  commit: ['committed', 'commits', 'committing'],
  choose: ['chose', 'chooses', 'choosing', 'chosen'],
  seek: ['sought', 'seeks', 'seeking'],
  mean: ['meant', 'means', 'meaning'],
  shout: ['shouted', 'shouts', 'shouting'],
  forbid: ['forbade', 'forbids', 'forbidding', 'forbidden'],
  bet: ['bet', 'bets', 'betting'],
  go: ['went', 'goes', 'going'],
};

/** Lists put together for this project from the verbs that newspapers and dictionaries give as synonyms of each sort. */
const lemmas: Record<Exclude<CueKind, 'noun'>, string> = {
  speech:
    'say tell add note argue claim explain ask reply respond write tweet declare insist warn suggest state observe remark recall acknowledge admit announce assert boast complain concede conclude confess confirm contend counter cry demand deny quip joke shout yell whisper vow promise predict report reveal stress emphasize emphasise reiterate repeat maintain allege testify comment continue interject muse opine proclaim pronounce reason recount retort scoff snap urge wonder lament caution charge chide advise accuse clarify elaborate exclaim gush blog post answer disclose hint imply point read agree underscore underline argue swear plead begin conclude offer ' +
    'advocate affirm amplify apologize apologise attest aver avow bemoan bark bellow beg beseech blurt bluster brag burst cackle challenge chant chime chuckle cite clamor command communicate concur confide convey correct coo crack croak crow decree deliver detail deadpan disagree disclaim divulge dictate drawl echo email enthuse entreat enquire enunciate espouse exhort expound express fume gloat grumble growl gripe groan grouse hail hector hiss holler howl implore indicate infer inform inquire insinuate instruct interrupt intone invoke jeer jest josh laugh lecture mention moan mumble murmur mutter nag narrate notify object order outline parrot persist phone pitch plea pledge point posit preach press profess prompt propose protest publish query question quote rail rant rap ramble recap recite recollect recommend refute rejoin relate relay release remind remonstrate rebut retell roar reassure say scold scream shriek sigh signal smile sneer snarl sob speak spell specify speculate spout stammer stipulate submit summarize summarise surmise tease telegraph theorize threaten thunder titter tout trumpet utter venture vent verify voice volunteer wail whine wail whoop yelp',
  thought:
    'think believe hope fear expect know feel suspect doubt consider assume guess worry understand realize realise recognize recognise find hold see figure learn decide determine estimate indicate show signal ' +
    'anticipate appreciate calculate conceive concern conjecture consider deduce deem disbelieve discover dread dream envisage envision fancy forecast foresee foretell gather hear hypothesize imagine intuit judge mean mind overhear perceive ponder prefer presume project reckon reflect regret remember resent resolve sense suppose surmise trust view wish accept bet',
  label:
    'call describe brand label dub slam denounce tout praise mock criticize criticise blast condemn hail laud dismiss decry deride characterize characterise portray term deem express voice reject accuse blame attack compare cite reiterate caution back ' +
    'applaud assail belittle berate bash castigate celebrate censure chastise commend congratulate credit cheer defend denigrate deplore depict disavow disparage disown disputed dispute excoriate extol fault heckle insult lambast lambaste lampoon liken lash malign name oppose pan paint praise rebuke rebuff reprimand reproach ridicule rip salute savage scold scorn skewer target taunt thank trash trumpet vilify welcome rap rail question downplay disagree',
  intent:
    'plan vow promise want intend seek threaten pledge refuse agree propose endorse support oppose call ' +
    'aim ask aspire authorize authorise bar beg choose commit consent decline demand desire elect encourage favor favour forbid hope invite long need offer opt order permit prefer prepare press promise push reconsider request resolve swear urge veto volunteer warn wish yearn',
};

function forms(lemma: string): readonly string[] {
  const listed = irregular[lemma];
  if (listed) return listed;
  if (lemma.endsWith('e')) return [`${lemma}d`, `${lemma}s`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma))
    return [`${lemma.slice(0, -1)}ied`, `${lemma.slice(0, -1)}ies`, `${lemma}ing`];
  if (/(?:s|sh|ch|x|z)$/.test(lemma)) return [`${lemma}ed`, `${lemma}es`, `${lemma}ing`];
  return [`${lemma}ed`, `${lemma}s`, `${lemma}ing`];
}

export interface Cue {
  readonly lemma: string;
  readonly kinds: ReadonlySet<CueKind>;
  /** The form without an ending, which often is a noun or an adjective as well: "state", "claim", "welcome". */
  readonly plain: boolean;
}

function buildCues(): ReadonlyMap<string, Cue> {
  const cues = new Map<string, Cue>();
  const put = (form: string, lemma: string, kind: CueKind, plain: boolean): void => {
    const before = cues.get(form);
    cues.set(form, {
      lemma: before?.lemma ?? lemma,
      kinds: new Set([...(before?.kinds ?? []), kind]),
      plain: before ? before.plain && plain : plain,
    });
  };
  const kinds = ['speech', 'thought', 'label', 'intent'] as const;
  for (const kind of kinds)
    for (const lemma of lemmas[kind].split(' ')) {
      put(lemma, lemma, kind, true);
      for (const form of forms(lemma)) put(form, lemma, kind, false);
    }
  for (const noun of statementNouns) put(noun, noun, 'noun', false);
  return cues;
}

/** Reporting words of English by form, in lower case. */
export const cues = buildCues();
