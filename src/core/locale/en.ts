import type { Strings } from './strings.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const article = { name: 'article', description: 'Only in this article' };
const onlyMe = { name: 'private', description: 'Show the answer only to me' };
const forMember = { name: 'for', description: 'Address one member, who is notified' };
const page = { name: 'page', description: 'The page to begin with' };
const about = { name: 'about', description: 'Only what is about this topic' };

/** English; every other language has the same keys. */
export const en: Strings = {
  commands: {
    'who-said': { name: 'who-said', description: 'Who said these words, and where' },
    'who-said.quote': { name: 'quote', description: 'The words, as you remember them' },
    'who-said.article': article,
    'who-said.speaker': { name: 'speaker', description: 'Only by this person' },
    'who-said.private': onlyMe,
    'who-said.for': forMember,
    'what-clause': { name: 'what-clause', description: 'The clause of an agreement on a topic' },
    'what-clause.topic': { name: 'topic', description: 'A topic, a situation, a question or a number' },
    'what-clause.agreement': { name: 'agreement', description: 'Only in this agreement' },
    'what-clause.label': { name: 'label', description: 'A clause by its number, such as 4(2)' },
    'what-clause.article': article,
    'what-clause.private': onlyMe,
    'what-clause.for': forMember,
    ask: { name: 'ask', description: 'Any question that the articles may answer' },
    'ask.question': { name: 'question', description: 'What you want to know' },
    'ask.article': article,
    'ask.private': onlyMe,
    'ask.for': forMember,
    quotes: { name: 'quotes', description: 'Everything that somebody is quoted as saying, the newest first' },
    'quotes.speaker': { name: 'speaker', description: 'The person or body that is quoted' },
    'quotes.about': about,
    'quotes.article': article,
    'quotes.page': page,
    'quotes.private': onlyMe,
    'quotes.for': forMember,
    article: { name: 'article', description: 'What an article is and says, paragraph by paragraph' },
    'article.name': { name: 'name', description: 'The title of the article, or a part of it' },
    'article.page': page,
    'article.private': onlyMe,
    'article.for': forMember,
    timeline: { name: 'timeline', description: 'Dated sentences of the articles, in order' },
    'timeline.about': about,
    'timeline.article': article,
    'timeline.page': page,
    'timeline.private': onlyMe,
    'timeline.for': forMember,
    voices: { name: 'voices', description: 'Who is quoted, and how often' },
    'voices.article': article,
    'voices.page': page,
    'voices.private': onlyMe,
    'voices.for': forMember,
    about: { name: 'about', description: 'What is indexed, from when to when, and how answers are made' },
    help: { name: 'help', description: 'What you can ask, with examples' },
    settings: { name: 'settings', description: 'How the bot answers in this server' },
    'settings.private': {
      name: 'private',
      description: 'Whether answers are private unless the asker says otherwise',
    },
    'settings.thread': { name: 'thread', description: 'Whether mentions are answered in a thread' },
    'settings.channel': { name: 'channel', description: 'The channel that “allow” is about' },
    'settings.allow': {
      name: 'allow',
      description: 'Whether to answer in that channel; without it, in all channels',
    },
    'settings.language': {
      name: 'language',
      description: 'The language of the cards, such as de; “auto” for each member’s own',
    },
    'settings.host-corpus': {
      name: 'host-corpus',
      description: 'Whether the host’s articles are searched beside your own',
    },
    privacy: { name: 'privacy', description: 'What is kept about you; erases it if you wish' },
    'privacy.erase': { name: 'erase', description: 'Erase everything that is kept about me' },
    'Who said this?': { name: 'Who said this?', description: '' },
    'Check this quote': { name: 'Check this quote', description: '' },
  },
  answer: {
    unknownSpeaker: 'The text does not say who',
    anonymousSpeaker: 'A source that the article does not name',
    noSpeaker: 'The article itself',
    evidence: (words, name, paragraph) =>
      `“${words}” is ${name}${paragraph === null ? '' : `, named in ¶ ${paragraph}`}`,
    paragraph: (number) => `¶ ${number}`,
    by: (author) => `by ${author}`,
    summary: 'a summary by the host, not an original',
    exact: 'The very words',
    near: 'Nearly the same words',
    loose: 'By topic, in other words',
    readAs: (question) => `Read as: ${question}`,
    cut: '[cut here: longer than a message may be]',
    reportedBy: (name) => `as reported by ${name}`,
    denied: 'The article says that the agreement contains no such clause',
    disputed: 'Somebody in the article contradicts this',
    openPoint: (words) => `Left open: ${words}`,
    notFound: 'Nothing in the articles answers that.',
    emptyCorpus: 'There are no articles to search yet.',
    nearest: 'Nearest, not an answer',
  },
  unclear: {
    empty: 'There is no question.',
    onlyCommonWords: 'There are only common words in it. Add a word that the article would use.',
    tooLong: 'The question is too long. Ask with one sentence.',
    smallTalk: 'Nothing to look up.',
  },
  buttons: {
    paragraph: 'Whole paragraph',
    sentence: 'Just the sentence',
    previous: 'Previous',
    next: 'Next',
    share: 'Share here',
    source: 'Source',
    others: 'Other answers',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    good: 'Right answer',
    bad: 'Wrong answer',
  },
  lists: {
    quotes: (speaker, total) => `${speaker}: ${plural(total, 'statement', 'statements')}`,
    timeline: (total) => `Timeline: ${plural(total, 'dated sentence', 'dated sentences')}`,
    voices: (total) => `${plural(total, 'voice', 'voices')}`,
    about: (topic) => `about: ${topic}`,
    page: (number, pages) => `Page ${number} of ${pages}`,
    nothing: 'There is nothing of that kind in the articles.',
    statements: (direct, indirect) => `${direct} in their own words, ${indirect} reported`,
    speakers: 'Who speaks',
    agreements: 'Agreements',
    choose: (asked) => `“${asked}” is not clear. Which one?`,
  },
  check: {
    exact: 'Exact: these words stand in the source',
    altered: 'Altered: the wording differs from the source',
    otherSpeaker: (claimed, actual) => `Someone else’s words: not ${claimed}, but ${actual}`,
    notFound: 'Not in the articles: that does not make it false',
    source: 'The source',
    noQuotation: 'There is no quotation in that message.',
    scope: 'Judges wording and attribution, never truth',
  },
  about: {
    heading: 'Verbatim',
    corpus: (articles, passages, statements, speakers) =>
      `${plural(articles, 'article', 'articles')}, ${plural(passages, 'passage', 'passages')}, ${plural(statements, 'statement', 'statements')} by ${plural(speakers, 'speaker', 'speakers')}`,
    dates: (from, to) => `from ${from} to ${to}`,
    method:
      'Every excerpt is cut from a stored text, letter by letter; no language model is involved. Where nothing answers, the bot says so.',
    privacy: 'Feedback keeps the question and a keyed hash of your id, nothing else; /privacy erases it.',
  },
  help: {
    heading: 'What you can ask',
    mention: 'Or mention me with a question, write to me directly, or right-click a message → Apps.',
  },
  refusals: {
    failure: (id) => `Something went wrong here. If it happens again, tell the host this id: ${id}`,
    forged: 'This button is not one of mine, or it is too old. Please ask again.',
    gone: 'This article has changed or is no longer here. Please ask again.',
    stopping: 'I am being restarted. Please ask again in a minute.',
    channel: 'I do not answer in this channel.',
    wait: (seconds) => `That was fast. Please try again in ${plural(seconds, 'second', 'seconds')}.`,
    store: 'This cannot be saved just now. Please try again later.',
    onlyServer: 'This works in a server only.',
    missing: (permission, channel, server) =>
      `I could not answer in #${channel} on ${server}: I need the permission “${permission}” there.`,
  },
  settings: {
    heading: 'Settings of this server',
    saved: 'Saved.',
    privateByDefault: (on) =>
      on ? 'Answers are private unless asked otherwise' : 'Answers are public unless asked otherwise',
    answerIn: (thread) => (thread ? 'Mentions are answered in a thread' : 'Mentions are answered in place'),
    channels: (kind, channels) =>
      kind === 'all'
        ? 'All channels'
        : kind === 'only'
          ? `Only in ${channels}`
          : `Everywhere but in ${channels}`,
    language: (language) => `Language: ${language ?? 'each member’s own'}`,
    hostCorpus: (on) =>
      on ? 'The host’s articles are searched' : 'Only this server’s own articles are searched',
  },
  feedback: {
    thanks: 'Thank you. It is kept with the question, so that the next version can do better.',
    ask: 'What was wrong?',
    wrongSpeaker: 'Wrong speaker',
    wrongPassage: 'Wrong passage',
    shouldHaveBeenSilent: 'Should have been silent',
  },
  privacy: {
    heading: 'What is kept',
    kept: 'If you rate an answer: its question, your verdict and a keyed hash of your id. Questions themselves are not kept.',
    erased: (entries) => `Erased: ${plural(entries, 'entry', 'entries')}.`,
  },
};
