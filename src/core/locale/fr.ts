import { countIn } from './count-in.ts';
import type { Strings } from './strings.ts';

const count = countIn('fr');

const article = { name: 'article', description: 'Seulement dans cet article' };
const onlyMe = { name: 'privé', description: 'Ne montrer la réponse qu’à moi' };
const forMember = { name: 'pour', description: 'S’adresser à un membre, qui sera notifié' };
const page = { name: 'page', description: 'La page par laquelle commencer' };
const picture = { name: 'image', description: 'En image' };
const about = { name: 'sujet', description: 'Seulement ce qui traite de ce sujet' };
const otherFile = (number: number) => ({ name: `fichier-${number}`, description: 'Un autre fichier' });

/** French. */
export const fr: Strings = {
  commands: {
    'who-said': { name: 'qui-a-dit', description: 'Qui a dit ces mots, et où' },
    'who-said.quote': { name: 'citation', description: 'Les mots, tels que vous vous en souvenez' },
    'who-said.article': article,
    'who-said.speaker': { name: 'auteur', description: 'Seulement de cette personne' },
    'who-said.private': onlyMe,
    'who-said.for': forMember,
    'what-clause': { name: 'quelle-clause', description: 'La clause d’un accord sur un sujet' },
    'what-clause.topic': { name: 'sujet', description: 'Un sujet, une situation, une question ou un numéro' },
    'what-clause.agreement': { name: 'accord', description: 'Seulement dans cet accord' },
    'what-clause.label': { name: 'numéro', description: 'Une clause par son numéro, par exemple 4(2)' },
    'what-clause.article': article,
    'what-clause.private': onlyMe,
    'what-clause.for': forMember,
    ask: { name: 'demander', description: 'Toute question à laquelle les articles peuvent répondre' },
    'ask.question': { name: 'question', description: 'Ce que vous voulez savoir' },
    'ask.article': article,
    'ask.private': onlyMe,
    'ask.for': forMember,
    quotes: {
      name: 'citations',
      description: 'Tous les propos rapportés d’une personne, du plus récent au plus ancien',
    },
    'quotes.speaker': { name: 'auteur', description: 'La personne ou l’organisme cité' },
    'quotes.about': about,
    'quotes.article': article,
    'quotes.picture': picture,
    'quotes.page': page,
    'quotes.private': onlyMe,
    'quotes.for': forMember,
    article: {
      name: 'article',
      description: 'Ce qu’est un article et ce qu’il dit, paragraphe par paragraphe',
    },
    'article.name': { name: 'nom', description: 'Le titre de l’article, ou une partie du titre' },
    'article.page': page,
    'article.private': onlyMe,
    'article.for': forMember,
    timeline: { name: 'chronologie', description: 'Les phrases datées des articles, dans l’ordre' },
    'timeline.about': about,
    'timeline.article': article,
    'timeline.picture': picture,
    'timeline.page': page,
    'timeline.private': onlyMe,
    'timeline.for': forMember,
    voices: { name: 'voix', description: 'Qui est cité, et combien de fois' },
    'voices.article': article,
    'voices.picture': picture,
    'voices.page': page,
    'voices.private': onlyMe,
    'voices.for': forMember,
    about: {
      name: 'à-propos',
      description: 'Ce qui est indexé, de quelle période, et comment naissent les réponses',
    },
    help: { name: 'aide', description: 'Ce que vous pouvez demander, avec des exemples' },
    settings: { name: 'paramètres', description: 'Comment le bot répond sur ce serveur' },
    'settings.private': {
      name: 'privé',
      description: 'Si les réponses sont privées, sauf demande contraire',
    },
    'settings.thread': {
      name: 'fil',
      description: 'Si l’on répond aux mentions dans un fil ; avec « salon », dans ce salon seulement',
    },
    'settings.channel': { name: 'salon', description: 'Le salon que concerne « autoriser » ou « fil »' },
    'settings.allow': {
      name: 'autoriser',
      description: 'S’il faut répondre dans ce salon ; sans salon : dans tous, ou d’abord dans aucun',
    },
    'settings.language': {
      name: 'langue',
      description: 'La langue des cartes ; « auto » pour celle de chaque membre',
    },
    'settings.host-corpus': {
      name: 'corpus-hébergeur',
      description: 'Si les articles de l’hébergeur sont consultés en plus des vôtres',
    },
    library: { name: 'bibliothèque', description: 'Les articles propres à ce serveur' },
    'library.add': {
      name: 'ajouter',
      description: 'Lire des fichiers ou une page ; rien n’est gardé avant que vous l’ayez vu',
    },
    'library.add.file': { name: 'fichier', description: 'Un fichier texte, Markdown, HTML, PDF ou Word' },
    'library.add.file-2': otherFile(2),
    'library.add.file-3': otherFile(3),
    'library.add.file-4': otherFile(4),
    'library.add.url': { name: 'adresse', description: 'L’adresse d’une page, avec https://' },
    'library.list': {
      name: 'liste',
      description: 'Ce que ce serveur a apporté, du plus récent au plus ancien',
    },
    'library.list.page': page,
    'library.info': { name: 'infos', description: 'Ce que l’on sait d’un article ; permet de le corriger' },
    'library.info.article': { name: 'article', description: 'L’article' },
    'library.remove': { name: 'retirer', description: 'Retirer un article de la bibliothèque de ce serveur' },
    'library.remove.article': { name: 'article', description: 'L’article' },
    'library.export': {
      name: 'exporter',
      description: 'Tous les articles de ce serveur dans une archive zip',
    },
    doctor: { name: 'diagnostic', description: 'Vérifier que le bot a tout ce qu’il lui faut' },
    privacy: {
      name: 'confidentialité',
      description: 'Ce qui est conservé à votre sujet ; l’efface si vous le voulez',
    },
    'privacy.erase': { name: 'effacer', description: 'Effacer tout ce qui est conservé à mon sujet' },
    'Who said this?': { name: 'Qui a dit ça ?', description: '' },
    'Check this quote': { name: 'Vérifier la citation', description: '' },
  },
  answer: {
    unknownSpeaker: 'Le texte ne dit pas qui',
    anonymousSpeaker: 'Une source que l’article ne nomme pas',
    noSpeaker: 'L’article lui-même',
    evidence: (words, name, paragraph) =>
      `« ${words} » désigne ${name}${paragraph === null ? '' : `, cité nommément au ¶ ${paragraph}`}`,
    paragraph: (number) => `¶ ${number}`,
    by: (author) => `par ${author}`,
    summary: 'un résumé de l’hébergeur, pas un original',
    exact: 'Mot pour mot',
    near: 'Presque mot pour mot',
    loose: 'Sur le même sujet, en d’autres termes',
    readAs: (question) => `Compris comme : ${question}`,
    cut: '[coupé ici : plus long qu’un message ne peut l’être]',
    reportedBy: (name) => `selon ${name}`,
    denied: 'L’article dit que l’accord ne contient pas de telle clause',
    disputed: 'Quelqu’un le conteste dans l’article',
    openPoint: (words) => `Reste ouvert : ${words}`,
    notFound: 'Rien dans les articles ne répond à cela.',
    emptyCorpus: 'Il n’y a pas encore d’articles à consulter.',
    nearest: 'Ce qui s’en approche le plus, sans être une réponse',
  },
  unclear: {
    empty: 'Il n’y a pas de question.',
    onlyCommonWords: 'Il n’y a que des mots courants. Ajoutez un mot que l’article emploierait.',
    tooLong: 'La question est trop longue. Posez-la en une phrase.',
    smallTalk: 'Il n’y a rien à chercher.',
  },
  buttons: {
    paragraph: 'Paragraphe entier',
    sentence: 'Juste la phrase',
    previous: 'Précédent',
    next: 'Suivant',
    share: 'Partager ici',
    source: 'Source',
    others: 'Autres réponses',
    previousPage: 'Page précédente',
    nextPage: 'Page suivante',
    good: 'Juste',
    bad: 'Faux',
  },
  lists: {
    quotes: (speaker, total) =>
      `${speaker} : ${count(total, { one: 'propos rapporté', other: 'propos rapportés' })}`,
    timeline: (total) => `Chronologie : ${count(total, { one: 'phrase datée', other: 'phrases datées' })}`,
    voices: (total) => count(total, { one: 'voix', other: 'voix' }),
    about: (topic) => `au sujet de : ${topic}`,
    page: (number, pages) => `Page ${number} sur ${pages}`,
    nothing: 'Les articles ne contiennent rien de tel.',
    statements: (direct, indirect) => `${direct} mot pour mot, ${indirect} en substance`,
    speakers: 'Qui s’exprime',
    agreements: 'Accords',
    which: 'Lequel ?',
    choose: (asked) => `« ${asked} » n’est pas clair. Lequel ?`,
  },
  check: {
    exact: 'Exact : ces mots figurent dans la source',
    altered: 'Modifié : la formulation diffère de la source',
    otherSpeaker: (claimed, actual) => `Les mots de quelqu’un d’autre : non pas ${claimed}, mais ${actual}`,
    notFound: 'Absent des articles : ce n’est pas faux pour autant',
    source: 'La source',
    legend: '~~Barré~~ : seulement dans la source ; __souligné__ : seulement dans le message',
    noQuotation: 'Ce message ne contient pas de citation.',
    scope: 'Juge la formulation et l’attribution, jamais la vérité',
  },
  about: {
    heading: 'Verbatim',
    corpus: (articles, passages, statements, speakers) =>
      `${count(articles, { one: 'article', other: 'articles' })}, ${count(passages, { one: 'passage', other: 'passages' })}, ${count(statements, { one: 'propos rapporté', other: 'propos rapportés' })} de ${count(speakers, { one: 'personne ou organisme', other: 'personnes et organismes' })}`,
    dates: (from, to) => `du ${from} au ${to}`,
    method:
      'Chaque extrait est découpé dans un texte conservé, lettre pour lettre ; aucun modèle de langage n’intervient. Quand rien ne répond, le bot le dit.',
    privacy:
      'Une évaluation conserve la question et une empreinte à clé de votre identifiant, rien d’autre ; /confidentialité l’efface.',
  },
  help: {
    heading: 'Ce que vous pouvez demander',
    mention:
      'Ou mentionnez-moi avec une question, écrivez-moi directement, ou faites un clic droit sur un message → Applications.',
  },
  refusals: {
    failure: (id) =>
      `Quelque chose s’est mal passé. Si cela se reproduit, donnez cet identifiant à l’hébergeur : ${id}`,
    forged: 'Ce bouton n’est pas de moi, ou il est trop ancien. Merci de reposer la question.',
    gone: 'Cet article a changé ou n’est plus là. Merci de reposer la question.',
    stopping: 'Je redémarre. Merci de reposer la question dans une minute.',
    busy: 'Il arrive tant de questions que je ne peux pas répondre à toutes. Merci de reposer la vôtre dans une minute.',
    channel: 'Je ne réponds pas dans ce salon.',
    wait: (seconds) =>
      `C’était rapide. Merci de réessayer dans ${count(seconds, { one: 'seconde', other: 'secondes' })}.`,
    store: 'Impossible d’enregistrer cela pour l’instant. Merci de réessayer plus tard.',
    onlyServer: 'Cela ne fonctionne que sur un serveur.',
    onlyManagers: 'C’est réservé aux membres qui peuvent gérer le serveur.',
    missing: (permission, channel, server) =>
      `Je n’ai pas pu répondre dans #${channel} sur ${server} : il m’y faut la permission « ${permission} ».`,
  },
  settings: {
    heading: 'Paramètres de ce serveur',
    saved: 'Enregistré.',
    privateByDefault: (on) =>
      on
        ? 'Les réponses sont privées, sauf demande contraire'
        : 'Les réponses sont publiques, sauf demande contraire',
    answerIn: (thread) =>
      thread
        ? 'Les mentions reçoivent leur réponse dans un fil'
        : 'Les mentions reçoivent leur réponse sur place',
    answerThere: (thread, channels) => (thread ? `Dans un fil : ${channels}` : `Sur place : ${channels}`),
    channels: (kind, channels) =>
      kind === 'all'
        ? 'Tous les salons'
        : kind === 'only'
          ? `Seulement dans ${channels}`
          : `Partout sauf dans ${channels}`,
    language: (language) => `Langue : ${language ?? 'celle de chaque membre'}`,
    hostCorpus: (on) =>
      on ? 'Les articles de l’hébergeur sont consultés' : 'Seuls les articles de ce serveur sont consultés',
  },
  library: {
    reading: (number, total) => `Lecture : ${number} sur ${total}…`,
    nothingGiven: 'Joignez un fichier, ou donnez l’adresse d’une page.',
    read: 'Lu, mais pas encore gardé',
    contents: (paragraphs, quotations, clauses) =>
      `${count(paragraphs, { one: 'paragraphe', other: 'paragraphes' })}, ${count(quotations, { one: 'citation', other: 'citations' })}, ${count(clauses, { one: 'clause', other: 'clauses' })}`,
    replaces: 'Remplace un article qui est déjà là',
    keep: 'Garder',
    correct: 'Corriger',
    discard: 'Abandonner',
    remove: 'Retirer',
    kept: (title) => `Gardé : ${title}`,
    discarded: (title) => `Abandonné : ${title}`,
    removed: (title) => `Retiré : ${title}`,
    confirmRemoval: 'Retirer cet article ? Ses réponses disparaissent avec lui.',
    problems: 'Ceci n’a pas pu être lu',
    expired: 'Ceci n’est plus en attente. Merci de l’ajouter à nouveau.',
    missing: 'Cet article n’existe pas dans la bibliothèque de ce serveur.',
    list: (total) => `Bibliothèque de ce serveur : ${count(total, { one: 'article', other: 'articles' })}`,
    empty: 'Ce serveur n’a pas encore d’articles à lui. « /bibliothèque ajouter » en apporte un.',
    exported: (total) =>
      `${count(total, { one: 'article', other: 'articles' })} en Markdown, avec leurs métadonnées.`,
    tooLarge: 'La bibliothèque est plus grosse qu’un fichier ne peut l’être ici. Demandez-la à l’hébergeur.',
    added: (date) => `ajouté le ${date}`,
    title: 'Titre',
    author: 'Auteur',
    publisher: 'Éditeur',
    date: 'Date',
    published: 'Date (AAAA-MM-JJ)',
    language: (code) => `langue : ${code}`,
  },
  doctor: {
    heading: 'Diagnostic',
    well: 'Tout va bien.',
    trouble: (problems) =>
      `${count(problems, { one: 'point demande', other: 'points demandent' })} votre attention.`,
  },
  feedback: {
    thanks: 'Merci. C’est conservé avec la question, pour que la prochaine version fasse mieux.',
    ask: 'Qu’est-ce qui n’allait pas ?',
    wrongSpeaker: 'Mauvais auteur',
    wrongPassage: 'Mauvais passage',
    shouldHaveBeenSilent: 'Aurait dû se taire',
  },
  privacy: {
    heading: 'Ce qui est conservé',
    kept: 'Si vous évaluez une réponse : sa question, votre avis et une empreinte à clé de votre identifiant. Les questions elles-mêmes ne sont pas conservées.',
    erased: (entries) => `Effacé : ${count(entries, { one: 'entrée', other: 'entrées' })}.`,
  },
  pictures: {
    button: 'En image',
    reported: 'tel que l’article le rapporte',
    tooLong: 'Ces mots sont trop longs pour une image.',
    noFont: (character) =>
      `Aucune police installée ici ne contient « ${character} » : pas d’image pour ceci.`,
  },
};
