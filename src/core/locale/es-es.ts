import { countIn } from './count-in.ts';
import type { Strings } from './strings.ts';

const count = countIn('es-ES');

const article = { name: 'artículo', description: 'Solo en este artículo' };
const onlyMe = { name: 'privado', description: 'Mostrar la respuesta solo a mí' };
const forMember = { name: 'para', description: 'Dirigirse a un miembro, que recibe un aviso' };
const page = { name: 'página', description: 'La página por la que empezar' };
const picture = { name: 'imagen', description: 'Como imagen' };
const about = { name: 'tema', description: 'Solo lo que trata de este tema' };
const otherFile = (number: number) => ({ name: `archivo-${number}`, description: 'Otro archivo' });

/** Spanish as in Spain. */
export const esEs: Strings = {
  commands: {
    'who-said': { name: 'quién-dijo', description: 'Quién dijo estas palabras, y dónde' },
    'who-said.quote': { name: 'cita', description: 'Las palabras, tal como las recuerdas' },
    'who-said.article': article,
    'who-said.speaker': { name: 'autor', description: 'Solo de esta persona' },
    'who-said.private': onlyMe,
    'who-said.for': forMember,
    'what-clause': { name: 'qué-cláusula', description: 'La cláusula de un acuerdo sobre un tema' },
    'what-clause.topic': { name: 'tema', description: 'Un tema, una situación, una pregunta o un número' },
    'what-clause.agreement': { name: 'acuerdo', description: 'Solo en este acuerdo' },
    'what-clause.label': { name: 'número', description: 'Una cláusula por su número, como 4(2)' },
    'what-clause.article': article,
    'what-clause.private': onlyMe,
    'what-clause.for': forMember,
    ask: { name: 'preguntar', description: 'Cualquier pregunta que los artículos puedan responder' },
    'ask.question': { name: 'pregunta', description: 'Lo que quieres saber' },
    'ask.article': article,
    'ask.private': onlyMe,
    'ask.for': forMember,
    quotes: { name: 'citas', description: 'Todo lo que se cita de alguien, lo más reciente primero' },
    'quotes.speaker': { name: 'autor', description: 'La persona o entidad citada' },
    'quotes.about': about,
    'quotes.article': article,
    'quotes.picture': picture,
    'quotes.page': page,
    'quotes.private': onlyMe,
    'quotes.for': forMember,
    article: { name: 'artículo', description: 'Qué es un artículo y qué dice, párrafo a párrafo' },
    'article.name': { name: 'nombre', description: 'El título del artículo, o una parte' },
    'article.page': page,
    'article.private': onlyMe,
    'article.for': forMember,
    timeline: { name: 'cronología', description: 'Frases con fecha de los artículos, en orden' },
    'timeline.about': about,
    'timeline.article': article,
    'timeline.picture': picture,
    'timeline.page': page,
    'timeline.private': onlyMe,
    'timeline.for': forMember,
    voices: { name: 'voces', description: 'A quién se cita, y cuántas veces' },
    'voices.article': article,
    'voices.picture': picture,
    'voices.page': page,
    'voices.private': onlyMe,
    'voices.for': forMember,
    about: {
      name: 'acerca-de',
      description: 'Qué está indexado, de qué fechas, y cómo se hacen las respuestas',
    },
    help: { name: 'ayuda', description: 'Qué puedes preguntar, con ejemplos' },
    settings: { name: 'ajustes', description: 'Cómo responde el bot en este servidor' },
    'settings.private': {
      name: 'privado',
      description: 'Si las respuestas son privadas cuando no se pide otra cosa',
    },
    'settings.thread': {
      name: 'hilo',
      description: 'Si se responde a las menciones en un hilo; con «canal», solo en ese canal',
    },
    'settings.channel': { name: 'canal', description: 'El canal al que se refiere «permitir» o «hilo»' },
    'settings.allow': {
      name: 'permitir',
      description: 'Si se responde en ese canal; sin canal: en todos, o de momento en ninguno',
    },
    'settings.language': {
      name: 'idioma',
      description: 'El idioma de las tarjetas; «auto» para el de cada miembro',
    },
    'settings.host-corpus': {
      name: 'artículos-del-anfitrión',
      description: 'Si además de los vuestros se consultan los artículos del anfitrión',
    },
    library: { name: 'biblioteca', description: 'Los artículos propios de este servidor' },
    'library.add': {
      name: 'añadir',
      description: 'Leer archivos o una página; nada se guarda antes de que lo hayas visto',
    },
    'library.add.file': { name: 'archivo', description: 'Un archivo de texto, Markdown, HTML, PDF o Word' },
    'library.add.file-2': otherFile(2),
    'library.add.file-3': otherFile(3),
    'library.add.file-4': otherFile(4),
    'library.add.url': { name: 'dirección', description: 'La dirección de una página, con https://' },
    'library.list': { name: 'lista', description: 'Lo que ha traído este servidor, lo más reciente primero' },
    'library.list.page': page,
    'library.info': { name: 'información', description: 'Lo que se sabe de un artículo; permite corregirlo' },
    'library.info.article': { name: 'artículo', description: 'El artículo' },
    'library.remove': { name: 'quitar', description: 'Quitar un artículo de la biblioteca de este servidor' },
    'library.remove.article': { name: 'artículo', description: 'El artículo' },
    'library.export': {
      name: 'exportar',
      description: 'Todos los artículos de este servidor en un archivo zip',
    },
    doctor: { name: 'diagnóstico', description: 'Comprobar si el bot tiene todo lo que necesita' },
    privacy: { name: 'privacidad', description: 'Qué se guarda sobre ti; lo borra si quieres' },
    'privacy.erase': { name: 'borrar', description: 'Borrar todo lo que se guarda sobre mí' },
    'Who said this?': { name: '¿Quién ha dicho esto?', description: '' },
    'Check this quote': { name: 'Comprobar esta cita', description: '' },
  },
  answer: {
    unknownSpeaker: 'El texto no dice quién',
    anonymousSpeaker: 'Una fuente que el artículo no nombra',
    noSpeaker: 'El propio artículo',
    evidence: (words, name, paragraph) =>
      `«${words}» es ${name}${paragraph === null ? '' : `, con su nombre en el ¶ ${paragraph}`}`,
    paragraph: (number) => `¶ ${number}`,
    by: (author) => `de ${author}`,
    summary: 'un resumen del anfitrión, no un original',
    exact: 'Palabra por palabra',
    near: 'Casi las mismas palabras',
    loose: 'Por el tema, con otras palabras',
    readAs: (question) => `Entendido como: ${question}`,
    cut: '[cortado aquí: más largo de lo que puede ser un mensaje]',
    reportedBy: (name) => `según ${name}`,
    denied: 'El artículo dice que el acuerdo no contiene esa cláusula',
    disputed: 'Alguien lo contradice en el artículo',
    openPoint: (words) => `Queda abierto: ${words}`,
    notFound: 'Nada en los artículos responde a eso.',
    emptyCorpus: 'Todavía no hay artículos que consultar.',
    nearest: 'Lo más cercano, pero no una respuesta',
  },
  unclear: {
    empty: 'No hay ninguna pregunta.',
    onlyCommonWords: 'Solo hay palabras corrientes. Añade una que usaría el artículo.',
    tooLong: 'La pregunta es demasiado larga. Pregunta con una sola frase.',
    smallTalk: 'No hay nada que buscar.',
  },
  buttons: {
    paragraph: 'Párrafo entero',
    sentence: 'Solo la frase',
    previous: 'Anterior',
    next: 'Siguiente',
    share: 'Compartir aquí',
    source: 'Fuente',
    others: 'Otras respuestas',
    previousPage: 'Página anterior',
    nextPage: 'Página siguiente',
    good: 'Correcta',
    bad: 'Equivocada',
  },
  lists: {
    quotes: (speaker, total) => `${speaker}: ${count(total, { one: 'declaración', other: 'declaraciones' })}`,
    timeline: (total) => `Cronología: ${count(total, { one: 'frase con fecha', other: 'frases con fecha' })}`,
    voices: (total) => count(total, { one: 'voz', other: 'voces' }),
    about: (topic) => `sobre: ${topic}`,
    page: (number, pages) => `Página ${number} de ${pages}`,
    nothing: 'No hay nada de eso en los artículos.',
    statements: (direct, indirect) => `${direct} con sus palabras, ${indirect} en estilo indirecto`,
    speakers: 'Quién habla',
    agreements: 'Acuerdos',
    which: '¿Cuál?',
    choose: (asked) => `«${asked}» no está claro. ¿Cuál de estos?`,
  },
  check: {
    exact: 'Exacta: estas palabras están en la fuente',
    altered: 'Alterada: el texto difiere de la fuente',
    otherSpeaker: (claimed, actual) => `Palabras de otra persona: no de ${claimed}, sino de ${actual}`,
    notFound: 'No está en los artículos: eso no la hace falsa',
    source: 'La fuente',
    legend: '~~Tachado~~: solo en la fuente; __subrayado__: solo en el mensaje',
    noQuotation: 'En ese mensaje no hay ninguna cita.',
    scope: 'Juzga las palabras y su autoría, nunca la verdad',
  },
  about: {
    heading: 'Verbatim',
    corpus: (articles, passages, statements, speakers) =>
      `${count(articles, { one: 'artículo', other: 'artículos' })}, ${count(passages, { one: 'pasaje', other: 'pasajes' })}, ${count(statements, { one: 'declaración', other: 'declaraciones' })} de ${count(speakers, { one: 'persona o entidad', other: 'personas y entidades' })}`,
    dates: (from, to) => `del ${from} al ${to}`,
    method:
      'Cada extracto está recortado letra por letra de un texto guardado; no interviene ningún modelo de lenguaje. Cuando nada responde, el bot lo dice.',
    privacy:
      'Una valoración guarda la pregunta y un hash con clave de tu identificador, nada más; /privacidad lo borra.',
  },
  help: {
    heading: 'Qué puedes preguntar',
    mention:
      'O mencióname con una pregunta, escríbeme directamente o haz clic derecho en un mensaje → Aplicaciones.',
  },
  refusals: {
    failure: (id) => `Algo ha fallado. Si vuelve a ocurrir, dile al anfitrión este identificador: ${id}`,
    forged: 'Este botón no es mío o es demasiado antiguo. Vuelve a preguntar, por favor.',
    gone: 'Este artículo ha cambiado o ya no está. Vuelve a preguntar, por favor.',
    stopping: 'Me estoy reiniciando. Vuelve a preguntar dentro de un minuto, por favor.',
    busy: 'Llegan tantas preguntas que no puedo responder a todas. Vuelve a preguntar dentro de un minuto, por favor.',
    channel: 'En este canal no respondo.',
    wait: (seconds) =>
      `Eso ha sido rápido. Inténtalo de nuevo dentro de ${count(seconds, { one: 'segundo', other: 'segundos' })}.`,
    store: 'Ahora mismo no se puede guardar. Inténtalo más tarde, por favor.',
    onlyServer: 'Esto solo funciona en un servidor.',
    onlyManagers: 'Esto es para miembros que pueden gestionar el servidor.',
    missing: (permission, channel, server) =>
      `No he podido responder en #${channel} de ${server}: allí me falta el permiso «${permission}».`,
  },
  settings: {
    heading: 'Ajustes de este servidor',
    saved: 'Guardado.',
    privateByDefault: (on) =>
      on
        ? 'Las respuestas son privadas si no se pide otra cosa'
        : 'Las respuestas son públicas si no se pide otra cosa',
    answerIn: (thread) =>
      thread ? 'Se responde a las menciones en un hilo' : 'Se responde a las menciones en el mismo lugar',
    answerThere: (thread, channels) =>
      thread ? `En un hilo en ${channels}` : `En el mismo lugar en ${channels}`,
    channels: (kind, channels) =>
      kind === 'all'
        ? 'Todos los canales'
        : kind === 'only'
          ? `Solo en ${channels}`
          : `En todas partes menos en ${channels}`,
    language: (language) => `Idioma: ${language ?? 'el de cada miembro'}`,
    hostCorpus: (on) =>
      on ? 'Se consultan los artículos del anfitrión' : 'Solo se consultan los artículos de este servidor',
  },
  library: {
    reading: (number, total) => `Leyendo ${number} de ${total}…`,
    nothingGiven: 'Adjunta un archivo o da la dirección de una página.',
    read: 'Leído, pero aún sin guardar',
    contents: (paragraphs, quotations, clauses) =>
      `${count(paragraphs, { one: 'párrafo', other: 'párrafos' })}, ${count(quotations, { one: 'cita', other: 'citas' })}, ${count(clauses, { one: 'cláusula', other: 'cláusulas' })}`,
    replaces: 'Sustituye a un artículo que ya está aquí',
    keep: 'Guardar',
    correct: 'Corregir',
    discard: 'Descartar',
    remove: 'Quitar',
    kept: (title) => `Guardado: ${title}`,
    discarded: (title) => `Descartado: ${title}`,
    removed: (title) => `Quitado: ${title}`,
    confirmRemoval: '¿Quitar este artículo? Sus respuestas se van con él.',
    problems: 'Esto no se ha podido leer',
    expired: 'Esto ya no está a la espera de guardarse. Añádelo otra vez, por favor.',
    missing: 'No existe ese artículo en la biblioteca de este servidor.',
    list: (total) => `Biblioteca de este servidor: ${count(total, { one: 'artículo', other: 'artículos' })}`,
    empty: 'Este servidor aún no tiene artículos propios. «/biblioteca añadir» trae uno.',
    exported: (total) =>
      `${count(total, { one: 'artículo', other: 'artículos' })} en Markdown, con sus datos.`,
    tooLarge: 'La biblioteca es mayor de lo que puede ser aquí un archivo. Pídesela al anfitrión, por favor.',
    added: (date) => `añadido el ${date}`,
    title: 'Título',
    author: 'Autor',
    publisher: 'Editor',
    date: 'Fecha',
    published: 'Fecha (AAAA-MM-DD)',
    language: (code) => `idioma: ${code}`,
  },
  doctor: {
    heading: 'Diagnóstico',
    well: 'Todo está bien.',
    trouble: (problems) =>
      `${count(problems, { one: 'punto requiere', other: 'puntos requieren' })} atención.`,
  },
  feedback: {
    thanks: 'Gracias. Se guarda con la pregunta, para que la próxima versión lo haga mejor.',
    ask: '¿Qué estaba mal?',
    wrongSpeaker: 'Autor equivocado',
    wrongPassage: 'Pasaje equivocado',
    shouldHaveBeenSilent: 'Debería haber callado',
  },
  privacy: {
    heading: 'Qué se guarda',
    kept: 'Si valoras una respuesta: su pregunta, tu opinión y un hash con clave de tu identificador. Las preguntas en sí no se guardan.',
    erased: (entries) => `Borrado: ${count(entries, { one: 'entrada', other: 'entradas' })}.`,
  },
  pictures: {
    button: 'Como imagen',
    reported: 'según lo cuenta el artículo',
    tooLong: 'Estas palabras son demasiado largas para una imagen.',
    noFont: (character) =>
      `Ninguna fuente instalada aquí contiene «${character}», así que no hay imagen de esto.`,
  },
};
