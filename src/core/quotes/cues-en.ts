/** What a reporting word takes: speech may stand beside it without "that"; thought needs "that" or a clause; label takes a quoted phrase. */
export type CueKind = 'speech' | 'thought' | 'label' | 'intent';

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
  see: ['saw', 'sees'],
  put: ['put', 'puts', 'putting'],
  quip: ['quipped', 'quips', 'quipping'],
  admit: ['admitted', 'admits', 'admitting'],
  deny: ['denied', 'denies', 'denying'],
  cry: ['cried', 'cries', 'crying'],
  reply: ['replied', 'replies', 'replying'],
  testify: ['testified', 'testifies', 'testifying'],
  clarify: ['clarified', 'clarifies', 'clarifying'],
  worry: ['worried', 'worries', 'worrying'],
  plan: ['planned', 'plans', 'planning'],
  vow: ['vowed', 'vows', 'vowing'],
  blog: ['blogged', 'blogs'],
  rap: ['rapped'],
};

const lemmas: Record<CueKind, string> = {
  speech:
    'say tell add note argue claim explain ask reply respond write tweet declare insist warn suggest state observe remark recall acknowledge admit announce assert boast complain concede conclude confess confirm contend counter cry demand deny quip joke shout yell whisper vow promise predict report reveal stress emphasize emphasise reiterate repeat maintain allege testify comment continue interject muse opine proclaim pronounce reason recount retort scoff snap urge wonder lament caution charge chide advise accuse clarify elaborate exclaim gush blog post answer disclose hint imply point read agree underscore underline argue swear plead begin conclude offer',
  thought:
    'think believe hope fear expect know feel suspect doubt consider assume guess worry understand realize realise recognize recognise find hold see figure learn decide determine estimate indicate show signal',
  label:
    'call describe brand label dub slam denounce tout praise mock criticize criticise blast condemn hail laud dismiss decry deride characterize characterise portray term deem express voice reject accuse blame attack compare cite reiterate caution back',
  intent:
    'plan vow promise want intend seek threaten pledge refuse agree propose endorse support oppose call',
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
  readonly gerund: boolean;
}

function buildCues(): ReadonlyMap<string, Cue> {
  const cues = new Map<string, Cue>();
  const kinds: readonly CueKind[] = ['speech', 'thought', 'label', 'intent'];
  for (const kind of kinds)
    for (const lemma of lemmas[kind].split(' '))
      for (const form of forms(lemma)) {
        const before = cues.get(form);
        cues.set(form, {
          lemma: before?.lemma ?? lemma,
          kinds: new Set([...(before?.kinds ?? []), kind]),
          gerund: form.endsWith('ing'),
        });
      }
  return cues;
}

/** Reporting words of English by form, in lower case; put together for this project from common usage of newspapers. */
export const cues = buildCues();
