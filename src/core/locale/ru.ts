import { countIn } from './count-in.ts';
import type { Strings } from './strings.ts';

const count = countIn('ru');

const article = { name: 'статья', description: 'Только в этой статье' };
const onlyMe = { name: 'лично', description: 'Показать ответ только мне' };
const forMember = { name: 'для', description: 'Обратиться к участнику; он получит уведомление' };
const page = { name: 'страница', description: 'С какой страницы начать' };
const picture = { name: 'картинка', description: 'Картинкой' };
const about = { name: 'тема', description: 'Только то, что об этом' };
const otherFile = (number: number) => ({ name: `файл-${number}`, description: 'Ещё один файл' });

/** Russian. */
export const ru: Strings = {
  commands: {
    'who-said': { name: 'кто-сказал', description: 'Кто сказал эти слова и где они стоят' },
    'who-said.quote': { name: 'цитата', description: 'Слова, какими вы их запомнили' },
    'who-said.article': article,
    'who-said.speaker': { name: 'автор', description: 'Только слова этого человека' },
    'who-said.private': onlyMe,
    'who-said.for': forMember,
    'what-clause': { name: 'какой-пункт', description: 'Пункт соглашения по теме' },
    'what-clause.topic': { name: 'тема', description: 'Тема, случай, вопрос или номер' },
    'what-clause.agreement': { name: 'соглашение', description: 'Только в этом соглашении' },
    'what-clause.label': { name: 'номер', description: 'Пункт по номеру, например 4(2)' },
    'what-clause.article': article,
    'what-clause.private': onlyMe,
    'what-clause.for': forMember,
    ask: { name: 'спросить', description: 'Любой вопрос, на который могут ответить статьи' },
    'ask.question': { name: 'вопрос', description: 'Что вы хотите узнать' },
    'ask.article': article,
    'ask.private': onlyMe,
    'ask.for': forMember,
    quotes: { name: 'цитаты', description: 'Все приведённые слова человека, сначала самые новые' },
    'quotes.speaker': { name: 'автор', description: 'Человек или ведомство, чьи слова приводятся' },
    'quotes.about': about,
    'quotes.article': article,
    'quotes.picture': picture,
    'quotes.page': page,
    'quotes.private': onlyMe,
    'quotes.for': forMember,
    article: { name: 'статья', description: 'Что это за статья и что в ней сказано, абзац за абзацем' },
    'article.name': { name: 'название', description: 'Заголовок статьи или его часть' },
    'article.page': page,
    'article.private': onlyMe,
    'article.for': forMember,
    timeline: { name: 'хронология', description: 'Предложения с датами из статей, по порядку' },
    'timeline.about': about,
    'timeline.article': article,
    'timeline.picture': picture,
    'timeline.page': page,
    'timeline.private': onlyMe,
    'timeline.for': forMember,
    voices: { name: 'голоса', description: 'Кого цитируют и как часто' },
    'voices.article': article,
    'voices.picture': picture,
    'voices.page': page,
    'voices.private': onlyMe,
    'voices.for': forMember,
    about: {
      name: 'о-боте',
      description: 'По каким статьям идёт поиск, за какое время и как получаются ответы',
    },
    help: { name: 'помощь', description: 'О чём можно спросить, с примерами' },
    settings: { name: 'настройки', description: 'Как бот отвечает на этом сервере' },
    'settings.private': {
      name: 'лично',
      description: 'Показывать ли ответы только спросившему, если не попросили иначе',
    },
    'settings.thread': {
      name: 'ветка',
      description: 'Отвечать ли на упоминания в ветке; вместе с «канал» — только в этом канале',
    },
    'settings.channel': { name: 'канал', description: 'Канал, к которому относится «разрешить» или «ветка»' },
    'settings.allow': {
      name: 'разрешить',
      description: 'Отвечать ли в этом канале; без канала: во всех или пока ни в одном',
    },
    'settings.language': {
      name: 'язык',
      description: 'Язык карточек; «auto» — язык каждого участника',
    },
    'settings.host-corpus': {
      name: 'статьи-владельца',
      description: 'Искать ли кроме ваших статей и в статьях владельца бота',
    },
    library: { name: 'библиотека', description: 'Собственные статьи этого сервера' },
    'library.add': {
      name: 'добавить',
      description: 'Прочитать файлы или страницу; ничего не сохраняется, пока вы не посмотрите',
    },
    'library.add.file': { name: 'файл', description: 'Текст, Markdown, HTML, PDF или документ Word' },
    'library.add.file-2': otherFile(2),
    'library.add.file-3': otherFile(3),
    'library.add.file-4': otherFile(4),
    'library.add.url': { name: 'адрес', description: 'Адрес страницы, с https://' },
    'library.list': { name: 'список', description: 'Что добавил этот сервер, сначала самое новое' },
    'library.list.page': page,
    'library.info': { name: 'сведения', description: 'Что известно о статье; можно исправить' },
    'library.info.article': { name: 'статья', description: 'Статья' },
    'library.remove': { name: 'убрать', description: 'Убрать статью из библиотеки этого сервера' },
    'library.remove.article': { name: 'статья', description: 'Статья' },
    'library.export': { name: 'выгрузить', description: 'Все статьи этого сервера одним zip-файлом' },
    doctor: { name: 'проверка', description: 'Проверить, есть ли у бота всё, что ему нужно' },
    privacy: { name: 'конфиденциальность', description: 'Что о вас хранится; удалит, если хотите' },
    'privacy.erase': { name: 'удалить', description: 'Удалить всё, что обо мне хранится' },
    'Who said this?': { name: 'Кто это сказал?', description: '' },
    'Check this quote': { name: 'Проверить цитату', description: '' },
  },
  answer: {
    unknownSpeaker: 'В тексте не сказано, кто',
    anonymousSpeaker: 'Источник, которого статья не называет',
    noSpeaker: 'Сама статья',
    evidence: (words, name, paragraph) =>
      `«${words}» — это ${name}${paragraph === null ? '' : `, имя в ¶ ${paragraph}`}`,
    paragraph: (number) => `¶ ${number}`,
    by: (author) => `автор: ${author}`,
    summary: 'пересказ владельца бота, не оригинал',
    exact: 'Слово в слово',
    near: 'Почти теми же словами',
    loose: 'По теме, другими словами',
    readAs: (question) => `Понято как: ${question}`,
    cut: '[обрезано: длиннее, чем может быть сообщение]',
    reportedBy: (name) => `со слов: ${name}`,
    denied: 'В статье сказано, что такого пункта в соглашении нет',
    disputed: 'В статье с этим спорят',
    openPoint: (words) => `Остаётся открытым: ${words}`,
    notFound: 'В статьях нет ответа на это.',
    emptyCorpus: 'Пока нет статей, в которых можно искать.',
    nearest: 'Ближайшее, но не ответ',
  },
  unclear: {
    empty: 'Вопроса нет.',
    onlyCommonWords: 'Тут только общие слова. Добавьте слово, которое могло бы стоять в статье.',
    tooLong: 'Вопрос слишком длинный. Спросите одним предложением.',
    smallTalk: 'Тут нечего искать.',
  },
  buttons: {
    paragraph: 'Весь абзац',
    sentence: 'Только предложение',
    previous: 'Раньше',
    next: 'Дальше',
    share: 'Показать всем',
    source: 'Источник',
    others: 'Другие ответы',
    previousPage: 'Предыдущая страница',
    nextPage: 'Следующая страница',
    good: 'Верно',
    bad: 'Неверно',
  },
  lists: {
    quotes: (speaker, total) =>
      `${speaker}: ${count(total, { one: 'высказывание', few: 'высказывания', many: 'высказываний', other: 'высказывания' })}`,
    timeline: (total) =>
      `Хронология: ${count(total, { one: 'предложение с датой', few: 'предложения с датами', many: 'предложений с датами', other: 'предложения с датами' })}`,
    voices: (total) => count(total, { one: 'голос', few: 'голоса', many: 'голосов', other: 'голоса' }),
    about: (topic) => `о теме: ${topic}`,
    page: (number, pages) => `Страница ${number} из ${pages}`,
    nothing: 'Ничего такого в статьях нет.',
    statements: (direct, indirect) => `дословно: ${direct}, в пересказе: ${indirect}`,
    speakers: 'Кто говорит',
    agreements: 'Соглашения',
    which: 'Что именно?',
    choose: (asked) => `«${asked}» можно понять по-разному. Что из этого?`,
  },
  check: {
    exact: 'Точно: эти слова есть в источнике',
    altered: 'Изменено: слова отличаются от источника',
    otherSpeaker: (claimed, actual) => `Чужие слова: сказал не ${claimed}, а ${actual}`,
    notFound: 'В статьях этого нет: это ещё не значит, что это неправда',
    source: 'Источник',
    legend: '~~Зачёркнуто~~: только в источнике; __подчёркнуто__: только в сообщении',
    noQuotation: 'В этом сообщении нет цитаты.',
    scope: 'Проверяются слова и их автор, но не правдивость',
  },
  about: {
    heading: 'Verbatim',
    corpus: (articles, passages, statements, speakers) =>
      [
        count(articles, { one: 'статья', few: 'статьи', many: 'статей', other: 'статьи' }),
        count(passages, { one: 'отрывок', few: 'отрывка', many: 'отрывков', other: 'отрывка' }),
        count(statements, {
          one: 'высказывание',
          few: 'высказывания',
          many: 'высказываний',
          other: 'высказывания',
        }),
        count(speakers, { one: 'автор', few: 'автора', many: 'авторов', other: 'автора' }),
      ].join(', '),
    dates: (from, to) => `с ${from} по ${to}`,
    method:
      'Каждая выдержка вырезана из сохранённого текста буква в букву; языковая модель не участвует. Где ответа нет, бот так и говорит.',
    privacy:
      'Оценка сохраняет вопрос и хеш вашего ID с ключом, больше ничего; /конфиденциальность удаляет её.',
  },
  help: {
    heading: 'О чём можно спросить',
    mention:
      'Или упомяните меня с вопросом, напишите мне лично либо щёлкните по сообщению правой кнопкой → Приложения.',
  },
  refusals: {
    failure: (id) => `Что-то пошло не так. Если повторится, сообщите владельцу бота этот номер: ${id}`,
    forged: 'Эта кнопка не моя или слишком старая. Спросите, пожалуйста, ещё раз.',
    gone: 'Эта статья изменилась или её больше нет. Спросите, пожалуйста, ещё раз.',
    stopping: 'Я перезапускаюсь. Спросите, пожалуйста, через минуту.',
    busy: 'Сейчас столько вопросов, что я не успеваю ответить на все. Спросите, пожалуйста, через минуту.',
    channel: 'В этом канале я не отвечаю.',
    wait: (seconds) =>
      `Слишком быстро. Попробуйте снова через ${count(seconds, { one: 'секунду', few: 'секунды', many: 'секунд', other: 'секунды' })}.`,
    store: 'Сейчас это нельзя сохранить. Попробуйте, пожалуйста, позже.',
    onlyServer: 'Это работает только на сервере.',
    onlyManagers: 'Это для участников, которые могут управлять сервером.',
    missing: (permission, channel, server) =>
      `Не удалось ответить в #${channel} на сервере ${server}: там мне нужно право «${permission}».`,
  },
  settings: {
    heading: 'Настройки этого сервера',
    saved: 'Сохранено.',
    privateByDefault: (on) =>
      on
        ? 'Ответы видит только спросивший, если не попросили иначе'
        : 'Ответы видят все, если не попросили иначе',
    answerIn: (thread) =>
      thread ? 'На упоминания бот отвечает в ветке' : 'На упоминания бот отвечает там же',
    answerThere: (thread, channels) => (thread ? `В ветке: ${channels}` : `Там же: ${channels}`),
    channels: (kind, channels) =>
      kind === 'all' ? 'Все каналы' : kind === 'only' ? `Только ${channels}` : `Везде, кроме ${channels}`,
    language: (language) => `Язык: ${language ?? 'у каждого участника свой'}`,
    hostCorpus: (on) =>
      on ? 'Поиск идёт и по статьям владельца бота' : 'Поиск идёт только по статьям этого сервера',
  },
  library: {
    reading: (number, total) => `Читаю: ${number} из ${total}…`,
    nothingGiven: 'Приложите файл или укажите адрес страницы.',
    read: 'Прочитано, но ещё не сохранено',
    contents: (paragraphs, quotations, clauses) =>
      [
        count(paragraphs, { one: 'абзац', few: 'абзаца', many: 'абзацев', other: 'абзаца' }),
        count(quotations, { one: 'цитата', few: 'цитаты', many: 'цитат', other: 'цитаты' }),
        count(clauses, { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' }),
      ].join(', '),
    replaces: 'Заменит статью, которая уже есть',
    keep: 'Сохранить',
    correct: 'Исправить',
    discard: 'Отбросить',
    remove: 'Убрать',
    kept: (title) => `Сохранено: ${title}`,
    discarded: (title) => `Отброшено: ${title}`,
    removed: (title) => `Убрано: ${title}`,
    confirmRemoval: 'Убрать эту статью? Ответы из неё исчезнут вместе с ней.',
    problems: 'Это не удалось прочитать',
    expired: 'Это больше не ждёт сохранения. Добавьте, пожалуйста, ещё раз.',
    missing: 'Такой статьи в библиотеке этого сервера нет.',
    list: (total) =>
      `Библиотека этого сервера: ${count(total, { one: 'статья', few: 'статьи', many: 'статей', other: 'статьи' })}`,
    empty: 'У этого сервера пока нет своих статей. Добавить можно командой «/библиотека добавить».',
    exported: (total) =>
      `${count(total, { one: 'статья', few: 'статьи', many: 'статей', other: 'статьи' })} в Markdown, с данными о каждой.`,
    tooLarge: 'Библиотека больше, чем может быть файл. Попросите её, пожалуйста, у владельца бота.',
    added: (date) => `добавлено ${date}`,
    title: 'Заголовок',
    author: 'Автор',
    publisher: 'Издание',
    date: 'Дата',
    published: 'Дата (ГГГГ-ММ-ДД)',
    language: (code) => `язык: ${code}`,
  },
  doctor: {
    heading: 'Проверка',
    well: 'Всё в порядке.',
    trouble: (problems) =>
      `Требуют внимания: ${count(problems, { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' })}.`,
  },
  feedback: {
    thanks: 'Спасибо. Это сохранено вместе с вопросом, чтобы следующая версия справилась лучше.',
    ask: 'Что было не так?',
    wrongSpeaker: 'Не тот автор',
    wrongPassage: 'Не то место',
    shouldHaveBeenSilent: 'Лучше было промолчать',
  },
  privacy: {
    heading: 'Что хранится',
    kept: 'Если вы оцениваете ответ: его вопрос, ваша оценка и хеш вашего ID с ключом. Сами вопросы не хранятся.',
    erased: (entries) =>
      `Удалено: ${count(entries, { one: 'запись', few: 'записи', many: 'записей', other: 'записи' })}.`,
  },
  pictures: {
    button: 'Картинкой',
    reported: 'в пересказе статьи',
    tooLong: 'Эти слова слишком длинны для картинки.',
    noFont: (character) =>
      `Ни в одном из установленных шрифтов нет знака «${character}», поэтому картинки не будет.`,
  },
};
