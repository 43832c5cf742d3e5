import { countIn } from './count-in.ts';
import type { Strings } from './strings.ts';

const count = countIn('de');

const article = { name: 'artikel', description: 'Nur in diesem Artikel' };
const onlyMe = { name: 'privat', description: 'Die Antwort nur mir zeigen' };
const forMember = { name: 'für', description: 'Ein Mitglied ansprechen; es wird benachrichtigt' };
const page = { name: 'seite', description: 'Die Seite, mit der es losgeht' };
const picture = { name: 'bild', description: 'Als Bild' };
const about = { name: 'thema', description: 'Nur, was davon handelt' };
const otherFile = (number: number) => ({ name: `datei-${number}`, description: 'Noch eine Datei' });

/** German. */
export const de: Strings = {
  commands: {
    'who-said': { name: 'wer-sagte', description: 'Wer das gesagt hat, und wo es steht' },
    'who-said.quote': { name: 'zitat', description: 'Die Worte, so wie du sie im Kopf hast' },
    'who-said.article': article,
    'who-said.speaker': { name: 'sprecher', description: 'Nur von dieser Person' },
    'who-said.private': onlyMe,
    'who-said.for': forMember,
    'what-clause': { name: 'welche-klausel', description: 'Die Klausel eines Abkommens zu einem Thema' },
    'what-clause.topic': { name: 'thema', description: 'Ein Thema, ein Fall, eine Frage oder eine Nummer' },
    'what-clause.agreement': { name: 'abkommen', description: 'Nur in diesem Abkommen' },
    'what-clause.label': { name: 'nummer', description: 'Eine Klausel nach ihrer Nummer, etwa 4(2)' },
    'what-clause.article': article,
    'what-clause.private': onlyMe,
    'what-clause.for': forMember,
    ask: { name: 'frage', description: 'Irgendeine Frage, auf die in den Artikeln etwas stehen kann' },
    'ask.question': { name: 'frage', description: 'Was du wissen möchtest' },
    'ask.article': article,
    'ask.private': onlyMe,
    'ask.for': forMember,
    quotes: { name: 'zitate', description: 'Alles, womit jemand zitiert wird, das Neueste zuerst' },
    'quotes.speaker': { name: 'sprecher', description: 'Die Person oder Stelle, die zitiert wird' },
    'quotes.about': about,
    'quotes.article': article,
    'quotes.picture': picture,
    'quotes.page': page,
    'quotes.private': onlyMe,
    'quotes.for': forMember,
    article: { name: 'artikel', description: 'Was ein Artikel ist und sagt, Absatz für Absatz' },
    'article.name': { name: 'name', description: 'Der Titel des Artikels oder ein Teil davon' },
    'article.page': page,
    'article.private': onlyMe,
    'article.for': forMember,
    timeline: { name: 'zeitleiste', description: 'Sätze mit Datum aus den Artikeln, der Reihe nach' },
    'timeline.about': about,
    'timeline.article': article,
    'timeline.picture': picture,
    'timeline.page': page,
    'timeline.private': onlyMe,
    'timeline.for': forMember,
    voices: { name: 'stimmen', description: 'Wer zitiert wird, und wie oft' },
    'voices.article': article,
    'voices.picture': picture,
    'voices.page': page,
    'voices.private': onlyMe,
    'voices.for': forMember,
    about: {
      name: 'über',
      description: 'Was durchsucht wird, aus welcher Zeit, und wie Antworten entstehen',
    },
    help: { name: 'hilfe', description: 'Was du fragen kannst, mit Beispielen' },
    settings: { name: 'einstellungen', description: 'Wie der Bot auf diesem Server antwortet' },
    'settings.private': {
      name: 'privat',
      description: 'Ob Antworten privat sind, wenn nichts anderes gewünscht wird',
    },
    'settings.thread': {
      name: 'thread',
      description: 'Ob Erwähnungen in einem Thread beantwortet werden; mit „kanal“ nur dort',
    },
    'settings.channel': {
      name: 'kanal',
      description: 'Der Kanal, um den es bei „erlauben“ oder „thread“ geht',
    },
    'settings.allow': {
      name: 'erlauben',
      description: 'Ob in dem Kanal geantwortet wird; ohne Kanal: in allen, oder zunächst in keinem',
    },
    'settings.language': {
      name: 'sprache',
      description: 'Die Sprache der Karten; „auto“ für die jedes Mitglieds',
    },
    'settings.host-corpus': {
      name: 'betreiber-artikel',
      description: 'Ob neben euren Artikeln auch die des Betreibers durchsucht werden',
    },
    library: { name: 'bibliothek', description: 'Die eigenen Artikel dieses Servers' },
    'library.add': {
      name: 'hinzufügen',
      description: 'Dateien oder eine Seite lesen; behalten wird nichts, bevor du es gesehen hast',
    },
    'library.add.file': { name: 'datei', description: 'Eine Text-, Markdown-, HTML-, PDF- oder Word-Datei' },
    'library.add.file-2': otherFile(2),
    'library.add.file-3': otherFile(3),
    'library.add.file-4': otherFile(4),
    'library.add.url': { name: 'adresse', description: 'Die Adresse einer Seite, mit https://' },
    'library.list': { name: 'liste', description: 'Was dieser Server mitgebracht hat, das Neueste zuerst' },
    'library.list.page': page,
    'library.info': {
      name: 'info',
      description: 'Was über einen Artikel bekannt ist; lässt sich berichtigen',
    },
    'library.info.article': { name: 'artikel', description: 'Der Artikel' },
    'library.remove': {
      name: 'entfernen',
      description: 'Einen Artikel aus der Bibliothek dieses Servers nehmen',
    },
    'library.remove.article': { name: 'artikel', description: 'Der Artikel' },
    'library.export': { name: 'export', description: 'Alle Artikel dieses Servers als Zip-Datei' },
    doctor: { name: 'diagnose', description: 'Prüfen, ob der Bot alles hat, was er braucht' },
    privacy: { name: 'datenschutz', description: 'Was über dich gespeichert ist; löscht es auf Wunsch' },
    'privacy.erase': { name: 'löschen', description: 'Alles löschen, was über mich gespeichert ist' },
    'Who said this?': { name: 'Wer hat das gesagt?', description: '' },
    'Check this quote': { name: 'Zitat prüfen', description: '' },
  },
  answer: {
    unknownSpeaker: 'Der Text sagt nicht, von wem',
    anonymousSpeaker: 'Eine Quelle, die der Artikel nicht nennt',
    noSpeaker: 'Der Artikel selbst',
    evidence: (words, name, paragraph) =>
      `„${words}“ ist ${name}${paragraph === null ? '' : `, genannt in ¶ ${paragraph}`}`,
    paragraph: (number) => `¶ ${number}`,
    by: (author) => `von ${author}`,
    summary: 'eine Zusammenfassung des Betreibers, kein Original',
    exact: 'Wörtlich so',
    near: 'Fast wörtlich so',
    loose: 'Zum Thema, in anderen Worten',
    readAs: (question) => `Verstanden als: ${question}`,
    cut: '[hier gekürzt: länger, als eine Nachricht sein darf]',
    reportedBy: (name) => `nach Angaben von ${name}`,
    denied: 'Laut Artikel enthält das Abkommen keine solche Klausel',
    disputed: 'Im Artikel widerspricht dem jemand',
    openPoint: (words) => `Offen bleibt: ${words}`,
    notFound: 'Darauf antwortet in den Artikeln nichts.',
    emptyCorpus: 'Noch gibt es keine Artikel, in denen man suchen könnte.',
    nearest: 'Am nächsten dran, aber keine Antwort',
  },
  unclear: {
    empty: 'Da steht keine Frage.',
    onlyCommonWords: 'Das sind nur Allerweltswörter. Nimm ein Wort dazu, das im Artikel stehen würde.',
    tooLong: 'Die Frage ist zu lang. Frag in einem Satz.',
    smallTalk: 'Da gibt es nichts nachzuschlagen.',
  },
  buttons: {
    paragraph: 'Ganzer Absatz',
    sentence: 'Nur der Satz',
    previous: 'Davor',
    next: 'Danach',
    share: 'Hier teilen',
    source: 'Quelle',
    others: 'Weitere Antworten',
    previousPage: 'Vorige Seite',
    nextPage: 'Nächste Seite',
    good: 'Richtig',
    bad: 'Falsch',
  },
  lists: {
    quotes: (speaker, total) => `${speaker}: ${count(total, { one: 'Äußerung', other: 'Äußerungen' })}`,
    timeline: (total) => `Zeitleiste: ${count(total, { one: 'Satz mit Datum', other: 'Sätze mit Datum' })}`,
    voices: (total) => count(total, { one: 'Stimme', other: 'Stimmen' }),
    about: (topic) => `zum Thema: ${topic}`,
    page: (number, pages) => `Seite ${number} von ${pages}`,
    nothing: 'Dergleichen steht nicht in den Artikeln.',
    statements: (direct, indirect) => `${direct} im Wortlaut, ${indirect} sinngemäß`,
    speakers: 'Zu Wort kommen',
    agreements: 'Abkommen',
    which: 'Was ist gemeint?',
    choose: (asked) => `„${asked}“ ist nicht eindeutig. Was ist gemeint?`,
  },
  check: {
    exact: 'Genau so: Diese Worte stehen in der Quelle',
    altered: 'Verändert: Der Wortlaut weicht von der Quelle ab',
    otherSpeaker: (claimed, actual) => `Worte von jemand anderem: nicht ${claimed}, sondern ${actual}`,
    notFound: 'Nicht in den Artikeln: Falsch ist es deshalb noch nicht',
    source: 'Die Quelle',
    legend: '~~Durchgestrichen~~: nur in der Quelle; __unterstrichen__: nur in der Nachricht',
    noQuotation: 'In der Nachricht steht kein Zitat.',
    scope: 'Geprüft werden Wortlaut und Urheber, nie die Wahrheit',
  },
  about: {
    heading: 'Verbatim',
    corpus: (articles, passages, statements, speakers) =>
      `${count(articles, { one: 'Artikel', other: 'Artikel' })}, ${count(passages, { one: 'Abschnitt', other: 'Abschnitte' })}, ${count(statements, { one: 'Äußerung', other: 'Äußerungen' })} von ${count(speakers, { one: 'Person oder Stelle', other: 'Personen und Stellen' })}`,
    dates: (from, to) => `vom ${from} bis ${to}`,
    method:
      'Jeder Auszug ist Buchstabe für Buchstabe aus einem gespeicherten Text geschnitten; ein Sprachmodell ist nicht beteiligt. Wo nichts antwortet, sagt der Bot das.',
    privacy:
      'Eine Bewertung speichert die Frage und einen verschlüsselten Hash deiner ID, sonst nichts; /datenschutz löscht sie.',
  },
  help: {
    heading: 'Was du fragen kannst',
    mention:
      'Oder erwähne mich mit einer Frage, schreib mir direkt oder klick mit rechts auf eine Nachricht → Apps.',
  },
  refusals: {
    failure: (id) => `Hier ging etwas schief. Passiert es wieder, nenn dem Betreiber diese Kennung: ${id}`,
    forged: 'Diese Schaltfläche ist nicht von mir oder zu alt. Bitte frag noch einmal.',
    gone: 'Dieser Artikel wurde geändert oder ist nicht mehr da. Bitte frag noch einmal.',
    stopping: 'Ich werde gerade neu gestartet. Bitte frag in einer Minute noch einmal.',
    busy: 'Gerade kommen so viele Fragen, dass ich nicht alle beantworten kann. Bitte frag in einer Minute noch einmal.',
    channel: 'In diesem Kanal antworte ich nicht.',
    wait: (seconds) =>
      `Das ging schnell. Bitte versuch es in ${count(seconds, { one: 'Sekunde', other: 'Sekunden' })} wieder.`,
    store: 'Das lässt sich gerade nicht speichern. Bitte versuch es später noch einmal.',
    onlyServer: 'Das geht nur auf einem Server.',
    onlyManagers: 'Das ist für Mitglieder, die den Server verwalten dürfen.',
    missing: (permission, channel, server) =>
      `Auf ${server} konnte ich in #${channel} nicht antworten: Mir fehlt dort die Berechtigung „${permission}“.`,
  },
  settings: {
    heading: 'Einstellungen dieses Servers',
    saved: 'Gespeichert.',
    privateByDefault: (on) =>
      on
        ? 'Antworten sind privat, wenn nichts anderes gewünscht wird'
        : 'Antworten sind öffentlich, wenn nichts anderes gewünscht wird',
    answerIn: (thread) =>
      thread
        ? 'Erwähnungen werden in einem Thread beantwortet'
        : 'Erwähnungen werden an Ort und Stelle beantwortet',
    answerThere: (thread, channels) =>
      thread ? `In einem Thread in ${channels}` : `An Ort und Stelle in ${channels}`,
    channels: (kind, channels) =>
      kind === 'all'
        ? 'Alle Kanäle'
        : kind === 'only'
          ? `Nur in ${channels}`
          : `Überall, außer in ${channels}`,
    language: (language) => `Sprache: ${language ?? 'die jedes Mitglieds'}`,
    hostCorpus: (on) =>
      on
        ? 'Die Artikel des Betreibers werden durchsucht'
        : 'Nur die eigenen Artikel dieses Servers werden durchsucht',
  },
  library: {
    reading: (number, total) => `Lese ${number} von ${total} …`,
    nothingGiven: 'Häng eine Datei an oder gib die Adresse einer Seite an.',
    read: 'Gelesen, aber noch nicht behalten',
    contents: (paragraphs, quotations, clauses) =>
      `${count(paragraphs, { one: 'Absatz', other: 'Absätze' })}, ${count(quotations, { one: 'Zitat', other: 'Zitate' })}, ${count(clauses, { one: 'Klausel', other: 'Klauseln' })}`,
    replaces: 'Ersetzt einen Artikel, der schon da ist',
    keep: 'Behalten',
    correct: 'Berichtigen',
    discard: 'Verwerfen',
    remove: 'Entfernen',
    kept: (title) => `Behalten: ${title}`,
    discarded: (title) => `Verworfen: ${title}`,
    removed: (title) => `Entfernt: ${title}`,
    confirmRemoval: 'Diesen Artikel entfernen? Seine Antworten gehen mit ihm.',
    problems: 'Das ließ sich nicht lesen',
    expired: 'Das wartet nicht mehr darauf, behalten zu werden. Bitte füg es noch einmal hinzu.',
    missing: 'Diesen Artikel gibt es in der Bibliothek dieses Servers nicht.',
    list: (total) => `Bibliothek dieses Servers: ${count(total, { one: 'Artikel', other: 'Artikel' })}`,
    empty: 'Dieser Server hat noch keine eigenen Artikel. „/bibliothek hinzufügen“ bringt einen herein.',
    exported: (total) => `${count(total, { one: 'Artikel', other: 'Artikel' })} als Markdown mit Kopfdaten.`,
    tooLarge: 'Die Bibliothek ist größer, als eine Datei hier sein darf. Bitte frag den Betreiber danach.',
    added: (date) => `hinzugefügt am ${date}`,
    title: 'Titel',
    author: 'Verfasser',
    publisher: 'Herausgeber',
    date: 'Datum',
    published: 'Datum (JJJJ-MM-TT)',
    language: (code) => `Sprache: ${code}`,
  },
  doctor: {
    heading: 'Diagnose',
    well: 'Alles in Ordnung.',
    trouble: (problems) =>
      `${count(problems, { one: 'Punkt braucht', other: 'Punkte brauchen' })} Aufmerksamkeit.`,
  },
  feedback: {
    thanks: 'Danke. Das wird mit der Frage gespeichert, damit es die nächste Version besser macht.',
    ask: 'Was war falsch?',
    wrongSpeaker: 'Falscher Sprecher',
    wrongPassage: 'Falsche Stelle',
    shouldHaveBeenSilent: 'Hätte schweigen sollen',
  },
  privacy: {
    heading: 'Was gespeichert wird',
    kept: 'Wenn du eine Antwort bewertest: ihre Frage, dein Urteil und ein verschlüsselter Hash deiner ID. Fragen selbst werden nicht gespeichert.',
    erased: (entries) => `Gelöscht: ${count(entries, { one: 'Eintrag', other: 'Einträge' })}.`,
  },
  pictures: {
    button: 'Als Bild',
    reported: 'wie der Artikel es wiedergibt',
    tooLong: 'Diese Worte sind zu lang für ein Bild.',
    noFont: (character) =>
      `Keine Schrift auf diesem Rechner kennt „${character}“, deshalb gibt es davon kein Bild.`,
  },
};
